// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QString>
#include <vector>

#include "app/data/document_writer.h"
#include "app/time/edtf_text.h"

namespace jalon {

struct MadeEvent {
    std::string edtf;
    QString title;
    int lane = 0;  // from 0
    int importance = 3;
};

// Writes a document of these events at `path`, over what is there: by replacing it, as careful programs save.
inline void writeMadeDocument(const QString& path, const std::vector<MadeEvent>& events, int lanes = 1) {
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    auto created = DocumentWriter::create(fresh, QStringLiteral("Made for a test"), QStringLiteral("en"));
    ASSERT_TRUE(created.ok());
    DocumentWriter& writer = **created;
    const CategoryId category =
        writer.addCategory(QStringLiteral("thing"), QStringLiteral("Thing"), MarkShape::Circle, ColorRole::Blue);
    std::vector<LaneId> ids;
    for (int i = 0; i < lanes; ++i)
        ids.push_back(writer.addLane(QStringLiteral("lane-%1").arg(i), QStringLiteral("Lane %1").arg(i + 1),
                                     static_cast<ColorRole>(i % 9)));
    int number = 0;
    for (const MadeEvent& made : events) {
        EventSummary event;
        event.key = QStringLiteral("event-%1").arg(number++);
        const auto date = parseEdtf(made.edtf);
        ASSERT_TRUE(date.ok()) << made.edtf;
        event.date = *date;
        event.category = category;
        event.lane = ids[static_cast<std::size_t>(made.lane)];
        event.importance = made.importance;
        event.title = made.title;
        writer.addEvent(event, {});
    }
    ASSERT_TRUE(writer.finish().ok());
    QFile::remove(path);
    ASSERT_TRUE(QFile::rename(fresh, path));
}

}  // namespace jalon
