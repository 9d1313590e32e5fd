// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "app/data/viewport_query.h"

namespace jalon {

enum class EventField {
    Date,
    Title,
    Category,
    Lane,
    Importance,
    Amount,
    Label,
    Summary,
    Tags,
    Participants,
    Sources,
    Note,
};

// A column of the table of events: a field, and of a text the code of its language.
struct EventColumn {
    Q_DECLARE_TR_FUNCTIONS(jalon::EventColumn)
public:
    EventField field = EventField::Date;
    QString language;
    bool otherLanguage = false;  // than the one in which the document is shown

    bool isText() const;
    bool isEditable() const { return field != EventField::Participants && field != EventField::Sources; }
    // May be emptied.
    bool isOptional() const;
    QString name() const;  // "Title", "Title (français)"
    QString key() const;   // what settings call it; never translated
    friend bool operator==(const EventColumn&, const EventColumn&) = default;
};

// The code of the language that texts are shown and written in: the view's where the document has it, else its first.
QString textLanguage(const StoryContent& content);
// Every column of a document: the fields, then the texts in its other languages.
std::vector<EventColumn> eventColumns(const StoryContent& content);

}  // namespace jalon
