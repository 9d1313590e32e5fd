// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/document_contents_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

ContentsModel::ContentsModel(QStringList titles, QObject* parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles)) {}

void ContentsModel::setRows(std::vector<ContentsRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ContentsModel::rowOf(std::int64_t id) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const ContentsRow& row) { return row.id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ContentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContentsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant ContentsModel::data(const QModelIndex& index, int role) const {
    const ContentsRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = row.cells.value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::DecorationRole && index.column() == 0 && !row.icon.isNull())
        return row.icon;
    if (role == IdRole)
        return QVariant::fromValue(static_cast<qlonglong>(row.id));
    if (role == SortRole) {
        const QVariant order = row.order.value(index.column());
        return order.isValid() ? order : QVariant(text);
    }
    return {};
}

QVariant ContentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return {};
}

static QPushButton* buttonOf(const QString& text, const QString& tip) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return button;
}

ContentsList::ContentsList(ViewState* state, const QStringList& columns, const QString& name, QWidget* parent)
    : ContentsForm(state, parent),
      m_model(new ContentsModel(columns, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_filter(new QLineEdit) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ContentsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    auto* layout = new QHBoxLayout(this);
    auto* splitter = new QSplitter;
    QWidget* tablePane = buildTablePane(name);
    splitter->addWidget(tablePane);
    auto* right = new QWidget;
    auto* inset = new QHBoxLayout(right);
    inset->setContentsMargins(12, 0, 0, 0);
    inset->addWidget(formPane());
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    layout->addWidget(splitter);
    buildKeys(tablePane);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, [this](const QString& text) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_sorted->setFilterFixedString(text);
        markRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContentsList::take);
    connect(m_table, &QAbstractItemView::activated, this, [this] { firstField()->setFocus(Qt::OtherFocusReason); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ContentsList::fitButtons);
}

void ContentsList::dressTable(const QString& name) {
    m_table->setAccessibleName(name);
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize(QSizeF(16 * m_state->fonts().scale, 16 * m_state->fonts().scale).toSize());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        static_cast<int>(std::max(24.0, m_state->fonts().textHeight() + 8)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);  // the document's own order, until a header is chosen
}

QLayout* ContentsList::buildButtons() {
    auto* buttons = new QHBoxLayout;
    QPushButton* add = buttonOf(tr("Add"), tr("Add one (Ins)"));
    m_duplicate = buttonOf(tr("Duplicate"), tr("Make a copy of the chosen one (Ctrl+D)"));
    m_remove = buttonOf(tr("Delete"), tr("Delete the chosen one (Del); it can be undone"));
    m_up = buttonOf(QStringLiteral("↑"), tr("Move it up (Alt+Up)"));
    m_down = buttonOf(QStringLiteral("↓"), tr("Move it down (Alt+Down)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    for (QPushButton* button : {add, m_duplicate, m_remove}) buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_up, m_down}) {
        buttons->addWidget(button);
        button->hide();
    }
    connect(add, &QPushButton::clicked, this, &ContentsList::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ContentsList::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ContentsList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    return buttons;
}

QWidget* ContentsList::buildTablePane(const QString& name) {
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 12, 0);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    dressTable(name);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildButtons());
    return pane;
}

void ContentsList::buildKeys(QWidget* tablePane) {
    const auto key = [](const QKeySequence& keys, QWidget* where, auto run) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, where, run);
    };
    key(QKeySequence(Qt::Key_Insert), this, [this] { add(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), tablePane, [this] { duplicate(); });
    // In a field Delete is for characters.
    key(QKeySequence(Qt::Key_Delete), m_table, [this] { remove(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { move(+1); });
}

void ContentsList::makeOrdered(OrderedThing thing) {
    m_ordered = thing;
    m_up->show();
    m_down->show();
}

void ContentsList::fitButtons() {
    const bool one = m_id != 0;
    m_duplicate->setEnabled(one);
    m_remove->setEnabled(one);
    const bool inOrder = one && m_sorted->sortColumn() < 0 && m_filter->text().isEmpty();
    m_up->setEnabled(inOrder);
    m_down->setEnabled(inOrder);
}

void ContentsList::reload() {
    const QScopedValueRollback quiet(m_quiet, true);
    const int scrolled = m_table->verticalScrollBar()->value();
    const bool first = m_model->rowCount() == 0;
    m_model->setRows(readRows());
    if (first && m_model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column + 1 < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column,
                                    std::min(m_table->columnWidth(column), 26 * fontMetrics().averageCharWidth()));
    }
    m_table->verticalScrollBar()->setValue(scrolled);
    if (m_model->rowOf(m_id) < 0) {
        const int place = std::clamp(m_place, 0, std::max(0, m_sorted->rowCount() - 1));
        m_id = m_sorted->index(place, 0).data(ContentsModel::IdRole).toLongLong();
    }
    markRow();
    revert();
}

void ContentsList::markRow() {
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(m_id), 0));
    if (index.isValid()) {
        m_place = index.row();
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    } else {
        m_table->clearSelection();
    }
    fitButtons();
}

// The form is left for another row after this signal of the table's has been dealt with: applying reads the table anew.
void ContentsList::take(const QModelIndex& current) {
    if (m_quiet || !current.isValid())
        return;
    const std::int64_t id = current.data(ContentsModel::IdRole).toLongLong();
    QMetaObject::invokeMethod(
        this, [this, id] { showThing(id); }, Qt::QueuedConnection);
}

void ContentsList::showThing(std::int64_t id) {
    if (!apply()) {
        markRow();
        return;
    }
    m_id = id;
    if (m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0)).row() < 0)
        m_filter->clear();
    markRow();
    revert();
}

void ContentsList::fill() {
    setHeading(m_id == 0 ? newHeading() : QString());
    fillWith(m_id);
    fitButtons();
}

void ContentsList::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void ContentsList::add() {
    if (!apply())
        return;
    m_id = 0;
    markRow();
    revert();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void ContentsList::duplicate() {
    if (!apply() || m_id == 0)
        return;
    if (const std::int64_t copy = copyOf(m_id))
        showThing(copy);
}

void ContentsList::remove() {
    if (m_id == 0)
        return;
    revert();
    removeThing(m_id);
}

void ContentsList::move(int step) {
    if (!m_ordered || !m_up->isEnabled() || !apply())
        return;
    const ContentsRow row{m_id, {m_sorted->index(m_place, 0).data().toString()}, {}};
    perform(StepKind::Reorder, row.cells.first(),
            [&](DocumentEdit& edit) -> Outcome { return moveInOrder(edit, *m_ordered, row.id, step); });
}

}  // namespace jalon
