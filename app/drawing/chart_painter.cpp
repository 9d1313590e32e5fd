// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

#include "app/drawing/chart_marks_painter.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

// What stays the same while a pointer moves.
class ChartGround {
public:
    ChartGround(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts)
        : m_painter(painter), m_layout(layout), m_theme(theme), m_fonts(fonts) {}

    void background(const CalendarTicks& ticks) {
        m_painter.fillRect(m_layout.area, m_theme.backdrop);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const QRectF& plot = m_layout.plot;
        const QRectF whole(plot.left(), m_layout.area.top(), plot.width(), m_layout.area.height());
        paintClosedDays(m_painter, ticks, whole, m_theme, m_theme.backdrop);
        for (const bool major : {false, true}) {
            m_painter.setPen(QPen(major ? m_theme.gridMajor : m_theme.grid, 0));
            for (const CalendarTick& tick : ticks.minor) {
                if (tick.major == major && tick.x >= 0 && tick.x <= plot.width())
                    vertical(tick.x);
            }
        }
        for (const ValueTick& tick : m_layout.ticks) {
            m_painter.setPen(QPen(tick.major ? m_theme.grid : faint(m_theme.grid), 0));
            const double y = std::floor(tick.y) + 0.5;
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    void words() {
        const double left = m_layout.area.left() + 14 * m_fonts.scale;
        QRectF line(left, m_layout.area.top() + 6 * m_fonts.scale, m_layout.area.width() - 2 * 14 * m_fonts.scale,
                    m_fonts.textHeight());
        m_painter.setFont(m_fonts.textBold);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_layout.title);
        line.setLeft(left + QFontMetricsF(m_fonts.textBold).horizontalAdvance(m_layout.title) + 9 * m_fonts.scale);
        const QFontMetricsF metrics(m_fonts.small);
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(m_layout.subtitle, Qt::ElideRight, line.width()));
        double top = m_layout.area.bottom() - 4 * m_fonts.scale -
                     metrics.height() * static_cast<double>(m_layout.footnoteLines.size());
        for (const QString& words : m_layout.footnoteLines) {
            m_painter.drawText(QRectF(m_layout.plot.left(), top, m_layout.plot.width(), metrics.height()),
                               Qt::AlignLeft | Qt::AlignTop, words);
            top += metrics.height();
        }
        for (const PlacedLegendEntry& entry : m_layout.legend) legendEntry(entry);
    }

    void emptyReason() {
        m_painter.setFont(m_fonts.text);
        m_painter.setPen(m_theme.textSecondary);
        m_painter.drawText(m_layout.plot.adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap,
                           m_layout.emptyReason);
    }

    void valueLabels() {
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        const double height = QFontMetricsF(m_fonts.small).height();
        for (const ValueTick& tick : m_layout.ticks) {
            if (tick.label.isEmpty())
                continue;
            const QRectF box(m_layout.area.left(), tick.y - height / 2, m_layout.frame.left - 8 * m_fonts.scale,
                             height);
            if (box.top() < m_layout.plot.top() - height)
                continue;
            m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tick.label);
        }
    }

    void lines() {
        m_painter.setPen(Qt::NoPen);
        for (const PlacedLine& line : m_layout.lines) {
            m_painter.setBrush(m_theme.fill(line.color));
            for (const QPolygonF& band : line.bands) m_painter.drawPolygon(band);
        }
        m_painter.setBrush(Qt::NoBrush);
        for (const PlacedLine& line : m_layout.lines) {
            strokes(line);
            // Very many lines are a texture: thinner ones leave more of one another to be seen.
            QPen pen(m_theme.mark(line.color), (m_layout.lines.size() > 60 ? 1 : 2) * m_fonts.scale);
            pen.setJoinStyle(Qt::MiterJoin);
            pen.setCapStyle(Qt::FlatCap);
            if (line.coverage == ValuationCoverage::WithDebt)
                pen.setDashPattern({4, 2});
            if (line.coverage == ValuationCoverage::PreMoney)
                pen.setDashPattern({1, 1.5});
            m_painter.setPen(pen);
            for (const QPolygonF& steps : line.steps) m_painter.drawPolyline(steps);
        }
    }

    void points() {
        for (const PlacedPoint& point : m_layout.points) {
            possibleSpan(point);
            if (point.yLow != point.yHigh)
                errorBar(point);
        }
        for (const PlacedPoint& point : m_layout.points) paintChartPoint(m_painter, point, m_theme, m_fonts.scale);
    }

    void labels() {
        for (const PlacedLine& line : m_layout.lines) {
            if (line.labelRect.isEmpty())
                continue;
            const QColor color = readableOn(m_theme, line.color);
            m_painter.setFont(m_fonts.labelBold);
            if (line.labelLeader) {
                m_painter.setPen(QPen(color, 0));
                m_painter.drawLine(line.labelFrom, line.labelAnchor);
            }
            QRectF row = line.labelRect;
            row.setHeight(row.height() / static_cast<double>(line.labelRows.size()));
            for (const QString& words : line.labelRows) {
                paintOutlined(m_painter, row, words, color, m_theme, m_fonts.scale);
                row.translate(0, row.height());
            }
        }
    }

    void eventMarkers() {
        for (const PlacedEventMarker& marker : m_layout.markers)
            paintEventMarker(m_painter, marker, false, m_theme, m_fonts);
    }

