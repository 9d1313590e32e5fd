// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The chart's geometry as properties, on the bundled story and on small content of its own.
#include "app/drawing/chart_layout.h"

#include <gtest/gtest.h>

#include <random>

#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/drawing/value_axis.h"
#include "tests/drawing/chart_sample.h"

using namespace jalon;

namespace {

const Language english = Language::forCode(QStringLiteral("en"));

std::shared_ptr<const StoryContent> story() {
    static const auto content = [] {
        const auto document = Document::openStory();
        EXPECT_TRUE(document.ok());
        return readStoryContent(**document, english);
    }();
    return content;
}

}  // namespace

TEST(ChartLayout, LinesOnlyStep) {
    for (const auto scale : {ChartScale::Logarithmic, ChartScale::Linear}) {
        ChartOptions options;
        options.scale = scale;
        const ChartLayout layout = layoutOf(*story(), "2021-10-01", "2026-06-30", options);
        ASSERT_GE(layout.lines.size(), 4u);
        for (const PlacedLine& line : layout.lines) {
            for (const QPolygonF& steps : line.steps) {
                for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
                    const QPointF d = steps[i + 1] - steps[i];
                    EXPECT_TRUE(std::abs(d.x()) < 1e-9 || std::abs(d.y()) < 1e-9);
                    EXPECT_GE(d.x(), -1e-9);
                }
            }
        }
    }
}

TEST(ChartLayout, OnlyEquityAfterTheMoneyIsJoined) {
    for (const CompanySeries& series : companySeries(*story(), {})) {
        for (const SeriesPoint& point : series.joined) {
            EXPECT_EQ(point.valuation->coverage, ValuationCoverage::Equity) << point.valuation->key.toStdString();
            EXPECT_NE(point.valuation->basis, ValuationBasis::PreMoney);
            EXPECT_NE(point.valuation->basis, ValuationBasis::DebtIncluded);
            EXPECT_NE(point.valuation->status, ValuationStatus::Denied);
            EXPECT_NE(point.valuation->basis, ValuationBasis::Bid);
        }
    }
}

TEST(ChartLayout, TheTwoFiguresOfOctober2022StandApart) {
    const auto all = companySeries(*story(), {});
    const auto x = std::find_if(all.begin(), all.end(),
                                [](const CompanySeries& s) { return s.company->key == QStringLiteral("x"); });
    ASSERT_NE(x, all.end());
    const SeriesPoint* holding = x->holdingAt(startOfDay({2022, 11, 1}));
    ASSERT_NE(holding, nullptr);
    EXPECT_EQ(holding->low, 31e9);
    EXPECT_EQ(holding->high, 31.5e9);
}

TEST(ChartLayout, ALineEndsWithItsCompanyElseAtTheDocumentsDay) {
    for (const CompanySeries& series : companySeries(*story(), {})) {
        const Instant end =
            series.company->ended ? markInstant(*series.company->ended) : markInstant(story()->info.asOf);
        EXPECT_GE(series.end, end);
        EXPECT_EQ(series.holdingAt(plusSeconds(series.end, 1)), nullptr);
    }
}

TEST(ChartLayout, TheValueBeforeTheWindowIsCarriedIn) {
    const StoryContent content = contentOf({{"2020-01-01", 10'000'000'000, 10'000'000'000}});
    const ChartLayout layout = layoutOf(content, "2022-01-01", "2022-12-31");
    EXPECT_TRUE(layout.emptyReason.isEmpty());
    ASSERT_EQ(layout.lines.size(), 1u);
    EXPECT_LE(layout.lines[0].steps[0].first().x(), layout.plot.left());
    EXPECT_GE(layout.lines[0].steps[0].last().x(), layout.plot.right());
    EXPECT_TRUE(layout.plot.contains(QPointF(layout.plot.center().x(), layout.yAt(10e9))));
}

TEST(ChartLayout, LabelsNeverOverlapAndStayInside) {
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        const double width = 400 + random() % 1400, height = 160 + random() % 400;
        const int year = 2016 + static_cast<int>(random() % 9);
        const QByteArray from = QByteArray::number(year) + "-01-01",
                         to = QByteArray::number(year + 1 + static_cast<int>(random() % 5)) + "-12-31";
        const ChartLayout layout = layoutOf(*story(), from.constData(), to.constData(), {}, {width, height});
        for (std::size_t a = 0; a < layout.lines.size(); ++a) {
            const QRectF label = layout.lines[a].labelRect;
            if (label.isEmpty())
                continue;
            EXPECT_TRUE(layout.area.adjusted(-1, -1, 1, 1).contains(label)) << width << "x" << height;
            for (std::size_t b = a + 1; b < layout.lines.size(); ++b)
                EXPECT_FALSE(label.intersects(layout.lines[b].labelRect));
        }
    }
}

struct EmptyCase {
    const char* what;
    std::vector<SampleFigure> figures;
};

