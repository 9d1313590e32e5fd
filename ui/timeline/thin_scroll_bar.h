// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QScrollBar>

#include "ui/view_state/view_state.h"

namespace jalon {

// A narrow vertical bar that lies over the right edge of the lanes, in the theme's colours.
class ThinScrollBar : public QScrollBar {
    Q_OBJECT
public:
    ThinScrollBar(ViewState* state, QWidget* parent);
    static constexpr int thickness = 12;  // px that can be grabbed; what is drawn is thinner

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF handle() const;
    ViewState* m_state;
};

}  // namespace jalon
