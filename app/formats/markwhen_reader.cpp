// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/markwhen_reader.h"

#include <QBuffer>
#include <QRegularExpression>

#include "app/formats/formats_text.h"
#include "app/formats/markwhen_dates.h"
#include "app/formats/text_encoding.h"
#include "app/time/clock.h"

namespace jalon {

namespace {

QStringList linesOf(const QByteArray& bytes, ImportRun& run) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const FoundEncoding found = findEncoding(buffer);
    run.result().encoding = encodingName(found.encoding);
    QString text = TextDecoder(found.encoding).decode(QByteArrayView(bytes).sliced(found.mark));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.split(QLatin1Char('\n'));
}

// A line that begins like a date, so that what cannot be read of it is worth a word.
bool beginsLikeDate(const QString& line) {
    static const QRegularExpression start(
        QStringLiteral(
            R"(^\s*(?:\d|[!.][\w]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?\d).{0,60}?:(?:\s|$))"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(line).hasMatch();
}

// Gaps that tags left closed; a no-break space stays.
QString oneSpaced(QString text) {
    static const QRegularExpression gap(QStringLiteral("[ \\t]+"));
    return text.replace(gap, QStringLiteral(" ")).trimmed();
}

// As YAML quotes a text that holds its signs.
QString unquoted(const QString& value) {
    if (value.size() < 2 || !value.startsWith(QLatin1Char('"')) || !value.endsWith(QLatin1Char('"')))
        return value;
    QString plain;
    for (qsizetype i = 1; i + 1 < value.size(); ++i) {
        if (value[i] == QLatin1Char('\\') && i + 2 < value.size())
            ++i;
        plain += value[i];
    }
    return plain;
}

class MarkwhenReader {
public:
    explicit MarkwhenReader(ImportRun& run) : m_run(run), m_dates(currentInstant()) {}

    void read(const QStringList& lines) {
        m_lines = static_cast<int>(lines.size());
        qsizetype at = frontMatter(lines);
        for (; at < lines.size() && !m_run.stopped(); ++at) {
            m_line = static_cast<int>(at) + 1;
            readLine(lines[at]);
        }
        finish();
    }

private:
    // What stands between two lines of dashes at the start; the first line behind it.
    qsizetype frontMatter(const QStringList& lines) {
        qsizetype first = 0;
        while (first < lines.size() && lines[first].trimmed().isEmpty()) ++first;
        if (first == lines.size() || lines[first].trimmed() != QLatin1String("---"))
            return 0;
        for (qsizetype i = first + 1; i < lines.size(); ++i) {
            if (lines[i].trimmed() == QLatin1String("---"))
                return i + 1;
            readHeader(lines[i]);
        }
        return 0;
    }

    void readHeader(const QString& line) {
        const QString key = line.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
        const QString value = unquoted(line.section(QLatin1Char(':'), 1).trimmed());
        if (key == QLatin1String("title"))
            m_run.title(value);
        else if (key == QLatin1String("dateformat") && value.startsWith(QLatin1Char('d')))
            m_dates.setOrder(DateOrder::DayMonthYear);
        m_dates.forms().addLine(line);
    }

    void readLine(const QString& line) {
        const QString text = line.trimmed();
        if (text.startsWith(QLatin1String("//")) || readGroup(text) || readEvent(line))
            return;
        static const QRegularExpression property(QStringLiteral(R"(^\s*[\w.#-]+:(?:\s|$))"));
        const bool isProperty = property.match(line).hasMatch();
        if (!m_event) {
            if (isProperty && !m_anyEvent)
                readHeader(line);
            return;
        }
        if (text.isEmpty())
            m_properties = false;
        if (m_properties && isProperty && text.startsWith(QLatin1String("id:"))) {
            m_id = text.mid(3).trimmed();
            m_dates.remember(m_id, m_span);
            return;
        }
        if (!readLink(text))
            m_event->text += text + QLatin1Char('\n');
    }

    // A line that is a link and nothing else: "[Paper: Headline](https://…)".
    bool readLink(const QString& text) {
        static const QRegularExpression link(QStringLiteral(R"(^(?:[-*]\s+)?\[(.*)\]\((https?://\S+)\)$)"));
        const QRegularExpressionMatch found = link.match(text);
        if (found.hasMatch())
            m_event->links.push_back({found.captured(2), found.captured(1).trimmed()});
        return found.hasMatch();
    }

    // "# Heading", "## Within it"; "group Name" or "section Name" up to its end.
    bool readGroup(const QString& text) {
        static const QRegularExpression heading(QStringLiteral(R"(^(#{1,6})\s+(.*)$)"));
        static const QRegularExpression block(QStringLiteral(R"(^(?:group|section)(?:\s+(.*))?$)"));
        static const QRegularExpression end(QStringLiteral(R"(^end\s*(?:group|section)$)"),
                                            QRegularExpression::CaseInsensitiveOption);
        if (const auto found = heading.match(text); found.hasMatch()) {
            finish();
            const qsizetype depth = found.capturedLength(1);
            while (m_headings.size() >= depth) m_headings.removeLast();
            m_headings.append(withoutTags(found.captured(2)));
            return true;
        }
        if (const auto found = block.match(text); found.hasMatch()) {
            finish();
            m_blocks.append(withoutTags(found.captured(1)));
            return true;
        }
        if (!end.match(text).hasMatch())
            return false;
        finish();
        if (!m_blocks.isEmpty())
            m_blocks.removeLast();
        return true;
    }

    static QString withoutTags(QString text) {
        static const QRegularExpression tag(QStringLiteral(R"((?:^|\s)#[\w-]+)"));
        return oneSpaced(text.remove(tag));
    }

    // The colon that ends the date is the first behind which the rest makes sense: "18:00: event" has two.
    bool readEvent(const QString& line) {
        constexpr qsizetype longestDate = 120;
        for (qsizetype colon = line.indexOf(QLatin1Char(':')); colon >= 0 && colon < longestDate;
             colon = line.indexOf(QLatin1Char(':'), colon + 1)) {
            if (colon + 1 < line.size() && line[colon + 1].isDigit())
                continue;
            QString recurrence;
            const QString date = withoutRecurrence(line.left(colon), recurrence);
            const auto span = m_dates.read(date);
            if (!span)
                continue;
            finish();
            begin(*span, recurrence, line.mid(colon + 1));
            return true;
        }
        // A range stands alone as well.
        if (!line.contains(QLatin1Char(':')) || !beginsLikeDate(line) || isWithinText(line))
            return false;
        finish();
        m_run.record(static_cast<double>(m_line) / m_lines);
        m_run.skip(m_line, formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” is not a date that can be read."))
                               .arg(line.section(QLatin1Char(':'), 0, 0).trimmed().left(60)));
        return true;
    }

    bool isWithinText(const QString& line) const {
        return m_event && (line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('\t')));
    }

    static QString withoutRecurrence(const QString& text, QString& recurrence) {
        static const QRegularExpression form(QStringLiteral(R"(\s+(every\s.*|x\s*\d+|for \d+ times)$)"),
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch found = form.match(text);
        if (!found.hasMatch())
            return text;
        recurrence = found.captured(1);
        return text.left(found.capturedStart());
    }

    void begin(const Result<MarkwhenSpan>& span, const QString& recurrence, const QString& rest) {
        m_anyEvent = true;
        m_run.record(static_cast<double>(m_line) / m_lines);
        if (!span) {
            m_run.skip(m_line, span.problem().message);
            return;
        }
        m_span = *span;
        m_event.emplace();
        m_event->line = m_line;
        m_event->date = m_span.date;
        m_properties = true;
        m_id.clear();
        if (!recurrence.isEmpty())
            m_event->text = recurrence + QLatin1Char('\n');
        readTitle(rest.trimmed());
        if (!m_blocks.isEmpty() || !m_headings.isEmpty()) {
            QStringList groups = m_blocks + m_headings;
            groups.removeAll(QString());
            m_event->lane = groups.join(QStringLiteral(" / "));
        }
        m_dates.remember(m_span);
    }

    void readTitle(QString title) {
        static const QRegularExpression box(QStringLiteral(R"(^\[[ xX]?\]\s*)"));
        static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]]*)\]\(([^)\s]*)[^)]*\))"));
        static const QRegularExpression tag(QStringLiteral(R"((?:^|\s)#([\w-]+))"));
        static const QRegularExpression id(QStringLiteral(R"((?:^|\s)!([\w-]+))"));
        title.remove(box);
        for (auto links = link.globalMatch(title); links.hasNext();) {
            const QString url = links.next().captured(2);
            if (url.startsWith(QLatin1String("http://")) || url.startsWith(QLatin1String("https://")))
                m_event->links.push_back({url, {}});
        }
        title.replace(link, QStringLiteral("\\1"));
        if (const auto found = tag.match(title); found.hasMatch())
            m_event->category = found.captured(1);
        title.remove(tag);
        if (const auto found = id.match(title); found.hasMatch()) {
            m_dates.remember(found.captured(1), m_span);
            if (title.trimmed().startsWith(QLatin1Char('!')))
                title.remove(found.capturedStart(), found.capturedLength());
        }
        m_event->title = oneSpaced(title);
    }

    void finish() {
        if (!m_event)
            return;
        m_event->id = m_id;
        if (m_event->title.isEmpty())
            m_event->title = m_event->text.trimmed().section(QLatin1Char('\n'), 0, 0).left(120);
        if (m_event->title.isEmpty() && !m_event->links.empty())
            m_event->title = m_event->links.front().url;
        if (m_event->title.isEmpty())
            m_event->title = formatsText(QT_TRANSLATE_NOOP("Formats", "Untitled"));
        m_run.take(std::move(*m_event));
        m_event.reset();
    }

    ImportRun& m_run;
    MarkwhenDates m_dates;
    std::optional<ImportedEvent> m_event;  // the one at hand
    MarkwhenSpan m_span;
    QString m_id;
    QStringList m_headings, m_blocks;
    int m_line = 0, m_lines = 1;
    bool m_properties = false, m_anyEvent = false;
};

}  // namespace

Outcome readMarkwhen(const QByteArray& bytes, ImportRun& run) {
    run.result().format = ImportFormat::Markwhen;
    const QStringList lines = linesOf(bytes, run);
    MarkwhenReader(run).read(lines);
    if (run.result().records == 0 && !run.stopped())
        return run.refuse(formatsText(
            QT_TRANSLATE_NOOP("Formats", "there is no event in it: no line begins with a date and a colon.")));
    return Done{};
}

}  // namespace jalon
