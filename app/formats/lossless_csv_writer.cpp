// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QDir>
#include <QFile>
#include <algorithm>
#include <optional>

#include "app/data/csv_text.h"
#include "app/data/schema.h"
#include "app/formats/formats_text.h"
#include "app/formats/lossless_csv.h"
#include "app/formats/lossless_text.h"

namespace jalon {

namespace {

// The rules are those of csvRow; what needs neither a ' nor quotes goes through without becoming a QString.
void appendText(QByteArray& out, std::string_view text, bool optional) {
    if (text.empty()) {
        out += optional ? "\"\"" : "";  // an empty field of an optional column is NULL
        return;
    }
    const bool maybeFormula = std::string_view("=+-@\t\r'").find(text.front()) != std::string_view::npos;
    if (!maybeFormula && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out.append(text.data(), static_cast<qsizetype>(text.size()));
        return;
    }
    out += csvRow({QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))}).toUtf8();
}

class CsvWriter final : public ContentSink {
public:
    explicit CsvWriter(const QString& folder) : m_folder(folder) {}

    bool begin(const ContentTable& table) override {
        m_table = &table;
        if (!open(QLatin1String(table.name)))
            return false;
        QByteArrayList names;
        for (const ContentColumn& column : table.columns) names += column.name;
        m_out->bytes() += names.join(',') + '\n';
        return true;
    }

    bool take(const std::vector<ContentCell>& row) override {
        QByteArray& out = m_out->bytes();
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += ',';
            if (const auto* text = std::get_if<std::string_view>(&row[i]))
                appendText(out, *text, m_table->columns[i].optional);
            else if (row[i].index() != 0)
                appendNumber(out, row[i]);
        }
        out += '\n';
        return m_out->pass();
    }

    bool end() override {
        if (!close())
            return false;
        if (m_table != &contentTables().back())
            return true;
        if (!open(QStringLiteral("jalon")))
            return false;
        m_out->bytes() += "format,version\njalon," + QByteArray::number(schemaVersion) + '\n';
        return close();
    }

    Problem problem() const override {
        return {ProblemKind::CannotWrite,
                formatsText(QT_TRANSLATE_NOOP("Formats", "It cannot be written: %1.")).arg(m_file.errorString())};
    }

private:
    bool open(const QString& name) {
        m_file.setFileName(QDir(m_folder).filePath(name + QStringLiteral(".csv")));
        m_out.emplace(m_file);
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    }

    bool close() {
        const bool written = m_out->flush() && m_file.flush();
        if (written)
            m_file.close();  // which would clear what went wrong
        return written;
    }

    const QString m_folder;
    const ContentTable* m_table = nullptr;
    QFile m_file;
    std::optional<LosslessOutput> m_out;
};

}  // namespace

QStringList losslessCsvFiles() {
    QStringList files{QStringLiteral("jalon.csv")};
    for (const ContentTable& table : contentTables()) files += QLatin1String(table.name) + QStringLiteral(".csv");
    return files;
}

std::unique_ptr<ContentSink> losslessCsvWriter(const QString& folder) {
    return std::make_unique<CsvWriter>(folder);
}

}  // namespace jalon
