// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_sink.h"

namespace jalon {

// Keeps the first events and figures of an import in memory, for a preview; then asks the reader to stop, or, where
// `readOn`, lets it go on and counts.
class CollectingSink final : public ImportSink {
public:
    explicit CollectingSink(std::size_t most, bool readOn = true) : m_most(most), m_readOn(readOn) {}

    void begin(const QString& name) override { m_name = name; }
    void title(const QString& title) override { m_title = title; }
    bool take(const ImportedEvent& event) override { return keep(m_events, event); }
    bool take(const ImportedValuation& valuation) override { return keep(m_valuations, valuation); }
    bool take(const ImportedPoint& point) override { return keep(m_points, point); }
    bool take(const ImportedRelation& relation) override { return keep(m_relations, relation); }

    const QString& name() const { return m_name; }
    const QString& title() const { return m_title; }
    const std::vector<ImportedEvent>& events() const { return m_events; }
    const std::vector<ImportedValuation>& valuations() const { return m_valuations; }
    const std::vector<ImportedPoint>& points() const { return m_points; }
    const std::vector<ImportedRelation>& relations() const { return m_relations; }

private:
    template <typename Thing>
    bool keep(std::vector<Thing>& things, const Thing& thing) {
        if (things.size() < m_most)
            things.push_back(thing);
        return m_readOn || m_events.size() + m_valuations.size() + m_points.size() < m_most;
    }

    std::size_t m_most;
    bool m_readOn;
    QString m_name, m_title;
    std::vector<ImportedEvent> m_events;
    std::vector<ImportedValuation> m_valuations;
    std::vector<ImportedPoint> m_points;
    std::vector<ImportedRelation> m_relations;
};

}  // namespace jalon
