// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Opening a document: every refusal is one sentence, and nothing on disk is changed.
#include "app/data/document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QResource>

#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/schema.h"

namespace jalon {

namespace {

// Larger files are checked by `jalon check`; a quick look at a small one costs a few milliseconds.
constexpr qint64 quickCheckLimit = 16 * 1024 * 1024;

Problem damaged(const QString& name) {
    return {ProblemKind::Damaged,
            QCoreApplication::translate(
                "Document", "%1 is damaged and cannot be read. Nothing was changed; look for an earlier copy.")
                .arg(name),
            name};
}

int versionOf(const Database& database) {
    Statement version = database.prepare("PRAGMA user_version");
    return version.step() ? static_cast<int>(version.integer(0)) : 0;
}

Outcome checkVersion(const Database& database, const QString& name) {
    Statement identity = database.prepare("PRAGMA application_id");
    if (!identity.step())
        return damaged(name);
    if (identity.integer(0) != applicationId) {
        return Problem{ProblemKind::NotADocument,
                       QCoreApplication::translate(
                           "Document",
                           "%1 is a database of another program, not a Jalon document. Choose a file that Jalon saved.")
                           .arg(name),
                       name};
    }
    Statement version = database.prepare("PRAGMA user_version");
    if (!version.step())
        return damaged(name);
    if (version.integer(0) > schemaVersion) {
        return Problem{ProblemKind::NewerVersion,
                       QCoreApplication::translate("Document",
                                                   "%1 was made by a later Jalon: its format is %2, and this one reads "
                                                   "up to %3. Install the later version to open it.")
                           .arg(name)
                           .arg(version.integer(0))
                           .arg(schemaVersion),
                       name};
    }
    return Done{};
}

Outcome checkSchema(const Database& database, const QString& name, qint64 size) {
    const int number = versionOf(database);
    if (number < oldestSchemaVersion || schemaTexts(database) != knownSchemaTexts(number)) {
        return Problem{
            ProblemKind::Damaged,
            QCoreApplication::translate("Document",
                                        "%1 does not have the tables of a Jalon document: it was changed by another "
                                        "program, or is damaged. Nothing was changed; look for an earlier copy.")
                .arg(name),
            name};
    }
    if (size > quickCheckLimit)
        return Done{};
    Statement check = database.prepare("PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != QLatin1String("ok"))
        return damaged(name);
    return Done{};
}

}  // namespace

Document::Document() = default;
Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::open(const QString& path) {
    const auto file = inspectFile(path);
    if (!file)
        return file.problem();
    const FileIdentity identity = fileIdentity(file->path);
    auto database = Database::openReadOnly(file->path);
    if (!database)
        return Problem{database.problem().kind, damaged(path).message, path};
    if (const auto version = checkVersion(**database, path); !version)
        return version.problem();
    if (const auto schema = checkSchema(**database, path, file->size); !schema)
        return schema.problem();

    Header header;
    header.path = QFileInfo(path).absoluteFilePath();
    header.name = QFileInfo(path).fileName();
    header.file = *file;
    header.identity = identity;
    return opened(database.take(), std::move(header));
}

Result<std::unique_ptr<Document>> Document::openCopy(const QString& file, const QString& path, const QString& name) {
    const FileStamp stamp = fileStamp(file);
    auto database = Database::openReadOnly(file);
    if (!database)
        return database.problem();
    if (const auto version = checkVersion(**database, name); !version)
        return version.problem();
    if (const auto schema = checkSchema(**database, name, stamp.size); !schema)
        return schema.problem();
    Header header;
    header.path = path;
    header.name = name;
    header.file = DocumentFile{file, stamp.size, nullptr, false};
    header.copy = true;
    header.story = path.isEmpty() && name == storyName();
    header.identity = fileIdentity(file);
    return opened(database.take(), std::move(header));
}

Result<std::unique_ptr<Document>> Document::opened(std::unique_ptr<Database> database, Header header) {
    std::unique_ptr<Document> document(new Document);
    document->m_header = std::make_unique<Header>(std::move(header));
    document->m_database = std::move(database);
    document->m_header->version = versionOf(*document->m_database);
    Statement languages = document->m_database->prepare("SELECT code FROM language ORDER BY ordinal");
    while (languages.step()) document->m_header->languages += languages.text(0);
    if (document->m_header->languages.isEmpty())
        return damaged(document->m_header->name);
    return document;
}

Result<std::unique_ptr<Document>> Document::openBytes(const QByteArray& bytes, const QString& name) {
    auto database = Database::openBytes(bytes, name);
    if (!database)
        return database.problem();
    if (const auto version = checkVersion(**database, name); !version)
        return version.problem();
    Header header;
    header.name = name;
    return opened(database.take(), std::move(header));
}

Result<std::unique_ptr<Document>> Document::openStory() {
    // The resource lies in the program's own image: no copy where it is stored as it is.
    const QResource resource(QStringLiteral(":/story.jalon"));
    const QByteArray bytes =
        resource.compressionAlgorithm() == QResource::NoCompression
            ? QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size())
            : resource.uncompressedData();
    auto document = openBytes(bytes, storyName());
    if (document)
        (*document)->m_header->story = true;
    return document;
}

QString Document::storyName() {
    return QStringLiteral("xai-and-x.jalon");
}
QString Document::path() const {
    return m_header->path;
}
QString Document::name() const {
    return m_header->name;
}
bool Document::isStory() const {
    return m_header->story;
}
QString Document::file() const {
    return m_header->file.path;
}
const QByteArray& Document::bytes() const {
    return m_database->bytes();
}
Document::Again Document::again() const {
    const QString file = m_header->file.path, path = m_header->path, name = m_header->name;
    if (file.isEmpty())
        return [bytes = bytes(), name] { return openBytes(bytes, name); };
    if (m_header->copy)
        return [=] { return openCopy(file, path, name); };
    return [path] { return open(path); };
}
int Document::version() const {
    return m_header->version;
}

}  // namespace jalon
