// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/text_encoding.h"

#include <array>

namespace jalon {

namespace {

// Unicode, Inc., MAPPINGS/VENDORS/APPLE/ROMAN.TXT: bytes 0x80 to 0xFF.
constexpr char16_t macRoman[128] = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
    0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
    0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
    0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
    0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
    0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
    0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7};

// Unicode, Inc., MAPPINGS/VENDORS/MICSFT/WindowsBestFit/bestfit1252.txt: bytes 0x80 to 0x9F; the others are Latin-1.
constexpr char16_t windows1252[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                      0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr std::array names{"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "Latin-1", "MacRoman"};

// Undefined in Windows-1252.
bool isHole(unsigned char byte) {
    return byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
}

char16_t characterOf(unsigned char byte, TextEncoding encoding) {
    if (byte < 0x80 || encoding == TextEncoding::Latin1)
        return byte;
    if (encoding == TextEncoding::MacRoman)
        return macRoman[byte - 0x80];
    return byte < 0xA0 ? windows1252[byte - 0x80] : byte;
}

// What the bytes of a file say about its encoding, gathered piece by piece.
class ByteCensus {
public:
    void add(QByteArrayView bytes) {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte == 0)
                ++(m_at % 2 == 0 ? m_zerosEven : m_zerosOdd);
            ++m_at;
            if (byte >= 0x80 || m_pending > 0)
                followUtf8(byte);
            if (byte >= 0x80)
                lookAtWord(byte);
            m_before = byte;
        }
    }

    FoundEncoding verdict() {
        m_broken += m_pending > 0;
        if (m_zerosOdd > m_at / 5 && m_zerosEven < m_at / 50)
            return {TextEncoding::Utf16LittleEndian};
        if (m_zerosEven > m_at / 5 && m_zerosOdd < m_at / 50)
            return {TextEncoding::Utf16BigEndian};
        // Text in another encoding hardly ever makes one whole character of UTF-8, and never many.
        if (m_broken == 0 || m_whole > 10 * m_broken)
            return {TextEncoding::Utf8, 0, m_broken > 0};
        if (m_macWords > m_windowsWords)
            return {TextEncoding::MacRoman};
        return {m_holes ? TextEncoding::Latin1 : TextEncoding::Windows1252};
    }

private:
    void followUtf8(unsigned char byte) {
        if (m_pending > 0) {
            if (byte >= m_least && byte <= m_greatest) {
                m_least = 0x80, m_greatest = 0xBF;
                m_whole += --m_pending == 0;
                return;
            }
            ++m_broken;
            m_pending = 0;
        }
        if (byte < 0x80)
            return;
        m_least = 0x80, m_greatest = 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF) {
            m_pending = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_pending = 2;
            m_least = byte == 0xE0 ? 0xA0 : 0x80;
            m_greatest = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_pending = 3;
            m_least = byte == 0xF0 ? 0x90 : 0x80;
            m_greatest = byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            ++m_broken;
        }
    }

    // A small letter behind a small letter makes a word; a capital or a sign there does not.
    void lookAtWord(unsigned char byte) {
        m_holes = m_holes || isHole(byte);
        const bool within = (m_before >= 'a' && m_before <= 'z');
        const auto score = [&](TextEncoding encoding) {
            const QChar c(characterOf(byte, encoding));
            if (c == QChar(0x2019) || c == QChar(0x2013) || c == QChar(0xA0))
                return within ? 1 : 0;
            return c.isLower() ? 1 : within || c.category() == QChar::Other_Control ? -1 : 0;
        };
        m_macWords += score(TextEncoding::MacRoman);
        m_windowsWords += score(TextEncoding::Windows1252);
    }

    std::int64_t m_at = 0, m_zerosEven = 0, m_zerosOdd = 0, m_whole = 0, m_broken = 0, m_macWords = 0,
                 m_windowsWords = 0;
    int m_pending = 0;
    unsigned char m_before = 0, m_least = 0x80, m_greatest = 0xBF;
    bool m_holes = false;
};

std::optional<FoundEncoding> byMark(QByteArrayView start) {
    if (start.startsWith("\xEF\xBB\xBF"))
        return FoundEncoding{TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE"))
        return FoundEncoding{TextEncoding::Utf16LittleEndian, 2};
    if (start.startsWith("\xFE\xFF"))
        return FoundEncoding{TextEncoding::Utf16BigEndian, 2};
    return std::nullopt;
}

constexpr qint64 pieceSize = 256 * 1024;

QStringConverter::Encoding unicodeOf(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf16LittleEndian:
            return QStringConverter::Utf16LE;
        case TextEncoding::Utf16BigEndian:
            return QStringConverter::Utf16BE;
        default:
            return QStringConverter::Utf8;
    }
}

}  // namespace

QString encodingName(TextEncoding encoding) {
    return QLatin1String(names[static_cast<std::size_t>(encoding)]);
}

QStringList encodingNames() {
    QStringList all;
    for (const char* name : names) all += QLatin1String(name);
    return all;
}

std::optional<TextEncoding> encodingNamed(const QString& name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<TextEncoding>(i);
    return std::nullopt;
}

FoundEncoding findEncoding(QIODevice& device) {
    device.seek(0);
    ByteCensus census;
    bool first = true;
    while (true) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty())
            break;
        if (first) {
            if (const auto marked = byMark(piece))
                return *marked;
        }
        first = false;
        census.add(piece);
    }
    return census.verdict();
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding), m_unicode(unicodeOf(encoding), QStringConverter::Flag::ConvertInitialBom) {}

QString TextDecoder::decode(QByteArrayView bytes) {
    if (m_encoding <= TextEncoding::Utf16BigEndian)
        return m_unicode.decode(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [&](char byte) { return QChar(characterOf(static_cast<unsigned char>(byte), m_encoding)); });
    return text;
}

DecodedText::DecodedText(QIODevice& device, const FoundEncoding& found)
    : m_device(device), m_size(device.size()), m_found(found), m_decoder(found.encoding) {
    rewind();
}

void DecodedText::rewind() {
    m_device.seek(m_found.mark);
    m_read = 0;
    m_decoder = TextDecoder(m_found.encoding);
}

bool DecodedText::readInto(QString& text) {
    // A piece may be but the start of a character.
    while (true) {
        const QByteArray piece = m_device.read(pieceSize);
        if (piece.isEmpty())
            return false;
        m_read += piece.size();
        const QString decoded = m_decoder.decode(piece);
        text += decoded;
        if (!decoded.isEmpty())
            return true;
    }
}

double DecodedText::done() const {
    return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : 1;
}

}  // namespace jalon
