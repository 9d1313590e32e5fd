// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QScrollArea>

#include "ui/view_state/view_state.h"

class QBoxLayout;
class QLabel;
class QSlider;

namespace jalon {

class FilterRow;
class PeriodFilter;
class ViewList;

// The pane at the left: categories, companies, the least amount, a period and saved views, each with its count. It
// shows and sets ViewState's filter and keeps nothing of its own.
class FilterPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit FilterPanel(ViewState* state, QWidget* parent = nullptr);

    // The steps of the amount slider in currency units; 0 is any.
    static const std::vector<std::int64_t>& amountSteps();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addCategories(QBoxLayout* layout);
    void addCompanies(QBoxLayout* layout);
    void addAmount(QBoxLayout* layout);
    QLabel* addHeading(QBoxLayout* layout, const QString& text);
    void showFilter();
    void showAmount();
    template <typename Id>
    void connectRow(FilterRow* row, Id id, QSet<Id> EventFilter::*hidden);

    ViewState* m_state;
    QHash<CategoryId, FilterRow*> m_categoryRows;
    QHash<EntityId, FilterRow*> m_companyRows;
    QSlider* m_amount = nullptr;
    QLabel* m_amountText = nullptr;
    QLabel* m_amountCount = nullptr;
    PeriodFilter* m_period = nullptr;
    ViewList* m_views = nullptr;
    bool m_rebuilding = false;
};

}  // namespace jalon