private:
    void vertical(double tickX) {
        const double at = std::floor(m_layout.plot.left() + tickX) + 0.5;
        m_painter.drawLine(QPointF(at, m_layout.area.top()), QPointF(at, m_layout.area.bottom()));
    }

    static QColor faint(QColor color) {
        color.setAlphaF(color.alphaF() * 0.75F);
        return color;
    }

    // Dense columns without antialiasing: a smooth edge on noise costs thirty times as much and shows nothing.
    void strokes(const PlacedLine& line) {
        if (line.strokes.empty())
            return;
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        // As wide as its column, also in a picture of twice the size.
        m_painter.setPen(QPen(m_theme.mark(line.color), 1, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(line.strokes.data(), static_cast<int>(line.strokes.size()));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    void legendEntry(const PlacedLegendEntry& entry) {
        const double side = 9 * m_fonts.scale;
        const QRectF swatch(entry.rect.left(), entry.rect.center().y() - side / 2, side, side);
        if (entry.company) {
            const QColor color = m_theme.mark(entry.color);
            m_painter.setPen(QPen(entry.shown ? color : m_theme.textDisabled, 1.2 * m_fonts.scale));
            m_painter.setBrush(entry.shown ? QBrush(color) : QBrush(Qt::NoBrush));
            m_painter.drawRoundedRect(swatch, 2, 2);
        }
        m_painter.setPen(entry.shown ? m_theme.text : m_theme.textSecondary);
        m_painter.drawText(entry.rect.adjusted(entry.company ? 14 * m_fonts.scale : 0, 0, 2, 0),
                           Qt::AlignLeft | Qt::AlignVCenter, entry.label);
    }

    void possibleSpan(const PlacedPoint& point) {
        if (point.right - point.left < 3)
            return;
        QColor soft = m_theme.mark(point.color);
        soft.setAlphaF(0.35F);
        m_painter.setPen(QPen(soft, 5 * m_fonts.scale, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(QPointF(point.left, point.y), QPointF(point.right, point.y));
    }

    void errorBar(const PlacedPoint& point) {
        const double cap = 4 * m_fonts.scale;
        m_painter.setPen(QPen(m_theme.mark(point.color), 1.2 * m_fonts.scale));
        m_painter.drawLine(QPointF(point.x, point.yLow), QPointF(point.x, point.yHigh));
        for (const double y : {point.yLow, point.yHigh})
            m_painter.drawLine(QPointF(point.x - cap, y), QPointF(point.x + cap, y));
    }

    QPainter& m_painter;
    const ChartLayout& m_layout;
    const Theme& m_theme;
    const Fonts& m_fonts;
};

// What is looked at: a measured span, the cursor, rings around figures, larger marks.
class ChartLive {
public:
    ChartLive(QPainter& painter, const ChartLayout& layout, const ChartHighlights& highlights, const Theme& theme,
              const Fonts& fonts)
        : m_painter(painter), m_layout(layout), m_highlights(highlights), m_theme(theme), m_fonts(fonts) {}

    void today() {
        const QRectF whole(m_layout.plot.left(), m_layout.area.top(), m_layout.plot.width(), m_layout.area.height());
        if (m_highlights.today)
            paintToday(m_painter, *m_highlights.today, m_layout.scale, whole, m_theme);
    }

    void eventMarkers() {
        for (const PlacedEventMarker& marker : m_layout.markers) {
            if (isLooked(marker.events))
                paintEventMarker(m_painter, marker, true, m_theme, m_fonts);
        }
    }

    void rings() {
        for (const PlacedPoint& point : m_layout.points) {
            if (isLooked(point))
                ring(QPointF(point.x, point.y), point.valuation == m_highlights.selectedPoint && m_highlights.focused);
        }
    }

    void cursor() {
        if (!m_highlights.cursor)
            return;
        QPen pen(m_theme.accent, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        const double at = x(*m_highlights.cursor);
        if (at < m_layout.plot.left() || at > m_layout.plot.right())
            return;
        m_painter.drawLine(QPointF(at, m_layout.area.top()), QPointF(at, m_layout.area.bottom()));
        for (const CompanySeries& series : m_layout.figures->series) {
            const auto value = series.valueAt(*m_highlights.cursor);
            if (!value)
                continue;
            // Between two figures a straight line is no figure: the dot is on the one that holds.
            const SeriesPoint* held = series.holdingAt(*m_highlights.cursor);
            const bool snapped = m_layout.options.join == ChartJoin::Straight && held && series.longSeries.empty();
            m_painter.setPen(QPen(m_theme.plot, 1.5 * m_fonts.scale));
            m_painter.setBrush(m_theme.mark(series.company->color));
            m_painter.drawEllipse(QPointF(snapped ? x(held->at) : at, m_layout.yAt(*value)), 3.5 * m_fonts.scale,
                                  3.5 * m_fonts.scale);
        }
    }

private:
    double x(Instant t) const { return m_layout.plot.left() + m_layout.scale.xAt(t); }

    bool isLooked(const std::vector<EventId>& events) const {
        for (EventId id : events) {
            if (id == m_highlights.selectedEvent || id == m_highlights.hoveredEvent)
                return true;
        }
        return false;
    }

    bool isLooked(const PlacedPoint& point) const {
        if (point.valuation == m_highlights.selectedPoint || point.valuation == m_highlights.hoveredPoint)
            return true;
        return point.event && (point.event == m_highlights.selectedEvent || point.event == m_highlights.hoveredEvent);
    }

    void ring(const QPointF& centre, bool focused) {
        const double r = 8 * m_fonts.scale;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.accent, (focused ? 2.6 : 1.8) * m_fonts.scale));
        m_painter.drawEllipse(centre, r, r);
    }

    QPainter& m_painter;
    const ChartLayout& m_layout;
    const ChartHighlights& m_highlights;
    const Theme& m_theme;
    const Fonts& m_fonts;
};

QRectF clipOf(const ChartLayout& layout) {
    return layout.plot.adjusted(-10, -10, layout.frame.right, 10);
}

}  // namespace

void paintChartGround(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const Theme& theme,
                      const Fonts& fonts) {
    painter.save();
    painter.setClipRect(layout.area, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartGround chart(painter, layout, theme, fonts);
    chart.background(ticks);
    chart.valueLabels();
    chart.words();
    if (!layout.emptyReason.isEmpty()) {
        chart.emptyReason();
    } else {
        painter.setClipRect(clipOf(layout), Qt::IntersectClip);
        paintAnnotationsBehind(painter, layout, theme, fonts);
    }
    painter.restore();
    for (const ChartLayout& panel : layout.panels) paintChartGround(painter, panel, ticks, theme, fonts);
}

void paintMeasuredSpan(QPainter& painter, const ChartLayout& layout, const TimeSpan& measured, const Theme& theme) {
    const double a = layout.plot.left() + layout.scale.xAt(measured.begin),
                 b = layout.plot.left() + layout.scale.xAt(measured.end);
    QColor fill = theme.selectionFill;
    fill.setAlphaF(std::min(fill.alphaF(), 0.45F));
    if (layout.emptyReason.isEmpty()) {
        const QRectF band(QPointF(a, layout.plot.top()), QPointF(b, layout.plot.bottom()));
        painter.fillRect(band.normalized() & clipOf(layout), fill);
    }
    for (const ChartLayout& panel : layout.panels) paintMeasuredSpan(painter, panel, measured, theme);
}

void paintChartFigures(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts) {
    painter.save();
    painter.setClipRect(layout.area, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartGround chart(painter, layout, theme, fonts);
    if (layout.emptyReason.isEmpty()) {
        painter.save();
        painter.setClipRect(clipOf(layout), Qt::IntersectClip);
        chart.lines();
        chart.eventMarkers();
        chart.points();
        painter.restore();
        chart.labels();
        paintEventLabels(painter, layout, theme, fonts);
        paintNotes(painter, layout, theme, fonts);
    }
    painter.restore();
    for (const ChartLayout& panel : layout.panels) paintChartFigures(painter, panel, theme, fonts);
}

void paintChartHighlights(QPainter& painter, const ChartLayout& layout, const ChartHighlights& highlights,
                          const Theme& theme, const Fonts& fonts) {
    if (!layout.emptyReason.isEmpty())
        return;
    painter.save();
    painter.setClipRect(clipOf(layout) & layout.area, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartLive chart(painter, layout, highlights, theme, fonts);
    chart.today();
    chart.eventMarkers();
    chart.cursor();
    chart.rings();
    painter.restore();
    for (const ChartLayout& panel : layout.panels) paintChartHighlights(painter, panel, highlights, theme, fonts);
}

void paintChart(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const StoryContent&,
                const ChartHighlights& highlights, const Theme& theme, const Fonts& fonts) {
    paintChartGround(painter, layout, ticks, theme, fonts);
    paintChartFigures(painter, layout, theme, fonts);
    paintChartHighlights(painter, layout, highlights, theme, fonts);
}

}  // namespace jalon
