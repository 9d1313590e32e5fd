// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/edit/event_edits.h"
#include "app/edit/working_copy.h"
#include "tests/helpers/made_document.h"

namespace jalon {

// A folder for files, and one where working copies lie instead of the person's own.
class EditingFolder {
public:
    // In memory where there is such a place: what is tested is what is kept, not how fast a disk is.
    EditingFolder()
        : m_folder(QFileInfo::exists(QStringLiteral("/dev/shm"))
                       ? QStringLiteral("/dev/shm/jalon-test-XXXXXX")
                       : QDir::tempPath() + QStringLiteral("/jalon-test-XXXXXX")),
          m_before(qgetenv("XDG_STATE_HOME")) {
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
    }
    ~EditingFolder() { qputenv("XDG_STATE_HOME", m_before); }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

inline std::unique_ptr<WorkingCopy> copyOfStory() {
    const auto story = Document::openStory();
    EXPECT_TRUE(story.ok());
    auto copy = WorkingCopy::of(**story);
    EXPECT_TRUE(copy.ok()) << (copy.ok() ? "" : copy.problem().message.toStdString());
    return copy.take();
}

inline std::unique_ptr<WorkingCopy> copyOfFile(const QString& path) {
    const auto document = Document::open(path);
    EXPECT_TRUE(document.ok());
    auto copy = WorkingCopy::of(**document);
    EXPECT_TRUE(copy.ok()) << (copy.ok() ? "" : copy.problem().message.toStdString());
    return copy.take();
}

inline UncertainDate dateFrom(const char* edtf) {
    return parseEdtf(edtf).value();
}

// An event with a title, at a date.
inline Outcome addEvent(WorkingCopy& copy, const QString& title, const char* edtf = "2025-03-28") {
    return copy.perform({StepKind::Add, title}, [&](DocumentEdit& edit) -> Outcome {
        Statement first = edit.database().prepare("SELECT min(category.id), min(lane.id) FROM category, lane");
        first.step();
        EventDraft draft;
        draft.date = dateFrom(edtf);
        draft.category = {first.integer(0)};
        draft.lane = {first.integer(1)};
        draft.texts[QStringLiteral("en")].title = title;
        return writeEvent(edit, draft);
    });
}

}  // namespace jalon
