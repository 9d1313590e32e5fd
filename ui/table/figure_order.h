// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jalon {

// One of many: row `index` of part `part`.
struct RowPlace {
    std::uint32_t part = 0;
    std::uint32_t index = 0;
    friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

// The first so many rows of an order, without sorting all: candidates are offered in the order that holds within
// equals, and of ten million no more are kept than a few times those that are wanted. `Key` is compared by size.
template <typename Key>
class FirstRows {
public:
    FirstRows(std::size_t wanted, bool descending)
        : m_wanted(wanted), m_room(std::max<std::size_t>(4 * wanted, 65'536)), m_descending(descending) {}

    // Whether a row of that key, offered now, could still be among the first.
    bool mayEnter(Key key) const { return !m_full || isBefore(key, m_worst); }

    void offer(Key key, RowPlace place) {
        if (!mayEnter(key))
            return;
        m_rows.push_back({key, place});
        if (m_rows.size() >= m_room)
            cut();
    }

    std::vector<RowPlace> take() {
        std::sort(m_rows.begin(), m_rows.end(), [this](const Row& a, const Row& b) { return precedes(a, b); });
        std::vector<RowPlace> places;
        places.reserve(std::min(m_wanted, m_rows.size()));
        for (std::size_t i = 0; i < std::min(m_wanted, m_rows.size()); ++i) places.push_back(m_rows[i].place);
        return places;
    }

private:
    struct Row {
        Key key;
        RowPlace place;
    };
    bool isBefore(Key a, Key b) const { return m_descending ? b < a : a < b; }
    bool precedes(const Row& a, const Row& b) const {
        if (isBefore(a.key, b.key) || isBefore(b.key, a.key))
            return isBefore(a.key, b.key);
        return a.place.part != b.place.part ? a.place.part < b.place.part : a.place.index < b.place.index;
    }
    void cut() {
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_wanted);
        std::nth_element(m_rows.begin(), end - 1, m_rows.end(),
                         [this](const Row& a, const Row& b) { return precedes(a, b); });
        m_worst = (end - 1)->key;
        m_full = true;
        m_rows.erase(end, m_rows.end());
    }

    std::size_t m_wanted, m_room;
    bool m_descending;
    bool m_full = false;
    Key m_worst{};
    std::vector<Row> m_rows;
};

}  // namespace jalon
