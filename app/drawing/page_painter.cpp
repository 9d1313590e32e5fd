// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A figure on its page: title, subtitle, lanes and chart on one axis, legend, sources and date.
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_line_ends.h"
#include "app/drawing/chart_painter.h"
#include "app/drawing/dense_lanes.h"
#include "app/drawing/figure.h"
#include "app/drawing/figure_legend.h"
#include "app/drawing/page_words.h"
#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

// Pages narrower than this, in pixels at 13 px text, keep to what matters.
constexpr double narrow = 480;
// And lower or much narrower ones to lines and figures, unless events are asked for by name.
constexpr double lowest = 200, narrowest = 300;
// Lanes may take this much of the height that they share with the chart.
constexpr double largestShare = 0.64;
// Or all but this, in pixels, where that is more.
constexpr double enoughForChart = 190;
// Where lanes are too high for their place all their text is drawn smaller, down to this, before lanes are left out.
constexpr double smallestScale = 0.8;
// What a chart and its axis keep of the page's height, whatever is written around them.
constexpr double chartShare = 0.6;
// Events that are named in a chart that stands alone; beside the timeline they are named there.
constexpr int fewLabels = 4;

// What the legend has to explain: an event of each category that begins in the span.
std::vector<const EventSummary*> oneOfEachCategory(const ShownEvents& shown, const StoryContent& content,
                                                   const TimeSpan& span) {
    std::vector<const EventSummary*> events;
    for (const Category& category : content.categories) {
        HiddenCategories others = shown.hidden;
        for (const Category& other : content.categories)
            if (other.id != category.id)
                others.push_back(static_cast<std::int32_t>(other.id.value));
        const EventPlace from{plusSeconds(span.begin, -1), {}, {}, 0, 0, 0};
        const EventPlace found = shown.index->next(allLanes, from, true, others);
        if (found.id && found.begin < span.end)
            events.push_back(content.event(found.id));
    }
    return events;
}

Theme themeOf(const Figure& figure) {
    const Theme theme = figure.dark ? Theme::darkTheme() : Theme::light();
    return figure.transparent ? theme.withoutBackground() : theme;
}

// The part of a line that goes from left to right which lies between two edges.
QPolygonF between(const QPolygonF& line, double left, double right) {
    QPolygonF kept;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF a = line[i], b = line[i + 1];
        if (b.x() < left || a.x() > right)
            continue;
        const auto at = [&](double x) {
            return a.x() == b.x() ? b : QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
        if (kept.isEmpty())
            kept << (a.x() < left ? at(left) : a);
        kept << (b.x() > right ? at(right) : b);
    }
    return kept;
}

// A window shows a little of what it would pan into view; a picture ends where its period does.
void endAtPeriod(ChartLayout& layout) {
    const double left = layout.plot.left(), right = layout.plot.right();
    std::erase_if(layout.points, [&](const PlacedPoint& point) { return point.x < left - 1 || point.x > right + 1; });
    for (PlacedLine& line : layout.lines) {
        for (QPolygonF& steps : line.steps) steps = between(steps, left, right);
        for (QPolygonF& band : line.bands) band = band.intersected(QPolygonF(layout.plot.adjusted(0, -1e6, 0, 1e6)));
        std::erase_if(line.strokes, [&](const QLineF& stroke) { return stroke.x1() < left || stroke.x1() > right; });
        std::erase_if(line.steps, [](const QPolygonF& steps) { return steps.isEmpty(); });
        std::erase_if(line.bands, [](const QPolygonF& band) { return band.isEmpty(); });
    }
    for (ChartLayout& panel : layout.panels) endAtPeriod(panel);
}

