// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/verb.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/command_line/printed_text.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

bool sameName(const QString& a, const QString& b) {
    return QString::compare(a, b, Qt::CaseInsensitive) == 0;
}

bool isNameOf(const QString& wanted, const Entity& entity) {
    if (sameName(wanted, entity.key) || sameName(wanted, entity.name))
        return true;
    return std::any_of(entity.names.begin(), entity.names.end(),
                       [&](const EntityName& name) { return sameName(wanted, name.name); });
}

bool isNameOf(const QString& wanted, const Category& category) {
    return sameName(wanted, category.key) || sameName(wanted, category.name);
}

// `kinds` one list a language: the same things under other names.
template <typename Id, typename Thing>
Result<std::vector<Id>> findByName(const QStringList& wanted, const std::vector<std::vector<Thing>>& kinds,
                                   const char* unknown) {
    std::vector<Id> found;
    for (const QString& name : wanted) {
        Id id;
        for (const auto& things : kinds) {
            const auto thing =
                std::find_if(things.begin(), things.end(), [&](const Thing& t) { return isNameOf(name, t); });
            if (!id && thing != things.end())
                id = thing->id;
        }
        if (!id) {
            QStringList known;
            for (const Thing& thing : kinds.front()) known += thing.key;
            return Problem{ProblemKind::BadValue, say(unknown).arg(name, known.join(QStringLiteral(", ")))};
        }
        found.push_back(id);
    }
    return found;
}

std::vector<Language> languagesOf(const Document& document) {
    std::vector<Language> languages;
    for (const QString& code : document.info(Language::forCode(QStringLiteral("en"))).languages) {
        if (Language::isAvailable(code))
            languages.push_back(Language::forCode(code));
    }
    if (languages.empty())
        languages.push_back(Language::forCode(QStringLiteral("en")));
    return languages;
}

}  // namespace

ExitCode refuse(const Problem& problem, VerbContext& context, const QString& verb) {
    context.err << QStringLiteral("jalon: ") << printedText(problem.message) << Qt::endl;
    switch (problem.kind) {
        case ProblemKind::WrongUsage:
            context.err << say(QT_TRANSLATE_NOOP("CommandLine", "Try: jalon %1"))
                               .arg(verb.isEmpty() ? QStringLiteral("--help") : verb + QStringLiteral(" --help"))
                        << Qt::endl;
            return ExitCode::WrongUsage;
        case ProblemKind::Exists:
        case ProblemKind::CannotWrite:
            return ExitCode::CannotWrite;
        default:
            return ExitCode::BadInput;
    }
}

std::vector<OptionRule> withCommonOptions(std::vector<OptionRule> rules) {
    rules.push_back({QStringLiteral("--language")});
    rules.push_back({QStringLiteral("--help"), false, true});
    return rules;
}

Result<std::unique_ptr<Document>> openNamed(const QStringList& plain) {
    if (plain.size() > 1) {
        return Problem{ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "One file at a time: %1 is one too many.")).arg(plain[1])};
    }
    return plain.isEmpty() ? Document::openStory() : Document::open(plain.first());
}

Result<std::vector<EntityId>> findCompanies(const QStringList& wanted, const Document& document) {
    std::vector<std::vector<Entity>> kinds;
    for (const Language& language : languagesOf(document)) kinds.push_back(document.entities(language));
    return findByName<EntityId>(wanted, kinds,
                                QT_TRANSLATE_NOOP("CommandLine", "There is no company %1. There are: %2."));
}

Result<std::vector<CategoryId>> findCategories(const QStringList& wanted, const Document& document) {
    std::vector<std::vector<Category>> kinds;
    for (const Language& language : languagesOf(document)) kinds.push_back(document.categories(language));
    return findByName<CategoryId>(wanted, kinds,
                                  QT_TRANSLATE_NOOP("CommandLine", "There is no category %1. There are: %2."));
}

Result<std::optional<TimeSpan>> readSpan(const Arguments& arguments) {
    TimeSpan span{Instant::first(), Instant::last()};
    for (const char* option : {"--from", "--to"}) {
        const QString name = QLatin1String(option);
        if (!arguments.has(name))
            continue;
        const auto date = readDate(arguments.value(name));
        if (!date) {
            return Problem{ProblemKind::WrongUsage,
                           say(QT_TRANSLATE_NOOP("CommandLine", "%1 is not a date that %2 can use: %3"))
                               .arg(arguments.value(name), name, date.problem().message)};
        }
        if (name == QLatin1String("--from")) {
            span.begin = date->earliestStart;
        } else {
            span.end = date->latestEnd;
        }
    }
    if (!arguments.has(QStringLiteral("--from")) && !arguments.has(QStringLiteral("--to")))
        return std::optional<TimeSpan>();
    if (!(span.begin < span.end)) {
        return Problem{ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "--from %1 does not come before --to %2."))
                           .arg(arguments.value(QStringLiteral("--from")), arguments.value(QStringLiteral("--to")))};
    }
    return std::optional<TimeSpan>(span);
}

}  // namespace jalon
