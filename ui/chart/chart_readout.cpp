// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

// Of the plot's width.
constexpr double widestShare = 0.5;

// A line that holds a value at the pointer's date.
struct Held {
    const CompanySeries* series = nullptr;
    const ChartLayout* layout = nullptr;
    double value = 0, y = 0;
    bool isLong = false;
};

void gather(std::vector<Held>& all, const ChartLayout& layout, Instant at) {
    for (const CompanySeries& series : layout.figures->series) {
        const auto longValue = series.longValueAt(at);
        if (const auto value = series.valueAt(at))
            all.push_back({&series, &layout, *value, layout.yAt(*value), longValue.has_value()});
    }
    for (const ChartLayout& panel : layout.panels) gather(all, panel, at);
}

// Those nearest to the pointer, in the order in which they stand; otherwise in that of the document.
std::size_t keepNearest(std::vector<Held>& all, double pointerY, std::size_t mostRows) {
    if (all.size() <= mostRows)
        return 0;
    const std::size_t left = all.size() - mostRows;
    std::stable_sort(all.begin(), all.end(),
                     [&](const Held& a, const Held& b) { return std::abs(a.y - pointerY) < std::abs(b.y - pointerY); });
    all.resize(mostRows);
    std::stable_sort(all.begin(), all.end(), [](const Held& a, const Held& b) { return a.y < b.y; });
    return left;
}

QString longWords(const LongSeries& series, const StoryContent& content) {
    const Language& language = content.language;
    QString words = basisName(series.basis, language) + QStringLiteral(", ") + statusName(series.status, language);
    if (const Source* said = content.source(series.source))
        words += QStringLiteral(", ") + said->publisher;
    return words;
}

}  // namespace

ChartReadout::ChartReadout(const StoryContent& content, const ChartLayout& layout, Instant at, double pointerY,
                           const Fonts& fonts)
    : m_date(instantWords(at, DatePrecision::Day, content.language)) {
    const Language& language = content.language;
    std::vector<Held> all;
    gather(all, layout, at);
    // Above the rows stands the date, below them how many more there are.
    const double line = std::ceil(QFontMetricsF(fonts.smallBold).height()) + 3;
    const double lines = std::floor((layout.area.height() - 16 * fonts.scale - 8) / line) - 1;
    const auto room = static_cast<std::size_t>(std::clamp(lines, 2.0, 30.0));
    const std::size_t more = keepNearest(all, pointerY, all.size() > room ? room - 1 : room);
    if (more > 0)
        m_more = language.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "+%n more"), static_cast<int>(more));
    for (const Held& held : all) {
        Row row{shownName(held.series->company->name), {}, {}, held.series->company->color};
        if (held.series->coverage != ValuationCoverage::Equity)
            row.name += QStringLiteral(", ") + coverageName(held.series->coverage, language);
        if (held.isLong) {
            row.value = measuredText(held.value, held.layout->options, language);
            row.words = longWords(*held.series->longSeries.front(), content);
        } else {
            const SeriesPoint& point = *held.series->holdingAt(at);
            row.value = pointText(point, held.layout->options, language);
            row.words = pointDetails(*point.valuation, content);
        }
        m_rows.push_back(std::move(row));
    }
}

ChartReadout::Columns ChartReadout::columns(double widest, const Fonts& fonts) const {
    const QFontMetricsF bold(fonts.smallBold), plain(fonts.small);
    Columns of;
    of.line = std::ceil(bold.height()) + 3;
    of.pad = 8 * fonts.scale;
    of.sign = 14 * fonts.scale;
    of.gap = 10 * fonts.scale;
    for (const Row& row : m_rows) {
        of.names = std::max(of.names, plain.horizontalAdvance(row.name));
        of.values = std::max(of.values, bold.horizontalAdvance(row.value));
        of.words = std::max(of.words, plain.horizontalAdvance(row.words));
    }
    const double room = widest - of.sign - 2 * of.gap - 2 * of.pad - of.values;
    of.names = std::min(of.names, std::max(60.0, room * 0.5));
    of.words = std::max(std::min(of.words, room - of.names), 0.0);
    const double row = of.sign + of.names + of.gap + of.values + of.gap + of.words;
    const auto rows = static_cast<double>(m_rows.size() + (m_more.isEmpty() ? 1 : 2));
    of.size = {std::max(row, bold.horizontalAdvance(m_date)) + 2 * of.pad, of.line * rows + 2 * of.pad - 3};
    return of;
}

ReadoutPlace ChartReadout::place(const ChartLayout& layout, const QPointF& pointer, std::optional<int> last,
                                 const Fonts& fonts) const {
    if (m_rows.empty())
        return {};
    const double widest = std::min(layout.area.width() - 8, std::max(layout.plot.width() * widestShare, 200.0));
    return quietestPlace(layout, columns(widest, fonts).size, pointer, last);
}

void ChartReadout::paint(QPainter& painter, const QRectF& place, const Theme& theme, const Fonts& fonts) const {
    if (m_rows.empty())
        return;
    const QFontMetricsF plain(fonts.small);
    const Columns of = columns(place.width(), fonts);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(place, 6, 6);
    const double left = place.left() + of.pad;
    double y = place.top() + of.pad;
    const auto text = [&](double x, const QFont& font, const QColor& color, const QString& words_) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(x, y, place.width(), of.line), Qt::AlignLeft | Qt::AlignVCenter, words_);
    };
    text(left, fonts.smallBold, theme.text, m_date);
    for (const Row& row : m_rows) {
        y += of.line;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mark(row.color));
        const double side = 8 * fonts.scale;
        painter.drawRoundedRect(QRectF(left, y + (of.line - side) / 2, side, side), 2, 2);
        double x = left + of.sign;
        text(x, fonts.small, theme.text, plain.elidedText(row.name, Qt::ElideRight, of.names + 1));
        x += of.names + of.gap;
        text(x, fonts.smallBold, theme.text, row.value);
        x += of.values + of.gap;
        text(x, fonts.small, theme.textSecondary, plain.elidedText(row.words, Qt::ElideRight, of.words + 1));
    }
    y += of.line;
    text(left + of.sign, fonts.small, theme.textSecondary, m_more);
}

}  // namespace jalon
