// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>

#include "app/data/document_writer.h"
#include "app/time/edtf_text.h"

namespace jalon {

// Writes a document of so many lanes with so many events each, from 2000 to 2026; categories, importance, confidence
// and amounts take turns. False where it could not be written.
inline bool writeLanesDocument(const QString& path, int laneCount, int eventsInLane) {
    auto made = DocumentWriter::create(path, QStringLiteral("Lanes"), QStringLiteral("en"));
    if (!made)
        return false;
    DocumentWriter& writer = **made;
    std::vector<LaneId> lanes;
    std::vector<CategoryId> categories;
    for (int i = 0; i < laneCount; ++i)
        lanes.push_back(writer.addLane(QStringLiteral("lane-%1").arg(i), QStringLiteral("Lane number %1").arg(i + 1),
                                       static_cast<ColorRole>(i % 8)));
    for (int i = 0; i < 5; ++i)
        categories.push_back(writer.addCategory(QStringLiteral("category-%1").arg(i),
                                                QStringLiteral("Category %1").arg(i + 1), static_cast<MarkShape>(i),
                                                static_cast<ColorRole>(i)));
    const std::array<QString, 3> currencies{QStringLiteral("USD"), QStringLiteral("EUR"), QString()};
    for (int i = 0; i < laneCount * eventsInLane; ++i) {
        EventSummary event;
        event.key = QStringLiteral("e%1").arg(i);
        event.title = QStringLiteral("Event number %1").arg(i + 1);
        const int day = (i * 7919) % 9000;
        const auto [year, month, date] = std::array{2000 + day / 360, 1 + day / 30 % 12, 1 + day % 28};
        QString edtf =
            QStringLiteral("%1-%2-%3").arg(year).arg(month, 2, 10, QLatin1Char('0')).arg(date, 2, 10, QLatin1Char('0'));
        if (i % 4 == 0)
            edtf += QStringLiteral("/%1-12-28").arg(year + i % 3);
        event.date = *parseEdtf(edtf.toStdString());
        event.lane = lanes[static_cast<std::size_t>(i % laneCount)];
        event.category = categories[static_cast<std::size_t>(i % 5)];
        event.importance = 1 + i % 5;
        event.confidence = static_cast<Confidence>(i / 5 % 3);
        const QString& currency = currencies[static_cast<std::size_t>(i % 3)];
        if (!currency.isEmpty())
            event.amount = Money{1000 + i, currency};
        writer.addEvent(event, {});
    }
    return static_cast<bool>(writer.finish());
}

}  // namespace jalon
