// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_legend.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <set>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

constexpr double markSize = 10, markGap = 6, entryGap = 18;  // px at 13 px text

bool overlaps(const EventSummary& event, const TimeSpan& span) {
    const TimeSpan bounds = event.date.bounds();
    // A moment at the very end of what is shown is on its edge.
    return bounds.begin < span.end && span.begin < bounds.end;
}

void addCategories(std::vector<LegendEntry>& entries, const Figure& figure, const StoryContent& content,
                   const std::vector<const EventSummary*>& events, const ChartLayout* chart) {
    std::set<CategoryId> shown;
    if (figure.part != FigurePart::Chart) {
        for (const EventSummary* event : events) {
            if (figure.span && overlaps(*event, *figure.span))
                shown.insert(event->category);
        }
    }
    if (chart) {
        for (const PlacedEventMarker& marker : chart->markers) {
            if (const EventSummary* event = content.event(marker.events.front()))
                shown.insert(event->category);
        }
    }
    for (const Category& category : content.categories) {
        if (shown.count(category.id))
            entries.push_back(
                {category.name, false, category.shape, category.color, PointKind::OnLine, true, LegendSign::Category});
    }
}

// In the order in which they are told.
enum class Meaning { Firm, Loose, Beside, BesideLoose, Bid, Denied, WithDebt, PreMoney, Range, Dates, Flag, Count };

Meaning meaningOf(const PlacedPoint& point) {
    switch (point.kind) {
        case PointKind::OnLine:
            return point.filled ? Meaning::Firm : Meaning::Loose;
        case PointKind::Beside:
            return point.filled ? Meaning::Beside : Meaning::BesideLoose;
        case PointKind::Bid:
            return Meaning::Bid;
        case PointKind::Denied:
            return Meaning::Denied;
    }
    Q_UNREACHABLE();
}

LegendEntry entryOf(Meaning meaning, const Language& language) {
    const auto point = [&](const char* text, PointKind kind, bool filled) {
        return LegendEntry{
            language.text("Figure", text), true, {}, ColorRole::Neutral, kind, filled, LegendSign::Point};
    };
    const auto entry = [](const QString& text, LegendSign sign) {
        return LegendEntry{text, true, {}, ColorRole::Neutral, PointKind::OnLine, true, sign};
    };
    switch (meaning) {
        case Meaning::Firm:
            return point(QT_TRANSLATE_NOOP("Figure", "Valuation announced"), PointKind::OnLine, true);
        case Meaning::Loose:
            return point(QT_TRANSLATE_NOOP("Figure", "reported, estimated or in talks"), PointKind::OnLine, false);
        case Meaning::Beside:
            return point(QT_TRANSLATE_NOOP("Figure", "on another basis than the line"), PointKind::Beside, true);
        case Meaning::BesideLoose:
            return point(QT_TRANSLATE_NOOP("Figure", "on another basis, reported or estimated"), PointKind::Beside,
                         false);
        case Meaning::Bid:
            return point(QT_TRANSLATE_NOOP("Figure", "bid"), PointKind::Bid, false);
        case Meaning::Denied:
            return point(QT_TRANSLATE_NOOP("Figure", "denied"), PointKind::Denied, false);
        case Meaning::WithDebt:
            return entry(coverageName(ValuationCoverage::WithDebt, language), LegendSign::Dashed);
        case Meaning::PreMoney:
            return entry(coverageName(ValuationCoverage::PreMoney, language), LegendSign::Dotted);
        case Meaning::Range:
            return entry(language.text("Figure", QT_TRANSLATE_NOOP("Figure", "from the lowest to the highest value")),
                         LegendSign::Range);
        case Meaning::Dates:
            return entry(language.text("Figure", QT_TRANSLATE_NOOP("Figure", "possible dates")), LegendSign::Dates);
        case Meaning::Flag:
            return entry(language.text("Figure", QT_TRANSLATE_NOOP("Figure", "event without a line")),
                         LegendSign::Flag);
        case Meaning::Count:
            return entry(language.text("Figure", QT_TRANSLATE_NOOP("Figure", "several events")), LegendSign::Count);
    }
    Q_UNREACHABLE();
}

void gather(std::set<Meaning>& shown, const ChartLayout& chart) {
    for (const PlacedPoint& point : chart.points) {
        shown.insert(meaningOf(point));
        if (point.yLow != point.yHigh)
            shown.insert(Meaning::Range);
        if (point.right - point.left >= 3)
            shown.insert(Meaning::Dates);
    }
    for (const PlacedLine& line : chart.lines) {
        if (!line.steps.empty() && line.coverage == ValuationCoverage::WithDebt)
            shown.insert(Meaning::WithDebt);
        if (!line.steps.empty() && line.coverage == ValuationCoverage::PreMoney)
            shown.insert(Meaning::PreMoney);
        if (!line.bands.empty())
            shown.insert(Meaning::Range);
    }
    for (const PlacedEventMarker& marker : chart.markers) {
        if (!marker.onCurve)
            shown.insert(Meaning::Flag);
        if (marker.events.size() > 1)
            shown.insert(Meaning::Count);
    }
    for (const ChartLayout& panel : chart.panels) gather(shown, panel);
}

