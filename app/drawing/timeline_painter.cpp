// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/timeline_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

#include "app/drawing/label_cache.h"
#include "app/drawing/lane_counters.h"
#include "app/drawing/relation_arcs.h"
#include "app/drawing/timeline_metrics.h"

namespace jalon {

namespace {

class TimelinePainting {
public:
    TimelinePainting(QPainter& painter, const TimelineLayout& layout, const Language& language, const Theme& theme,
                     const Fonts& fonts, LabelCache* kept)
        : m_painter(painter),
          m_layout(layout),
          m_theme(theme),
          m_fonts(fonts),
          m_kept(kept),
          m_metrics(fonts),
          m_language(language),
          m_numbers(language.locale()),
          m_plot(layout.area.left() + layout.frame.left, layout.area.top(), layout.scale.width(),
                 layout.area.height()) {}

    void lanes() {
        m_painter.fillRect(m_layout.area, m_theme.backdrop);
        bool alternate = true;
        for (const PlacedLane& lane : m_layout.lanes) {
            const QRectF strip(m_layout.area.left(), lane.top, m_layout.area.width(), lane.height);
            if (alternate && strip.intersects(m_layout.area))
                m_painter.fillRect(strip, m_theme.laneAlternate);
            alternate = !alternate;
        }
    }

    const QRectF& plot() const { return m_plot; }

    // Lane by lane in what their ground and the shade make together: to blend half a screen costs most of a frame.
    void closedDays(const CalendarTicks& ticks) {
        double top = m_plot.top();
        bool alternate = true;
        for (const PlacedLane& lane : m_layout.lanes) {
            const double end = std::min(lane.top + lane.height, m_plot.bottom());
            closedDays(ticks, top, end, alternate ? m_theme.laneAlternate : m_theme.backdrop);
            top = std::max(top, end);
            alternate = !alternate;
        }
        closedDays(ticks, top, m_plot.bottom(), m_theme.backdrop);
    }

    void grid(const CalendarTicks& ticks) {
        for (const bool major : {false, true})
            for (const CalendarTick& tick : ticks.minor)
                if (tick.major == major)
                    m_painter.fillRect(QRectF(std::round(m_plot.left() + tick.x), m_plot.top(), 1, m_plot.height()),
                                       major ? m_theme.gridMajor : m_theme.grid);
    }

    void measured(const TimeSpan& span) {
        const double left = std::max(m_plot.left(), m_plot.left() + m_layout.scale.xAt(span.begin));
        const double right = std::min(m_plot.right(), m_plot.left() + m_layout.scale.xAt(span.end));
        if (right < left)
            return;
        m_painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), m_theme.selectionFill);
        for (const double x : {left, right})
            m_painter.fillRect(QRectF(std::round(x), m_plot.top(), 1, m_plot.height()), m_theme.selectionBorder);
    }

    void cursor(Instant at) {
        const double x = std::round(m_plot.left() + m_layout.scale.xAt(at)) + 0.5;
        if (x < m_plot.left() || x > m_plot.right() + 1)
            return;
        QPen pen(m_theme.accent, 1.2);
        pen.setDashPattern({3, 3});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }

    void gutter() {
        const QFontMetricsF titles(m_fonts.labelBold);
        const double x = m_layout.area.left() + 14 * m_metrics.scale;
        for (const PlacedLane& lane : m_layout.lanes) {
            if (lane.top >= m_layout.area.bottom() || lane.top + lane.height <= m_layout.area.top())
                continue;
            m_painter.fillRect(QRectF(m_layout.area.left(), lane.top, 3, lane.height), m_theme.mark(lane.color));
            m_painter.setFont(m_fonts.labelBold);
            m_painter.setPen(lane.thin && !lane.collapsed ? m_theme.textSecondary : m_theme.text);
            if (lane.collapsed)
                chevron({m_layout.area.left() + 8 * m_metrics.scale, lane.top + lane.height / 2});
            if (lane.thin) {
                m_painter.drawText(QPointF(x, middle(lane.top + lane.height / 2, titles)), lane.title);
                continue;
            }
            // In sight as long as the lane is.
            const double high = (lane.title.count(QLatin1Char('\n')) + 2) * m_fonts.labelHeight();
            const double down = std::clamp(m_layout.area.top() - lane.top, 0.0, std::max(0.0, lane.height - high));
            double y = lane.top + down + m_metrics.lanePadding + m_metrics.scale;
            for (const QString& line : lane.title.split(QLatin1Char('\n'))) {
                m_painter.drawText(QPointF(x, y + titles.ascent()), line);
                y += m_fonts.labelHeight();
            }
            outOfSight(lane);
        }
        hiddenNote(x, QFontMetricsF(m_fonts.small));
    }

