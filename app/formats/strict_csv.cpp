// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/strict_csv.h"

#include "app/formats/formats_text.h"

namespace jalon {

namespace {

constexpr const char* tooLong = QT_TRANSLATE_NOOP("Formats", "a field is longer than 16 million bytes");

bool endsField(int c) {
    return c == ',' || c == '\n' || c < 0;
}

}  // namespace

StrictCsv::StrictCsv(QIODevice& device) : m_device(device) {
    constexpr char mark[] = "\xEF\xBB\xBF";
    if (peek() == 0xEF && m_buffer.startsWith(mark))
        m_at = 3;
}

int StrictCsv::peek() {
    constexpr qint64 piece = 256 * 1024;
    if (m_at == m_buffer.size()) {
        m_buffer = m_device.read(piece);
        m_at = 0;
        if (m_buffer.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

int StrictCsv::get() {
    const int c = peek();
    if (c >= 0)
        ++m_at;
    m_line += c == '\n';
    return c;
}

const char* StrictCsv::readQuoted(Field& field) {
    get();
    while (true) {
        const int c = get();
        if (c < 0)
            return QT_TRANSLATE_NOOP("Formats", "a quote is opened and never closed");
        if (c == '"') {
            if (peek() != '"')
                return nullptr;
            get();
        }
        field.text += static_cast<char>(c);
        if (field.text.size() > longestField)
            return tooLong;
    }
}

const char* StrictCsv::readField(Field& field) {
    field.text.resize(0);
    field.quoted = peek() == '"';
    if (field.quoted) {
        if (const char* why = readQuoted(field))
            return why;
        if (peek() == '\r')
            get();
    } else {
        for (int c = peek(); !endsField(c); c = peek()) {
            if (c == '"')
                return QT_TRANSLATE_NOOP("Formats", "a quote stands within a field that does not begin with one");
            field.text += static_cast<char>(get());
            if (field.text.size() > longestField)
                return tooLong;
        }
        if (peek() != ',' && field.text.endsWith('\r'))
            field.text.chop(1);
    }
    return endsField(peek()) ? nullptr : QT_TRANSLATE_NOOP("Formats", "something follows a closed quote");
}

Result<bool> StrictCsv::next(Row& row) {
    row.line = m_line;
    if (peek() < 0)
        return false;
    std::size_t count = 0;
    while (true) {
        if (row.fields.size() <= count)
            row.fields.emplace_back();
        const char* why = readField(row.fields[count++]);
        if (!why && count > mostFields)
            why = QT_TRANSLATE_NOOP("Formats", "there are more than 100 fields");
        if (why)
            return Problem{ProblemKind::BadValue, formatsText(why), {}, row.line};
        if (get() != ',')
            break;
    }
    row.fields.resize(count);
    return true;
}

}  // namespace jalon
