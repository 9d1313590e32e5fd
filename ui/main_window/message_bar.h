// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace jalon {

// A message at the top of the window: what happened and what to do, until it is closed. The document stays in view.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showText(const QString& text);
    // With a button beside it that does what the message speaks of, and closes it.
    void offer(const QString& text, const QString& button, const QString& tip, std::function<void()> run);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const QString& text);
    QLabel* m_text;
    QPushButton* m_offer;
    QPushButton* m_close;
    std::function<void()> m_run;
};

}  // namespace jalon
