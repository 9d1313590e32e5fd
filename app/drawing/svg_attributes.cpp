// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/svg_attributes.h"

#include <QLinearGradient>
#include <QList>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

QByteArray decimal(double value, int decimals) {
    QByteArray text = QByteArray::number(value, 'f', decimals);
    while (text.endsWith('0')) text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

bool belongsInXml(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0xfffe) || code == u'\n' || code == u'\t';
}

bool isRightToLeft(QChar c) {
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLI ||
           c.direction() == QChar::DirRLE || c.direction() == QChar::DirRLO || c.direction() == QChar::DirFSI;
}

}  // namespace

QByteArray svgNumber(double value) {
    // Nothing is drawn where it could be seen beyond this.
    constexpr double furthest = 1e6;
    return decimal(std::isfinite(value) ? std::clamp(value, -furthest, furthest) : 0.0, 2);
}

QByteArray svgText(const QString& text) {
    QString kept;
    for (const QChar c : text) {
        if (belongsInXml(c))
            kept += c;
    }
    return kept.toHtmlEscaped().toUtf8();
}

QByteArray svgTextLength(double width) {
    return " textLength=\"" + svgNumber(width) + "\" lengthAdjust=\"spacingAndGlyphs\"";
}

QByteArray svgWords(const QString& text, double x, const QFontMetricsF& metrics) {
    // In text that runs from right to left words do not stand in the order in which they are written.
    if (!text.trimmed().contains(QLatin1Char(' ')) || std::any_of(text.begin(), text.end(), isRightToLeft))
        return svgText(text);
    QByteArray written;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        // A word and the spaces after it.
        end = text.indexOf(QLatin1Char(' '), begin);
        while (end >= 0 && end < text.size() && text[end] == QLatin1Char(' ')) ++end;
        if (end < 0)
            end = text.size();
        const double from = metrics.horizontalAdvance(text.left(begin)), to = metrics.horizontalAdvance(text.left(end));
        written += "<tspan x=\"" + svgNumber(x + from) + "\"" + svgTextLength(to - from) + ">" +
                   svgText(text.mid(begin, end - begin)) + "</tspan>";
    }
    return written;
}

QByteArray svgColor(const char* name, const QColor& color) {
    QByteArray text = QByteArray(" ") + name + "=\"" + color.name().toLatin1() + "\"";
    if (color.alpha() < 255)
        text += QByteArray(" ") + name + "-opacity=\"" + decimal(color.alphaF(), 3) + "\"";
    return text;
}

QByteArray svgPathData(const QPainterPath& path) {
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
            case QPainterPath::MoveToElement:
                data += 'M';
                break;
            case QPainterPath::LineToElement:
                data += 'L';
                break;
            case QPainterPath::CurveToElement:
                data += 'C';
                break;
            case QPainterPath::CurveToDataElement:
                data += ' ';
                break;
        }
        data += svgNumber(element.x) + ' ' + svgNumber(element.y);
    }
    return data;
}

QByteArray svgStroke(const QPen& pen, bool scaled) {
    if (pen.style() == Qt::NoPen)
        return {};
    // A pen of width 0 is one pixel wide on screen, whatever the scale.
    const double width = pen.widthF() > 0 ? pen.widthF() : 1;
    QByteArray text = svgColor("stroke", pen.color()) + " stroke-width=\"" + svgNumber(width) + "\"";
    if (scaled && pen.isCosmetic())
        text += " vector-effect=\"non-scaling-stroke\"";
    if (pen.capStyle() == Qt::RoundCap)
        text += " stroke-linecap=\"round\"";
    if (pen.capStyle() == Qt::SquareCap)
        text += " stroke-linecap=\"square\"";
    if (pen.joinStyle() == Qt::RoundJoin)
        text += " stroke-linejoin=\"round\"";
    if (pen.joinStyle() == Qt::BevelJoin)
        text += " stroke-linejoin=\"bevel\"";
    if (pen.style() != Qt::SolidLine) {
        QByteArrayList dashes;
        for (const qreal dash : pen.dashPattern()) dashes += svgNumber(dash * width);
        text += " stroke-dasharray=\"" + dashes.join(' ') + "\"";
        if (pen.dashOffset() != 0)
            text += " stroke-dashoffset=\"" + svgNumber(pen.dashOffset() * width) + "\"";
    }
    return text;
}

QByteArray svgTransform(const QTransform& transform) {
    if (transform.isIdentity())
        return {};
    QByteArrayList numbers;
    for (const qreal factor : {transform.m11(), transform.m12(), transform.m21(), transform.m22()})
        numbers += decimal(factor, 6);
    return " transform=\"matrix(" + numbers.join(' ') + ' ' + svgNumber(transform.dx()) + ' ' +
           svgNumber(transform.dy()) + ")\"";
}

QByteArray svgLinearGradient(const QByteArray& id, const QLinearGradient& gradient) {
    const QPointF from = gradient.start(), to = gradient.finalStop();
    QByteArray text = "<linearGradient id=\"" + id + "\" gradientUnits=\"userSpaceOnUse\" x1=\"" + svgNumber(from.x()) +
                      "\" y1=\"" + svgNumber(from.y()) + "\" x2=\"" + svgNumber(to.x()) + "\" y2=\"" +
                      svgNumber(to.y()) + "\">";
    for (const auto& [offset, color] : gradient.stops()) {
        text += "<stop offset=\"" + decimal(offset, 4) + "\" stop-color=\"" + color.name().toLatin1() + "\"";
        if (color.alpha() < 255)
            text += " stop-opacity=\"" + decimal(color.alphaF(), 3) + "\"";
        text += "/>";
    }
    return text + "</linearGradient>\n";
}

}  // namespace jalon
