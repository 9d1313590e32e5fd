// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/base/result.h"
#include "app/edit/document_edit.h"
#include "app/edit/event_draft.h"

namespace jalon {

// Where sources disagree on an event: who says what, and what was found.
struct DisagreementDraft {
    std::int64_t id = 0;
    EventId event;
    QString who;      // a source's publisher, or outlets in words
    SourceId source;  // none where it is not among the document's sources
    TextByLanguage says, findings;
};
std::vector<DisagreementDraft> readDisagreements(const Database& database);
Outcome writeDisagreement(DocumentEdit& edit, DisagreementDraft& disagreement);
Outcome removeDisagreement(DocumentEdit& edit, std::int64_t id);

}  // namespace jalon
