// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/data/event.h"
#include "app/data/money.h"
#include "app/data/valuation.h"
#include "app/time/uncertain_date.h"

// What a reader understood of a stranger's file, before it is a row of a document. Things are named in words, as the
// file names them; the sink gives them ids.

namespace jalon {

struct ImportedLink {
    QString url;
    QString title;  // empty: the address stands for it
};

struct ImportedEvent {
    int line = 0;  // where it begins in its file, 1-based
    QString id;    // that relations of the same file name it by; may be empty
    UncertainDate date;
    QString title;
    QString label;     // short, may be empty
    QString text;      // plain text, a few sentences
    QString category;  // empty: the usual one
    QString lane;      // empty: the source's own
    QStringList companies;
    std::optional<Money> amount;
    int importance = 3;
    Confidence confidence = Confidence::Known;
    std::vector<ImportedLink> links;
};

struct ImportedValuation {
    int line = 0;
    QString company;
    UncertainDate date;
    Money low, high;
    ValuationBasis basis = ValuationBasis::Unstated;
    ValuationStatus status = ValuationStatus::Reported;
    ValuationCoverage coverage = ValuationCoverage::Equity;
    QString note;
};

// One point of a series of numbers, which may have fractions and be many.
struct ImportedPoint {
    int line = 0;
    QString company;
    QString currency;
    Instant at;
    double value = 0;
};

struct ImportedRelation {
    QString from, to;  // ids of events
    RelationKind kind = RelationKind::LeadsTo;
};

}  // namespace jalon
