// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "app/drawing/timeline_painter.h"
#include "tests/drawing/timeline_sample.h"

namespace jalon {
namespace {

// How many pixels the arcs of an event change.
int arcPixels(const StoryContent& story, EventId selected, const TimeScale& scale) {
    const auto content = std::make_shared<const StoryContent>(story);
    const Fonts fonts = Fonts::standard();
    const PlotFrame frame{110, 16};
    const QRectF area(0, 0, frame.left + scale.width() + frame.right, 300);
    const TimelineRows rows(content, allEvents(*content), scale.level(), fonts);
    const TimelineLayout layout = layoutTimeline(rows, scale, area, frame, 0, fonts);
    QImage with(area.size().toSize(), QImage::Format_RGB32), without = with;
    for (const bool arcs : {true, false}) {
        QImage& image = arcs ? with : without;
        image.fill(Qt::white);
        QPainter painter(&image);
        TimelineHighlights highlights;
        highlights.selected = selected;
        highlights.arcs = arcs;
        paintTimeline(painter, layout, calendarTicks(scale, 48, content->language), *content, highlights,
                      Theme::light(), fonts);
    }
    int pixels = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x) pixels += with.pixel(x, y) != without.pixel(x, y);
    return pixels;
}

TEST(RelationArcs, AreDrawnBetweenRelatedEventsAndToThoseOutOfSight) {
    TimelineSample sample(2);
    const EventId first = sample.add("2021-03-01", QStringLiteral("first"), 3, 1);
    const EventId second = sample.add("2023-03-01", QStringLiteral("second"), 3, 2);
    const EventId other = sample.add("2022-03-01", QStringLiteral("other"), 3, 1);
    StoryContent story = *sample.content();
    story.relations.push_back({first, RelationKind::LeadsTo, second});
    for (const EventId selected : {first, second}) {
        EXPECT_GT(arcPixels(story, selected, years(2020, 2024, 800)), 100) << "both ends in sight";
        const TimeScale onlyOne = selected == first ? years(2020, 2022, 800) : years(2022, 2024, 800);
        EXPECT_GT(arcPixels(story, selected, onlyOne), 30) << "the other end out of sight";
    }
    EXPECT_EQ(arcPixels(story, other, years(2020, 2024, 800)), 0);
}

}  // namespace
}  // namespace jalon
