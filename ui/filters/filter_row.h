// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCheckBox>

#include "ui/view_state/view_state.h"

namespace jalon {

// One switch of the filters: a mark or a swatch, a name, and at the right how many events it stands for. A QCheckBox,
// so that keyboard and screen readers know it as one; only its looks are ours.
class FilterRow : public QCheckBox {
    Q_OBJECT
public:
    enum class Sign { Mark, Swatch };

    FilterRow(ViewState* state, Sign sign, MarkShape shape, ColorRole color, QWidget* parent = nullptr);
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void onlyThisRequested();
    void allRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    void paintSign(QPainter& painter) const;

    ViewState* m_state;
    Sign m_sign;
    MarkShape m_shape;
    ColorRole m_color;
    int m_count = 0;
};

}  // namespace jalon
