// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon import: files of other programs into a new document.
#include <QCoreApplication>
#include <QFileInfo>

#include "app/command_line/import_report.h"
#include "app/command_line/interrupt_guard.h"
#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/formats/import_file.h"

namespace jalon {

namespace {

QString say(const char* source, int n = -1) {
    return QCoreApplication::translate("CommandLine", source, nullptr, n);
}

Problem notOneOf(const QString& option, const QString& value, const QStringList& known) {
    return {ProblemKind::WrongUsage, say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be %2. It may be: %3."))
                                         .arg(option, value, known.join(QStringLiteral(", ")))};
}

std::optional<Problem> readColumns(const QString& text, ImportOptions& options) {
    for (const QString& key : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto role = columnRoleOfKey(key.trimmed());
        if (!role)
            return notOneOf(QStringLiteral("--columns"), key, columnRoleKeys());
        options.columns.push_back(*role);
    }
    return std::nullopt;
}

std::optional<Problem> readTableOptions(const Arguments& arguments, ImportOptions& options) {
    const QString separator = arguments.value(QStringLiteral("--separator"));
    if (separator == QLatin1String("tab") || separator == QLatin1String("\\t"))
        options.separator = QLatin1Char('\t');
    else if (separator.size() == 1 && separator != QLatin1String("\""))
        options.separator = separator.front();
    else if (arguments.has(QStringLiteral("--separator")))
        return notOneOf(QStringLiteral("--separator"), separator, {QStringLiteral(", ; | tab")});
    const QString encoding = arguments.value(QStringLiteral("--encoding"));
    options.encoding = encodingNamed(encoding);
    if (!options.encoding && !encoding.isEmpty())
        return notOneOf(QStringLiteral("--encoding"), encoding, encodingNames());
    options.currency = arguments.value(QStringLiteral("--currency")).toUpper();
    if (!options.currency.isEmpty() && options.currency.size() != 3)
        return notOneOf(QStringLiteral("--currency"), options.currency, {QStringLiteral("USD, EUR, …")});
    return readColumns(arguments.value(QStringLiteral("--columns")), options);
}

Result<ImportOptions> readOptions(const Arguments& arguments) {
    ImportOptions options;
    const QString format = arguments.value(QStringLiteral("--format"));
    options.format = formatOfKey(format);
    if (!options.format && arguments.has(QStringLiteral("--format")))
        return notOneOf(QStringLiteral("--format"), format, formatKeys());
    const QString order = arguments.value(QStringLiteral("--date-order"));
    for (const DateOrder known : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        if (order == dateOrderKey(known))
            options.dateOrder = known;
    if (arguments.has(QStringLiteral("--date-order")) && options.dateOrder == DateOrder::Unstated)
        return notOneOf(QStringLiteral("--date-order"), order,
                        {QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")});
    const QString duplicates = arguments.value(QStringLiteral("--duplicates"));
    const QStringList known = {QStringLiteral("keep"), QStringLiteral("skip")};
    if (arguments.has(QStringLiteral("--duplicates")) && !known.contains(duplicates))
        return notOneOf(QStringLiteral("--duplicates"), duplicates, known);
    if (duplicates == known.last())
        options.duplicates = Duplicates::Skip;
    if (const auto problem = readTableOptions(arguments, options))
        return *problem;
    return options;
}

void printJson(const DocumentImport& all, const QString& out, VerbContext& context) {
    QStringList sources;
    for (const auto& [source, result] : all.sources) {
        if (result) {
            sources += jsonImportResult(*result);
            continue;
        }
        const Problem& problem = result.problem();
        sources += jsonObject({{QStringLiteral("source"), jsonString(source)},
                               {QStringLiteral("problem"),
                                jsonObject({{QStringLiteral("kind"), jsonString(problemKindName(problem.kind))},
                                            {QStringLiteral("message"), jsonString(problem.message)}})}});
    }
    context.out << jsonObject(
                       {{QStringLiteral("out"), jsonString(out)},
                        {QStringLiteral("written"), (all.written ? QStringLiteral("true") : QStringLiteral("false"))},
                        {QStringLiteral("sources"), jsonArray(sources)}})
                << '\n';
}

ExitCode report(const DocumentImport& all, const QString& out, bool json, VerbContext& context) {
    if (json)
        printJson(all, out, context);
    for (const auto& [source, result] : all.sources) {
        if (!result)
            context.err << QStringLiteral("jalon: ") << printedText(result.problem().message) << '\n';
        else if (!json)
            printImportResult(*result, context);
    }
    if (!all.written)
        context.err << QStringLiteral("jalon: ")
                    << say(QT_TRANSLATE_NOOP("CommandLine", "Nothing could be kept, so no document was written."))
                    << '\n';
    context.out.flush();
    context.err.flush();
    return all.written ? ExitCode::Done : ExitCode::BadInput;
}

std::optional<Problem> usageProblem(const Arguments& arguments, const QString& out) {
    if (arguments.plain().isEmpty())
        return Problem{ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "Which file should be imported?"))};
    if (out.isEmpty())
        return Problem{ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "Where should it be written? Give --out DOC."))};
    for (const QString& source : arguments.plain()) {
        if (QFileInfo::exists(out) && QFileInfo(source) == QFileInfo(out))
            return Problem{ProblemKind::WrongUsage,
                           say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be both source and document.")).arg(out)};
    }
    if (QFileInfo::exists(out) && !arguments.has(QStringLiteral("--force")))
        return Problem{ProblemKind::Exists,
                       say(QT_TRANSLATE_NOOP("CommandLine", "%1 exists already. --force overwrites it.")).arg(out)};
    return std::nullopt;
}

}  // namespace

ExitCode runImport(const QStringList& words, VerbContext& context) {
    const QString verb = QStringLiteral("import");
    std::vector<OptionRule> rules;
    for (const char* option :
         {"--out", "--format", "--date-order", "--separator", "--encoding", "--columns", "--currency", "--duplicates"})
        rules.push_back({QLatin1String(option)});
    rules.push_back({QStringLiteral("--json"), false});
    rules.push_back({QStringLiteral("--force"), false});
    const auto arguments = Arguments::read(words, withCommonOptions(rules));
    if (!arguments)
        return refuse(arguments.problem(), context, verb);
    const QString out = arguments->value(QStringLiteral("--out"));
    if (const auto problem = usageProblem(*arguments, out))
        return refuse(*problem, context, verb);
    auto options = readOptions(*arguments);
    if (!options)
        return refuse(options.problem(), context, verb);
    options->language = context.language.code();
    const InterruptGuard guard;
    const auto all = importDocument(arguments->plain(), *options, out, arguments->has(QStringLiteral("--force")),
                                    [](double) { return !InterruptGuard::interrupted(); });
    if (!all)
        return refuse(all.problem(), context, verb);
    return report(*all, out, arguments->has(QStringLiteral("--json")), context);
}

}  // namespace jalon
