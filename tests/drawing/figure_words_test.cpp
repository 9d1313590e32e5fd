// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What is written of a figure: the finding in its title, its sources, its alt text, its table.
#include <gtest/gtest.h>

#include "app/data/csv_text.h"
#include "app/drawing/figure_content.h"
#include "app/drawing/figure_table.h"
#include "app/time/date_words.h"

namespace jalon {
namespace {

// Companies Ada and Bob and figures that a test adds, in 2024.
class FigureWordsTest : public ::testing::Test {
protected:
    FigureWordsTest() {
        m_content.info.title = QStringLiteral("A document");
        m_content.info.asOf = *readDate(QStringLiteral("2024-12-31"));
        m_content.extent = {startOfDay({2024, 1, 1}), startOfDay({2025, 1, 1})};
        for (const char* name : {"Ada", "Bob"}) {
            Entity entity;
            entity.id = {static_cast<std::int64_t>(m_content.entities.size()) + 1};
            entity.kind = EntityKind::Company;
            entity.name = QLatin1String(name);
            m_content.entities.push_back(entity);
        }
        for (const char* publisher : {"Daily", "Weekly", "Yearly"}) {
            Source source;
            source.id = {static_cast<std::int64_t>(m_content.sources.size()) + 1};
            source.publisher = QLatin1String(publisher);
            m_content.sources.push_back(source);
        }
        m_figure.part = FigurePart::Chart;
        m_figure.span = m_content.extent;
    }

