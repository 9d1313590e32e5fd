// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <QBuffer>
#include <QStringEncoder>

#include "app/formats/text_encoding.h"

using namespace jalon;

namespace {

const QString french = QStringLiteral("date;titre\n2020;Société d’été à Béziers, café, garçon, naïve\n2021;œuvre\n");

FoundEncoding found(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return findEncoding(buffer);
}

QString decoded(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedText text(buffer, findEncoding(buffer));
    QString all;
    while (text.readInto(all)) {
    }
    return all;
}

// By looking each character up in the decoder's own table, so that both directions must agree.
QByteArray encoded(const QString& text, TextEncoding encoding) {
    QByteArray bytes;
    for (const QChar c : text) {
        for (int byte = 0; byte < 256; ++byte) {
            const char one = static_cast<char>(byte);
            if (TextDecoder(encoding).decode(QByteArrayView(&one, 1)) == c) {
                bytes += one;
                break;
            }
        }
    }
    return bytes;
}

}  // namespace

TEST(TextEncoding, IsRecognised) {
    EXPECT_EQ(found("plain ASCII\n").encoding, TextEncoding::Utf8);
    EXPECT_EQ(found(french.toUtf8()).encoding, TextEncoding::Utf8);
    EXPECT_EQ(found("\xEF\xBB\xBF" + french.toUtf8()).mark, 3);
    for (const auto unicode : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(unicode);
        const QByteArray bytes = encoder.encode(french);
        EXPECT_EQ(decoded(bytes), french);
        QStringEncoder marked(unicode, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(decoded(marked.encode(french)), french);
    }
    for (const auto encoding : {TextEncoding::Windows1252, TextEncoding::MacRoman}) {
        const QByteArray bytes = encoded(french, encoding);
        EXPECT_EQ(bytes.size(), french.size());
        EXPECT_EQ(found(bytes).encoding, encoding) << encodingName(encoding).toStdString();
        EXPECT_EQ(decoded(bytes), french);
    }
}

TEST(TextEncoding, OneBrokenByteAmongManyCharactersIsDamageNotAnotherEncoding) {
    const QByteArray bytes = QString(french.repeated(20)).toUtf8() + "\xE9 end\n";
    EXPECT_EQ(found(bytes).encoding, TextEncoding::Utf8);
    EXPECT_TRUE(found(bytes).damaged);
    EXPECT_TRUE(decoded(bytes).endsWith(QStringLiteral("\uFFFD end\n")));
}

TEST(TextEncoding, CharactersMayLieAcrossPieces) {
    QString longText;
    while (longText.size() < 300'000) longText += QStringLiteral("é€x");  // 6 bytes over pieces of 262,144
    EXPECT_EQ(decoded(longText.toUtf8()), longText);
    EXPECT_EQ(decoded("y" + longText.toUtf8()), QLatin1Char('y') + longText);
}

TEST(TextEncoding, NamesAreReadBack) {
    for (const QString& name : encodingNames()) {
        ASSERT_TRUE(encodingNamed(name.toLower()));
        EXPECT_EQ(encodingName(*encodingNamed(name)), name);
    }
    EXPECT_FALSE(encodingNamed(QStringLiteral("EBCDIC")));
}
