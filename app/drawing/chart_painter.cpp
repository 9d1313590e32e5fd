// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

class ChartPainting {
public:
    ChartPainting(QPainter& painter, const ChartLayout& layout, const StoryContent& content,
                  const ChartHighlights& highlights, const Theme& theme, const Fonts& fonts)
        : m_painter(painter),
          m_layout(layout),
          m_content(content),
          m_highlights(highlights),
          m_theme(theme),
          m_fonts(fonts) {}

    void background(const CalendarTicks& ticks) {
        m_painter.fillRect(m_layout.area, m_theme.backdrop);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const QRectF& plot = m_layout.plot;
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
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_layout.subtitle);
        if (!m_layout.footnote.isEmpty()) {
            const QRectF foot(m_layout.plot.left(), m_layout.plot.bottom() + 4 * m_fonts.scale, m_layout.plot.width(),
                              m_layout.area.bottom() - m_layout.plot.bottom() - 4 * m_fonts.scale);
            const QFontMetricsF metrics(m_fonts.small);
            m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop,
                               metrics.elidedText(m_layout.footnote, Qt::ElideRight, foot.width()));
        }
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

    void measured() {
        if (!m_highlights.measured)
            return;
        const double a = x(m_highlights.measured->begin), b = x(m_highlights.measured->end);
        m_painter.fillRect(QRectF(QPointF(a, m_layout.plot.top()), QPointF(b, m_layout.plot.bottom())).normalized(),
                           m_theme.selectionFill);
    }

    void lines() {
        m_painter.setPen(Qt::NoPen);
        for (const PlacedLine& line : m_layout.lines) {
            m_painter.setBrush(m_theme.fill(line.color));
            for (const QPolygonF& band : line.bands) m_painter.drawPolygon(band);
        }
        m_painter.setBrush(Qt::NoBrush);
        for (const PlacedLine& line : m_layout.lines) {
            QPen pen(m_theme.mark(line.color), 2 * m_fonts.scale);
            pen.setJoinStyle(Qt::MiterJoin);
            pen.setCapStyle(Qt::FlatCap);
            m_painter.setPen(pen);
            for (const QPolygonF& steps : line.steps) m_painter.drawPolyline(steps);
        }
    }

    void eventMarkers() {
        for (const PlacedEventMarker& marker : m_layout.markers) {
            const bool looked = isLooked(marker.events);
            paintMark(m_painter, {marker.x, marker.y}, (looked ? 10 : 7) * m_fonts.scale, marker.shape,
                      m_theme.mark(marker.color), m_theme.plot);
        }
    }

    void points() {
        for (const PlacedPoint& point : m_layout.points) {
            possibleSpan(point);
            if (point.yLow != point.yHigh)
                errorBar(point);
        }
        for (const PlacedPoint& point : m_layout.points) marker(point);
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
        for (const CompanySeries& series : companySeries(m_content, m_layout.options)) {
            const SeriesPoint* holding = series.holdingAt(*m_highlights.cursor);
            if (!holding)
                continue;
            m_painter.setPen(QPen(m_theme.plot, 1.5 * m_fonts.scale));
            m_painter.setBrush(m_theme.mark(series.company->color));
            m_painter.drawEllipse(QPointF(at, m_layout.yAt(holding->middle())), 3.5 * m_fonts.scale,
                                  3.5 * m_fonts.scale);
        }
    }

    void labels() {
        m_painter.setFont(m_fonts.labelBold);
        for (const PlacedLine& line : m_layout.lines) {
            if (line.labelRect.isEmpty())
                continue;
            const QColor color = textColor(line.color);
            if (line.labelLeader) {
                m_painter.setPen(QPen(color, 0));
                m_painter.drawLine(nearestOn(line.labelRect, line.labelAnchor), line.labelAnchor);
            }
            outlined(line.labelRect, line.label, color);
        }
    }

