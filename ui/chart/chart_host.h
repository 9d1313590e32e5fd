// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtCharts/QChartView>
#include <functional>

class QAbstractAxis;

namespace jalon {

struct ChartLayout;

// The QChart under our painting. It owns plot area and ranges; its own drawing is switched off, because Qt Charts 6.4
// has no step lines, gaps or direct labels, and strokes whole paths on every pan (chart.md names the traps). Presses
// never reach QGraphicsView: on an empty scene they dereference null (QTBUG-118669).
class ChartHost : public QChartView {
    Q_OBJECT
public:
    ChartHost(std::function<void(QPainter&)> paint, QWidget* parent);
    void follow(const ChartLayout& layout);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class PaintingItem;
    void setValueAxis(bool logarithmic);

    PaintingItem* m_item;
    QAbstractAxis* m_time;
    QAbstractAxis* m_value = nullptr;
    bool m_logarithmic = false;
};

}  // namespace jalon
