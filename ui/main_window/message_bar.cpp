// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jalon {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_offer(new QPushButton), m_close(new QPushButton) {
    setObjectName(QStringLiteral("messageBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    layout->insertWidget(1, m_offer);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        m_run();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    m_offer->hide();
    retranslate();
    hide();
}

void MessageBar::retranslate() {
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this message"));
    setAccessibleName(tr("Message"));
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::showText(const QString& text) {
    show(text);
    m_offer->hide();
}

void MessageBar::offer(const QString& text, const QString& button, const QString& tip, std::function<void()> run) {
    show(text);
    m_run = std::move(run);
    m_offer->setText(button);
    m_offer->setToolTip(tip);
    m_offer->show();
}

void MessageBar::show(const QString& text) {
    m_text->setText(text);
    setAccessibleDescription(text);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const {
    return m_text->text();
}

}  // namespace jalon
