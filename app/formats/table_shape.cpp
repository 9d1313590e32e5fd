// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/table_shape.h"

#include <algorithm>

#include "app/formats/formats_text.h"
#include "app/formats/table_sample.h"

namespace jalon {

namespace {

bool isDateRole(ColumnRole role) {
    return role == ColumnRole::Date || role == ColumnRole::Start || role == ColumnRole::End;
}

// May stand above several columns.
bool mayRepeat(ColumnRole role) {
    return role == ColumnRole::Extra || role == ColumnRole::Ignore || role == ColumnRole::Value ||
           role == ColumnRole::Company || role == ColumnRole::Link || role == ColumnRole::Source;
}

// Finds the roles of columns, from what is given down to what their cells look like.
class RoleFinder {
public:
    RoleFinder(const TableSample& sample, const ImportOptions& options, const KnownColumns& known, TableShape& shape)
        : m_sample(sample), m_options(options), m_known(known), m_shape(shape) {}

    void find(std::optional<bool> header) {
        m_shape.header = header ? *header : m_options.header.value_or(looksLikeHeader());
        for (std::size_t i = 0; i < m_sample.columns.size(); ++i) {
            const QString name = m_shape.header ? plainCell(m_sample.first[i]) : QString();
            m_shape.columns.push_back({name, ColumnRole::Extra});
        }
        if (!m_options.columns.empty()) {
            for (std::size_t i = 0; i < m_shape.columns.size() && i < m_options.columns.size(); ++i)
                m_shape.columns[i].role = m_options.columns[i];
            m_titleNamed = m_shape.has(ColumnRole::Title);
        } else {
            byHeadings();
            byContent();
        }
        findKind();
    }

private:
    const ColumnSample& cells(std::size_t i) const {
        return m_shape.header || m_sample.rows > 1 ? m_sample.columns[i] : m_sample.first1[i];
    }

    std::optional<ColumnRole> roleNamed(const QString& heading) const {
        const auto known = m_known.find(plainHeading(heading));
        return known != m_known.end() ? std::optional<ColumnRole>(known->second) : roleOfHeading(heading);
    }

    // Headings are words, above columns that mostly are not; or words that name a role.
    bool looksLikeHeader() const {
        int named = 0, above = 0, against = 0;
        for (std::size_t i = 0; i < m_sample.columns.size(); ++i) {
            const ColumnSample& first = m_sample.first1[i];
            const ColumnSample& below = m_sample.columns[i];
            if (first.filled == 0)
                continue;
            named += roleNamed(m_sample.first[i]).has_value();
            const bool figures = below.isDate() || below.isNumber() || below.isAmount() || below.isLink();
            above += figures && first.isText();
            against += first.isDate() || first.isNumber() || first.isAmount() || first.isLink();
        }
        return against == 0 ? named > 0 || above > 0 : named > against;
    }

    void set(std::size_t i, ColumnRole role) {
        if (mayRepeat(role) || !m_shape.has(role))
            m_shape.columns[i].role = role;
    }

    // What a heading promises, if the cells keep it.
    std::optional<ColumnRole> kept(ColumnRole role, const ColumnSample& column) const {
        const bool dated = column.dates > 0 || column.writing.verdict() != DateWriting::Words;
        switch (role) {
            case ColumnRole::Date:
            case ColumnRole::Start:
                return dated || column.filled == 0 ? std::optional(role) : std::nullopt;
            case ColumnRole::End:
                return dated || column.filled == 0 || column.isText() ? std::optional(role) : std::nullopt;
            case ColumnRole::Year:
            case ColumnRole::Month:
            case ColumnRole::Day:
            case ColumnRole::Time:
                // "Time" and "day" often head whole dates, or counts of seconds.
                if (role == ColumnRole::Time && column.writing.verdict() != DateWriting::Words)
                    return ColumnRole::Date;
                return column.isDate() && !column.isYear() && column.characters > 5 * column.filled ? ColumnRole::Date
                                                                                                    : role;
            case ColumnRole::Amount:
            case ColumnRole::Value:
            case ColumnRole::Low:
            case ColumnRole::High:
                return column.isNumber() || column.isAmount() ? std::optional(role) : std::nullopt;
            case ColumnRole::Link:
                return column.isLink() ? std::optional(role) : std::nullopt;
            default:
                return role;
        }
    }

