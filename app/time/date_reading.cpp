// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QCoreApplication>

#include "app/time/clock.h"
#include "app/time/date_phrase.h"
#include "app/time/date_tokens.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"
#include "app/time/span_part.h"

namespace jalon {

namespace {

// Reads a whole text: one date, two that make an interval or a set, or one with a word such as "before".
class TextReader {
public:
    TextReader(const QString& text, DateOrder order) : m_tokens(dateTokens(text)), m_order(order) {}

    // EDTF, or nothing where the text is no date.
    std::optional<std::string> read() {
        while (is(WordRole::Filler) || (is(WordRole::To) && is(WordRole::UnitOf, 1))) ++m_at;
        if (is(WordRole::Present) && m_tokens.size() <= 3)
            return isoDay(currentInstant()).toStdString();
        if (is(WordRole::Ordinal) && is(WordRole::Filler, 1))
            m_at += 2;  // "first published"
        const WordRole lead = leadingRole();
        DatePhrase first = phrase();
        if (first.empty())
            return std::nullopt;
        switch (lead) {
            case WordRole::Before:
                return joined("/", single(first));
            case WordRole::After:
                return joined(single(first), "/");
            case WordRole::Until:
                return joined("../", single(first));
            case WordRole::Since:
                return joined(single(first), "/..");
            default:
                return withSecond(first, lead);
        }
    }
    bool ambiguousOrder() const { return m_ambiguous; }

private:
    using Text = std::optional<std::string>;

    bool is(WordRole role, std::size_t ahead = 0) const {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].role == role;
    }
    bool isSign(const char* sign) const { return m_at < m_tokens.size() && m_tokens[m_at].text == QLatin1String(sign); }
    bool atEnd() const { return m_at >= m_tokens.size() || isSign(",") || isSign("(") || isSign(";") || isSign("."); }

    WordRole leadingRole();
    DatePhrase phrase() {
        const DatePhrase found = readPhrase(m_tokens, m_at, m_order);
        m_ambiguous |= found.ambiguousOrder;
        return found;
    }
    Text withSecond(DatePhrase& first, WordRole lead);
    WordRole separator();
    Text pair(DatePhrase& first, WordRole lead, WordRole between);
    std::optional<Text> openEnded(const DatePhrase& first, WordRole between);
    bool continues() const;
    Text list(std::string members, DatePhrase next, WordRole connector);
    Text joined(const Text& a, const Text& b) const { return a && b && atEnd() ? Text(*a + *b) : std::nullopt; }
    // A part of a longer span ("mid-1860s") has no place beside a slash: the whole stands for it.
    static Text single(const DatePhrase& phrase) {
        const std::optional<EdtfDate> date = edtfOfPhrase(phrase);
        return date ? Text(edtfOf(*date)) : std::nullopt;
    }
    static Text withPart(const DatePhrase& phrase) {
        const std::optional<EdtfDate> date = edtfOfPhrase(phrase);
        if (!date)
            return std::nullopt;
        return phrase.part ? edtfOfPart(*date, *phrase.part) : Text(edtfOf(*date));
    }

