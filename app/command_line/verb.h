// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QTextStream>
#include <memory>

#include "app/base/language.h"
#include "app/command_line/arguments.h"
#include "app/command_line/commands.h"
#include "app/data/document.h"
#include "app/data/viewport_query.h"

namespace jalon {

// What every verb is given: where to read and write, in which language.
struct VerbContext {
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
    Language language;
};

ExitCode runExport(const QStringList& words, VerbContext& context);
ExitCode runList(const QStringList& words, VerbContext& context);
ExitCode runSeries(const QStringList& words, VerbContext& context);
ExitCode runImport(const QStringList& words, VerbContext& context);
ExitCode runConvert(const QStringList& words, VerbContext& context);
ExitCode runDate(const QStringList& words, VerbContext& context);
ExitCode runCheck(const QStringList& words, VerbContext& context);

// Writes the problem on err, prefixed by the program's name; the exit code that goes with its kind. Wrong usage is
// followed by a hint at --help.
ExitCode refuse(const Problem& problem, VerbContext& context, const QString& verb = {});

// The options that every verb takes besides its own.
std::vector<OptionRule> withCommonOptions(std::vector<OptionRule> rules);

// The document named by the plain words (none: the story; more than one: wrong usage).
Result<std::unique_ptr<Document>> openNamed(const QStringList& plain);

// Ids and names, in any of the document's languages and past names too, to ids. An unknown one is a Problem that names
// those there are.
Result<std::vector<EntityId>> findCompanies(const QStringList& wanted, const Document& document);
Result<std::vector<CategoryId>> findCategories(const QStringList& wanted, const Document& document);

// --from and --to as a span: from its first day, to its last day included. Neither: nothing.
Result<std::optional<TimeSpan>> readSpan(const Arguments& arguments);

}  // namespace jalon
