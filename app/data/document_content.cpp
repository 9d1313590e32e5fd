// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Gives the whole content of a document, row by row.
#include <QCoreApplication>
#include <QtEndian>
#include <cmath>

#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/document_tables.h"

namespace jalon {

namespace {

// "category, language" as columns of the table itself, which is `t` in the statement.
QByteArray orderOf(const ContentTable& table) {
    return "t." + QByteArray(table.order).replace(", ", ", t.");
}

QByteArray joined(const QByteArrayList& selected, const ContentTable& table, const QByteArray& from) {
    return "SELECT " + selected.join(", ") + " FROM " + from + " ORDER BY " + orderOf(table);
}

// A reference is read as the key of what it refers to, and besides as it is: one that leads nowhere is damage.
QByteArray selectOf(const ContentTable& table) {
    if (table.kind == TableKind::RelationTexts)
        return joined({"a.key", "r.kind", "b.key", "t.language", "t.note"}, table,
                      "relation_text AS t LEFT JOIN relation AS r ON r.id = t.relation "
                      "LEFT JOIN event AS a ON a.id = r.from_event LEFT JOIN event AS b ON b.id = r.to_event");
    if (table.kind == TableKind::Points)
        return joined({"s.key", "t.times", "t.amounts"}, table,
                      "series_block AS t LEFT JOIN series AS s ON s.id = t.series");
    QByteArrayList selected, given;
    QByteArray from = QByteArray(table.name) + " AS t";
    for (const ContentColumn& column : table.columns) {
        const QByteArray own = QByteArray("t.") + column.name;
        if (column.kind != ColumnKind::Reference) {
            selected += own;
            continue;
        }
        const QByteArray alias = QByteArray("of_") + column.name;
        selected += alias + ".key";
        given += own;
        from += QByteArray(" LEFT JOIN ") + column.target + " AS " + alias + " ON " + alias + ".id = " + own;
    }
    return joined(selected + given, table, from);
}

class ContentGiver {
public:
    ContentGiver(const Database& database, const QString& name, int version, ContentSink& sink, const ContentWish& wish)
        : m_database(database), m_name(name), m_version(version), m_sink(sink), m_wish(wish) {}

    Result<ContentCount> give() {
        const auto& tables = contentTables();
        for (std::size_t i = 0; i < tables.size(); ++i) {
            m_done = static_cast<double>(i) / static_cast<double>(tables.size());
            const ContentTable& table = tables[i];
            const bool withheld = table.kind == TableKind::Private && !m_wish.privateNotes;
            const bool there = table.since <= m_version;
            bool ok = m_sink.begin(table);
            if (ok && there && withheld)
                countWithheld(table);
            else if (ok && there)
                ok = table.kind == TableKind::Points ? givePoints(table) : giveRows(table);
            if (!ok || !m_sink.end())
                return m_problem ? *m_problem : m_sink.problem();
        }
        return m_count;
    }

private:
    bool giveRows(const ContentTable& table) {
        Statement rows = m_database.prepare(selectOf(table));
        std::vector<ContentCell> cells(table.columns.size());
        std::vector<QByteArray> mended(table.columns.size());
        std::int64_t* count = countOf(table.name);
        while (rows.step()) {
            int reference = static_cast<int>(cells.size());
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const int column = static_cast<int>(i);
                cells[i] = cellIn(rows, column, table.columns[i].kind, mended[i]);
                const bool named = table.columns[i].kind == ColumnKind::Reference;
                const bool wanted = table.kind == TableKind::RelationTexts || (named && !rows.isNull(reference++)) ||
                                    !table.columns[i].optional;
                if (wanted && cells[i].index() == 0)
                    return damaged(table);
            }
            if (isDerived(table, cells))
                continue;
            *count += 1;
            if (!m_sink.take(cells) || !goesOn())
                return false;
        }
        return !m_database.failed() || damaged(table);
    }

    bool givePoints(const ContentTable& table) {
        Statement rows = m_database.prepare(selectOf(table));
        std::vector<ContentCell> cells(table.columns.size());
        QByteArray mended;
        while (rows.step()) {
            const QByteArray times = rows.blob(1), amounts = rows.blob(2);
            cells[0] = cellIn(rows, 0, ColumnKind::Reference, mended);
            if (cells[0].index() == 0 || times.size() != amounts.size() || times.size() % sizeof(qint64) != 0)
                return damaged(table);
            for (qsizetype at = 0; at < times.size(); at += sizeof(qint64)) {
                const double amount = qFromLittleEndian<double>(amounts.constData() + at);
                if (!std::isfinite(amount))
                    return damaged(table);
                cells[1] = std::int64_t{qFromLittleEndian<qint64>(times.constData() + at)};
                cells[2] = amount;
                if (!m_sink.take(cells))
                    return false;
                ++m_count.points;
            }
            if (!goesOn())
                return false;
        }
        return !m_database.failed() || damaged(table);
    }

    static ContentCell cellIn(const Statement& rows, int column, ColumnKind kind, QByteArray& mended) {
        if (rows.isNull(column))
            return std::monostate();
        if (kind == ColumnKind::Whole)
            return rows.integer(column);
        if (kind == ColumnKind::Real)
            return rows.real(column);
        const std::string_view text = rows.utf8(column);
        if (QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
            return text;
        mended = rows.text(column).toUtf8();
        return std::string_view(mended.constData(), static_cast<std::size_t>(mended.size()));
    }

    static bool isDerived(const ContentTable& table, const std::vector<ContentCell>& cells) {
        return std::string_view(table.name) == "document" && isDerivedSetting(std::get<std::string_view>(cells[0]));
    }

    std::int64_t* countOf(std::string_view table) {
        return table == "event" ? &m_count.events : table == "valuation" ? &m_count.valuations : &m_others;
    }

    void countWithheld(const ContentTable& table) {
        Statement rows = m_database.prepare(QByteArray("SELECT count(*) FROM ") + table.name);
        m_count.notesLeftOut = rows.step() ? rows.integer(0) : 0;
    }

    bool damaged(const ContentTable& table) {
        m_problem = Problem{
            ProblemKind::Damaged,
            QCoreApplication::translate("Document",
                                        "%1 is damaged: the rows of %2 cannot all be read, and so it cannot be given "
                                        "whole. jalon check says more.")
                .arg(m_name, QLatin1String(table.name)),
            m_name};
        return false;
    }

    bool goesOn() {
        constexpr int often = 4096;
        if (m_rows++ % often || !m_wish.progress || m_wish.progress(m_done))
            return true;
        m_problem = Problem{
            ProblemKind::Cancelled,
            QCoreApplication::translate("Document", "%1 was not read on: it was cancelled.").arg(m_name), m_name};
        return false;
    }

    const Database& m_database;
    const QString m_name;
    const int m_version;
    ContentSink& m_sink;
    const ContentWish& m_wish;
    ContentCount m_count;
    std::optional<Problem> m_problem;
    std::int64_t m_rows = 0, m_others = 0;
    double m_done = 0;
};

}  // namespace

Result<ContentCount> Document::giveContent(ContentSink& sink, const ContentWish& wish) const {
    return ContentGiver(*m_database, name(), m_header->version, sink, wish).give();
}

}  // namespace jalon
