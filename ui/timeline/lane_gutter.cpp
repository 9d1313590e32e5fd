// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/lane_gutter.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

#include "ui/timeline/out_of_sight.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

namespace {

constexpr double clickSlop = 5;    // px that a click may wander
constexpr double scrollEdge = 24;  // px from an edge where a dragged lane scrolls the others
constexpr double scrollStep = 9;   // px in each step then

}  // namespace

LaneGutter::LaneGutter(TimelineWidget* timeline) : QObject(timeline), m_timeline(timeline), m_state(timeline->state()) {
    timeline->installEventFilter(this);
    m_scroll.setInterval(16);
    connect(&m_scroll, &QTimer::timeout, this, &LaneGutter::scrollAtEdge);
    // Once they are laid out anew.
    connect(
        m_state, &ViewState::lanesChanged, this, [this] { hover(m_at); }, Qt::QueuedConnection);
    connect(m_state, &ViewState::documentChanged, this, [this] {
        m_current = {};
        endDrag();
    });
}

bool LaneGutter::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            return doubleClick(*static_cast<QMouseEvent*>(event));
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            if (!m_dragging || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
                return false;
            event->accept();
            if (event->type() == QEvent::KeyPress)
                endDrag();
            return true;
        case QEvent::Leave:
            m_at = {-1, -1};
            hover(m_at);
            return false;
        case QEvent::Hide:
        case QEvent::WindowDeactivate:
            endDrag();
            return false;
        default:
            return QObject::eventFilter(watched, event);
    }
}

// But for the counts of what is out of sight: they are for clicks of their own.
bool LaneGutter::isIn(const QPointF& position) const {
    return position.x() >= 0 && position.x() < m_state->plotFrame().left &&
           !laneCounterAt(m_timeline->shown(), *m_state, position);
}

QRectF LaneGutter::button(const PlacedLane& lane) const {
    const double scale = m_state->fonts().scale, size = 20 * scale;
    // In sight as long as any of the lane is.
    const double room = std::max(0.0, lane.height - size - 4 * scale);
    const double top = lane.top + std::clamp(-lane.top, 0.0, room);
    return {m_state->plotFrame().left - size - 3 * scale, top + 2 * scale, size, size};
}

// -- pointer

void LaneGutter::hover(const QPointF& position) {
    const TimelineLayout& placed = m_timeline->shown();
    const PlacedLane* lane = isIn(position) ? placed.laneAt(position.y()) : nullptr;
    const LaneId hovered = lane ? lane->lane : LaneId{};
    const bool overNote = isIn(position) && placed.hiddenNote.contains(position);
    if (hovered == m_hovered && overNote == m_overNote)
        return;
    m_hovered = hovered;
    m_overNote = overNote;
    m_timeline->update(0, 0, static_cast<int>(std::ceil(m_state->plotFrame().left)), m_timeline->height());
}

bool LaneGutter::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !isIn(event.position()))
        return false;
    const TimelineLayout& placed = m_timeline->shown();
    const PlacedLane* lane = placed.laneAt(event.position().y());
    m_overNote = placed.hiddenNote.contains(event.position());
    if (!lane && !m_overNote)
        return false;
    m_state->stopMoving();
    m_pressed = lane ? lane->lane : LaneId{};
    m_from = m_at = event.position();
    if (lane && button(*lane).contains(event.position())) {
        m_pressed = {};
        menu(lane->lane)->popup(m_timeline->mapToGlobal(button(*lane).bottomLeft()).toPoint());
    }
    return true;
}

bool LaneGutter::move(const QMouseEvent& event) {
    m_at = event.position();
    if (!m_pressed) {
        if (event.buttons() == Qt::NoButton)
            hover(m_at);
        return false;
    }
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        endDrag();  // the release went elsewhere
        return false;
    }
    if (!m_dragging && std::abs(m_at.y() - m_from.y()) > clickSlop) {
        m_dragging = true;
        m_timeline->setCursor(Qt::ClosedHandCursor);
        m_scroll.start();
    }
    m_timeline->update();
    return true;
}

bool LaneGutter::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || (!m_pressed && !m_overNote))
        return false;
    const LaneId lane = m_pressed;
    if (m_dragging) {
        const int from = m_state->lanes()->indexOf(lane), before = gap();
        endDrag();
        m_timeline->holdLane({});  // it stands where it was let go
        m_state->moveLane(lane, before > from ? before - 1 : before);
        return true;
    }
    m_pressed = {};
    if (!isIn(event.position()))
        return true;
    if (!lane) {
        m_state->showHiddenLanes();
        return true;
    }
    m_current = lane;
    m_state->setMeasured(std::nullopt);
    m_state->select({});
    m_timeline->update();
    return true;
}

bool LaneGutter::doubleClick(const QMouseEvent& event) {
    const PlacedLane* lane = isIn(event.position()) ? m_timeline->shown().laneAt(event.position().y()) : nullptr;
    if (event.button() != Qt::LeftButton || !lane || button(*lane).contains(event.position()))
        return false;
    m_pressed = {};
    m_timeline->holdLane(lane->lane);
    m_state->setLaneCollapsed(lane->lane, !lane->collapsed);
    return true;
}

int LaneGutter::gap() const {
    int before = 0;
    for (const PlacedLane& lane : m_timeline->shown().lanes) before += lane.top + lane.height / 2 < m_at.y();
    return before;
}

