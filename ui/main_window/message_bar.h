// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace jalon {

// A message at the top of the window: what happened and what to do, until it is closed. The document stays in view.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showText(const QString& text);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_text;
    QPushButton* m_close;
};

}  // namespace jalon
