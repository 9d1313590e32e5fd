// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/bar_rows.h"

#include <algorithm>
#include <array>
#include <map>

namespace jalon {

namespace {

class Row {
public:
    bool take(const EventPlace& place) {
        const auto after = m_taken.lower_bound(place.begin);
        if (after != m_taken.end() && after->first <= place.end)
            return false;
        if (after != m_taken.begin() && std::prev(after)->second >= place.begin)
            return false;
        m_taken.emplace_hint(after, place.begin, place.end);
        return true;
    }

private:
    std::map<Instant, Instant> m_taken;
};

}  // namespace

bool choosesBefore(const EventPlace& a, const EventPlace& b) {
    if (a.importance != b.importance)
        return a.importance > b.importance;
    const double first = a.length(), second = b.length();
    if (first != second)
        return first > second;
    return a.id < b.id;
}

std::vector<PlacedBar> placedBars(std::vector<EventPlace> spans) {
    std::sort(spans.begin(), spans.end(), choosesBefore);
    std::array<Row, EventIndex::barRows> rows;
    std::vector<PlacedBar> placed;
    for (const EventPlace& place : spans) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!rows[row].take(place))
                continue;
            placed.push_back({place, static_cast<int>(row)});
            break;
        }
    }
    std::sort(placed.begin(), placed.end(),
              [](const PlacedBar& a, const PlacedBar& b) { return beginsBefore(a.place, b.place); });
    return placed;
}

}  // namespace jalon
