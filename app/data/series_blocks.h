// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <cstddef>

#include "app/data/long_series.h"

namespace jalon {

// A block of a series as it is stored (schema.md, series_block): times and amounts, little-endian, 8 bytes each.
constexpr std::size_t pointsPerBlock = 8192;

QByteArray bytesOfTimes(const SeriesColumns& series, std::size_t begin, std::size_t end);
QByteArray bytesOfAmounts(const SeriesColumns& series, std::size_t begin, std::size_t end);
// False where the two do not fit each other, a time falls or an amount is no number: the rest is then damage.
bool appendBlock(SeriesColumns& series, const QByteArray& times, const QByteArray& amounts);

// Adds the first, lowest, highest and last point of each of so many parts of a block, in time order.
void appendOutline(SeriesColumns& outline, const SeriesColumns& block, std::size_t parts);

}  // namespace jalon
