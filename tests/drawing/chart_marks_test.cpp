// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Labels, legend, event marks, notes and long series in the chart's layout; and what is odd in its input.
#include <cmath>
#include <limits>
#include <set>

#include "app/data/series_reduction.h"
#include "app/drawing/chart_painter.h"
#include "app/drawing/chart_series.h"
#include "tests/drawing/chart_sample.h"

#include <QImage>
#include <QPainter>

namespace jalon {
namespace {

StoryContent manyCompanies(int count, const QString& name) {
    std::vector<SampleFigure> figures;
    for (int i = 1; i <= count; ++i) {
        SampleFigure figure{"2020-01-01", 1'000'000'000 + i * 1'000'000, 1'000'000'000 + i * 1'000'000};
        figure.company = i;
        figures.push_back(figure);
    }
    StoryContent content;
    content = contentOf(figures);
    for (Entity& entity : content.entities) entity.name = name + QString::number(entity.id.value);
    return content;
}

void expectApart(const ChartLayout& layout) {
    for (std::size_t a = 0; a < layout.lines.size(); ++a) {
        for (std::size_t b = a + 1; b < layout.lines.size(); ++b)
            EXPECT_FALSE(layout.lines[a].labelRect.intersects(layout.lines[b].labelRect));
    }
}

TEST(ChartLegend, IsThereOnlyWhereLabelsDoNotFit) {
    EXPECT_TRUE(layoutOf(manyCompanies(3, QStringLiteral("Firm ")), "2019-01-01", "2024-01-01").legend.empty());
    for (const int count : {60, 1000}) {
        const ChartLayout layout = layoutOf(manyCompanies(count, QStringLiteral("Firm ")), "2019-01-01", "2024-01-01");
        ASSERT_FALSE(layout.legend.empty());
        expectApart(layout);
        EXPECT_FALSE(static_cast<bool>(layout.legend.back().company));
        const auto shown = static_cast<int>(layout.legend.size()) - 1;
        EXPECT_EQ(layout.legend.back().label, QStringLiteral("+%1 more").arg(count - shown));
        EXPECT_EQ(layout.legend.back().rest.size(), static_cast<std::size_t>(count - shown));
        for (std::size_t i = 0; i < layout.legend.size(); ++i) {
            EXPECT_TRUE(layout.area.contains(layout.legend[i].rect));
            EXPECT_FALSE(layout.legend[i].rect.intersects(layout.plot));
            EXPECT_GE(layout.legend[i].rect.height(), 24);
            if (i > 0)
                EXPECT_FALSE(layout.legend[i].rect.intersects(layout.legend[i - 1].rect));
        }
    }
}

TEST(ChartLegend, StaysWhileOneCompanyIsShownAlone) {
    const StoryContent content = manyCompanies(60, QStringLiteral("Firm "));
    ChartOptions options;
    options.solo = {5};
    const ChartLayout layout = layoutOf(content, "2019-01-01", "2024-01-01", options);
    EXPECT_EQ(layout.lines.size(), 1u);
    ASSERT_FALSE(layout.legend.empty());
    EXPECT_EQ(layout.legend.front().company, EntityId{5});
    EXPECT_TRUE(layout.legend.front().shown);
    EXPECT_FALSE(layout.legend[1].shown);
}

TEST(ChartLabels, LongAndRightToLeftNamesKeepTheirValueAndTheirRoom) {
    const QString longName(300, QLatin1Char('W'));
    const QString hebrew = QString::fromUtf8("חברה גדולה");
    for (const QString& name : {longName, hebrew}) {
        const ChartLayout layout = layoutOf(manyCompanies(1, name), "2019-01-01", "2024-01-01");
        ASSERT_EQ(layout.lines.size(), 1u);
        EXPECT_TRUE(layout.lines[0].label.endsWith(QStringLiteral("$1B")));
        EXPECT_TRUE(layout.area.contains(layout.lines[0].labelRect));
    }
    const ChartLayout layout = layoutOf(manyCompanies(1, hebrew), "2019-01-01", "2024-01-01");
    EXPECT_EQ(layout.lines[0].label.front(), QChar(0x2068));  // isolated from the value beside it
}

EventSummary eventOn(std::int64_t id, const char* date, std::int64_t company = 0) {
    EventSummary event;
    event.id = {id};
    event.date = *parseEdtf(date);
    event.importance = 5;
    if (company)
        event.companies = {{company}};
    return event;
}

TEST(ChartEvents, StandOnTheirCompanysCurveElseAsFlagsAndClusterWithTheirNumber) {
    StoryContent content = contentOf({{"2020-01-01", 1'000'000'000, 1'000'000'000}});
    content.events = {eventOn(1, "2021-01-01", 1), eventOn(2, "2021-01-02", 1), eventOn(3, "2022-01-01", 1),
                      eventOn(4, "2022-06-01"), eventOn(5, "2019-06-01", 1)};
    const ChartLayout layout = layoutOf(content, "2019-01-01", "2024-01-01");
    std::set<std::int64_t> told;
    for (const PlacedEventMarker& marker : layout.markers) {
        for (const EventId id : marker.events) told.insert(id.value);
        EXPECT_EQ(marker.onCurve, marker.events.front().value <= 3);
        if (marker.onCurve)
            EXPECT_NEAR(marker.y, layout.yAt(1e9), 1e-9);
    }
    EXPECT_EQ(told.size(), 5u);
    ASSERT_NE(layout.markerAt({layout.markers.front().x, layout.markers.front().y}), nullptr);
    EXPECT_EQ(layout.markers.front().events.size(), 2u);
    // Of a company that is not shown nothing is flagged.
    StoryContent two = contentOf({{"2020-01-01", 1'000'000'000, 1'000'000'000},
                                  {"2020-01-01", 2'000'000'000, 2'000'000'000, ValuationBasis::PostMoney,
                                   ValuationStatus::Announced, ValuationCoverage::Equity, "USD", 2}});
    two.events = content.events;
    ChartOptions alone;
    alone.solo = {2};
    const ChartLayout other = layoutOf(two, "2019-01-01", "2024-01-01", alone);
    ASSERT_EQ(other.markers.size(), 1u);
    EXPECT_EQ(other.markers[0].events.front(), EventId{4});
    ChartOptions options;
    options.join = ChartJoin::Straight;
    content.valuations.push_back(content.valuations.front());
    content.valuations.back().id = {2};
    content.valuations.back().date = *parseEdtf("2023-01-01");
    content.valuations.back().low.units = content.valuations.back().high.units = 4'000'000'000;
    const ChartLayout sloped = layoutOf(content, "2019-01-01", "2024-01-01", options);
    for (const PlacedEventMarker& marker : sloped.markers) {
        if (marker.onCurve)
            EXPECT_LT(marker.y, sloped.yAt(1e9) - 5);  // on the slope, above the figure that holds
    }
    options.showEvents = false;
    EXPECT_TRUE(layoutOf(content, "2019-01-01", "2024-01-01", options).markers.empty());
}

TEST(ChartAnnotations, AreDrawnOnlyWhereTheChartMeasuresTheSameThing) {
    const StoryContent content = contentOf({{"2020-01-01", 1'000'000'000, 1'000'000'000}});
    const Instant from = parseEdtf("2021-01-01")->earliestStart, to = parseEdtf("2022-01-01")->latestEnd;
    ChartOptions options;
    options.annotations = {
        {AnnotationKind::ReferenceLine, {}, {}, 1.5e9, QStringLiteral("USD"), QStringLiteral("Line")},
        {AnnotationKind::Period, from, to, 0, {}, QStringLiteral("Period")},
        {AnnotationKind::Note, from, {}, 1.1e9, QStringLiteral("USD"), QStringLiteral("Note")},
        {AnnotationKind::Note, from, {}, 1.1e9, QStringLiteral("EUR"), QStringLiteral("Other")},
        {AnnotationKind::ReferenceLine, {}, {}, 120, {}, QStringLiteral("Index")}};
    const ChartLayout values = layoutOf(content, "2019-01-01", "2024-01-01", options);
    ASSERT_EQ(values.annotations.size(), 3u);
    EXPECT_NEAR(values.annotations[0].line.y1(), values.yAt(1.5e9), 1e-9);
    EXPECT_NEAR(values.annotations[1].band.left(), values.plot.left() + values.scale.xAt(from), 1e-6);
    for (const PlacedAnnotation& placed : values.annotations) {
        EXPECT_TRUE(values.area.contains(placed.textRect));
        EXPECT_EQ(values.annotationAt(placed.textRect.center())->index, placed.index);
    }
    options.measure = ChartMeasure::Index;
    const ChartLayout index = layoutOf(content, "2019-01-01", "2024-01-01", options);
    ASSERT_EQ(index.annotations.size(), 2u);
    EXPECT_EQ(index.annotations[1].index, 4);
}

std::shared_ptr<LongSeries> longSeries(std::size_t points) {
    auto series = std::make_shared<LongSeries>();
    series->entity = {1};
    series->currency = QStringLiteral("USD");
    const std::int64_t begin = parseEdtf("2020-01-01")->earliestStart.seconds;
    for (std::size_t i = 0; i < points; ++i) {
        const double value = i == points / 3 ? 9e9 : i == points / 2 ? 1e8 : 1e9 + static_cast<double>(i % 97) * 1e6;
        series->columns.append({begin + static_cast<std::int64_t>(i) * 600}, value);
    }
    series->columns.finish();
    return series;
}

TEST(ChartLongSeries, LosesNoExtremeWhetherItIsStrokesOrSteps) {
    for (const std::size_t points : {50u, 200'000u}) {
        StoryContent content = contentOf({});
        content.series = {longSeries(points)};
        const ChartLayout layout = layoutOf(content, "2019-12-01", "2024-01-01");
        EXPECT_TRUE(layout.emptyReason.isEmpty());
        ASSERT_EQ(layout.lines.size(), 1u);
        EXPECT_EQ(layout.lines[0].strokes.empty(), points == 50);
        double top = 1e9, bottom = 0;
        for (const QLineF& stroke : layout.lines[0].strokes) {
            top = std::min(top, stroke.y1());
            bottom = std::max(bottom, stroke.y2());
        }
        for (const QPolygonF& run : layout.lines[0].steps) {
            top = std::min(top, run.boundingRect().top());
            bottom = std::max(bottom, run.boundingRect().bottom());
        }
        EXPECT_NEAR(top, layout.yAt(9e9), 1.01);
        EXPECT_NEAR(bottom, layout.yAt(1e8), 1.01);
        EXPECT_FALSE(layout.lines[0].labelRect.isEmpty());
    }
}

TEST(ChartBadInput, NothingIsEverAnEmptyAxis) {
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::vector<SampleFigure>> cases = {
        {},
        {{"2022-06-01", 0, 0}},
        {{"2022-06-01", -9, -9}, {"2022-07-01", -1, 0}},
        {{"2022-06-01", -5'000'000, 7'000'000'000}},
        {{"2022-06-01", greatest, greatest}},
        {{"2022-06-01", -greatest, greatest}},
        {{"2022-06-01", 1, 1}, {"2022-06-01", greatest, greatest}},
        {{"2022-06-01", 1, 1}, {"2022-06-01", 1, 1}, {"2022-06-01", 1, 1}},
        {{"2022", 5, 5}, {"2022-06~", 5, 9}, {"../2022-03", 4, 4}, {"2022-02/..", 4, 4}}};
    for (const auto& figures : cases) {
        const StoryContent content = contentOf(figures);
        for (int options = 0; options < 2 * 2 * 3 * 3; ++options) {
            ChartOptions asked;
            asked.scale = options % 2 ? ChartScale::Linear : ChartScale::Logarithmic;
            asked.join = options / 2 % 2 ? ChartJoin::Straight : ChartJoin::Steps;
            asked.measure = static_cast<ChartMeasure>(options / 4 % 3);
            asked.basis = static_cast<ChartBasis>(options / 12);
            for (const QSizeF size : {QSizeF(1, 1), QSizeF(30, 2000), QSizeF(900, 320)}) {
                const ChartLayout layout = layoutOf(content, "2022-01-01", "2022-12-31", asked, size);
                EXPECT_LT(layout.lowest, layout.highest);
                if (!layout.emptyReason.isEmpty())
                    continue;
                for (const PlacedPoint& point : layout.points) EXPECT_TRUE(std::isfinite(point.y));
                if (size.width() > 500)
                    EXPECT_TRUE(std::any_of(layout.ticks.begin(), layout.ticks.end(),
                                            [](const ValueTick& tick) { return !tick.label.isEmpty(); }));
                QImage image(static_cast<int>(size.width()), static_cast<int>(size.height()), QImage::Format_RGB32);
                QPainter painter(&image);
                paintChart(painter, layout, {}, content, {}, Theme::light(), Fonts::standard());
            }
        }
    }
}

TEST(ChartBadInput, ValuesOfZeroOrBelowOnALogScaleStandAtItsEdgeAndAreNamed) {
    const StoryContent content = contentOf({{"2022-06-01", 0, 0}, {"2022-07-01", 5'000'000, 5'000'000}});
    const ChartLayout layout = layoutOf(content, "2022-01-01", "2022-12-31");
    EXPECT_GT(layout.lowest, 100'000);  // the range is that of the figures that have a place
    EXPECT_TRUE(layout.points[0].offScale);
    EXPECT_FALSE(layout.points[1].offScale);
    EXPECT_FALSE(layout.footnote.isEmpty());
}

}  // namespace
}  // namespace jalon
