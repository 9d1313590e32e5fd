// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The parts of the window and where they stand.
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/time/date_words.h"
#include "ui/card/event_card.h"
#include "ui/chart/valuation_chart.h"
#include "ui/filters/filter_panel.h"
#include "ui/main_window/desktop_settings.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"
#include "ui/search/search_field.h"
#include "ui/table/event_pane.h"
#include "ui/table/event_table.h"
#include "ui/table/figure_table.h"
#include "ui/table/table_pane.h"
#include "ui/timeline/axis_widget.h"
#include "ui/timeline/overview_widget.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

namespace {

QVBoxLayout* column(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

}  // namespace

void MainWindow::buildPanes() {
    auto* central = new QWidget;
    auto* rows = column(central);
    m_search = new SearchField(m_state);
    m_message = new MessageBar;
    auto* tools = new QWidget;
    tools->setObjectName(QStringLiteral("toolRow"));
    tools->setAttribute(Qt::WA_StyledBackground);
    rows->addWidget(tools);
    rows->addWidget(m_message);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    rows->addLayout(body, 1);

    m_filters = new FilterPanel(m_state);
    m_card = new EventCard(m_state);
    m_timeline = new TimelineWidget(m_state);
    m_axis = new AxisWidget(m_state);
    m_chart = new ValuationChart(m_state);
    m_overview = new OverviewWidget(m_state);
    m_lower = new QWidget;
    auto* lower = column(m_lower);
    lower->addWidget(m_axis);
    m_table = new FigureTable(m_state);
    m_chartPane = new QStackedWidget;
    m_chartPane->addWidget(m_chart);
    m_tablePane = new TablePane(m_table);
    m_chartPane->addWidget(m_tablePane);
    lower->addWidget(m_chartPane, 1);
    m_plots = new QSplitter(Qt::Vertical);
    m_plots->setChildrenCollapsible(false);
    m_plots->setHandleWidth(1);
    m_events = new EventPane(m_state);
    m_eventViews = new QStackedWidget;
    m_eventViews->addWidget(m_timeline);
    m_eventViews->addWidget(m_events);
    m_plots->addWidget(m_eventViews);
    m_plots->addWidget(m_lower);
    m_plots->setStretchFactor(0, 3);
    m_plots->setStretchFactor(1, 2);
    auto* middle = new QWidget;
    auto* plots = column(middle);
    plots->addWidget(m_plots, 1);
    plots->addWidget(m_overview);
    body->addWidget(m_filters);
    body->addWidget(middle, 1);
    body->addWidget(m_card);
    setCentralWidget(central);

    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    const auto button = [&](std::size_t index) {
        auto* made = m_buttons[index].first;
        row->addWidget(made);
        return made;
    };
    button(0);
    row->addStretch(1);
    m_search->setMaximumWidth(460);
    m_search->setMinimumWidth(160);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    for (std::size_t i = 1; i < m_buttons.size(); ++i) button(i);
    QWidget* const order[] = {m_search, m_timeline, m_events->table(), m_axis, m_chart, m_table, m_overview, m_card};
    for (std::size_t i = 0; i + 1 < std::size(order); ++i) QWidget::setTabOrder(order[i], order[i + 1]);
}

void MainWindow::buildStatusBar() {
    m_counts = new QLabel;
    m_span = new QLabel;
    m_companies = new QLabel;
    m_file = new QLabel;
    for (QLabel* label : {m_counts, m_span, m_companies, m_file}) label->setTextFormat(Qt::PlainText);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_span);
    statusBar()->addWidget(m_companies);
    statusBar()->addPermanentWidget(m_file);
}

void MainWindow::showStatus() {
    const auto content = m_state->content();
    const int all = content->info.eventCount, shown = m_state->counts().shown;
    QString counts = tr("%Ln event(s)", nullptr, all);
    if (shown != all)
        counts = tr("%1 of %2").arg(m_state->language().locale().toString(shown), counts);
    int figures = 0, companies = 0;
    for (const Valuation& valuation : content->valuations)
        figures += !m_state->filter().hiddenCompanies.contains(valuation.entity);
    const auto isCompany = [](const Entity& entity) { return entity.kind == EntityKind::Company; };
    for (const Entity& entity : content->entities)
        companies += isCompany(entity) && !m_state->filter().hiddenCompanies.contains(entity.id);
    QString valuations = tr("%Ln valuation(s)", nullptr, content->info.valuationCount);
    if (figures != content->info.valuationCount)
        valuations = tr("%1 of %2").arg(m_state->language().locale().toString(figures), valuations);
    m_counts->setText(content->info.valuationCount > 0 ? counts + QStringLiteral(" · ") + valuations : counts);
    m_span->setText(spanWords(m_state->scale().span(), m_state->language()));
    const bool hasCompanies = std::any_of(content->entities.begin(), content->entities.end(), isCompany);
    m_companies->setText(hasCompanies ? tr("%Ln company(ies) shown", nullptr, companies) : QString());
    const Document* document = m_state->document();
    if (!document) {
        m_file->clear();
    } else {
        m_file->setText(document->name() + QStringLiteral(" – ") + documentState());
    }
}

void MainWindow::focusPane(int step) {
    const QList<QWidget*> panes = {m_search, m_filters,  m_timeline, m_events->table(), m_axis, m_chart,
                                   m_table,  m_overview, m_card};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        QWidget* pane = panes[at];
        if (!pane->isVisible())
            continue;
        // A pane that is only a frame hands the focus to the first thing in it.
        QList<QWidget*> candidates = {pane};
        if (!(pane->focusPolicy() & Qt::TabFocus))
            candidates = pane->findChildren<QWidget*>();
        for (QWidget* candidate : candidates) {
            if (!(candidate->focusPolicy() & Qt::TabFocus) || !candidate->isVisible() || !candidate->isEnabled())
                continue;
            candidate->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

// The timeline's event and its figure in the chart are two views of one thing.
void MainWindow::jumpBetweenViews() {
    if (m_chart->hasFocus() || m_table->hasFocus()) {
        m_eventViews->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const Valuation& valuation : m_state->content()->valuations) {
        if (m_state->selected() && valuation.event == m_state->selected()) {
            m_state->selectPoint(valuation.id);
            break;
        }
    }
    m_chartPane->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openCard() {
    m_cardWanted = true;
    m_card->setProperty("forced", true);
    fitPanes();
    m_card->setFocus(Qt::OtherFocusReason);
}

}  // namespace jalon
