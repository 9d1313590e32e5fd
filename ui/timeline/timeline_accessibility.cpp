// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/timeline_accessibility.h"

#include <algorithm>

#include "app/time/date_doubts.h"
#include "app/time/date_words.h"
#include "ui/timeline/mark_accessibility.h"

namespace jalon {

namespace {

QAccessibleInterface* newInterface(const QString& className, QObject* object) {
    if (className != QLatin1String("jalon::TimelineWidget"))
        return nullptr;
    return new TimelineAccessible(static_cast<TimelineWidget*>(object));
}

}  // namespace

TimelineAccessible::TimelineAccessible(TimelineWidget* timeline)
    : QAccessibleWidget(timeline, QAccessible::List), m_timeline(timeline) {}

TimelineAccessible::~TimelineAccessible() {
    for (QAccessible::Id id : std::as_const(m_marks)) QAccessible::deleteAccessibleInterface(id);
    for (QAccessible::Id id : std::as_const(m_lanes)) QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install() {
    static const bool once = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(once);
}

void TimelineAccessible::announceSelection(TimelineWidget* timeline) {
    if (!QAccessible::isActive() || !timeline->hasFocus())
        return;
    const auto* list = static_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(timeline));
    QAccessibleInterface* mark = list ? list->markOf(timeline->state()->selected()) : nullptr;
    if (!mark)
        return;
    QAccessibleEvent event(mark, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

QString TimelineAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name)
        return QAccessibleWidget::text(kind);
    const ViewState& state = *m_timeline->state();
    const StoryContent& content = *state.content();
    const int count = state.counts().shown;
    if (content.eventCount() == 0)
        return tr("Timeline, %Ln event(s)", nullptr, count);
    const QString from = instantWords(content.extent.begin, DatePrecision::Year, state.language());
    const QString to = instantWords(plusSeconds(content.extent.end, -1), DatePrecision::Year, state.language());
    return tr("Timeline, %Ln event(s), %1 to %2", nullptr, count).arg(from, to);
}

int TimelineAccessible::childCount() const {
    return static_cast<int>(m_timeline->shown().lanes.size());
}

QAccessibleInterface* TimelineAccessible::laneAt(int index) const {
    const std::vector<PlacedLane>& lanes = m_timeline->shown().lanes;
    if (index < 0 || index >= static_cast<int>(lanes.size()))
        return nullptr;
    const LaneId lane = lanes[static_cast<std::size_t>(index)].lane;
    auto known = m_lanes.constFind(lane);
    if (known == m_lanes.constEnd())
        known = m_lanes.insert(lane, QAccessible::registerAccessibleInterface(new LaneAccessible(this, lane)));
    return QAccessible::accessibleInterface(*known);
}

QAccessibleInterface* TimelineAccessible::child(int index) const {
    return laneAt(index);
}

QAccessibleInterface* TimelineAccessible::laneOf(EventId event) const {
    return laneAt(m_timeline->state()->lanes()->indexOf(m_timeline->state()->laneOf(event)));
}

QAccessibleInterface* TimelineAccessible::markOf(EventId event) const {
    if (!event)
        return nullptr;
    auto known = m_marks.constFind(event);
    if (known == m_marks.constEnd())
        known = m_marks.insert(event, QAccessible::registerAccessibleInterface(new MarkAccessible(this, event)));
    return QAccessible::accessibleInterface(*known);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i) {
        if (laneAt(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        if (laneAt(i)->rect().contains(x, y))
            return laneAt(i);
    }
    return nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const {
    return m_timeline->hasFocus() ? markOf(m_timeline->state()->selected()) : nullptr;
}

std::vector<const PlacedMark*> TimelineAccessible::marksIn(LaneId lane) const {
    std::vector<const PlacedMark*> marks;
    for (const PlacedMark& mark : m_timeline->shown().marks)
        if (mark.lane == lane)
            marks.push_back(&mark);
    std::stable_sort(marks.begin(), marks.end(), [](const PlacedMark* a, const PlacedMark* b) { return a->x < b->x; });
    return marks;
}

QString TimelineAccessible::markName(const PlacedMark& mark) const {
    const ViewState& state = *m_timeline->state();
    const EventSummary* event = state.content()->event(mark.event);
    if (!event)
        return {};
    const QString name = QStringLiteral("%1, %2").arg(dateWords(event->date, state.language()), event->title);
    if (!mark.isFold())
        return name;
    return tr("%Ln event(s), first of them: %1", nullptr, static_cast<int>(mark.count())).arg(name);
}

QString TimelineAccessible::markDescription(const PlacedMark& mark) const {
    const ViewState& state = *m_timeline->state();
    const StoryContent& content = *state.content();
    const EventSummary* event = content.event(mark.event);
    if (!event)
        return {};
    QStringList parts;
    if (const Category* category = content.category(event->category))
        parts << category->name;
    if (const Lane* lane = state.lanes()->lane(state.laneOf(mark.event)))
        parts << lane->title;
    if (event->amount)
        parts << moneyText(*event->amount, state.language());
    const auto& accepted = state.accepted();
    const auto at = std::find(accepted.begin(), accepted.end(), event);
    if (state.shown()) {
        const EventPlace place = placeOf(*event, content);
        const auto before = state.shown().beginningBefore(allLanes, place.begin);
        parts << tr("event %1 of %2").arg(before + 1).arg(state.counts().shown);
    }
    if (at != accepted.end())
        parts << tr("event %1 of %2").arg(at - accepted.begin() + 1).arg(accepted.size());
    QStringList sentences = dateDoubts(event->date, state.language());
    sentences.prepend(parts.join(QLatin1String(", ")));
    return sentences.join(QLatin1String("\n"));
}

QString TimelineAccessible::outOfSightWords(const PlacedLane& lane) const {
    QStringList words;
    if (lane.before > 0)
        words << tr("%Ln event(s) earlier", nullptr, static_cast<int>(lane.before));
    if (lane.after > 0)
        words << tr("%Ln event(s) later", nullptr, static_cast<int>(lane.after));
    return words.join(QLatin1String(", "));
}

QRect TimelineAccessible::onScreen(const QRectF& rect) const {
    const QRect inWidget = rect.toAlignedRect();
    return {m_timeline->mapToGlobal(inWidget.topLeft()), inWidget.size()};
}

}  // namespace jalon
