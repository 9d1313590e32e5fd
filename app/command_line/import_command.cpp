// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon import: files of other programs into a new document.
#include <QCoreApplication>
#include <QFileInfo>
#include <atomic>
#include <csignal>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/formats/import_file.h"

namespace jalon {

namespace {

QString say(const char* source, int n = -1) {
    return QCoreApplication::translate("CommandLine", source, nullptr, n);
}

// An interrupted import leaves nothing behind: it is asked to stop instead of being killed.
std::atomic<bool> interrupted{false};

class InterruptGuard {
public:
    InterruptGuard() : m_interrupt(std::signal(SIGINT, ask)), m_terminate(std::signal(SIGTERM, ask)) {
        interrupted = false;
    }
    ~InterruptGuard() {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

private:
    using Handler = void (*)(int);
    static void ask(int) { interrupted = true; }
    Handler m_interrupt, m_terminate;
};

QString orderKey(DateOrder order) {
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
        if (order == orderKey(known))
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

QString jsonBool(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString inlineArray(const QStringList& values) {
    return QLatin1Char('[') + values.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString jsonResult(const ImportResult& result) {
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
                       {s("date_order"), orNull(orderKey(result.dateOrder))},
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

void printJson(const DocumentImport& all, const QString& out, VerbContext& context) {
    QStringList sources;
    for (const auto& [source, result] : all.sources) {
        if (result) {
            sources += jsonResult(*result);
            continue;
        }
        const Problem& problem = result.problem();
        sources += jsonObject({{QStringLiteral("source"), jsonString(source)},
                               {QStringLiteral("problem"),
                                jsonObject({{QStringLiteral("kind"), jsonString(problemKindName(problem.kind))},
                                            {QStringLiteral("message"), jsonString(problem.message)}})}});
    }
    context.out << jsonObject({{QStringLiteral("out"), jsonString(out)},
                               {QStringLiteral("written"), jsonBool(all.written)},
                               {QStringLiteral("sources"), jsonArray(sources)}})
                << '\n';
}

void printResult(const ImportResult& result, VerbContext& context) {
    const QLocale& locale = context.language.locale();
    QStringList how{formatName(result.format)};
    if (!result.encoding.isEmpty())
        how += result.encoding;
    if (!result.separator.isEmpty())
        how += say(QT_TRANSLATE_NOOP("CommandLine", "separator %1"))
                   .arg(result.separator == QLatin1String("\t") ? say(QT_TRANSLATE_NOOP("CommandLine", "tab"))
                                                                : result.separator);
    if (result.dateOrder != DateOrder::Unstated)
        how += say(QT_TRANSLATE_NOOP("CommandLine", "dates %1")).arg(orderKey(result.dateOrder));
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

ExitCode report(const DocumentImport& all, const QString& out, bool json, VerbContext& context) {
    if (json)
        printJson(all, out, context);
    for (const auto& [source, result] : all.sources) {
        if (!result)
            context.err << QStringLiteral("jalon: ") << printedText(result.problem().message) << '\n';
        else if (!json)
            printResult(*result, context);
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
                                    [](double) { return !interrupted.load(); });
    if (!all)
        return refuse(all.problem(), context, verb);
    return report(*all, out, arguments->has(QStringLiteral("--json")), context);
}

}  // namespace jalon
