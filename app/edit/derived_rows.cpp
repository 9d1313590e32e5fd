// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/derived_rows.h"

#include <algorithm>

#include "app/data/search_rows.h"

namespace jalon {

bool DerivedRows::update(const TouchedRows& touched) {
    if (!m_index.update(touched.drawn))
        return false;
    if (touched.found.empty())
        return true;
    SearchRows search(m_database);
    Statement there = m_database.prepare("SELECT 1 FROM event WHERE id = ?");
    return std::all_of(touched.found.begin(), touched.found.end(), [&](EventId event) {
        const bool known = there.bind(1, event.value).step();
        there.reset();
        return known ? search.rewrite(event) : search.remove(event);
    });
}

}  // namespace jalon
