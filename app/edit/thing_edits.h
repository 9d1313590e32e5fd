// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/base/result.h"
#include "app/data/entity.h"
#include "app/data/valuation.h"
#include "app/edit/document_edit.h"
#include "app/edit/event_draft.h"

// What events refer to, and what stands beside them: companies, categories, lanes, sources, figures, the document's own
// texts. Each is read as a draft of all its languages, and written as events are (event_edits.h): without an id it is
// added, and given one.

namespace jalon {

struct CategoryDraft {
    CategoryId id;
    TextByLanguage names;
    MarkShape shape = MarkShape::Circle;
    ColorRole color = ColorRole::Blue;
};
std::vector<CategoryDraft> readCategories(const Database& database);
Outcome writeCategory(DocumentEdit& edit, CategoryDraft& category);
// Its events are given `instead`; a Problem where there are some and it is none.
Outcome removeCategory(DocumentEdit& edit, CategoryId category, CategoryId instead);

struct LaneDraft {
    LaneId id;
    TextByLanguage names;
    ColorRole color = ColorRole::Blue;
};
std::vector<LaneDraft> readLanes(const Database& database);
Outcome writeLane(DocumentEdit& edit, LaneDraft& lane);
Outcome removeLane(DocumentEdit& edit, LaneId lane, LaneId instead);

// Companies, and whoever else takes part.
struct EntityDraft {
    EntityId id;
    EntityKind kind = EntityKind::Company;
    TextByLanguage names;
    ColorRole color = ColorRole::Blue;
    std::string ended;  // EDTF; empty: it goes on
    EntityId successor;
    bool shownAtFirst = true;
    std::vector<EntityName> namesOverTime;  // oldest first
    std::vector<std::string> gaps;          // EDTF of the times of which no figure is known, where its line breaks
};
std::vector<EntityDraft> readEntities(const Database& database);
Outcome writeEntity(DocumentEdit& edit, EntityDraft& entity);
// With its figures, series and gaps; events stay, without it.
Outcome removeEntity(DocumentEdit& edit, EntityId entity);

std::vector<Source> readSources(const Database& database);
Outcome writeSource(DocumentEdit& edit, Source& source);
// What it said stays, without it.
Outcome removeSource(DocumentEdit& edit, SourceId source);

struct ValuationDraft {
    ValuationId id;
    EntityId entity;
    UncertainDate date;
    std::int64_t low = 0, high = 0;  // whole units of the currency
    QString currency;
    ValuationBasis basis = ValuationBasis::Unstated;
    ValuationStatus status = ValuationStatus::Reported;
    ValuationCoverage coverage = ValuationCoverage::Equity;
    EventId event;
    Confidence confidence = Confidence::Known;
    TextByLanguage notes;
    std::vector<SourceId> sources;
};
Result<ValuationDraft> readValuation(const Database& database, ValuationId id);
Outcome writeValuation(DocumentEdit& edit, ValuationDraft& valuation);
Outcome removeValuations(DocumentEdit& edit, const std::vector<ValuationId>& valuations);

struct DocumentDraft {
    TextByLanguage title, subtitle, licence;
    std::string asOf;       // EDTF of the day up to which the story is told; empty: none
    QStringList languages;  // codes, the first is the fallback
    static constexpr qsizetype mostLanguages = 16;
};
DocumentDraft readDocumentDraft(const Database& database);
// Languages are only added.
Outcome writeDocumentDraft(DocumentEdit& edit, const DocumentDraft& draft);

}  // namespace jalon
