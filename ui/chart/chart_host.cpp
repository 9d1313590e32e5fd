// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_host.h"

#include <QGraphicsItem>
#include <QMouseEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QValueAxis>

#include "app/drawing/chart_layout.h"

namespace jalon {

// Fills the scene with our own painting; in the scene, so that the host's clipping, scaling and update regions hold.
class ChartHost::PaintingItem : public QGraphicsItem {
public:
    explicit PaintingItem(std::function<void(QPainter&)> paint) : m_paint(std::move(paint)) { setZValue(100); }

    void resize(const QSizeF& size) {
        prepareGeometryChange();
        m_size = size;
    }
    QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paint(*painter); }

private:
    std::function<void(QPainter&)> m_paint;
    QSizeF m_size;
};

ChartHost::ChartHost(std::function<void(QPainter&)> paint, QWidget* parent)
    : QChartView(new QChart, parent), m_item(new PaintingItem(std::move(paint))), m_time(new QValueAxis) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRubberBand(QChartView::NoRubberBand);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    m_time->setVisible(false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    setValueAxis(true);
    scene()->addItem(m_item);
}

void ChartHost::setValueAxis(bool logarithmic) {
    if (m_value && logarithmic == m_logarithmic)
        return;
    if (m_value) {
        chart()->removeAxis(m_value);
        delete m_value;
    }
    m_logarithmic = logarithmic;
    if (logarithmic) {
        m_value = new QLogValueAxis;
    } else {
        m_value = new QValueAxis;
    }
    m_value->setVisible(false);
    chart()->addAxis(m_value, Qt::AlignLeft);
}

void ChartHost::follow(const ChartLayout& layout) {
    setValueAxis(layout.options.scale == ChartScale::Logarithmic);
    const TimeSpan span = layout.scale.span();
    m_time->setRange(static_cast<double>(span.begin.seconds), static_cast<double>(span.end.seconds));
    m_value->setRange(layout.lowest, layout.highest);
    chart()->setPlotArea(layout.plot);
    viewport()->update();
}

void ChartHost::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    setSceneRect(QRectF(viewport()->rect()));
    m_item->resize(viewport()->size());
}

// Left to the gestures and to the chart, which watch the viewport.
void ChartHost::mousePressEvent(QMouseEvent* event) {
    event->ignore();
}
void ChartHost::mouseMoveEvent(QMouseEvent* event) {
    event->ignore();
}
void ChartHost::mouseReleaseEvent(QMouseEvent* event) {
    event->ignore();
}
void ChartHost::mouseDoubleClickEvent(QMouseEvent* event) {
    event->ignore();
}
void ChartHost::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace jalon