    std::vector<DateToken> m_tokens;
    std::size_t m_at = 0;
    DateOrder m_order;
    bool m_ambiguous = false;
};

WordRole TextReader::leadingRole() {
    const bool comparative = is(WordRole::Earlier) || is(WordRole::Later);
    for (WordRole role :
         {WordRole::Before, WordRole::After, WordRole::Until, WordRole::Since, WordRole::From, WordRole::Between}) {
        if (!is(role))
            continue;
        ++m_at;
        while (isSign("'") || is(WordRole::To)) ++m_at;
        return role;
    }
    if (!comparative)
        return WordRole::None;
    const WordRole role = is(WordRole::Earlier) ? WordRole::Before : WordRole::After;
    ++m_at;
    return role;
}

// What stands between two dates; None where the text ends or goes on about something else.
WordRole TextReader::separator() {
    if (isSign("-") || isSign("/")) {
        ++m_at;
        return WordRole::To;
    }
    for (WordRole role : {WordRole::To, WordRole::Until, WordRole::And, WordRole::Or}) {
        if (!is(role))
            continue;
        ++m_at;
        while (isSign("'")) ++m_at;
        if (is(WordRole::To))
            ++m_at;  // "jusqu'à"
        return role == WordRole::Until ? WordRole::To : role;
    }
    return WordRole::None;
}

TextReader::Text TextReader::withSecond(DatePhrase& first, WordRole lead) {
    if (is(WordRole::Later) || is(WordRole::Earlier)) {
        const bool later = is(WordRole::Later);
        ++m_at;
        return later ? joined(single(first), "/..") : joined("../", single(first));
    }
    const WordRole between = separator();
    if (between != WordRole::None)
        return pair(first, lead, between);
    if (lead == WordRole::From)
        return joined(single(first), "/..");
    if (lead == WordRole::None && !first.part && single(first) && continues())
        return list(*single(first), first, WordRole::None);
    return atEnd() ? withPart(first) : std::nullopt;
}

// "1596 or later", "1928 or before", "2004–present": what follows is no date of its own.
std::optional<TextReader::Text> TextReader::openEnded(const DatePhrase& first, WordRole between) {
    const bool orWord = between == WordRole::Or;
    const Text date = single(first);
    if ((orWord || between == WordRole::And) && (is(WordRole::Later) || is(WordRole::After))) {
        ++m_at;
        return date && atEnd() ? Text("[" + *date + "..]") : std::nullopt;
    }
    if (orWord && (is(WordRole::Earlier) || is(WordRole::Before))) {
        ++m_at;
        return date && atEnd() ? Text("[.." + *date + "]") : std::nullopt;
    }
    if (between == WordRole::To && (is(WordRole::Present) || m_at >= m_tokens.size())) {
        m_at = m_tokens.size();
        return joined(date, "/..");
    }
    return std::nullopt;
}

TextReader::Text TextReader::pair(DatePhrase& first, WordRole lead, WordRole between) {
    if (const std::optional<Text> open = openEnded(first, between))
        return *open;
    DatePhrase second = phrase();
    completeEachOther(first, second);
    // "Winter 1944-45" is one winter.
    const bool nextYear = second.years == DatePhrase::Years::Year && second.number == first.number + 1;
    if (first.season == 24 && second.month == 0 && second.season == 0 && nextYear)
        return atEnd() ? single(first) : std::nullopt;
    // "1932–3–1936": work that went on; the last date counts.
    while (between == WordRole::To && isSign("-")) {
        ++m_at;
        DatePhrase last = phrase();
        completeEachOther(second, last);
        second = last;
    }
    const Text from = single(first);
    const Text to = single(second);
    if (!from || !to)
        return std::nullopt;
    if (lead == WordRole::Between)
        return atEnd() ? Text("[" + *from + ".." + *to + "]") : std::nullopt;
    if (between != WordRole::To)
        return list(*from, second, between);
    if (continues())
        return list(*from + ".." + *to, second, WordRole::None);
    return joined(*from + "/", to);
}

// A further date follows: ", 1957", "or 1829", "and c.1948".
bool TextReader::continues() const {
    if (is(WordRole::And) || is(WordRole::Or))
        return true;
    const auto number = [&](std::size_t at) {
        return at < m_tokens.size() && m_tokens[at].kind == DateToken::Kind::Number && m_tokens[at].text.size() >= 3;
    };
    const bool circa = is(WordRole::Approximate, 1) || is(WordRole::Uncertain, 1);
    const bool dotted = circa && m_at + 2 < m_tokens.size() && m_tokens[m_at + 2].text == QLatin1String(".");
    return isSign(",") && (number(m_at + 1) || (circa && number(m_at + (dotted ? 3 : 2))));
}

// Several dates or ranges: one of them where an "or" stands between them, else all of them. `connector` is what was
// read before `next`; None where `members` holds all that was read.
TextReader::Text TextReader::list(std::string members, DatePhrase next, WordRole connector) {
    bool one = connector == WordRole::Or;
    DatePhrase before = next;
    for (bool pending = connector != WordRole::None; pending || continues(); pending = false) {
        if (!pending) {
            one |= is(WordRole::Or);
            ++m_at;
            next = phrase();
            completeEachOther(before, next);
        }
        DatePhrase last = next;
        if (isSign("-")) {
            ++m_at;
            last = phrase();
            completeEachOther(next, last);
        }
        const Text from = single(next);
        const Text to = single(last);
        if (!from || !to)
            return std::nullopt;
        members += (members.empty() ? "" : ",") + (*from == *to ? *from : *from + ".." + *to);
        before = last;
    }
    if (!atEnd())
        return std::nullopt;
    return one ? "[" + members + "]" : "{" + members + "}";
}

bool saysNoDate(const QString& text) {
    const QString plain = text.simplified().toLower();
    for (const char* word :
         {"n.d.", "n.d", "nd", "undated", "s.d.", "s.d", "sd", "no date", "date not known", "unknown", "date unknown",
          "sans date", "date inconnue", "non daté", "non datée", "inconnu"})
        if (plain == QString::fromUtf8(word))
            return true;
    return false;
}

Problem unreadable(const char* message, const QString& text) {
    return badDate(QCoreApplication::translate("jalon::DateReading", message), text.toStdString());
}

// "[1667, 1668]" is written with blanks as often as not.
QString withoutListBlanks(QString text) {
    const bool list = text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('{'));
    return list ? text.replace(QLatin1String(", "), QLatin1String(",")) : text;
}

}  // namespace

Result<UncertainDate> readDate(const QString& text, DateOrder order) {
    const QString trimmed = text.trimmed();
    const Result<UncertainDate> written = parseEdtf(withoutListBlanks(trimmed).toStdString());
    if (written)
        return written;
    constexpr qsizetype longest = 200;  // nobody writes a longer date
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return written.problem();
    if (saysNoDate(trimmed))
        return unreadable(QT_TRANSLATE_NOOP("jalon::DateReading", "“%1” says that there is no date."), trimmed);
    TextReader reader(trimmed, order);
    const std::optional<std::string> edtf = reader.read();
    if (reader.ambiguousOrder())
        return unreadable(QT_TRANSLATE_NOOP("jalon::DateReading",
                                            "Is “%1” day/month or month/day? Write the month as a "
                                            "word, or year-month-day."),
                          trimmed);
    if (!edtf)
        return written.problem();
    const Result<UncertainDate> read = parseEdtf(*edtf);
    // The problem names the text as it was written.
    return read ? read : badDate(QString(read.problem().message).replace(QString::fromStdString(*edtf), trimmed), "");
}

}  // namespace jalon
