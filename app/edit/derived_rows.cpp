// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/derived_rows.h"

namespace jalon {

void DerivedRows::before(const std::vector<EventId>&) {}

bool DerivedRows::update(const TouchedRows& touched) {
    if (touched.drawn.empty())
        return true;
    return m_database.execute(
        "DELETE FROM event_place; DELETE FROM event_block; DELETE FROM event_bar; DELETE FROM event_total; "
        "DELETE FROM document WHERE key IN ('extent', 'amounts')");
}

void DerivedRows::forget() {}

}  // namespace jalon
