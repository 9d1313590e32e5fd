// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/words_edit.h"

#include <QScopedValueRollback>

namespace jalon {

WordsEdit::WordsEdit(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_writing)
            return;
        m_given = true;
        Q_EMIT typed();
    });
}

QString WordsEdit::given() const {
    if (!m_given)
        return {};
    constexpr qsizetype most = 4000;
    const QString text = toPlainText().simplified().left(most);
    return text.isEmpty() ? QStringLiteral("") : text;
}

void WordsEdit::give(const QString& text) {
    const QScopedValueRollback quiet(m_writing, true);
    setPlainText(text);
    m_given = true;
}

void WordsEdit::write(const QString& text) {
    if (m_given || text == toPlainText())
        return;
    const QScopedValueRollback quiet(m_writing, true);
    setPlainText(text);
}

QSize WordsEdit::sizeHint() const {
    const int frame = static_cast<int>(2 * document()->documentMargin()) + 2 * frameWidth() + 2;
    return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * m_lines + frame};
}

}  // namespace jalon
