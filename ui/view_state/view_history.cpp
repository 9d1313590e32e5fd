// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_history.h"

#include "ui/view_state/view_motion.h"

namespace jalon {

namespace {

constexpr int longestHistory = 100;

}  // namespace

void ViewHistory::clear() {
    m_views.clear();
    m_at = -1;
}

void ViewHistory::remember(const TimeScale& scale) {
    if (m_at >= 0 && sameView(scaleAt(m_at, scale.width()), scale))
        return;
    m_views.resize(static_cast<std::size_t>(m_at + 1));
    m_views.push_back({scale.left(), scale.leftFraction(), scale.secondsPerPixel() * scale.width()});
    if (m_views.size() > longestHistory)
        m_views.erase(m_views.begin());
    m_at = static_cast<int>(m_views.size()) - 1;
}

TimeScale ViewHistory::goBack(double width) {
    return scaleAt(--m_at, width);
}

TimeScale ViewHistory::goForward(double width) {
    return scaleAt(++m_at, width);
}

TimeScale ViewHistory::scaleAt(int index, double width) const {
    const View& view = m_views.at(static_cast<std::size_t>(index));
    return TimeScale(view.left, view.leftFraction, view.seconds / width, width);
}

}  // namespace jalon
