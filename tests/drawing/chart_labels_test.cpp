// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Where the lines' labels stand, as properties: on the bundled story and on random figures.
#include "app/drawing/chart_labels.h"

#include <gtest/gtest.h>

#include <random>

#include "app/drawing/chart_label_column.h"
#include "app/drawing/chart_marks_painter.h"
#include "app/drawing/chart_series.h"
#include "tests/drawing/chart_sample.h"

namespace jalon {
namespace {

std::shared_ptr<const StoryContent> story(const char* language) {
    const auto document = Document::openStory();
    EXPECT_TRUE(document.ok());
    return readStoryContent(**document, Language::forCode(QLatin1String(language)));
}

double distance(const QRectF& rect, const QPointF& p) {
    return QLineF(nearestOn(rect, p), p).length();
}

bool inLegend(const ChartLayout& layout, const PlacedLine& line) {
    return std::any_of(layout.legend.begin(), layout.legend.end(), [&](const PlacedLegendEntry& entry) {
        return entry.company == line.company && (!layout.ofPicture || entry.label == line.label);
    });
}

bool hasMore(const ChartLayout& layout) {
    return !layout.legend.empty() && !layout.legend.back().company;
}

// The last stretch of a line that is worth what its label says.
double flatFrom(const PlacedLine& line) {
    double from = line.labelAnchor.x();
    if (line.steps.empty() || !line.strokes.empty())
        return from;
    const QPolygonF& last = line.steps.back();
    for (qsizetype i = last.size() - 1; i >= 0 && std::abs(last[i].y() - line.labelAnchor.y()) < 1; --i)
        from = std::min(from, last[i].x());
    return from;
}

void expectLeaderCrossesNone(const ChartLayout& layout, const PlacedLine& line) {
    const QLineF leader(line.labelFrom, line.labelAnchor);
    for (const PlacedLine& other : layout.lines) {
        if (&other == &line)
            continue;
        for (const QPolygonF& run : other.steps) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i) {
                QPointF at;
                const auto met = leader.intersects(QLineF(run[i], run[i + 1]), &at);
                EXPECT_FALSE(met == QLineF::BoundedIntersection && QLineF(at, line.labelAnchor).length() > 3.01)
                    << line.label.toStdString() << " over " << other.name.toStdString();
            }
        }
    }
}

void expectEveryLineNamed(const ChartLayout& layout) {
    for (const PlacedLine& line : layout.lines) {
        if (line.label.isEmpty())
            continue;
        if (line.labelRect.isEmpty()) {
            EXPECT_TRUE(inLegend(layout, line) || hasMore(layout)) << line.label.toStdString();
            continue;
        }
        const double away = distance(line.labelRect, line.labelAnchor);
        const double row = line.labelRect.height() / static_cast<double>(line.labelRows.size());
        EXPECT_LE(away, 9 * row + 0.01) << line.label.toStdString();
        if (line.labelLeader) {
            expectLeaderCrossesNone(layout, line);
        } else if (away > 10.01) {
            const double from = flatFrom(line), x = std::clamp(line.labelRect.right(), from, line.labelAnchor.x());
            EXPECT_LE(distance(line.labelRect, {x, line.labelAnchor.y()}), 10.01) << line.label.toStdString();
        }
    }
}

void expectNothingUnder(const ChartLayout& layout) {
    for (const PlacedLine& line : layout.lines) {
        const QRectF label = line.labelRect;
        if (label.isEmpty())
            continue;
        for (const PlacedPoint& point : layout.points) {
            EXPECT_FALSE(label.contains(QPointF(point.x, point.y)));
            if (point.yLow != point.yHigh)
                EXPECT_FALSE(label.intersects(QRectF(point.x - 4, point.yHigh, 8, point.yLow - point.yHigh)))
                    << line.label.toStdString();
        }
        for (const PlacedLine& other : layout.lines) {
            for (const QPolygonF& band : other.bands)
                EXPECT_FALSE(label.intersects(band.boundingRect())) << line.label.toStdString();
        }
        for (const PlacedEventMarker& marker : layout.markers)
            EXPECT_FALSE(label.contains(QPointF(marker.x, marker.y)));
        for (const PlacedAnnotation& placed : layout.annotations) EXPECT_FALSE(label.intersects(placed.textRect));
    }
}

constexpr QSizeF sizes[] = {{1404, 300}, {986, 240}, {700, 220}, {560, 400}, {1600, 760}, {420, 300}};

