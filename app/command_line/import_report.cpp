// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/import_report.h"

#include <QCoreApplication>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

QString jsonBool(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString inlineArray(const QStringList& values) {
    return QLatin1Char('[') + values.join(QStringLiteral(", ")) + QLatin1Char(']');
}

}  // namespace

QString dateOrderKey(DateOrder order) {
    switch (order) {
        case DateOrder::DayMonthYear:
            return QStringLiteral("dmy");
        case DateOrder::MonthDayYear:
            return QStringLiteral("mdy");
        case DateOrder::YearMonthDay:
            return QStringLiteral("ymd");
        case DateOrder::Unstated:
            return {};
    }
    Q_UNREACHABLE();
}

QString jsonImportResult(const ImportResult& result) {
    const auto s = [](const char* name) { return QString::fromLatin1(name); };
    QStringList columns, skipped;
    for (const ImportedColumn& column : result.columns)
        columns +=
            jsonObject({{s("name"), jsonString(column.name)}, {s("role"), jsonString(columnRoleKey(column.role))}});
    for (const SkippedRow& row : result.skippedRows)
        skipped += jsonObject({{s("line"), jsonNumber(row.line)}, {s("reason"), jsonString(row.reason)}});
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QStringLiteral("null") : jsonString(text); };
    return jsonObject({{s("source"), jsonString(result.source)},
                       {s("format"), jsonString(formatKey(result.format))},
                       {s("encoding"), orNull(result.encoding)},
                       {s("separator"), orNull(result.separator)},
                       {s("date_order"), orNull(dateOrderKey(result.dateOrder))},
                       {s("header"), jsonBool(result.header)},
                       {s("columns"), inlineArray(columns)},
                       {s("records"), jsonNumber(result.records)},
                       {s("events"), jsonNumber(result.events)},
                       {s("valuations"), jsonNumber(result.valuations)},
                       {s("relations"), jsonNumber(result.relations)},
                       {s("skipped"), jsonNumber(result.skipped)},
                       {s("skipped_rows"), inlineArray(skipped)},
                       {s("duplicates"), jsonNumber(result.duplicates)},
                       {s("warnings"), jsonStrings(result.warnings)},
                       {s("problem"), QStringLiteral("null")}});
}

void printImportResult(const ImportResult& result, VerbContext& context) {
    const QLocale& locale = context.language.locale();
    QStringList how{formatName(result.format)};
    if (!result.encoding.isEmpty())
        how += result.encoding;
    if (!result.separator.isEmpty())
        how += say(QT_TRANSLATE_NOOP("CommandLine", "separator %1"))
                   .arg(result.separator == QLatin1String("\t") ? say(QT_TRANSLATE_NOOP("CommandLine", "tab"))
                                                                : result.separator);
    if (result.dateOrder != DateOrder::Unstated)
        how += say(QT_TRANSLATE_NOOP("CommandLine", "dates %1")).arg(dateOrderKey(result.dateOrder));
    context.out << printedText(result.source) << QStringLiteral(": ") << how.join(QStringLiteral(", ")) << '\n';
    context.out << QStringLiteral("  ")
                << say(QT_TRANSLATE_NOOP("CommandLine", "events: %1, figures: %2, skipped: %3"))
                       .arg(locale.toString(qlonglong(result.events)), locale.toString(qlonglong(result.valuations)),
                            locale.toString(qlonglong(result.skipped)))
                << '\n';
    if (result.duplicates > 0)
        context.out << QStringLiteral("  ")
                    << say(result.duplicatesLeftOut
                               ? QT_TRANSLATE_NOOP("CommandLine", "same date and title as an earlier one, left out: %1")
                               : QT_TRANSLATE_NOOP("CommandLine", "same date and title as an earlier one, kept: %1"))
                           .arg(locale.toString(qlonglong(result.duplicates)))
                    << '\n';
    for (const QString& warning : result.warnings) context.out << QStringLiteral("  ") << printedText(warning) << '\n';
    for (const SkippedRow& row : result.skippedRows)
        context.out << QStringLiteral("  ")
                    << say(QT_TRANSLATE_NOOP("CommandLine", "line %1 skipped: %2"))
                           .arg(QString::number(row.line), printedText(row.reason))
                    << '\n';
    if (result.skipped > static_cast<std::int64_t>(result.skippedRows.size()))
        context.out << QStringLiteral("  …\n");
}

}  // namespace jalon
