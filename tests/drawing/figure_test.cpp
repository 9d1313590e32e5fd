// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What a figure says about itself, on the bundled story.
#include "app/drawing/figure.h"
#include "app/drawing/picture_size.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <optional>

#include "app/drawing/figure_legend.h"
#include "app/drawing/page_text.h"
#include "app/drawing/timeline_painter.h"
#include "tests/drawing/text_recorder.h"

namespace jalon {
namespace {

std::shared_ptr<const StoryContent> story(const char* language) {
    const auto document = Document::openStory();
    EXPECT_TRUE(document.ok());
    return readStoryContent(**document, Language::forCode(QLatin1String(language)));
}

Figure figureOf(FigurePart part, const QSizeF& size) {
    Figure figure;
    figure.part = part;
    figure.size = size;
    return figure;
}

std::vector<TextRecorder::Text> textsOf(const Figure& figure, const std::shared_ptr<const StoryContent>& content) {
    TextRecorder recorder;
    QPainter painter(&recorder);
    paintFigure(painter, figure, content);
    painter.end();
    return recorder.texts();
}

// Texts are split where the painter changes face; joined they can be searched.
QString joined(const std::vector<TextRecorder::Text>& texts) {
    QString all;
    for (const auto& each : texts) all += each.text + QLatin1Char('\n');
    return all;
}

// From the last word above the chart to the first below its axis.
double chartShare(const Figure& figure, const std::shared_ptr<const StoryContent>& content) {
    const Figure filled = withTexts(figure, *content);
    const double height = figure.size.height() / figure.textScale;
    double top = 0, bottom = height;
    for (const auto& [text, rect] : textsOf(figure, content)) {
        const bool head = text.size() > 4 && (filled.title.endsWith(text) || filled.subtitle.endsWith(text));
        const bool foot = text.startsWith(QStringLiteral("Sources")) || text.startsWith(QStringLiteral("reported, ")) ||
                          text == QStringLiteral("Acquisition");
        if (head)
            top = std::max(top, rect.bottom());
        if (foot)
            bottom = std::min(bottom, rect.top());
    }
    return (bottom - top) / height;
}

TEST(FigureTest, AChartKeepsMostOfItsPage) {
    const auto content = story("en");
    std::vector<Figure> figures;
    for (const QSizeF& size : {QSizeF(600, 400), QSizeF(400, 400), QSizeF(300, 300), QSizeF(320, 160), QSizeF(640, 400),
                               QSizeF(200, 160), QSizeF(1600, 900)})
        figures.push_back(figureOf(FigurePart::Chart, size));
    for (const PicturePreset& preset : picturePresets()) {
        figures.push_back(figureOf(FigurePart::Chart, {}));
        setSize(figures.back(), preset.size);
    }
    for (const Figure& figure : figures)
        EXPECT_GE(chartShare(figure, content), 0.58) << figure.size.width() << "x" << figure.size.height();
}

TEST(FigureTest, ASentenceThatBeginsWithANameFromRightToLeftIsStillFromLeftToRight) {
    StoryContent content = *story("en");
    for (Entity& entity : content.entities) {
        if (entity.key == QLatin1String("openai"))
            entity.name = QString::fromUtf8("חברה");
    }
    const auto shared = std::make_shared<const StoryContent>(std::move(content));
    const Figure figure = figureOf(FigurePart::Chart, {900, 600});
    const QString title = withTexts(figure, *shared).title;
    EXPECT_EQ(title.front(), QChar(0x2068)) << title.toStdString();
    // The name, which is a run of its own, stands at the left of what is said of it.
    std::optional<double> name, verb;
    for (const auto& [text, rect] : textsOf(figure, shared)) {
        if (text.contains(QStringLiteral("was valued")) && !verb)
            verb = rect.left();
        if (text.contains(QChar(0x05d7)) && !name)
            name = rect.left();
    }
    ASSERT_TRUE(name && verb);
    EXPECT_LT(*name, *verb);
}

TEST(FigureTest, EveryWordStaysOnThePage) {
    for (const char* language : {"en", "fr"}) {
        const auto content = story(language);
        for (const QSizeF& size : {QSizeF(320, 240), QSizeF(640, 400), QSizeF(1600, 900), QSizeF(600, 1400)}) {
            for (const FigurePart part : {FigurePart::Chart, FigurePart::Timeline, FigurePart::Both}) {
                const Figure figure = withTexts(figureOf(part, size), *content);
                for (const auto& [text, rect] : textsOf(figure, content)) {
                    const bool ofThePage = figure.title.contains(text) || figure.subtitle.contains(text) ||
                                           figure.sourceLine.contains(text) || figure.dateLine.contains(text);
                    if (ofThePage && text.size() > 12)
                        EXPECT_TRUE(QRectF(QPointF(0, 0), size).contains(rect)) << text.toStdString();
                }
            }
        }
    }
}

TEST(FigureTest, NoWordOfThePageIsCut) {
    struct Row {
        QSizeF size;
        double textScale;
    };
    QImage logo(300, 100, QImage::Format_RGB32);
    logo.fill(Qt::black);
    for (const char* language : {"en", "fr"}) {
        const auto content = story(language);
        for (const Row& row :
             {Row{{189, 378}, 7.5 / 9.75}, {{393, 302}, 7.5 / 9.75}, {{320, 400}, 1}, {{640, 400}, 1}}) {
            for (const bool withLogo : {false, true}) {
                Figure figure = figureOf(FigurePart::Chart, row.size);
                figure.textScale = row.textScale;
                if (withLogo)
                    figure.logo = logo;
                figure = withTexts(figure, *content);
                const QString words =
                    figure.title + figure.subtitle + figure.sourceLine + figure.licence + figure.dateLine;
                for (const auto& each : textsOf(figure, content)) {
                    if (each.text.endsWith(QChar(0x2026)))
                        EXPECT_FALSE(words.contains(each.text.chopped(1)))
                            << each.text.toStdString() << row.size.width();
                }
            }
        }
    }
}

TEST(FigureTest, AtItsUsualSizeEverythingIsThere) {
    const auto content = story("en");
    const QString all = joined(textsOf(figureOf(FigurePart::Both, {1600, 900}), content));
    for (const Lane& lane : content->lanes)
        EXPECT_TRUE(all.contains(lane.title.section(QLatin1Char(' '), 0, 0))) << lane.title.toStdString();
    for (const char* text : {"OpenAI was valued at $300B", "CC BY 4.0", "Valuation", "2023", "$100B", "Acquisition",
                             "Valuation announced", "Sources: ", "30 Jun 2026"})
        EXPECT_TRUE(all.contains(QLatin1String(text))) << text;
    EXPECT_FALSE(all.contains(QStringLiteral("Not shown in full")));
}

TEST(FigureTest, LanesAreThoseOfTheArrangement) {
    const auto content = story("en");
    Figure figure = figureOf(FigurePart::Timeline, {1600, 900});
    figure.lanes.field = LaneField::Category;
    figure.lanes.placement().hidden = {content->categories[1].key};
    figure.lanes.placement().collapsed = {content->categories[0].key};
    const QString all = joined(textsOf(figure, content));
    // In the gutter and in the legend; the hidden one in the legend alone.
    EXPECT_EQ(all.count(content->categories[2].name + QLatin1Char('\n')), 2) << all.toStdString();
    EXPECT_EQ(all.count(content->categories[0].name + QLatin1Char('\n')), 2);
    EXPECT_EQ(all.count(content->categories[1].name + QLatin1Char('\n')), 1);
    EXPECT_FALSE(all.contains(QStringLiteral("hidden")));
    EXPECT_FALSE(all.contains(QStringLiteral("Twitter agrees to $44B")));  // an acquisition: collapsed
}

TEST(FigureTest, LanesWithoutRoomAreNamed) {
    const auto content = story("en");
    const QString all = joined(textsOf(figureOf(FigurePart::Both, {800, 420}), content));
    EXPECT_TRUE(all.contains(QStringLiteral("Not shown in full"))) << all.toStdString();
    EXPECT_TRUE(all.contains(content->lanes.back().title));
}

TEST(FigureTest, AFrenchPictureIsFrench) {
    const auto content = story("fr");
    for (const FigurePart part : {FigurePart::Chart, FigurePart::Timeline, FigurePart::Both}) {
        const QString all = joined(textsOf(figureOf(part, {1200, 800}), content));
        for (const char* english : {"Valuation", "Sources: ", "Lawsuit", "announced", "events", "As of", "log scale"})
            EXPECT_FALSE(all.contains(QLatin1String(english))) << english;
    }
}

TEST(FigureTest, SourcesAreNamedByPublisherOnce) {
    const auto content = story("en");
    for (const FigurePart part : {FigurePart::Chart, FigurePart::Both}) {
        const QString line = withTexts(figureOf(part, {1600, 900}), *content).sourceLine;
        EXPECT_FALSE(line.contains(QStringLiteral(" via "))) << line.toStdString();
        EXPECT_EQ(line.count(QStringLiteral("Reuters")), 1) << line.toStdString();
    }
    EXPECT_TRUE(withTexts(figureOf(FigurePart::Timeline, {1600, 900}), *content)
                    .sourceLine.contains(content->sources.front().publisher.section(QLatin1String(" ("), 0, 0)));
}

TEST(FigureTest, ALegendNamesOnlyWhatOccurs) {
    const auto content = story("en");
    Figure figure = withTexts(figureOf(FigurePart::Timeline, {1600, 900}), *content);
    const auto all = legendOf(figure, *content, acceptedEvents(*content, figure.filter), nullptr);
    ASSERT_GT(all.size(), 3u);
    figure.filter.hiddenCategories.insert(content->categories.front().id);
    const auto fewer = legendOf(figure, *content, acceptedEvents(*content, figure.filter), nullptr);
    EXPECT_EQ(fewer.size() + 1, all.size());
    figure.span = TimeSpan{startOfDay({1900, 1, 1}), startOfDay({1901, 1, 1})};
    EXPECT_TRUE(legendOf(figure, *content, acceptedEvents(*content, figure.filter), nullptr).empty());
}

QString legendTexts(const std::vector<LegendEntry>& entries) {
    QStringList texts;
    for (const LegendEntry& entry : entries) texts += entry.text;
    return texts.join(QLatin1Char('|'));
}

TEST(FigureTest, ALegendOfAChartExplainsWhatIsDrawnAndNothingElse) {
    const auto content = story("en");
    Figure figure = withTexts(figureOf(FigurePart::Chart, {1600, 900}), *content);
    figure.chart.showEvents = false;
    ChartLayout chart;
    EXPECT_TRUE(legendOf(figure, *content, acceptedEvents(*content, figure.filter), &chart).empty());
    PlacedPoint point;
    point.kind = PointKind::Beside;
    point.filled = false;
    point.yHigh = 3;
    point.right = 9;
    chart.points = {point};
    PlacedLine line;
    line.coverage = ValuationCoverage::WithDebt;
    line.steps = {QPolygonF({{0, 0}, {1, 0}})};
    chart.lines = {line};
    EXPECT_EQ(legendTexts(legendOf(figure, *content, {}, &chart)),
              QStringLiteral("on another basis, reported or estimated|with debt|from the lowest to the highest "
                             "value|possible dates"));
    PlacedEventMarker marker;
    marker.onCurve = false;
    marker.events = {content->events.front().id, content->events.back().id};
    chart.markers = {marker};
    EXPECT_TRUE(legendTexts(legendOf(figure, *content, {}, &chart))
                    .endsWith(QStringLiteral("event without a line|several events")));
}

// What tells an announced value from an estimate is in every picture that has room for words.
TEST(FigureTest, TheKeyToTheStatusIsLeftOutLast) {
    for (const char* language : {"en", "fr"}) {
        const auto content = story(language);
        for (const QSizeF& size : {QSizeF(393, 378), QSizeF(640, 400), QSizeF(800, 500), QSizeF(1123, 794)}) {
            for (const FigurePart part : {FigurePart::Chart, FigurePart::Both}) {
                Figure figure = figureOf(part, size);
                figure.lanes.field = LaneField::Category;
                const QString key = content->language.text("Figure", "Valuation announced");
                EXPECT_TRUE(joined(textsOf(figure, content)).contains(key))
                    << language << size.width() << "x" << size.height();
            }
        }
    }
}

TEST(FigureTest, LegendRowsKeepToTheirWidthAndLoseNothing) {
    const auto content = story("en");
    const Fonts fonts = Fonts::standard();
    const Figure figure = withTexts(figureOf(FigurePart::Both, {1600, 900}), *content);
    const auto entries = legendOf(figure, *content, acceptedEvents(*content, figure.filter), nullptr);
    for (const double width : {40.0, 200.0, 400.0, 1600.0}) {
        std::size_t count = 0;
        for (const LegendRow& row : legendRows(entries, width, fonts)) {
            count += row.entries.size();
            EXPECT_EQ(row.entries.front().first, 0);
            for (const auto& [x, entry] : row.entries) EXPECT_LT(x, width);
        }
        EXPECT_EQ(count, entries.size());
    }
}

TEST(PageText, NumbersAndDatesStayInOnePiece) {
    const QFontMetricsF metrics(Fonts::standard().text);
    const std::pair<const char*, const char*> rows[] = {{"more than 2.5 times that", "2.5 times"},
                                                        {"arrêté au 12 juin 2026, sauf", "12 juin 2026,"},
                                                        {"depuis le 1er juin 2025", "1er juin 2025"},
                                                        {"soit 300\u00a0Md\u00a0$ pour", "300\u00a0Md\u00a0$"}};
    for (const auto& [source, piece] : rows) {
        const QString text = QString::fromUtf8(source), whole = QString::fromUtf8(piece);
        const double least = metrics.horizontalAdvance(whole) / 0.6 + 1;
        for (double width = least; width < least * 2; width += 5)
            EXPECT_TRUE(wrappedText(text, metrics, width, 9).join(QLatin1Char('\n')).contains(whole)) << source;
        EXPECT_TRUE(isWholeText(wrappedText(text, metrics, least, 9), text)) << source;
    }
}

TEST(PageText, IsBrokenBetweenWordsAndElidedAtTheEnd) {
    const QFontMetricsF metrics(Fonts::standard().text);
    const QString text = QStringLiteral("one two three four five six seven eight nine ten");
    const double width = metrics.horizontalAdvance(QStringLiteral("one two three"));
    const QStringList all = wrappedText(text, metrics, width, 20);
    EXPECT_EQ(all.join(QLatin1Char(' ')), text);
    EXPECT_EQ(all.first(), QStringLiteral("one two three"));
    const QStringList two = wrappedText(text, metrics, width, 2);
    ASSERT_EQ(two.size(), 2);
    EXPECT_TRUE(two.last().endsWith(QChar(0x2026)));
    for (const QString& row : all + two) EXPECT_LE(metrics.horizontalAdvance(row), width + 0.01);
    EXPECT_TRUE(wrappedText(QString(), metrics, width, 2).isEmpty());
}

}  // namespace
}  // namespace jalon
