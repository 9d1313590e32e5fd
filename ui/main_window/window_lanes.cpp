// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The lanes' part of the View menu, and what is remembered of their arrangement.
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QStatusBar>

#include "ui/main_window/long_work.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"
#include "ui/main_window/remembered_lanes.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

void MainWindow::buildLanesMenu(QMenu* view) {
    QMenu* by = addMenu(view, QT_TR_NOOP("Lanes &by"));
    m_laneFields = new QActionGroup(this);
    const std::pair<const char*, const char*> fields[] = {
        {QT_TR_NOOP("The document's lanes"), QT_TR_NOOP("A lane for each lane of the document")},
        {QT_TR_NOOP("Company"), QT_TR_NOOP("A lane for each company")},
        {QT_TR_NOOP("Category"), QT_TR_NOOP("A lane for each category")},
        {QT_TR_NOOP("Importance"), QT_TR_NOOP("A lane for each importance")},
        {QT_TR_NOOP("Confidence"), QT_TR_NOOP("A lane for what is confirmed, known or doubtful")},
        {QT_TR_NOOP("Currency"), QT_TR_NOOP("A lane for each currency of the amounts")}};
    for (const auto& [text, tip] : fields) {
        const auto field = static_cast<LaneField>(m_laneFields->actions().size());
        QAction* action = add(by, text, tip, {}, [this, field] { chooseLanes(field); });
        action->setCheckable(true);
        m_laneFields->addAction(action);
    }
    QMenu* lanes = addMenu(view, QT_TR_NOOP("La&nes"));
    const auto verb = [this, lanes](const char* text, const char* tip, int key, std::function<void(LaneId)> run) {
        add(lanes, text, tip, {QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key))},
            [this, run] { withLane(run); });
    };
    verb(QT_TR_NOOP("Collapse or &expand lane"), QT_TR_NOOP("Collapse or expand the selected event's lane"), Qt::Key_K,
         [this](LaneId lane) { m_state->setLaneCollapsed(lane, !m_state->lanes()->isCollapsed(lane)); });
    verb(QT_TR_NOOP("&Hide lane"), QT_TR_NOOP("Hide the selected event's lane"), Qt::Key_H,
         [this](LaneId lane) { m_state->hideLane(lane); });
    verb(QT_TR_NOOP("Move lane &up"), QT_TR_NOOP("Move the selected event's lane up"), Qt::Key_Up,
         [this](LaneId lane) { m_state->moveLane(lane, m_state->lanes()->indexOf(lane) - 1); });
    verb(QT_TR_NOOP("Move lane &down"), QT_TR_NOOP("Move the selected event's lane down"), Qt::Key_Down,
         [this](LaneId lane) { m_state->moveLane(lane, m_state->lanes()->indexOf(lane) + 1); });
    lanes->addSeparator();
    add(lanes, QT_TR_NOOP("&Collapse all lanes"), QT_TR_NOOP("Every lane as one thin row"), {},
        [this] { m_state->setAllLanesCollapsed(true); });
    add(lanes, QT_TR_NOOP("E&xpand all lanes"), QT_TR_NOOP("Every lane with all its rows"), {},
        [this] { m_state->setAllLanesCollapsed(false); });
    m_showLanes = add(lanes, QT_TR_NOOP("&Show hidden lanes"), QT_TR_NOOP("Show the lanes that were hidden"), {},
                      [this] { m_state->showHiddenLanes(); });
}

void MainWindow::connectLanes() {
    connect(m_state, &ViewState::lanesChanged, this, [this] {
        markLanes();
        if (const Document* document = m_state->document())
            rememberLanes(document->path(), m_state->laneArrangement());
    });
    connect(m_state, &ViewState::documentChanged, this, &MainWindow::restoreLanes);
    markLanes();
}

void MainWindow::markLanes() {
    m_laneFields->actions()[static_cast<int>(m_state->laneArrangement().field)]->setChecked(true);
    m_showLanes->setEnabled(!m_state->lanes()->hidden().empty());
}

void MainWindow::withLane(const std::function<void(LaneId)>& run) {
    const LaneId lane = m_timeline->currentLane();
    if (!lane) {
        statusBar()->showMessage(tr("Select an event, or click the title of a lane, first."), 4000);
        return;
    }
    m_timeline->holdLane(lane);
    run(lane);
}

// Of a document with many events all are read for it: that is asked for again, never done while opening.
void MainWindow::restoreLanes() {
    LaneArrangement arrangement = rememberedLanes(m_state->document() ? m_state->document()->path() : QString());
    if (m_state->content()->store)
        arrangement.field = LaneField::Document;
    if (const auto restored = m_state->setLaneArrangement(arrangement); !restored)
        showProblem(restored.problem());
    markLanes();
}

void MainWindow::chooseLanes(LaneField field) {
    LaneArrangement arrangement = m_state->laneArrangement();
    arrangement.field = field;
    const auto chosen = m_state->setLaneArrangement(arrangement, longWork(tr("Lanes"), this));
    if (!chosen)
        showProblem(chosen.problem());
    markLanes();
}

}  // namespace jalon
