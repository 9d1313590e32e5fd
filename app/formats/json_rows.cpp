// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/json_rows.h"

#include "app/formats/csv_records.h"

namespace jalon {

namespace {

QString listText(const JsonValue& list) {
    QStringList parts;
    for (const JsonValue& item : list.items)
        if (const QString part = item.plain(); !part.isEmpty())
            parts += part;
    return parts.join(QStringLiteral("; "));
}

// Names of members within members do without what every row has in common: "properties" of GeoJSON.
QString columnName(const QString& owner, const QString& name) {
    return owner.isEmpty() || owner == QLatin1String("properties") ? name : owner + QLatin1Char(' ') + name;
}

// Calls take(column, text) for every member that is a text, a number or a list of such.
template <typename Take>
void flatten(const JsonValue& object, const QString& owner, int depth, const Take& take) {
    for (const auto& [name, value] : object.members) {
        // {"type": "literal", "value": "..."}, as SPARQL results have it.
        const bool wrapped = value.isObject() && value.has("value") && value.has("type");
        if (value.isObject() && !wrapped) {
            if (depth < 3)
                flatten(value, columnName(owner, name), depth + 1, take);
        } else {
            take(columnName(owner, name), wrapped           ? value.member("value").plain()
                                          : value.isArray() ? listText(value)
                                                            : value.plain());
        }
    }
}

}  // namespace

void JsonRows::add(const JsonValue& object) {
    m_places.push_back({object.begin, object.end, object.line});
    flatten(object, QString(), 0, [&](const QString& name, const QString&) {
        if (m_names.size() < CsvRecords::mostColumns && !m_columns.contains(name)) {
            m_columns.insert(name, m_names.size());
            m_names.push_back(name);
        }
    });
}

bool JsonRows::next(TableRow& row) {
    row.problem.clear();
    if (m_at > m_places.size())
        return false;
    if (m_at++ == 0) {
        row.line = 0;
        row.fields = m_names;
        return true;
    }
    const Place& place = m_places[m_at - 2];
    row.line = place.line;
    row.fields.assign(m_names.size(), QString());
    const auto object = readJson(QByteArrayView(m_json).sliced(place.begin, place.end - place.begin));
    if (!object) {
        row.problem = object.problem().message;
        return true;
    }
    flatten(*object, QString(), 0, [&](const QString& name, const QString& text) {
        const auto column = m_columns.constFind(name);
        if (column != m_columns.constEnd())
            row.fields[*column] = text;
    });
    return true;
}

double JsonRows::done() const {
    return m_places.empty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_places.size() + 1);
}

}  // namespace jalon
