// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "app/data/ids.h"
#include "app/time/civil_time.h"

namespace jalon {

enum class ChartScale { Linear, Logarithmic };

// What the lines join. Figures with debt and equity figures are never joined with one another.
enum class ChartBasis {
    Equity,    // equity after the money; with debt and before the money are marks beside the line
    WithDebt,  // figures with debt; the others are marks beside
    All,       // one line for each kind: equity solid, with debt dashed, before the money dotted
};

enum class ChartJoin {
    Steps,     // a value holds until the next
    Straight,  // straight from one figure to the next, and flat after the last
};

enum class ChartMeasure {
    Value,   // in the options' currency
    Index,   // 100 at the reference date
    Growth,  // percent since the reference date
};

// What becomes of figures in another currency than the options'.
enum class CurrencyView {
    Converted,  // at the rates that come with the document, named in the footnote; without a rate left out and named
    Apart,      // in a panel of their own under the others, with an axis of its own
    LeftOut,    // named in the footnote
};

enum class AnnotationKind { ReferenceLine, Period, Note };

// What a person adds to a chart. Amounts are in `currency`, or plain index values or percent where that is empty: one
// is drawn only where the chart measures the same thing.
struct ChartAnnotation {
    AnnotationKind kind = AnnotationKind::Note;
    Instant from;      // Period: its begin; Note: its date
    Instant to;        // Period: its end
    double value = 0;  // ReferenceLine and Note
    QString currency;  // ISO 4217; empty: an index value or percent
    QString text;      // may be empty for a line or a period
    friend bool operator==(const ChartAnnotation&, const ChartAnnotation&) = default;
};

// More named events are not read in any picture.
constexpr int mostEventLabels = 40;

// How the chart draws a document's figures. Defaults are what a document opens with.
struct ChartOptions {
    ChartScale scale = ChartScale::Logarithmic;
    ChartBasis basis = ChartBasis::Equity;
    ChartJoin join = ChartJoin::Steps;
    ChartMeasure measure = ChartMeasure::Value;
    // Of Index and Growth; none: each line's own first figure. A line that holds no value there is left out and named.
    std::optional<Instant> reference;
    CurrencyView currencies = CurrencyView::Converted;
    QString currency = QStringLiteral("USD");
    // Marks that no line joins.
    bool showBeside = true;  // figures of another coverage than the line's
    bool showBids = true;
    bool showDenied = true;
    bool showEvents = true;  // markers of events on the lines, and flags of those without a line
    QSet<EntityId> hiddenCompanies;
    // In a picture: how many of the most important events are named at their marks; none: what the picture has room
    // for.
    std::optional<int> eventLabels;
    bool titled = true;  // "Valuation", what it measures: above the plot
    EntityId solo;       // where set, only this company is shown
    std::vector<ChartAnnotation> annotations;
    std::optional<std::pair<double, double>> valueRange;  // given while animating; else what is visible asks for

    bool shows(EntityId company) const { return solo ? company == solo : !hiddenCompanies.contains(company); }
    friend bool operator==(const ChartOptions&, const ChartOptions&) = default;
};

}  // namespace jalon
