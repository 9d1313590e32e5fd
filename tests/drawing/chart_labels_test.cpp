// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Where the lines' labels stand, as properties: on the bundled story and on random figures.
#include "app/drawing/chart_labels.h"

#include <gtest/gtest.h>

#include <random>

#include "app/drawing/chart_marks_painter.h"
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
    const QLineF leader(nearestOn(line.labelRect, line.labelAnchor), line.labelAnchor);
    for (const PlacedLine& other : layout.lines) {
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
        EXPECT_LE(away, 3 * line.labelRect.height() + 0.01) << line.label.toStdString();
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
