// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <cstdint>

namespace jalon {

// The benchmarks on a document of N events of the measured data set; measures.md says what each does.
void benchOpen(std::int64_t n);
void benchPan(std::int64_t n);
void benchZoom(std::int64_t n);
void benchColdZoom(std::int64_t n);  // the file is not in the system's cache
void benchFilter(std::int64_t n);
void benchSearch(std::int64_t n);
void benchMemory(std::int64_t n);

// Where all that is measured lies.
QString measuredFolder();
// Written once, and kept between runs: one of ten million takes minutes to write.
QString measuredDocumentPath(std::int64_t n);

}  // namespace jalon
