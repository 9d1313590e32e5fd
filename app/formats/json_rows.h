// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QHash>
#include <vector>

#include "app/formats/json_value.h"
#include "app/formats/table_rows.h"

namespace jalon {

// The objects of an array of JSON as rows of a table, one object at a time in memory. The first row names the columns:
// the members of all objects, of objects within them as well.
class JsonRows final : public TableRows {
public:
    explicit JsonRows(const QByteArray& json) : m_json(json) {}

    // An object of the array, in their order.
    void add(const JsonValue& object);

    bool next(TableRow& row) override;
    void rewind() override { m_at = 0; }
    double done() const override;

private:
    struct Place {
        qsizetype begin, end;
        int line;
    };
    const QByteArray& m_json;
    std::vector<Place> m_places;
    std::vector<QString> m_names;
    QHash<QString, std::size_t> m_columns;
    std::size_t m_at = 0;  // 0: the names
};

}  // namespace jalon
