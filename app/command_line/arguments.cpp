// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/arguments.h"

#include <QCoreApplication>
#include <algorithm>

namespace jalon {

namespace {

Problem wrongUsage(const char* source, const QString& word) {
    return {ProblemKind::WrongUsage, QCoreApplication::translate("CommandLine", source).arg(word)};
}

bool looksLikeOption(const QString& word, bool plainDashes) {
    if (!word.startsWith(QLatin1Char('-')) || word == QLatin1String("-"))
        return false;
    // A year before 1, "-0044", is a date.
    if (plainDashes && word.size() > 1 && word[1].isDigit())
        return false;
    return true;
}

}  // namespace

Result<Arguments> Arguments::read(const QStringList& words, const std::vector<OptionRule>& rules, bool plainDashes) {
    Arguments result;
    bool options = true;
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (options && word == QLatin1String("--")) {
            options = false;
            continue;
        }
        if (!options || !looksLikeOption(word, plainDashes)) {
            result.m_plain.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const OptionRule& r) { return r.name == name; });
        if (rule == rules.end())
            return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "There is no option %1 here."), name);
        if (!rule->repeats && result.has(name)) {
            return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "The option %1 is given twice."), name);
        }
        if (!rule->takesValue) {
            if (equals >= 0)
                return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value."), name);
            result.m_values[name].append(QString());
            continue;
        }
        QString value;
        if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size() && !words[i + 1].startsWith(QLatin1String("--"))) {
            // What begins with two dashes is the next option: such a value is given as --name=value.
            value = words[++i];
        } else {
            return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value."), name);
        }
        result.m_values[name].append(value);
    }
    return result;
}

QString Arguments::value(const QString& option, const QString& otherwise) const {
    return has(option) ? m_values.value(option).last() : otherwise;
}

}  // namespace jalon
