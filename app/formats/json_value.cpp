// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/json_value.h"

#include <QStringDecoder>
#include <cmath>
#include <cstring>

#include "app/formats/formats_text.h"

namespace jalon {

namespace {

constexpr int deepest = 64;
constexpr int mostParts = 10'000;

// A recursive descent that never goes deeper than `deepest`. The first error ends it.
class JsonParser {
public:
    JsonParser(QByteArrayView bytes, const JsonElementTaker& take, int arrayDepth)
        : m_bytes(bytes), m_take(take), m_arrayDepth(arrayDepth) {}

    Result<JsonValue> read() {
        JsonValue root;
        blanks();
        value(root, 0, QString());
        blanks();
        if (m_error.isEmpty() && !m_stopped && m_at < m_bytes.size())
            fail(formatsText(QT_TRANSLATE_NOOP("Formats", "something follows the end of the JSON text")));
        if (m_error.isEmpty())
            return root;
        return Problem{ProblemKind::BadValue, m_error, {}, m_line};
    }

private:
    bool goesOn() const { return m_error.isEmpty() && !m_stopped; }

    void fail(const QString& why) {
        if (m_error.isEmpty())
            m_error = why;
    }

    void failHere() {
        if (m_at >= m_bytes.size())
            fail(formatsText(QT_TRANSLATE_NOOP("Formats", "the JSON text ends too early")));
        else
            fail(formatsText(QT_TRANSLATE_NOOP("Formats", "this is not JSON: “%1” cannot stand here"))
                     .arg(QString::fromUtf8(m_bytes.sliced(m_at, std::min<qsizetype>(12, m_bytes.size() - m_at)))
                              .simplified()));
    }

    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    void blanks() {
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    bool take(char c) {
        if (peek() != c || m_at >= m_bytes.size())
            return false;
        ++m_at;
        return true;
    }

    void word(const char* expected) {
        const QByteArrayView view(expected);
        if (m_bytes.sliced(m_at).startsWith(view))
            m_at += view.size();
        else
            failHere();
    }

    void value(JsonValue& into, int depth, const QString& path) {
        into.line = m_line;
        ++m_parts;
        if (depth > deepest)
            return fail(formatsText(QT_TRANSLATE_NOOP("Formats", "it is nested more than 64 deep")));
        switch (peek()) {
            case '{':
                return object(into, depth, path);
            case '[':
                return array(into, depth, path);
            case '"':
                into.type = JsonValue::Type::String;
                into.text = string();
                return;
            case 't':
            case 'f':
                into.type = JsonValue::Type::Boolean;
                into.boolean = peek() == 't';
                return word(into.boolean ? "true" : "false");
            case 'n':
                return word("null");
            default:
                return number(into);
        }
    }

    void object(JsonValue& into, int depth, const QString& path) {
        into.type = JsonValue::Type::Object;
        ++m_at;
        blanks();
        if (take('}'))
            return;
        while (goesOn()) {
            blanks();
            if (peek() != '"')
                return failHere();
            const QString name = string();
            blanks();
            if (!goesOn() || !take(':'))
                return failHere();
            blanks();
            JsonValue member;
            value(member, depth + 1,
                  depth < m_arrayDepth ? (path.isEmpty() ? name : path + QLatin1Char('.') + name) : QString());
            keep(into, [&] { into.members.emplace_back(name, std::move(member)); });
            blanks();
            if (!goesOn() || take('}'))
                return;
            if (!take(','))
                return failHere();
        }
    }

    void array(JsonValue& into, int depth, const QString& path) {
        into.type = JsonValue::Type::Array;
        const bool handedOut = m_take && !m_within && depth < m_arrayDepth;
        ++m_at;
        blanks();
        if (take(']'))
            return;
        while (goesOn()) {
            blanks();
            JsonValue item;
            if (handedOut) {
                m_parts = 0;
                m_within = true;
                item.begin = m_at;
            }
            value(item, depth + 1, QString());
            if (handedOut) {
                m_within = false;
                m_parts = 0;
                item.end = m_at;
            }
            if (!goesOn())
                return;
            if (!handedOut)
                keep(into, [&] { into.items.push_back(std::move(item)); });
            else if (!m_take(path, item))
                m_stopped = true;
            blanks();
            if (!goesOn() || take(']'))
                return;
            if (!take(','))
                return failHere();
        }
    }

    template <typename Keep>
    void keep(JsonValue& owner, Keep keepPart) {
        if (m_parts <= mostParts)
            keepPart();
        else
            owner.cut = true;
    }

    void number(JsonValue& into) {
        const qsizetype start = m_at;
        const auto digits = [&] {
            const qsizetype first = m_at;
            while (peek() >= '0' && peek() <= '9') ++m_at;
            return m_at > first;
        };
        take('-');
        const bool zero = peek() == '0';
        const qsizetype whole = m_at;
        bool ok = digits() && !(zero && m_at > whole + 1);
        if (ok && take('.'))
            ok = digits();
        if (ok && (peek() == 'e' || peek() == 'E')) {
            ++m_at;
            if (!take('+'))
                take('-');
            ok = digits();
        }
        if (!ok)
            return failHere();
        into.type = JsonValue::Type::Number;
        constexpr qsizetype longest = 1000;
        into.text = QString::fromLatin1(m_bytes.sliced(start, std::min(m_at - start, longest)));
        bool fits = false;
        into.number = into.text.toDouble(&fits);
        if (!fits || !std::isfinite(into.number))  // 1e400: bounded, not refused
            into.number = into.text.startsWith(QLatin1Char('-')) ? -1e300 : 1e300;
    }

    // Behind its opening quote up to behind the closing one.
    QString string() {
        QByteArray bytes;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                ++m_at;
                return decoded(bytes);
            }
            if (static_cast<unsigned char>(c) < 0x20)
                break;
            if (c != '\\')
                bytes += c;
            else if (!escape(bytes))
                break;
        }
        failHere();
        return {};
    }

