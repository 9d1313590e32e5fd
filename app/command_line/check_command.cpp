// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon check: whether a file is a sound document.
#include <QCoreApplication>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"

namespace jalon {

ExitCode runCheck(const QStringList& words, VerbContext& context) {
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--json"), false}}));
    if (!arguments)
        return refuse(arguments.problem(), context, QStringLiteral("check"));
    if (arguments->plain().size() != 1) {
        const QString message =
            arguments->plain().isEmpty()
                ? QCoreApplication::translate("CommandLine", "Which file should be checked?")
                : QCoreApplication::translate("CommandLine", "One file at a time: %1 is one too many.")
                      .arg(arguments->plain()[1]);
        return refuse({ProblemKind::WrongUsage, message}, context, QStringLiteral("check"));
    }
    const QString path = arguments->plain().first();
    std::vector<CheckProblem> problems;
    const auto document = Document::open(path);
    if (document) {
        problems = (*document)->check();
    } else {
        problems.push_back({document.problem().kind, document.problem().message});
    }
    if (arguments->has(QStringLiteral("--json"))) {
        QStringList rows;
        for (const CheckProblem& problem : problems) {
            rows += jsonObject({{QStringLiteral("kind"), jsonString(problemKindName(problem.kind))},
                                {QStringLiteral("message"), jsonString(problem.message)}});
        }
        context.out << jsonObject({{QStringLiteral("file"), jsonString(path)},
                                   {QStringLiteral("sound"),
                                    problems.empty() ? QStringLiteral("true") : QStringLiteral("false")},
                                   {QStringLiteral("problems"),
                                    QLatin1Char('[') + rows.join(QStringLiteral(", ")) + QLatin1Char(']')}})
                    << '\n';
    } else if (problems.empty()) {
        context.out << QCoreApplication::translate("CommandLine", "%1 is a sound document.").arg(printedText(path))
                    << '\n';
    }
    if (!problems.empty()) {
        for (const CheckProblem& problem : problems)
            context.err << QStringLiteral("jalon: ") << printedText(problem.message) << '\n';
    }
    context.out.flush();
    context.err.flush();
    return problems.empty() ? ExitCode::Done : ExitCode::BadInput;
}

}  // namespace jalon