class PagePainting {
public:
    PagePainting(QPainter& painter, const Figure& figure, std::shared_ptr<const StoryContent> content)
        : m_painter(painter),
          m_figure(withTexts(figure, *content)),
          m_content(std::move(content)),
          m_size(figure.size / figure.textScale),
          m_theme(themeOf(figure)),
          m_words(painter, m_figure, m_size, m_theme),
          m_fonts(Fonts::standard(1.0)),
          m_free(QPointF(0, 0), m_size) {
        // What a filter hides is hidden in both halves.
        m_figure.chart.hiddenCompanies.unite(m_figure.filter.hiddenCompanies);
        m_figure.chart.valueRange.reset();
        // Searching is the window's matter: its hits are not part of a figure.
        m_figure.filter.search.clear();
        m_arrangement = std::make_shared<const ShownLanes>(*m_content, m_figure.lanes, m_figure.filter);
        // What the subtitle says need not stand above the chart again.
        if (m_figure.part == FigurePart::Chart && !m_figure.subtitle.isEmpty())
            m_figure.chart.titled = false;
        // On so low a page marks would cover the lines.
        if (m_size.height() < lowest || (m_size.width() < narrowest && !m_figure.chart.eventLabels))
            m_figure.chart.showEvents = false;
        if (!m_figure.chart.eventLabels)
            m_figure.chart.eventLabels = m_figure.part == FigurePart::Chart ? fewLabels : 0;
        if (!m_content->store) {
            m_events = acceptedEvents(*m_content, m_figure.filter);
            return;
        }
        m_shown = laneEvents(*m_content, m_figure.lanes.field, m_figure.filter);
        m_events = oneOfEachCategory(m_shown, *m_content, *m_figure.span);
    }

    void paint() {
        m_painter.fillRect(m_free, m_theme.backdrop);
        // Tiny pictures keep the plot and lose words: the first to go are the last that one reads.
        const bool roomForWords = m_free.width() >= 200 && m_free.height() >= 160;
        if (roomForWords) {
            tighten();
            m_words.head(m_free);
            m_words.foot(m_free);
            inset();
        }
        composePlots(roomForWords);
        plots();
    }

private:
    // As far as it must be for the chart to keep its share.
    void tighten() {
        const QRectF page = m_free;
        m_words.setDrawn(false);
        for (m_tightness = 0;; ++m_tightness) {
            m_words.setTightness(m_tightness);
            m_words.head(m_free);
            m_words.foot(m_free);
            inset();
            if (m_figure.part != FigurePart::Chart || m_tightness == m_words.tightest())
                break;
            takeLegend(true);
            if (m_free.height() >= page.height() * chartShare)
                break;
            m_free = page;
        }
        m_free = page;
        m_words.setDrawn(true);
    }

    double margin() const { return m_words.margin(); }
    double column() const { return m_words.column(); }
    bool roomForLegend() const {
        // What the marks of a chart mean is said in a newspaper's column too.
        if (m_size.width() < narrow)
            return m_figure.part == FigurePart::Chart && m_size.height() > 320;
        return m_size.height() >= (m_figure.part == FigurePart::Both ? 600 : 420);
    }
    // Of what is free, for what marks mean.
    double legendShare() const { return m_tightness > 1 ? 0.1 : 0.16; }

    // Lanes are worth more than the legend of their marks, and it more than white space; what the chart's marks mean is
    // said beside lanes that are cut: without it an estimate reads as an announcement.
    void composePlots(bool roomForWords) {
        const QRectF all = m_free;
        double legend = roomForWords ? takeLegend(true) : 0;
        QStringList missing = choosePlots();
        if (!missing.isEmpty() && roomForWords) {
            m_free = all;
            legend = takeLegend(false);
            missing = choosePlots();
        }
        if (legend > 0)
            paintLegend(m_painter, m_legend, {margin(), all.bottom() - legend + 6}, m_theme, Fonts::standard(1.0));
        if (missing.isEmpty() || !roomForWords)
            return;
        m_free.setBottom(m_free.bottom() - QFontMetricsF(Fonts::standard(1.0).small).height());
        note(choosePlots());
    }

    // Takes the legend's height off what is free; 0 where it would be more than a part of it. The marks of events
    // go first.
    double takeLegend(bool events) {
        std::vector<LegendEntry> entries = legendEntries();
        double height = legendHeight(entries);
        if (!events || !roomForLegend() || height > m_free.height() * legendShare()) {
            std::erase_if(entries, [](const LegendEntry& entry) { return !entry.ofChart; });
            height = legendHeight(entries);
        }
        // The plot comes before all but what tells an announced value from others.
        if (height > m_free.height() * legendShare()) {
            std::erase_if(entries, [](const LegendEntry& entry) {
                return entry.sign != LegendSign::Point || entry.kind != PointKind::OnLine;
            });
            height = legendHeight(entries);
        }
        if (m_tightness > 2)
            m_legend.clear();
        // Beside what a hollow marker means a filled one needs no words.
        if (m_tightness > 1 && m_legend.size() > 1 && entries.size() > 1) {
            std::erase_if(entries, [](const LegendEntry& entry) { return entry.filled; });
            height = legendHeight(entries);
        }
        if (m_legend.empty() || height > m_free.height() * 0.4)
            return 0;
        m_free.setBottom(m_free.bottom() - height);
        return height;
    }

