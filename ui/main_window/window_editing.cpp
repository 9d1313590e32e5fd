// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// How events are added, changed and deleted from the window.
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTextEdit>

#include "app/edit/event_edits.h"
#include "app/edit/thing_edits.h"
#include "app/time/edtf_text.h"
#include "ui/dialogs/message_box.h"
#include "ui/editing/event_form.h"
#include "ui/main_window/main_window.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

StepName stepOf(StepKind kind, const ViewState& state) {
    const auto& events = state.selection();
    const EventSummary* one = events.size() == 1 ? state.content()->event(events.front()) : nullptr;
    return {kind, one ? one->title : QString(), static_cast<int>(events.size())};
}

// These have a use of their own for Insert, F2 and Delete.
bool takesKeysItself(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
}

// A day; a month or a year where so much is seen that nobody can point at a day.
UncertainDate dateAt(Instant t, double secondsSeen) {
    constexpr double year = 365.25 * secondsPerDay;
    QString text = isoDay(t);
    const int cuts = secondsSeen > 100 * year ? 2 : secondsSeen > 10 * year ? 1 : 0;
    for (int cut = 0; cut < cuts; ++cut) text.truncate(text.lastIndexOf(QLatin1Char('-')));
    const auto date = parseEdtf(text.toStdString());
    return date ? *date : UncertainDate();
}

}  // namespace

void MainWindow::buildEditingMenu(QMenu* edit) {
    QAction* insert = add(edit, QT_TR_NOOP("&Add event…"), QT_TR_NOOP("Add an event"), {QKeySequence(Qt::Key_Insert)},
                          [this] { addEvent(); });
    QAction* change = add(edit, QT_TR_NOOP("&Edit event…"), QT_TR_NOOP("Change the selected event"),
                          {QKeySequence(Qt::Key_F2)}, [this] { editEvent(m_state->selected()); });
    QAction* copy = add(edit, QT_TR_NOOP("D&uplicate event"), QT_TR_NOOP("Put a copy beside each selected event"),
                        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { duplicateSelected(); });
    QAction* remove = add(edit, QT_TR_NOOP("De&lete event"), QT_TR_NOOP("Delete the selected events"),
                          {QKeySequence(Qt::Key_Delete)}, [this] { deleteEvents(); });
    edit->addSeparator();
    const auto enable = [this, insert, change, copy, remove] {
        insert->setEnabled(m_state->document() != nullptr);
        for (QAction* action : {change, copy, remove}) action->setEnabled(!m_state->selection().empty());
    };
    connect(m_state, &ViewState::selectionChanged, this, enable);
    connect(m_state, &ViewState::documentChanged, this, enable);
    enable();
    connect(qApp, &QApplication::focusChanged, this, [insert, change, remove](QWidget*, QWidget* now) {
        for (QAction* action : {insert, change, remove})
            action->setShortcutContext(takesKeysItself(now) ? Qt::WidgetShortcut : Qt::WindowShortcut);
    });
}

// Where the pointer is in time, else in the middle of what is seen; beside the selected event.
void MainWindow::addEvent() {
    const TimeSpan seen = m_state->scale().span();
    const EventSummary* selected = m_state->content()->event(m_state->selected());
    addEventAt(m_state->cursor().value_or(plusSeconds(seen.begin, static_cast<std::int64_t>(seen.length() / 2))),
               selected ? selected->lane : LaneId());
}

// `lane` is one of the document's; without one, or where it is none of them, the first is taken.
void MainWindow::addEventAt(Instant t, LaneId lane) {
    const Database* database = m_state->editing().database();
    if (!database)
        return;
    EventDraft draft;
    draft.date = dateAt(t, m_state->scale().span().length());
    const auto lanes = readLanes(*database);
    for (const LaneDraft& one : lanes)
        if (!draft.lane || one.id == lane)
            draft.lane = one.id;
    const auto categories = readCategories(*database);
    const EventSummary* selected = m_state->content()->event(m_state->selected());
    if (selected)
        draft.category = selected->category;
    else if (!categories.empty())
        draft.category = categories.front().id;
    openForm(draft);
}

void MainWindow::editEvent(EventId event) {
    const Database* database = m_state->editing().database();
    if (!event || !database)
        return;
    if (const auto draft = readEvent(*database, event))
        openForm(*draft);
    else
        showProblem(draft.problem());
}

void MainWindow::openForm(const EventDraft& draft) {
    auto* form = new EventForm(m_state, draft, this);
    form->setDiscardQuestion([this, form] {
        return askToGoOn(form, tr("Event"), tr("What you entered has not been saved."), tr("Discard")) == Answer::Ok;
    });
    connect(form, &EventForm::written, this, [this](EventId event) { m_state->selectAndShow(event); });
    form->open();
}

void MainWindow::deleteEvents() {
    const std::vector<EventId> events = m_state->selection();
    if (events.empty() || !m_state->editing().perform(stepOf(StepKind::Delete, *m_state),
                                                      [&](DocumentEdit& edit) { return removeEvents(edit, events); }))
        return;
    statusBar()->showMessage(
        tr("Deleted %Ln event(s). Ctrl+Z takes it back.", nullptr, static_cast<int>(events.size())), 8000);
}

void MainWindow::duplicateSelected() {
    const std::vector<EventId> events = m_state->selection();
    std::vector<EventId> copies;
    const auto duplicate = [&](DocumentEdit& edit) -> Outcome {
        auto made = duplicateEvents(edit, events);
        if (!made)
            return made.problem();
        copies = made.take();
        return Done{};
    };
    if (!events.empty() && m_state->editing().perform(stepOf(StepKind::Duplicate, *m_state), duplicate))
        m_state->setSelection(copies);
}

}  // namespace jalon
