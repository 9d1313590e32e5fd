// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/table_rows.h"
#include "app/formats/text_encoding.h"

namespace jalon {

// The records of CSV (RFC 4180) with any separator, as they come; quoted fields may hold separators, line ends and
// doubled quotes, blanks may stand before a quote, and lines end in CR LF, LF or CR. A record that cannot be read has
// a problem, and the next one begins on the next line: a quote that is never closed costs its own line, not the file.
class CsvRecords final : public TableRows {
public:
    CsvRecords(DecodedText& text, QChar separator);

    bool next(TableRow& row) override;
    void rewind() override;
    double done() const override { return m_text.done(); }

    static constexpr qsizetype longestField = 1'000'000;  // characters
    static constexpr std::size_t mostColumns = 1000;

private:
    enum class End { Separator, Record, File, TooLong, NeverClosed };

    // The character at `i`, reading on where need be; -1 at the end.
    int at(qsizetype i) { return i < m_size ? m_data[i].unicode() : readOn(i); }
    int readOn(qsizetype i);
    bool endsField(int c) const { return c == m_separator || c == '\n' || c == '\r' || c < 0; }
    End readField(qsizetype& i, QString& field);
    End readFields(qsizetype& i, TableRow& row);
    End readQuoted(qsizetype& i, QString& field);
    End endAt(qsizetype& i);
    void skipLine();
    void forgetRead();
    void fail(TableRow& row, End why);
    void remember(const TableRow& row);
    bool holdsRows(const TableRow& row) const;

    DecodedText& m_text;
    int m_separator;
    QString m_buffer;
    const QChar* m_data = nullptr;
    qsizetype m_size = 0, m_at = 0;
    int m_line = 1;
    int m_neverClosed = 0;
    // Of the rows of one line: how many fields the first and the last had, and the form of the last's first field.
    std::size_t m_firstWidth = 0, m_width = 0;
    QString m_firstForm;
};

// An Excel file may begin with a line "sep=;": the separator it names, or null.
QChar separatorLine(const QString& start);

}  // namespace jalon
