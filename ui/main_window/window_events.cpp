// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The events as a table, in the place of the timeline.
#include <QAction>
#include <QStackedWidget>

#include "ui/main_window/main_window.h"
#include "ui/table/event_pane.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

void MainWindow::buildEventTable(QMenu* view) {
    m_showEvents =
        add(view, QT_TR_NOOP("&Table of events"),
            QT_TR_NOOP("The events as a table, to edit as in a spreadsheet, in the place of the timeline"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, [this] { showEvents(m_showEvents->isChecked()); });
    m_showEvents->setCheckable(true);
}

void MainWindow::showEvents(bool table) {
    m_showEvents->setChecked(table);
    QWidget* const view = table ? static_cast<QWidget*>(m_events) : m_timeline;
    m_eventViews->setCurrentWidget(view);
    view->setFocus(Qt::OtherFocusReason);
}

}  // namespace jalon
