// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/data/entity.h"
#include "app/data/event.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// A rate that comes with the document: on that date one unit of `currency` was worth `rate` units of `quote` (ISO
// 4217).
struct ExchangeRate {
    QString currency, quote;
    UncertainDate date;
    double rate = 1;
    SourceId source;  // 0 where none
};

struct Conversion {
    double factor = 1;
    const ExchangeRate* rate = nullptr;  // none where both currencies are one
};

// How an amount of `from` dated `at` becomes one of `to`: at the last rate at or before that date, else at the first
// after it; a rate of the opposite pair is turned round. None where the document holds no rate between the two.
std::optional<Conversion> conversionAt(const std::vector<ExchangeRate>& rates, const QString& from, const QString& to,
                                       Instant at);
// "€1 = $1.08 on 26 March 2025, ECB".
QString rateWords(const ExchangeRate& rate, const std::vector<Source>& sources, const Language& language);

// A period in which nothing is known of a company's value: its lines break there.
struct ValuationGap {
    EntityId entity;
    UncertainDate date;
    // As surely unknown: an imprecise end leaves no more of the line than it must.
    TimeSpan span() const { return {date.earliestStart, date.latestEnd}; }
};

}  // namespace jalon
