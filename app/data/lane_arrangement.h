// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>
#include <map>
#include <optional>

namespace jalon {

// What the lanes of a timeline stand for: the document's own lanes, or the values of a field of its events.
enum class LaneField { Document, Company, Category, Importance, Confidence, Currency };

// How the lanes of one field are arranged. A lane is named by the key of its value, which stays the same in every
// language and when the document is saved anew; the lane of the events without a value has the key "-".
struct LanePlacement {
    QStringList order;  // from the top; a lane that is not named follows the one that it follows by nature
    QSet<QString> collapsed, hidden;
    friend bool operator==(const LanePlacement&, const LanePlacement&) = default;
};

// A setting of the view, no part of the document: which field the lanes stand for, and the arrangement of each field's
// lanes. Value type.
struct LaneArrangement {
    LaneField field = LaneField::Document;
    std::map<LaneField, LanePlacement> placements;  // of the fields that are not arranged as by nature

    const LanePlacement& placement() const;  // of `field`
    LanePlacement& placement() { return placements[field]; }
    friend bool operator==(const LaneArrangement&, const LaneArrangement&) = default;
};

// "document", "company", …: as the command line names them.
QStringList laneFieldKeys();
std::optional<LaneField> laneFieldOf(const QString& key);

// To be kept with the settings. What cannot be read is an arrangement by nature.
QByteArray toJson(const LaneArrangement& arrangement);
LaneArrangement laneArrangementOf(const QByteArray& json);

}  // namespace jalon
