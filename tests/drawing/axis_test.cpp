// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <cmath>
#include <random>

#include "app/drawing/timeline_painter.h"
#include "app/time/date_words.h"
#include "tests/drawing/text_recorder.h"
#include "tests/drawing/timeline_sample.h"

namespace jalon {
namespace {

const PlotFrame frame{110, 16};

// Paints the axis of `scale` on `device` and tells where it stood.
QRectF paintOn(QPaintDevice* device, const TimeScale& scale, const char* language, std::optional<Instant> cursor) {
    const Fonts fonts = Fonts::standard();
    const Language words = Language::forCode(QLatin1String(language));
    const QRectF area(10, 20, frame.left + scale.width() + frame.right, axisHeight(fonts));
    QPainter painter(device);
    paintAxis(painter, area, frame, scale, calendarTicks(scale, 48, words), cursor, std::nullopt, words, Theme::light(),
              fonts);
    return area;
}

TEST(Axis, LabelsNeverOverlapAndStayInsideAtAnyWidthAndPan) {
    for (const char* language : {"en", "fr"})
        for (const double width : {1.0, 30.0, 90.0, 300.0, 874.0, 2400.0})
            for (double zoom = 1; zoom < 1e8; zoom *= 7.3) {
                const TimeScale scale = years(2020, 2025, 874).zoomed(zoom, 400).withWidth(width).panned(zoom);
                TextRecorder recorder;
                const QRectF area = paintOn(&recorder, scale, language, std::nullopt);
                const auto& texts = recorder.texts();
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    EXPECT_GE(texts[i].rect.left(), area.left());
                    EXPECT_LE(texts[i].rect.right(), area.right() + 0.5) << texts[i].text.toStdString();
                    for (std::size_t j = i + 1; j < texts.size(); ++j) {
                        const QRectF a = texts[i].rect.adjusted(0, 3, 0, -3), b = texts[j].rect.adjusted(0, 3, 0, -3);
                        EXPECT_FALSE(a.intersects(b))
                            << texts[i].text.toStdString() << " " << texts[j].text.toStdString();
                    }
                }
            }
}

TEST(Axis, TheYearAtTheLeftEdgeIsAlwaysThere) {
    const TimeScale scale = years(2021, 2025, 874);
    for (double pan = 0; pan > -400; pan -= 1.7) {
        const TimeScale panned = scale.panned(pan);
        TextRecorder recorder;
        paintOn(&recorder, panned, "en", std::nullopt);
        const QString year = QString::number(toCivil(panned.instantAt(0.01)).date.year);
        EXPECT_NE(recorder.find(year), nullptr) << year.toStdString() << " at " << pan;
    }
}

// Every span from a second to twenty billion years, at any width, text size and language: labels never touch, none
// leaves the axis, and at the left edge there is always one of the upper tier to read.
TEST(Axis, LabelsKeepApartAtAnyZoomWidthSizeAndLanguage) {
    std::mt19937_64 random(1906);
    std::uniform_real_distribution<double> unit(0, 1);
    constexpr double finest = 0.01, coarsest = TimeScale::maxSecondsPerPixel;
    for (int i = 0; i < 1200; ++i) {
        const Fonts fonts = Fonts::standard(i % 2 ? 2.0 : 1.0);
        const Language words = Language::forCode(i % 4 < 2 ? QStringLiteral("en") : QStringLiteral("fr"));
        const double width = 200 + 3800 * unit(random);
        const double perPixel = finest * std::pow(coarsest / finest, unit(random));
        const double reach = std::min(4e17, std::max(1e11, perPixel * 2000));
        const TimeScale scale({static_cast<std::int64_t>((unit(random) * 2 - 1) * reach)}, 0, perPixel, width);
        const CalendarTicks ticks = calendarTicks(scale, 48 * fonts.scale, words);
        const QRectF area(0, 0, frame.left + width + frame.right, axisHeight(fonts));
        TextRecorder recorder;
        QPainter painter(&recorder);
        paintAxis(painter, area, frame, scale, ticks, std::nullopt, std::nullopt, words, Theme::light(), fonts);
        painter.end();
        SCOPED_TRACE(testing::Message() << "left " << scale.left().seconds << " at " << perPixel << " s/px, " << width
                                        << " px, size " << fonts.scale << " " << words.code().toStdString());
        const auto& texts = recorder.texts();
        for (std::size_t a = 0; a < texts.size(); ++a) {
            EXPECT_GE(texts[a].rect.left(), area.left());
            EXPECT_LE(texts[a].rect.right(), area.right() + 0.5) << texts[a].text.toStdString();
            for (std::size_t b = a + 1; b < texts.size(); ++b) {
                const bool sameTier = std::abs(texts[a].rect.bottom() - texts[b].rect.bottom()) < 6;
                EXPECT_FALSE(sameTier && texts[a].rect.left() < texts[b].rect.right() &&
                             texts[b].rect.left() < texts[a].rect.right())
                    << texts[a].text.toStdString() << " on " << texts[b].text.toStdString();
            }
        }
        EXPECT_NE(recorder.find(ticks.major.front().label), nullptr) << ticks.major.front().label.toStdString();
    }
}

TEST(Axis, TheFlagSaysTheDateAndStaysInside) {
    const TimeScale scale = years(2022, 2026, 874);
    for (const CivilDate& day : {CivilDate{2022, 1, 1}, CivilDate{2025, 3, 28}, CivilDate{2025, 12, 31}}) {
        TextRecorder recorder;
        const QRectF area = paintOn(&recorder, scale, "en", startOfDay(day));
        const QString words =
            instantWords(startOfDay(day), DatePrecision::Day, Language::forCode(QStringLiteral("en")));
        const TextRecorder::Text* flag = recorder.find(words);
        ASSERT_NE(flag, nullptr) << words.toStdString();
        EXPECT_GE(flag->rect.left(), area.left() + 4);
        EXPECT_LE(flag->rect.right(), area.right() - 4);
        for (const TextRecorder::Text& text : recorder.texts())
            EXPECT_TRUE(&text == flag || !text.rect.intersects(flag->rect)) << text.text.toStdString();
    }
}

TEST(Axis, TheFlagOfAgesSaysNoMoreThanAPixelKnows) {
    struct Row {
        std::int64_t year;
        double yearsPerPixel;
        const char* english;
    };
    const Row rows[] = {{-7'028'166'093, 2e7, "7.03 billion years ago"},
                        {-66'012'345, 2e4, "66.01 million years ago"},
                        {-12'344, 120, "12,300 BC"},
                        {-43, 20, "40 BC"},
                        {3, 20, "AD 3"},
                        {1985, 2e7, "1985"},
                        {1789, 20, "1790"}};
    for (const Row& row : rows) {
        const double perPixel = row.yearsPerPixel * 365.2425 * secondsPerDay;
        const Instant at = startOfDay({row.year, 1, 1});
        TextRecorder recorder;
        paintOn(&recorder, TimeScale({}, 0, perPixel, 874).centredOn(at), "en", at);
        EXPECT_NE(recorder.find(QLatin1String(row.english)), nullptr) << row.english;
    }
}

TEST(Axis, ACursorOutOfSightHasNoFlag) {
    TextRecorder with, without;
    paintOn(&with, years(2022, 2026, 874), "en", startOfDay({2030, 1, 1}));
    paintOn(&without, years(2022, 2026, 874), "en", std::nullopt);
    EXPECT_EQ(with.texts().size(), without.texts().size());
}

TEST(Axis, IsTheSamePictureEachTime) {
    QImage first(1000, 80, QImage::Format_RGB32), second(1000, 80, QImage::Format_RGB32);
    for (QImage* image : {&first, &second}) {
        image->fill(Qt::black);
        paintOn(image, years(2022, 2026, 874), "fr", startOfDay({2025, 3, 28}));
    }
    EXPECT_EQ(first, second);
}

}  // namespace
}  // namespace jalon
