// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "app/base/result.h"
#include "app/time/date_words.h"

namespace jalon {

// How a column of a table writes its dates; a matter of the whole column, never of one cell.
enum class DateWriting {
    Words,        // as readDate reads them
    UnixSeconds,  // since 1970, of UTC
    UnixMillis,
    ExcelSerial,  // days since 30 December 1899, the time of day as a fraction
};

// Reads the dates of a column. Most columns write every date alike and many of them often, so that numbers are read
// without the reader of words, and what was read is remembered.
class DateCells {
public:
    explicit DateCells(DateOrder order = DateOrder::Unstated, DateWriting writing = DateWriting::Words)
        : m_order(order), m_writing(writing) {}

    DateOrder order() const { return m_order; }
    DateWriting writing() const { return m_writing; }
    Result<UncertainDate> read(const QString& cell);
    std::int64_t centuriesAssumed() const { return m_centuries; }

private:
    Result<UncertainDate> readAnew(const QString& cell);

    DateOrder m_order;
    DateWriting m_writing;
    QHash<QString, Result<UncertainDate>> m_known;
    std::int64_t m_centuries = 0;
};

// A number that may stand for an instant as some programs write it. What is written that way, looking at all the cells
// of a column: counts each cell.
class DateWritingVote {
public:
    void add(const QString& cell);
    // The way that nine of ten cells agree on.
    DateWriting verdict() const;

private:
    int m_cells = 0, m_seconds = 0, m_millis = 0, m_serials = 0;
};

// What dates such as 03/04/2025 say of their order. A day above 12 tells; where some tell one and some the other, each
// date stands for itself.
class DateOrderVote {
public:
    void add(const QString& cell);
    bool asked() const { return m_ambiguous || m_dayFirst || m_monthFirst; }  // any such date at all
    bool undecided() const { return m_ambiguous && !m_dayFirst && !m_monthFirst; }
    bool contradicts() const { return m_dayFirst && m_monthFirst; }
    DateOrder verdict() const;

private:
    bool m_ambiguous = false, m_dayFirst = false, m_monthFirst = false;
};

// Where an end would stand: "present", "still in office", "en cours", "..". It goes on.
bool saysItGoesOn(const QString& cell);

// Whether it can be one end of an interval: one date, neither an interval nor one of several.
bool isOneDate(const UncertainDate& date);
// From a start to an end. The start alone where both are the same; a Problem where the end comes first.
Result<UncertainDate> dateFromTo(const UncertainDate& start, const UncertainDate& end);
// From a start on, without an end.
UncertainDate dateSince(const UncertainDate& start);
// The day of a date whose time is midnight, which many programs write for want of a time; else the date as it is.
UncertainDate withoutMidnight(const UncertainDate& date);

// EDTF of a civil date, and of a time of day.
std::string edtfOfDay(const CivilDate& date);
std::string edtfOfTime(Instant t);
// "2025", "Y12025", "-0044".
std::string edtfOfYear(std::int64_t year);

}  // namespace jalon
