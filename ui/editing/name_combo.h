// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QComboBox>
#include <QWheelEvent>
#include <optional>

#include "ui/view_state/view_state.h"

namespace jalon {

// In a form that scrolls: the wheel goes on to the form, and does not change what it happens to pass over.
class FormCombo : public QComboBox {
    Q_OBJECT
public:
    explicit FormCombo(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

// One of the document's things by its name, with its colour; or the name of one that is not there yet.
class NameCombo : public FormCombo {
    Q_OBJECT
public:
    explicit NameCombo(ViewState* state, QWidget* parent = nullptr);

    void addThing(std::int64_t id, const QString& name, ColorRole color, std::optional<MarkShape> shape = {});
    void choose(std::int64_t id);
    // 0 where the text is the name of none of them.
    std::int64_t chosen() const;
    // Empty where it is.
    QString newName() const;

private:
    ViewState* m_state;
};

}  // namespace jalon
