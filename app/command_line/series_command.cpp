// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon series: the valuations of a document.
#include <QCoreApplication>
#include <algorithm>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/data/csv_text.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

QString asJson(const Valuation& valuation, const StoryContent& content) {
    return jsonObject({
        {QStringLiteral("id"), jsonString(valuation.key)},
        {QStringLiteral("company"), jsonString(content.entity(valuation.entity)->key)},
        {QStringLiteral("date"), jsonString(QString::fromStdString(valuation.date.edtf))},
        {QStringLiteral("low"), jsonNumber(valuation.low.units)},
        {QStringLiteral("high"), jsonNumber(valuation.high.units)},
        {QStringLiteral("currency"), jsonString(valuation.low.currency)},
        {QStringLiteral("basis"), jsonString(basisKey(valuation.basis))},
        {QStringLiteral("status"), jsonString(statusKey(valuation.status))},
        {QStringLiteral("sources"), jsonStrings(QStringList(valuation.sourceKeys.begin(), valuation.sourceKeys.end()))},
    });
}

QString asCsv(const Valuation& valuation, const StoryContent& content) {
    const QStringList fields = {
        valuation.key,
        content.entity(valuation.entity)->key,
        QString::fromStdString(valuation.date.edtf),
        QString::number(valuation.low.units),
        QString::number(valuation.high.units),
        valuation.low.currency,
        basisKey(valuation.basis),
        statusKey(valuation.status),
        QStringList(valuation.sourceKeys.begin(), valuation.sourceKeys.end()).join(QLatin1Char(';'))};
    return csvRow(fields);
}

void writeText(const std::vector<const Valuation*>& rows, const StoryContent& content, VerbContext& context) {
    const Language& language = context.language;
    const auto value = [&](const Valuation& valuation) {
        return valuation.low == valuation.high ? moneyText(valuation.low, language)
                                               : moneyRangeText(valuation.low, valuation.high, language);
    };
    qsizetype nameWidth = 0, dateWidth = 0, valueWidth = 0;
    for (const Valuation* row : rows) {
        nameWidth = std::max(nameWidth, printedText(content.entity(row->entity)->name).size());
        dateWidth = std::max(dateWidth, shortDateWords(row->date, language).size());
        valueWidth = std::max(valueWidth, value(*row).size());
    }
    for (const Valuation* row : rows) {
        QStringList kind{basisName(row->basis, language), statusName(row->status, language)};
        kind.removeDuplicates();  // a bid is a bid
        context.out << printedText(content.entity(row->entity)->name).leftJustified(nameWidth) << QStringLiteral("  ")
                    << shortDateWords(row->date, language).leftJustified(dateWidth) << QStringLiteral("  ")
                    << value(*row).rightJustified(valueWidth) << QStringLiteral("  ") << kind.join(QStringLiteral(", "))
                    << '\n';
    }
}

}  // namespace

ExitCode runSeries(const QStringList& words, VerbContext& context) {
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--company"), true, true},
                                                                     {QStringLiteral("--json"), false},
                                                                     {QStringLiteral("--csv"), false}}));
    if (!arguments)
        return refuse(arguments.problem(), context, QStringLiteral("series"));
    if (arguments->has(QStringLiteral("--json")) && arguments->has(QStringLiteral("--csv"))) {
        return refuse(
            {ProblemKind::WrongUsage, QCoreApplication::translate("CommandLine", "Either --json or --csv, not both.")},
            context, QStringLiteral("series"));
    }
    const auto document = openNamed(arguments->plain());
    if (!document)
        return refuse(document.problem(), context, QStringLiteral("series"));
    const auto companies = findCompanies(arguments->values(QStringLiteral("--company")), **document);
    if (!companies)
        return refuse(companies.problem(), context, QStringLiteral("series"));

    const auto content = readStoryContent(**document, context.language);
    std::vector<const Valuation*> rows;
    for (const Valuation& valuation : content->valuations) {
        const bool wanted =
            companies->empty() || std::find(companies->begin(), companies->end(), valuation.entity) != companies->end();
        if (wanted)
            rows.push_back(&valuation);
    }
    if (arguments->has(QStringLiteral("--json"))) {
        QStringList objects;
        for (const Valuation* row : rows) objects += asJson(*row, *content);
        context.out << jsonArray(objects) << '\n';
    } else if (arguments->has(QStringLiteral("--csv"))) {
        context.out << QStringLiteral("id,company,date,low,high,currency,basis,status,sources\n");
        for (const Valuation* row : rows) context.out << asCsv(*row, *content) << '\n';
    } else {
        writeText(rows, *content, context);
    }
    context.out.flush();
    return ExitCode::Done;
}

}  // namespace jalon
