// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/words_edit.h"

#include <QScopedValueRollback>
#include <algorithm>

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

void WordsEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const int frame = height() - viewport()->height();
    if (frame != m_frame && viewport()->height() > 0) {
        m_frame = frame;
        updateGeometry();
    }
}

QSize WordsEdit::sizeHint() const {
    const int around = static_cast<int>(2 * document()->documentMargin()) + std::max(m_frame, 2 * frameWidth());
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().lineSpacing() * m_lines + around + 2};
}

}  // namespace jalon
