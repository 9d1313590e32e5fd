// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/data/ids.h"
#include "app/data/money.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// What a figure means. Keys as in the CSV: "post-money", "acquisition-price", ...
enum class ValuationBasis {
    PostMoney,
    PreMoney,
    Tender,
    FundMark,
    AcquisitionPrice,
    DebtIncluded,
    MarketCap,
    Bid,
    Unstated
};
// How firm it is.
enum class ValuationStatus { Announced, Market, Reported, Talks, Estimate, Derived, Denied, Bid };
// What it covers, decided in the document, not guessed from the basis: the 44bn that X cost in October 2022 is an
// acquisition price with debt, the 33bn of March 2025 one of equity alone.
enum class ValuationCoverage { Equity, WithDebt, PreMoney, Bid };

QString basisKey(ValuationBasis basis);
QString statusKey(ValuationStatus status);
QString coverageKey(ValuationCoverage coverage);
// In words: "after the money", "reported".
QString basisName(ValuationBasis basis, const Language& language);
QString statusName(ValuationStatus status, const Language& language);
QString coverageName(ValuationCoverage coverage, const Language& language);

struct Valuation {
    ValuationId id;
    QString key;
    EntityId entity;
    UncertainDate date;
    Money low, high;  // equal where one figure was given
    ValuationBasis basis = ValuationBasis::Unstated;
    ValuationStatus status = ValuationStatus::Reported;
    ValuationCoverage coverage = ValuationCoverage::Equity;
    EventId event;  // 0 where none
    QString note;
    std::vector<SourceId> sources;
    std::vector<QString> sourceKeys;

    // Joined by the company's line; others are marks beside it.
    bool onLine() const {
        return coverage == ValuationCoverage::Equity && status != ValuationStatus::Denied &&
               status != ValuationStatus::Bid;
    }
    // Filled marker; the others are hollow.
    bool isFirm() const { return status == ValuationStatus::Announced || status == ValuationStatus::Market; }
};

}  // namespace jalon
