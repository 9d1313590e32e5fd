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
constexpr std::size_t mostRows = 12;
}

void ChartReadout::addRows(const StoryContent& content, const ChartLayout& layout, Instant at) {
    const Language& language = content.language;
    for (const CompanySeries& series : layout.figures->series) {
        Row row;
        row.name = shownName(series.company->name);
        row.color = series.company->color;
        if (series.coverage != ValuationCoverage::Equity)
            row.name += QStringLiteral(", ") + coverageName(series.coverage, language);
        const auto longValue = series.longValueAt(at);
        const SeriesPoint* holding = series.holdingAt(at);
        if (longValue) {
            const LongSeries& source = *series.longSeries.front();
            row.value = measuredText(*longValue, layout.options, language);
            row.y = layout.yAt(*longValue);
            row.words = basisName(source.basis, language) + QStringLiteral(", ") + statusName(source.status, language);
            if (const Source* said = content.source(source.source))
                row.words += QStringLiteral(", ") + said->publisher;
        } else if (holding) {
            row.value = pointText(*holding, layout.options, language);
            row.y = layout.yAt(holding->middle());
            row.words = pointDetails(*holding->valuation, content);
        } else {
            continue;
        }
        m_rows.push_back(std::move(row));
    }
    for (const ChartLayout& panel : layout.panels) addRows(content, panel, at);
}

ChartReadout::ChartReadout(const StoryContent& content, const ChartLayout& layout, Instant at, double pointerY)
    : m_date(instantWords(at, DatePrecision::Day, content.language)) {
    addRows(content, layout, at);
    keep(mostRows, pointerY, content.language);
}

void ChartReadout::keep(std::size_t most, double pointerY, const Language& language) {
    if (m_rows.size() <= most)
        return;
    const std::size_t more = m_rows.size() - most;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Row& a, const Row& b) { return std::abs(a.y - pointerY) < std::abs(b.y - pointerY); });
    m_rows.resize(most);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.y < b.y; });
    m_more = language.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "+%n more"), static_cast<int>(more));
}

void ChartReadout::paint(QPainter& painter, const ChartLayout& layout, const QPointF& pointer, const Theme& theme,
                         const Fonts& fonts) const {
    if (m_rows.empty())
        return;
    const QFontMetricsF bold(fonts.smallBold), plain(fonts.small);
    const double line = std::ceil(bold.height()) + 3, pad = 8 * fonts.scale, sign = 14 * fonts.scale;
    const double gap = 10 * fonts.scale;
    double names = 0, values = 0, words = 0;
    for (const Row& row : m_rows) {
        names = std::max(names, plain.horizontalAdvance(row.name));
        values = std::max(values, bold.horizontalAdvance(row.value));
        words = std::max(words, plain.horizontalAdvance(row.words));
    }
    // Long names give way first, then the words at the end: the values are what is read.
    const double room = layout.area.width() - 8 - sign - 2 * gap - 2 * pad - values;
    names = std::min(names, std::max(60.0, room * 0.5));
    words = std::max(std::min(words, room - names), 0.0);
    const double width = std::max(sign + names + gap + values + gap + words, bold.horizontalAdvance(m_date)) + 2 * pad;
    const double height = line * static_cast<double>(m_rows.size() + (m_more.isEmpty() ? 1 : 2)) + 2 * pad - 3;
    // Beside the pointer, on the side with room; never under it.
    double left = pointer.x() + 16;
    if (left + width > layout.area.right() - 4)
        left = pointer.x() - 16 - width;
    left = std::max(left, layout.area.left() + 4);
    const double top = std::clamp(pointer.y() - height / 2, layout.area.top() + 4,
                                  std::max(layout.area.top() + 4, layout.area.bottom() - height - 4));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(QRectF(left, top, width, height), 6, 6);
    double y = top + pad;
    const auto text = [&](double x, const QFont& font, const QColor& color, const QString& words_) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(x, y, width, line), Qt::AlignLeft | Qt::AlignVCenter, words_);
    };
    text(left + pad, fonts.smallBold, theme.text, m_date);
    for (const Row& row : m_rows) {
        y += line;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mark(row.color));
        painter.drawRoundedRect(QRectF(left + pad, y + line / 2 - 4, 8, 8), 2, 2);
        text(left + pad + sign, fonts.small, theme.text, plain.elidedText(row.name, Qt::ElideRight, names + 1));
        text(left + pad + sign + names + gap, fonts.smallBold, theme.text, row.value);
        text(left + pad + sign + names + gap + values + gap, fonts.small, theme.textSecondary,
             plain.elidedText(row.words, Qt::ElideRight, words + 1));
    }
    y += line;
    text(left + pad + sign, fonts.small, theme.textSecondary, m_more);
}

}  // namespace jalon
