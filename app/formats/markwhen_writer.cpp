// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Markwhen (https://docs.markwhen.com): a heading a lane, below it an event a line, then its text. The format has no
// way to escape a sign that has a meaning, so such signs are changed, and that is counted.
#include <QRegularExpression>

#include "app/formats/event_writer.h"
#include "app/formats/exported_date.h"
#include "app/formats/markwhen_dates.h"
#include "app/time/clock.h"

namespace jalon {

namespace {

// Of one word: letters and digits of ASCII, the rest as "-" or "_". Empty where nothing is left.
QString tagOf(const QString& name) {
    QString tag;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        const bool word =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
        if (word)
            tag += c;
        else if (!c.isMark() && !tag.isEmpty() && !tag.endsWith(QLatin1Char('-')))
            tag += QLatin1Char('-');
    }
    while (tag.endsWith(QLatin1Char('-')) && tag != name) tag.chop(1);
    return tag;
}

// In quotes where YAML would read it otherwise.
QString yamlText(const QString& text) {
    static const QRegularExpression plain(QStringLiteral(R"(^[\p{L}\p{N}][^:#"\\\n]*$)"));
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + quoted.replace(QLatin1Char('\n'), QLatin1String(" – ")) + QLatin1Char('"');
}

class MarkwhenWriter final : public EventWriter {
public:
    MarkwhenWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses)
        : EventWriter(out, head, losses), m_dates(currentInstant()) {}

    bool wantsLanesApart() const override { return true; }

    void begin() override {
        write(QStringLiteral("---\ntitle: %1\n").arg(yamlText(m_head.info.title)));
        if (!aboutWhole().isEmpty())
            write(QStringLiteral("description: %1\n").arg(yamlText(aboutWhole())));
        write(QByteArray("---\n"));
    }

    bool add(const EventDetails& event) override {
        DateSpeech speech;
        speech.lastYear = 9999;
        auto date = exportedDate(event.summary.date, speech, m_losses);
        if (!date)
            return false;
        if (event.summary.lane != m_lane) {
            m_lane = event.summary.lane;
            write(QStringLiteral("\n# %1\n").arg(plainTitle(event.laneTitle)));
        }
        QString line = dateText(*date) + QStringLiteral(": ") + plainTitle(event.summary.title);
        line += tags(event);
        write(QStringLiteral("\n%1\nid: %2\n").arg(line, event.summary.key.simplified()));
        writeText(event);
        m_losses.count(Loss::Relations, !event.relations.empty());
        return true;
    }

    void end() override {
        m_losses.count(Loss::Looks, static_cast<std::int64_t>(m_head.categories.size() + m_head.lanes.size()));
    }

private:
    // Before our era it knows years only.
    QString unitText(DateUnit& unit) {
        const std::int64_t year = unit.begin.date.year;
        if (year > 0)
            return QString::fromStdString(unit.edtf());
        if (unit.kind != UnitKind::Year)
            m_losses.count(Loss::DatesSpread);
        return QStringLiteral("%1 BCE").arg(1 - year);
    }

    QString dateText(ExportedDate& date) {
        if (!date.end)
            return unitText(date.start);
        const bool early = date.start.begin.date.year <= 0 || date.end->begin.date.year <= 0;
        const QString start = unitText(date.start), end = unitText(*date.end);
        if (early && start == end)
            return start;
        return start + (early ? QStringLiteral(" / ") : QStringLiteral("/")) + end;
    }

    // A space takes their meaning from "#tag", "!id", "[ ]" and "[text](address)".
    QString plainTitle(const QString& title) {
        QString plain = title;
        static const QRegularExpression tag(QStringLiteral(R"((^|\s)([#!])(?=[\w-]))"));
        static const QRegularExpression gap(QStringLiteral("[ \\t]+"));
        static const QRegularExpression box(QStringLiteral(R"(^\[([ xX]?)\])"));
        plain.replace(tag, QStringLiteral("\\1\\2 "));
        plain.replace(QLatin1String("]("), QLatin1String("] ("));
        plain.replace(gap, QStringLiteral(" "));
        plain.replace(box, QStringLiteral("[\\1 ]"));
        m_losses.count(Loss::Titles, QString(plain).replace(gap, QStringLiteral(" ")) != title);
        return plain;
    }

    QString tags(const EventDetails& event) {
        const QString category = tagOf(event.categoryName);
        m_losses.count(Loss::CategoryWords, category != event.categoryName);
        QString line = category.isEmpty() ? QString() : QStringLiteral(" #") + category;
        bool changed = false;
        for (const QString& tag : event.tags) {
            const QString word = tagOf(tag);
            changed = changed || word != tag;
            if (!word.isEmpty())
                line += QStringLiteral(" #") + word;
        }
        m_losses.count(Loss::TagWords, changed);
        return line;
    }

    void writeText(const EventDetails& event) {
        QString text;
        std::vector<Source> others;
        bool indents = false;
        bool first = true;
        for (const QString& line : event.text.isEmpty() ? QStringList() : event.text.split(QLatin1Char('\n'))) {
            const QString plain = line.trimmed();
            indents = indents || plain != line;
            const bool taken = means(plain);
            m_losses.count(Loss::Lines, taken);
            // Directly below the event "note: text" would be a property of it.
            if (first && !taken && plain.contains(QLatin1Char(':')))
                text += QLatin1Char('\n');
            text += (taken ? QStringLiteral("| ") : QString()) + plain + QLatin1Char('\n');
            first = false;
        }
        m_losses.count(Loss::Indents, indents);
        for (const Source& source : event.sources) {
            if (isWebAddress(source.url))
                text += QStringLiteral("[%1](%2)\n").arg(linkName(source), source.url);
            else
                others.push_back(source);
        }
        m_losses.count(Loss::SourcesInText, !others.empty());
        for (const Source& source : others) {
            const QString line = sourceLine(source);
            text += (means(line) ? QStringLiteral("| ") : QString()) + line + QLatin1Char('\n');
        }
        write(text);
    }

    static QString linkName(const Source& source) {
        Source named = source;
        named.url.clear();
        const QString name = sourceLine(named);
        return name.isEmpty() ? source.url : name;
    }

    // Whether a line of text would be taken for something else.
    bool means(const QString& line) {
        static const QRegularExpression sign(
            QStringLiteral(R"(^(?:#|//|---|[|]|!|\[.*\]\(|(?:id|tags?):|(?:group|section|end)\b|[.]))"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression date(
            QStringLiteral(
                R"(^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?\d).{0,130}?:(?:\s|$))"),
            QRegularExpression::CaseInsensitiveOption);
        if (sign.match(line).hasMatch() || date.match(line).hasMatch())
            return true;
        constexpr qsizetype longestDate = 120;
        for (qsizetype colon = line.indexOf(QLatin1Char(':')); colon >= 0 && colon < longestDate;
             colon = line.indexOf(QLatin1Char(':'), colon + 1))
            if (m_dates.read(line.left(colon)))
                return true;
        return false;
    }

    MarkwhenDates m_dates;  // what the reader would make of a line
    LaneId m_lane;
};

}  // namespace

std::unique_ptr<EventWriter> markwhenWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses) {
    return std::make_unique<MarkwhenWriter>(out, head, losses);
}

}  // namespace jalon