private:
    double x(Instant t) const { return m_layout.plot.left() + m_layout.scale.xAt(t); }

    void vertical(double tickX) {
        const double at = std::floor(m_layout.plot.left() + tickX) + 0.5;
        m_painter.drawLine(QPointF(at, m_layout.area.top()), QPointF(at, m_layout.area.bottom()));
    }

    static QColor faint(QColor color) {
        color.setAlphaF(color.alphaF() * 0.45F);
        return color;
    }

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

    // Shape tells the kind, filling the firmness, colour the company.
    void marker(const PlacedPoint& point) {
        const QColor color = m_theme.mark(point.color);
        const double r = 4.2 * m_fonts.scale;
        const QPointF centre(point.x, point.y);
        m_painter.setPen(QPen(point.filled ? m_theme.plot : color, (point.filled ? 1.2 : 1.8) * m_fonts.scale));
        m_painter.setBrush(point.filled ? color : m_theme.plot);
        switch (point.kind) {
            case PointKind::OnLine:
                m_painter.drawEllipse(centre, r, r);
                break;
            case PointKind::Beside:
                m_painter.drawRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, r * 1.8, r * 1.8));
                break;
            case PointKind::Bid:
                m_painter.setPen(QPen(color, 1.8 * m_fonts.scale));
                m_painter.setBrush(m_theme.plot);
                m_painter.drawPolygon(QPolygonF({{centre.x() - r, centre.y() + r * 0.8},
                                                 {centre.x() + r, centre.y() + r * 0.8},
                                                 {centre.x(), centre.y() - r}}));
                break;
            case PointKind::Denied:
                m_painter.setPen(QPen(color, 1.8 * m_fonts.scale));
                m_painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
                m_painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
                break;
        }
    }

    void ring(const QPointF& centre, bool focused) {
        const double r = 8 * m_fonts.scale;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.accent, (focused ? 2.6 : 1.8) * m_fonts.scale));
        m_painter.drawEllipse(centre, r, r);
    }

    // A company's colour, moved towards the text's until it is read as easily as text.
    QColor textColor(ColorRole role) const {
        QColor color = m_theme.mark(role);
        for (int step = 0; step < 12 && contrastRatio(color, m_theme.plot) < 4.5; ++step) {
            color = QColor::fromRgbF(color.redF() * 0.88F + m_theme.text.redF() * 0.12F,
                                     color.greenF() * 0.88F + m_theme.text.greenF() * 0.12F,
                                     color.blueF() * 0.88F + m_theme.text.blueF() * 0.12F);
        }
        return color;
    }

    // Text on the plot stands off from lines behind it: drawn around itself in the plot's colour first.
    void outlined(const QRectF& rect, const QString& text, const QColor& color) {
        m_painter.setPen(m_theme.plot);
        for (const QPointF& offset : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)}) {
            m_painter.drawText(rect.translated(offset * m_fonts.scale), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        m_painter.setPen(color);
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    QPainter& m_painter;
    const ChartLayout& m_layout;
    const StoryContent& m_content;
    const ChartHighlights& m_highlights;
    const Theme& m_theme;
    const Fonts& m_fonts;
};

}  // namespace

void paintChart(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const StoryContent& content,
                const ChartHighlights& highlights, const Theme& theme, const Fonts& fonts) {
    painter.save();
    painter.setClipRect(layout.area, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartPainting chart(painter, layout, content, highlights, theme, fonts);
    chart.background(ticks);
    chart.measured();
    chart.valueLabels();
    chart.words();
    if (!layout.emptyReason.isEmpty()) {
        chart.emptyReason();
        painter.restore();
        return;
    }
    painter.save();
    painter.setClipRect(layout.plot.adjusted(-10, -10, layout.frame.right, 10), Qt::IntersectClip);
    chart.lines();
    chart.eventMarkers();
    chart.cursor();
    chart.points();
    painter.restore();
    chart.labels();
    painter.restore();
}

}  // namespace jalon
