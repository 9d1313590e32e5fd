// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Pictures as files: the same bytes on every run, valid in other readers, refused in words where they cannot be.
#include "app/drawing/picture_export.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <ctime>

#include "app/drawing/svg_device.h"

using namespace jalon;

namespace {

std::shared_ptr<const StoryContent> story(const char* language) {
    const auto document = Document::openStory();
    EXPECT_TRUE(document.ok());
    return readStoryContent(**document, Language::forCode(QLatin1String(language)));
}

Figure small(FigurePart part = FigurePart::Both) {
    Figure figure;
    figure.part = part;
    figure.size = {700, 440};
    return figure;
}

QByteArray bytesOf(const Figure& figure, PictureFormat format, const char* language = "en") {
    const auto bytes = renderPicture(figure, story(language), format, {1, false, {}});
    EXPECT_TRUE(bytes.ok());
    return bytes.ok() ? *bytes : QByteArray();
}

const PictureFormat formats[] = {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf};

}  // namespace

TEST(PictureExport, TheSameBytesInEveryTimeZone) {
    for (const PictureFormat format : formats) {
        QByteArray first;
        for (const char* zone : {"UTC", "America/Los_Angeles", "Asia/Tokyo", "Europe/Paris", "Australia/Lord_Howe"}) {
            qputenv("TZ", zone);
            tzset();
            const QByteArray bytes = bytesOf(small(), format);
            if (first.isEmpty())
                first = bytes;
            EXPECT_EQ(bytes, first) << zone << " " << static_cast<int>(format);
        }
        qunsetenv("TZ");
        tzset();
    }
}

TEST(PictureExport, APngSaysItsDensityTitleAndSource) {
    QByteArray bytes = *renderPicture(small(), story("en"), PictureFormat::Png, {2, false, {}});
    QBuffer buffer(&bytes);
    const QImage image = QImageReader(&buffer).read();
    EXPECT_EQ(image.size(), QSize(1400, 880));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192, 0.1);
    const Figure texts = withTexts(small(), *story("en"));
    EXPECT_EQ(image.text(QStringLiteral("Title")), texts.title);
    EXPECT_EQ(image.text(QStringLiteral("Description")), texts.alt.simplified());
    EXPECT_FALSE(texts.alt.isEmpty());
    EXPECT_TRUE(image.text(QStringLiteral("Source")).contains(QStringLiteral("Sources")));
    EXPECT_EQ(image.text(QStringLiteral("Software")), QStringLiteral("Jalon"));
}

TEST(PictureExport, AnSvgIsValidAndItsTextIsText) {
    Figure figure = small();
    figure.title = QStringLiteral("A <b>\"bold\"</b> & risky title \x01");
    QXmlStreamReader xml(bytesOf(figure, PictureFormat::Svg));
    int texts = 0, clips = 0;
    QString title;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        texts += xml.name() == QLatin1String("text");
        clips += xml.name() == QLatin1String("clipPath");
        EXPECT_NE(xml.name(), QLatin1String("script"));
        EXPECT_NE(xml.name(), QLatin1String("image"));
        if (xml.name() == QLatin1String("title"))
            title = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(texts, 30);
    EXPECT_GE(clips, 2);
    EXPECT_EQ(title, QStringLiteral("A <b>\"bold\"</b> & risky title "));
}

TEST(PictureExport, APdfHasItsFontsAndNoClock) {
    const QByteArray bytes = bytesOf(small(), PictureFormat::Pdf);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/FontFile2"));
    EXPECT_TRUE(bytes.contains("/CreationDate (D:20000101000000Z)"));
    // The table of offsets still points at the objects.
    const qsizetype at = bytes.lastIndexOf("startxref\n") + 10;
    const qsizetype table = bytes.mid(at, bytes.indexOf('\n', at) - at).toLongLong();
    ASSERT_TRUE(bytes.mid(table).startsWith("xref\n"));
    const QList<QByteArray> entries = bytes.mid(table).split('\n');
    int object = 0, checked = 0;
    for (qsizetype i = 2; i < entries.size() && !entries[i].startsWith("trailer"); ++i, ++object) {
        if (!entries[i].contains(" n"))
            continue;
        EXPECT_TRUE(bytes.mid(entries[i].left(10).toLongLong()).startsWith(QByteArray::number(object) + " 0 obj"))
            << object;
        ++checked;
    }
    EXPECT_GT(checked, 5);
}

