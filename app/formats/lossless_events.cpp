// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/lossless_events.h"

#include <QTemporaryDir>
#include <algorithm>

#include "app/formats/formats_text.h"
#include "app/formats/lossless_load.h"

namespace jalon {

namespace {

template <typename Thing, typename Id>
const Thing* thingOf(const std::vector<Thing>& things, Id id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

class EventGiver {
public:
    EventGiver(const Document& document, ImportRun& run)
        : m_document(document),
          m_run(run),
          m_language(Language::forCode(run.options().language)),
          m_categories(document.categories(m_language)),
          m_lanes(document.lanes(m_language)),
          m_entities(document.entities(m_language)) {
        for (Source& source : document.sources()) m_sources.insert(source.key, source);
    }

    void give() {
        m_run.title(m_document.info(m_language).title);
        m_document.visitEvents(m_language, [&](const EventSummary& event, const QString& text,
                                               const QStringList& sources) { giveEvent(event, text, sources); });
        for (const Valuation& valuation : m_document.valuations(m_language)) giveValuation(valuation);
        for (const Document::RelationRow& row : m_document.relations())
            m_run.take(ImportedRelation{QString::number(row.from.value), QString::number(row.to.value), row.kind});
        m_document.visitSeries([&](const LongSeries&) { return !m_run.stopped(); },
                               [&](const LongSeries& series, Instant at, double value) {
                                   if (!m_run.stopped())
                                       m_run.take(ImportedPoint{0, nameOf(series.entity), series.currency, at, value});
                               });
    }

private:
    QString nameOf(EntityId id) const {
        const Entity* entity = thingOf(m_entities, id);
        return entity ? entity->name : QString();
    }

    void giveEvent(const EventSummary& event, const QString& text, const QStringList& sources) {
        if (m_run.stopped() || !m_run.record(1))
            return;
        ImportedEvent imported;
        imported.id = QString::number(event.id.value);
        imported.date = event.date;
        imported.title = event.title;
        imported.label = event.label == event.title ? QString() : event.label;
        imported.text = text;
        if (const Category* category = thingOf(m_categories, event.category))
            imported.category = category->name;
        if (const Lane* lane = thingOf(m_lanes, event.lane))
            imported.lane = lane->title;
        for (const EntityId company : event.companies) imported.companies += nameOf(company);
        imported.amount = event.amount;
        imported.importance = event.importance;
        imported.confidence = event.confidence;
        for (const QString& key : sources) imported.links.push_back({m_sources[key].url, m_sources[key].title});
        m_run.take(imported);
    }

    void giveValuation(const Valuation& valuation) {
        if (m_run.stopped() || !m_run.record(1))
            return;
        m_run.take(ImportedValuation{0, nameOf(valuation.entity), valuation.date, valuation.low, valuation.high,
                                     valuation.basis, valuation.status, valuation.coverage, valuation.note});
    }

    const Document& m_document;
    ImportRun& m_run;
    const Language m_language;
    const std::vector<Category> m_categories;
    const std::vector<Lane> m_lanes;
    const std::vector<Entity> m_entities;
    QHash<QString, Source> m_sources;
};

}  // namespace

Outcome readLosslessEvents(ImportFormat format, ImportRun& run, const ImportProgress& progress) {
    run.result().format = format;
    run.result().encoding = QStringLiteral("UTF-8");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("whole.jalon"));
    const auto loaded = loadLossless(run.path(), path, false, {false, progress});
    if (!loaded)
        return loaded.problem();
    const auto document = Document::open(path);
    if (!document)
        return document.problem();
    EventGiver(**document, run).give();
    return Done{};
}

}  // namespace jalon
