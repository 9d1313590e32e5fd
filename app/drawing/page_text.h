// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace jalon {

// A text in at most `lines` lines of a width, broken between words; what is too long ends in an ellipsis.
QStringList wrappedText(const QString& text, const QFontMetricsF& metrics, double width, int lines);

// The same rows, as even as their number allows: a title does not end in a row of one word.
QStringList balancedText(const QString& text, const QFontMetricsF& metrics, double width, int lines);

// Whether nothing of `text` was cut to make `rows`.
bool isWholeText(const QStringList& rows, const QString& text);

}  // namespace jalon
