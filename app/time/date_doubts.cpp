// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_doubts.h"

#include "app/time/calendar_words.h"
#include "app/time/date_words.h"
#include "app/time/edtf_parts.h"

namespace jalon {

namespace {

// Which date a sentence is about: a point, or one end of an interval.
enum class Subject { Date, Beginning, End };

struct Sentences {
    const char* approximate;
    const char* uncertain;
    const char* both;
    const char* day;   // {first} and {last} are days
    const char* year;  // and here years
};

const Sentences& sentencesFor(Subject subject) {
    static const Sentences ofDate{
        QT_TRANSLATE_NOOP("DateDoubts", "The source gives this date as approximate."),
        QT_TRANSLATE_NOOP("DateDoubts", "The source is not sure of this date."),
        QT_TRANSLATE_NOOP("DateDoubts", "The source gives this date as approximate, and is not sure of it."),
        QT_TRANSLATE_NOOP("DateDoubts", "The day is not known: it lies between {first} and {last}."),
        QT_TRANSLATE_NOOP("DateDoubts", "The year is not known: it lies between {first} and {last}.")};
    static const Sentences ofBeginning{
        QT_TRANSLATE_NOOP("DateDoubts", "The source gives the beginning as approximate."),
        QT_TRANSLATE_NOOP("DateDoubts", "The source is not sure of the beginning."),
        QT_TRANSLATE_NOOP("DateDoubts", "The source gives the beginning as approximate, and is not sure of it."),
        QT_TRANSLATE_NOOP("DateDoubts", "The day of the beginning is not known: it lies between {first} and {last}."),
        QT_TRANSLATE_NOOP("DateDoubts", "The year of the beginning is not known: it lies between {first} and {last}.")};
    static const Sentences ofEnd{
        QT_TRANSLATE_NOOP("DateDoubts", "The source gives the end as approximate."),
        QT_TRANSLATE_NOOP("DateDoubts", "The source is not sure of the end."),
        QT_TRANSLATE_NOOP("DateDoubts", "The source gives the end as approximate, and is not sure of it."),
        QT_TRANSLATE_NOOP("DateDoubts", "The day of the end is not known: it lies between {first} and {last}."),
        QT_TRANSLATE_NOOP("DateDoubts", "The year of the end is not known: it lies between {first} and {last}.")};
    return subject == Subject::Date ? ofDate : subject == Subject::Beginning ? ofBeginning : ofEnd;
}

class Doubts {
public:
    explicit Doubts(const Language& language) : m_language(language) {}

    void add(const char* sentence) { m_sentences << m_language.text("DateDoubts", sentence); }

    void addQualifiers(Subject subject, bool approximate, bool uncertain) {
        const Sentences& sentences = sentencesFor(subject);
        if (approximate && uncertain)
            add(sentences.both);
        else if (approximate)
            add(sentences.approximate);
        else if (uncertain)
            add(sentences.uncertain);
    }

    // Where a date may lie, where that is more than a day. Of years beyond counting nobody asks for the day.
    void addBounds(Subject subject, const TimeSpan& bounds, bool yearIsKnown) {
        constexpr std::int64_t farthestDay = 9999;
        if (bounds.begin == Instant::first() || bounds.end == Instant::last() || bounds.length() <= secondsPerDay)
            return;
        const Instant last = plusSeconds(bounds.end, -1);
        const bool far = std::abs(toCivil(bounds.begin).date.year) > farthestDay;
        if (far && yearIsKnown)
            return;
        const DatePrecision precision = yearIsKnown ? DatePrecision::Day : DatePrecision::Year;
        const QString pattern =
            m_language.text("DateDoubts", yearIsKnown ? sentencesFor(subject).day : sentencesFor(subject).year);
        m_sentences << fill(fill(pattern, "first", instantWords(bounds.begin, precision, m_language)), "last",
                            instantWords(last, precision, m_language));
    }

    const QStringList& sentences() const { return m_sentences; }

private:
    const Language& m_language;
    QStringList m_sentences;
};

bool isOneYear(const TimeSpan& bounds) {
    return toCivil(bounds.begin).date.year == toCivil(plusSeconds(bounds.end, -1)).date.year;
}

void addInterval(Doubts& doubts, const UncertainDate& date, const EdtfParts& parts) {
    const TimeSpan begin{date.earliestStart, date.latestStart}, end{date.earliestEnd, date.latestEnd};
    if (date.start == EndKind::Open)
        doubts.add(QT_TRANSLATE_NOOP("DateDoubts", "It has no beginning that is told."));
    else if (date.start == EndKind::Unknown)
        doubts.add(QT_TRANSLATE_NOOP("DateDoubts", "When it began is not known."));
    else {
        doubts.addQualifiers(Subject::Beginning, parts.start.date.approximate, parts.start.date.uncertain);
        doubts.addBounds(Subject::Beginning, begin, isOneYear(begin));
    }
    if (date.end == EndKind::Open)
        doubts.add(QT_TRANSLATE_NOOP("DateDoubts", "It is still going on."));
    else if (date.end == EndKind::Unknown)
        doubts.add(QT_TRANSLATE_NOOP("DateDoubts", "When it ended is not known."));
    else {
        doubts.addQualifiers(Subject::End, parts.end.date.approximate, parts.end.date.uncertain);
        doubts.addBounds(Subject::End, end, isOneYear(end));
    }
}

}  // namespace

QStringList dateDoubts(const UncertainDate& date, const Language& language) {
    Doubts doubts(language);
    const Result<EdtfParts> parts = readEdtfParts(date.edtf);
    if (parts && date.shape == DateShape::Interval) {
        addInterval(doubts, date, *parts);
        return doubts.sentences();
    }
    doubts.addQualifiers(Subject::Date, date.approximate, date.uncertain);
    if (date.shape == DateShape::Set && date.edtf.starts_with('{'))
        doubts.add(QT_TRANSLATE_NOOP("DateDoubts", "It happened at each of these dates."));
    else if (date.shape == DateShape::Set)
        doubts.add(QT_TRANSLATE_NOOP("DateDoubts", "It happened at one of these dates; which one is not known."));
    else
        doubts.addBounds(Subject::Date, date.bounds(), isOneYear(date.bounds()));
    return doubts.sentences();
}

}  // namespace jalon
