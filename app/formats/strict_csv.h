// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <vector>

#include "app/base/result.h"

namespace jalon {

// The rows of CSV exactly as RFC 4180 has it, in bytes as they come: for files of our own, where an empty field and an
// empty text in quotes are two things. Lines end in LF or CR LF. What strangers call CSV is for CsvRecords.
class StrictCsv {
public:
    explicit StrictCsv(QIODevice& device);

    struct Field {
        QByteArray text;
        bool quoted = false;
    };
    struct Row {
        int line = 0;  // on which it begins
        std::vector<Field> fields;
    };
    // False at the end. A Problem has the line on which it begins, and names no file.
    Result<bool> next(Row& row);

    static constexpr qsizetype longestField = 16'000'000;  // bytes
    static constexpr std::size_t mostFields = 100;

private:
    int peek();
    int get();
    // Null, or why not.
    const char* readField(Field& field);
    const char* readQuoted(Field& field);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace jalon
