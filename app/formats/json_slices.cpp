// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/json_slices.h"

#include "app/formats/formats_text.h"

namespace jalon {

using Slice = JsonSlices::Slice;

JsonSlices::JsonSlices(QIODevice& device) : m_device(device) {
    constexpr char mark[] = "\xEF\xBB\xBF";
    if (peek() == 0xEF && m_buffer.startsWith(mark))
        m_at = 3;
}

double JsonSlices::done() const {
    return m_device.size() > 0 ? static_cast<double>(m_read) / static_cast<double>(m_device.size()) : 1;
}

int JsonSlices::peek() {
    constexpr qint64 piece = 256 * 1024;
    if (m_at == m_buffer.size()) {
        m_buffer = m_device.read(piece);
        m_read += m_buffer.size();
        m_at = 0;
        if (m_buffer.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

int JsonSlices::get() {
    const int c = peek();
    if (c >= 0)
        ++m_at;
    m_line += c == '\n';
    return c;
}

void JsonSlices::skipBlanks() {
    for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) get();
}

Problem JsonSlices::expected(const char* what) const {
    return {ProblemKind::BadValue,
            formatsText(QT_TRANSLATE_NOOP("Formats", "here should be %1")).arg(QLatin1String(what)),
            {},
            m_line};
}

// What stands between the quotes, its backslashes kept.
Result<QByteArray> JsonSlices::readString() {
    constexpr qsizetype longestName = 100;
    if (get() != '"')
        return expected("\"");
    QByteArray text;
    for (int c = get(); c != '"'; c = get()) {
        if (c < 0x20 || text.size() > longestName)
            return expected("\"");
        text += static_cast<char>(c);
    }
    return text;
}

// A value up to the comma or bracket that ends it.
Result<QByteArray> JsonSlices::readBalanced() {
    QByteArray bytes;
    int depth = 0;
    bool quoted = false;
    for (int c = peek(); c >= 0; c = peek()) {
        if (quoted) {
            if (c == '\\') {  // and what it stands before, whatever that is
                bytes += static_cast<char>(get());
                c = peek();
            } else {
                quoted = c != '"';
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']' || c == ',') {
            if (depth == 0)
                break;
            depth -= c != ',';
        }
        if (get() >= 0 && (bytes += static_cast<char>(c)).size() > longest)
            return Problem{ProblemKind::BadValue,
                           formatsText(QT_TRANSLATE_NOOP("Formats", "a row has more than 64 MB")),
                           {},
                           m_line};
    }
    if (peek() < 0)
        return expected("]");
    return bytes;
}

Result<std::optional<Slice>> JsonSlices::readMember() {
    auto name = readString();
    if (!name)
        return name.problem();
    m_member = name.take();
    skipBlanks();
    if (get() != ':')
        return expected(":");
    skipBlanks();
    Slice slice{m_member, Slice::What::Value, {}, m_line};
    if (peek() == '[') {
        get();
        m_state = State::Element;
        slice.what = Slice::What::ArrayBegins;
        return std::optional(slice);
    }
    auto bytes = readBalanced();
    if (!bytes)
        return bytes.problem();
    slice.bytes = bytes.take();
    m_state = State::AfterMember;
    return std::optional(slice);
}

Result<std::optional<Slice>> JsonSlices::readElement() {
    Slice slice{m_member, Slice::What::Element, {}, m_line};
    if (peek() == ']' && m_state == State::Element) {
        get();
        slice.what = Slice::What::ArrayEnds;
        m_state = State::AfterMember;
        return std::optional(slice);
    }
    if (m_state == State::AfterElement) {
        const int c = get();
        if (c != ',' && c != ']')
            return expected("]");
        skipBlanks();
        slice.line = m_line;
        if (c == ']') {
            slice.what = Slice::What::ArrayEnds;
            m_state = State::AfterMember;
            return std::optional(slice);
        }
    }
    auto bytes = readBalanced();
    if (!bytes)
        return bytes.problem();
    slice.bytes = bytes.take();
    m_state = State::AfterElement;
    return std::optional(slice);
}

Result<std::optional<Slice>> JsonSlices::next() {
    skipBlanks();
    if (m_state == State::Element || m_state == State::AfterElement)
        return readElement();
    if (m_state == State::End)
        return std::optional<Slice>();
    const int c = get();
    if (m_state == State::Start && c != '{')
        return expected("{");
    if (m_state == State::AfterMember && c != ',' && c != '}')
        return expected("}");
    skipBlanks();
    if (c == '}' || (m_state == State::Start && peek() == '}')) {
        m_state = State::End;
        if (c != '}')
            get();
        skipBlanks();
        if (peek() >= 0)
            return Problem{ProblemKind::BadValue,
                           formatsText(QT_TRANSLATE_NOOP("Formats", "something follows after the end")),
                           {},
                           m_line};
        return std::optional<Slice>();
    }
    return readMember();
}

}  // namespace jalon
