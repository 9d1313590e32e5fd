// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/pdf_bytes.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include "app/drawing/theme.h"

namespace jalon {
namespace {

QByteArray drawn() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("1 0 R (not a reference)"));
    QPainter painter(&writer);
    const Fonts fonts = Fonts::standard();
    for (const QFont& font : {fonts.title, fonts.text}) {
        painter.setFont(font);
        painter.drawText(QPointF(100, font.pixelSize() * 100), QStringLiteral("Text 1 0 R in a face"));
    }
    painter.end();
    return buffer.data();
}

TEST(CanonicalPdf, DoesNotDependOnTheSeedOfHashes) {
    const QByteArray first = canonicalPdf(drawn());
    for (int i = 0; i < 12; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        EXPECT_EQ(canonicalPdf(drawn()), first);
    }
}

TEST(CanonicalPdf, IsItsOwnCanonicalForm) {
    const QByteArray once = canonicalPdf(drawn());
    EXPECT_EQ(canonicalPdf(once), once);
}

TEST(CanonicalPdf, EveryReferenceFindsItsObject) {
    const QByteArray pdf = canonicalPdf(drawn());
    const int objects = pdf.count(" 0 obj\n");
    EXPECT_TRUE(pdf.contains("/Size " + QByteArray::number(objects + 1)));
    for (int number = 1; number <= objects; ++number)
        EXPECT_EQ(pdf.count("\n" + QByteArray::number(number) + " 0 obj\n"), 1) << number;
    EXPECT_FALSE(pdf.contains("null"));
}

TEST(CanonicalPdf, LeavesOtherBytesAlone) {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.4"), QByteArray("startxref\n99999\n%%EOF"),
                                    QByteArray("trailer\nstartxref\n1\n"), drawn().left(500), drawn().mid(900)})
        EXPECT_EQ(canonicalPdf(bytes), bytes);
}

}  // namespace
}  // namespace jalon
