// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

#include "app/data/document_writer.h"
#include "app/formats/import_sink.h"

namespace jalon {

// Writes what is imported into a new document, beside the place it will have; nothing is there before it is whole, and
// nothing is left behind where it is not finished.
class DocumentSink final : public ImportSink {
public:
    // `replace`: the finished document takes the place of one that is there.
    static Result<std::unique_ptr<DocumentSink>> create(const QString& path, const QString& language, bool replace);
    ~DocumentSink() override;

    void begin(const QString& name) override;
    void title(const QString& title) override;
    bool take(const ImportedEvent& event) override;
    bool take(const ImportedValuation& valuation) override;
    bool take(const ImportedPoint& point) override;
    bool take(const ImportedRelation& relation) override;

    // `progress`: 0 to 1, false cancels. After it the document is in its place.
    Outcome finish(const std::function<bool(double)>& progress = {});
    // Distinct categories or lanes beyond what a document shows, gathered under one name.
    bool gathered() const { return m_gathered; }

private:
    struct Series {
        QString company, currency;
        std::vector<std::pair<std::int64_t, double>> points;
    };
    struct Keys {
        QSet<QString> taken;
        QHash<QString, int> last;  // number behind a key
    };
    struct PendingRelation {
        QString from, to;
        RelationKind kind;
    };

    DocumentSink(std::unique_ptr<DocumentWriter> writer, const QString& draft, const QString& path, Language language);
    CategoryId categoryNamed(const QString& name);
    LaneId laneNamed(const QString& name);
    EntityId companyNamed(const QString& name);
    SourceId sourceOf(const ImportedLink& link);
    static QString freshKey(Keys& keys, const QString& name, const char* otherwise);
    QString gatheringName();
    QString idHere(const QString& id) const;
    void linkEvent(EventId event, const ImportedEvent& imported);
    void writeSeries();

    std::unique_ptr<DocumentWriter> m_writer;
    QString m_draft, m_path;  // the draft is the writer's path; the same as m_path where nothing is replaced
    Language m_language;
    QString m_name, m_title;
    int m_sources = 0;
    std::int64_t m_events = 0, m_valuations = 0;
    QHash<QString, CategoryId> m_categories;
    QHash<QString, LaneId> m_lanes;
    QHash<QString, EntityId> m_companies;
    QHash<QString, SourceId> m_links;
    Keys m_categoryKeys, m_laneKeys, m_companyKeys, m_seriesKeys;
    QHash<QString, EventId> m_ids;
    std::vector<PendingRelation> m_relations;
    QHash<QString, std::size_t> m_seriesOf;
    std::vector<Series> m_series;
    bool m_finished = false, m_gathered = false;
};

}  // namespace jalon
