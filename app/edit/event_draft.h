// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/data/event.h"

namespace jalon {

// A text in each language that it is there in, by the language's code.
using TextByLanguage = QMap<QString, QString>;

// All that a form shows of an event and a person may change, in every language at once. What the form does not show
// (figures of the card, disagreements, relations) stays as it is.
struct EventDraft {
    struct Texts {
        QString label, title, summary, amountNote;
        bool isEmpty() const { return label.isEmpty() && title.isEmpty() && summary.isEmpty() && amountNote.isEmpty(); }
        friend bool operator==(const Texts&, const Texts&) = default;
    };
    struct Participant {
        std::int64_t role = 0;  // row of `role`; 0: takes part, in no special role
        EntityId entity;
        QString name;  // as it was called in this event; empty: as always
        friend bool operator==(const Participant&, const Participant&) = default;
    };

    EventId id;   // none: a new one
    QString key;  // of a new one it is made from the title
    UncertainDate date;
    CategoryId category;
    LaneId lane;
    int importance = 3;
    std::optional<Money> amount;
    Confidence confidence = Confidence::Known;
    bool inArticle = false;
    QMap<QString, Texts> texts;
    std::vector<Participant> participants;
    std::vector<SourceId> sources;
    QStringList tags;  // sorted, each once
    QString note;      // private

    friend bool operator==(const EventDraft&, const EventDraft&) = default;
    // The title in this language, or in the first that has one.
    QString title(const QString& language) const;
};

struct Role {
    std::int64_t id = 0;
    QString key, name;
};

}  // namespace jalon
