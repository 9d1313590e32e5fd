// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/table_row_dates.h"

#include "app/formats/formats_text.h"
#include "app/formats/table_sample.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

Problem noDate() {
    return {ProblemKind::BadDate, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no date"))};
}

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// Of a date to the day: what is known to the century, decade, year or month alone, as Wikidata counts precision.
std::string coarser(const CivilDate& day, int precision) {
    const std::string year = edtfOfYear(day.year);
    const bool plain = day.year >= 0 && day.year <= 9999;
    switch (precision) {
        case 10:
            return year + '-' + twoDigits(day.month);
        case 9:
            return year;
        case 8:
            return plain ? year.substr(0, 3) + 'X' : year;
        case 7:
            return plain ? year.substr(0, 2) + "XX" : year;
        case 6:
            return plain ? year.substr(0, 1) + "XXX" : year;
        default:
            return {};
    }
}

}  // namespace

QString TableRowDates::field(const TableRow& row, ColumnRole role) const {
    const int column = m_shape.columnOf(role);
    const auto index = static_cast<std::size_t>(column);
    return column < 0 || index >= row.fields.size() ? QString() : plainCell(row.fields[index]);
}

Result<UncertainDate> TableRowDates::readColumn(const TableRow& row, ColumnRole role) {
    const QString cell = field(row, role);
    if (cell.isEmpty())
        return noDate();
    DateCells& cells = m_shape.dates.at(static_cast<std::size_t>(m_shape.columnOf(role)));
    const Result<UncertainDate> date = cells.read(cell);
    if (!date)
        return date.problem();
    return m_rules.midnightIsDay ? asPrecise(row, withoutMidnight(*date)) : asPrecise(row, *date);
}

Result<UncertainDate> TableRowDates::asPrecise(const TableRow& row, const UncertainDate& date) const {
    if (!date.isSharp())
        return date;
    const QString stated = field(row, ColumnRole::Precision);
    bool ok = false;
    const int precision = stated.toInt(&ok);
    const CivilDate day = toCivil(date.earliestStart).date;
    const bool yearOnly = m_rules.firstOfYearIsYear && day.month == 1 && day.day == 1;
    const std::string edtf = coarser(day, ok ? precision : yearOnly ? 9 : 11);
    return edtf.empty() ? Result<UncertainDate>(date) : parseEdtf(edtf);
}

Result<UncertainDate> TableRowDates::readParts(const TableRow& row, const PartRoles& roles) {
    const QString yearCell = field(row, roles.year), monthCell = field(row, roles.month),
                  dayCell = field(row, roles.day), timeCell = field(row, roles.time);
    if (yearCell.isEmpty())
        return noDate();
    bool yearOk = false, monthOk = false, dayOk = false;
    const std::int64_t year = yearCell.toLongLong(&yearOk);
    const int month = monthCell.toInt(&monthOk), day = dayCell.toInt(&dayOk);
    const bool plain = yearOk && std::abs(year) < maxYear && (monthOk || monthCell.isEmpty()) &&
                       (dayOk || dayCell.isEmpty()) && (!dayOk || monthOk);
    if (!plain)  // "12 mars 1945" over three columns
        return readDate(QStringList{dayCell, monthCell, yearCell, timeCell}.join(QLatin1Char(' ')).simplified(),
                        m_shape.order);
    std::string edtf = edtfOfYear(year);
    if (monthOk)
        edtf += '-' + twoDigits(month);
    if (dayOk)
        edtf += '-' + twoDigits(day);
    const Result<UncertainDate> date = parseEdtf(edtf);
    if (!date || timeCell.isEmpty() || !dayOk)
        return date;
    return readDate(QString::fromStdString(edtf) + QLatin1Char(' ') + timeCell, m_shape.order);
}

Result<UncertainDate> TableRowDates::readStart(const TableRow& row) {
    for (const ColumnRole role : {ColumnRole::Start, ColumnRole::Date}) {
        if (!field(row, role).isEmpty())
            return readColumn(row, role);
    }
    return readParts(row, {ColumnRole::Year, ColumnRole::Month, ColumnRole::Day, ColumnRole::Time});
}

Result<UncertainDate> TableRowDates::untilEnd(const TableRow& row, const UncertainDate& start) {
    const QString cell = field(row, ColumnRole::End);
    if (!cell.isEmpty()) {
        if (saysItGoesOn(cell))
            return dateSince(start);
        const Result<UncertainDate> end = readColumn(row, ColumnRole::End);
        return end ? dateFromTo(start, *end) : end.problem();
    }
    if (field(row, ColumnRole::EndYear).isEmpty())
        return start;
    const Result<UncertainDate> end =
        readParts(row, {ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay, ColumnRole::EndTime});
    return end ? dateFromTo(start, *end) : end.problem();
}

Result<UncertainDate> TableRowDates::read(const TableRow& row) {
    const Result<UncertainDate> start = readStart(row);
    return start ? untilEnd(row, *start) : start.problem();
}

std::int64_t TableRowDates::centuriesAssumed() const {
    std::int64_t all = 0;
    for (const auto& [column, cells] : m_shape.dates) all += cells.centuriesAssumed();
    return all;
}

}  // namespace jalon
