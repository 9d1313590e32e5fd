// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_legend.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <set>

#include "app/drawing/chart_series.h"
#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

constexpr double markSize = 10, markGap = 6, entryGap = 18;  // px at 13 px text
constexpr int tellingImportance = 4;                         // of the events that the chart marks on its lines

bool overlaps(const EventSummary& event, const TimeSpan& span) {
    const TimeSpan bounds = event.date.bounds();
    // A moment at the very end of what is shown is on its edge.
    return bounds.begin < span.end && span.begin < bounds.end;
}

void addCategories(std::vector<LegendEntry>& entries, const Figure& figure, const StoryContent& content,
                   const std::vector<const EventSummary*>& events) {
    std::set<CategoryId> shown;
    for (const EventSummary* event : events) {
        const bool marked = figure.part != FigurePart::Chart || event->importance >= tellingImportance;
        if (marked && figure.span && overlaps(*event, *figure.span))
            shown.insert(event->category);
    }
    for (const Category& category : content.categories) {
        if (shown.count(category.id))
            entries.push_back({category.name, false, category.shape, category.color, PointKind::OnLine, true});
    }
}

// In the order in which they are told.
enum class Meaning { Firm, Loose, Beside, Bid, Denied };

Meaning meaningOf(const Valuation& valuation, bool joined) {
    if (joined)
        return valuation.isFirm() ? Meaning::Firm : Meaning::Loose;
    if (valuation.status == ValuationStatus::Denied)
        return Meaning::Denied;
    if (valuation.coverage == ValuationCoverage::Bid || valuation.status == ValuationStatus::Bid)
        return Meaning::Bid;
    return Meaning::Beside;
}

LegendEntry entryOf(Meaning meaning, const Language& language) {
    const auto entry = [&](const char* text, PointKind kind, bool filled) {
        return LegendEntry{language.text("Figure", text), true, {}, ColorRole::Neutral, kind, filled};
    };
    switch (meaning) {
        case Meaning::Firm:
            return entry(QT_TRANSLATE_NOOP("Figure", "Valuation announced"), PointKind::OnLine, true);
        case Meaning::Loose:
            return entry(QT_TRANSLATE_NOOP("Figure", "reported, estimated or in talks"), PointKind::OnLine, false);
        case Meaning::Beside:
            return entry(QT_TRANSLATE_NOOP("Figure", "on another basis, such as with debt"), PointKind::Beside, true);
        case Meaning::Bid:
            return entry(QT_TRANSLATE_NOOP("Figure", "bid"), PointKind::Bid, false);
        case Meaning::Denied:
            return entry(QT_TRANSLATE_NOOP("Figure", "denied"), PointKind::Denied, false);
    }
    Q_UNREACHABLE();
}

void addMeanings(std::vector<LegendEntry>& entries, const Figure& figure, const StoryContent& content) {
    std::set<Meaning> shown;
    for (const CompanySeries& series : companySeries(content, figure.chart)) {
        for (const auto* points : {&series.joined, &series.beside}) {
            for (const SeriesPoint& point : *points) {
                if (figure.span && figure.span->contains(point.at))
                    shown.insert(meaningOf(*point.valuation, points == &series.joined));
            }
        }
    }
    for (const Meaning meaning : shown) entries.push_back(entryOf(meaning, content.language));
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
                                  const std::vector<const EventSummary*>& events) {
    std::vector<LegendEntry> entries;
    addCategories(entries, figure, content, events);
    if (figure.part != FigurePart::Timeline)
        addMeanings(entries, figure, content);
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
            if (entry.ofChart) {
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
