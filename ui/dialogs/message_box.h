// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace jalon {

// Message boxes in plain text, whatever a stranger's file put into the message. A test answers in place of a person.
enum class Answer { Ok, Cancel, Save, Discard };
Answer showMessage(QWidget* parent, const QString& title, const QString& text, const QString& detail = {});
// A question with one button that goes on, named by what it does, and Cancel.
Answer askToGoOn(QWidget* parent, const QString& title, const QString& text, const QString& button);

// Whether to save before something is left behind.
Answer askToSave(QWidget* parent, const QString& title, const QString& text, const QString& detail);

using MessageScript = std::function<Answer(const QString& text)>;
void setMessageScript(MessageScript script);  // empty: ask the person again

}  // namespace jalon
