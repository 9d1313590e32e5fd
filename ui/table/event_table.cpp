// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <algorithm>

#include "ui/table/event_cell_delegate.h"
#include "ui/table/event_model.h"

namespace jalon {

namespace {

const QString shownKey = QStringLiteral("eventTable/shown"), hiddenKey = QStringLiteral("eventTable/hidden");

int widthOf(EventField field) {
    switch (field) {
        case EventField::Title:
        case EventField::Summary:
            return 280;
        case EventField::Date:
            return 196;
        case EventField::Participants:
        case EventField::Note:
            return 170;
        case EventField::Importance:
        case EventField::Sources:
            return 92;
        default:
            return 130;
    }
}

}  // namespace

EventTable::EventTable(ViewState* state, QWidget* parent)
    : QTableView(parent), m_state(state), m_model(new EventModel(state, this)) {
    setModel(m_model);
    setItemDelegate(new EventCellDelegate(state, m_model, this));
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setAlternatingRowColors(true);
    setTabKeyNavigation(true);  // as in a spreadsheet; F6 and Esc leave
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnsMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connectModel();
    connect(state, &ViewState::looksChanged, this, &EventTable::fit);
    connect(state, &ViewState::selectionChanged, this, &EventTable::showSelection);
    fit();
    retranslate();
}

void EventTable::connectModel() {
    m_model->setFollowing(false);
    connect(m_model, &EventModel::columnsChanged, this, [this] {
        fitColumns();
        hideColumns();
    });
    connect(m_model, &EventModel::remarkChanged, this, [this] {
        // Millions are in time order only.
        horizontalHeader()->setSectionsClickable(m_model->isWhole());
        horizontalHeader()->setSortIndicatorShown(m_model->isWhole());
    });
    connect(m_model, &EventModel::refused, this, [this](const QString& words) {
        m_refused = !words.isEmpty();
        m_refusal = words;
        Q_EMIT told(words);
    });
    connect(m_model, &EventModel::added, this, [this](const std::vector<EventId>& added) {
        m_added = added.back();
        if (m_model->rowOf(m_added) < 0)
            Q_EMIT told(
                tr("It was added, but is not among the events that are shown: the filters or the period in "
                   "view leave it out."));
    });
}

void EventTable::retranslate() {
    setAccessibleName(tr("Table of events"));
    setAccessibleDescription(
        tr("F2 or typing edits a cell, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet, Ctrl+D fills down, Delete "
           "empties cells or deletes whole rows, Esc goes back to the timeline, F6 to the next pane."));
}

void EventTable::fit() {
    verticalHeader()->setDefaultSectionSize(static_cast<int>(std::max(26.0, m_state->fonts().textHeight() + 9)));
    fitColumns();
}

void EventTable::fitColumns() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const EventField field = m_model->columns()[static_cast<std::size_t>(column)].field;
        setColumnWidth(column, std::max(qRound(widthOf(field) * m_state->fonts().scale),
                                        horizontalHeader()->sectionSizeHint(column) + 12));
    }
}

// -- which columns are shown: remembered by name, as documents have columns of their own

void EventTable::hideColumns() {
    const QSettings settings;
    const QStringList shown = settings.value(shownKey).toStringList(),
                      hidden = settings.value(hiddenKey).toStringList();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const EventColumn& each = m_model->columns()[static_cast<std::size_t>(column)];
        const bool atFirst = !each.otherLanguage && each.field != EventField::Label;
        setColumnHidden(column, hidden.contains(each.key()) || (!atFirst && !shown.contains(each.key())));
    }
}

void EventTable::setColumnShown(int column, bool shown) {
    const QString key = m_model->columns()[static_cast<std::size_t>(column)].key();
    QSettings settings;
    for (const auto& [list, holds] : {std::pair(shownKey, shown), std::pair(hiddenKey, !shown)}) {
        QStringList keys = settings.value(list).toStringList();
        keys.removeAll(key);
        if (holds)
            keys += key;
        settings.setValue(list, keys);
    }
    hideColumns();
}

void EventTable::fillColumnsMenu(QMenu* menu) {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = menu->addAction(m_model->columns()[static_cast<std::size_t>(column)].name());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A table without columns could not be come back from.
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
}

std::vector<int> EventTable::shownColumns() const {
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

void EventTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const auto add = [&](const QString& text, const QKeySequence& key, void (EventTable::*run)()) {
        QAction* action = menu.addAction(text, this, run);
        action->setShortcut(key);
    };
    menu.addAction(tr("&Copy"), this, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    add(tr("&Paste"), QKeySequence::Paste, &EventTable::paste);
    add(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), &EventTable::fillDown);
    add(wholeRowsAreSelected() ? tr("&Delete events") : tr("&Empty cells"), QKeySequence::Delete,
        &EventTable::clearOrDelete);
    menu.addSeparator();
    fillColumnsMenu(menu.addMenu(tr("C&olumns")));
    const QRect cell = visualRect(currentIndex());
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                          : viewport()->mapToGlobal(cell.bottomLeft()));
}

// -- one selection for all views

std::vector<int> EventTable::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void EventTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    // Rows that come and go by themselves are no choice of a person's.
    if (!m_showing && !m_model->isChanging())
        takeSelection();
}

void EventTable::takeSelection() {
    std::vector<EventId> events;
    const int current = currentIndex().row();
    for (const int row : selectedRows())
        if (const EventId id = m_model->eventAt(row); id && row != current)
            events.push_back(id);
    if (const EventId id = m_model->eventAt(current); id && selectionModel()->rowIntersectsSelection(current))
        events.push_back(id);
    m_taking = true;
    m_state->setSelection(events);
    m_taking = false;
}

void EventTable::showSelection() {
    const std::vector<EventId>& events = m_state->selection();
    if (m_taking || !isVisible() || events.empty())
        return;
    const int row = m_model->rowOf(events.back());
    if (row < 0)
        return;
    const std::vector<int> columns = shownColumns();
    const bool columnShown = currentIndex().isValid() && !isColumnHidden(currentIndex().column());
    const int column = columnShown ? currentIndex().column() : columns.empty() ? 0 : columns.front();
    m_showing = true;
    if (row != currentIndex().row())
        setCurrentIndex(m_model->index(row, column));
    if (events.size() > 1) {
        QItemSelection rows;
        for (const EventId id : events)
            if (const int each = m_model->rowOf(id); each >= 0)
                rows.select(m_model->index(each, 0), m_model->index(each, 0));
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    scrollTo(currentIndex());
    m_showing = false;
}

// A table that is entered without a current cell takes the first; that is no choice of a person's.
void EventTable::focusInEvent(QFocusEvent* event) {
    m_showing = true;
    QTableView::focusInEvent(event);
    m_showing = false;
}

void EventTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    m_model->setFollowing(true);
    showSelection();
}

void EventTable::hideEvent(QHideEvent* event) {
    QTableView::hideEvent(event);
    m_model->setFollowing(false);
}

void EventTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

}  // namespace jalon
