// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/svg_device.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QXmlStreamReader>
#include <functional>
#include <limits>

#include "app/drawing/svg_attributes.h"

namespace jalon {
namespace {

QByteArray svgOf(const std::function<void(QPainter&)>& paint) {
    SvgDevice device({100, 50}, QStringLiteral("Title"), QStringLiteral("Description"));
    QPainter painter(&device);
    painter.setPen(Qt::NoPen);
    paint(painter);
    painter.end();
    QXmlStreamReader xml(device.document());
    while (!xml.atEnd()) xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << device.document().toStdString();
    return device.document();
}

TEST(SvgNumber, HasFixedDecimalsAndNoExponent) {
    const std::pair<double, const char*> cases[] = {
        {0, "0"},           {-0.0, "0"},
        {-0.001, "0"},      {1, "1"},
        {1.5, "1.5"},       {1.256, "1.26"},
        {-3.1, "-3.1"},     {100, "100"},
        {1e-9, "0"},        {123456.78, "123456.78"},
        {1e300, "1000000"}, {std::numeric_limits<double>::quiet_NaN(), "0"}};
    for (const auto& [value, text] : cases) EXPECT_EQ(svgNumber(value), text);
}

TEST(SvgText, KeepsWhatXmlMayHold) {
    EXPECT_EQ(svgText(QStringLiteral("a<b & \"c\">")), "a&lt;b &amp; &quot;c&quot;&gt;");
    EXPECT_EQ(svgText(QString(QChar(1)) + QChar(0xffff) + QStringLiteral("é\t\u4e2d")), "é\t\u4e2d");
}

TEST(SvgDevice, NestedClipsAreIntersectedAndGivenBack) {
    const QByteArray svg = svgOf([](QPainter& painter) {
        painter.setClipRect(QRect(0, 0, 60, 50));
        painter.save();
        painter.setClipRect(QRectF(40.5, 10, 59.5, 20), Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, 100, 50), Qt::red);
        painter.restore();
        painter.fillRect(QRectF(0, 0, 100, 50), Qt::blue);
        painter.setClipping(false);
        painter.fillRect(QRectF(0, 0, 100, 50), QColor(0, 128, 0));
    });
    const qsizetype red = svg.indexOf("#ff0000"), blue = svg.indexOf("#0000ff"), green = svg.indexOf("#008000");
    ASSERT_TRUE(red > 0 && blue > red && green > blue) << svg.toStdString();
    EXPECT_GT(svg.lastIndexOf("url(#clip0)", red), 0);
    EXPECT_GT(svg.lastIndexOf("url(#clip1)", blue), red);
    EXPECT_GT(svg.lastIndexOf("<g>", green), blue);
    const qsizetype inner = svg.indexOf("id=\"clip0\"");
    const QByteArray path = svg.mid(inner, svg.indexOf("/>", inner) - inner);
    for (const char* corner : {"40.5", "60", "10", "30"}) EXPECT_TRUE(path.contains(corner)) << path.toStdString();
}

TEST(SvgDevice, WhatIsClippedAwayIsNotWritten) {
    const QByteArray svg = svgOf([](QPainter& painter) {
        painter.setClipRect(QRectF(0, 0, 10, 10));
        painter.setClipRect(QRectF(20, 20, 10, 10), Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, 100, 50), Qt::red);
        painter.setPen(Qt::red);
        painter.drawText(QPointF(5, 5), QStringLiteral("hidden"));
    });
    EXPECT_FALSE(svg.contains("#ff0000")) << svg.toStdString();
    EXPECT_FALSE(svg.contains("hidden"));
}

TEST(SvgDevice, TextKeepsItsPlaceItsWidthAndItsWeight) {
    QFont font;
    font.setPixelSize(13);
    const QByteArray svg = svgOf([&](QPainter& painter) {
        painter.setPen(QColor(0x12, 0x34, 0x56));
        painter.setFont(font);
        painter.drawText(QPointF(5, 40), QStringLiteral("plain"));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setOpacity(0.5);
        painter.drawText(QPointF(5, 20.25), QStringLiteral("strong"));
        painter.drawText(QPointF(5, 20), QStringLiteral("   "));
    });
    EXPECT_EQ(svg.count("<text "), 2) << svg.toStdString();
    EXPECT_TRUE(svg.contains("x=\"5\" y=\"40\" textLength=\""));
    EXPECT_TRUE(svg.contains("fill=\"#123456\""));
    EXPECT_TRUE(svg.contains("font-size=\"13\""));
    EXPECT_EQ(svg.count("font-weight=\"600\""), 1);
    EXPECT_TRUE(svg.contains("y=\"20.25\""));
    EXPECT_EQ(svg.count(" opacity=\"0.5\""), 1);
}

TEST(SvgDevice, EveryWordHasAPlaceOfItsOwnAndNothingIsLost) {
    QFont font;
    font.setPixelSize(13);
    const QFontMetricsF metrics(font);
    const QByteArray words = svgWords(QStringLiteral("As of  30 June & so"), 10, metrics);
    EXPECT_EQ(words.count("<tspan "), 6);
    EXPECT_TRUE(words.startsWith("<tspan x=\"10\" textLength=\""));
    EXPECT_TRUE(
        words.contains("<tspan x=\"" + svgNumber(10 + metrics.horizontalAdvance(QStringLiteral("As "))) + "\""));
    QByteArray text = words;
    for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<'))
        text.remove(at, text.indexOf('>', at) - at + 1);
    EXPECT_EQ(text, "As of  30 June &amp; so");
    EXPECT_EQ(svgWords(QStringLiteral("single"), 10, metrics), "single");
    const QString hebrew = QString::fromUtf8("חברה גדולה $1B");
    EXPECT_EQ(svgWords(hebrew, 10, metrics), hebrew.toUtf8());
}

TEST(SvgDevice, FadesDashesTransformsAndCrispLines) {
    const QByteArray svg = svgOf([](QPainter& painter) {
        QLinearGradient fade(10, 0, 30, 0);
        fade.setColorAt(0, QColor(0, 0, 255, 0));
        fade.setColorAt(1, QColor(0, 0, 255));
        painter.fillRect(QRectF(10, 10, 20, 5), fade);
        painter.translate(3, 4);
        painter.scale(0.333333, 2);
        QPen pen(Qt::black, 0);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, 0), QPointF(9, 9));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF({{0, 0}, {5, 5}, {9, 0}}));
    });
    for (const char* part :
         {"<linearGradient id=\"fade0\" gradientUnits=\"userSpaceOnUse\" x1=\"10\"", "stop-opacity=\"0\"",
          "fill=\"url(#fade0)\"", "matrix(0.333333 0 0 2 3 4)", "stroke-dasharray=\"3 2\"", "non-scaling-stroke",
          "shape-rendering=\"crispEdges\"", "stroke-linecap=\"round\"", "fill=\"none\""})
        EXPECT_TRUE(svg.contains(part)) << part << "\n" << svg.toStdString();
}

}  // namespace
}  // namespace jalon