TEST(ChartLabelPlaces, OfTheStoryStandByTheirLinesEndsAndOnNothing) {
    for (const char* language : {"en", "fr"}) {
        const auto content = story(language);
        for (const QSizeF& size : sizes) {
            for (const auto basis : {ChartBasis::Equity, ChartBasis::WithDebt, ChartBasis::All}) {
                for (const bool picture : {false, true}) {
                    // A window's chart is wider: its header has room at least for how many more there are.
                    if (!picture && size.width() < 500)
                        continue;
                    ChartOptions options;
                    options.basis = basis;
                    options.annotations = {
                        {AnnotationKind::ReferenceLine, {}, {}, 1e11, QStringLiteral("USD"), QStringLiteral("A line")}};
                    for (const auto& [from, to] :
                         {std::pair("2021-10-01", "2026-06-30"), std::pair("2016-01-01", "2026-06-30"),
                          std::pair("2024-02-01", "2024-03-31"), std::pair("2022-01-01", "2023-01-31")}) {
                        SCOPED_TRACE(testing::Message() << language << size.width() << "x" << size.height() << " basis "
                                                        << static_cast<int>(basis) << " from " << from << picture);
                        const ChartLayout layout = layoutOf(*content, from, to, options, size, picture);
                        expectEveryLineNamed(layout);
                        expectNothingUnder(layout);
                    }
                }
            }
        }
    }
}

TEST(ChartLabelPlaces, OfRandomFiguresStandByTheirLinesEnds) {
    std::mt19937 random(19);
    for (int i = 0; i < 60; ++i) {
        std::vector<SampleFigure> figures;
        for (unsigned company = 1; company <= 1 + random() % 12; ++company) {
            for (unsigned figure = 0; figure < 1 + random() % 6; ++figure) {
                static const char* dates[] = {"2019-03-01", "2020-06-15", "2021-02",
                                              "2022-11-03", "2023",       "2024-01-31"};
                const auto low = static_cast<std::int64_t>(1'000'000'000 * (1 + random() % 300));
                const auto high = random() % 4 ? low : low * 3 / 2;
                figures.push_back({dates[figure], low, high});
                figures.back().company = company;
            }
        }
        ChartOptions options;
        options.scale = i % 2 ? ChartScale::Linear : ChartScale::Logarithmic;
        const QSizeF size = sizes[static_cast<std::size_t>(i) % std::size(sizes)];
        const ChartLayout layout = layoutOf(contentOf(figures), "2018-06-01", "2024-12-31", options, size, i % 3 == 0);
        SCOPED_TRACE(i);
        expectEveryLineNamed(layout);
        if (i % 3 == 0) {
            for (const PlacedLegendEntry& entry : layout.legend) {
                EXPECT_TRUE(layout.area.contains(entry.rect));
                EXPECT_FALSE(entry.rect.intersects(layout.plot));
            }
        }
    }
}

// As a picture lays it out: with a gutter at the right.
ChartLayout withGutter(const StoryContent& content, const char* from, const char* to, const QSizeF& size,
                       ChartOptions options = {}) {
    const Fonts fonts = Fonts::standard();
    const TimeSpan span{parseEdtf(from)->earliestStart, parseEdtf(to)->latestEnd};
    PlotFrame frame;
    frame.left = 60;
    const double gutter = labelGutter(content, options, span, fonts, frame.plotWidth(size.width()));
    frame.labels = std::max(0.0, gutter - labelGap(fonts));
    frame.right += gutter;
    const TimeScale scale = TimeScale::fitting(span, frame.plotWidth(size.width()));
    std::vector<const EventSummary*> events;
    for (const EventSummary& event : content.events) events.push_back(&event);
    return layoutChart(content, events, scale, QRectF(QPointF(0, 0), size), frame, options, fonts, true);
}

// With the companies that the document opens with.
ChartOptions atFirst(const StoryContent& content) {
    ChartOptions options;
    for (const Entity& entity : content.entities) {
        if (!entity.shownAtFirst)
            options.hiddenCompanies.insert(entity.id);
    }
    return options;
}

void expectColumnInOrder(const ChartLayout& layout) {
    for (const PlacedLine& a : layout.lines) {
        for (const PlacedLine& b : layout.lines) {
            if (&a == &b || a.labelRect.isEmpty() || b.labelRect.isEmpty())
                continue;
            EXPECT_FALSE(a.labelRect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.labelRect));
            const bool column = a.labelRect.left() > layout.plot.right() && b.labelRect.left() > layout.plot.right();
            if (column && a.labelAnchor.y() < b.labelAnchor.y())
                EXPECT_LT(a.labelRect.center().y(), b.labelRect.center().y());
        }
    }
}

