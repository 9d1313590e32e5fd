// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/relate_drag.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/edit/event_edits.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

constexpr double radius = 5;  // of the handle
constexpr double reach = 12;  // px around its middle that hold it, where no other mark is
constexpr double headLength = 11;

double distance(const QPointF& a, const QPointF& b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

}  // namespace

RelateDrag::RelateDrag(TimelineWidget* timeline) : QObject(timeline), m_timeline(timeline), m_state(timeline->state()) {
    timeline->installEventFilter(this);
    connect(m_state, &ViewState::documentChanged, this, &RelateDrag::endDrag);
}

bool RelateDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            if (!m_from || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
                return false;
            event->accept();
            if (event->type() == QEvent::KeyPress)
                endDrag();
            return true;
        case QEvent::Hide:
        case QEvent::WindowDeactivate:
            endDrag();
            return false;
        default:
            return QObject::eventFilter(watched, event);
    }
}

// Above the right end, so that the mark, its grips and its label stay free to be held.
std::optional<QPointF> RelateDrag::handle() const {
    if (m_state->selection().size() != 1)
        return std::nullopt;
    const PlacedMark* mark = m_timeline->shown().markOf(m_state->selected());
    if (!mark || mark->isFold())
        return std::nullopt;
    const double scale = m_state->fonts().scale, left = m_state->plotFrame().left;
    const double right = left + m_state->scale().width();
    if ((mark->bar ? mark->right : mark->x) < left || (mark->bar ? mark->left : mark->x) > right)
        return std::nullopt;
    const double side = mark->bar ? mark->right + 10 * scale : mark->x + mark->size / 2 + 8 * scale;
    const double up = mark->bar ? 16 * scale : mark->size / 2 + 8 * scale;
    const double y = mark->y - up > radius * scale ? mark->y - up : mark->y + up;
    return QPointF(std::min(side, right - reach), y);
}

bool RelateDrag::isOverHandle(const QPointF& position) const {
    const auto middle = handle();
    if (!middle || distance(*middle, position) > reach)
        return false;
    const PlacedMark* mark = m_timeline->shown().markAt(position);
    return !mark || mark->event == m_state->selected() || distance(*middle, position) <= radius + 2;
}

// -- pointer

bool RelateDrag::press(const QMouseEvent& event) {
    if (m_from)
        return true;
    if (event.button() != Qt::LeftButton || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier ||
        !isOverHandle(event.position()))
        return false;
    m_state->stopMoving();
    m_from = m_state->selected();
    m_at = event.position();
    m_timeline->setCursor(Qt::CrossCursor);
    return true;
}

bool RelateDrag::move(const QMouseEvent& event) {
    if (!m_from)
        return false;
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        endDrag();  // the release went elsewhere
        return false;
    }
    m_at = event.position();
    m_state->setHovered(targetAt(m_at));
    m_timeline->update();
    return true;
}

bool RelateDrag::release(const QMouseEvent& event) {
    if (!m_from || event.button() != Qt::LeftButton)
        return m_from.value != 0;
    const EventId from = m_from, to = targetAt(event.position());
    endDrag();
    if (to)
        ask(from, to, event.globalPosition().toPoint());
    return true;
}

void RelateDrag::endDrag() {
    if (!m_from)
        return;
    m_from = {};
    m_state->setHovered({});
    m_timeline->unsetCursor();
    m_timeline->update();
}

EventId RelateDrag::targetAt(const QPointF& position) const {
    const bool inPlot = m_timeline->rect().contains(position.toPoint()) && position.x() >= m_state->plotFrame().left;
    const PlacedMark* mark = inPlot ? m_timeline->shown().markAt(position) : nullptr;
    return mark && !mark->isFold() && mark->event != m_from ? mark->event : EventId{};
}

void RelateDrag::ask(EventId from, EventId to, const QPoint& global) {
    auto* menu = new QMenu(m_timeline);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<RelationKind, QString> kinds[] = {{RelationKind::LeadsTo, tr("leads to")},
                                                      {RelationKind::RespondsTo, tr("responds to")},
                                                      {RelationKind::PartOf, tr("part of")},
                                                      {RelationKind::Supersedes, tr("supersedes")}};
    for (const auto& [kind, name] : kinds)
        connect(menu->addAction(name), &QAction::triggered, this, [this, from, to, k = kind] { relate(from, k, to); });
    menu->popup(global);
}

void RelateDrag::relate(EventId from, RelationKind kind, EventId to) {
    const EventSummary* event = m_state->content()->event(from);
    if (!event || !m_state->content()->event(to))
        return;
    RelationDraft relation;
    relation.from = from;
    relation.kind = kind;
    relation.to = to;
    m_state->editing().perform({StepKind::Relate, event->title},
                               [&](DocumentEdit& edit) -> Outcome { return writeRelation(edit, relation); });
}

// -- painting

void RelateDrag::paint(QPainter& painter) const {
    const auto middle = handle();
    if (!middle)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = m_state->plotFrame().left;
    painter.setClipRect(QRectF(left, 0, m_timeline->width() - left, m_timeline->height()), Qt::IntersectClip);
    if (m_from)
        paintArrow(painter, *middle);
    const Theme& theme = m_state->theme();
    const double size = radius * m_state->fonts().scale;
    painter.setPen(QPen(theme.plot, 2));
    painter.setBrush(theme.accent);
    painter.drawEllipse(*middle, size + 1, size + 1);
    painter.restore();
}

void RelateDrag::paintArrow(QPainter& painter, const QPointF& from) const {
    const double length = distance(from, m_at);
    if (length < headLength)
        return;
    const QPointF along = (m_at - from) / length * headLength, across(-along.y() / 2, along.x() / 2);
    const Theme& theme = m_state->theme();
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(from, m_at - along);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(QPolygonF({m_at, m_at - along + across, m_at - along - across}));
}

}  // namespace jalon
