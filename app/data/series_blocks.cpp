// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/series_blocks.h"

#include <QtEndian>

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

}  // namespace jalon
