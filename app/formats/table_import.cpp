// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/table_import.h"

#include "app/formats/formats_text.h"
#include "app/formats/table_figures.h"
#include "app/formats/table_row_dates.h"
#include "app/formats/table_sample.h"

namespace jalon {

namespace {

void reportShape(const TableShape& shape, ImportRun& run) {
    ImportResult& result = run.result();
    result.header = shape.header;
    result.columns = shape.columns;
    result.dateOrder = shape.order;
    for (const auto& [column, cells] : shape.dates) {
        if (cells.writing() == DateWriting::ExcelSerial)
            run.warn(formatsText(QT_TRANSLATE_NOOP("Formats", "The dates are day numbers of a spreadsheet.")));
        else if (cells.writing() != DateWriting::Words)
            run.warn(formatsText(
                QT_TRANSLATE_NOOP("Formats", "The dates are counts of seconds since 1970; they are shown in UTC.")));
    }
}

// The rows of a table as events.
class TableEvents {
public:
    TableEvents(ImportRun& run, TableShape& shape, const TableRules& rules)
        : m_run(run), m_shape(shape), m_rules(rules), m_dates(shape, rules) {}

    bool take(const TableRow& row) {
        const QString kind = field(row, ColumnRole::Kind).toLower();
        if (kind == QLatin1String("title")) {
            m_run.title(plain(field(row, ColumnRole::Title)));
            return true;
        }
        ImportedEvent event;
        event.line = row.line;
        event.title = plain(field(row, ColumnRole::Title));
        addWords(row, event);
        if (event.title.trimmed().isEmpty())
            event.title = otherTitle(event);
        const Result<UncertainDate> date = m_dates.read(row);
        if (!date)
            return m_run.skip(row.line, date.problem().message);
        event.date = *date;
        if (kind == QLatin1String("era"))
            event.category = formatsText(QT_TRANSLATE_NOOP("Formats", "Era"));
        const QString id = event.id, next = field(row, ColumnRole::LeadsTo);
        if (!m_run.take(std::move(event)))
            return false;
        for (const QString& other : next.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            if (!id.isEmpty() && !m_run.take(ImportedRelation{id, other.trimmed(), RelationKind::LeadsTo}))
                return false;
        return true;
    }

    std::int64_t centuriesAssumed() const { return m_dates.centuriesAssumed(); }

private:
    QString plain(const QString& text) const { return m_rules.html ? plainOfHtml(text) : text; }

    QString field(const TableRow& row, ColumnRole role) const {
        const int column = m_shape.columnOf(role);
        const auto index = static_cast<std::size_t>(column);
        return column < 0 || index >= row.fields.size() ? QString() : plainCell(row.fields[index]);
    }

    void addWords(const TableRow& row, ImportedEvent& event) {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const QString cell = plainCell(row.fields[i]);
            if (!cell.isEmpty())
                addCell(i, cell, row, event);
        }
        if (!m_extra.isEmpty()) {
            event.text += (event.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + m_extra;
            m_extra.clear();
        }
        if (!m_publisher.isEmpty() && event.links.empty())
            event.links.push_back({});
        if (!m_publisher.isEmpty())
            event.links.front().title = m_publisher;
        m_publisher.clear();
    }

    void keepExtra(std::size_t column, const QString& cell) {
        if (!m_extra.isEmpty())
            m_extra += QLatin1Char('\n');
        const QString name = column < m_shape.columns.size() ? m_shape.columns[column].name : QString();
        m_extra += name.isEmpty() ? plain(cell) : name + QStringLiteral(": ") + plain(cell);
    }

    // Of what an event has no place for.
    static bool isExtra(ColumnRole role) {
        return role == ColumnRole::Extra || role == ColumnRole::Value || role == ColumnRole::Low ||
               role == ColumnRole::High || role == ColumnRole::Basis || role == ColumnRole::Status;
    }

    void addCell(std::size_t column, const QString& cell, const TableRow& row, ImportedEvent& event) {
        const ColumnRole role = column < m_shape.columns.size() ? m_shape.columns[column].role : ColumnRole::Extra;
        if (isExtra(role))
            keepExtra(column, cell);
        switch (role) {
            case ColumnRole::Text:
                event.text = plain(cell);
                break;
            case ColumnRole::Category:
                event.category = plain(cell);
                break;
            case ColumnRole::Lane:
                event.lane = plain(cell);
                break;
            case ColumnRole::Id:
                event.id = cell;
                break;
            case ColumnRole::Company:
                for (const QString& company : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                    event.companies += company.simplified();
                break;
            case ColumnRole::Amount:
                addAmount(column, cell, row, event);
                break;
            case ColumnRole::Importance:
                addImportance(column, cell, event);
                break;
            case ColumnRole::Link:
                event.links.push_back({cell, {}});
                break;
            case ColumnRole::Source:
                m_publisher = plain(cell);
                break;
            default:
                break;
        }
    }

    void addAmount(std::size_t column, const QString& cell, const TableRow& row, ImportedEvent& event) {
        const QString stated = field(row, ColumnRole::Currency);
        const auto amount = readAmountCell(cell, m_shape.numbers);
        const QString currency = currencyCode(stated, m_run.options().currency);
        const auto money = amount ? moneyOf(*amount, currency) : std::nullopt;
        if (money && !money->currency.isEmpty())
            event.amount = money;
        else
            keepExtra(column, cell);  // a number without a currency is no amount of money
    }

    void addImportance(std::size_t column, const QString& cell, ImportedEvent& event) {
        bool ok = false;
        const int importance = cell.toInt(&ok);
        if (ok && importance >= 1 && importance <= 5)
            event.importance = importance;
        else
            keepExtra(column, cell);
    }

    // Of a row whose title is blank.
    QString otherTitle(const ImportedEvent& event) const {
        const QString text = event.text.section(QLatin1Char('\n'), 0, 0).left(120);
        return !text.isEmpty() ? text : event.companies.join(QStringLiteral(", "));
    }

    ImportRun& m_run;
    TableShape& m_shape;
    const TableRules& m_rules;
    TableRowDates m_dates;
    QString m_extra, m_publisher;
};

void warnOfDates(std::int64_t centuries, ImportRun& run) {
    if (centuries > 0)
        run.warn(formatsText(QT_TRANSLATE_NOOP(
            "Formats", "Years of two digits were taken for 1969 to 2068; check them where the table is older.")));
}

template <typename Rows>
Outcome takeRows(TableRows& rows, ImportRun& run, bool header, Rows& taker) {
    TableRow row;
    bool first = header;
    while (rows.next(row)) {
        if (first && row.problem.isEmpty()) {
            first = false;
            continue;
        }
        if (!run.record(rows.done()))
            break;
        if (row.problem.isEmpty() ? !taker.take(row) : !run.skip(row.line, row.problem))
            break;
    }
    return Done{};
}

}  // namespace

Outcome importTable(TableRows& rows, ImportRun& run, const TableRules& rules) {
    auto found = findTableShape(rows, run, rules.known, rules.header);
    if (!found)
        return found.problem();
    TableShape shape = found.take();
    reportShape(shape, run);
    if (shape.kind == TableShape::Kind::Events) {
        TableEvents events(run, shape, rules);
        const Outcome done = takeRows(rows, run, shape.header, events);
        warnOfDates(events.centuriesAssumed(), run);
        return done;
    }
    TableFigures figures(run, shape, rules);
    const Outcome done = takeRows(rows, run, shape.header, figures);
    warnOfDates(figures.centuriesAssumed(), run);
    return done;
}

}  // namespace jalon