TEST(ChartLabelColumn, EveryLineOfTheStoryIsLabelledDirectlyInEveryPicture) {
    for (const char* language : {"en", "fr"}) {
        const auto content = story(language);
        for (const QSizeF& size : {QSizeF(245, 280), QSizeF(400, 250), QSizeF(600, 260), QSizeF(960, 300),
                                   QSizeF(1600, 700), QSizeF(790, 960)}) {
            for (const auto& [from, to] : {std::pair("2021-10-01", "2025-07-31"), std::pair("2016-01-01", "2026-06-30"),
                                           std::pair("2024-06-01", "2025-03-31")}) {
                SCOPED_TRACE(testing::Message() << language << size.width() << " from " << from);
                const ChartLayout layout = withGutter(*content, from, to, size, atFirst(*content));
                EXPECT_TRUE(layout.legend.empty());
                for (const PlacedLine& line : layout.lines) {
                    EXPECT_EQ(line.labelRect.isEmpty(), line.label.isEmpty()) << line.label.toStdString();
                    if (!line.labelRect.isEmpty())
                        EXPECT_TRUE(layout.area.contains(line.labelRect)) << line.label.toStdString();
                }
                expectColumnInOrder(layout);
            }
        }
    }
}

TEST(ChartLabelColumn, OfAThousandCompaniesAsManyAreLabelledAsFitAndTheRestCounted) {
    std::vector<SampleFigure> figures;
    for (int i = 1; i <= 1000; ++i) {
        figures.push_back({"2020-01-01", i * 1'000'000'000LL, i * 1'000'000'000LL});
        figures.back().company = i;
    }
    const ChartLayout layout = withGutter(contentOf(figures), "2019-01-01", "2024-12-31", {600, 300});
    expectColumnInOrder(layout);
    const auto labelled = std::count_if(layout.lines.begin(), layout.lines.end(),
                                        [](const PlacedLine& line) { return !line.labelRect.isEmpty(); });
    EXPECT_GE(labelled, 12);
    ASSERT_TRUE(hasMore(layout));
    EXPECT_EQ(layout.legend.back().label,
              QStringLiteral("+%1 more").arg(1000 - labelled - static_cast<int>(layout.legend.size()) + 1));
    EXPECT_GE(layout.plot.height(), layout.area.height() * 0.7);
}

TEST(ChartLabelColumn, LabelsMoveNoMoreThanTheyMust) {
    EXPECT_EQ(spreadApart({10, 50, 90}, {10, 10, 10}, 0, 100), (std::vector<double>{10, 50, 90}));
    EXPECT_EQ(spreadApart({50, 50}, {10, 10}, 0, 100), (std::vector<double>{45, 55}));
    EXPECT_EQ(spreadApart({0, 100}, {10, 10}, 0, 100), (std::vector<double>{5, 95}));
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> middles, heights;
        double room = 0;
        for (unsigned i = 0; i < 1 + random() % 12; ++i) {
            middles.push_back(random() % 300);
            heights.push_back(10 + random() % 25);
            room += heights.back();
        }
        std::sort(middles.begin(), middles.end());
        const auto placed = spreadApart(middles, heights, 20, 20 + room + random() % 100);
        ASSERT_EQ(placed.size(), middles.size());
        EXPECT_GE(placed.front() - heights.front() / 2, 20 - 1e-6);
        for (std::size_t i = 1; i < placed.size(); ++i)
            EXPECT_GE(placed[i] - placed[i - 1], (heights[i] + heights[i - 1]) / 2 - 1e-6);
    }
}

TEST(ChartLabelColumn, AStraightLineIsLabelledWhereItIsDrawnAndClaimsNoValueBetweenFigures) {
    const StoryContent content =
        contentOf({{"2020-01-01", 1'000'000'000, 1'000'000'000}, {"2024-01-01", 9'000'000'000, 9'000'000'000}});
    for (const ChartScale scale : {ChartScale::Linear, ChartScale::Logarithmic}) {
        ChartOptions options;
        options.join = ChartJoin::Straight;
        options.scale = scale;
        const ChartLayout layout = withGutter(content, "2019-01-01", "2021-12-31", {600, 300}, options);
        const PlacedLine& line = layout.lines.front();
        const QLineF drawn(line.steps.back()[line.steps.back().size() - 2], line.steps.back().back());
        const double share = (layout.plot.right() - drawn.x1()) / drawn.dx();
        EXPECT_NEAR(line.labelAnchor.y(), drawn.pointAt(share).y(), 0.5);
        EXPECT_LT(line.labelAnchor.y(), layout.yAt(1e9) - 10);
        EXPECT_EQ(line.label, QStringLiteral("Company 1"));
        options.join = ChartJoin::Steps;
        const ChartLayout stepped = withGutter(content, "2019-01-01", "2021-12-31", {600, 300}, options);
        EXPECT_EQ(stepped.lines.front().label, QStringLiteral("Company 1 $1B"));
        EXPECT_NEAR(stepped.lines.front().labelAnchor.y(), stepped.yAt(1e9), 1e-6);
    }
}

