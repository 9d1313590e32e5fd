// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "app/command_line/help.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"

namespace jalon {

namespace {

using Verb = ExitCode (*)(const QStringList&, VerbContext&);

Verb verbNamed(const QString& name) {
    if (name == QLatin1String("export"))
        return runExport;
    if (name == QLatin1String("list"))
        return runList;
    if (name == QLatin1String("series"))
        return runSeries;
    if (name == QLatin1String("import"))
        return runImport;
    if (name == QLatin1String("convert"))
        return runConvert;
    if (name == QLatin1String("date"))
        return runDate;
    if (name == QLatin1String("check"))
        return runCheck;
    return nullptr;
}

bool isAnswered(const QString& word) {
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("--version");
}

// The first word that is neither an option nor an option's value: the verb, or a file. -1 where there is none.
qsizetype firstPlainWord(const QStringList& words) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--"))
            return -1;
        if (words[i] == QLatin1String("--language") || words[i] == QLatin1String("--theme")) {
            ++i;
        } else if (!words[i].startsWith(QLatin1Char('-'))) {
            return i;
        }
    }
    return -1;
}

// The value of --language anywhere before "--"; an unknown one is a Problem.
Result<Language> chosenLanguage(const QStringList& words) {
    for (qsizetype i = 0; i < words.size() && words[i] != QLatin1String("--"); ++i) {
        const bool joined = words[i].startsWith(QLatin1String("--language="));
        if (!joined && words[i] != QLatin1String("--language"))
            continue;
        const QString code = joined ? words[i].mid(11) : words.value(i + 1);
        if (code.isEmpty() || code.startsWith(QLatin1String("--"))) {
            return Problem{ProblemKind::WrongUsage,
                           QCoreApplication::translate("CommandLine", "The option %1 needs a value.")
                               .arg(QStringLiteral("--language"))};
        }
        if (Language::isAvailable(code))
            return Language::forCode(code);
        return Problem{ProblemKind::WrongUsage,
                       QCoreApplication::translate("CommandLine", "%1 cannot be %2. It may be: %3.")
                           .arg(QStringLiteral("--language"), code, Language::available().join(QStringLiteral(", ")))};
    }
    return Language::system();
}

// A word that is not there as a file, and does not look like one either: a verb that was mistyped.
bool isNoFile(const QString& word) {
    return !word.contains(QLatin1Char('/')) && !word.contains(QLatin1Char('.')) && !QFileInfo::exists(word);
}

QStringList without(QStringList words, qsizetype index) {
    words.removeAt(index);
    return words;
}

}  // namespace

bool isHeadless(const QStringList& arguments) {
    for (const QString& word : arguments) {
        if (word == QLatin1String("--"))
            break;
        if (isAnswered(word))
            return true;
    }
    const qsizetype first = firstPlainWord(arguments);
    return first >= 0 && verbNamed(arguments[first]);
}

ExitCode runHeadless(const QStringList& arguments, QTextStream& in, QTextStream& out, QTextStream& err) {
    const auto language = chosenLanguage(arguments);
    VerbContext context{in, out, err, language ? *language : Language::system()};
    QCoreApplication::installTranslator(context.language.translator());
    struct Restore {
        QTranslator* translator;
        ~Restore() { QCoreApplication::removeTranslator(translator); }
    } restore{context.language.translator()};
    if (!language)
        return refuse(language.problem(), context);

    const qsizetype first = firstPlainWord(arguments);
    const QString verb = first >= 0 ? arguments[first] : QString();
    for (const QString& word : arguments) {
        if (word == QLatin1String("--"))
            break;
        if (word == QLatin1String("--version")) {
            out << QStringLiteral("jalon " JALON_VERSION) << Qt::endl;
            return ExitCode::Done;
        }
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            out << helpText(verb);
            out.flush();
            return ExitCode::Done;
        }
    }
    if (const Verb run = verbNamed(verb))
        return run(without(arguments, first), context);
    const QString message =
        verb.isEmpty()
            ? QCoreApplication::translate("CommandLine", "This build has no window: name a verb.")
            : QCoreApplication::translate("CommandLine", "There is no verb %1, and this build has no window.")
                  .arg(verb);
    return refuse({ProblemKind::WrongUsage, message}, context);
}

bool readWindowArguments(const QStringList& arguments, WindowArguments& result, QTextStream& err) {
    const auto read = Arguments::read(arguments, {{QStringLiteral("--language")},
                                                  {QStringLiteral("--theme")},
                                                  {QStringLiteral("--timings"), false},
                                                  {QStringLiteral("--new-instance"), false}});
    Problem problem{ProblemKind::WrongUsage, {}};
    if (!read) {
        problem = read.problem();
    } else {
        result.files = read->plain();
        result.language = read->value(QStringLiteral("--language"));
        result.theme = read->value(QStringLiteral("--theme"));
        result.timings = read->has(QStringLiteral("--timings"));
        result.newInstance = read->has(QStringLiteral("--new-instance"));
        const auto wrong = [](const char* option, const QString& value, const QString& known) {
            return QCoreApplication::translate("CommandLine", "%1 cannot be %2. It may be: %3.")
                .arg(QLatin1String(option), value, known);
        };
        const QStringList themes = {QStringLiteral("light"), QStringLiteral("dark")};
        if (read->has(QStringLiteral("--language")) && !Language::isAvailable(result.language)) {
            problem.message = wrong("--language", result.language, Language::available().join(QStringLiteral(", ")));
        } else if (read->has(QStringLiteral("--theme")) && !themes.contains(result.theme)) {
            problem.message = wrong("--theme", result.theme, themes.join(QStringLiteral(", ")));
        } else if (const auto typo = std::find_if(result.files.begin(), result.files.end(), isNoFile);
                   typo != result.files.end()) {
            problem.message =
                QCoreApplication::translate("CommandLine", "%1 is neither a verb nor a file.").arg(printedText(*typo));
        }
    }
    if (problem.message.isEmpty())
        return true;
    QTextStream none;
    VerbContext context{none, none, err, Language::system()};
    refuse(problem, context);
    return false;
}

}  // namespace jalon
