// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <optional>

namespace jalon {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Latin1, MacRoman };

QString encodingName(TextEncoding encoding);                     // "UTF-8", "Windows-1252"
std::optional<TextEncoding> encodingNamed(const QString& name);  // case does not matter
QStringList encodingNames();

struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int mark = 0;          // bytes of a byte order mark at the start
    bool damaged = false;  // UTF-8 in which a few bytes are not
};

// Reads the device from its start to its end: one strange byte in the last line may tell. Its order of looking: a byte
// order mark, UTF-16 by its zeros, UTF-8 by its strictness, then which of the one-byte encodings makes words of it.
FoundEncoding findEncoding(QIODevice& device);

// Decodes in pieces that may end within a character.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    QString decode(QByteArrayView bytes);

private:
    TextEncoding m_encoding;
    QStringDecoder m_unicode;
};

// The text of a device from behind its byte order mark, in pieces.
class DecodedText {
public:
    DecodedText(QIODevice& device, const FoundEncoding& found);
    // Adds the next piece to `text`; false at the end.
    bool readInto(QString& text);
    double done() const;  // 0 to 1
    void rewind();

private:
    QIODevice& m_device;
    qint64 m_size = 0, m_read = 0;
    FoundEncoding m_found;
    TextDecoder m_decoder;
};

}  // namespace jalon