    void frame(const PlacedMark& mark, const QColor& fill, const QPen& pen, double grow) {
        QRectF around = bounds(mark).adjusted(-5 * m_metrics.scale - grow, -grow, 5 * m_metrics.scale + grow, grow);
        around.setLeft(std::max(around.left(), m_plot.left() - m_metrics.gap));
        m_painter.setPen(pen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(around, 4 + grow, 4 + grow);
    }

    // A count is selected with any that it stands for.
    void selection(const QSet<EventId>& selection) {
        const auto isIn = [&](EventId id) { return selection.contains(id); };
        for (const PlacedMark& mark : m_layout.marks) {
            const bool chosen = mark.folded.empty() ? mark.countAlone == 0 && isIn(mark.event)
                                                    : std::any_of(mark.folded.begin(), mark.folded.end(), isIn);
            if (chosen && visible(mark))
                frame(mark, m_theme.selectionFill, QPen(m_theme.selectionBorder, 1), 0);
        }
    }

    void marks() {
        // Bars end where the plot does; only marks reach over its edge.
        m_painter.save();
        m_painter.setClipRect(m_layout.area.adjusted(m_layout.frame.left, 0, 0, 0), Qt::IntersectClip);
        for (const PlacedMark& mark : m_layout.marks) {
            if (!mark.countAlone && visible(mark))
                span(mark);
            if (mark.tick > 0 && visible(mark))
                tick(mark);
        }
        m_painter.restore();
        for (const PlacedMark& mark : m_layout.marks)
            if (!mark.bar && !mark.countAlone && visible(mark))
                shape(mark);
        labels(false);
        labels(true);
    }

private:
    void closedDays(const CalendarTicks& ticks, double top, double bottom, const QColor& ground) {
        if (bottom > top)
            paintClosedDays(m_painter, ticks, QRectF(m_plot.left(), top, m_plot.width(), bottom - top), m_theme,
                            ground);
    }

    bool visible(const PlacedMark& mark) const {
        return mark.y + m_metrics.rowPitch > m_plot.top() && mark.y - m_metrics.rowPitch < m_plot.bottom();
    }

    // Of what is drawn of a mark: itself, its bar and its label.
    QRectF bounds(const PlacedMark& mark) const {
        const double half = mark.bar ? 0 : 0.6 * mark.size;
        double left = mark.bar ? std::max(mark.left, m_plot.left()) : mark.x - half;
        double right = mark.bar ? std::min(mark.right, m_layout.area.right()) : mark.x + half;
        if (!mark.labelRect.isEmpty()) {
            left = std::min(left, mark.labelRect.left());
            right = std::max(right, mark.labelRect.right());
        }
        const double height = m_metrics.barHeight + 2 * m_metrics.scale;
        return {left, mark.y - height / 2, right - left, height};
    }

    static double middle(double y, const QFontMetricsF& metrics) {
        return y + (metrics.ascent() - metrics.descent()) / 2;
    }

    // To the right: there is more of it than is seen.
    void chevron(const QPointF& at) {
        const double half = 3.5 * m_metrics.scale, reach = 2 * m_metrics.scale;
        m_painter.save();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.textSecondary);
        m_painter.drawPolygon(
            QPolygonF({at + QPointF(-reach, -half), at + QPointF(reach, 0), at + QPointF(-reach, half)}));
        m_painter.restore();
    }

