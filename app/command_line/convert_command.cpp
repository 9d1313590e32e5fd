// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon convert: a document, or what import reads, into another format.
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/command_line/import_report.h"
#include "app/command_line/interrupt_guard.h"
#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/formats/convert_file.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

Problem wrongUsage(const QString& message) {
    return {ProblemKind::WrongUsage, message};
}

Result<const OutputKind*> chosenKind(const Arguments& arguments, const QString& out) {
    const QString to = arguments.value(QStringLiteral("--to"));
    const QString known = outputKindNames().join(QStringLiteral(", "));
    const OutputKind* kind = arguments.has(QStringLiteral("--to")) ? outputKindNamed(to) : outputKindFor(out);
    if (kind)
        return kind;
    if (arguments.has(QStringLiteral("--to")))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be %2. It may be: %3."))
                              .arg(QStringLiteral("--to"), to, known));
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine",
                                            "The name %1 does not tell the format. Give it an ending, a / for a folder "
                                            "of CSV, or --to with one of: %2."))
                          .arg(out, known));
}

std::optional<Problem> usageProblem(const Arguments& arguments) {
    if (arguments.plain().isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Which file should be converted?")));
    if (arguments.plain().size() == 1)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Where should it be written? Give SOURCE and OUT.")));
    if (arguments.plain().size() > 2)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "One file at a time: %1 is one too many.")).arg(arguments.plain()[2]));
    const QString source = QDir::cleanPath(arguments.plain()[0]), out = QDir::cleanPath(arguments.plain()[1]);
    if (QFileInfo::exists(out) && QFileInfo(source) == QFileInfo(out))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be both source and document.")).arg(out));
    // A folder that is there may be empty: whether it may be filled is for its writer to say.
    if (QFileInfo::exists(out) && !QFileInfo(out).isDir() && !arguments.has(QStringLiteral("--force")))
        return Problem{ProblemKind::Exists,
                       say(QT_TRANSLATE_NOOP("CommandLine", "%1 exists already. --force overwrites it.")).arg(out)};
    return std::nullopt;
}

void printJson(const ConvertedFile& done, const QString& source, const QString& out, const OutputKind& kind,
               VerbContext& context) {
    const auto s = [](const char* name) { return QString::fromLatin1(name); };
    context.out << jsonObject({{s("source"), jsonString(source)},
                               {s("from"), jsonString(done.from)},
                               {s("out"), jsonString(out)},
                               {s("to"), jsonString(QLatin1String(kind.name))},
                               {s("events"), jsonNumber(done.count.events)},
                               {s("valuations"), jsonNumber(done.count.valuations)},
                               {s("points"), jsonNumber(done.count.points)},
                               {s("private_notes_left_out"), jsonNumber(done.count.notesLeftOut)},
                               {s("cannot_say"), jsonStrings(done.count.cannotSay)},
                               {s("import"), done.import ? jsonImportResult(*done.import) : s("null")}})
                << '\n';
}

void printWords(const ConvertedFile& done, const QString& out, VerbContext& context) {
    const QLocale& locale = context.language.locale();
    if (done.import)
        printImportResult(*done.import, context);
    context.out << printedText(out) << QStringLiteral(": ")
                << say(QT_TRANSLATE_NOOP("CommandLine", "events: %1, valuations: %2, points of series: %3"))
                       .arg(locale.toString(qlonglong(done.count.events)),
                            locale.toString(qlonglong(done.count.valuations)),
                            locale.toString(qlonglong(done.count.points)))
                << '\n';
    for (const QString& sentence : done.count.cannotSay)
        context.out << QStringLiteral("  ") << printedText(sentence) << '\n';
    if (done.count.notesLeftOut > 0)
        context.out << QStringLiteral("  ")
                    << say(QT_TRANSLATE_NOOP("CommandLine",
                                             "private notes left out: %1; --private-notes takes them along"))
                           .arg(locale.toString(qlonglong(done.count.notesLeftOut)))
                    << '\n';
}

}  // namespace

ExitCode runConvert(const QStringList& words, VerbContext& context) {
    const QString verb = QStringLiteral("convert");
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--to")},
                                                                     {QStringLiteral("--private-notes"), false},
                                                                     {QStringLiteral("--json"), false},
                                                                     {QStringLiteral("--force"), false}}));
    if (!arguments)
        return refuse(arguments.problem(), context, verb);
    if (const auto problem = usageProblem(*arguments))
        return refuse(*problem, context, verb);
    const QString source = arguments->plain()[0], out = arguments->plain()[1];
    const auto kind = chosenKind(*arguments, out);
    if (!kind)
        return refuse(kind.problem(), context, verb);
    ImportOptions options;
    options.language = context.language.code();
    const InterruptGuard guard;
    const auto done = convertFile(source, **kind, out, arguments->has(QStringLiteral("--force")), options,
                                  {arguments->has(QStringLiteral("--private-notes")),
                                   [](double) { return !InterruptGuard::interrupted(); }, context.language});
    if (!done)
        return refuse(done.problem(), context, verb);
    if (arguments->has(QStringLiteral("--json")))
        printJson(*done, source, out, **kind, context);
    else
        printWords(*done, out, context);
    context.out.flush();
    return ExitCode::Done;
}

}  // namespace jalon
