// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_pane.h"

#include <QAccessible>
#include <QVBoxLayout>

#include "ui/table/event_model.h"
#include "ui/table/event_table.h"

namespace jalon {

EventPane::EventPane(ViewState* state)
    : m_state(state), m_table(new EventTable(state)), m_told(new QLabel), m_remark(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    for (QLabel* label : {m_told, m_remark}) {
        column->addWidget(label);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 4, 12, 4);
        label->hide();
    }
    m_told->setObjectName(QStringLiteral("tableTold"));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusProxy(m_table);
    connect(m_table->events(), &EventModel::remarkChanged, this, &EventPane::follow);
    connect(m_table, &EventTable::told, this, [this](const QString& words) {
        m_told->setText(words);
        m_told->setVisible(!words.isEmpty());
        if (words.isEmpty())
            return;
        m_told->setAccessibleName(words);
        QAccessibleEvent alert(m_told, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    connect(state, &ViewState::looksChanged, this, &EventPane::fitPlot);
    follow();
}

// A table that goes with its editor still open tells of it, when this is no pane any more.
EventPane::~EventPane() {
    m_table->disconnect(this);
    m_table->events()->disconnect(this);
}

void EventPane::follow() {
    m_remark->setText(m_table->events()->remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

// Axis and chart stand under this pane as they stand under the timeline, which is hidden and has no width.
void EventPane::fitPlot() {
    if (isVisible())
        m_state->setPlotWidth(m_state->plotFrame().plotWidth(width()));
}

void EventPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPlot();
}

void EventPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitPlot();
}

}  // namespace jalon
