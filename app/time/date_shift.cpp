// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_shift.h"

#include <optional>

#include "app/time/calendar_words.h"
#include "app/time/date_words.h"
#include "app/time/edtf_shift.h"
#include "app/time/edtf_text.h"
#include "app/time/spoken_date.h"

namespace jalon {

namespace {

// The sentence for a date that moves by nothing less than its step.
const char* finerThanKnown(const DateStep& step) {
    if (step.seconds > 0)
        return QT_TRANSLATE_NOOP("DateShift",
                                 "{date} is known to the day only: it cannot be moved by hours, minutes or seconds.");
    switch (step.months) {
        case 0:
            return QT_TRANSLATE_NOOP("DateShift", "Too little is known of this date to move it: {date}.");
        case 1:
            return QT_TRANSLATE_NOOP("DateShift", "{date} is known to the month only: it cannot be moved by days.");
        case 12:
            return QT_TRANSLATE_NOOP("DateShift",
                                     "{date} is known to the year only: it cannot be moved by months or days.");
        case 120:
            return QT_TRANSLATE_NOOP(
                "DateShift",
                "Only the decade of this date is known ({date}): it cannot be moved by less than ten years.");
        case 1200:
            return QT_TRANSLATE_NOOP("DateShift",
                                     "Only the century of this date is known ({date}): it cannot be moved by less than "
                                     "a hundred years.");
        default:
            break;
    }
    return step.months < 12
               ? QT_TRANSLATE_NOOP("DateShift", "{date} is known to {count} months only: it cannot be moved by less.")
               : QT_TRANSLATE_NOOP("DateShift",
                                   "This date is known to {count} years only ({date}): it cannot be moved by less.");
}

const char* sentenceFor(ShiftObstacle obstacle, const DateStep& step) {
    switch (obstacle) {
        case ShiftObstacle::Unreadable:
            return QT_TRANSLATE_NOOP("DateShift", "{date} is not a date that can be moved.");
        case ShiftObstacle::FinerThanKnown:
            return finerThanKnown(step);
        case ShiftObstacle::PlainYearsOnly:
            return QT_TRANSLATE_NOOP("DateShift",
                                     "{date} cannot be moved that far: beyond the year 9999 only whole and certain "
                                     "years can be written.");
        case ShiftObstacle::TooFar:
            return QT_TRANSLATE_NOOP("DateShift",
                                     "{date} cannot be moved that far: years up to 290 billion can be shown.");
        case ShiftObstacle::AcrossTheEra:
            return QT_TRANSLATE_NOOP(
                "DateShift",
                "This date cannot be moved across the year 1, before which years count backwards: {date}.");
    }
    Q_UNREACHABLE();
}

// "spring 1872 is known …" begins a sentence; an abbreviation such as "c. 1450" stays as it is.
QString asSentence(QString text) {
    if (text.size() > 1 && text[1].isLetter())
        text[0] = text[0].toUpper();
    return text;
}

// Without the weekday, which would only make the sentence longer.
QString partWords(const std::string& edtf, const Language& language) {
    const Result<UncertainDate> date = parseEdtf(edtf);
    const Result<EdtfParts> parts = readEdtfParts(edtf);
    if (!date || !parts)
        return QString::fromStdString(edtf);
    if (parts->shape == DateShape::Point)
        return speakDate(parts->start.date, language, NameLength::Full, false).words;
    return dateWords(*date, language);
}

Problem problemOf(const ShiftedEdtf& shifted, const Language& language) {
    const Result<EdtfParts> parts = readEdtfParts(shifted.at);
    const DateStep step = parts ? stepOf(parts->start.date) : DateStep{};
    const QString words = partWords(shifted.at, language);
    QString text = language.text("DateShift", sentenceFor(*shifted.obstacle, step));
    const std::int64_t count = step.months < 12 ? step.months : step.months / 12;
    text = fill(text, "count", language.locale().toString(static_cast<qlonglong>(count)));
    return {ProblemKind::BadDate, asSentence(fill(text, "date", words))};
}

// Years and months, days and seconds added up; nothing where they do not fit.
struct Sums {
    std::int64_t months = 0, seconds = 0;
};
std::optional<Sums> sumsOf(const DateShift& shift) {
    Sums sums;
    const bool tooMuch = __builtin_mul_overflow(shift.years, std::int64_t{12}, &sums.months) ||
                         __builtin_add_overflow(sums.months, shift.months, &sums.months) ||
                         __builtin_mul_overflow(shift.days, std::int64_t{secondsPerDay}, &sums.seconds) ||
                         __builtin_add_overflow(sums.seconds, shift.seconds, &sums.seconds);
    return tooMuch ? std::nullopt : std::optional(sums);
}

}  // namespace

Result<UncertainDate> shiftedDate(const UncertainDate& date, const DateShift& shift, const Language& language) {
    const std::optional<Sums> sums = sumsOf(shift);
    if (!sums)
        return problemOf({{}, ShiftObstacle::TooFar, date.edtf}, language);
    if (sums->months == 0 && sums->seconds == 0)
        return date;
    const ShiftedEdtf shifted = shiftedEdtf(date.edtf, sums->months, sums->seconds);
    if (shifted.obstacle)
        return problemOf(shifted, language);
    return parseEdtf(shifted.text);
}

}  // namespace jalon
