// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace jalon {

// What QPdfWriter cannot say of a page.
struct PdfFacts {
    QSizeF size;       // in points, exact: Qt rounds up to whole ones; empty: as it is
    QString subject;   // what the picture shows, in words
    QString keywords;  // its sources
    QString language;  // code
};

// A PDF of QPdfWriter, one page, without what differs from run to run: the clock, and the order of its fonts, which is
// that of a hash. Its objects are numbered anew in the order in which the document refers to them, and the table of
// their places is written again. Bytes that are not such a PDF come back as they are.
QByteArray canonicalPdf(const QByteArray& pdf, const PdfFacts& facts = {});

}  // namespace jalon
