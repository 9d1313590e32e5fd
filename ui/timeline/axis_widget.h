// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>

#include "ui/view_state/view_state.h"

namespace jalon {

// The time axis between lanes and chart, with the cursor's date in a flag. A click centres the date.
class AxisWidget : public QWidget {
    Q_OBJECT
public:
    explicit AxisWidget(ViewState* state, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void setTexts();
    void pointAt(const QPointF& position);
    QString toolTipAt(double plotX) const;

    ViewState* m_state;
    std::optional<QPointF> m_pointer;
};

}  // namespace jalon