    void hiddenNote(double x, const QFontMetricsF& metrics) {
        const QRectF& note = m_layout.hiddenNote;
        if (!note.intersects(m_layout.area))
            return;
        m_painter.fillRect(note, m_theme.plot);
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.accent);
        const int count = static_cast<int>(m_layout.arrangement->hidden().size());
        const QString text = m_language.text("Lanes", QT_TRANSLATE_N_NOOP("Lanes", "%n lane(s) hidden"), count);
        m_painter.drawText(QPointF(x, middle(note.center().y(), metrics)), text);
    }

    void outOfSight(const PlacedLane& lane) {
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        for (const LaneCounter& counter : laneCounters(m_layout, lane, m_fonts, m_numbers))
            m_painter.drawText(counter.baseline, counter.text);
    }

    void shape(const PlacedMark& mark) {
        const QColor color = m_theme.mark(mark.color);
        if (m_kept)
            m_kept->drawMark(m_painter, {mark.x, mark.y}, mark.size, mark.shape, color, m_theme.plot);
        else
            paintMark(m_painter, {mark.x, mark.y}, mark.size, mark.shape, color, m_theme.plot);
    }

    // Where there are hundreds of bars: corners cut by one pixel, nothing to be smoothed.
    void plainBar(const QRectF& bar, const QColor& color) {
        const QRectF whole(std::round(bar.left()), std::round(bar.top()),
                           std::max(1.0, std::round(bar.right()) - std::round(bar.left())), std::round(bar.height()));
        m_painter.fillRect(whole.adjusted(0, 1, 0, -1), color);
        m_painter.fillRect(QRectF(whole.left() + 1, whole.top(), whole.width() - 2, 1), color);
        m_painter.fillRect(QRectF(whole.left() + 1, whole.bottom() - 1, whole.width() - 2, 1), color);
    }

    // The higher, the more events it stands for.
    void tick(const PlacedMark& mark) {
        const double width = std::round(3 * m_metrics.scale), height = std::round(mark.tick);
        m_painter.fillRect(QRectF(std::round(mark.x - width / 2), std::round(mark.y - height / 2), width, height),
                           m_theme.mark(mark.color));
    }

    // A bar, or the faint possible span behind a point.
    void span(const PlacedMark& mark) {
        if (mark.right - mark.left < 1)
            return;
        const double height = mark.bar ? m_metrics.barHeight : std::round(0.5 * m_metrics.barHeight);
        const double beyond = 20;  // so that the corners of what goes on are out of sight
        const double left = std::max(mark.left, m_plot.left() - beyond);
        const double right = std::min(mark.right, m_layout.area.right() + beyond);
        const QRectF bar(left, mark.y - height / 2, right - left, height);
        const QColor color = m_theme.fill(mark.color);
        m_painter.setPen(Qt::NoPen);
        if (m_kept && mark.bar && mark.softLeft < 1 && mark.softRight < 1) {
            plainBar(bar, color);
        } else if (mark.softLeft < 1 && mark.softRight < 1) {
            m_painter.setBrush(color);
            m_painter.drawRoundedRect(bar, 3, 3);
        } else {
            softBar(mark, bar, color);
        }
        m_painter.setBrush(color);
        const double tip = height / 3;
        if (mark.openRight)
            m_painter.drawPolygon(
                QPolygonF({{right - 1, bar.top()}, {right + tip, mark.y}, {right - 1, bar.bottom()}}));
        if (mark.openLeft)
            m_painter.drawPolygon(QPolygonF({{left + 1, bar.top()}, {left - tip, mark.y}, {left + 1, bar.bottom()}}));
    }

    void softBar(const PlacedMark& mark, const QRectF& bar, const QColor& color) {
        const double solidLeft = std::clamp(mark.left + mark.softLeft, bar.left(), bar.right());
        const double solidRight = std::clamp(mark.right - mark.softRight, solidLeft, bar.right());
        QColor none = color;
        none.setAlpha(0);
        const auto fade = [&](double from, double to, double clear, double full) {
            QLinearGradient gradient(clear, 0, full, 0);
            gradient.setColorAt(0, none);
            gradient.setColorAt(1, color);
            m_painter.fillRect(QRectF(from, bar.top(), to - from, bar.height()), gradient);
        };
        if (mark.softLeft >= 1)
            fade(bar.left(), solidLeft, mark.left, mark.left + mark.softLeft);
        if (mark.softRight >= 1)
            fade(solidRight, bar.right(), mark.right, mark.right - mark.softRight);
        if (solidRight - solidLeft > 0.01)
            m_painter.fillRect(QRectF(solidLeft, bar.top(), solidRight - solidLeft, bar.height()), color);
    }

    void labels(bool bold) {
        const QFont& font = bold ? m_fonts.labelBold : m_fonts.label;
        const QFontMetricsF metrics(font);
        const double baseline = (metrics.ascent() - metrics.descent()) / 2;
        m_painter.setFont(font);
        m_painter.setPen(m_theme.text);
        for (const PlacedMark& mark : m_layout.marks)
            if (mark.important == bold && !mark.isFold() && !mark.labelRect.isEmpty() && visible(mark))
                label(mark, {mark.labelRect.left(), mark.y + baseline}, font);
        if (!bold)
            counts();
    }

    void label(const PlacedMark& mark, const QPointF& baseline, const QFont& font) {
        const bool isCut = m_kept && mark.labelCut >= 0;
        if (!isCut || !m_kept->drawCut(m_painter, baseline, mark.wholeLabel, mark.labelCut, font, m_theme.text))
            text(baseline, mark.label, font, m_theme.text);
    }

    void counts() {
        const QFontMetricsF metrics(m_fonts.small);
        const double baseline = (metrics.ascent() - metrics.descent()) / 2;
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        for (const PlacedMark& mark : m_layout.marks)
            if (mark.isFold() && !mark.labelRect.isEmpty() && visible(mark))
                text({mark.labelRect.left(), mark.y + baseline}, mark.label, m_fonts.small, m_theme.textSecondary);
    }

    void text(const QPointF& baseline, const QString& words, const QFont& font, const QColor& color) {
        if (m_kept)
            m_kept->draw(m_painter, baseline, words, font, color);
        else
            m_painter.drawText(baseline, words);
    }

    QPainter& m_painter;
    const TimelineLayout& m_layout;
    const Theme& m_theme;
    const Fonts& m_fonts;
    LabelCache* m_kept;
    TimelineMetrics m_metrics;
    const Language& m_language;
    QLocale m_numbers;
    QRectF m_plot;
};

}  // namespace

