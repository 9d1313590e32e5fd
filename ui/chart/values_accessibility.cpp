// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/values_accessibility.h"

#include <algorithm>
#include <cmath>

#include "app/drawing/chart_words.h"
#include "app/time/moment_text.h"

namespace jalon {

std::vector<ValuesInView> valuesInView(const CompanySeries& line, const TimeScale& scale) {
    std::vector<ValuesInView> all;
    const double right = std::floor(scale.width()) + 1;
    for (const LongSeries* series : line.longSeries) {
        const SeriesColumns& columns = series->columns;
        const auto firstAt = [&](std::size_t from, double x) {
            return columns.firstWhere(from, [&](Instant t) { return scale.xAt(t) >= x; });
        };
        const std::size_t end = columns.empty() ? 0 : firstAt(0, right);
        std::size_t begin = columns.empty() ? 0 : firstAt(0, 0);
        while (begin < end) {
            const double column = std::floor(scale.xAt(columns.timeAt(begin)));
            const std::size_t next = std::min(end, firstAt(begin, column + 1));
            all.push_back({series, begin, next});
            begin = next;
        }
    }
    return all;
}

const ValuesInView* ValuesAccessible::values() const {
    const auto& all = m_chart->valuesOf(m_line);
    return m_index < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(m_index)] : nullptr;
}

ConvertedSeries ValuesAccessible::converted() const {
    return m_chart->series(m_line)->valuesOf(*values()->series);
}

QString ValuesAccessible::text(QAccessible::Text kind) const {
    const ValuesInView* shown = values();
    if (!shown || (kind != QAccessible::Name && kind != QAccessible::Value))
        return {};
    const Language& language = m_chart->chart()->state()->language();
    const ChartOptions& options = m_chart->chart()->layout().options;
    const ConvertedSeries series = converted();
    const auto words = [&](double value) { return measuredText(value, options, language); };
    if (kind == QAccessible::Value)
        return words(series.valueAt(shown->end - 1));
    const QString company = shownName(m_chart->series(m_line)->company->name);
    const QString first = momentWords(series.timeAt(shown->begin), language);
    if (shown->end - shown->begin == 1)
        return QStringList{company, first, words(series.valueAt(shown->begin))}.join(QStringLiteral(", "));
    const auto [low, high] = series.extremes(shown->begin, shown->end);
    return ChartAccessible::tr("%1, %2 to %3, from %4 to %5, %Ln value(s)", nullptr,
                               static_cast<int>(shown->end - shown->begin))
        .arg(company, first, momentWords(series.timeAt(shown->end - 1), language), words(low), words(high));
}

QRect ValuesAccessible::rect() const {
    const ValuesInView* shown = values();
    if (!shown)
        return {};
    const ChartLayout& layout = m_chart->chart()->layout();
    const auto [low, high] = converted().extremes(shown->begin, shown->end);
    const double x = layout.plot.left() + layout.scale.xAt(shown->series->columns.timeAt(shown->begin));
    const QRectF drawn(QPointF(x, layout.yAt(high)), QPointF(x, layout.yAt(low)));
    const QRect target = drawn.adjusted(-12, -12, 12, 12).toAlignedRect();
    return {m_chart->chart()->mapToGlobal(target.topLeft()), target.size()};
}

QAccessible::State ValuesAccessible::state() const {
    const ValuationChart* chart = m_chart->chart();
    const ValuesInView* shown = values();
    const auto cursor = chart->state()->cursor();
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.selected = shown && cursor && !chart->state()->selectedPoint() &&
                     *cursor >= shown->series->columns.timeAt(shown->begin) &&
                     *cursor <= shown->series->columns.timeAt(shown->end - 1);
    state.focused = state.selected && chart->hasFocus();
    return state;
}

void* ValuesAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QVariant ValuesAccessible::currentValue() const {
    return values() ? converted().valueAt(values()->end - 1) : 0.0;
}

QVariant ValuesAccessible::maximumValue() const {
    return values() ? converted().extremes(values()->begin, values()->end).second : 0.0;
}

QVariant ValuesAccessible::minimumValue() const {
    return values() ? converted().extremes(values()->begin, values()->end).first : 0.0;
}

void ValuesAccessible::doAction(const QString& name) {
    if (name == pressAction() && values())
        m_chart->chart()->standAtValue(values()->series->columns.timeAt(values()->begin));
}

}  // namespace jalon
