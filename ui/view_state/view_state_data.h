// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTimer>

#include "ui/view_state/scale_animator.h"
#include "ui/view_state/view_history.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// What ViewState keeps. Only view_state*.cpp include this.
struct ViewState::State {
    explicit State(ViewState* state);

    void readContent(bool sameDocument);
    void recompute(ShownEvents made = {});  // what follows from content and filter; `made` of both, where it is known
    void recomputeLanes();                  // what follows from these and the arrangement of lanes
    bool recomputeFrame();                  // true where it changed
    void showFirstView();
    void show(const TimeScale& scale);
    void move(const ViewMove& move);
    TimeScale target() const;
    bool apply(EventId event, ValuationId point);
    TimeSpan whole() const;
    // Among the accepted events, those that stand in no hidden lane.
    std::vector<const EventSummary*> inShownLanes() const;
    EventPlace nextPlace(const EventPlace& from, bool forward) const;

    ViewState* q;
    std::unique_ptr<Document> document;
    std::shared_ptr<const StoryContent> content = std::make_shared<const StoryContent>();
    Language language = Language::forCode(QStringLiteral("en"));

    Theme theme = Theme::light();
    Fonts fonts = Fonts::standard();
    PlotFrame frame;
    bool reducedMotion = false;

    TimeScale scale;
    bool viewShown = false;  // the document's first view was applied
    bool widthKnown = false;
    CalendarTicks ticks;  // of ticksOf, where that holds a scale
    std::optional<TimeScale> ticksOf;
    ScaleAnimator animator;
    ViewHistory history;
    QTimer settled;  // runs out when a gesture or a row of key presses has ended

    EventId selected, hovered;
    std::vector<EventId> selection;      // selected is its last, if any
    DocumentEditing* editing = nullptr;  // a child of q
    ValuationId selectedPoint, hoveredPoint;
    std::optional<Instant> cursor;
    std::optional<TimeSpan> measured;

    EventFilter filter;
    std::function<std::function<bool(double)>()> longWork;
    std::vector<const EventSummary*> accepted;
    ShownEvents shown;
    FilterCounts counts;
    SeriesReading reading;
    LaneArrangement arrangement;
    std::shared_ptr<const ShownLanes> lanes;
    ShownEvents laneEvents;
    ChartOptions chart;
};

}  // namespace jalon
