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

QRectF ChartReadout::paint(QPainter& painter, const ChartLayout& layout, const QPointF& pointer, const Theme& theme,
                           const Fonts& fonts) const {
    if (m_rows.empty())
        return {};
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
    // No wider than half the plot: it must leave to be seen the lines that it reads.
    const double widest = std::min(layout.area.width() - 8, std::max(layout.plot.width() * widestShare, 200.0));
    const double room = widest - sign - 2 * gap - 2 * pad - values;
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
    const QRectF place(left, top, width, height);
    painter.drawRoundedRect(place, 6, 6);
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
        const double side = 8 * fonts.scale;
        painter.drawRoundedRect(QRectF(left + pad, y + (line - side) / 2, side, side), 2, 2);
        text(left + pad + sign, fonts.small, theme.text, plain.elidedText(row.name, Qt::ElideRight, names + 1));
        text(left + pad + sign + names + gap, fonts.smallBold, theme.text, row.value);
        text(left + pad + sign + names + gap + values + gap, fonts.small, theme.textSecondary,
             plain.elidedText(row.words, Qt::ElideRight, words + 1));
    }
    y += line;
    text(left + pad + sign, fonts.small, theme.textSecondary, m_more);
    return place;
}

}  // namespace jalon
