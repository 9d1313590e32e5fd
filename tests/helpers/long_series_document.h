// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QString>
#include <functional>

#include "app/data/document_writer.h"
#include "app/time/edtf_text.h"

namespace jalon {

// A point every ten minutes from 2020 on, of values that go up and down.
inline SeriesColumns madeColumns(std::size_t points) {
    SeriesColumns columns;
    const std::int64_t begin = parseEdtf("2020-01-01")->earliestStart.seconds;
    for (std::size_t i = 0; i < points; ++i)
        columns.append({begin + static_cast<std::int64_t>(i) * 600},
                       1e9 + static_cast<double>((i * 7919) % 10'007) * 1e5 + static_cast<double>(i) * 10);
    columns.finish();
    return columns;
}

// A document with one company that has a long series of so many points, and what `more` adds to it.
inline void writeLongSeries(const QString& path, std::size_t points, const QString& currency = QStringLiteral("USD"),
                            const std::function<void(DocumentWriter&, EntityId)>& more = {}) {
    auto writer = DocumentWriter::create(path, QStringLiteral("Long"), QStringLiteral("en"));
    ASSERT_TRUE(writer.ok());
    LongSeries series;
    series.key = QStringLiteral("market");
    series.entity = (*writer)->addCompany(QStringLiteral("company"), QStringLiteral("Company"), ColorRole::Blue);
    series.currency = currency;
    series.columns = madeColumns(points);
    (*writer)->addSeries(series);
    if (more)
        more(**writer, series.entity);
    ASSERT_TRUE((*writer)->finish().ok());
}

// More than is read at once when a document opens.
constexpr std::size_t manyPoints = 300'000;

}  // namespace jalon
