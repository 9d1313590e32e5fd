// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_iso.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/time/civil_time.h"
#include "app/time/edtf_parts.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

using Form = std::optional<Result<std::string>>;

QRegularExpression form(const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

Problem refused(const char* why, const QString& text) {
    return badDate(QCoreApplication::translate("jalon::DateReading", why), text.toStdString());
}

std::string dayText(std::int64_t days) {
    return isoDay({days * secondsPerDay}).toStdString();
}

// Week 1 is the one with 4 January in it, and weeks begin on Monday.
std::int64_t mondayOfWeekOne(std::int64_t year) {
    const std::int64_t fourth = daysFromCivil({year, 1, 4});
    return fourth - weekday(fourth);
}

Form weekOf(const QString& text, const QString& yearDigits, const QString& weekDigits, const QString& dayDigit) {
    const std::int64_t year = yearDigits.toLongLong();
    const std::int64_t monday = mondayOfWeekOne(year) + (weekDigits.toLongLong() - 1) * 7;
    if (weekDigits.toInt() < 1 || monday >= mondayOfWeekOne(year + 1))
        return refused(QT_TRANSLATE_NOOP("jalon::DateReading", "“%1” names a week that its year does not have."), text);
    if (!dayDigit.isEmpty())
        return dayText(monday + dayDigit.toInt() - 1);
    return "[" + dayText(monday) + ".." + dayText(monday + 6) + "]";
}

Form week(const QString& text) {
    static const QRegularExpression iso = form(R"(^(\d{4})-?w(\d{2})(?:-?([1-7]))?$)");
    static const QRegularExpression weekFirst =
        form(R"(^(?:week|wk|semaine|sem\.?|w|s)(?:\s*(\d\d)|\s+(\d))\s*(?:of|de|,|/)?\s*(\d{4})$)");
    static const QRegularExpression yearFirst = form(R"(^(\d{4}),?\s*(?:week|semaine)\s*(\d{1,2})$)");
    if (const auto found = iso.match(text); found.hasMatch())
        return weekOf(text, found.captured(1), found.captured(2), found.captured(3));
    if (const auto found = weekFirst.match(text); found.hasMatch())
        return weekOf(text, found.captured(3), found.captured(1) + found.captured(2), QString());
    if (const auto found = yearFirst.match(text); found.hasMatch())
        return weekOf(text, found.captured(1), found.captured(2), QString());
    return std::nullopt;
}

Form dayOfYear(const QString& text) {
    static const QRegularExpression ordinal = form(R"(^(\d{4})-(\d{3})$)");
    const auto found = ordinal.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const std::int64_t year = found.captured(1).toLongLong();
    const int day = found.captured(2).toInt();
    if (day < 1 || day > (isLeapYear(year) ? 366 : 365))
        return badDate(QCoreApplication::translate("jalon::EdtfText", "“%1” names a day that no calendar has."),
                       text.toStdString());
    return dayText(daysFromCivil({year, 1, 1}) + day - 1);
}

Form compactDay(const QString& text) {
    static const QRegularExpression compact = form(R"(^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$)");
    const auto found = compact.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const QString year = found.captured(1), month = found.captured(2), day = found.captured(3);
    if (year.toInt() < 1000 || month.toInt() < 1 || month.toInt() > 12 || day.toInt() < 1 || day.toInt() > 31)
        return std::nullopt;
    QString edtf = year + QLatin1Char('-') + month + QLatin1Char('-') + day;
    if (found.capturedLength(4) > 0) {
        const QString seconds = found.capturedLength(6) > 0 ? found.captured(6) : QStringLiteral("00");
        edtf += QStringLiteral("T%1:%2:%3%4").arg(found.captured(4), found.captured(5), seconds, found.captured(7));
    }
    return edtf.toStdString();
}

// Libraries mark the digits that nobody knows with dashes, question marks or a u: "193-", "19--?", "19uu".
Form unknownDigits(const QString& text) {
    static const QRegularExpression digits = form(R"(^(\d{3}(?:-|u)|\d{2}(?:--|uu|\?\?))(\?)?$)");
    const auto found = digits.match(text);
    if (!found.hasMatch() || text.startsWith(QLatin1Char('0')))
        return std::nullopt;
    const QString known = text.left(text.at(2).isDigit() ? 3 : 2);
    return (known.leftJustified(4, QLatin1Char('X')) + found.captured(2)).toStdString();
}

// Ten digits are what computers count since 1970; as a year they would lie in the far future.
Form countOfSeconds(const QString& text) {
    static const QRegularExpression count = form(R"(^[01]\d{9}(?:\d{3})?$)");
    if (!count.match(text).hasMatch())
        return std::nullopt;
    return refused(
        QT_TRANSLATE_NOOP("jalon::DateReading",
                          "“%1” looks like a computer’s count of seconds since 1970, not like a date: write the day."),
        text);
}

}  // namespace

std::optional<Result<std::string>> edtfOfIsoForm(const QString& text) {
    for (const auto& kind : {week, dayOfYear, compactDay, unknownDigits, countOfSeconds})
        if (const Form found = kind(text))
            return found;
    return std::nullopt;
}

}  // namespace jalon
