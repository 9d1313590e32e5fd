// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/timeline_painter.h"
#include "app/time/calendar_words.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

// As precise as a pixel is.
DatePrecision precisionAt(double secondsPerPixel) {
    constexpr double day = secondsPerDay;
    if (secondsPerPixel < 1)
        return DatePrecision::Second;
    if (secondsPerPixel < 1800)
        return DatePrecision::Minute;
    if (secondsPerPixel < 5 * day)
        return DatePrecision::Day;
    return secondsPerPixel < 60 * day ? DatePrecision::Month : DatePrecision::Year;
}

// A moment in words as precise as a pixel is; of ages in the round years that a pixel stands for.
QString cursorWords(Instant at, double secondsPerPixel, const Language& language) {
    constexpr double year = 365.2425 * secondsPerDay;
    if (secondsPerPixel < 10 * year)
        return instantWords(at, precisionAt(secondsPerPixel), language);
    const auto step = static_cast<std::int64_t>(std::pow(10, std::floor(std::log10(secondsPerPixel / year))));
    // Counted as they are written: 1 BC is year 0 inside.
    const std::int64_t inside = toCivil(at).date.year;
    const std::int64_t counted = inside > 0 ? inside : inside - 1;
    const std::int64_t rounded = (std::abs(counted) + step / 2) / step * step;
    // Among ages a year of history is a selected event's own: no pixel stands for it.
    if (rounded == 0)
        return yearWords(std::abs(counted) < 10'000 ? inside : 1, language);
    if (counted > 0)
        return yearWords(rounded, language);
    return rounded >= 1'000'000 ? yearsAgoWords(rounded, language) : yearWords(1 - rounded, language);
}

class AxisPainting {
public:
    AxisPainting(QPainter& painter, const QRectF& area, const PlotFrame& frame, const TimeScale& scale,
                 const Theme& theme, const Fonts& fonts)
        : m_painter(painter),
          m_area(area),
          m_left(area.left() + frame.left),
          m_scale(scale),
          m_theme(theme),
          m_fonts(fonts),
          m_minor(fonts.small),
          m_major(fonts.labelBold),
          m_indent(6 * fonts.scale) {}

    void background() {
        m_painter.fillRect(m_area, m_theme.window);
        m_painter.fillRect(QRectF(m_area.left(), m_area.top(), m_area.width(), 1), m_theme.border);
        m_painter.fillRect(QRectF(m_area.left(), m_area.bottom() - 1, m_area.width(), 1), m_theme.border);
    }

    void lines(const CalendarTicks& ticks) {
        const double tick = 5 * m_fonts.scale;
        for (const CalendarTick& each : ticks.minor)
            m_painter.fillRect(
                QRectF(std::round(m_left + each.x), m_area.top() + 1, 1, each.major ? m_area.height() - 2 : tick),
                m_theme.border);
    }

    // Sets aside the flag's place, so that no label is half hidden behind it.
    void reserveFlag(Instant cursor, const Language& language) {
        const double x = m_left + m_scale.xAt(cursor);
        if (x < m_left || x > m_left + m_scale.width() + 1)
            return;
        m_flagText = cursorWords(cursor, m_scale.secondsPerPixel(), language);
        const double width = QFontMetricsF(m_fonts.label).horizontalAdvance(m_flagText) + 22 * m_fonts.scale;
        const double height = m_area.height() - 10 * m_fonts.scale, air = 4 * m_fonts.scale;
        const double left =
            std::clamp(x - width / 2, m_area.left() + air, std::max(m_area.left() + air, m_area.right() - width - air));
        m_flag = QRectF(left, m_area.center().y() - height / 2, width, height);
        m_flagX = std::round(x) + 0.5;
    }

    void minorLabels(const std::vector<CalendarTick>& ticks) {
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        double taken = m_area.left();
        for (const CalendarTick& tick : ticks) {
            const double left = m_left + tick.x + m_indent, right = left + m_minor.horizontalAdvance(tick.label);
            if (tick.label.isEmpty() || tick.x < -0.5 || left < taken || right > m_area.right() || hidden(left, right))
                continue;
            m_painter.drawText(QPointF(left, minorBaseline()), tick.label);
            taken = right + m_indent;
        }
    }

    // Each within its cell; the first may reach out over the gutter, so that it is always there to read.
    void majorLabels(const std::vector<MajorCell>& cells) {
        m_painter.setFont(m_fonts.labelBold);
        m_painter.setPen(m_theme.text);
        double taken = m_area.left();
        bool first = true;
        for (const MajorCell& cell : cells) {
            const double width = m_major.horizontalAdvance(cell.label);
            double left = m_left + std::max(cell.left, 0.0) + m_indent;
            if (first)
                left = std::max(m_area.left() + m_indent, std::min(left, m_left + cell.right - m_indent - width));
            const double right = left + width;
            const double limit = std::min(m_area.right(), first ? m_area.right() : m_left + cell.right);
            const bool last = &cell == &cells.back();
            first = false;
            if (cell.label.isEmpty() || left < taken || right > (last ? m_area.right() : limit) || hidden(left, right))
                continue;
            m_painter.drawText(QPointF(left, majorBaseline()), cell.label);
            taken = right + m_indent;
        }
    }

    void today(Instant at) {
        const double x = m_scale.xAt(at);
        if (x < 0 || x > m_scale.width())
            return;
        const double size = 4 * m_fonts.scale, top = m_area.top() + 1;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.textSecondary);
        m_painter.drawPolygon(
            QPolygonF({{m_left + x - size, top}, {m_left + x + size, top}, {m_left + x, top + size * 1.4}}));
    }

    void flag() {
        if (m_flag.isEmpty())
            return;
        QPen pen(m_theme.accent, 1.2);
        pen.setDashPattern({3, 3});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(m_flagX, m_area.top()), QPointF(m_flagX, m_area.bottom()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.accent);
        m_painter.drawRoundedRect(m_flag, 3, 3);
        m_painter.setFont(m_fonts.label);
        m_painter.setPen(m_theme.accentText);
        m_painter.drawText(m_flag, Qt::AlignCenter, m_flagText);
    }

private:
    double minorBaseline() const { return std::round(m_area.top() + 3 * m_fonts.scale + m_minor.ascent()); }
    double majorBaseline() const { return std::round(m_area.bottom() - 5 * m_fonts.scale - m_major.descent() / 2); }
    bool hidden(double left, double right) const {
        return !m_flag.isEmpty() && left < m_flag.right() && m_flag.left() < right;
    }

    QPainter& m_painter;
    QRectF m_area;
    double m_left;
    const TimeScale& m_scale;
    const Theme& m_theme;
    const Fonts& m_fonts;
    QFontMetricsF m_minor, m_major;
    double m_indent;
    QRectF m_flag;  // empty: none
    double m_flagX = 0;
    QString m_flagText;
};

}  // namespace

