// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <vector>

#include "app/time/time_scale.h"

namespace jalon {

// The views that a person stood at, to go back and forward through. Views that differ by less than can be seen are one.
// A view is kept as the span that it showed, whatever the width then was.
class ViewHistory {
public:
    void clear();
    // Forgets what lay ahead.
    void remember(const TimeScale& scale);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < static_cast<int>(m_views.size()); }
    TimeScale goBack(double width);
    TimeScale goForward(double width);

private:
    struct View {
        Instant left;
        double leftFraction = 0;
        double seconds = 0;
    };
    TimeScale scaleAt(int index, double width) const;

    std::vector<View> m_views;
    int m_at = -1;
};

}  // namespace jalon
