// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/data/event.h"

namespace jalon {

// Pieces of HTML made of strangers' texts. Each text is isolated, so that marks of direction in it end with it.
QString htmlText(const QString& text);        // on one line
QString htmlParagraphs(const QString& text);  // a blank line between two paragraphs
// Whether a page may link there: http, https or mailto, without blanks, hidden characters or a name before the host.
bool isPageLink(const QString& address);
// A link where the address is one; the words alone elsewhere.
QString htmlLink(const QString& address, const QString& words);
// The SVG of a whole file as part of a page: without its prolog, its ids begun with `prefix` so that none is twice.
QByteArray inlineSvg(const QByteArray& svg, const QByteArray& prefix);
// The style of the page.
const char* pageStyle();

}  // namespace jalon
