// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPlainTextEdit>

namespace jalon {

// A few lines of plain text that are written for a person until they write them themselves; Tab goes on to the next.
class WordsEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WordsEdit(int lines, QWidget* parent = nullptr);

    bool isGiven() const { return m_given; }
    // Null while it is written for them: a Figure then writes it from the content. Empty where they emptied it.
    QString given() const;
    void give(const QString& text);     // as if typed
    void write(const QString& text);    // unless it is given
    void forget() { m_given = false; }  // the next write() holds

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width() / 3, sizeHint().height()}; }

Q_SIGNALS:
    void typed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_lines;
    int m_frame = 0;  // what the style puts around the text
    bool m_given = false, m_writing = false;
};

}  // namespace jalon
