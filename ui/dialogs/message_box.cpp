// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/message_box.h"

#include <QMessageBox>
#include <QPushButton>

namespace jalon {

static MessageScript& currentScript() {
    static MessageScript script;
    return script;
}

void setMessageScript(MessageScript script) {
    currentScript() = std::move(script);
}

Answer showMessage(QWidget* parent, const QString& title, const QString& text, const QString& detail) {
    if (currentScript())
        return currentScript()(text);
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(detail);
    box.setStandardButtons(QMessageBox::Ok);
    box.exec();
    return Answer::Ok;
}

Answer askToGoOn(QWidget* parent, const QString& title, const QString& text, const QString& button) {
    if (currentScript())
        return currentScript()(text);
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    const QAbstractButton* goesOn = box.addButton(button, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == goesOn ? Answer::Ok : Answer::Cancel;
}

Answer askToSave(QWidget* parent, const QString& title, const QString& text, const QString& detail) {
    if (currentScript())
        return currentScript()(text);
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(detail);
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
        case QMessageBox::Save:
            return Answer::Save;
        case QMessageBox::Discard:
            return Answer::Discard;
        default:
            return Answer::Cancel;
    }
}

}  // namespace jalon
