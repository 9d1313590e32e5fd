// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/view_state/view_state.h"

namespace jalon {

class EventTable;

// The table of events in the place of the timeline; under it what could not be taken, and what it does not show.
class EventPane : public QWidget {
    Q_OBJECT
public:
    explicit EventPane(ViewState* state);
    ~EventPane() override;
    EventTable* table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void fitPlot();

    ViewState* m_state;
    EventTable* m_table;
    QLabel *m_told, *m_remark;
};

}  // namespace jalon
