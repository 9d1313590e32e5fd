// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What the options make of a document's figures.
#include "app/drawing/chart_series.h"

#include "app/drawing/chart_words.h"
#include "tests/drawing/chart_sample.h"

namespace jalon {
namespace {

constexpr auto post = ValuationBasis::PostMoney;
constexpr auto announced = ValuationStatus::Announced;

StoryContent mixed() {
    return contentOf({{"2020-01-01", 10, 10},
                      {"2021-01-01", 15, 15, ValuationBasis::DebtIncluded, announced, ValuationCoverage::WithDebt},
                      {"2021-06-01", 12, 12, ValuationBasis::PreMoney, announced, ValuationCoverage::PreMoney},
                      {"2022-01-01", 30, 30, ValuationBasis::Bid, ValuationStatus::Bid, ValuationCoverage::Bid},
                      {"2022-06-01", 40, 40, post, ValuationStatus::Denied},
                      {"2023-01-01", 20, 20},
                      {"2024-01-01", 25, 25, ValuationBasis::DebtIncluded, announced, ValuationCoverage::WithDebt}});
}

Instant day(const char* edtf) {
    return parseEdtf(edtf)->earliestStart;
}

TEST(ChartSeries, LinesNeverJoinTwoKindsAndNeverABidOrADeniedReport) {
    const StoryContent content = mixed();
    for (const auto basis : {ChartBasis::Equity, ChartBasis::WithDebt, ChartBasis::All}) {
        for (const auto measure : {ChartMeasure::Value, ChartMeasure::Index, ChartMeasure::Growth}) {
            ChartOptions options;
            options.basis = basis;
            options.measure = measure;
            for (const CompanySeries& series : companySeries(content, options)) {
                for (const SeriesPoint& point : series.joined) {
                    EXPECT_EQ(point.valuation->coverage, series.coverage);
                    EXPECT_NE(point.valuation->status, ValuationStatus::Denied);
                    EXPECT_NE(point.valuation->status, ValuationStatus::Bid);
                }
            }
        }
    }
}

TEST(ChartSeries, EveryFigureIsOnALineOrBesideOneExceptWhereItWasSwitchedOff) {
    const StoryContent content = mixed();
    struct Row {
        ChartBasis basis;
        bool beside, bids, denied;
        std::size_t lines, figures;
    };
    for (const Row& row :
         {Row{ChartBasis::Equity, true, true, true, 1, 7}, Row{ChartBasis::Equity, false, true, true, 1, 4},
          Row{ChartBasis::Equity, true, false, true, 1, 6}, Row{ChartBasis::Equity, true, true, false, 1, 6},
          Row{ChartBasis::WithDebt, true, true, true, 1, 7}, Row{ChartBasis::WithDebt, false, false, false, 1, 2},
          Row{ChartBasis::All, true, true, true, 3, 7}, Row{ChartBasis::All, false, false, false, 3, 5}}) {
        ChartOptions options;
        options.basis = row.basis;
        options.showBeside = row.beside;
        options.showBids = row.bids;
        options.showDenied = row.denied;
        std::size_t figures = 0;
        const auto all = companySeries(content, options);
        for (const CompanySeries& series : all) figures += series.joined.size() + series.beside.size();
        EXPECT_EQ(all.size(), row.lines);
        EXPECT_EQ(figures, row.figures) << static_cast<int>(row.basis);
    }
}

TEST(ChartSeries, RebasedLinesAreAHundredAtTheReference) {
    const StoryContent content = contentOf({{"2020-01-01", 10, 10}, {"2022-01-01", 40, 60}, {"2024-01-01", 25, 25}});
    ChartOptions options;
    options.measure = ChartMeasure::Index;
    auto first = companySeries(content, options);
    ASSERT_EQ(first.size(), 1u);
    EXPECT_DOUBLE_EQ(first[0].joined[0].middle(), 100);
    EXPECT_DOUBLE_EQ(first[0].joined[1].low, 400);
    EXPECT_DOUBLE_EQ(first[0].joined[1].high, 600);
    options.reference = day("2023-05-05");
    const auto later = companySeries(content, options);
    EXPECT_DOUBLE_EQ(*later[0].valueAt(*options.reference), 100);
    EXPECT_DOUBLE_EQ(later[0].joined[2].middle(), 50);
    options.measure = ChartMeasure::Growth;
    EXPECT_EQ(measuredText(50, options, content.language), QStringLiteral("−50%"));
    EXPECT_EQ(measuredText(250, options, content.language), QStringLiteral("+150%"));
    EXPECT_EQ(measuredText(100, options, content.language), QStringLiteral("0%"));
}

TEST(ChartSeries, ALineWithoutAValueAtTheReferenceIsLeftOutAndNamed) {
    const StoryContent content =
        contentOf({{"2020-01-01", 10, 10}, {"2024-01-01", 5, 5, post, announced, ValuationCoverage::Equity, "USD", 2}});
    ChartOptions options;
    options.measure = ChartMeasure::Growth;
    options.reference = day("2022-01-01");
    const ChartFigures figures = chartFigures(content, options);
    EXPECT_EQ(figures.series.size(), 1u);
    EXPECT_EQ(figures.withoutReference, QStringList{QStringLiteral("Company 2")});
    EXPECT_TRUE(footnoteWords(content, figures, options).contains(QStringLiteral("Company 2")));
}

TEST(ChartSeries, CurrenciesAreConvertedAtTheRateOfTheirDayNamedInTheFootnote) {
    StoryContent content = contentOf({{"2020-01-01", 100, 100, post, announced, ValuationCoverage::Equity, "EUR"},
                                      {"2024-01-01", 100, 200, post, announced, ValuationCoverage::Equity, "EUR"},
                                      {"2024-02-01", 100, 100, post, announced, ValuationCoverage::Equity, "JPY"}});
    ChartOptions options;
    EXPECT_TRUE(companySeries(content, options).empty());
    EXPECT_EQ(chartFigures(content, options).inOtherCurrencies.size(), 1);
    Source bank;
    bank.id = {7};
    bank.publisher = QStringLiteral("A bank");
    content.sources = {bank};
    content.rates = {{QStringLiteral("EUR"), QStringLiteral("USD"), *parseEdtf("2022-01-01"), 1.25, {7}},
                     {QStringLiteral("USD"), QStringLiteral("EUR"), *parseEdtf("2023-12-31"), 0.5, {7}}};
    const ChartFigures figures = chartFigures(content, options);
    ASSERT_EQ(figures.series.size(), 1u);
    ASSERT_EQ(figures.series[0].joined.size(), 2u);
    EXPECT_DOUBLE_EQ(figures.series[0].joined[0].low, 125);  // no earlier rate: the first one
    EXPECT_DOUBLE_EQ(figures.series[0].joined[1].low, 200);  // the pair turned round
    EXPECT_DOUBLE_EQ(figures.series[0].joined[1].high, 400);
    const QString footnote = footnoteWords(content, figures, options);
    EXPECT_TRUE(footnote.contains(QStringLiteral("€1 = $1.25 on 1 Jan 2022, A bank"))) << footnote.toStdString();
    EXPECT_TRUE(footnote.contains(QStringLiteral("¥")));
    options.currencies = CurrencyView::LeftOut;
    EXPECT_TRUE(chartFigures(content, options).rates.empty());
    EXPECT_TRUE(companySeries(content, options).empty());
}

TEST(ChartSeries, LongSeriesAreConvertedLikeFigures) {
    StoryContent content = contentOf({});
    auto series = std::make_shared<LongSeries>();
    series->entity = {1};
    series->currency = QStringLiteral("EUR");
    for (int day = 1; day <= 28; ++day) series->columns.append(startOfDay({2024, 2, day}), 100);
    series->columns.finish();
    content.series = {series};
    ChartOptions options;
    EXPECT_EQ(chartFigures(content, options).inOtherCurrencies.size(), 1);  // no rate: named, not drawn
    content.rates = {{QStringLiteral("EUR"), QStringLiteral("USD"), *parseEdtf("2024-02-11"), 2, {}},
                     {QStringLiteral("USD"), QStringLiteral("EUR"), *parseEdtf("2024-02-21"), 0.25, {}},
                     {QStringLiteral("EUR"), QStringLiteral("USD"), *parseEdtf("2024-03-01"), 8, {}}};
    const ChartFigures figures = chartFigures(content, options);
    ASSERT_EQ(figures.series.size(), 1u);
    EXPECT_TRUE(figures.inOtherCurrencies.isEmpty());
    EXPECT_EQ(figures.rates, (std::vector<const ExchangeRate*>{&content.rates[0], &content.rates[1]}));
    for (const auto& [day, value] : {std::pair(1, 200.0), {15, 200.0}, {21, 400.0}, {28, 400.0}})
        EXPECT_EQ(figures.series[0].valueAt(startOfDay({2024, 2, day})), std::optional(value)) << day;
    EXPECT_TRUE(footnoteWords(content, figures, options).contains(QStringLiteral("€1 = $2 on 11 Feb 2024")));
    const ChartLayout layout = layoutOf(content, "2024-02-01", "2024-03-01", options);
    ASSERT_EQ(layout.lines.size(), 1u);
    double top = 1e9;
    for (const QPolygonF& run : layout.lines[0].steps) top = std::min(top, run.boundingRect().top());
    EXPECT_NEAR(top, layout.yAt(400), 0.01);
    options.measure = ChartMeasure::Index;
    EXPECT_EQ(companySeries(content, options)[0].valueAt(startOfDay({2024, 2, 25})), std::optional(200.0));
    options.measure = ChartMeasure::Value;
    options.currencies = CurrencyView::LeftOut;
    EXPECT_TRUE(companySeries(content, options).empty());
    EXPECT_TRUE(chartFigures(content, options).rates.empty());
    options.currencies = CurrencyView::Apart;
    EXPECT_EQ(currenciesApart(content, options), QStringList{QStringLiteral("EUR")});
    options.currency = QStringLiteral("EUR");
    EXPECT_EQ(companySeries(content, options)[0].valueAt(startOfDay({2024, 2, 25})), std::optional(100.0));
}

TEST(ChartSeries, OnlyFiguresOfTheLinesKindAreMeasuredAgainstItsStart) {
    const StoryContent content =
        contentOf({{"2020-01-01", 10, 10},
                   {"2020-02-01", 15, 15, post, announced, ValuationCoverage::WithDebt},
                   {"2020-03-01", 8, 8, post, announced, ValuationCoverage::PreMoney},
                   {"2020-04-01", 30, 30, ValuationBasis::Bid, ValuationStatus::Bid, ValuationCoverage::Bid},
                   {"2020-05-01", 20, 20, post, ValuationStatus::Denied}});
    struct Row {
        ChartMeasure measure;
        std::size_t beside;
    };
    for (const Row& row : {Row{ChartMeasure::Value, 4}, {ChartMeasure::Index, 1}, {ChartMeasure::Growth, 1}}) {
        ChartOptions options;
        options.measure = row.measure;
        const ChartFigures figures = chartFigures(content, options);
        ASSERT_EQ(figures.series.size(), 1u);
        EXPECT_EQ(figures.series[0].beside.size(), row.beside);
        EXPECT_EQ(footnoteWords(content, figures, options).contains(QStringLiteral("left out")), row.beside < 4);
    }
}

TEST(ChartSeries, CurrenciesApartStandInPanelsOfTheirOwn) {
    const StoryContent content =
        contentOf({{"2020-01-01", 100'000'000, 100'000'000},
                   {"2021-01-01", 5'000'000, 5'000'000, post, announced, ValuationCoverage::Equity, "EUR", 2}});
    ChartOptions options;
    options.currencies = CurrencyView::Apart;
    const ChartLayout layout = layoutOf(content, "2019-01-01", "2024-01-01", options);
    ASSERT_EQ(layout.panels.size(), 1u);
    EXPECT_EQ(layout.lines.size(), 1u);
    EXPECT_EQ(layout.panels[0].lines.size(), 1u);
    EXPECT_FALSE(layout.plot.intersects(layout.panels[0].plot));
    EXPECT_EQ(layout.plot.left(), layout.panels[0].plot.left());
    EXPECT_TRUE(layout.footnote.isEmpty());
    ASSERT_NE(layout.pointOf({2}), nullptr);
    const PlacedPoint* point = layout.pointOf({2});
    EXPECT_EQ(layout.pointAt({point->x, point->y}), point);
}

TEST(ChartSeries, AStatedGapBreaksTheLineUntilTheNextFigure) {
    StoryContent content = contentOf({{"2020-01-01", 10, 10}, {"2023-01-01", 20, 20}});
    content.gaps = {{{1}, *parseEdtf("2021-03-01/2021-12-31")}};
    for (const auto join : {ChartJoin::Steps, ChartJoin::Straight}) {
        ChartOptions options;
        options.join = join;
        const auto all = companySeries(content, options);
        EXPECT_NE(all[0].holdingAt(day("2021-02-28")), nullptr);
        EXPECT_EQ(all[0].holdingAt(day("2021-03-01")), nullptr);
        EXPECT_EQ(all[0].holdingAt(day("2022-12-31")), nullptr);
        EXPECT_NE(all[0].holdingAt(day("2023-01-01")), nullptr);
        const ChartLayout layout = layoutOf(content, "2019-01-01", "2024-01-01", options);
        ASSERT_EQ(layout.lines[0].steps.size(), 2u);
        const double gap = layout.plot.left() + layout.scale.xAt(day("2021-03-01"));
        EXPECT_NEAR(layout.lines[0].steps[0].last().x(), gap, 0.01);
    }
}

TEST(ChartSeries, AFigureHoldsUntilTheNextAndEndsWithTheCompany) {
    StoryContent content = contentOf({{"2020-01-01", 10, 10},
                                      {"2020-06-01", 99, 99, post, announced, ValuationCoverage::WithDebt},
                                      {"2021-01-01", 20, 40}});
    content.entities[0].ended = *parseEdtf("2022-01-01");
    const CompanySeries series = companySeries(content, {})[0];
    struct Row {
        const char* day;
        double value;  // 0: none
    };
    for (const Row& row : {Row{"2019-12-31", 0},
                           {"2020-01-01", 10},
                           {"2020-12-31", 10},
                           {"2021-01-01", 30},
                           {"2022-01-01", 30},
                           {"2022-01-02", 0}})
        EXPECT_EQ(series.valueAt(day(row.day)).value_or(0), row.value) << row.day;
}

TEST(ChartSeries, StraightLinesMeetTheFiguresAndNothingLeavesThePlotFar) {
    const StoryContent content =
        contentOf({{"1900-01-01", 10'000, 20'000}, {"2020-01-01", 500'000, 500'000}, {"2021-01-01", 90'000, 90'000}});
    ChartOptions options;
    options.join = ChartJoin::Straight;
    const ChartLayout layout = layoutOf(content, "2019-06-01", "2022-01-01", options);
    ASSERT_EQ(layout.lines.size(), 1u);
    for (const QPolygonF& run : layout.lines[0].steps) {
        for (const QPointF& p : run) {
            EXPECT_GE(p.x(), layout.plot.left() - 41);
            EXPECT_LE(p.x(), layout.plot.right() + 41);
        }
    }
    for (const PlacedPoint& point : layout.points) {
        const auto& run = layout.lines[0].steps[0];
        EXPECT_TRUE(std::any_of(run.begin(), run.end(),
                                [&](const QPointF& p) { return std::hypot(p.x() - point.x, p.y() - point.y) < 0.01; }));
    }
}

TEST(ChartSeries, ADocumentWithoutDollarsIsDrawnInItsOwnCurrency) {
    EXPECT_EQ(usualCurrency(contentOf({{"2020-01-01", 1, 1}})), QStringLiteral("USD"));
    EXPECT_EQ(usualCurrency(contentOf({{"2020-01-01", 1, 1, post, announced, ValuationCoverage::Equity, "GBP"}})),
              QStringLiteral("GBP"));
    EXPECT_EQ(usualCurrency(contentOf({})), QStringLiteral("USD"));
}

}  // namespace
}  // namespace jalon
