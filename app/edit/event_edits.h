// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/base/result.h"
#include "app/edit/document_edit.h"
#include "app/edit/event_draft.h"

namespace jalon {

// NotFound where there is no such event.
Result<EventDraft> readEvent(const Database& database, EventId id);
std::vector<Role> readRoles(const Database& database, const QString& language);
// Every tag that any event has, sorted.
QStringList readTags(const Database& database);

// Adds it where it has no id, and gives it one; else makes the event what the draft says. A Problem says which field
// cannot be as it is.
Outcome writeEvent(DocumentEdit& edit, EventDraft& draft);
// With all that belongs to them: texts, relations, disagreements. Figures that were tied to them stay, untied.
Outcome removeEvents(DocumentEdit& edit, const std::vector<EventId>& events);
// A copy beside each, of another key; relations are not copied. The copies' ids.
Result<std::vector<EventId>> duplicateEvents(DocumentEdit& edit, const std::vector<EventId>& events);

// -- many at once
Outcome setDates(DocumentEdit& edit, const std::vector<std::pair<EventId, UncertainDate>>& dates);
Outcome setCategory(DocumentEdit& edit, const std::vector<EventId>& events, CategoryId category);
Outcome setLane(DocumentEdit& edit, const std::vector<EventId>& events, LaneId lane);
Outcome setImportance(DocumentEdit& edit, const std::vector<EventId>& events, int importance);
Outcome addTag(DocumentEdit& edit, const std::vector<EventId>& events, const QString& tag);
Outcome removeTag(DocumentEdit& edit, const std::vector<EventId>& events, const QString& tag);

// -- relations
struct RelationDraft {
    std::int64_t id = 0;
    EventId from;
    RelationKind kind = RelationKind::LeadsTo;
    EventId to;
    TextByLanguage notes;
};
std::vector<RelationDraft> readRelations(const Database& database, EventId event);
// Exists where the same two are so related already; BadValue for one event with itself.
Outcome writeRelation(DocumentEdit& edit, RelationDraft& relation);
Outcome removeRelation(DocumentEdit& edit, std::int64_t id);

}  // namespace jalon
