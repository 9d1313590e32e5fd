// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/date_cells.h"

#include <QRegularExpression>
#include <array>
#include <cmath>
#include <cstdio>

#include "app/formats/formats_text.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

// Three numbers between two equal signs, and what follows: "03/04/2025 10:30".
struct NumericDate {
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
    QChar sign;
    QStringView rest;
};

std::optional<NumericDate> numericDate(QStringView text) {
    NumericDate found;
    qsizetype i = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        while (i < text.size() && text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9') &&
               found.digits[part] < 5) {
            found.numbers[part] = found.numbers[part] * 10 + text[i++].digitValue();
            ++found.digits[part];
        }
        if (found.digits[part] == 0 || found.digits[part] > 4)
            return std::nullopt;
        if (part == 2)
            break;
        if (i == text.size() || (part == 1 && text[i] != found.sign))
            return std::nullopt;
        found.sign = text[i++];
    }
    if (found.sign != QLatin1Char('/') && found.sign != QLatin1Char('-') && found.sign != QLatin1Char('.'))
        return std::nullopt;
    found.rest = text.sliced(i);
    return found;
}

bool hasRest(const NumericDate& date) {
    return !date.rest.isEmpty();
}

// The one reading of a date of a year in four digits, written out; nothing where the reader of words must decide.
std::string plainDay(const NumericDate& date, DateOrder order) {
    CivilDate day;
    if (date.digits[0] == 4) {
        day = {date.numbers[0], date.numbers[1], date.numbers[2]};
    } else if (date.digits[2] == 4 && order == DateOrder::DayMonthYear) {
        day = {date.numbers[2], date.numbers[1], date.numbers[0]};
    } else if (date.digits[2] == 4 && order == DateOrder::MonthDayYear) {
        day = {date.numbers[2], date.numbers[0], date.numbers[1]};
    } else {
        return {};
    }
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month))
        return {};
    return edtfOfDay(day);
}

// " 10:30", "T10:30:15", "T10:30:15Z": digits in their places.
std::string plainTime(QStringView rest) {
    const auto number = [&](qsizetype at) {
        if (at + 1 >= rest.size() || !rest[at].isDigit() || !rest[at + 1].isDigit() || rest[at].unicode() > '9' ||
            rest[at + 1].unicode() > '9')
            return -1;
        return (rest[at].unicode() - '0') * 10 + rest[at + 1].unicode() - '0';
    };
    if (rest.size() < 6 || (rest[0] != QLatin1Char(' ') && rest[0] != QLatin1Char('T')) || rest[3] != QLatin1Char(':'))
        return {};
    const int hour = number(1), minute = number(4);
    const bool seconds = rest.size() >= 9 && rest[6] == QLatin1Char(':');
    const int second = seconds ? number(7) : 0;
    const QStringView zone = rest.sliced(seconds ? 9 : 6);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return {};
    if (!zone.isEmpty() && zone != QLatin1String("Z"))
        return {};
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", hour, minute, second);
    return buffer + zone.toString().toStdString();
}

std::string plainEdtf(const QString& cell, DateOrder order) {
    const auto numbers = numericDate(cell);
    if (!numbers)
        return {};
    std::string day = plainDay(*numbers, order);
    if (day.empty() || numbers->rest.isEmpty())
        return day;
    const std::string time = plainTime(numbers->rest);
    return time.empty() ? std::string() : day + time;
}

// Excel counts 1900 as a leap year, so that its days are right from March 1900 on.
constexpr double firstSerial = 10'000, lastSerial = 80'000;  // 1927 to 2119
constexpr std::int64_t excelEpoch = -25569;                  // days from 1970

Result<UncertainDate> instantDate(double seconds, bool withTime) {
    const Instant t{static_cast<std::int64_t>(std::floor(seconds))};
    return parseEdtf(withTime ? edtfOfTime(t) : edtfOfDay(toCivil(t).date));
}

}  // namespace

Result<UncertainDate> DateCells::readAnew(const QString& cell) {
    if (m_writing != DateWriting::Words) {
        bool ok = false;
        const double number = QLocale::c().toDouble(cell, &ok);
        if (ok && std::abs(number) < 1e15) {
            if (m_writing == DateWriting::ExcelSerial)
                return instantDate(std::round((number + excelEpoch) * secondsPerDay), number != std::floor(number));
            return instantDate(m_writing == DateWriting::UnixMillis ? number / 1000 : number, true);
        }
    }
    if (const std::string plain = plainEdtf(cell, m_order); !plain.empty())
        return parseEdtf(plain);
    const auto readings = dateReadings(cell, m_order);
    if (!readings)
        return readings.problem();
    if (readings->size() > 1 && readings->front().order != DateOrder::Unstated)
        return readDate(cell, m_order);  // says what is not known
    m_centuries += readings->front().centuryAssumed;
    return readings->front().date;
}

