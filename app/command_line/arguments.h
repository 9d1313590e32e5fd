// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/base/result.h"

namespace jalon {

// One option that a verb understands. Options are long, take "--name value" or "--name=value", and may repeat only
// where they say so.
struct OptionRule {
    QString name;  // with its dashes: "--out"
    bool takesValue = true;
    bool repeats = false;
};

// The words of a command line, sorted into options and plain words.
class Arguments {
public:
    // `plainDashes`: a word such as "-1449" is plain, not an option (jalon date). "--" ends options everywhere.
    static Result<Arguments> read(const QStringList& words, const std::vector<OptionRule>& rules,
                                  bool plainDashes = false);

    bool has(const QString& option) const { return m_values.contains(option); }
    QString value(const QString& option, const QString& otherwise = {}) const;
    QStringList values(const QString& option) const { return m_values.value(option); }
    const QStringList& plain() const { return m_plain; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_plain;
};

}  // namespace jalon
