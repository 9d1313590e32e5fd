// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/overview_widget.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/time/clock.h"
#include "app/time/date_words.h"
#include "ui/view_state/view_limits.h"

namespace jalon {

namespace {

constexpr double columnWidth = 7;  // px of one bar and the gap beside it
constexpr double columnGap = 1.5;
constexpr double top = 6;
constexpr double barsHeight = 48;

QColor translucent(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

}  // namespace

OverviewWidget::OverviewWidget(ViewState* state, QWidget* parent) : QWidget(parent), m_state(state) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("Arrow keys move the visible time, plus and minus resize it"));
    const auto repaint = [this] { update(); };
    connect(state, &ViewState::scaleChanged, this, repaint);
    connect(state, &ViewState::filterChanged, this, &OverviewWidget::dropStrip);
    connect(state, &ViewState::contentChanged, this, &OverviewWidget::dropStrip);
    for (auto signal : {&ViewState::chartOptionsChanged, &ViewState::seriesChanged}) {
        connect(state, signal, this, [this] {
            traceChart();
            update();
        });
    }
    connect(state, &ViewState::looksChanged, this, [this] {
        fitHeight();
        dropStrip();
    });
    fitHeight();
    measureStrip();
}

void OverviewWidget::fitHeight() {
    const double labels = QFontMetricsF(m_state->fonts().small).height();
    setFixedHeight(static_cast<int>(std::ceil(top + barsHeight + labels + 8)));
}

QSize OverviewWidget::sizeHint() const {
    return {760, height()};
}

QRectF OverviewWidget::stripRect() const {
    return {m_state->plotFrame().left, top, m_strip.width(), barsHeight};
}

void OverviewWidget::dropStrip() {
    measureStrip();
    update();
}

void OverviewWidget::measureStrip() {
    m_whole = wholeSpan(*m_state->content(), currentInstant());
    m_strip = TimeScale::fitting(m_whole, m_state->plotFrame().plotWidth(width()));
    m_counted = false;
    const Fonts& fonts = m_state->fonts();
    const QFontMetricsF metrics(fonts.small);
    const CalendarTicks ticks = calendarTicks(m_strip, 56 * fonts.scale, m_state->language());
    m_labels =
        stripLabels(ticks, m_strip.width(), 12, [&](const QString& text) { return metrics.horizontalAdvance(text); });
}

// When it is painted: while a document opens the strip is measured several times.
void OverviewWidget::count() {
    const auto reading = m_state->content()->store ? m_state->content()->store->reading() : nullptr;
    m_density = m_state->shown() ? eventDensity(m_state->shown(), m_strip, columnWidth)
                                 : eventDensity(m_state->accepted(), m_strip, columnWidth);
    traceChart();
    m_counted = true;
}

void OverviewWidget::traceChart() {
    constexpr double inset = 3;  // so that the highest line is not lost in the window's frame
    m_silhouette =
        chartSilhouette(*m_state->content(), m_state->chartOptions(), m_strip, inset, barsHeight - 2 * inset);
}

void OverviewWidget::resizeEvent(QResizeEvent*) {
    measureStrip();
}

StripWindow OverviewWidget::window() const {
    return StripWindow(m_strip, m_state->scale().span());
}

QRectF OverviewWidget::windowRect() const {
    const StripWindow seen = window();
    const QRectF strip = stripRect();
    return {strip.left() + seen.left(), strip.top() - 2, seen.right() - seen.left(), strip.height() + 4};
}

// -- painting

void OverviewWidget::paintEvent(QPaintEvent*) {
    if (!m_counted)
        count();
    QPainter painter(this);
    painter.fillRect(rect(), m_state->theme().window);
    paintTitle(painter);
    paintStrip(painter);
    paintSilhouette(painter);
    paintLabels(painter);
    paintWindow(painter);
}

void OverviewWidget::paintTitle(QPainter& painter) {
    const Fonts& fonts = m_state->fonts();
    constexpr double left = 14;
    const double room = m_state->plotFrame().left - left - 8;
    const double line = QFontMetricsF(fonts.textBold).height();
    painter.setFont(fonts.textBold);
    painter.setPen(m_state->theme().text);
    painter.drawText(QRectF(left, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(fonts.textBold).elidedText(tr("Overview"), Qt::ElideRight, room));
    const StoryContent& content = *m_state->content();
    if (content.eventCount() == 0 && !content.hasFigures())
        return;
    const Language& language = m_state->language();
    const bool inADay = content.extent.length() <= secondsPerDay;
    const DatePrecision precision = inADay ? DatePrecision::Day : DatePrecision::Year;
    const QString from = instantWords(content.extent.begin, precision, language);
    const QString to = instantWords(plusSeconds(content.extent.end, -1), precision, language);
    painter.setFont(fonts.small);
    painter.setPen(m_state->theme().textSecondary);
    const QString years = from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
    painter.drawText(QRectF(left, top + line + 2, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(fonts.small).elidedText(years, Qt::ElideRight, room));
}

void OverviewWidget::paintStrip(QPainter& painter) {
    const QRectF strip = stripRect();
    const int most = m_density.empty() ? 0 : *std::max_element(m_density.begin(), m_density.end());
    const QColor color = translucent(m_state->theme().textSecondary, m_silhouette.empty() ? 0.5 : 0.35);
    for (std::size_t i = 0; i < m_density.size(); ++i) {
        // A thin base where nothing happened, so that the strip reads as one line of time.
        const double share = most > 0 ? static_cast<double>(m_density[i]) / most : 0;
        const double height = m_density[i] > 0 ? 4 + share * (barsHeight - 4) : 1;
        painter.fillRect(QRectF(strip.left() + static_cast<double>(i) * columnWidth, strip.bottom() - height,
                                columnWidth - columnGap, height),
                         color);
    }
}

// Thin and quiet: the bars tell when much happened, these what it was worth by then.
void OverviewWidget::paintSilhouette(QPainter& painter) {
    painter.save();
    painter.translate(stripRect().topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const SilhouetteLine& line : m_silhouette) {
        painter.setPen(QPen(translucent(m_state->theme().mark(line.color), 0.75), 1));
        painter.drawPolyline(line.steps);
    }
    painter.restore();
}

void OverviewWidget::paintLabels(QPainter& painter) {
    const Fonts& fonts = m_state->fonts();
    const double line = QFontMetricsF(fonts.small).height();
    painter.setFont(fonts.small);
    painter.setPen(m_state->theme().textSecondary);
    const QRectF strip = stripRect();
    for (const StripLabel& label : m_labels) {
        const QRectF place(strip.left() + label.x, strip.bottom() + 4, strip.width() - label.x, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

void OverviewWidget::paintWindow(QPainter& painter) {
    const Theme& theme = m_state->theme();
    const QRectF frame = windowRect().adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(translucent(theme.accent, theme.dark ? 0.2 : 0.14));
    painter.drawRoundedRect(frame, 3, 3);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
}

}  // namespace jalon
