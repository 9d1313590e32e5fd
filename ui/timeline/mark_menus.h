// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QString>
#include <functional>
#include <vector>

#include "app/drawing/lane_counters.h"
#include "app/drawing/timeline_layout.h"
#include "ui/view_state/view_state.h"

class QMenu;
class QWidget;

namespace jalon {

// What marks say and offer: tooltips, the list behind a count, the context menu.
class MarkMenus {
    Q_DECLARE_TR_FUNCTIONS(jalon::MarkMenus)
public:
    // Date in words and headline, escaped: nothing in a document is markup.
    static QString toolTip(const ViewState& state, const PlacedMark& mark);
    // How many lie out of sight in a lane, and how to go there.
    static QString counterToolTip(const LaneCounter& counter);
    // One entry an event, of `all` that there are as many as there is room for; choosing selects it. Deletes itself.
    static QMenu* foldedList(ViewState* state, const std::vector<EventId>& events, std::int64_t all, QWidget* parent);
    static constexpr std::size_t longestList = 24;  // what any screen has room for
    // Of the event, or of the empty plot (0). Deletes itself. `showCard` is what Enter does.
    static QMenu* contextMenu(ViewState* state, EventId event, const std::function<void()>& showCard, QWidget* parent);
};

}  // namespace jalon
