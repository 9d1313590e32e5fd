// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon export: pictures of the chart, the timeline or both, and web pages with them; one, or a job of many.
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "app/command_line/export_job.h"
#include "app/command_line/picture_arguments.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"

namespace jalon {

namespace {

QString say(const char* source, int n = -1) {
    return QCoreApplication::translate("CommandLine", source, nullptr, n);
}

Problem nowhere() {
    return {ProblemKind::WrongUsage,
            say(QT_TRANSLATE_NOOP("CommandLine",
                                  "Where to? Name the picture with --out, ending in .png, .svg, .pdf or .html."))};
}

// One picture of the job, with the content in its language.
struct OrderedPicture {
    PictureOrder order;
    std::shared_ptr<const StoryContent> content;
};

Result<OrderedPicture> readOrdered(const Arguments& arguments, ContentByLanguage& contents, const Language& language,
                                   QStringList& taken) {
    if (!arguments.has(QStringLiteral("--out")))
        return nowhere();
    const QString code = arguments.value(QStringLiteral("--language"), language.code());
    if (!Language::isAvailable(code)) {
        return Problem{ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be %2. It may be: %3."))
                           .arg(QStringLiteral("--language"), code, Language::available().join(QStringLiteral(", ")))};
    }
    const auto content = contents.in(Language::forCode(code));
    auto order = readPicture(arguments, contents.document(), *content);
    if (!order)
        return order.problem();
    if (const auto writable = checkFiles(*order, taken); !writable)
        return writable.problem();
    return OrderedPicture{std::move(order.value()), content};
}

// Every entry is read before the first is drawn: a job that cannot be done as a whole is mostly refused as a whole.
Result<std::vector<OrderedPicture>> readAll(const QString& job, bool overwrite, ContentByLanguage& contents,
                                            const Language& language) {
    const auto entries = readJob(job, pictureRules());
    if (!entries)
        return entries.problem();
    std::vector<OrderedPicture> pictures;
    QStringList taken;
    for (const QStringList& entry : *entries) {
        QStringList words = entry;
        if (overwrite && !words.contains(QStringLiteral("--force")))
            words += QStringLiteral("--force");
        const auto arguments = Arguments::read(words, pictureRules());
        auto picture = readOrdered(*arguments, contents, language, taken);
        if (!picture)
            return inEntry(pictures.size(), job, picture.problem());
        pictures.push_back(std::move(picture.value()));
    }
    return pictures;
}

// With what was done before it went wrong, so that nobody has to look.
Problem afterWriting(const Problem& problem, const QStringList& written) {
    Problem told = problem;
    told.message += QLatin1Char(' ');
    told.message += written.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written."))
                                      : say(QT_TRANSLATE_NOOP("CommandLine", "Written before it and kept: %1."))
                                            .arg(written.join(QStringLiteral(", ")));
    return told;
}

Problem stoppedAt(std::size_t index, std::size_t count, const QString& job, const Problem& problem,
                  const QStringList& written) {
    Problem told = afterWriting(inEntry(index, job, problem), written);
    const int left = static_cast<int>(count - index) - 1;
    if (left > 0)
        told.message +=
            QLatin1Char(' ') + say(QT_TRANSLATE_N_NOOP("CommandLine", "%n picture(s) after it were not drawn."), left);
    return told;
}

ExitCode runJob(const Arguments& arguments, ContentByLanguage& contents, VerbContext& context) {
    const QString verb = QStringLiteral("export"), job = arguments.value(QStringLiteral("--job"));
    const auto pictures = readAll(job, arguments.has(QStringLiteral("--force")), contents, context.language);
    if (!pictures)
        return refuse(pictures.problem(), context, verb);
    QElapsedTimer clock;
    clock.start();
    QStringList written;
    for (std::size_t i = 0; i < pictures->size(); ++i) {
        const auto& [order, content] = (*pictures)[i];
        // For a person who waits, not for a script's log.
        if (clock.elapsed() > 300 && isatty(STDERR_FILENO)) {
            context.err << say(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2: %3"))
                               .arg(QString::number(i + 1), QString::number(pictures->size()),
                                    printedText(order.paths.first()))
                        << Qt::endl;
        }
        if (const auto done = drawAndWrite(order, contents.document(), content, written); !done)
            return refuse(stoppedAt(i, pictures->size(), job, done.problem(), written), context, verb);
    }
    return ExitCode::Done;
}

ExitCode runPicture(const Arguments& arguments, ContentByLanguage& contents, VerbContext& context) {
    const QString verb = QStringLiteral("export");
    const bool tellsAlt = arguments.has(QStringLiteral("--print-alt"));
    const auto content = contents.in(context.language);
    const auto order = readPicture(arguments, contents.document(), *content);
    if (!order)
        return refuse(order.problem(), context, verb);
    if (order->paths.isEmpty() && !tellsAlt)
        return refuse(nowhere(), context, verb);
    QStringList taken;
    if (const auto writable = checkFiles(*order, taken); !writable)
        return refuse(writable.problem(), context, verb);
    QStringList written;
    if (const auto done = drawAndWrite(*order, contents.document(), content, written); !done)
        return refuse(written.isEmpty() ? done.problem() : afterWriting(done.problem(), written), context, verb);
    if (tellsAlt)
        context.out << printedText(withTexts(order->figure, *content).alt) << Qt::endl;
    return ExitCode::Done;
}

// With a job, its entries say everything about pictures.
Outcome checkJobAlone(const Arguments& arguments) {
    for (const OptionRule& rule : pictureRules()) {
        const bool isShared = rule.name == QLatin1String("--force") || rule.name == QLatin1String("--language");
        if (!isShared && arguments.has(rule.name)) {
            return Problem{ProblemKind::WrongUsage,
                           say(QT_TRANSLATE_NOOP("CommandLine", "With --job, %1 belongs into the entries of the job."))
                               .arg(rule.name)};
        }
    }
    return Done{};
}

}  // namespace

ExitCode runExport(const QStringList& words, VerbContext& context) {
    const QString verb = QStringLiteral("export");
    std::vector<OptionRule> rules = pictureRules();
    rules.push_back({QStringLiteral("--job")});
    rules.push_back({QStringLiteral("--print-alt"), false});
    const auto arguments = Arguments::read(words, rules);
    if (!arguments)
        return refuse(arguments.problem(), context, verb);
    const bool isJob = arguments->has(QStringLiteral("--job"));
    if (isJob) {
        if (const auto alone = checkJobAlone(*arguments); !alone)
            return refuse(alone.problem(), context, verb);
    } else if (!arguments->has(QStringLiteral("--out")) && !arguments->has(QStringLiteral("--print-alt"))) {
        return refuse(nowhere(), context, verb);
    }
    const auto document = openNamed(arguments->plain());
    if (!document)
        return refuse(document.problem(), context, verb);
    ContentByLanguage contents(**document);
    return isJob ? runJob(*arguments, contents, context) : runPicture(*arguments, contents, context);
}

}  // namespace jalon
