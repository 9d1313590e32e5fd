// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What the Edit menu does with all events that are selected, and what the status bar tells of them.
#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <algorithm>

#include "app/edit/event_edits.h"
#include "app/time/date_words.h"
#include "ui/dialogs/relate_dialog.h"
#include "ui/dialogs/relations_dialog.h"
#include "ui/dialogs/shift_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/timeline/moved_events.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

QString menuText(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

void MainWindow::buildManyMenu(QMenu* edit) {
    edit->addSeparator();
    add(edit, QT_TR_NOOP("Select &all events"), QT_TR_NOOP("Select every event that is shown"),
        {QKeySequence::SelectAll}, [this] { selectAllEvents(); });
    const auto choices = [&](const char* text, void (MainWindow::*fill)(QMenu*)) {
        QMenu* menu = addMenu(edit, text);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        m_manyActions += menu->menuAction();
    };
    choices(QT_TR_NOOP("Change cate&gory"), &MainWindow::fillCategories);
    choices(QT_TR_NOOP("Change &lane"), &MainWindow::fillLanes);
    choices(QT_TR_NOOP("&Importance"), &MainWindow::fillImportances);
    m_manyActions += add(edit, QT_TR_NOOP("&Tag…"), QT_TR_NOOP("Give the selected events a tag"),
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, [this] { tagEvents(); });
    choices(QT_TR_NOOP("Re&move tag"), &MainWindow::fillTags);
    m_manyActions += add(edit, QT_TR_NOOP("&Shift in time…"), QT_TR_NOOP("Move the selected events by the same time"),
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, [this] { shiftEvents(); });
    m_manyActions += add(edit, QT_TR_NOOP("&Relate to…"), QT_TR_NOOP("Relate the selected event to another"),
                         {QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { relateEvent(); });
    m_manyActions +=
        add(edit, QT_TR_NOOP("Relati&ons…"), QT_TR_NOOP("Change or remove the relations of the selected event"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, [this] { editRelations(); });
}

void MainWindow::connectMany() {
    m_selected = new QLabel;
    m_selected->setTextFormat(Qt::PlainText);
    statusBar()->insertWidget(0, m_selected);
    for (auto signal : {&ViewState::selectionChanged, &ViewState::contentChanged})
        connect(m_state, signal, this, &MainWindow::showSelection);
    connect(m_timeline, &TimelineWidget::menuOfEventsOpened, this, [this](QMenu* menu) {
        menu->addSeparator();
        menu->addActions(m_manyActions);
    });
    connect(m_timeline, &TimelineWidget::addRequested, this, &MainWindow::addEventAt);
    connect(m_timeline, &TimelineWidget::editRequested, this, &MainWindow::editEvent);
    showSelection();
}

void MainWindow::showSelection() {
    const std::vector<EventId>& selection = m_state->selection();
    for (QAction* action : m_manyActions) action->setEnabled(!selection.empty());
    m_selected->setVisible(selection.size() > 1);
    if (selection.size() < 2)
        return;
    std::optional<TimeSpan> span;
    for (const EventId id : selection) {
        const EventSummary* event = m_state->content()->event(id);
        if (!event)
            continue;
        const Instant begin = event->date.start == EndKind::Known ? event->date.earliestStart : event->date.latestStart;
        const Instant end = event->date.end == EndKind::Known ? event->date.latestEnd : event->date.earliestEnd;
        if (begin == Instant::first() || end == Instant::last() || begin == Instant::last())
            continue;
        span = span ? TimeSpan{std::min(span->begin, begin), std::max(span->end, end)} : TimeSpan{begin, end};
    }
    const QString count = tr("%Ln event(s) selected", nullptr, static_cast<int>(selection.size()));
    m_selected->setText(span ? QStringLiteral("%1 (%2)").arg(count, spanWords(*span, m_state->language())) : count);
}

void MainWindow::selectAllEvents() {
    const int shown = m_state->counts().shown;
    if (shown > static_cast<int>(mostAtOnce)) {
        statusBar()->showMessage(
            tr("%Ln event(s) are too many to select at once: narrow the filters to %1 or fewer.", nullptr, shown)
                .arg(m_state->language().locale().toString(static_cast<int>(mostAtOnce))),
            6000);
        return;
    }
    const EventId last = m_state->selected();
    std::vector<EventId> events;
    if (m_state->shown()) {
        for (EventId id = m_state->outermost(-1); id && events.size() < mostAtOnce; id = m_state->next(id, 1))
            events.push_back(id);
    }
    for (const EventSummary* event : m_state->accepted())
        if (!m_state->lanes()->isHidden(m_state->laneOf(event->id)))
            events.push_back(event->id);
    // The card goes on to show what it shows.
    if (const auto at = std::find(events.begin(), events.end(), last); at != events.end())
        std::rotate(at, at + 1, events.end());
    m_state->setSelection(events);
}

void MainWindow::changeSelected(StepKind kind, const EventsChange& change) {
    const std::vector<EventId> events = m_state->selection();
    if (events.empty()) {
        statusBar()->showMessage(tr("Select an event first."), 4000);
        return;
    }
    const EventSummary* event = events.size() == 1 ? m_state->content()->event(events.front()) : nullptr;
    m_state->editing().perform({kind, event ? event->title : QString(), static_cast<int>(events.size())},
                               [&](DocumentEdit& edit) { return change(edit, events); });
}

void MainWindow::fillCategories(QMenu* menu) {
    for (const Category& category : m_state->content()->categories) {
        connect(menu->addAction(menuText(category.name)), &QAction::triggered, this, [this, id = category.id] {
            changeSelected(StepKind::Recategorise,
                           [id](DocumentEdit& edit, const auto& events) { return setCategory(edit, events, id); });
        });
    }
}

void MainWindow::fillLanes(QMenu* menu) {
    for (const Lane& lane : m_state->content()->lanes) {
        connect(menu->addAction(menuText(lane.title)), &QAction::triggered, this, [this, id = lane.id] {
            changeSelected(StepKind::ChangeLane,
                           [id](DocumentEdit& edit, const auto& events) { return setLane(edit, events, id); });
        });
    }
}

void MainWindow::fillImportances(QMenu* menu) {
    for (int importance = 5; importance >= 1; --importance) {
        connect(menu->addAction(QString::number(importance)), &QAction::triggered, this, [this, importance] {
            changeSelected(StepKind::ChangeImportance, [importance](DocumentEdit& edit, const auto& events) {
                return setImportance(edit, events, importance);
            });
        });
    }
}

void MainWindow::fillTags(QMenu* menu) {
    const Database* database = m_state->editing().database();
    const QStringList tags = database ? tagsOf(*database, m_state->selection()) : QStringList();
    for (const QString& tag : tags) {
        connect(menu->addAction(menuText(tag)), &QAction::triggered, this, [this, tag] {
            changeSelected(StepKind::Untag,
                           [tag](DocumentEdit& edit, const auto& events) { return removeTag(edit, events, tag); });
        });
    }
    if (tags.isEmpty())
        menu->addAction(tr("No tags"))->setEnabled(false);
}

void MainWindow::tagEvents() {
    const Database* database = m_state->editing().database();
    bool given = false;
    const QString tag = QInputDialog::getItem(this, tr("Tag"), tr("Tag of the selected events:"),
                                              database ? readTags(*database) : QStringList(), -1, true, &given);
    if (given && !tag.trimmed().isEmpty())
        changeSelected(StepKind::Tag,
                       [tag](DocumentEdit& edit, const auto& events) { return addTag(edit, events, tag); });
}

void MainWindow::relateEvent() {
    const EventSummary* event = m_state->content()->event(m_state->selected());
    if (!event)
        return;
    const QString title = event->title;
    RelateDialog dialog(*m_state, event->id, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.relation().to)
        return;
    RelationDraft relation = dialog.relation();
    m_state->editing().perform({StepKind::Relate, title},
                               [&](DocumentEdit& edit) { return writeRelation(edit, relation); });
}

void MainWindow::editRelations() {
    const EventSummary* event = m_state->content()->event(m_state->selected());
    if (!event)
        return;
    const QString title = event->title;
    RelationsDialog dialog(*m_state, event->id, this);
    if (dialog.exec() == QDialog::Accepted && dialog.isChanged())
        m_state->editing().perform({StepKind::Unrelate, title}, [&](DocumentEdit& edit) { return dialog.apply(edit); });
}

void MainWindow::shiftEvents() {
    std::vector<DatedEvent> events;
    for (const EventId id : m_state->selection())
        if (const EventSummary* event = m_state->content()->event(id))
            events.push_back({id, event->title, event->date});
    if (events.empty())
        return;
    ShiftDialog dialog(events, m_state->language(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto dates = dialog.shifts().dates;
    m_state->editing().perform(
        {StepKind::Shift, events.size() == 1 ? events.front().title : QString(), static_cast<int>(dates.size())},
        [&](DocumentEdit& edit) { return setDates(edit, dates); });
}

}  // namespace jalon
