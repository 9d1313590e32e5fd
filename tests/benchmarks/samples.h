// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace jalon {

struct BenchSample {
    double milliseconds = 0;
    double residentMegabytes = 0;
    double firstPaint = 0;  // milliseconds to a frame that may show less than there is to come; of frames alone
};

// One JSON object on a line: name, n, unit, median, p95, p99, max, rss_mb.
void reportSamples(const QString& name, std::int64_t n, const std::vector<BenchSample>& samples);
// The same of firstPaint.
void reportFirstPaints(const QString& name, std::int64_t n, std::vector<BenchSample> samples);
// Of a process, or of this one (0); 0 where the system does not say.
double residentMegabytes(qint64 process);

}  // namespace jalon
