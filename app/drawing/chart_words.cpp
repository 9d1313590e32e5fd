// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_words.h"

#include <cmath>
#include <limits>

#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr QChar ellipsis(0x2026), isolate(0x2068), endOfIsolate(0x2069);
constexpr qsizetype longestName = 60;  // characters; what a person still reads
constexpr double largestAmount = 9.2e18;

// Three significant digits up to a hundred, whole above, in the language's own way.
QString numberText(double value, const Language& language) {
    const double size = std::abs(value);
    const bool whole = std::abs(size - std::round(size)) < 1e-9;
    return language.locale().toString(value, 'f', size < 9.95 && !whole ? 1 : 0);
}

QString growthText(double index, const Language& language) {
    const double percent = index - 100;
    const QString sign = percent <= -0.05 ? QStringLiteral("−") : percent < 0.05 ? QString() : QStringLiteral("+");
    return language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1%2%"))
        .arg(sign, numberText(std::abs(percent), language));
}

QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(", "));
}

QString ratesWords(const StoryContent& content, const ChartFigures& figures) {
    QStringList rates;
    constexpr std::size_t named = 3;
    for (std::size_t i = 0; i < figures.rates.size() && i < named; ++i)
        rates += rateWords(*figures.rates[i], content.sources, content.language);
    const QString list = rates.join(QStringLiteral("; "));
    const int more = static_cast<int>(figures.rates.size()) - static_cast<int>(named);
    if (more <= 0)
        return content.language.text("Chart", QT_TRANSLATE_NOOP("Chart", "Converted at %1")).arg(list);
    return content.language.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "Converted at %1 and %n more rate(s)"), more)
        .arg(list);
}

bool hasNoPlaceOnLog(const ChartFigures& figures) {
    for (const CompanySeries& series : figures.series) {
        for (const auto* points : {&series.joined, &series.beside}) {
            for (const SeriesPoint& point : *points) {
                if (point.low <= 0)
                    return true;
            }
        }
    }
    return false;
}

}  // namespace

QString measuredText(double value, const ChartOptions& options, const Language& language) {
    if (options.measure == ChartMeasure::Index)
        return numberText(value, language);
    if (options.measure == ChartMeasure::Growth)
        return growthText(value, language);
    const double held = std::clamp(value, -largestAmount, largestAmount);
    return moneyText({static_cast<std::int64_t>(std::llround(held)), options.currency}, language);
}

QString figureText(const Valuation& valuation, const Language& language) {
    return valuation.low == valuation.high ? moneyText(valuation.low, language)
                                           : moneyRangeText(valuation.low, valuation.high, language);
}

QString pointText(const SeriesPoint& point, const ChartOptions& options, const Language& language) {
    const QString own = figureText(*point.valuation, language);
    if (options.measure == ChartMeasure::Value && point.valuation->low.currency == options.currency)
        return own;
    QString shown = measuredText(point.low, options, language);
    if (point.low < point.high)
        shown += QStringLiteral("–") + measuredText(point.high, options, language);
    return QStringLiteral("%1 (%2)").arg(shown, own);
}

QString pointDetails(const Valuation& valuation, const StoryContent& content) {
    const Language& language = content.language;
    QStringList parts{basisName(valuation.basis, language), statusName(valuation.status, language),
                      shortDateWords(valuation.date, language)};
    if (!valuation.sources.empty()) {
        if (const Source* source = content.source(valuation.sources.front()))
            parts += source->publisher;
    }
    return joined(parts);
}

namespace {

// Of an index or of growth: a date, or each line's own start.
QString againstWords(const ChartOptions& options, const Language& language) {
    const bool isIndex = options.measure == ChartMeasure::Index;
    if (!options.reference) {
        return isIndex ? language.text("Chart", QT_TRANSLATE_NOOP("Chart", "each line’s first figure = 100"))
                       : language.text("Chart", QT_TRANSLATE_NOOP("Chart", "change since each line’s first figure"));
    }
    return (isIndex ? language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1 = 100"))
                    : language.text("Chart", QT_TRANSLATE_NOOP("Chart", "change since the value of %1")))
        .arg(instantWords(*options.reference, DatePrecision::Day, language));
}

}  // namespace

QString measureWords(const ChartOptions& options, const Language& language, const QString& currencies) {
    QStringList parts;
    if (options.basis == ChartBasis::WithDebt)
        parts += coverageName(ValuationCoverage::WithDebt, language);
    if (options.basis == ChartBasis::All)
        parts += language.text("Chart", QT_TRANSLATE_NOOP("Chart", "every basis"));
    if (options.measure != ChartMeasure::Value)
        parts += againstWords(options, language);
    else
        parts += currencies.isEmpty() ? currencyName(options.currency, language) : currencies;
    const QString scale = options.scale == ChartScale::Logarithmic
                              ? language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1, log scale"))
                              : language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1, linear scale"));
    return scale.arg(joined(parts));
}

QString footnoteWords(const StoryContent& content, const ChartFigures& figures, const ChartOptions& options) {
    const Language& language = content.language;
    QStringList parts;
    if (!figures.rates.empty())
        parts += ratesWords(content, figures);
    if (!figures.inOtherCurrencies.isEmpty()) {
        parts +=
            language.text("Chart", QT_TRANSLATE_NOOP("Chart", "Not shown: %1")).arg(joined(figures.inOtherCurrencies));
    }
    if (!figures.withoutReference.isEmpty()) {
        const QString without = joined(figures.withoutReference);
        parts += options.reference
                     ? language.text("Chart", QT_TRANSLATE_NOOP("Chart", "No value on %1: %2"))
                           .arg(instantWords(*options.reference, DatePrecision::Day, language), without)
                     : language.text("Chart", QT_TRANSLATE_NOOP("Chart", "No value to start from: %1")).arg(without);
    }
    if (figures.withoutBase) {
        parts += language.text("Chart", QT_TRANSLATE_NOOP("Chart",
                                                          "Bids and figures on another basis than the lines have no "
                                                          "start to be measured against and are left out"));
    }
    if (options.scale == ChartScale::Logarithmic && hasNoPlaceOnLog(figures)) {
        parts += language.text(
            "Chart", QT_TRANSLATE_NOOP("Chart", "Values of zero or below stand at the lower edge of a log scale"));
    }
    return parts.join(QStringLiteral(" · "));
}

QString shownName(const QString& name) {
    QString shown = name.size() > longestName ? name.left(longestName - 1).trimmed() + ellipsis : name;
    return shown.isRightToLeft() ? isolate + shown + endOfIsolate : shown;
}

}  // namespace jalon
