// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <vector>

#include "ui/timeline/overview_strip.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// The whole document as a strip of how much happened when, and what it was worth by then, with a window on it: what the
// other views show. The window
// is dragged, resized at its edges, or thrown elsewhere by a click.
class OverviewWidget : public QWidget {
    Q_OBJECT
public:
    explicit OverviewWidget(ViewState* state, QWidget* parent = nullptr);

    // The window's rectangle and the strip's, in this widget's coordinates.
    QRectF windowRect() const;
    QRectF stripRect() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fitHeight();
    void dropStrip();
    void measureStrip();
    void count();
    void traceChart();
    double plotX(double x) const;
    StripWindow window() const;
    void dragTo(double x);
    void resizeTo(double x);
    void showCursor(double x);
    void paintTitle(QPainter& painter);
    void paintStrip(QPainter& painter);
    void paintSilhouette(QPainter& painter);
    void paintLabels(QPainter& painter);
    void paintWindow(QPainter& painter);

    ViewState* m_state;
    TimeScale m_strip;  // the whole document over the plot
    TimeSpan m_whole;
    bool m_counted = false;  // what follows is of this strip
    std::vector<int> m_density;
    std::vector<SilhouetteLine> m_silhouette;
    std::vector<StripLabel> m_labels;

    StripWindow::Part m_held = StripWindow::Part::Outside;
    bool m_dragging = false;
    double m_last = 0;  // plot x of the drag's last step
};

}  // namespace jalon