Result<UncertainDate> DateCells::read(const QString& cell) {
    constexpr qsizetype mostKnown = 20'000;
    const auto known = m_known.constFind(cell);
    if (known != m_known.constEnd())
        return *known;
    Result<UncertainDate> date = readAnew(cell);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(cell, date);
    return date;
}

void DateWritingVote::add(const QString& cell) {
    ++m_cells;
    bool ok = false;
    const double number = QLocale::c().toDouble(cell, &ok);
    if (!ok)
        return;
    m_seconds += number >= 1e8 && number < 4.3e9;  // 1973 to 2106
    m_millis += number >= 1e11 && number < 4.3e12;
    m_serials += number >= firstSerial && number <= lastSerial;
}

DateWriting DateWritingVote::verdict() const {
    const auto most = [&](int count) { return m_cells > 0 && count * 10 >= m_cells * 9; };
    return most(m_seconds)   ? DateWriting::UnixSeconds
           : most(m_millis)  ? DateWriting::UnixMillis
           : most(m_serials) ? DateWriting::ExcelSerial
                             : DateWriting::Words;
}

void DateOrderVote::add(const QString& cell) {
    const auto date = numericDate(QStringView(cell).trimmed());
    if (!date || date->digits[0] > 2 || date->digits[1] > 2 || (hasRest(*date) && date->rest[0].isLetterOrNumber()))
        return;
    const int first = date->numbers[0], second = date->numbers[1];
    if (first > 12 && first <= 31 && second <= 12)
        m_dayFirst = true;
    else if (second > 12 && second <= 31 && first <= 12)
        m_monthFirst = true;
    else if (first <= 12 && second <= 12 && first != second)
        m_ambiguous = true;
}

DateOrder DateOrderVote::verdict() const {
    if (m_dayFirst == m_monthFirst)
        return DateOrder::Unstated;
    return m_dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

bool saysItGoesOn(const QString& cell) {
    static const QRegularExpression words(
        QStringLiteral(R"(^(?:\.\.|present|now|today|ongoing|current(?:ly)?|continuing|to (?:date|present)|still\b.*|)"
                       R"(en cours|aujourd['’]hui|maintenant|actuel(?:lement)?|à ce jour|toujours\b.*|en poste)$)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 60;
    return cell.size() <= longest && words.match(cell.trimmed()).hasMatch();
}

bool isOneDate(const UncertainDate& date) {
    return date.shape == DateShape::Point && date.edtf.find_first_of("[{") == std::string::npos;
}

Result<UncertainDate> dateFromTo(const UncertainDate& start, const UncertainDate& end) {
    if (start.edtf == end.edtf)
        return start;
    if (!isOneDate(start) || !isOneDate(end)) {
        return Problem{ProblemKind::BadDate,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” and “%2” do not make one period"))
                           .arg(QString::fromStdString(start.edtf), QString::fromStdString(end.edtf))};
    }
    return parseEdtf(start.edtf + '/' + end.edtf);
}

UncertainDate dateSince(const UncertainDate& start) {
    if (!isOneDate(start))
        return start;
    const auto open = parseEdtf(start.edtf + "/..");
    return open ? *open : start;
}

UncertainDate withoutMidnight(const UncertainDate& date) {
    const std::size_t at = date.edtf.find("T00:00:00");
    if (date.shape != DateShape::Point || at == std::string::npos)
        return date;
    const auto day = parseEdtf(date.edtf.substr(0, at));
    return day ? *day : date;
}

std::string edtfOfYear(std::int64_t year) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer,
                  std::abs(year) > 9999 ? "Y%lld"
                  : year < 0            ? "%05lld"
                                        : "%04lld",
                  static_cast<long long>(year));
    return buffer;
}

std::string edtfOfDay(const CivilDate& date) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "-%02d-%02d", date.month, date.day);
    // EDTF has no days in years beyond four digits.
    return std::abs(date.year) > 9999 ? edtfOfYear(date.year) : edtfOfYear(date.year) + buffer;
}

std::string edtfOfTime(Instant t) {
    const CivilDateTime time = toCivil(t);
    if (std::abs(time.date.year) > 9999)
        return edtfOfYear(time.date.year);
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", time.hour, time.minute, time.second);
    return edtfOfDay(time.date) + buffer;
}

}  // namespace jalon