void LaneGutter::scrollAtEdge() {
    if (m_at.y() < scrollEdge)
        m_timeline->scrollBy(-scrollStep);
    else if (m_at.y() > m_timeline->height() - scrollEdge)
        m_timeline->scrollBy(scrollStep);
}

void LaneGutter::endDrag() {
    m_pressed = {};
    m_scroll.stop();
    if (!m_dragging)
        return;
    m_dragging = false;
    m_timeline->unsetCursor();
    m_timeline->update();
}

// -- menu

QMenu* LaneGutter::menu(LaneId lane) {
    auto* menu = new QMenu(m_timeline);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(m_state->fonts().text);
    fill(menu, lane);
    return menu;
}

void LaneGutter::fill(QMenu* menu, LaneId lane) {
    const ShownLanes& lanes = *m_state->lanes();
    const int index = lanes.indexOf(lane);
    const auto add = [this, menu](const QString& text, bool enabled, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, std::move(run));
    };
    const auto held = [this, lane](auto verb) {
        return [this, lane, verb] {
            m_timeline->holdLane(lane);
            verb();
        };
    };
    const bool collapsed = lanes.isCollapsed(lane);
    add(collapsed ? tr("Expand lane") : tr("Collapse lane"), true,
        held([this, lane, collapsed] { m_state->setLaneCollapsed(lane, !collapsed); }));
    add(tr("Hide lane"), true, held([this, lane] { m_state->hideLane(lane); }));
    menu->addSeparator();
    add(tr("Move up"), index > 0, held([this, lane, index] { m_state->moveLane(lane, index - 1); }));
    add(tr("Move down"), index + 1 < static_cast<int>(lanes.lanes().size()),
        held([this, lane, index] { m_state->moveLane(lane, index + 1); }));
    menu->addSeparator();
    add(tr("Collapse all lanes"), true, held([this] { m_state->setAllLanesCollapsed(true); }));
    add(tr("Expand all lanes"), true, held([this] { m_state->setAllLanesCollapsed(false); }));
    add(tr("Show hidden lanes"), !lanes.hidden().empty(), held([this] { m_state->showHiddenLanes(); }));
}

QString LaneGutter::noteToolTip() const {
    constexpr std::size_t mostNames = 8;
    const std::vector<Lane>& hidden = m_state->lanes()->hidden();
    QStringList names;
    for (std::size_t i = 0; i < std::min(hidden.size(), mostNames); ++i) names += hidden[i].title;
    if (hidden.size() > mostNames)
        names += QStringLiteral("…");
    return QStringLiteral("<qt>%1</qt>")
        .arg(tr("Click to show: %1").arg(names.join(QStringLiteral(", "))).toHtmlEscaped());
}

QString LaneGutter::toolTip(const PlacedLane& lane) const {
    const Lane* shown = m_state->lanes()->lane(lane.lane);
    const QString hint =
        lane.collapsed ? tr("Drag to move, double-click to expand") : tr("Drag to move, double-click to collapse");
    return QStringLiteral("<qt><b>%1</b><br>%2</qt>")
        .arg(shown ? shown->title.toHtmlEscaped() : QString(), hint.toHtmlEscaped());
}

// -- painting

void LaneGutter::paint(QPainter& painter) const {
    const TimelineLayout& placed = m_timeline->shown();
    const Theme& theme = m_state->theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PlacedLane* current = m_state->selected() ? nullptr : placed.laneOf(m_timeline->currentLane());
    if (current && m_timeline->hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(1, current->top + 1, m_state->plotFrame().left - 3, current->height - 2), 4, 4);
    }
    const PlacedLane* hovered = m_dragging ? nullptr : placed.laneOf(m_hovered);
    if (hovered) {
        const QRectF place = button(*hovered);
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.field);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.textSecondary);
        const double dot = 1.4 * m_state->fonts().scale, apart = 4.5 * m_state->fonts().scale;
        for (const int i : {-1, 0, 1}) painter.drawEllipse(place.center() + QPointF(i * apart, 0), dot, dot);
    }
    if (m_dragging)
        paintDrag(painter);
    painter.restore();
}

// The lane that is held is tinted, its title goes with the pointer, and a line shows where it would go.
void LaneGutter::paintDrag(QPainter& painter) const {
    const TimelineLayout& placed = m_timeline->shown();
    const Theme& theme = m_state->theme();
    const PlacedLane* lane = placed.laneOf(m_pressed);
    if (!lane || placed.lanes.empty())
        return;
    QColor tint = theme.selectionFill;
    tint.setAlphaF(0.6F);
    painter.fillRect(QRectF(0, lane->top, m_timeline->width(), lane->height), tint);
    const auto before = static_cast<std::size_t>(gap());
    const double y =
        before < placed.lanes.size() ? placed.lanes[before].top : placed.lanes.back().top + placed.lanes.back().height;
    const double held = std::clamp(y, 1.0, m_timeline->height() - 1.0);
    painter.fillRect(QRectF(0, held - 1, m_timeline->width(), 2), theme.accent);
    const double scale = m_state->fonts().scale;
    const QFontMetricsF metrics(m_state->fonts().labelBold);
    const QString title = metrics.elidedText(QString(lane->title).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                             Qt::ElideRight, 220 * scale);
    const QRectF chip(m_at.x() + 10 * scale, m_at.y() - metrics.height() / 2 - 4 * scale,
                      metrics.horizontalAdvance(title) + 16 * scale, metrics.height() + 8 * scale);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(theme.text);
    painter.setFont(m_state->fonts().labelBold);
    painter.drawText(chip, Qt::AlignCenter, title);
}

}  // namespace jalon
