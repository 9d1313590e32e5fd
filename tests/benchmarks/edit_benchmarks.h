// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>

namespace jalon {

// What an edit of one event costs the stored index of a copy of the document of N events.
void benchEditIndex(std::int64_t n);

}  // namespace jalon
