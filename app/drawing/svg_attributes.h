// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

namespace jalon {

// The small parts of an SVG: the same value makes the same bytes in every locale. Attributes begin with a space.

// Two decimals, a hundredth of a logical pixel; no exponent.
QByteArray svgNumber(double value);
// Text as XML: escaped, without the characters that XML 1.0 has no place for.
QByteArray svgText(const QString& text);
// " textLength=...": where the face is not installed no word runs into a mark.
QByteArray svgTextLength(double width);
// A line of text from x on, each word at its own place: where the face is not installed, and the length is not heeded
// either (librsvg), no more than a word's own width drifts.
QByteArray svgWords(const QString& text, double x, const QFontMetricsF& metrics);
// name="#rrggbb", with name-opacity where it is not solid.
QByteArray svgColor(const char* name, const QColor& color);
QByteArray svgPathData(const QPainterPath& path);
// stroke and everything about it; nothing without a pen.
QByteArray svgStroke(const QPen& pen, bool scaled);
// transform="matrix(...)"; nothing for identity.
QByteArray svgTransform(const QTransform& transform);
// <stop> elements, and where a linear gradient runs.
QByteArray svgLinearGradient(const QByteArray& id, const QLinearGradient& gradient);

}  // namespace jalon
