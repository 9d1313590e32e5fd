// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QUndoStack>

#include "ui/view_state/view_state.h"

namespace jalon {

// What a person added to the chart of each document: reference lines, shaded periods, pinned notes. Every change can be
// undone; all of it is kept in the settings under the document's path, because documents are opened read-only.
class AnnotationBook : public QObject {
    Q_OBJECT
public:
    AnnotationBook(ViewState* state, QObject* parent);

    void add(const ChartAnnotation& annotation);
    void replace(int index, const ChartAnnotation& annotation);  // nothing where there is no such one
    void remove(int index);
    // Also the window's: steps of editing the document stand in it between those of the book.
    QUndoStack* undoStack() { return &m_stack; }
    // Under the document's name, which may be a new one.
    void remember();

    // The lossless text that the settings keep, and back; what cannot be read is left out.
    static QString textOf(const std::vector<ChartAnnotation>& annotations);
    static std::vector<ChartAnnotation> annotationsOf(const QString& text);

private:
    class Change;
    void change(const QString& name, std::vector<ChartAnnotation> after);
    void show(const std::vector<ChartAnnotation>& annotations);
    void read();
    QString settingsKey() const;

    ViewState* m_state;
    QUndoStack m_stack;
};

}  // namespace jalon
