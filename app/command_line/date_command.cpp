// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon date: how a date is understood.
#include <QCoreApplication>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

QString asJson(const QString& text, const Result<UncertainDate>& date, const Language& language) {
    const QString edtfValid = parseEdtf(text.toStdString()).ok() ? QStringLiteral("true") : QStringLiteral("false");
    const QString null = QStringLiteral("null");
    return jsonObject({
        {QStringLiteral("text"), jsonString(text)},
        {QStringLiteral("valid"), date ? QStringLiteral("true") : QStringLiteral("false")},
        {QStringLiteral("edtf_valid"), edtfValid},
        {QStringLiteral("edtf"), date ? jsonString(QString::fromStdString(date->edtf)) : null},
        {QStringLiteral("earliest"), date ? jsonOrNull(earliestDayText(*date)) : null},
        {QStringLiteral("latest"), date ? jsonOrNull(latestDayText(*date)) : null},
        {QStringLiteral("words"), date ? jsonString(dateWords(*date, language)) : null},
    });
}

QString asText(const UncertainDate& date, const Language& language) {
    const QString unknown = QStringLiteral("?");
    const QString earliest = earliestDayText(date), latest = latestDayText(date);
    return dateWords(date, language) + QStringLiteral("  (") + QString::fromStdString(date.edtf) +
           QStringLiteral(", ") + (earliest.isNull() ? unknown : earliest) + QStringLiteral(" – ") +
           (latest.isNull() ? unknown : latest) + QLatin1Char(')');
}

}  // namespace

ExitCode runDate(const QStringList& words, VerbContext& context) {
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--json"), false}}), true);
    if (!arguments)
        return refuse(arguments.problem(), context, QStringLiteral("date"));
    if (arguments->plain().isEmpty()) {
        return refuse({ProblemKind::WrongUsage,
                       QCoreApplication::translate("CommandLine", "Which date? Give one, or - to read one a line.")},
                      context, QStringLiteral("date"));
    }
    QStringList texts;
    for (const QString& text : arguments->plain()) {
        if (text != QLatin1String("-")) {
            texts += text;
            continue;
        }
        while (!context.in.atEnd()) texts += context.in.readLine();
    }
    ExitCode code = ExitCode::Done;
    for (const QString& text : texts) {
        const auto date = readDate(text);
        if (!date)
            code = ExitCode::BadInput;
        if (arguments->has(QStringLiteral("--json"))) {
            context.out << asJson(text, date, context.language) << '\n';
        } else if (date) {
            context.out << printedText(text) << QStringLiteral(": ") << asText(*date, context.language) << '\n';
        } else {
            context.err << QStringLiteral("jalon: ") << printedText(date.problem().message) << '\n';
        }
    }
    context.out.flush();
    context.err.flush();
    return code;
}

}  // namespace jalon
