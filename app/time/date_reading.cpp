// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/time/clock.h"
#include "app/time/date_iso.h"
#include "app/time/date_vocabulary.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"
#include "app/time/text_reader.h"

namespace jalon {

namespace {

bool isOneOf(const QString& text, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* word) { return text == QLatin1String(word); });
}

Problem unreadable(const char* message, const QString& text) {
    return badDate(QCoreApplication::translate("jalon::DateReading", message), text.toStdString());
}

// "[1667, 1668]" is written with blanks as often as not.
QString withoutListBlanks(QString text) {
    const bool list = text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('{'));
    return list ? text.replace(QLatin1String(", "), QLatin1String(",")) : text;
}

// Brackets around a whole date say that it is inferred: "[ca. 1850]", "(1850)".
QString withoutBrackets(const QString& text) {
    static const QRegularExpression around(QStringLiteral(R"(^(?:\[([^][{}]*)\]|\(([^()]*)\))$)"));
    const QRegularExpressionMatch found = around.match(text);
    return found.hasMatch() ? (found.captured(1) + found.captured(2)).trimmed() : text;
}

// Words that stand where a date would and are none; each gets its own answer.
std::optional<Problem> noDate(const QString& text, const QString& plain) {
    static const QRegularExpression none(QStringLiteral(
        R"(^(?:[ns]\. ?d\.?|[ns]d|n/?a|tb[acd]|none|null|undated|no date|(?:date )?(?:not known|unknown)|unknown date|)"
        R"(sans date|(?:date )?inconnue?|non datee?|[-?])$)"));
    if (none.match(plain).hasMatch())
        return unreadable(QT_TRANSLATE_NOOP("jalon::DateReading", "“%1” says that there is no date."), text);
    if (isOneOf(plain, {"present", "ongoing", "current", "stillgoing", "to present"}))
        return unreadable(
            QT_TRANSLATE_NOOP("jalon::DateReading", "“%1” says that it goes on: an end without a date, not a date."),
            text);
    static const QRegularExpression clock(
        QStringLiteral(R"(^(?:noon|midday|midi|midnight|minuit|\d{1,2}(?::\d\d){1,2}(?: ?[ap]m)?|\d{1,2} ?[ap]m|)"
                       R"(\d{1,2} ?h(?: ?\d\d)?)$)"));
    if (clock.match(plain).hasMatch())
        return unreadable(QT_TRANSLATE_NOOP("jalon::DateReading", "“%1” is a time of day without a date."), text);
    return std::nullopt;
}

bool isToday(const QString& plain) {
    return isOneOf(plain, {"today", "now", "aujourd'hui", "maintenant"});
}

struct Written {
    Result<std::string> edtf;
    bool ambiguousOrder = false;
    bool centuryAssumed = false;
    bool weekdayDiffers = false;
};

Problem notReadable(const QString& text) {
    static const QRegularExpression numbers(
        QStringLiteral(R"(^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{2}|\d{4}))$)"));
    const QString why = numbers.match(text).hasMatch()
                            ? QCoreApplication::translate("jalon::EdtfText", "“%1” names a day that no calendar has.")
                            : QCoreApplication::translate("jalon::EdtfText", "“%1” is not a date that can be read.");
    return badDate(why, text.toStdString());
}

Written readWords(const QString& text, DateOrder order);

// How date_words speaks of an end that is unknown and of all the dates of a period: "from 2004, end unknown".
std::optional<Written> spokenForm(const QString& text, DateOrder order) {
    struct Frame {
        QRegularExpression pattern;
        const char* before;
        const char* after;
        const char* between;  // in place of the slash of an interval
    };
    const auto pattern = [](const char* form) { return QRegularExpression(QString::fromLatin1(form)); };
    static const Frame frames[] = {
        {pattern("^(?:from|debut ?:) ?(.+), (?:end unknown|fin inconnue)$"), "", "/", "/"},
        {pattern("^(?:to|fin ?:) ?(.+), (?:start unknown|debut inconnu)$"), "/", "", "/"},
        {pattern("^(?:all of|toute la periode) (.+)$"), "{", "}", ".."},
    };
    const QString plain = plainDateText(text).simplified();
    if (isOneOf(plain, {"unknown year", "annee inconnue"}))
        return Written{std::string("XXXX")};
    for (const Frame& frame : frames) {
        const auto found = frame.pattern.match(plain);
        if (!found.hasMatch())
            continue;
        Written inner = readWords(found.captured(1), order);
        if (inner.edtf) {
            std::string edtf = *inner.edtf;
            if (const std::size_t slash = edtf.find('/'); slash != std::string::npos)
                edtf.replace(slash, 1, frame.between);
            inner.edtf = frame.before + edtf + frame.after;
        }
        return inner;
    }
    return std::nullopt;
}

Written readWords(const QString& text, DateOrder order) {
    if (const std::optional<Written> spoken = spokenForm(text, order))
        return *spoken;
    TextReader reader(text, order);
    std::optional<std::string> edtf = reader.read();
    if (reader.ambiguousOrder() && reader.impliedOrder()) {  // 28/03/2025 tells the order of 03/04/2025 beside it
        TextReader told(text, *reader.impliedOrder());
        edtf = told.read();
        return {edtf ? Result<std::string>(*edtf) : notReadable(text), false, told.centuryAssumed(),
                told.weekdayDiffers()};
    }
    return {edtf ? Result<std::string>(*edtf) : notReadable(text), reader.ambiguousOrder(), reader.centuryAssumed(),
            reader.weekdayDiffers()};
}

