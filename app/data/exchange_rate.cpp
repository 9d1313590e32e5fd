// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/exchange_rate.h"

#include "app/time/date_words.h"

namespace jalon {

std::optional<Conversion> conversionAt(const std::vector<ExchangeRate>& rates, const QString& from, const QString& to,
                                       Instant at) {
    if (from == to)
        return Conversion{};
    const ExchangeRate *before = nullptr, *after = nullptr;
    for (const ExchangeRate& rate : rates) {
        const bool straight = rate.currency == from && rate.quote == to;
        if (!(straight || (rate.currency == to && rate.quote == from)) || !(rate.rate > 0))
            continue;
        const Instant dated = rate.date.earliestStart;
        if (dated <= at) {
            if (!before || before->date.earliestStart <= dated)
                before = &rate;
        } else if (!after || dated < after->date.earliestStart) {
            after = &rate;
        }
    }
    const ExchangeRate* rate = before ? before : after;
    if (!rate)
        return std::nullopt;
    return Conversion{rate->currency == from ? rate->rate : 1 / rate->rate, rate};
}

QString rateWords(const ExchangeRate& rate, const std::vector<Source>& sources, const Language& language) {
    // moneyText knows whole units only: what a currency's one is worth takes its decimals from the rate itself.
    const auto amount = [&](double value, const QString& currency) {
        const QString number = language.locale().toString(value, 'g', 5);
        QString text = moneyText({1, currency}, language);
        return text.replace(QLatin1Char('1'), number);
    };
    const QString words =
        language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1 = %2 on %3"))
            .arg(amount(1, rate.currency), amount(rate.rate, rate.quote), shortDateWords(rate.date, language));
    for (const Source& source : sources) {
        if (source.id == rate.source)
            return words + QStringLiteral(", ") + source.publisher;
    }
    return words;
}

}  // namespace jalon