    double legendHeight(const std::vector<LegendEntry>& entries) {
        m_legend = legendRows(entries, column(), Fonts::standard(1.0));
        return std::ceil(legendRowHeight(Fonts::standard(1.0)) * static_cast<double>(m_legend.size())) + 4;
    }

    std::vector<LegendEntry> legendEntries() {
        if (m_figure.part == FigurePart::Timeline)
            return legendOf(m_figure, *m_content, m_events, nullptr);
        setFonts(1.0);
        const ChartLayout chart = chartIn(m_free);
        return legendOf(m_figure, *m_content, m_events, &chart);
    }

    // The lanes' names and the chart's stand under the title, its end under the date.
    void inset() {
        m_free.setLeft(std::max(0.0, margin() - 14));
        m_free.setRight(m_size.width() - std::max(0.0, margin() - 16));
    }

    // Under what is free, where its height was taken off.
    void note(const QStringList& lanes) {
        const QFont small = Fonts::standard(1.0).small;
        const QFontMetricsF metrics(small);
        const QString text =
            m_content->language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Not shown in full, for want of height: %1"))
                .arg(lanes.join(QStringLiteral(", ")));
        m_painter.setFont(small);
        m_painter.setPen(m_theme.textSecondary);
        m_painter.drawText(QPointF(margin(), m_free.bottom() + metrics.ascent()),
                           metrics.elidedText(text, Qt::ElideRight, column()));
    }

    void setFonts(double scale) {
        m_fonts = Fonts::standard(scale);
        m_frame = plotFrame(*m_content, m_fonts, m_arrangement.get());
        // On a narrow page the plot comes first; without lanes the gutter holds values only.
        m_frame.left = std::min(m_frame.left, std::max(m_free.width() * 0.3, 1.0));
        if (m_figure.part == FigurePart::Chart && m_size.width() < narrow)
            m_frame.left = std::min(m_frame.left, std::ceil(valueWidth() + margin() + 10 * scale));
        m_frame.right = std::min(m_frame.right, m_free.width() * 0.05);
        keepGutter();
        m_scale = TimeScale::fitting(*m_figure.span, m_frame.plotWidth(m_free.width()));
        m_axis = std::min(axisHeight(m_fonts), m_free.height() * 0.3);
    }

