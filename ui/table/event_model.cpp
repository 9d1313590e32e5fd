// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_model.h"

#include <algorithm>

#include "app/edit/event_edits.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {
constexpr std::size_t rowsAtOnce = 200;
constexpr int rest = 120;  // ms that the view stands before its rows are read
}  // namespace

EventModel::EventModel(ViewState* state, QObject* parent) : QAbstractTableModel(parent), m_state(state) {
    m_viewMoved.setSingleShot(true);
    m_viewMoved.setInterval(rest);
    connect(&m_viewMoved, &QTimer::timeout, this, &EventModel::follow);
    connect(state, &ViewState::documentChanged, this, [this] {
        m_anew = true;
        m_pendingBegun = false;
    });
    connect(state, &ViewState::contentChanged, this, &EventModel::follow);
    connect(state, &ViewState::filterChanged, this, &EventModel::follow);
    connect(state, &ViewState::scaleChanged, this, [this] {
        if (!m_many)
            return;
        m_stale = true;
        if (m_following)
            m_viewMoved.start();
    });
    connect(state, &ViewState::looksChanged, this, [this] { Q_EMIT headerDataChanged(Qt::Vertical, 0, newRow()); });
}

void EventModel::follow() {
    m_stale = true;
    if (m_following)
        refresh();
}

void EventModel::setFollowing(bool following) {
    m_following = following;
    if (following && m_stale)
        refresh();
}

void EventModel::refresh() {
    m_viewMoved.stop();
    m_stale = false;
    m_changing = true;
    m_drafts.clear();
    m_cells = EventCells(m_state->content());
    m_many = static_cast<bool>(m_state->shown());
    if (m_anew || m_columns != eventColumns(*m_state->content()))
        startAnew();
    else
        replaceRows(freshIds());
    m_changing = false;
    Q_EMIT remarkChanged();
}

void EventModel::startAnew() {
    m_anew = false;
    beginResetModel();
    m_columns = eventColumns(*m_state->content());
    m_ids.clear();
    m_ids = freshIds();
    numberRows();
    endResetModel();
    Q_EMIT columnsChanged();
}

void EventModel::numberRows() {
    m_rows.clear();
    for (std::size_t row = 0; row < m_ids.size(); ++row) m_rows[m_ids[row].value] = static_cast<int>(row);
}

// -- which events

std::vector<EventId> EventModel::freshIds() {
    if (!m_many)
        return sortedIds();
    const TimeSpan span = m_state->scale().span();
    const ShownEvents& shown = m_state->shown();
    m_inPeriod = shown.beginningBefore(allLanes, span.end) - shown.beginningBefore(allLanes, span.begin);
    EventPlace first;
    first.begin = first.end = span.begin;
    m_last = first;
    return idsAfter(first, std::max(rowsAtOnce, m_ids.size()));
}

std::vector<EventId> EventModel::idsAfter(EventPlace from, std::size_t count) {
    std::vector<EventId> ids;
    const Instant end = m_state->scale().span().end;
    const auto reading = m_state->content()->store->reading();
    while (ids.size() < std::min(count, mostRows)) {
        from = m_state->shown().next(allLanes, from, true);
        if (!from.id || !(from.begin < end))
            break;
        m_last = from;
        ids.push_back(from.id);
    }
    return ids;
}

bool EventModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_many && !m_stale && !m_changing &&
           m_ids.size() < std::min(static_cast<std::size_t>(std::max<std::int64_t>(m_inPeriod, 0)), mostRows);
}

void EventModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    const std::vector<EventId> more = idsAfter(m_last, std::min(rowsAtOnce, mostRows - m_ids.size()));
    if (more.empty()) {
        m_inPeriod = static_cast<std::int64_t>(m_ids.size());
        return;
    }
    m_changing = true;
    beginInsertRows({}, newRow(), newRow() + static_cast<int>(more.size()) - 1);
    m_ids.insert(m_ids.end(), more.begin(), more.end());
    for (int row = newRow() - static_cast<int>(more.size()); row < newRow(); ++row) m_rows[eventAt(row).value] = row;
    endInsertRows();
    m_changing = false;
    Q_EMIT remarkChanged();
}

void EventModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_many || m_stale)
        return;
    m_changing = true;
    replaceRows(sortedIds());
    m_changing = false;
}

// What summaries know is not read once more.
EventDraft EventModel::draftToSort(const EventSummary& event, const EventColumn& column) const {
    EventDraft draft;
    switch (column.field) {
        case EventField::Category:
        case EventField::Lane:
        case EventField::Importance:
            draft.category = event.category;
            draft.lane = event.lane;
            draft.importance = event.importance;
            return draft;
        default:
            break;
    }
    if (column.field == EventField::Title && !column.otherLanguage) {
        draft.texts[column.language].title = event.title;
        return draft;
    }
    const Database* database = m_state->editing().database();
    auto read = database ? readEvent(*database, event.id) : Result<EventDraft>(draft);
    return read ? read.take() : draft;
}

