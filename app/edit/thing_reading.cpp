// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QCoreApplication>

#include "app/data/event_rows.h"
#include "app/data/names.h"
#include "app/edit/edit_statements.h"
#include "app/edit/thing_edits.h"

namespace jalon {

std::vector<CategoryDraft> readCategories(const Database& database) {
    std::vector<CategoryDraft> categories;
    Statement rows = database.prepare("SELECT id, shape, color FROM category ORDER BY ordinal, id");
    while (rows.step()) {
        CategoryDraft category;
        category.id = {rows.integer(0)};
        category.names = readByLanguage(database, "category_text", "category", "name", rows.integer(0));
        category.shape = enumFromName<MarkShape>(rows.text(1)).value_or(MarkShape::Circle);
        category.color = enumFromName<ColorRole>(rows.text(2)).value_or(ColorRole::Neutral);
        categories.push_back(std::move(category));
    }
    return categories;
}

std::vector<LaneDraft> readLanes(const Database& database) {
    std::vector<LaneDraft> lanes;
    Statement rows = database.prepare("SELECT id, color FROM lane ORDER BY ordinal, id");
    while (rows.step())
        lanes.push_back({{rows.integer(0)},
                         readByLanguage(database, "lane_text", "lane", "name", rows.integer(0)),
                         enumFromName<ColorRole>(rows.text(1)).value_or(ColorRole::Neutral)});
    return lanes;
}

static void readTimes(const Database& database, EntityDraft& entity) {
    Statement names = database.prepare("SELECT name, since, until FROM entity_name WHERE entity = ? ORDER BY ordinal");
    names.bind(1, entity.id.value);
    while (names.step()) entity.namesOverTime.push_back({names.text(0), names.text(1), names.text(2)});
    Statement gaps = database.prepare("SELECT edtf FROM valuation_gap WHERE entity = ? ORDER BY ordinal");
    gaps.bind(1, entity.id.value);
    while (gaps.step()) entity.gaps.push_back(gaps.text(0).toStdString());
}

std::vector<EntityDraft> readEntities(const Database& database) {
    std::vector<EntityDraft> entities;
    Statement rows = database.prepare(
        "SELECT id, kind, color, ended, successor, shown_at_first FROM entity ORDER BY kind != 'company', ordinal, id");
    while (rows.step()) {
        EntityDraft entity;
        entity.id = {rows.integer(0)};
        entity.kind = enumFromName<EntityKind>(rows.text(1)).value_or(EntityKind::Organisation);
        entity.names = readByLanguage(database, "entity_text", "entity", "name", rows.integer(0));
        entity.color = enumFromName<ColorRole>(rows.text(2)).value_or(ColorRole::Neutral);
        entity.ended = rows.text(3).toStdString();
        entity.successor = {rows.integer(4)};
        entity.shownAtFirst = rows.integer(5) != 0;
        readTimes(database, entity);
        entities.push_back(std::move(entity));
    }
    return entities;
}

std::vector<Source> readSources(const Database& database) {
    std::vector<Source> sources;
    Statement rows =
        database.prepare("SELECT id, key, publisher, title, url, published, language, checked FROM source ORDER BY id");
    while (rows.step())
        sources.push_back({{rows.integer(0)},
                           rows.text(1),
                           rows.text(2),
                           rows.text(3),
                           rows.text(4),
                           rows.text(5),
                           rows.text(6),
                           rows.text(7)});
    return sources;
}

Result<ValuationDraft> readValuation(const Database& database, ValuationId id) {
    Statement row = database.prepare(
        "SELECT entity, edtf, low, high, currency, basis, status, coverage, event, confidence FROM valuation WHERE id "
        "= "
        "?");
    row.bind(1, id.value);
    if (!row.step())
        return Problem{ProblemKind::NotFound, QCoreApplication::translate("Edit", "This figure is no longer there.")};
    ValuationDraft draft;
    draft.id = id;
    draft.entity = {row.integer(0)};
    draft.date = dateOf(row.text(1));
    draft.low = row.integer(2);
    draft.high = row.integer(3);
    draft.currency = row.text(4);
    draft.basis = enumFromName<ValuationBasis>(row.text(5)).value_or(ValuationBasis::Unstated);
    draft.status = enumFromName<ValuationStatus>(row.text(6)).value_or(ValuationStatus::Reported);
    draft.coverage = enumFromName<ValuationCoverage>(row.text(7)).value_or(ValuationCoverage::Equity);
    draft.event = {row.integer(8)};
    draft.confidence = enumFromName<Confidence>(row.text(9)).value_or(Confidence::Doubtful);
    draft.notes = readByLanguage(database, "valuation_text", "valuation", "note", id.value);
    Statement sources = database.prepare("SELECT source FROM valuation_source WHERE valuation = ? ORDER BY ordinal");
    sources.bind(1, id.value);
    while (sources.step()) draft.sources.push_back({sources.integer(0)});
    return draft;
}

DocumentDraft readDocumentDraft(const Database& database) {
    DocumentDraft draft;
    Statement texts = database.prepare("SELECT field, language, text FROM document_text");
    while (texts.step()) {
        for (const auto& [field, target] :
             {std::pair{"title", &draft.title}, {"subtitle", &draft.subtitle}, {"licence", &draft.licence}})
            if (texts.text(0) == QLatin1String(field))
                target->insert(texts.text(1), texts.text(2));
    }
    Statement asOf = database.prepare("SELECT value FROM document WHERE key = 'as_of'");
    if (asOf.step())
        draft.asOf = asOf.text(0).toStdString();
    Statement languages = database.prepare("SELECT code FROM language ORDER BY ordinal");
    while (languages.step()) draft.languages += languages.text(0);
    return draft;
}

}  // namespace jalon
