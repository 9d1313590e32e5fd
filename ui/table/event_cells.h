// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/edit/event_draft.h"
#include "app/edit/thing_edits.h"
#include "ui/table/event_columns.h"

namespace jalon {

// An event as its row of the table is to be. Categories and lanes that the document does not have are named here until
// they are made.
struct RowChange {
    int row = 0;
    EventDraft draft;
    QString newCategory, newLane;
};

// What the cells of events say, and what is written into them means.
class EventCells {
    Q_DECLARE_TR_FUNCTIONS(jalon::EventCells)
public:
    EventCells() = default;
    explicit EventCells(std::shared_ptr<const StoryContent> content) : m_content(std::move(content)) {}

    // As it stands in the cell: on one line.
    QString shown(const EventDraft& draft, const EventColumn& column) const;
    // As it stands in the editor, and is copied: what a person could have written, and reads back as the same.
    QString edited(const EventDraft& draft, const EventColumn& column) const;
    // As it leaves for a spreadsheet: as edited(), dates as EDTF, which begins as ISO 8601 does.
    QString copied(const EventDraft& draft, const EventColumn& column) const;

    // How a date whose order of day and month nothing tells is taken: where a person sees the reading while typing, in
    // the order of the language; else it is refused.
    enum class Order { AsInTheLanguage, NotGuessed };
    // Writes the text into the draft; why not, where it cannot be: then the draft is as it was. `database` is asked for
    // the names of categories and lanes.
    std::optional<QString> write(RowChange& change, const EventColumn& column, const QString& text, Order order,
                                 const Database& database) const;
    // A date as write() takes it, or why not.
    Result<UncertainDate> readDateCell(const QString& text, Order order) const;

private:
    QString textOf(const EventDraft& draft, const EventColumn& column) const;
    QString dateEdited(const UncertainDate& date) const;
    QString amountEdited(const Money& money) const;
    std::optional<QString> writeDate(EventDraft& draft, const QString& text, Order order) const;
    std::optional<QString> writeText(EventDraft& draft, const EventColumn& column, const QString& text) const;
    std::optional<QString> writeAmount(EventDraft& draft, const QString& text, const Database& database) const;
    std::shared_ptr<const StoryContent> m_content;
};

}  // namespace jalon