    // Of the values' labels, as far as a small picture has such.
    double valueWidth() const {
        const QString widest = moneyText({500'000'000'000, m_figure.chart.currency}, m_content->language);
        return QFontMetricsF(m_fonts.small).horizontalAdvance(widest);
    }

    // At the right of a chart its lines' labels stand.
    void keepGutter() {
        if (m_figure.part == FigurePart::Timeline)
            return;
        const double room = m_frame.plotWidth(m_free.width());
        const double gutter = labelGutter(*m_content, m_figure.chart, *m_figure.span, m_fonts, room);
        m_frame.labels = std::max(0.0, gutter - labelGap(m_fonts));
        m_frame.right += gutter;
    }

    TimelineLayout lanesIn(double height) const {
        const QRectF area(m_free.topLeft(), QSizeF(m_free.width(), height));
        const auto placed = [&](const TimelineRows& rows) {
            return layoutTimeline(rows, m_scale, area, m_frame, 0, m_fonts);
        };
        if (!m_shown)
            return placed(TimelineRows(m_content, m_events, m_scale.level(), m_fonts, m_arrangement));
        const auto reading = m_content->store->reading();
        return placed(DenseLanes(m_content, m_shown, m_fonts, m_arrangement)
                          .rows(m_scale.level(), m_scale.span(), 0, m_arrangement->lanes().size()));
    }

    // Chooses sizes so that all lanes are seen; else as many whole ones as there is room for. The names of the others.
    QStringList choosePlots() {
        setFonts(1.0);
        m_part = m_figure.part;
        if (m_part == FigurePart::Chart)
            return {};
        const double both = m_free.height() - m_axis;
        const double most = m_part == FigurePart::Both ? std::max(both * largestShare, both - enoughForChart) : both;
        m_lanes = lanesIn(1);
        for (double scale = 0.95; m_lanes.contentHeight > most && scale > smallestScale - 0.01; scale -= 0.05) {
            setFonts(scale);
            m_lanes = lanesIn(1);
        }
        QStringList missing;
        double whole = 0;
        for (std::size_t i = 0; i < m_lanes.lanes.size(); ++i) {
            const PlacedLane& lane = m_lanes.lanes[i];
            const double bottom = lane.top + lane.height - m_free.top();
            if (bottom <= most)
                whole = bottom;
            else
                missing += m_arrangement->lanes()[i].title;
        }
        if (m_part == FigurePart::Timeline) {
            m_lanes = lanesIn(std::max(1.0, most));
        } else if (whole > 0) {
            m_lanes = lanesIn(whole);
        } else {
            // Not one lane is whole: the chart alone tells more.
            m_part = FigurePart::Chart;
            setFonts(1.0);
        }
        return missing;
    }

    void plots() {
        CalendarTicks ticks = calendarTicks(m_scale, 40 * m_fonts.scale, m_content->language);
        // In a chart that nobody points at, closed days read as periods that somebody shaded.
        if (m_part != FigurePart::Timeline)
            ticks.closed.clear();
        const bool both = m_part == FigurePart::Both;
        double y = m_free.top();
        if (m_part != FigurePart::Chart) {
            paintTimeline(m_painter, m_lanes, ticks, *m_content, {}, m_theme, m_fonts);
            y = axisAt(m_lanes.area.bottom(), ticks);
        }
        if (m_part == FigurePart::Timeline)
            return;
        const double chart = m_free.bottom() - y - (both ? 0 : m_axis);
        if (chart < 10)
            return;
        const QRectF area(m_free.left(), y, m_free.width(), chart);
        paintChart(m_painter, chartIn(area), ticks, *m_content, {}, m_theme, m_fonts);
        if (!both)
            axisAt(area.bottom(), ticks);
    }

    ChartLayout chartIn(const QRectF& area) const {
        ChartLayout layout = layoutChart(*m_content, m_shown ? std::vector<const EventSummary*>() : m_events, m_scale,
                                         area, m_frame, m_figure.chart, m_fonts, true);
        endAtPeriod(layout);
        return layout;
    }

    double axisAt(double y, const CalendarTicks& ticks) {
        const QRectF area(m_free.left(), y, m_free.width(), m_axis);
        paintAxis(m_painter, area, m_frame, m_scale, ticks, std::nullopt, std::nullopt, m_content->language, m_theme,
                  m_fonts);
        return area.bottom();
    }

    QPainter& m_painter;
    Figure m_figure;
    std::shared_ptr<const StoryContent> m_content;
    QSizeF m_size;  // that is composed: the page's in units of the text's
    Theme m_theme;
    PageWords m_words;
    Fonts m_fonts;
    QRectF m_free;                              // what of the page is not taken yet
    std::vector<const EventSummary*> m_events;  // of many, one of each category, for the legend
    std::shared_ptr<const ShownLanes> m_arrangement;
    ShownEvents m_shown;
    FigurePart m_part = FigurePart::Both;  // what of it there is room for
    PlotFrame m_frame;
    std::vector<LegendRow> m_legend;
    TimeScale m_scale;
    double m_axis = 0;
    int m_tightness = 0;
    TimelineLayout m_lanes;
};

}  // namespace

void paintFigure(QPainter& painter, const Figure& figure, std::shared_ptr<const StoryContent> content) {
    if (figure.size.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // A sentence that begins with a name from right to left is still one of its language.
    painter.setLayoutDirection(content->language.locale().textDirection());
    painter.setClipRect(QRectF(QPointF(0, 0), figure.size), Qt::IntersectClip);
    if (figure.textScale != 1)
        painter.scale(figure.textScale, figure.textScale);
    PagePainting(painter, figure, std::move(content)).paint();
    painter.restore();
}

}  // namespace jalon
