// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/message_box.h"

#include <QMessageBox>

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

}  // namespace jalon
