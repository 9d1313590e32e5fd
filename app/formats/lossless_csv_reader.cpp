// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/formats/formats_text.h"
#include "app/formats/lossless_csv.h"
#include "app/formats/lossless_text.h"
#include "app/formats/strict_csv.h"

namespace jalon {

namespace {

const QString manifestName = QStringLiteral("jalon.csv");

class LosslessCsvReader {
public:
    LosslessCsvReader(const QString& folder, ContentSink& sink, const ImportProgress& progress)
        : m_folder(folder), m_sink(sink), m_progress(progress) {}

    Outcome read() {
        if (const Outcome known = readManifest(); !known)
            return known.problem();
        const auto& tables = contentTables();
        for (std::size_t i = 0; i < tables.size(); ++i) {
            m_before = static_cast<double>(i) / static_cast<double>(tables.size());
            if (const Outcome done = readTable(tables[i]); !done)
                return done.problem();
        }
        return Done{};
    }

private:
    Problem refuse(const QString& why, int line = 0) const {
        return {ProblemKind::BadValue, why, m_file.fileName(), line};
    }

    // A link may lead anywhere, and a pipe may never end.
    Outcome open(const QString& name) {
        m_file.setFileName(QDir(m_folder).filePath(name));
        const QFileInfo info(m_file.fileName());
        if (info.isSymLink() || !info.isFile())
            return refuse(formatsText(QT_TRANSLATE_NOOP("Formats", "the file is missing, or is no regular file")));
        if (!m_file.open(QIODevice::ReadOnly))
            return refuse(formatsText(QT_TRANSLATE_NOOP("Formats", "the file cannot be read")));
        return Done{};
    }

    Outcome readManifest() {
        if (const Outcome opened = open(manifestName); !opened)
            return opened.problem();
        StrictCsv rows(m_file);
        StrictCsv::Row names, values;
        const auto head = rows.next(names);
        const auto body = head && *head ? rows.next(values) : head;
        m_file.close();
        if (!body || !*body || names.fields.size() != 2 || values.fields.size() != 2 ||
            names.fields[0].text != "format" || names.fields[1].text != "version" || values.fields[0].text != "jalon")
            return refuse(formatsText(QT_TRANSLATE_NOOP("Formats", "it does not say format and version")));
        const Outcome known = checkLosslessVersion(QString::fromUtf8(values.fields[1].text));
        return known ? known : Outcome(Problem{known.problem().kind, known.problem().message, m_file.fileName(), 2});
    }

    Outcome readTable(const ContentTable& table) {
        const QString name = QLatin1String(table.name) + QStringLiteral(".csv");
        // Somebody may have taken the notes out: that is theirs to do.
        if (table.kind == TableKind::Private && !QFileInfo::exists(QDir(m_folder).filePath(name)))
            return Done{};
        if (const Outcome opened = open(name); !opened)
            return opened.problem();
        StrictCsv rows(m_file);
        const Outcome done = readRows(table, rows);
        m_file.close();
        return done;
    }

    Outcome readRows(const ContentTable& table, StrictCsv& rows) {
        StrictCsv::Row row;
        const auto head = rows.next(row);
        if (!head || !*head || !isHead(table, row))
            return refuse(formatsText(QT_TRANSLATE_NOOP("Formats", "the first row should be: %1")).arg(headOf(table)),
                          1);
        if (!m_sink.begin(table))
            return said(1);
        std::vector<ContentCell> cells(table.columns.size());
        while (true) {
            const auto more = rows.next(row);
            if (!more)
                return refuse(more.problem().message, more.problem().line);
            if (!*more)
                break;
            if (const QString why = fillCells(table, row, cells); !why.isEmpty())
                return refuse(why, row.line);
            if (!m_sink.take(cells))
                return said(row.line);
            constexpr int often = 4096;
            if (m_count++ % often == 0 && m_progress && !m_progress(m_before))
                return cancelledReading();
        }
        return m_sink.end() ? Outcome(Done{}) : said(row.line);
    }

    static QString headOf(const ContentTable& table) {
        QStringList names;
        for (const ContentColumn& column : table.columns) names += QLatin1String(column.name);
        return names.join(QLatin1Char(','));
    }

    static bool isHead(const ContentTable& table, const StrictCsv::Row& row) {
        bool same = row.fields.size() == table.columns.size();
        for (std::size_t i = 0; same && i < row.fields.size(); ++i) same = row.fields[i].text == table.columns[i].name;
        return same;
    }

    // What the sink says gets the place that it was about, where it is about the row.
    Problem said(int line) const {
        const Problem problem = m_sink.problem();
        return problem.file.isEmpty() ? Problem{problem.kind, problem.message, m_file.fileName(), line} : problem;
    }

    static QString fillCells(const ContentTable& table, const StrictCsv::Row& row, std::vector<ContentCell>& cells) {
        if (row.fields.size() != cells.size())
            return formatsText(QT_TRANSLATE_NOOP("Formats", "there should be %1 fields, and there are %2"))
                .arg(cells.size())
                .arg(row.fields.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto& [bytes, quoted] = row.fields[i];
            const ContentColumn& column = table.columns[i];
            std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            if (text.empty() && !quoted && column.optional) {
                cells[i] = std::monostate();
            } else if (column.kind == ColumnKind::Whole || column.kind == ColumnKind::Real) {
                cells[i] = numberCell(text, column.kind);
                if (cells[i].index() == 0)
                    return formatsText(QT_TRANSLATE_NOOP("Formats", "%1 cannot be that"))
                        .arg(QLatin1String(column.name));
            } else if (!bytes.isValidUtf8()) {
                return formatsText(QT_TRANSLATE_NOOP("Formats", "%1 is not UTF-8")).arg(QLatin1String(column.name));
            } else {
                // The ' that keeps a spreadsheet from running it.
                text.remove_prefix(text.starts_with('\'') ? 1 : 0);
                cells[i] = text;
            }
        }
        return {};
    }

    const QString m_folder;
    ContentSink& m_sink;
    const ImportProgress& m_progress;
    QFile m_file;
    double m_before = 0;
    std::int64_t m_count = 0;
};

}  // namespace

bool isLosslessCsv(const QString& folder) {
    return QFileInfo(folder).isDir() && QFileInfo(QDir(folder).filePath(manifestName)).isFile();
}

Outcome readLosslessCsv(const QString& folder, ContentSink& sink, const ImportProgress& progress) {
    return LosslessCsvReader(folder, sink, progress).read();
}

}  // namespace jalon
