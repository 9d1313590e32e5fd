// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QLabel>
#include <QPushButton>

#include "ui/view_state/view_state.h"

namespace jalon {

// The height of a wrapped text. Layouts ask for that of each many times, and measuring it is most of what a card costs:
// it is kept.
class WrappedHeight {
public:
    int of(const QString& text, const QFont& font, int width) const;

private:
    mutable QString m_text;
    mutable QFont m_font;
    mutable QHash<int, int> m_heights;  // by width
};

// A piece of the card's text: plain and wrapping. Not selectable: a label that is holds a whole text document, which
// would cost most of the program's start; Ctrl+C copies the event instead.
class CardText : public QLabel {
    Q_OBJECT
public:
    CardText(const QString& text, const QFont& font, const QColor& color);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    WrappedHeight m_height;
};
QLabel* cardText(const QString& text, const QFont& font, const QColor& color);

// A link inside the card: wraps over lines, underlined under the pointer, reached by Tab, pressed by Space or Enter.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    LinkButton(ViewState* state, const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ViewState* m_state;
    WrappedHeight m_height;
};

// The category of the event: mark and name in a pill.
class CategoryChip : public QWidget {
    Q_OBJECT
public:
    CategoryChip(ViewState* state, const Category& category, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ViewState* m_state;
    Category m_category;
};

}  // namespace jalon
