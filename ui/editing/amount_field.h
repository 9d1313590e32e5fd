// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>

#include "app/data/money.h"
#include "ui/view_state/view_state.h"

class QLabel;
class QLineEdit;

namespace jalon {

// An amount as people write it, with its currency; under it stands how it is understood.
class AmountField : public QWidget {
    Q_OBJECT
public:
    explicit AmountField(ViewState* state, QWidget* parent = nullptr);

    std::optional<Money> amount() const { return m_amount; }
    void setAmount(const std::optional<Money>& amount);
    // False where something stands there that is no amount.
    bool isGood() const;
    QString text() const;
    QString readingText() const;

private:
    std::optional<Money> moneyIn(const QString& text) const;
    void read();

    ViewState* m_state;
    QLineEdit* m_edit;
    QLabel* m_reading;
    std::optional<Money> m_amount;
};

}  // namespace jalon