TEST(PictureExport, AnySizeIsDrawnOrRefusedInWords) {
    const QSizeF drawn[] = {{1, 1}, {3, 200}, {200, 3}, {64, 64}, {320, 240}, {900, 120}, {200, 1200}};
    for (const QSizeF& size : drawn) {
        for (const FigurePart part : {FigurePart::Chart, FigurePart::Timeline, FigurePart::Both}) {
            Figure figure = small(part);
            figure.size = size;
            EXPECT_TRUE(renderImage(figure, story("en"), 1).ok()) << size.width() << "x" << size.height();
        }
    }
    const QSizeF refused[] = {{0, 100}, {-5, 100}, {100000, 100000}, {20001, 10}, {15000, 15000}};
    for (const QSizeF& size : refused) {
        Figure figure = small();
        figure.size = size;
        const auto image = renderImage(figure, story("en"), 1);
        ASSERT_FALSE(image.ok());
        EXPECT_EQ(image.problem().kind, ProblemKind::BadValue);
    }
}

TEST(PictureExport, TextsAreWrittenFromTheContentUnlessGiven) {
    const Figure english = withTexts(small(), *story("en")), french = withTexts(small(), *story("fr"));
    EXPECT_TRUE(english.subtitle.contains(QStringLiteral("US$"))) << english.subtitle.toStdString();
    EXPECT_TRUE(english.sourceLine.startsWith(QStringLiteral("Sources: ")));
    EXPECT_TRUE(english.dateLine.contains(QStringLiteral("30 Jun 2026")));
    EXPECT_NE(english.subtitle, french.subtitle);
    EXPECT_TRUE(french.sourceLine.startsWith(QStringLiteral("Sources : ")));
    Figure given = small();
    given.title = QStringLiteral("Mine");
    EXPECT_EQ(withTexts(given, *story("en")).title, QStringLiteral("Mine"));
}

TEST(PictureExport, TheEndingChoosesTheFormat) {
    EXPECT_EQ(*pictureFormatOf(QStringLiteral("a.png")), PictureFormat::Png);
    EXPECT_EQ(*pictureFormatOf(QStringLiteral("a.b.SVG")), PictureFormat::Svg);
    EXPECT_EQ(*pictureFormatOf(QStringLiteral("/x/a.pdf")), PictureFormat::Pdf);
    for (const char* name : {"a", "a.gif", "png", "a.png.txt", ""})
        EXPECT_FALSE(pictureFormatOf(QLatin1String(name)).ok()) << name;
}

TEST(PictureExport, WritingIsWholeOrNotAtAll) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.svg"));
    EXPECT_TRUE(writePicture("first", path, false).ok());
    const auto again = writePicture("second", path, false);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.problem().kind, ProblemKind::Exists);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "first");
    EXPECT_TRUE(writePicture("second", path, true).ok());
    for (const QString& wrong :
         {folder.path(), folder.filePath(QStringLiteral("none/p.svg")), QStringLiteral("/proc/p.svg")}) {
        const auto refused = writePicture("x", wrong, true);
        ASSERT_FALSE(refused.ok()) << wrong.toStdString();
        EXPECT_EQ(refused.problem().kind, ProblemKind::CannotWrite);
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("p.svg")});
}

TEST(SvgDevice, ClipsEscapesAndPlacesText) {
    SvgDevice device({100, 50}, QStringLiteral("T"), QStringLiteral("D"));
    QPainter painter(&device);
    painter.setClipRect(10, 10, 20, 20);
    painter.fillRect(0, 0, 100, 50, QColor(255, 0, 0, 128));
    painter.setClipping(false);
    painter.setPen(QPen(Qt::blue, 2, Qt::DashLine));
    painter.drawLine(QPointF(0, 0), QPointF(10, 10));
    painter.drawText(QPointF(5, 40), QStringLiteral("a < b"));
    painter.end();
    const QByteArray svg = device.document();
    for (const char* part : {"<clipPath", "clip-path=\"url(#clip0)\"", "fill-opacity=\"0.50", "stroke-dasharray",
                             ">a </tspan>", ">&lt; </tspan>", ">b</tspan>", "viewBox=\"0 0 100 50\"", "y=\"40\""}) {
        EXPECT_TRUE(svg.contains(part)) << part << " in " << svg.constData();
    }
}
