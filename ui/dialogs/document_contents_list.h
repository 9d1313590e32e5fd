// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include "app/edit/thing_order.h"
#include "ui/dialogs/document_contents_form.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace jalon {

// A thing as its table shows it; `order` are the values that columns are sorted by where it is not by their texts.
struct ContentsRow {
    std::int64_t id = 0;
    QStringList cells;
    QIcon icon;
    QList<QVariant> order = {};
};

class ContentsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole, IdRole = Qt::UserRole + 1;
    explicit ContentsModel(QStringList titles, QObject* parent = nullptr);
    void setRows(std::vector<ContentsRow> rows);
    int rowOf(std::int64_t id) const;  // -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<ContentsRow> m_rows;
};

// A page of things of one kind: a table that is filtered and sorted, and the form of the chosen one.
class ContentsList : public ContentsForm {
    Q_OBJECT
public:
    ContentsList(ViewState* state, const QStringList& columns, const QString& name, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showThing(std::int64_t id);  // applies what was typed before
    void add();
    void duplicate();
    void remove();
    std::int64_t shown() const { return m_id; }  // 0: a new one

protected:
    void makeOrdered(OrderedThing thing);  // Alt+Up and Alt+Down move things
    void fill() override;
    void setShown(std::int64_t id) { m_id = id; }

    virtual std::vector<ContentsRow> readRows() = 0;
    virtual void fillWith(std::int64_t id) = 0;        // 0: a new one
    virtual QString newHeading() const = 0;            // "New company"
    virtual std::int64_t copyOf(std::int64_t id) = 0;  // 0 where it failed
    virtual bool removeThing(std::int64_t id) = 0;     // asks, where something goes with it
    virtual QWidget* firstField() const = 0;

private:
    QWidget* buildTablePane(const QString& name);
    void dressTable(const QString& name);
    QLayout* buildButtons();
    void buildKeys(QWidget* tablePane);
    void take(const QModelIndex& current);
    void markRow();
    void move(int step);
    void fitButtons();

    ContentsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLineEdit* m_filter;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    std::optional<OrderedThing> m_ordered;
    std::int64_t m_id = 0;
    int m_place = 0;  // of the shown one in the table, for when it is gone
    bool m_quiet = false;
};

}  // namespace jalon
