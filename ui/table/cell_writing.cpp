// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/cell_writing.h"

#include <map>

#include "app/edit/event_edits.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

// Makes the categories and lanes that events name, each once a step.
class NewNames {
public:
    NewNames(DocumentEdit& edit, QString language) : m_edit(edit), m_language(std::move(language)) {}

    Outcome give(RowChange& change) {
        if (const auto made = category(change); !made)
            return made;
        return lane(change);
    }

private:
    Outcome category(RowChange& change) {
        if (change.newCategory.isEmpty())
            return Done{};
        CategoryId& known = m_categories[change.newCategory.toCaseFolded()];
        if (!known) {
            const std::size_t number = readCategories(m_edit.database()).size() % looks;
            CategoryDraft draft;
            draft.names[m_language] = change.newCategory;
            draft.shape = static_cast<MarkShape>(number);
            draft.color = static_cast<ColorRole>(number);
            if (const auto written = writeCategory(m_edit, draft); !written)
                return written;
            known = draft.id;
        }
        change.draft.category = known;
        return Done{};
    }
    Outcome lane(RowChange& change) {
        if (change.newLane.isEmpty())
            return Done{};
        LaneId& known = m_lanes[change.newLane.toCaseFolded()];
        if (!known) {
            LaneDraft draft;
            draft.names[m_language] = change.newLane;
            draft.color = static_cast<ColorRole>(readLanes(m_edit.database()).size() % looks);
            if (const auto written = writeLane(m_edit, draft); !written)
                return written;
            known = draft.id;
        }
        change.draft.lane = known;
        return Done{};
    }

    static constexpr std::size_t looks = 9;  // shapes, and colours but the neutral one
    DocumentEdit& m_edit;
    QString m_language;
    std::map<QString, CategoryId> m_categories;
    std::map<QString, LaneId> m_lanes;
};

bool isComplete(const EventDraft& draft) {
    return !draft.date.edtf.empty() && !draft.title({}).trimmed().isEmpty();
}

// Every row that cells are written into, with what could be understood.
std::vector<RowChange> changedRows(const std::vector<CellText>& cells, const EventCells& meaning,
                                   const std::function<RowChange(int)>& changeOf, EventCells::Order order,
                                   const Database& database, WrittenCells& written) {
    std::map<int, std::pair<RowChange, RowChange>> rows;  // as it was, as it is to be
    for (const CellText& cell : cells) {
        auto found = rows.find(cell.row);
        if (found == rows.end()) {
            const RowChange change = changeOf(cell.row);
            found = rows.emplace(cell.row, std::pair(change, change)).first;
        }
        RowChange& change = found->second.second;
        if (!change.draft.id && cell.text.trimmed().isEmpty())
            continue;
        if (!change.draft.id && !cell.column.isEditable())
            continue;
        if (const auto why = meaning.write(change, cell.column, cell.text, order, database))
            written.refused.push_back({cell.row, cell.column.name(), cell.text, *why});
    }
    std::vector<RowChange> changes;
    for (const auto& [row, both] : rows) {
        const auto& [before, change] = both;
        const bool differs = change.draft != before.draft || change.newCategory != before.newCategory ||
                             change.newLane != before.newLane;
        if (differs && isComplete(change.draft))
            changes.push_back(change);
        else if (differs)
            written.incomplete.push_back(change);
    }
    return changes;
}

}  // namespace

WrittenCells writeCells(ViewState* state, StepKind kind, const std::vector<CellText>& cells,
                        const std::function<RowChange(int row)>& changeOf, EventCells::Order order) {
    WrittenCells written;
    const Database* database = state->editing().database();
    if (!database)
        return written;
    const auto content = state->content();
    std::vector<RowChange> changes = changedRows(cells, EventCells(content), changeOf, order, *database, written);
    if (changes.empty())
        return written;
    const QString language = textLanguage(*content);
    StepName name{kind, QString(), static_cast<int>(changes.size())};
    if (changes.size() == 1) {
        name.subject = changes.front().draft.title(language);
        if (!changes.front().draft.id && kind == StepKind::Change)
            name.kind = StepKind::Add;
    }
    written.done = state->editing().perform(name, [&](DocumentEdit& edit) -> Outcome {
        NewNames names(edit, language);
        for (RowChange& change : changes) {
            const bool isNew = !change.draft.id;
            if (const auto given = names.give(change); !given)
                return given;
            if (const auto done = writeEvent(edit, change.draft); !done)
                return done;
            if (isNew)
                written.added.push_back(change.draft.id);
        }
        return Done{};
    });
    if (!written.done)
        written.added.clear();
    return written;
}

QString refusedWords(const std::vector<RefusedCell>& refused) {
    constexpr std::size_t most = 8;
    QStringList lines = {QCoreApplication::translate("jalon::EventTable", "%n cell(s) could not be taken:", nullptr,
                                                     static_cast<int>(refused.size()))};
    for (std::size_t i = 0; i < refused.size() && i < most; ++i) {
        const RefusedCell& cell = refused[i];
        const QString row = QLocale().toString(cell.row + 1);
        constexpr int longest = 60;
        const QString text = cell.text.size() > longest ? cell.text.left(longest) + QChar(0x2026) : cell.text;
        lines += cell.column.isEmpty()
                     ? QCoreApplication::translate("jalon::EventTable", "Row %1: %2").arg(row, cell.why)
                     : QCoreApplication::translate("jalon::EventTable", "Row %1, %2, “%3”: %4")
                           .arg(row, cell.column, text.simplified(), cell.why);
    }
    if (refused.size() > most)
        lines += QCoreApplication::translate("jalon::EventTable", "and %n more", nullptr,
                                             static_cast<int>(refused.size() - most));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace jalon
