// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "app/drawing/chart_series.h"
#include "app/time/date_words.h"

namespace jalon {

ChartReadout::ChartReadout(const StoryContent& content, const ChartOptions& options, Instant at) {
    const Language& language = content.language;
    m_date = instantWords(at, DatePrecision::Day, language);
    for (const CompanySeries& series : companySeries(content, options)) {
        const SeriesPoint* holding = series.holdingAt(at);
        if (!holding)
            continue;
        const Valuation& valuation = *holding->valuation;
        const QString value = valuation.low == valuation.high ? moneyText(valuation.low, language)
                                                              : moneyRangeText(valuation.low, valuation.high, language);
        const QString words = basisName(valuation.basis, language) + QStringLiteral(", ") +
                              statusName(valuation.status, language) + QStringLiteral(", ") +
                              shortDateWords(valuation.date, language);
        m_rows.push_back({series.company->name, value, words, series.company->color});
    }
}

void ChartReadout::paint(QPainter& painter, const ChartLayout& layout, const QPointF& pointer, const Theme& theme,
                         const Fonts& fonts) const {
    if (m_rows.empty())
        return;
    const QFontMetricsF bold(fonts.smallBold), plain(fonts.small);
    const double line = std::ceil(bold.height()) + 3, pad = 8 * fonts.scale, sign = 14 * fonts.scale;
    double names = 0, values = 0, words = bold.horizontalAdvance(m_date);
    for (const Row& row : m_rows) {
        names = std::max(names, plain.horizontalAdvance(row.name));
        values = std::max(values, bold.horizontalAdvance(row.value));
        words = std::max(words, plain.horizontalAdvance(row.words));
    }
    const double gap = 10 * fonts.scale;
    const double width = sign + names + gap + values + gap + words + 2 * pad;
    const double height = line * static_cast<double>(m_rows.size() + 1) + 2 * pad - 3;
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
        text(left + pad + sign, fonts.small, theme.text, row.name);
        text(left + pad + sign + names + gap, fonts.smallBold, theme.text, row.value);
        text(left + pad + sign + names + gap + values + gap, fonts.small, theme.textSecondary, row.words);
    }
}

}  // namespace jalon