    void byHeadings() {
        if (!m_shape.header)
            return;
        for (std::size_t i = 0; i < m_shape.columns.size(); ++i) {
            if (const auto role = roleNamed(m_shape.columns[i].name))
                if (const auto sure = kept(*role, cells(i)))
                    set(i, *sure);
        }
        m_titleNamed = m_shape.has(ColumnRole::Title);
        // An id serves relations only; without any it is worth keeping as it stands.
        if (!m_shape.has(ColumnRole::LeadsTo))
            drop(ColumnRole::Id);
        if (m_shape.hasDate() && !m_shape.has(ColumnRole::Year))
            return;
        for (std::size_t i = 0; i < m_shape.columns.size(); ++i) {
            const auto hint = dateRoleHinted(m_shape.columns[i].name);
            const bool dated = cells(i).isDate() || cells(i).writing.verdict() != DateWriting::Words;
            if (hint && dated && m_shape.columns[i].role == ColumnRole::Extra && !m_shape.has(ColumnRole::Month))
                set(i, *hint);
        }
    }

    void drop(ColumnRole role) {
        if (const int column = m_shape.columnOf(role); column >= 0)
            m_shape.columns[static_cast<std::size_t>(column)].role = ColumnRole::Extra;
    }

    void byContent() {
        const bool yearOnly = m_shape.has(ColumnRole::Year) && !m_shape.has(ColumnRole::Month);
        if (!m_shape.hasDate() || (yearOnly && !m_shape.has(ColumnRole::Date) && !m_shape.has(ColumnRole::Start)))
            setFirst(ColumnRole::Date, [](const ColumnSample& c) { return c.isDate() && !c.isYear(); });
        if (!m_shape.hasDate())
            setFirst(ColumnRole::Date, [](const ColumnSample& c) { return c.isYear(); });
        if (m_shape.has(ColumnRole::Start))
            drop(ColumnRole::Date);
        if (!m_shape.has(ColumnRole::Start) && m_shape.has(ColumnRole::Date) && m_shape.has(ColumnRole::End))
            m_shape.columns[static_cast<std::size_t>(m_shape.columnOf(ColumnRole::Date))].role = ColumnRole::Start;
        if (!m_titleNamed && !figuresNamed())
            findTitle();
    }

    template <typename Fits>
    void setFirst(ColumnRole role, Fits fits) {
        for (std::size_t i = 0; i < m_shape.columns.size(); ++i) {
            if (m_shape.columns[i].role == ColumnRole::Extra && fits(cells(i))) {
                m_shape.columns[i].role = role;
                return;
            }
        }
    }

    bool figuresNamed() const { return m_shape.has(ColumnRole::Value) || m_shape.has(ColumnRole::Low); }

    // The column of words that tells its rows apart best; a few words that come again and again beside numbers are no
    // titles.
    void findTitle() {
        double best = 0;
        std::size_t title = 0;
        int numbers = 0;
        for (std::size_t i = 0; i < m_shape.columns.size(); ++i) {
            const ColumnSample& column = cells(i);
            numbers += m_shape.columns[i].role == ColumnRole::Extra && column.isNumber();
            if (m_shape.columns[i].role != ColumnRole::Extra || !column.isText())
                continue;
            const double share = static_cast<double>(column.distinct.size()) / column.filled;
            const double longest = static_cast<double>(column.characters) / column.filled > 300 ? 0.1 : 1;
            if (share * longest > best + 0.05) {
                best = share * longest;
                title = i;
            }
        }
        constexpr int few = 20;
        const bool labels =
            best > 0 && numbers >= 2 && cells(title).distinct.size() <= few && cells(title).filled > 5 * few;
        // A table of one row for each label and date: the labels are whose figures they are.
        if (labels && datesRepeat())
            m_shape.columns[title].role = ColumnRole::Company;
        else if (best > 0 && !labels)
            m_shape.columns[title].role = ColumnRole::Title;
        else if (best == 0 && m_shape.has(ColumnRole::Text))
            m_shape.columns[static_cast<std::size_t>(m_shape.columnOf(ColumnRole::Text))].role = ColumnRole::Title;
    }

