// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <array>
#include <limits>

namespace jalon {

namespace {

QString say(const char* source, std::int64_t n = -1) {
    const auto count = static_cast<int>(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("ImportWords", source, nullptr, count);
}

// In the order of the enum.
constexpr std::array roleNames{
    QT_TRANSLATE_NOOP("ImportWords", "Kept in the text"),
    QT_TRANSLATE_NOOP("ImportWords", "Left out"),
    QT_TRANSLATE_NOOP("ImportWords", "Date"),
    QT_TRANSLATE_NOOP("ImportWords", "Start"),
    QT_TRANSLATE_NOOP("ImportWords", "End"),
    QT_TRANSLATE_NOOP("ImportWords", "Year"),
    QT_TRANSLATE_NOOP("ImportWords", "Month"),
    QT_TRANSLATE_NOOP("ImportWords", "Day"),
    QT_TRANSLATE_NOOP("ImportWords", "Time of day"),
    QT_TRANSLATE_NOOP("ImportWords", "End: year"),
    QT_TRANSLATE_NOOP("ImportWords", "End: month"),
    QT_TRANSLATE_NOOP("ImportWords", "End: day"),
    QT_TRANSLATE_NOOP("ImportWords", "End: time of day"),
    QT_TRANSLATE_NOOP("ImportWords", "Precision of the date"),
    QT_TRANSLATE_NOOP("ImportWords", "Title"),
    QT_TRANSLATE_NOOP("ImportWords", "Text"),
    QT_TRANSLATE_NOOP("ImportWords", "Category"),
    QT_TRANSLATE_NOOP("ImportWords", "Lane"),
    QT_TRANSLATE_NOOP("ImportWords", "Company"),
    QT_TRANSLATE_NOOP("ImportWords", "Amount"),
    QT_TRANSLATE_NOOP("ImportWords", "Currency"),
    QT_TRANSLATE_NOOP("ImportWords", "Value of a company"),
    QT_TRANSLATE_NOOP("ImportWords", "Lowest value"),
    QT_TRANSLATE_NOOP("ImportWords", "Highest value"),
    QT_TRANSLATE_NOOP("ImportWords", "Basis"),
    QT_TRANSLATE_NOOP("ImportWords", "Status"),
    QT_TRANSLATE_NOOP("ImportWords", "Importance"),
    QT_TRANSLATE_NOOP("ImportWords", "Link"),
    QT_TRANSLATE_NOOP("ImportWords", "Source"),
    QT_TRANSLATE_NOOP("ImportWords", "Identifier"),
    QT_TRANSLATE_NOOP("ImportWords", "Leads to"),
    QT_TRANSLATE_NOOP("ImportWords", "Kind of slide"),
};

}  // namespace

QString columnRoleName(ColumnRole role) {
    return say(roleNames[static_cast<std::size_t>(role)]);
}

QString dateOrderName(DateOrder order) {
    switch (order) {
        case DateOrder::DayMonthYear:
            return say(QT_TRANSLATE_NOOP("ImportWords", "day, month, year"));
        case DateOrder::MonthDayYear:
            return say(QT_TRANSLATE_NOOP("ImportWords", "month, day, year"));
        case DateOrder::YearMonthDay:
            return say(QT_TRANSLATE_NOOP("ImportWords", "year, month, day"));
        case DateOrder::Unstated:
            return say(QT_TRANSLATE_NOOP("ImportWords", "no matter"));
    }
    Q_UNREACHABLE();
}

QString separatorName(QChar separator) {
    switch (separator.unicode()) {
        case ',':
            return say(QT_TRANSLATE_NOOP("ImportWords", "comma"));
        case ';':
            return say(QT_TRANSLATE_NOOP("ImportWords", "semicolon"));
        case '\t':
            return say(QT_TRANSLATE_NOOP("ImportWords", "tab"));
        case '|':
            return say(QT_TRANSLATE_NOOP("ImportWords", "vertical bar"));
        case ' ':
            return say(QT_TRANSLATE_NOOP("ImportWords", "blank"));
        default:
            return separator;
    }
}

QString importCounts(const ImportedSources& sources) {
    std::int64_t events = 0, valuations = 0, skipped = 0, duplicates = 0, leftOut = 0;
    for (const auto& [source, result] : sources) {
        if (!result)
            continue;
        events += result->events;
        valuations += result->valuations;
        skipped += result->skipped;
        (result->duplicatesLeftOut ? leftOut : duplicates) += result->duplicates;
    }
    QStringList parts;
    if (events > 0 || valuations == 0)
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln event(s)"), events);
    if (valuations > 0)
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln valuation(s)"), valuations);
    if (duplicates > 0)
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln like an earlier one"), duplicates);
    if (leftOut > 0)
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln like an earlier one, left out"), leftOut);
    parts += skipped > 0 ? say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln row(s) skipped"), skipped)
                         : say(QT_TRANSLATE_NOOP("ImportWords", "nothing skipped"));
    return parts.join(QStringLiteral(" · "));
}

QStringList importProblems(const ImportedSources& sources) {
    QStringList lines;
    for (const auto& [source, result] : sources) {
        const QString name = sources.size() > 1 ? QFileInfo(source).fileName() + QStringLiteral(": ") : QString();
        if (!result) {
            // The folder is known, or is of no interest: that of a pasted table.
            lines += QString(result.problem().message).replace(source, QFileInfo(source).fileName());
            continue;
        }
        for (const QString& warning : result->warnings) lines += name + warning;
        for (const SkippedRow& row : result->skippedRows)
            lines +=
                name + say(QT_TRANSLATE_NOOP("ImportWords", "Line %1: %2")).arg(QString::number(row.line), row.reason);
        if (const auto more = result->skipped - static_cast<std::int64_t>(result->skippedRows.size()); more > 0)
            lines += name + say(QT_TRANSLATE_N_NOOP("ImportWords", "and %Ln more row(s) skipped"), more);
    }
    return lines;
}

}  // namespace jalon