// What has nothing in the column comes last, either way.
std::vector<EventId> EventModel::sortedIds() const {
    struct Row {
        EventId id;
        QString text;
        double number = 0;
        bool empty = false;
    };
    const bool sorted = m_sortColumn > 0 && m_sortColumn < columnCount();
    const EventColumn column = sorted ? m_columns[static_cast<std::size_t>(m_sortColumn)] : EventColumn{};
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::vector<Row> rows;
    for (const EventSummary* event : m_state->accepted()) {
        Row row{event->id, {}, 0, false};
        if (column.field == EventField::Amount) {
            row.number = event->amount ? static_cast<double>(event->amount->units) : 0;
            row.empty = !event->amount;
        } else if (sorted) {
            row.text = m_cells.shown(draftToSort(*event, column), column);
            row.number = column.field == EventField::Sources ? row.text.toDouble() : 0;
            row.empty = row.text.isEmpty();
        }
        rows.push_back(row);
    }
    if (!sorted && descending && m_sortColumn == 0)
        std::reverse(rows.begin(), rows.end());
    const bool byNumber = column.field == EventField::Amount || column.field == EventField::Sources;
    if (sorted) {
        std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
            if (a.empty != b.empty)
                return b.empty;
            if (byNumber)
                return descending ? a.number > b.number : a.number < b.number;
            const int compared = QString::localeAwareCompare(a.text, b.text);
            return descending ? compared > 0 : compared < 0;
        });
    }
    std::vector<EventId> ids;
    for (const Row& row : rows) ids.push_back(row.id);
    return ids;
}

EventId EventModel::eventAt(int row) const {
    return row >= 0 && row < newRow() ? m_ids[static_cast<std::size_t>(row)] : EventId{};
}

int EventModel::rowOf(EventId id) const {
    const auto found = m_rows.find(id.value);
    return found == m_rows.end() ? -1 : found->second;
}

QString EventModel::remark() const {
    if (m_pendingBegun)
        return tr("The new row becomes an event when it has a date and a title.");
    if (!m_many)
        return {};
    const QLocale locale = m_state->language().locale();
    const QString all = locale.toString(static_cast<qlonglong>(m_state->counts().shown)),
                  here = locale.toString(static_cast<qlonglong>(m_inPeriod));
    if (m_inPeriod <= static_cast<std::int64_t>(mostRows))
        return tr("Of %1 events, the %2 that begin in the period in view.").arg(all, here);
    return tr("Of %1 events, the first %3 of the %2 that begin in the period in view; zoom in to see others.")
        .arg(all, here, locale.toString(static_cast<qlonglong>(mostRows)));
}

// -- edits

RowChange EventModel::changeOf(int row) const {
    RowChange change;
    if (row < newRow()) {
        change.draft = draftAt(row);
    } else if (row == newRow() && m_pendingBegun) {
        change = m_pending;
    } else {
        const auto content = m_state->content();
        if (newRow() > 0) {
            const EventDraft& above = draftAt(newRow() - 1);
            change.draft.category = above.category;
            change.draft.lane = above.lane;
        } else {
            change.draft.category = content->categories.empty() ? CategoryId{} : content->categories.front().id;
            change.draft.lane = content->lanes.empty() ? LaneId{} : content->lanes.front().id;
        }
        change.newCategory = change.draft.category ? QString() : tr("Events");
        change.newLane = change.draft.lane ? QString() : tr("Events");
    }
    change.row = row;
    return change;
}

bool EventModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return write(StepKind::Change,
                 {{index.row(), m_columns[static_cast<std::size_t>(index.column())], value.toString()}});
}

bool EventModel::write(StepKind kind, const std::vector<CellText>& cells) {
    const auto order = kind == StepKind::Change ? EventCells::Order::AsInTheLanguage : EventCells::Order::NotGuessed;
    const int before = newRow();
    const bool intoPending =
        std::any_of(cells.begin(), cells.end(), [&](const auto& cell) { return cell.row == before; });
    WrittenCells written = writeCells(
        m_state, kind, cells, [this](int row) { return changeOf(row); }, order);
    if (intoPending && !written.added.empty())
        m_pendingBegun = false;
    for (RowChange& change : written.incomplete) {
        if (change.row == before && written.incomplete.size() == 1 && written.added.empty()) {
            m_pending = change;
            m_pendingBegun = true;
        } else {
            written.refused.push_back({change.row, {}, {}, tr("a new event needs a date and a title.")});
        }
    }
    Q_EMIT dataChanged(index(newRow(), 0), index(newRow(), columnCount() - 1));
    Q_EMIT remarkChanged();
    Q_EMIT refused(written.refused.empty() ? QString() : refusedWords(written.refused));
    if (!written.added.empty())
        Q_EMIT added(written.added);
    return written.done && written.refused.empty();
}

}  // namespace jalon