TEST(ChartEventLabels, NameTheMostImportantEventsOnNothingElse) {
    const auto content = story("en");
    for (const int wanted : {0, 1, 4, 12}) {
        ChartOptions options;
        options.eventLabels = wanted;
        const ChartLayout layout = withGutter(*content, "2021-10-01", "2025-07-31", {960, 420}, options);
        if (wanted <= 4)
            EXPECT_EQ(layout.eventLabels.size(), static_cast<std::size_t>(wanted));
        EXPECT_LE(layout.eventLabels.size(), static_cast<std::size_t>(wanted));
        for (const PlacedEventLabel& label : layout.eventLabels) {
            EXPECT_EQ(label.rows.join(QLatin1Char(' ')), content->event(label.event)->label);
            EXPECT_TRUE(layout.plot.contains(label.rect));
            for (const PlacedLine& line : layout.lines) EXPECT_FALSE(line.labelRect.intersects(label.rect));
            for (const PlacedPoint& point : layout.points) EXPECT_FALSE(label.rect.contains(QPointF(point.x, point.y)));
            for (const PlacedEventMarker& marker : layout.markers)
                EXPECT_FALSE(label.rect.contains(QPointF(marker.x, marker.y)));
            for (const PlacedEventLabel& other : layout.eventLabels)
                EXPECT_TRUE(&other == &label || !other.rect.intersects(label.rect));
        }
    }
    ChartOptions four;
    four.eventLabels = 4;
    EXPECT_TRUE(layoutOf(*content, "2021-10-01", "2025-07-31", four, {960, 420}, false).eventLabels.empty());
}

// Every event of importance that a shown company took part in is there: at a figure, marked, or counted.
TEST(ChartEventLabels, NoTellingEventIsDropped) {
    const auto content = story("en");
    for (const double width : {300.0, 900.0}) {
        const ChartLayout layout = withGutter(*content, "2021-10-01", "2025-07-31", {width, 300});
        QSet<EventId> there;
        for (const PlacedPoint& point : layout.points) there.insert(point.event);
        for (const PlacedEventMarker& marker : layout.markers) {
            for (const EventId id : marker.events) there.insert(id);
        }
        const TimeSpan span = layout.scale.span();
        int telling = 0;
        for (const EventSummary& event : content->events) {
            const bool shown = std::any_of(event.companies.begin(), event.companies.end(),
                                           [&](EntityId id) { return layout.options.shows(id); });
            if (event.importance < 4 || !shown || !span.contains(markInstant(event.date)))
                continue;
            ++telling;
            EXPECT_TRUE(there.contains(event.id)) << event.label.toStdString();
        }
        EXPECT_GT(telling, 10);
    }
}

TEST(ChartLabelPlaces, ALabelTellsTheStatusWhereNoMarkerDoes) {
    for (const auto status : {ValuationStatus::Reported, ValuationStatus::Estimate, ValuationStatus::Talks}) {
        const StoryContent content =
            contentOf({{"2020-01-01", 28'000'000'000, 28'000'000'000, ValuationBasis::PostMoney, status}});
        const ChartLayout carried = layoutOf(content, "2021-01-01", "2021-12-31");
        EXPECT_TRUE(carried.lines[0].label.endsWith(statusName(status, content.language)));
        EXPECT_FALSE(layoutOf(content, "2019-01-01", "2021-12-31").lines[0].label.contains(QLatin1Char(',')));
    }
    const StoryContent firm = contentOf({{"2020-01-01", 28'000'000'000, 28'000'000'000}});
    EXPECT_TRUE(layoutOf(firm, "2021-01-01", "2021-12-31").lines[0].label.endsWith(QStringLiteral("$28B")));
}

TEST(ChartEvents, ACountStandsOverTheCurveItCounts) {
    PlacedEventMarker marker;
    marker.x = 100;
    marker.y = 50;
    EXPECT_LT(markerCountBox(marker, 1).bottom(), 50 - 5);
    marker.onCurve = false;
    EXPECT_GT(markerCountBox(marker, 1).left(), 100 + 5);
}

TEST(ChartAnnotations, ANoteIsWrappedAndLosesNoWord) {
    const StoryContent content = contentOf({{"2020-01-01", 1'000'000'000, 1'000'000'000}});
    const QString text = QStringLiteral("The board learns of the offer from a message and calls a meeting");
    ChartOptions options;
    options.annotations = {
        {AnnotationKind::Note, parseEdtf("2021-01-01")->earliestStart, {}, 1.1e9, QStringLiteral("USD"), text}};
    for (const QSizeF& size : sizes) {
        const ChartLayout layout = layoutOf(content, "2019-01-01", "2024-01-01", options, size);
        ASSERT_EQ(layout.annotations.size(), 1u);
        EXPECT_EQ(layout.annotations[0].textLines.join(QLatin1Char(' ')), text);
        EXPECT_TRUE(layout.area.contains(layout.annotations[0].textRect));
    }
}

}  // namespace
}  // namespace jalon
