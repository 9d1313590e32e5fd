// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPixmap>
#include <QWidget>
#include <functional>
#include <optional>

#include "app/drawing/chart_layout.h"
#include "app/drawing/chart_painter.h"
#include "ui/view_state/view_state.h"

namespace jalon {

class ChartEditing;
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
    ChartEditing* editing() const { return m_editing; }
    std::optional<QPointF> pointer() const { return m_pointer; }  // where it hovers over the plot
    void selectFigure(ValuationId id);                            // and brings it into view
    void standAtValue(Instant at);  // the crosshair stands on a value of a long series, which cannot be selected
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
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void connectState();
    void refresh();           // content, scale or size is new
    void followValueRange();  // 200 ms to the range that the visible figures ask for
    void setValueRange(std::pair<double, double> range);
    void pointAt(const QPointF& position);
    void pointerLeft();
    void click(const QPointF& position);
    bool walk(int key);
    bool walkValue(int key);
    void standOn(ValuationId id);
    void describe();
    EventId eventAt(const QPointF& position);
    void zoomToCluster(const PlacedEventMarker& marker);
    ChartHighlights highlights() const;
    void paintGround(QPainter& painter);
    QPixmap layer(const QColor& behind, const std::function<void(QPainter&)>& paint) const;
    void paintReadout(QPainter& painter);

    ViewState* m_state;
    ChartHost* m_host;
    ChartEditing* m_editing;
    ChartLayout m_layout;
    bool m_stale = true;
    // All that stays while a pointer moves, null when the layout is new; the figures apart while a span is measured,
    // which stands between them and what they stand on.
    QPixmap m_ground, m_figures;
    std::optional<std::pair<double, double>> m_range;
    std::pair<double, double> m_target;
    QVariantAnimation m_rangeAnimation;
    std::optional<QPointF> m_pointer;
    std::optional<int> m_readoutSlot;  // where the readout stood last
};

}  // namespace jalon
