// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/export_job.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalon {

namespace {

constexpr qint64 mostBytes = 64 << 20;
constexpr int deepest = 64;
constexpr qsizetype mostEntries = 10000;

QString say(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

Problem refused(const char* source, const QString& path, int line = 0) {
    return {ProblemKind::BadValue, say(source).arg(path), path, line};
}

// Brackets within brackets, outside of texts.
int depthOf(const QByteArray& json) {
    int depth = 0, most = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            most = std::max(most, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return most;
}

Result<QByteArray> bytesOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{ProblemKind::NotFound,
                       say(QT_TRANSLATE_NOOP("CommandLine", "The job %1 is not there.")).arg(path), path};
    if (!info.isFile())
        return Problem{ProblemKind::NotAFile,
                       say(QT_TRANSLATE_NOOP("CommandLine", "The job %1 is not a file.")).arg(path), path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemKind::NotReadable,
                       say(QT_TRANSLATE_NOOP("CommandLine", "The job %1 cannot be read.")).arg(path), path};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refused(QT_TRANSLATE_NOOP("CommandLine", "The job %1 is larger than 64 MB and was not read."), path);
    if (depthOf(bytes) > deepest)
        return refused(QT_TRANSLATE_NOOP("CommandLine", "The job %1 is nested deeper than 64 levels and was not read."),
                       path);
    return bytes;
}

Result<QJsonArray> entriesOf(const QString& path) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.problem();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = static_cast<int>(bytes->left(error.offset).count('\n')) + 1;
        return Problem{ProblemKind::BadValue,
                       say(QT_TRANSLATE_NOOP("CommandLine", "The job %1 is not JSON: line %2, %3."))
                           .arg(path, QString::number(line), error.errorString()),
                       path, line};
    }
    if (!document.isArray())
        return refused(
            QT_TRANSLATE_NOOP("CommandLine", "The job %1 is not a list of pictures: [{\"out\": \"a.png\"}]."), path);
    if (document.array().isEmpty() || document.array().size() > mostEntries)
        return refused(QT_TRANSLATE_NOOP("CommandLine", "The job %1 must hold between 1 and 10,000 pictures."), path);
    return document.array();
}

Problem wrongMember(const QString& name) {
    return {ProblemKind::WrongUsage,
            say(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" must be a text, a number, true, false or a list of texts."))
                .arg(name)};
}

Outcome addWords(QStringList& words, const QString& name, const QJsonValue& value) {
    const QString option = QStringLiteral("--") + name;
    if (value.isBool()) {
        if (value.toBool())
            words += option;
        return Done{};
    }
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray()) {
            if (!each.isString() && !each.isDouble())
                return wrongMember(name);
            if (const auto added = addWords(words, name, each); !added)
                return added;
        }
        return Done{};
    }
    if (!value.isString() && !value.isDouble())
        return wrongMember(name);
    const QString text = value.isString() ? value.toString() : QString::number(value.toDouble(), 'g', 12);
    words += option + QLatin1Char('=') + text;
    return Done{};
}

Result<QStringList> wordsOf(const QJsonValue& entry) {
    if (!entry.isObject())
        return Problem{ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "It is not an object: {\"out\": \"a.png\"}."))};
    QStringList words;
    const QJsonObject object = entry.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const auto added = addWords(words, member.key(), member.value()); !added)
            return added.problem();
    }
    return words;
}

}  // namespace

Problem inEntry(std::size_t index, const QString& path, const Problem& problem) {
    Problem placed = problem;
    placed.message = say(QT_TRANSLATE_NOOP("CommandLine", "Entry %1 of %2: %3"))
                         .arg(QString::number(index + 1), path, problem.message);
    return placed;
}

Result<std::vector<QStringList>> readJob(const QString& path, const std::vector<OptionRule>& rules) {
    const auto entries = entriesOf(path);
    if (!entries)
        return entries.problem();
    std::vector<QStringList> all;
    for (const QJsonValue& entry : *entries) {
        const auto words = wordsOf(entry);
        if (!words)
            return inEntry(all.size(), path, words.problem());
        if (const auto read = Arguments::read(*words, rules); !read)
            return inEntry(all.size(), path, read.problem());
        all.push_back(*words);
    }
    return all;
}

}  // namespace jalon
