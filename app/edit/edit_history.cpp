// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/edit_history.h"

#include <QFileInfo>
#include <QStringList>

namespace jalon {

namespace {

const QString savedKey = QStringLiteral("saved");
// The last step that was forgotten for the cap: the state before the first that is kept.
const QString forgottenKey = QStringLiteral("forgotten");

QString textOf(const FileStamp& stamp) {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(stamp.device)
        .arg(stamp.number)
        .arg(stamp.size)
        .arg(stamp.modifiedNanoseconds);
}

FileStamp stampOfText(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(' '));
    return {parts.value(0).toLongLong(), parts.value(1).toLongLong(), parts.value(2).toLongLong(),
            parts.value(3).toLongLong()};
}

// Ids are never given twice: a state that was saved and then undone and overwritten is not mistaken for another.
constexpr const char* tables = R"sql(
CREATE TABLE IF NOT EXISTS history.step(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL, undone INTEGER NOT NULL, changes BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS history.origin(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* lastDone =
    "SELECT id, kind, subject, count FROM history.step WHERE undone = 0 ORDER BY id DESC LIMIT 1";
constexpr const char* firstUndone =
    "SELECT id, kind, subject, count FROM history.step WHERE undone = 1 ORDER BY id LIMIT 1";

}  // namespace

bool EditHistory::attach(Database& database, const QString& path) {
    return database.attach(path, "history") && database.execute(tables);
}

bool EditHistory::push(const StepName& name, const QByteArray& changes) {
    Statement row =
        m_database.prepare("INSERT INTO history.step(kind, subject, count, undone, changes) VALUES(?, ?, ?, 0, ?)");
    row.bind(1, stepKey(name.kind)).bind(2, name.subject.isNull() ? QLatin1String("") : name.subject);
    row.bind(3, std::int64_t{name.count}).bind(4, changes);
    return m_database.execute("DELETE FROM history.step WHERE undone = 1") && row.run() && forgetOldest();
}

bool EditHistory::forgetOldest() {
    Statement rows = m_database.prepare("SELECT id, length(changes) FROM history.step ORDER BY id DESC");
    std::int64_t steps = 0, bytes = 0, forgotten = 0;
    while (forgotten == 0 && rows.step()) {
        bytes += rows.integer(1);
        if (++steps > 1 && (steps > mostSteps || bytes > mostBytes))
            forgotten = rows.integer(0);
    }
    rows.reset();
    if (forgotten == 0)
        return true;
    Statement gone = m_database.prepare("DELETE FROM history.step WHERE id <= ?");
    return gone.bind(1, forgotten).run() && setValue(forgottenKey, QString::number(forgotten));
}

std::optional<EditHistory::Step> EditHistory::stepOf(const char* sql, bool withChanges) const {
    Statement row = m_database.prepare(sql);
    if (!row.step())
        return std::nullopt;
    Step step;
    step.id = row.integer(0);
    step.name = {stepOfKey(row.text(1)), row.text(2), static_cast<int>(row.integer(3))};
    if (!withChanges)
        return step;
    Statement changes = m_database.prepare("SELECT changes FROM history.step WHERE id = ?");
    changes.bind(1, step.id);
    if (!changes.step())
        return std::nullopt;
    step.changes = changes.blob(0);
    return step;
}

std::optional<EditHistory::Step> EditHistory::stepToUndo() const {
    return stepOf(lastDone, true);
}

std::optional<EditHistory::Step> EditHistory::stepToRedo() const {
    return stepOf(firstUndone, true);
}

std::optional<StepName> EditHistory::nameToUndo() const {
    const auto step = stepOf(lastDone, false);
    return step ? std::optional(step->name) : std::nullopt;
}

std::optional<StepName> EditHistory::nameToRedo() const {
    const auto step = stepOf(firstUndone, false);
    return step ? std::optional(step->name) : std::nullopt;
}

int EditHistory::steps(bool undone) const {
    Statement count = m_database.prepare("SELECT count(*) FROM history.step WHERE undone = ?");
    count.bind(1, std::int64_t{undone});
    return count.step() ? static_cast<int>(count.integer(0)) : 0;
}

bool EditHistory::markUndone(std::int64_t id, bool undone) {
    Statement row = m_database.prepare("UPDATE history.step SET undone = ? WHERE id = ?");
    return row.bind(1, std::int64_t{undone}).bind(2, id).run();
}

std::int64_t EditHistory::position() const {
    const auto last = stepOf(lastDone, false);
    return last ? last->id : value(forgottenKey).toLongLong();
}

bool EditHistory::isModified() const {
    return position() != value(savedKey).toLongLong();
}

EditHistory::Origin EditHistory::origin() const {
    return {value(QStringLiteral("path")), value(QStringLiteral("name")), stampOfText(value(QStringLiteral("stamp"))),
            value(QStringLiteral("version")).toInt()};
}

bool EditHistory::setOrigin(const Origin& origin) {
    return setValue(QStringLiteral("path"), origin.path) && setValue(QStringLiteral("name"), origin.name) &&
           setValue(QStringLiteral("version"), QString::number(origin.version)) &&
           setValue(QStringLiteral("stamp"), textOf(origin.stamp));
}

bool EditHistory::setSaving(const Saving& saving) {
    Transaction transaction(m_database);
    return setValue(QStringLiteral("saving_path"), saving.path) &&
           setValue(QStringLiteral("saving_stamp"), textOf(saving.stamp)) &&
           setValue(QStringLiteral("saving_position"), QString::number(saving.position)) && transaction.commit();
}

bool EditHistory::settleSave() {
    const QString path = value(QStringLiteral("saving_path"));
    const FileStamp stamp = stampOfText(value(QStringLiteral("saving_stamp")));
    if (path.isEmpty() || fileStamp(path) != stamp)
        return false;
    const QFileInfo info(path);
    Transaction transaction(m_database);
    return setValue(savedKey, value(QStringLiteral("saving_position"))) &&
           setOrigin({info.absoluteFilePath(), info.fileName(), stamp, schemaVersion}) && transaction.commit();
}

QString EditHistory::value(const QString& key) const {
    Statement row = m_database.prepare("SELECT value FROM history.origin WHERE key = ?");
    row.bind(1, key);
    return row.step() ? row.text(0) : QString();
}

bool EditHistory::setValue(const QString& key, const QString& value) {
    Statement row = m_database.prepare("INSERT OR REPLACE INTO history.origin VALUES(?, ?)");
    return row.bind(1, key).bind(2, value.isNull() ? QLatin1String("") : value).run();
}

}  // namespace jalon
