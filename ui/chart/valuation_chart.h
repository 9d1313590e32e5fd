// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>

#include "app/drawing/chart_layout.h"
#include "app/drawing/chart_painter.h"
#include "ui/view_state/view_state.h"

namespace jalon {

class ChartHost;

// The valuation chart under the timeline: the same time scale to the pixel, the same cursor and selection. Qt Charts is
// the host (plot area, axes' ranges, scene); all that is seen is painted by the painter that pictures use.
class ValuationChart : public QWidget {
    Q_OBJECT
public:
    explicit ValuationChart(ViewState* state, QWidget* parent = nullptr);

    // What is drawn now, in this widget's coordinates; brought up to date first.
    const ChartLayout& layout();
    ViewState* state() const { return m_state; }
    void paintOn(QPainter& painter);

    QSize sizeHint() const override { return {760, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    void cardRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectState();
    void refresh();           // content, scale or size is new
    void followValueRange();  // 200 ms to the range that the visible figures ask for
    void setValueRange(std::pair<double, double> range);
    void pointAt(const QPointF& position);
    void pointerLeft();
    void click(const QPointF& position);
    bool walk(int key);
    void describe();
    EventId eventAt(const QPointF& position);
    ChartHighlights highlights() const;
    void paintReadout(QPainter& painter);

    ViewState* m_state;
    ChartHost* m_host;
    ChartLayout m_layout;
    bool m_stale = true;
    std::optional<std::pair<double, double>> m_range;
    std::pair<double, double> m_target;
    QVariantAnimation m_rangeAnimation;
    std::optional<QPointF> m_pointer;
};

}  // namespace jalon
