// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/timeline_painter.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "tests/drawing/text_recorder.h"
#include "tests/drawing/timeline_sample.h"

namespace jalon {
namespace {

const QRectF area(0, 0, 1000, 300);
const PlotFrame frame{120, 16};

class TimelinePainterTest : public testing::Test {
protected:
    TimelinePainterTest() {
        bar = sample.add("2021-03-01/2022-09-30", QStringLiteral("A battle"));
        point = sample.add("2023-03-28", QStringLiteral("A sale"), 5);
        month = sample.add("2024-06", QStringLiteral("A talk"));
        outside = sample.add("2030-06-01", QStringLiteral("Later"));
        content = sample.content();
        const TimelineRows rows(content, allEvents(*content), scale.level(), fonts);
        layout = layoutTimeline(rows, scale, area, frame, 0, fonts);
    }

    void paintOn(QPaintDevice* device, const TimelineHighlights& highlights = {}, bool dark = false) const {
        QPainter painter(device);
        paintTimeline(painter, layout, calendarTicks(scale, 48, content->language), *content, highlights,
                      dark ? Theme::darkTheme() : Theme::light(), fonts);
    }
    QImage image(const TimelineHighlights& highlights = {}, bool dark = false) const {
        QImage picture(area.size().toSize(), QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        paintOn(&picture, highlights, dark);
        return picture;
    }
    QColor under(const QImage& picture, EventId id) const {
        const PlacedMark* mark = layout.markOf(id);
        return picture.pixelColor(static_cast<int>(mark->x), static_cast<int>(mark->y));
    }

    TimelineSample sample{2};
    EventId bar, point, month, outside;
    std::shared_ptr<const StoryContent> content;
    const Fonts fonts = Fonts::standard();
    const TimeScale scale = years(2021, 2025, 864);
    TimelineLayout layout;
};

TEST_F(TimelinePainterTest, CoversItsWholeAreaAndNothingElse) {
    QImage picture(1000, 400, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    paintOn(&picture);
    for (int y = 0; y < 400; y += 7)
        for (int x = 0; x < 1000; x += 13)
            EXPECT_EQ(picture.pixelColor(x, y) == QColor(Qt::magenta), y >= 300) << x << "," << y;
}

TEST_F(TimelinePainterTest, MarksHaveTheColourOfTheirCategoryAndBarsThatOfTheirLane) {
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        const QImage picture = image({}, dark);
        EXPECT_EQ(under(picture, point), theme.mark(layout.markOf(point)->color));
        const PlacedMark* battle = layout.markOf(bar);
        EXPECT_EQ(picture.pixelColor(static_cast<int>(battle->right) - 4, static_cast<int>(battle->y)),
                  theme.fill(ColorRole::Blue));
    }
}

TEST_F(TimelinePainterTest, WritesEachLabelWhereTheLayoutPutIt) {
    TextRecorder recorder;
    paintOn(&recorder);
    for (const PlacedMark& mark : layout.marks) {
        const TextRecorder::Text* text = recorder.find(mark.label);
        ASSERT_NE(text, nullptr) << mark.label.toStdString();
        EXPECT_TRUE(mark.labelRect.adjusted(-1, -2, 1, 2).contains(text->rect)) << mark.label.toStdString();
    }
    EXPECT_NE(recorder.find(QStringLiteral("Lane 1")), nullptr);
    EXPECT_NE(recorder.find(QStringLiteral("1 ›")), nullptr) << "one event is out of sight";
}

TEST_F(TimelinePainterTest, ShowsSelectionHoverCursorAndMeasure) {
    const QImage plain = image();
    TimelineHighlights selected, hovered, cursor, measured, focused;
    selected.selected = focused.selected = point;
    focused.focused = true;
    hovered.hovered = month;
    cursor.cursor = startOfDay({2024, 1, 1});
    measured.measured = TimeSpan{startOfDay({2021, 6, 1}), startOfDay({2022, 1, 1})};
    for (const TimelineHighlights& each : {selected, hovered, cursor, measured}) EXPECT_NE(image(each), plain);
    EXPECT_NE(image(focused), image(selected));
}

TEST_F(TimelinePainterTest, JoinsWhatIsRelatedToTheSelection) {
    StoryContent related = *content;
    related.relations.push_back({bar, RelationKind::LeadsTo, point});
    TimelineHighlights highlights;
    highlights.selected = point;
    const QImage without = image(highlights);
    QImage with(without.size(), without.format());
    const auto paint = [&](const StoryContent& story) {
        QPainter painter(&with);
        paintTimeline(painter, layout, calendarTicks(scale, 48, story.language), story, highlights, Theme::light(),
                      fonts);
    };
    paint(related);
    EXPECT_NE(with, without);
    highlights.arcs = false;
    paint(related);
    EXPECT_EQ(with, without);
}

TEST_F(TimelinePainterTest, IsTheSamePictureEachTime) {
    EXPECT_EQ(image(), image());
}

TEST(PaintMark, EveryShapeIsFilledAboutItsCentreWithinItsSize) {
    for (int shape = 0; shape < 9; ++shape)
        for (const double size : {8.0, 10.0, 15.0}) {
            QImage picture(40, 40, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            paintMark(painter, {20, 20}, size, static_cast<MarkShape>(shape), Qt::black, Qt::white);
            painter.end();
            EXPECT_EQ(picture.pixelColor(20, 20) == QColor(Qt::white), shape == static_cast<int>(MarkShape::Ring))
                << shape;
            for (int y = 0; y < 40; ++y)
                for (int x = 0; x < 40; ++x)
                    EXPECT_TRUE(picture.pixelColor(x, y) == QColor(Qt::white) ||
                                std::hypot(x + 0.5 - 20, y + 0.5 - 20) <= 0.75 * size + 1)
                        << shape << " at " << x << "," << y;
        }
}

}  // namespace
}  // namespace jalon