void paintTimeline(QPainter& painter, const TimelineLayout& layout, const CalendarTicks& ticks,
                   const StoryContent& content, const TimelineHighlights& highlights, const Theme& theme,
                   const Fonts& fonts, LabelCache* kept) {
    painter.save();
    painter.setClipRect(layout.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    TimelinePainting painting(painter, layout, content.language, theme, fonts, kept);
    painting.lanes();
    painting.closedDays(ticks);
    if (highlights.measured)
        painting.measured(*highlights.measured);
    painting.grid(ticks);
    if (highlights.today)
        paintToday(painter, *highlights.today, layout.scale, painting.plot(), theme);
    painting.gutter();

    // Marks at the left edge reach a little over the gutter, never over its titles.
    const double reach = 8 * fonts.scale;
    painter.setClipRect(layout.area.adjusted(layout.frame.left - reach, 0, 0, 0), Qt::IntersectClip);
    if (highlights.cursor)
        painting.cursor(*highlights.cursor);
    const PlacedMark* selected = highlights.selected ? layout.markOf(highlights.selected) : nullptr;
    const PlacedMark* hovered = highlights.hovered ? layout.markOf(highlights.hovered) : nullptr;
    if (hovered && hovered != selected)
        painting.frame(*hovered, theme.hoverFill, Qt::NoPen, 0);
    if (!highlights.selection.isEmpty())
        painting.selection(highlights.selection);
    if (selected) {
        if (highlights.focused)
            painting.frame(*selected, theme.plot, QPen(theme.accent, 1.5), 2.5);
        painting.frame(*selected, theme.selectionFill, QPen(theme.selectionBorder, 1), 0);
    }
    if (highlights.selected && highlights.arcs)
        paintRelationArcs(painter, layout, content, highlights.selected, theme, fonts);
    painting.marks();
    painter.restore();
}

}  // namespace jalon