void paintAxis(QPainter& painter, const QRectF& area, const PlotFrame& frame, const TimeScale& scale,
               const CalendarTicks& ticks, std::optional<Instant> cursor, std::optional<Instant> today,
               const Language& language, const Theme& theme, const Fonts& fonts) {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    AxisPainting painting(painter, area, frame, scale, theme, fonts);
    painting.background();
    painting.lines(ticks);
    if (cursor)
        painting.reserveFlag(*cursor, language);
    painting.minorLabels(ticks.minor);
    painting.majorLabels(ticks.major);
    if (today)
        painting.today(*today);
    painting.flag();
    painter.restore();
}

double axisHeight(const Fonts& fonts) {
    return std::ceil(QFontMetricsF(fonts.small).height() + fonts.labelHeight() + 8 * fonts.scale);
}

namespace {

QColor over(const QColor& ground, const QColor& shade) {
    const auto mixed = [&](int below, int above) {
        return qRound(below + (above - below) * static_cast<double>(shade.alphaF()));
    };
    return {mixed(ground.red(), shade.red()), mixed(ground.green(), shade.green()), mixed(ground.blue(), shade.blue())};
}

}  // namespace

void paintClosedDays(QPainter& painter, const CalendarTicks& ticks, const QRectF& plot, const Theme& theme,
                     const QColor& ground) {
    const QColor shade = ground.alpha() == 255 ? over(ground, theme.closedDay) : theme.closedDay;
    for (const ClosedDays& days : ticks.closed) {
        // On whole pixels, as the grid's lines are.
        const double left = std::round(plot.left() + days.left), right = std::round(plot.left() + days.right);
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), shade);
    }
}

void paintToday(QPainter& painter, Instant today, const TimeScale& scale, const QRectF& plot, const Theme& theme) {
    const double x = scale.xAt(today);
    if (x >= 0 && x <= scale.width())
        painter.fillRect(QRectF(std::round(plot.left() + x), plot.top(), 1, plot.height()), theme.today);
}

}  // namespace jalon