    QString decoded(const QByteArray& bytes) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError())
            fail(formatsText(QT_TRANSLATE_NOOP("Formats", "a text is not in UTF-8")));
        return text;
    }

    // Stands on the backslash; left on the last character of the escape.
    bool escape(QByteArray& bytes) {
        static constexpr char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (peek() == 'u') {
            char32_t code = hex();
            if (code >= 0xD800 && code < 0xDC00 && m_bytes.sliced(m_at + 1).startsWith("\\u")) {
                const qsizetype before = m_at;
                m_at += 2;
                const char32_t low = hex();
                if (low >= 0xDC00 && low < 0xE000)
                    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                else
                    m_at = before;
            }
            if (code > 0x10FFFF)
                return false;
            if (code >= 0xD800 && code < 0xE000)
                code = QChar::ReplacementCharacter;
            bytes += QString::fromUcs4(&code, 1).toUtf8();
            return true;
        }
        const char* found = peek() ? std::strchr(from, peek()) : nullptr;
        if (found)
            bytes += to[found - from];
        return found != nullptr;
    }

    // Stands on the u; left on the last digit. Beyond any character where there are no four.
    char32_t hex() {
        char32_t code = 0;
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            const char c = peek();
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return 0x110000;
            code = code * 16 + static_cast<char32_t>(digit);
        }
        return code;
    }

    QByteArrayView m_bytes;
    const JsonElementTaker& m_take;
    int m_arrayDepth;
    qsizetype m_at = 0;
    int m_line = 1, m_parts = 0;
    bool m_within = false;  // an element that will be handed out
    bool m_stopped = false;
    QString m_error;
};

}  // namespace

const JsonValue& JsonValue::none() {
    static const JsonValue null;
    return null;
}

const JsonValue& JsonValue::member(const char* name) const {
    for (const auto& [key, value] : members)
        if (key == QLatin1String(name))
            return value;
    return none();
}

QString JsonValue::plain() const {
    if (type == Type::Boolean)
        return boolean ? QStringLiteral("true") : QStringLiteral("false");
    return type == Type::String || type == Type::Number ? text : QString();
}

Result<JsonValue> readJson(QByteArrayView utf8, const JsonElementTaker& take, int arrayDepth) {
    if (utf8.startsWith("\xEF\xBB\xBF"))
        utf8 = utf8.sliced(3);
    return JsonParser(utf8, take, arrayDepth).read();
}

}  // namespace jalon
