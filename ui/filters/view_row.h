// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPushButton>
#include <optional>

#include "ui/view_state/view_state.h"

namespace jalon {

// A saved view in the list: its name, and at the right how many events it shows.
class ViewRow : public QPushButton {
    Q_OBJECT
public:
    ViewRow(ViewState* state, const QString& name, QWidget* parent = nullptr);
    void setCount(std::optional<int> count);  // nothing where counting would take long

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ViewState* m_state;
    std::optional<int> m_count;
};

}  // namespace jalon
