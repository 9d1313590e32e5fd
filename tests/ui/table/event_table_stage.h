// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/edit/editing_folder.h"
#include "tests/ui/view_state/story_state.h"
#include "ui/table/event_model.h"
#include "ui/table/event_pane.h"
#include "ui/table/event_table.h"
#include "ui/table/table_block.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

// The pane over a document of a few events that were made for the test.
class EventTableTest : public ::testing::Test {
protected:
    EventTableTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().remove(QStringLiteral("eventTable"));
    }
    void open(const std::vector<MadeEvent>& events, int lanes = 2) {
        const QString path = m_folder.path("made.jalon");
        writeMadeDocument(path, events, lanes);
        m_state = std::make_unique<ViewState>();
        m_state->setReducedMotion(true);
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok());
        m_state->setDocument(document.take());
        m_state->setPlotWidth(1000);
        show();
    }
    void openThree() {
        open({{"2020-01-05", QStringLiteral("One"), 0},
              {"2021-02-06", QStringLiteral("Two"), 1},
              {"2022-03-07", QStringLiteral("Three"), 0}});
    }
    void show() {
        m_pane = std::make_unique<EventPane>(m_state.get());
        m_pane->resize(1400, 500);
        m_pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_pane.get()));
        m_table = m_pane->table();
        m_model = m_table->events();
        m_table->setFocus();
    }

    int columnOf(EventField field, bool otherLanguage = false) const {
        for (std::size_t i = 0; i < m_model->columns().size(); ++i)
            if (m_model->columns()[i].field == field && m_model->columns()[i].otherLanguage == otherLanguage)
                return static_cast<int>(i);
        return -1;
    }
    QModelIndex at(int row, EventField field) const { return m_model->index(row, columnOf(field)); }
    QString cell(int row, EventField field) const { return at(row, field).data().toString(); }
    void go(int row, EventField field) { m_table->setCurrentIndex(at(row, field)); }
    void select(int top, EventField first, int bottom, EventField last) {
        go(top, first);
        m_table->selectionModel()->select({at(top, first), at(bottom, last)}, QItemSelectionModel::ClearAndSelect);
    }
    QLineEdit* editor() const { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    // As a person types: the first key opens the editor.
    void type(const QString& text, Qt::Key end = Qt::Key_Return) {
        QTest::keyClick(m_table, Qt::Key_F2);
        ASSERT_NE(editor(), nullptr);
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), end);
        QApplication::processEvents();
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        QTest::keyRelease(m_table, Qt::Key_Control);  // it would be held for what comes next
    }
    QString told() const {
        const auto* label = m_pane->findChild<QLabel*>(QStringLiteral("tableTold"));
        return label->isVisible() ? label->text() : QString();
    }
    int undoSteps() {
        int steps = 0;
        for (; m_state->editing().canUndo(); ++steps) m_state->editing().undo();
        return steps;
    }
    int events() const { return static_cast<int>(m_state->content()->eventCount()); }

    EditingFolder m_folder;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<EventPane> m_pane;
    EventTable* m_table = nullptr;
    EventModel* m_model = nullptr;
};

}  // namespace jalon
