// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_columns.h"

#include <array>

namespace jalon {

namespace {

struct FieldWords {
    const char* name;
    const char* key;
};

// In the order of EventField.
constexpr std::array words = {FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Date"), "date"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Title"), "title"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Category"), "category"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Lane"), "lane"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Importance"), "importance"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Amount"), "amount"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Label"), "label"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Summary"), "summary"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Tags"), "tags"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Participants"), "participants"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Sources"), "sources"},
                              FieldWords{QT_TRANSLATE_NOOP("jalon::EventColumn", "Private note"), "note"}};

const FieldWords& wordsOf(EventField field) {
    return words[static_cast<std::size_t>(field)];
}

}  // namespace

bool EventColumn::isText() const {
    return field == EventField::Title || field == EventField::Label || field == EventField::Summary;
}

bool EventColumn::isOptional() const {
    switch (field) {
        case EventField::Amount:
        case EventField::Label:
        case EventField::Summary:
        case EventField::Tags:
        case EventField::Note:
            return true;
        case EventField::Title:
            return otherLanguage;
        default:
            return false;
    }
}

QString EventColumn::name() const {
    const QString fieldName = tr(wordsOf(field).name);
    return otherLanguage ? tr("%1 (%2)").arg(fieldName, Language::forCode(language).ownName()) : fieldName;
}

QString EventColumn::key() const {
    const QString fieldName = QLatin1String(wordsOf(field).key);
    return otherLanguage ? fieldName + QLatin1Char(':') + language : fieldName;
}

QString textLanguage(const StoryContent& content) {
    const QStringList& languages = content.info.languages;
    return languages.contains(content.language.code()) ? content.language.code() : languages.value(0);
}

std::vector<EventColumn> eventColumns(const StoryContent& content) {
    const QString own = textLanguage(content);
    std::vector<EventColumn> columns;
    for (std::size_t field = 0; field < words.size(); ++field)
        columns.push_back({static_cast<EventField>(field), own, false});
    for (const QString& language : content.info.languages) {
        if (language == own)
            continue;
        for (const EventField field : {EventField::Title, EventField::Label, EventField::Summary})
            columns.push_back({field, language, true});
    }
    return columns;
}

}  // namespace jalon
