// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "app/base/problem.h"

namespace jalon {

// What a column of a table of content holds, as it is written outside of a document.
enum class ColumnKind {
    Text,
    Whole,      // a whole number
    Real,       // a finite one
    Date,       // EDTF; the bounds that the document keeps beside it follow from it, and are not written
    Language,   // the code of one of the document's languages
    Reference,  // names a row of another table by its key, where the document has its row number
};

struct ContentColumn {
    const char* name;
    ColumnKind kind = ColumnKind::Text;
    bool optional = false;         // may be NULL
    const char* target = nullptr;  // of a reference: the table
};

// What is special about a table.
enum class TableKind {
    Plain,
    Relations,      // have no key: other tables name them by where they lead from, kind, and where to
    RelationTexts,  // name their relation so, in their first three columns
    Points,         // of long series, a row a point, where the document has blocks of bytes
    Private,        // goes out only where it is asked for
};

// A table of the document's content as it is written outside: the columns that say something, references by key. Row
// numbers stay inside; rows come in their order.
struct ContentTable {
    const char* name;
    std::vector<ContentColumn> columns;
    TableKind kind = TableKind::Plain;
    const char* order = nullptr;  // the columns of the document that rows are sorted by
    int since = 1;                // the schema's version
    bool bounds = false;          // the four bounds of its date stand behind it
};

// All of them, each after those that it refers to. The rest of the schema follows from these: event_search, and the
// index of events.
const std::vector<ContentTable>& contentTables();
const ContentTable* contentTableNamed(std::string_view name);

// One field of a row: NULL, a number, or text as UTF-8 that lives as long as the call it is given to.
using ContentCell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

// Takes the content of a document, table after table in the order of contentTables, row after row.
class ContentSink {
public:
    virtual ~ContentSink() = default;
    virtual bool begin(const ContentTable& table) = 0;
    // As many cells as the table has columns. False where it cannot be taken: the sink knows why.
    virtual bool take(const std::vector<ContentCell>& row) = 0;
    virtual bool end() = 0;
    // Why the last of these was false.
    virtual Problem problem() const = 0;
};

// Of the settings of a document those that follow from its events: they are not content.
bool isDerivedSetting(std::string_view key);

}  // namespace jalon