    bool datesRepeat() const {
        for (const ColumnRole role : {ColumnRole::Date, ColumnRole::Start, ColumnRole::Year}) {
            if (const int column = m_shape.columnOf(role); column >= 0) {
                const ColumnSample& dates = cells(static_cast<std::size_t>(column));
                return 2 * dates.distinct.size() <= dates.filled;
            }
        }
        return false;
    }

    void findKind() {
        if (m_shape.has(ColumnRole::Title) && (m_titleNamed || !figuresNamed()))
            return;
        if (!figuresNamed() && m_options.columns.empty())
            numbersAreValues();
        if (!figuresNamed())
            return;
        m_shape.kind = TableShape::Kind::Figures;
        constexpr int mostFigures = 2000;
        for (std::size_t i = 0; i < m_shape.columns.size(); ++i) {
            const bool value = m_shape.columns[i].role == ColumnRole::Value;
            if (value && (cells(i).fractions > 0 || m_sample.rows > mostFigures || !m_sample.whole) &&
                !cells(i).isAmount())
                m_shape.kind = TableShape::Kind::Series;
        }
    }

    void numbersAreValues() {
        for (std::size_t i = 0; i < m_shape.columns.size(); ++i) {
            ColumnRole& role = m_shape.columns[i].role;
            if ((role == ColumnRole::Extra || role == ColumnRole::Amount) &&
                (cells(i).isNumber() || cells(i).isAmount()))
                role = ColumnRole::Value;
        }
    }

    const TableSample& m_sample;
    const ImportOptions& m_options;
    const KnownColumns& m_known;
    TableShape& m_shape;
    bool m_titleNamed = false;
};

// The order of day and month: looked for in the first rows, and on to the end while nothing tells.
// By the cells of the columns that `asked` names.
template <typename Asked>
DateOrderVote voteOf(TableRows& rows, const TableShape& shape, Asked asked) {
    constexpr int enough = 1000;
    DateOrderVote vote;
    rows.rewind();
    TableRow row;
    int looked = 0;
    bool first = shape.header;
    while ((looked++ < enough || vote.undecided()) && rows.next(row)) {
        if (std::exchange(first, false))
            continue;
        for (std::size_t i = 0; i < row.fields.size() && i < shape.columns.size(); ++i)
            if (asked(shape.columns[i].role))
                vote.add(row.fields[i]);
    }
    return vote;
}

// Whoever wrote the other dates of the table wrote these: where they do not tell the order, those may.
DateOrderVote voteOnOrder(TableRows& rows, const TableShape& shape) {
    const DateOrderVote vote = voteOf(rows, shape, isDateRole);
    if (!vote.undecided())
        return vote;
    const DateOrderVote others = voteOf(rows, shape, [](ColumnRole role) { return role == ColumnRole::Extra; });
    return others.verdict() == DateOrder::Unstated ? vote : others;
}

}  // namespace

int TableShape::columnOf(ColumnRole role) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ImportedColumn& column) { return column.role == role; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Result<TableShape> findTableShape(TableRows& rows, const ImportRun& run, const KnownColumns& known,
                                  std::optional<bool> header) {
    const TableSample sample = sampleTable(rows);
    TableShape shape;
    RoleFinder(sample, run.options(), known, shape).find(header);
    shape.numbers = sample.numbers;
    if (!shape.hasDate()) {
        return run.refuse(formatsText(QT_TRANSLATE_NOOP(
            "Formats",
            "no column of this table says when anything happened, so there is nothing to put on a timeline.")));
    }
    const DateOrderVote vote = voteOnOrder(rows, shape);
    const bool given = run.options().dateOrder != DateOrder::Unstated;
    shape.order = given ? run.options().dateOrder : vote.verdict();
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (isDateRole(shape.columns[i].role))
            shape.dates.emplace(i, DateCells(shape.order, sample.columns[i].writing.verdict()));
    }
    rows.rewind();
    return shape;
}

}  // namespace jalon
