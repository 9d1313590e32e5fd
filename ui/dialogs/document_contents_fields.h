// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QComboBox>
#include <QIcon>
#include <QWidget>
#include <optional>
#include <vector>

#include "app/data/entity.h"
#include "app/edit/event_draft.h"
#include "app/time/date_words.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;

namespace jalon {

class ViewState;

// A field of a form with its name above, and a line beneath it that says how it is read, or why it cannot be taken.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const QString& name, QWidget* field, const ViewState* state, QWidget* parent = nullptr);
    void say(const QString& words);
    void refuse(const QString& why);  // marks the field and moves there
    void clearRefusal();

private:
    void show(const QString& words, bool problem);
    QWidget* m_field;
    const ViewState* m_state;
    QLabel* m_words;
    bool m_refused = false;
};

// One text in every language of the document, side by side.
class LanguageFields : public QWidget {
    Q_OBJECT
public:
    explicit LanguageFields(const QString& name, QWidget* parent = nullptr);
    void show(const TextByLanguage& texts, const QStringList& languages);
    TextByLanguage texts() const;
    bool isEmpty() const;

Q_SIGNALS:
    void edited();

private:
    void build(const QStringList& languages);
    QString m_name;
    QStringList m_languages;
    std::vector<QLineEdit*> m_fields;
};

// The name of a language in itself: "Français"; its code where nobody knows it.
QString languageWords(const QString& code);

// A date as people write it, for a form that says itself how it is read. Where it may mean several, they are offered.
class CompactDateField : public QWidget {
    Q_OBJECT
public:
    CompactDateField(const ViewState* state, const QString& name, QWidget* parent = nullptr);
    void show(const std::string& edtf);
    bool isEmpty() const;
    const std::optional<UncertainDate>& date() const { return m_date; }
    std::string edtf() const { return m_date ? m_date->edtf : std::string(); }
    const QString& words() const { return m_words; }  // how it is read, or why it is not

Q_SIGNALS:
    void edited();

private:
    void read();
    const ViewState* m_state;
    QLineEdit* m_text;
    QComboBox* m_choice;
    std::vector<PossibleDate> m_readings;
    std::optional<UncertainDate> m_date;
    QString m_words;
};

// A date as words that are read as the same date again; else as EDTF.
QString editableDate(const std::string& edtf, const Language& language);
// Likewise an amount: "33 billion", "33 milliards", else all its digits.
QString editableAmount(std::int64_t units, const Language& language);
// An amount as people write it, "33 Md $"; `currency` is what it names, or empty. None where it is none.
struct TypedAmount {
    std::int64_t units = 0;
    QString currency;
};
std::optional<TypedAmount> readTypedAmount(const QString& text, const Language& language);

// A choice of things that are known by an id; 0 stands for none.
class ThingChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ThingChoice(const QString& name, QWidget* parent = nullptr);
    void addThing(const QString& name, std::int64_t id, const QIcon& icon = {});
    void choose(std::int64_t id);
    std::int64_t chosen() const { return currentData().toLongLong(); }

protected:
    // The wheel that scrolls a form changes nothing on its way.
    void wheelEvent(QWheelEvent* event) override;
};

// Colours and shapes as they are drawn.
QIcon colorSwatch(const ViewState& state, ColorRole color);
QIcon markSwatch(const ViewState& state, MarkShape shape, ColorRole color);
void addColors(ThingChoice& choice, const ViewState& state);
void addShapes(ThingChoice& choice, const ViewState& state);

// The event that something belongs to: found by words of it, chosen from what is found.
class EventField : public QWidget {
    Q_OBJECT
public:
    EventField(const ViewState* state, const QString& name, QWidget* parent = nullptr);
    void show(EventId event);
    // Words stand there, and no event was chosen for them.
    bool isUnclear() const;
    EventId event() const { return m_event; }

Q_SIGNALS:
    void edited();

private:
    void find(const QString& text);
    QString titleOf(EventId event) const;
    const ViewState* m_state;
    QLineEdit* m_text;
    QCompleter* m_completer;
    std::vector<std::pair<QString, EventId>> m_found;
    EventId m_event;
    QString m_title;
};

// The sources that say something, in order: added by their words, removed by Delete.
class CompactSourcesField : public QWidget {
    Q_OBJECT
public:
    explicit CompactSourcesField(const ViewState* state, QWidget* parent = nullptr);
    void show(const std::vector<SourceId>& sources);
    const std::vector<SourceId>& sources() const { return m_sources; }

Q_SIGNALS:
    void edited();

private:
    void add(const QString& words);
    void removeCurrent();
    void list();
    const ViewState* m_state;
    QListWidget* m_list;
    QLineEdit* m_text;
    std::vector<SourceId> m_sources;
};

QString sourceWords(const Source& source);

}  // namespace jalon