    void value(std::int64_t company, const char* date, std::int64_t low, std::int64_t high,
               ValuationStatus status = ValuationStatus::Announced, std::int64_t source = 1) {
        Valuation valuation;
        valuation.id = {static_cast<std::int64_t>(m_content.valuations.size()) + 1};
        valuation.key = QStringLiteral("v%1").arg(valuation.id.value);
        valuation.entity = {company};
        valuation.date = *readDate(QLatin1String(date));
        valuation.low = {low * 1'000'000'000, QStringLiteral("USD")};
        valuation.high = {high * 1'000'000'000, QStringLiteral("USD")};
        valuation.status = status;
        valuation.sources = {SourceId{source}};
        m_content.valuations.push_back(valuation);
    }

    void event(const char* date, std::int64_t source, const char* title = "Something") {
        EventSummary event;
        event.id = {static_cast<std::int64_t>(m_content.events.size()) + 1};
        event.key = QStringLiteral("e%1").arg(event.id.value);
        event.date = *readDate(QLatin1String(date));
        event.title = QString::fromUtf8(title);
        m_content.events.push_back(event);
        m_content.eventSources[event.id] = {SourceId{source}};
    }

    std::string title() const { return withTexts(m_figure, m_content).title.toStdString(); }

    StoryContent m_content;
    Figure m_figure;
};

TEST_F(FigureWordsTest, TheTitleComparesTheTwoHighest) {
    value(1, "2024-02-01", 300, 300);
    value(2, "2024-03-01", 80, 80);
    EXPECT_EQ(title(), "Ada was valued at $300B on 1 February 2024, 3.8 times the $80B of Bob (1 Mar 2024)");
    m_content.valuations.back().low.units = m_content.valuations.back().high.units = 150'000'000'000;
    EXPECT_EQ(title(), "Ada was valued at $300B on 1 February 2024, twice the $150B of Bob (1 Mar 2024)");
    m_content.valuations.back().low.units = 140'000'000'000;
    EXPECT_EQ(title(), "Ada was valued at $300B on 1 February 2024, more than the $140B–$150B of Bob (1 Mar 2024)");
    m_content.valuations.back().high.units = 310'000'000'000;
    EXPECT_EQ(title(), "Ada was valued at $300B on 1 February 2024, against the $140B–$310B of Bob (1 Mar 2024)");
}

TEST_F(FigureWordsTest, TheTitleSaysHowFiguresAreKnown) {
    value(1, "2024-02-01", 300, 300, ValuationStatus::Reported);
    value(2, "2024-03-01", 100, 100, ValuationStatus::Talks);
    EXPECT_EQ(title(),
              "Ada was reported to be worth $300B on 1 February 2024, 3 times the $100B in talks for Bob (1 Mar 2024)");
    m_content.valuations[0].status = ValuationStatus::Estimate;
    m_content.valuations[1].status = ValuationStatus::Derived;
    EXPECT_EQ(title(), "Ada was estimated at $300B on 1 February 2024, 3 times the derived $100B of Bob (1 Mar 2024)");
    // Bids and denied reports are no values.
    m_content.valuations[0].status = ValuationStatus::Denied;
    EXPECT_EQ(title(), "Bob was worth a derived $100B on 1 March 2024");
}

TEST_F(FigureWordsTest, TheTitleKnowsNothingFromAfterThePeriod) {
    value(1, "2024-02-01", 300, 300);
    value(2, "2024-11-01", 900, 900);
    m_figure.span = TimeSpan{startOfDay({2024, 1, 1}), startOfDay({2024, 3, 29})};
    EXPECT_EQ(title(), "Ada was valued at $300B on 1 February 2024");
}

TEST_F(FigureWordsTest, TheTitleDatesAFigureByItself) {
    const std::pair<const char*, const char*> rows[] = {{"2022-03-28", "Ada was valued at $300B on 28 March 2022"},
                                                        {"2022-03", "Ada was valued at $300B in March 2022"},
                                                        {"2022", "Ada was valued at $300B in 2022"},
                                                        {"2022-03~", "Ada was valued at $300B (c. March 2022)"}};
    value(1, "2022", 300, 300);
    for (const auto& [date, expected] : rows) {
        m_content.valuations[0].date = *readDate(QLatin1String(date));
        EXPECT_EQ(title(), expected) << date;
    }
}

TEST_F(FigureWordsTest, ALineThatEndedIsToldByItsLastFigure) {
    value(1, "2024-02-01", 44, 44);
    value(1, "2024-03-05", 33, 33, ValuationStatus::Reported);
    m_content.entities[0].ended = *readDate(QStringLiteral("2024-05-01"));
    EXPECT_EQ(title(), "Ada fell from $44B (announced, 1 Feb 2024) to $33B (reported, 5 Mar 2024)");
    // One that reaches the end of the picture speaks first.
    value(2, "2024-06-01", 9, 9);
    EXPECT_EQ(title(), "Bob was valued at $9B on 1 June 2024");
}

TEST_F(FigureWordsTest, NoRatioAcrossBases) {
    value(1, "2024-02-01", 300, 300);
    value(2, "2024-03-01", 100, 100);
    m_content.valuations[0].basis = ValuationBasis::PostMoney;
    m_content.valuations[1].basis = ValuationBasis::MarketCap;
    EXPECT_EQ(title(),
              "Ada was valued at $300B (after the money) on 1 February 2024, against the $100B (market value) of Bob "
              "(1 Mar 2024)");
}

TEST_F(FigureWordsTest, AGainIsRankedOnlyAgainstOneDate) {
    value(1, "2024-02-01", 10, 10);
    value(1, "2024-09-01", 30, 30);
    value(2, "2024-03-01", 10, 10);
    value(2, "2024-09-01", 20, 20);
    for (const auto measure : {ChartMeasure::Index, ChartMeasure::Growth}) {
        m_figure.chart.measure = measure;
        m_figure.chart.reference.reset();
        EXPECT_EQ(title(), "Ada rose by 200% since its first figure (1 Feb 2024)");
        m_figure.chart.reference = startOfDay({2024, 4, 1});
        EXPECT_EQ(title(), "Ada rose by 200% since 1 Apr 2024, more than any other line");
        m_content.valuations[1].low.units = m_content.valuations[1].high.units = 5'000'000'000;
        m_figure.chart.hiddenCompanies = {{2}};
        EXPECT_EQ(title(), "Ada fell by 50% since 1 Apr 2024");
        m_content.valuations[1].low.units = m_content.valuations[1].high.units = 30'000'000'000;
        m_figure.chart.hiddenCompanies.clear();
    }
}

TEST_F(FigureWordsTest, WhatStandsApartIsToldWithTheRest) {
    value(1, "2024-02-01", 300, 300);
    value(2, "2024-03-01", 12, 12);
    m_content.valuations[1].low.currency = m_content.valuations[1].high.currency = QStringLiteral("EUR");
    m_figure.chart.scale = ChartScale::Linear;
    for (const auto measure : {ChartMeasure::Value, ChartMeasure::Index, ChartMeasure::Growth}) {
        m_figure.chart.measure = measure;
        m_figure.chart.currencies = CurrencyView::LeftOut;
        EXPECT_EQ(figureCsv(m_figure, m_content).count(",Bob,"), 0);
        EXPECT_TRUE(withTexts(m_figure, m_content).alt.contains(QStringLiteral("Not shown: Bob (in €).")));
        m_figure.chart.currencies = CurrencyView::Apart;
        EXPECT_EQ(figureCsv(m_figure, m_content).count(",Bob,"), 1);
        EXPECT_TRUE(withTexts(m_figure, m_content).alt.contains(QStringLiteral("Bob: ")));
    }
    m_figure.chart.measure = ChartMeasure::Value;
    const Figure written = withTexts(m_figure, m_content);
    EXPECT_EQ(written.title.toStdString(),
              "Ada was valued at $300B on 1 February 2024, against the €12B of Bob (1 Mar 2024)");
    EXPECT_TRUE(written.subtitle.startsWith(QStringLiteral("Valuation of each company in US$ and €, nominal; ")))
        << written.subtitle.toStdString();
    EXPECT_EQ(written.chart.currency, QStringLiteral("USD"));
    // Alone, it needs no empty axes above it.
    m_figure.chart.hiddenCompanies = {{1}};
    EXPECT_EQ(withTexts(m_figure, m_content).chart.currency, QStringLiteral("EUR"));
    EXPECT_TRUE(withTexts(m_figure, m_content).subtitle.startsWith(QStringLiteral("Valuation of each company in €,")));
}

TEST_F(FigureWordsTest, OneLineRisesOrFalls) {
    value(1, "2024-02-01", 44, 44);
    value(1, "2024-06-05", 33, 33, ValuationStatus::Reported);
    EXPECT_EQ(title(), "Ada fell from $44B (announced, 1 Feb 2024) to $33B (reported, 5 Jun 2024)");
    m_content.valuations.back().high.units = 50'000'000'000;
    EXPECT_EQ(title(), "Ada went from $44B (announced, 1 Feb 2024) to $33B–$50B (reported, 5 Jun 2024)");
}

TEST_F(FigureWordsTest, WithoutAFindingTheDocumentHasATitle) {
    EXPECT_EQ(title(), "A document");
    m_figure.part = FigurePart::Timeline;
    for (const char* date : {"2024-02-01", "2024-02-03", "2024-03-01"}) event(date, 1);
    EXPECT_EQ(title(), "A document");
    event("2024-02-20", 1);
    EXPECT_EQ(title(), "February 2024 was the busiest month, with 3 of 4 dated events");
}

TEST_F(FigureWordsTest, SourcesAreThoseOfWhatIsShown) {
    value(1, "2024-02-01", 44, 44, ValuationStatus::Announced, 1);
    value(1, "2025-02-01", 44, 44, ValuationStatus::Announced, 2);  // after the period
    event("2024-05-01", 3);
    event("2030-05-01", 2);
    const auto line = [&](FigurePart part) {
        m_figure.part = part;
        return withTexts(m_figure, m_content).sourceLine.toStdString();
    };
    EXPECT_EQ(line(FigurePart::Chart), "Sources: Daily");
    EXPECT_EQ(line(FigurePart::Timeline), "Sources: Yearly");
    EXPECT_EQ(line(FigurePart::Both), "Sources: Daily, Yearly");
}

TEST_F(FigureWordsTest, AltTextTellsLinesAndEvents) {
    value(1, "2024-02-01", 44, 44);
    value(1, "2024-06-05", 33, 33, ValuationStatus::Reported);
    value(2, "2024-07-01", 12, 15, ValuationStatus::Bid);
    event("2024-05-01", 3, "A thing happened");
    m_figure.part = FigurePart::Both;
    const QString alt = withTexts(m_figure, m_content).alt;
    for (const char* part : {"Ada: from $44B (announced, 1 Feb 2024) to $33B (reported, 5 Jun 2024), in 2 figures.",
                             "A thing happened (1 May 2024)", "US$", "log scale"})
        EXPECT_TRUE(alt.contains(QLatin1String(part))) << alt.toStdString();
}

TEST_F(FigureWordsTest, AltTextSaysWhoHasNoFigureInThePeriod) {
    value(1, "2024-02-01", 300, 300);
    value(2, "2024-11-01", 80, 80);
    const QString sentence = QStringLiteral("No figure in this period: Bob.");
    EXPECT_FALSE(withTexts(m_figure, m_content).alt.contains(sentence));
    m_figure.span = TimeSpan{startOfDay({2024, 1, 1}), startOfDay({2024, 6, 1})};
    EXPECT_TRUE(withTexts(m_figure, m_content).alt.contains(sentence));
    m_figure.chart.hiddenCompanies.insert({2});
    EXPECT_FALSE(withTexts(m_figure, m_content).alt.contains(QStringLiteral("No figure in this period")));
}

TEST_F(FigureWordsTest, OnASmallPageTheTitleComparesNothing) {
    value(1, "2024-02-01", 300, 300);
    value(2, "2024-03-01", 80, 80);
    for (const QSizeF& size : {QSizeF(300, 300), QSizeF(900, 300), QSizeF(245, 490)}) {
        m_figure.size = size;
        EXPECT_EQ(title(), "Ada was valued at $300B on 1 February 2024");
    }
}

TEST_F(FigureWordsTest, AltTextTellsWhatTheChartMeasures) {
    value(1, "2024-02-01", 40, 40);
    value(1, "2024-06-05", 30, 30, ValuationStatus::Reported);
    m_figure.chart.measure = ChartMeasure::Index;
    EXPECT_TRUE(withTexts(m_figure, m_content)
                    .alt.contains(QStringLiteral("Ada: from 100 ($40B, announced, 1 Feb 2024) to 75 ($30B, reported, 5 "
                                                 "Jun 2024), in 2 figures.")))
        << withTexts(m_figure, m_content).alt.toStdString();
    const QByteArray table = figureCsv(m_figure, m_content);
    EXPECT_TRUE(table.contains(",links,index_low,index_high,reference\n")) << table.toStdString();
    EXPECT_TRUE(table.contains(",75.00,75.00,2024-02-01\n")) << table.toStdString();
    m_figure.chart.measure = ChartMeasure::Growth;
    EXPECT_TRUE(withTexts(m_figure, m_content).alt.contains(QStringLiteral("to −25% ($30B,")));
    m_figure.chart.reference = startOfDay({2024, 3, 1});
    EXPECT_TRUE(figureCsv(m_figure, m_content).contains(",-25.00,-25.00,2024-03-01\n"));
}

TEST_F(FigureWordsTest, AltTextNamesWhatStandsBesideAndWhichLineItTells) {
    value(1, "2024-02-01", 40, 40);
    value(1, "2024-03-01", 50, 50);
    m_content.valuations.back().coverage = ValuationCoverage::WithDebt;
    value(2, "2024-07-01", 12, 15, ValuationStatus::Bid);
    const auto alt = [&](ChartBasis basis) {
        m_figure.chart.basis = basis;
        return withTexts(m_figure, m_content).alt;
    };
    const std::pair<ChartBasis, QStringList> rows[] = {
        {ChartBasis::Equity,
         {QStringLiteral("Ada: $40B (announced, 1 Feb 2024)."),
          QStringLiteral("Beside the lines: Bob, $12B–$15B (bid, 1 Jul 2024); Ada, $50B (with debt) (announced, ")}},
        {ChartBasis::WithDebt,
         {QStringLiteral("Beside the lines: Bob, $12B–$15B (bid, 1 Jul 2024); Ada, $40B (announced, 1 Feb 2024).")}},
        {ChartBasis::All,
         {QStringLiteral("Ada (equity): $40B"), QStringLiteral("Ada (with debt): $50B"),
          QStringLiteral("Beside the lines: Bob, $12B–$15B (bid, 1 Jul 2024).")}}};
    for (const auto& [basis, parts] : rows) {
        for (const QString& part : parts)
            EXPECT_TRUE(alt(basis).contains(part)) << part.toStdString() << " in " << alt(basis).toStdString();
    }
}

TEST_F(FigureWordsTest, AMarketsValuesAreToldByTheirExtremes) {
    LongSeries series;
    series.key = QStringLiteral("market");
    series.entity = {1};
    series.currency = QStringLiteral("USD");
    series.source = {2};
    for (int day = 1; day <= 20; ++day) series.columns.append(startOfDay({2024, 3, day}), 1e9 * (30 - day));
    series.columns.finish();
    m_content.series.push_back(std::make_shared<LongSeries>(std::move(series)));
    m_figure.part = FigurePart::Both;
    const QString alt = withTexts(m_figure, m_content).alt;
    EXPECT_TRUE(alt.contains(QStringLiteral("Ada: between $10B and $29B (on the market)."))) << alt.toStdString();
    EXPECT_FALSE(alt.contains(QStringLiteral("Timeline"))) << alt.toStdString();
    EXPECT_EQ(withTexts(m_figure, m_content).sourceLine, QStringLiteral("Sources: Weekly"));
    EXPECT_TRUE(figureCsv(m_figure, m_content)
                    .contains("series,market,2024-03-01/2024-03-20,Ada,,,,10000000000,29000000000,USD,"));
}

TEST_F(FigureWordsTest, GivenTextsStandAndEmptyOnesAreNone) {
    m_figure.title = QStringLiteral("Mine");
    m_figure.licence = QStringLiteral("");
    m_content.info.licence = QStringLiteral("CC0");
    EXPECT_EQ(withTexts(m_figure, m_content).title, QStringLiteral("Mine"));
    EXPECT_TRUE(withTexts(m_figure, m_content).licence.isEmpty());
    m_figure.licence = QString();
    EXPECT_EQ(withTexts(m_figure, m_content).licence, QStringLiteral("CC0"));
}

TEST_F(FigureWordsTest, TheTableHoldsWhatIsShownAndRunsNoFormula) {
    value(1, "2024-02-01", 44, 44);
    value(1, "2025-06-05", 33, 33);  // after the period
    event("2024-05-01", 3, "=HYPERLINK(\"x\")");
    m_figure.part = FigurePart::Both;
    const QString csv = QString::fromUtf8(figureCsv(m_figure, m_content));
    EXPECT_EQ(csv.count(QLatin1Char('\n')), 3) << csv.toStdString();
    EXPECT_TRUE(csv.contains(QStringLiteral("valuation,v1,2024-02-01,Ada,,,,44000000000,44000000000,USD,")));
    EXPECT_TRUE(csv.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\"")));
    for (const QString& row : figureTabbed(m_figure, m_content).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        EXPECT_EQ(row.count(QLatin1Char('\t')), 15) << row.toStdString();
}

TEST(CsvText, DangerousFieldsAreMadeText) {
    const std::pair<const char*, const char*> cells[] = {{"=1+1", "'=1+1"},
                                                         {"+x", "'+x"},
                                                         {"-x", "'-x"},
                                                         {"@x", "'@x"},
                                                         {"-12.5", "-12.5"},
                                                         {"'x", "''x"},
                                                         {"plain", "plain"},
                                                         {"a,b", "\"a,b\""},
                                                         {"a\"b", "\"a\"\"b\""},
                                                         {"\tx", "'\tx"},
                                                         {"\rx", "\"'\rx\""},
                                                         {"a\nb", "\"a\nb\""},
                                                         {"", ""}};
    for (const auto& [field, cell] : cells) EXPECT_EQ(csvRow({QLatin1String(field)}).toStdString(), cell) << field;
    EXPECT_EQ(tabbedRow({QStringLiteral("=a\tb\nc"), QStringLiteral("d")}), QStringLiteral("'=a b c\td"));
}

}  // namespace
}  // namespace jalon