void paintSign(QPainter& painter, const QPointF& centre, const LegendEntry& entry, const Theme& theme,
               const Fonts& fonts) {
    const double r = 5 * fonts.scale;
    const QColor color = theme.textSecondary;
    QPen pen(color, 1.5 * fonts.scale, Qt::SolidLine, Qt::FlatCap);
    if (entry.sign == LegendSign::Dashed)
        pen.setDashPattern({2.4, 1.4});
    if (entry.sign == LegendSign::Dotted)
        pen.setDashPattern({1, 1.2});
    painter.setPen(pen);
    if (entry.sign == LegendSign::Dashed || entry.sign == LegendSign::Dotted) {
        painter.drawLine(centre - QPointF(r, 0), centre + QPointF(r, 0));
    } else if (entry.sign == LegendSign::Range) {
        painter.drawLine(centre - QPointF(0, r), centre + QPointF(0, r));
        for (const double y : {-r, r}) painter.drawLine(centre + QPointF(-r * 0.6, y), centre + QPointF(r * 0.6, y));
    } else if (entry.sign == LegendSign::Dates) {
        QColor soft = color;
        soft.setAlphaF(0.35F);
        painter.setPen(QPen(soft, 5 * fonts.scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre - QPointF(r, 0), centre + QPointF(r, 0));
    } else if (entry.sign == LegendSign::Flag) {
        painter.drawLine(centre - QPointF(0, r), centre + QPointF(0, r));
        painter.setBrush(color);
        painter.drawEllipse(centre - QPointF(0, r * 0.6), r * 0.5, r * 0.5);
    } else {
        painter.setFont(fonts.smallBold);
        painter.drawText(QRectF(centre.x() - r, centre.y() - 2 * r, 2 * r, 4 * r), Qt::AlignCenter,
                         QStringLiteral("2"));
    }
}

// As the chart draws it, in the colour of text: the chart's own colours tell companies.
void paintPoint(QPainter& painter, const QPointF& centre, const LegendEntry& entry, const Theme& theme, double scale) {
    const double r = 4.2 * scale;
    const QColor color = theme.textSecondary;
    painter.setPen(QPen(color, 1.5 * scale));
    painter.setBrush(entry.filled ? color : theme.plot);
    switch (entry.kind) {
        case PointKind::OnLine:
            painter.drawEllipse(centre, r - 0.75 * scale, r - 0.75 * scale);
            break;
        case PointKind::Beside:
            painter.drawRect(QRectF(centre.x() - r * 0.8, centre.y() - r * 0.8, r * 1.6, r * 1.6));
            break;
        case PointKind::Bid:
            painter.drawPolygon(QPolygonF({{centre.x() - r, centre.y() + r * 0.8},
                                           {centre.x() + r, centre.y() + r * 0.8},
                                           {centre.x(), centre.y() - r}}));
            break;
        case PointKind::Denied:
            painter.drawLine(centre + QPointF(-r, -r) * 0.8, centre + QPointF(r, r) * 0.8);
            painter.drawLine(centre + QPointF(-r, r) * 0.8, centre + QPointF(r, -r) * 0.8);
            break;
    }
}

}  // namespace

std::vector<LegendEntry> legendOf(const Figure& figure, const StoryContent& content,
                                  const std::vector<const EventSummary*>& events, const ChartLayout* chart) {
    std::vector<LegendEntry> entries;
    addCategories(entries, figure, content, events, chart);
    std::set<Meaning> shown;
    if (chart)
        gather(shown, *chart);
    for (const Meaning meaning : shown) entries.push_back(entryOf(meaning, content.language));
    return entries;
}

std::vector<LegendRow> legendRows(const std::vector<LegendEntry>& entries, double width, const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.small);
    std::vector<LegendRow> rows;
    double x = 0;
    bool ofChart = false;
    for (const LegendEntry& entry : entries) {
        const double own = (markSize + markGap) * fonts.scale + metrics.horizontalAdvance(entry.text);
        // What the chart's markers mean begins a row of its own.
        if (rows.empty() || x + own > width || entry.ofChart != ofChart) {
            rows.emplace_back();
            x = 0;
        }
        ofChart = entry.ofChart;
        rows.back().entries.emplace_back(x, entry);
        x += own + entryGap * fonts.scale;
    }
    return rows;
}

double legendRowHeight(const Fonts& fonts) {
    return std::ceil(QFontMetricsF(fonts.small).height() + 3 * fonts.scale);
}

void paintLegend(QPainter& painter, const std::vector<LegendRow>& rows, const QPointF& topLeft, const Theme& theme,
                 const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.small);
    const double height = legendRowHeight(fonts);
    double middle = topLeft.y() + height / 2;
    for (const LegendRow& row : rows) {
        for (const auto& [x, entry] : row.entries) {
            const QPointF mark(topLeft.x() + x + markSize * fonts.scale / 2, middle);
            if (entry.ofChart && entry.sign != LegendSign::Point) {
                paintSign(painter, mark, entry, theme, fonts);
            } else if (entry.ofChart) {
                paintPoint(painter, mark, entry, theme, fonts.scale);
            } else {
                paintMark(painter, mark, markSize * fonts.scale, entry.shape, theme.mark(entry.color), theme.plot);
            }
            painter.setFont(fonts.small);
            painter.setPen(theme.textSecondary);
            painter.drawText(QPointF(topLeft.x() + x + (markSize + markGap) * fonts.scale,
                                     middle + (metrics.ascent() - metrics.descent()) / 2),
                             entry.text);
        }
        middle += height;
    }
}

}  // namespace jalon