// EDTF, ISO or words. The length is bounded: nobody writes a longer date in words.
Written readText(const QString& trimmed, DateOrder order) {
    const QString asList = withoutListBlanks(trimmed);
    if (const auto parsed = parseEdtf(asList.toStdString()))
        return {asList.toStdString()};
    constexpr qsizetype longest = 200;
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {parseEdtf(trimmed.toStdString()).problem()};
    const QString plain = plainDateText(trimmed).simplified();
    if (const std::optional<Problem> none = noDate(trimmed, plain))
        return {*none};
    if (isToday(plain))
        return {isoDay(currentInstant()).toStdString()};
    if (const auto iso = edtfOfIsoForm(trimmed))
        return {*iso};
    const QString inner = withoutBrackets(trimmed);
    if (inner.size() < trimmed.size())
        return readText(inner, order);  // "[19--]"
    return readWords(trimmed, order);
}

Result<UncertainDate> parsed(const Written& written, const QString& text) {
    if (!written.edtf) {
        // A text that is EDTF but for its meaning (30 February, a reversed interval) has the better reason.
        const Result<EdtfParts> parts = readEdtfParts(text.toStdString());
        return parts ? parseEdtf(text.toStdString()).problem() : written.edtf.problem();
    }
    const Result<UncertainDate> read = parseEdtf(*written.edtf);
    // The problem names the text as it was written.
    return read ? read
                : badDate(QString(read.problem().message).replace(QString::fromStdString(*written.edtf), text), "");
}

Problem whichOrder(const QString& text) {
    return unreadable(QT_TRANSLATE_NOOP("jalon::DateReading",
                                        "Is “%1” day/month or month/day? Write the month as a "
                                        "word, or year-month-day."),
                      text);
}

// Two years that EDTF or a month would take for something else: "1921-22" is a season, "1850/1" looks like January.
std::optional<std::string> twoYears(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})(?:[-\x{2010}-\x{2015}](\d\d)|/(\d))$)"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int year = found.captured(1).toInt();
    const bool one = found.capturedLength(3) > 0;
    const int place = one ? 10 : 100;
    const int end = year / place * place + (one ? found.captured(3) : found.captured(2)).toInt();
    const bool season = !one && end % 100 >= 21 && end % 100 <= 41 && end > year;
    if (!season && !(one && end == year + 1))
        return std::nullopt;
    return found.captured(1).toStdString() + "/" +
           QString::number(end).rightJustified(4, QLatin1Char('0')).toStdString();
}

// "The 1800s" is the decade as it stands; as many mean the century.
std::optional<std::string> centuryNamedByYear(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:the )?(\d\d)00'?s$|^(?:(?:dans )?les )?annees (\d\d)00$)"));
    const QRegularExpressionMatch found = form.match(plainDateText(text).simplified());
    if (!found.hasMatch())
        return std::nullopt;
    return (found.captured(1) + found.captured(2)).toStdString() + "XX";
}

void addDistinct(std::vector<PossibleDate>& all, PossibleDate reading) {
    const auto same = [&](const PossibleDate& known) { return known.date.edtf == reading.date.edtf; };
    if (std::none_of(all.begin(), all.end(), same))
        all.push_back(std::move(reading));
}

}  // namespace

Result<std::vector<PossibleDate>> dateReadings(const QString& text, DateOrder order) {
    const QString trimmed = text.trimmed();
    const Written written = readText(trimmed, order);
    std::vector<PossibleDate> all;
    if (!written.ambiguousOrder) {
        const Result<UncertainDate> date = parsed(written, trimmed);
        if (!date)
            return date.problem();
        all.push_back({*date, DateOrder::Unstated, written.centuryAssumed, written.weekdayDiffers});
        if (const std::optional<std::string> years = twoYears(trimmed)) {
            PossibleDate pair{*parseEdtf(*years)};
            // EDTF is what it is; "1850/1" is more often two years than a month without its nought.
            addDistinct(all, std::move(pair));
            if (trimmed.contains(QLatin1Char('/')) && all.size() == 2)
                std::swap(all[0], all[1]);
        }
        if (const std::optional<std::string> century = centuryNamedByYear(trimmed))
            addDistinct(all, {*parseEdtf(*century)});
        return all;
    }
    Problem problem = whichOrder(trimmed);
    for (DateOrder possible : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const Written stated = readText(trimmed, possible);
        const Result<UncertainDate> date = parsed(stated, trimmed);
        if (date && !stated.ambiguousOrder)
            addDistinct(all, {*date, possible, stated.centuryAssumed, stated.weekdayDiffers});
        else if (!date && all.empty())
            problem = date.problem();
    }
    if (all.empty())
        return problem;
    if (all.size() == 1)
        all.front().order = DateOrder::Unstated;
    return all;
}

Result<UncertainDate> readDate(const QString& text, DateOrder order) {
    const Result<std::vector<PossibleDate>> readings = dateReadings(text, order);
    if (!readings)
        return readings.problem();
    if (readings->size() > 1 && readings->front().order != DateOrder::Unstated)
        return whichOrder(text.trimmed());
    return readings->front().date;
}

DateOrder usualOrder(const Language& language) {
    const QString format = language.locale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d')) ? DateOrder::MonthDayYear
                                                                               : DateOrder::DayMonthYear;
}

}  // namespace jalon
