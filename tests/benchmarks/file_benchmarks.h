// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>

namespace jalon {

// One event changed in a working copy that exists: from the call that a key makes to the painted frame, committed.
void benchEdit(std::int64_t n);
// A working copy of the document of N events written to a file: checked, and on the disk.
void benchSave(std::int64_t n);
// `jalon import` of a table of N rows and six columns, the whole process: until all indexes and the search stand.
void benchImport(std::int64_t n);

}  // namespace jalon
