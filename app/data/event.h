// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/data/ids.h"
#include "app/data/money.h"
#include "app/time/uncertain_date.h"

namespace jalon {

enum class Confidence { Confirmed, Known, Doubtful };

// What a list, a lane or a filter needs of an event; everything else is EventDetails, fetched when looked at.
struct EventSummary {
    EventId id;
    QString key;
    UncertainDate date;
    CategoryId category;
    LaneId lane;
    int importance = 1;  // 1..5, 5 the greatest
    std::optional<Money> amount;
    Confidence confidence = Confidence::Confirmed;
    QString label;                    // short, for the timeline: "xAI buys X, all-stock, $33B"
    QString title;                    // headline
    std::vector<EntityId> companies;  // followed companies that took part (kind Company), each once
};

struct Participant {
    QString role;      // key: "buyer"
    QString roleName;  // in the language asked for: "Buyer"
    EntityId entity;
    QString name;  // as it was called in this event: "X Corp."
};

struct Source {
    SourceId id;
    QString key;
    QString publisher;
    QString title;
    QString url;  // empty where there is none
    QString publishedEdtf;
    QString language;  // code
    QString checked;   // how it was checked: "read in full", "excerpt read", "from memory"
};

enum class RelationKind { LeadsTo, RespondsTo, PartOf, Supersedes };
QString relationKindKey(RelationKind kind);  // "leads-to"

// Seen from one event: `outgoing` is true where that event stands on the left ("xai-75bn-talks leads-to xai-buys-x").
struct Relation {
    RelationKind kind;
    bool outgoing = true;
    EventId other;
    QString otherKey;
    QString otherTitle;
    UncertainDate otherDate;
    QString note;
};

struct Disagreement {
    QString who;      // who says it: a source's publisher, or outlets in words
    SourceId source;  // 0 where it is not among the document's sources
    QString says;
    QString finding;
};

// One figure of the card: "$33B" over "X, equity".
struct EventFigure {
    QString text;
    QString caption;
};

struct EventDetails {
    EventSummary summary;
    QString text;  // the summary, a few sentences
    QString amountNote;
    QString categoryName;
    QString laneTitle;
    bool inArticle = false;  // stated by the article that the story starts from
    std::vector<EventFigure> figures;
    std::vector<Participant> participants;
    std::vector<Relation> relations;  // what led to it first, then what followed
    std::vector<Source> sources;
    std::vector<Disagreement> disagreements;
    std::vector<ValuationId> valuations;
    QStringList tags;  // sorted
    QString note;      // private: stays out of pictures and exports unless asked for
};

}  // namespace jalon