TEST(ChartLayout, NothingToDrawIsSaidInWords) {
    const EmptyCase cases[] = {{"no figures", {}},
                               {"another currency only",
                                {{"2022-01-01", 5, 5, ValuationBasis::PostMoney, ValuationStatus::Announced,
                                  ValuationCoverage::Equity, "EUR"}}},
                               {"later than the window", {{"2030-01-01", 5, 5}}}};
    for (const EmptyCase& empty : cases) {
        const StoryContent content = contentOf(empty.figures);
        EXPECT_FALSE(layoutOf(content, "2022-01-01", "2022-12-31").emptyReason.isEmpty()) << empty.what;
    }
}

TEST(ChartLayout, OneFigureZeroFiguresAndEqualDatesAreDrawn) {
    const std::vector<std::vector<SampleFigure>> cases = {{{"2022-06-01", 5'000'000'000, 5'000'000'000}},
                                                          {{"2022-06-01", 0, 0}, {"2022-07-01", 5, 5}},
                                                          {{"2022-06-01", -5, -5}},
                                                          {{"2022-06-01", 1, 1}, {"2022-06-01", 9, 9}}};
    for (const auto& figures : cases) {
        for (const auto scale : {ChartScale::Logarithmic, ChartScale::Linear}) {
            ChartOptions options;
            options.scale = scale;
            const ChartLayout layout = layoutOf(contentOf(figures), "2022-01-01", "2022-12-31", options);
            EXPECT_TRUE(layout.emptyReason.isEmpty());
            for (const PlacedPoint& point : layout.points) EXPECT_TRUE(std::isfinite(point.y));
            EXPECT_LT(layout.lowest, layout.highest);
            if (scale == ChartScale::Logarithmic)
                EXPECT_GT(layout.lowest, 0);
        }
    }
}

TEST(ChartLayout, OtherCurrenciesAreNamedInTheFootnote) {
    const ChartLayout layout = layoutOf(*story(), "2021-10-01", "2026-06-30");
    EXPECT_TRUE(layout.footnote.contains(QStringLiteral("Mistral AI")));
    ChartOptions options;
    for (const Entity& entity : story()->entities) {
        if (entity.key == QStringLiteral("mistral"))
            options.hiddenCompanies.insert(entity.id);
    }
    EXPECT_TRUE(layoutOf(*story(), "2021-10-01", "2026-06-30", options).footnote.isEmpty());
}

TEST(ValueAxis, TicksAreRoundLabelledAndApart) {
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        const auto kind = i % 2 ? ChartScale::Linear : ChartScale::Logarithmic;
        const double low = std::pow(10, 3 + random() % 9), high = low * (1.5 + random() % 2000);
        const auto range = paddedRange(kind, low, high);
        ChartOptions options;
        options.scale = kind;
        const auto ticks = valueTicks(options, range.first, range.second, 0, 100 + random() % 500, 24, english);
        double before = std::numeric_limits<double>::infinity();
        for (const ValueTick& tick : ticks) {
            if (tick.label.isEmpty())
                continue;
            EXPECT_FALSE(tick.label.contains(QStringLiteral("000000")));
            if (std::isfinite(before))
                EXPECT_GE(before - tick.y, 23.5);
            before = tick.y;
        }
    }
}

TEST(ValueAxis, HasEnoughLabelsAndNotTooMany) {
    std::mt19937 random(12);
    for (int i = 0; i < 500; ++i) {
        const auto kind = i % 2 ? ChartScale::Linear : ChartScale::Logarithmic;
        const double low = std::pow(10, 6 + random() % 6) * (1 + random() % 9);
        const auto range = paddedRange(kind, low, low * (1 + random() % 1000));
        ChartOptions options;
        options.scale = kind;
        const auto ticks = valueTicks(options, range.first, range.second, 0, 180 + random() % 600, 26, english);
        const auto labels = std::count_if(ticks.begin(), ticks.end(), [](const auto& t) { return !t.label.isEmpty(); });
        EXPECT_GE(labels, 3) << range.first << " to " << range.second;
        EXPECT_LE(labels, kind == ChartScale::Linear ? 11 : 14);
    }
}

TEST(ValueAxis, WholePercentHaveNoDecimals) {
    ChartOptions options;
    options.measure = ChartMeasure::Growth;
    EXPECT_EQ(measuredText(105, options, english), QStringLiteral("+5%"));
    EXPECT_EQ(measuredText(110, options, english), QStringLiteral("+10%"));
    EXPECT_EQ(measuredText(105.5, options, english), QStringLiteral("+5.5%"));
}

TEST(ValueAxis, PositionAndValueAreInverse) {
    for (const auto kind : {ChartScale::Linear, ChartScale::Logarithmic}) {
        const ValueScale scale(kind, 1e9, 5e11, 10, 410);
        for (double y = 10; y <= 410; y += 8) EXPECT_NEAR(scale.yAt(scale.valueAt(y)), y, 1e-6);
    }
}

TEST(ValueAxis, LinearStartsAtZero) {
    EXPECT_EQ(paddedRange(ChartScale::Linear, 5e9, 3e11).first, 0);
    EXPECT_GE(paddedRange(ChartScale::Linear, 5e9, 3e11).second, 3e11);
}
