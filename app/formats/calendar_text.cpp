// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/calendar_text.h"

#include <QBuffer>
#include <QStringList>
#include <cstring>

#include "app/formats/text_encoding.h"

namespace jalon {

namespace {

// Lines of the file put together again where they were folded, which may be within a character.
class LogicalLines {
public:
    explicit LogicalLines(const QByteArray& bytes) {
        // A character may be folded in two, which must not make another encoding of the whole.
        QByteArray copy = bytes;
        copy.replace("\r\n ", "").replace("\r\n\t", "").replace("\n ", "").replace("\n\t", "");
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        m_found = findEncoding(buffer);
        const bool wide =
            m_found.encoding == TextEncoding::Utf16LittleEndian || m_found.encoding == TextEncoding::Utf16BigEndian;
        m_bytes = wide ? TextDecoder(m_found.encoding).decode(QByteArrayView(bytes).sliced(m_found.mark)).toUtf8()
                       : bytes.mid(m_found.mark);
        if (wide)
            m_found.encoding = TextEncoding::Utf8;
    }

    bool next(QString& text, int& line) {
        if (m_at >= m_bytes.size())
            return false;
        line = m_line;
        QByteArray whole = physical();
        constexpr qsizetype longest = 1'000'000;
        while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t')) {
            ++m_at;
            const QByteArray more = physical();
            if (whole.size() < longest)
                whole += more;
        }
        text = TextDecoder(m_found.encoding).decode(whole);
        return true;
    }

private:
    QByteArray physical() {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r') ++m_at;
        const QByteArray text = m_bytes.mid(start, m_at - start);
        if (m_at + 1 < m_bytes.size() && m_bytes[m_at] == '\r' && m_bytes[m_at + 1] == '\n')
            ++m_at;
        ++m_at;
        ++m_line;
        return text;
    }

    FoundEncoding m_found;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

// The place of a sign outside quotes, from `from` on.
qsizetype outsideQuotes(const QString& text, qsizetype from, const char* signs) {
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && std::strchr(signs, text[i].unicode() < 0x80 ? text[i].toLatin1() : 'x'))
            return i;
    }
    return -1;
}

bool readProperty(const QString& text, CalendarProperty& property) {
    property.parameters.clear();
    qsizetype colon = outsideQuotes(text, 0, ":");
    if (colon < 0)
        colon = text.indexOf(QLatin1Char(':'));  // a quote that is never closed
    qsizetype at = text.indexOf(QLatin1Char(';'));
    if (at < 0 || at > colon)
        at = colon;
    if (colon < 0 || at == 0)
        return false;
    property.name = text.left(at).trimmed().toUpper();
    property.value = text.mid(colon + 1);
    while (at < colon) {
        qsizetype end = outsideQuotes(text, at + 1, ";:");
        if (end < 0 || end > colon)
            end = colon;
        const QString parameter = text.mid(at + 1, end - at - 1);
        QString value = parameter.section(QLatin1Char('='), 1);
        property.parameters.insert(parameter.section(QLatin1Char('='), 0, 0).toUpper(), value.remove(QLatin1Char('"')));
        at = end;
    }
    return true;
}

bool isTaken(const QString& kind) {
    return kind == QLatin1String("VEVENT") || kind == QLatin1String("VTODO") || kind == QLatin1String("VJOURNAL");
}

// Follows BEGIN and END from line to line.
class CalendarWalk {
public:
    explicit CalendarWalk(const CalendarVisitor& visitor) : m_visitor(visitor) {}

    // False stops.
    bool take(const CalendarProperty& property) {
        const QString value = property.value.trimmed().toUpper();
        if (property.name == QLatin1String("BEGIN"))
            return begin(value, property.line);
        if (property.name == QLatin1String("END"))
            return end(value);
        constexpr std::size_t mostProperties = 10'000;
        if (m_open && m_inner.isEmpty() && m_component.properties.size() < mostProperties)
            m_component.properties.push_back(property);
        else if (!m_open && (m_inner.isEmpty() || m_inner.last() == QLatin1String("VCALENDAR")))
            m_visitor.property(property);
        return true;
    }

    bool finish(bool closed) {
        m_component.closed = closed;
        const bool more = !m_open || m_visitor.component(m_component);
        m_open = false;
        m_inner.clear();
        return more;
    }

private:
    bool begin(const QString& kind, int line) {
        if (!isTaken(kind)) {
            m_inner.append(kind);
            return true;
        }
        const bool more = finish(false);
        m_component = {kind, line, true, {}};
        m_open = true;
        return more;
    }

    bool end(const QString& kind) {
        if (m_open && (kind == m_component.kind || kind == QLatin1String("VCALENDAR")))
            return finish(kind == m_component.kind);
        if (const qsizetype at = m_inner.lastIndexOf(kind); at >= 0)
            m_inner.resize(at);
        return true;
    }

    const CalendarVisitor& m_visitor;
    CalendarComponent m_component;
    QStringList m_inner;  // components that stand open within the one at hand, or within the calendar
    bool m_open = false;
};

}  // namespace

static QString resolved(QStringView value) {
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != QLatin1Char('\\') || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        const QChar escaped = value[++i];
        plain += escaped == QLatin1Char('n') || escaped == QLatin1Char('N') ? QLatin1Char('\n') : escaped;
    }
    return plain;
}

QString CalendarProperty::text() const {
    return resolved(value);
}

QStringList CalendarProperty::texts() const {
    QStringList all;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == QLatin1Char('\\')) {
            ++i;
        } else if (i >= value.size() || value[i] == QLatin1Char(',')) {
            all += resolved(QStringView(value).mid(from, i - from)).trimmed();
            from = i + 1;
        }
    }
    if (from < value.size())  // a last sign that escapes nothing
        all += resolved(QStringView(value).mid(from)).trimmed();
    all.removeAll(QString());
    return all;
}

QStringList CalendarProperty::values() const {
    return value.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

const CalendarProperty* CalendarComponent::find(const char* name) const {
    for (const CalendarProperty& property : properties)
        if (property.name == QLatin1String(name))
            return &property;
    return nullptr;
}

void readCalendar(const QByteArray& bytes, const CalendarVisitor& visitor) {
    LogicalLines lines(bytes);
    CalendarWalk walk(visitor);
    QString text;
    CalendarProperty property;
    while (lines.next(text, property.line)) {
        if (text.trimmed().isEmpty())
            continue;
        if (!readProperty(text, property))
            visitor.unreadable(property.line);
        else if (!walk.take(property))
            return;
    }
    walk.finish(false);
}

}  // namespace jalon
