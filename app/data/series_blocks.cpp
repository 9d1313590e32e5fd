// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/series_blocks.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace jalon {

namespace {
constexpr qsizetype bytesPerNumber = 8;
}

QByteArray bytesOfTimes(const SeriesColumns& series, std::size_t begin, std::size_t end) {
    QByteArray bytes(static_cast<qsizetype>(end - begin) * bytesPerNumber, Qt::Uninitialized);
    char* at = bytes.data();
    for (std::size_t i = begin; i < end; ++i, at += bytesPerNumber)
        qToLittleEndian<qint64>(series.timeAt(i).seconds, at);
    return bytes;
}

QByteArray bytesOfAmounts(const SeriesColumns& series, std::size_t begin, std::size_t end) {
    QByteArray bytes(static_cast<qsizetype>(end - begin) * bytesPerNumber, Qt::Uninitialized);
    char* at = bytes.data();
    for (std::size_t i = begin; i < end; ++i, at += bytesPerNumber) qToLittleEndian<double>(series.valueAt(i), at);
    return bytes;
}

bool appendBlock(SeriesColumns& series, const QByteArray& times, const QByteArray& amounts) {
    if (times.size() != amounts.size() || times.size() % bytesPerNumber != 0)
        return false;
    for (qsizetype i = 0; i < times.size(); i += bytesPerNumber) {
        if (!series.append({qFromLittleEndian<qint64>(times.constData() + i)},
                           qFromLittleEndian<double>(amounts.constData() + i)))
            return false;
    }
    return true;
}

void appendOutline(SeriesColumns& outline, const SeriesColumns& block, std::size_t parts) {
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t begin = part * block.size() / parts, end = (part + 1) * block.size() / parts;
        if (begin == end)
            continue;
        std::size_t lowest = begin, highest = begin;
        for (std::size_t i = begin; i < end; ++i) {
            lowest = block.valueAt(i) < block.valueAt(lowest) ? i : lowest;
            highest = block.valueAt(i) > block.valueAt(highest) ? i : highest;
        }
        std::array<std::size_t, 4> told{begin, lowest, highest, end - 1};
        std::sort(told.begin(), told.end());
        const auto last = std::unique(told.begin(), told.end());
        for (auto at = told.begin(); at != last; ++at) outline.append(block.timeAt(*at), block.valueAt(*at));
    }
}

}  // namespace jalon
