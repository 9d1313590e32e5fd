// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <functional>

#include "app/edit/event_edits.h"
#include "ui/editing/participants_field.h"
#include "ui/editing/sources_field.h"
#include "ui/view_state/view_state.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTabBar;

namespace jalon {

class AmountField;
class DateField;
class NameCombo;

// Adds an event, or changes one: what a person enters is one step of editing, new categories and lanes with it. What
// cannot be is said at the bottom, and nothing that was entered is lost.
class EventForm : public QDialog {
    Q_OBJECT
public:
    // A draft without an id is added. What the form does not show of it stays as it is.
    EventForm(ViewState* state, EventDraft draft, QWidget* parent = nullptr);

    // Asked before what was entered is thrown away.
    void setDiscardQuestion(std::function<bool()> mayDiscard) { m_mayDiscard = std::move(mayDiscard); }
    bool isChanged() const;
    QString problemText() const;

Q_SIGNALS:
    void written(jalon::EventId event);

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // What stands in the fields; names of categories and lanes that are not there yet stand beside the draft.
    struct Entered {
        EventDraft draft;
        QString newCategory, newLane, dateText, amountText;
        std::vector<ParticipantsField::Line> participants;
        SourcesField::New source;
        friend bool operator==(const Entered&, const Entered&) = default;
    };

    void build();
    void buildHappened();
    void buildMore();
    void showMore(bool shown);
    void addRow(const QString& label, QWidget* field, const QString& tip);
    void fill();
    void fillThings();
    void keepTexts();
    void showTexts(int tab);
    Entered entered() const;
    bool refuse(const QString& text, QWidget* field);
    bool isComplete(const Entered& entered);
    Outcome writeThings(DocumentEdit& edit, const Entered& entered, EventDraft& draft) const;
    bool write(const Entered& entered);

    ViewState* m_state;
    EventDraft m_draft;
    QStringList m_languages;  // codes, in the order of the tabs
    QString m_language;       // whose texts are in the fields
    std::function<bool()> m_mayDiscard;
    Entered m_before;

    QTabBar* m_tabs;
    QLineEdit* m_title;
    DateField* m_date;
    NameCombo* m_category;
    NameCombo* m_lane;
    QPlainTextEdit* m_summary;
    QPushButton* m_more;
    QScrollArea* m_scroll;
    QFormLayout* m_form = nullptr;
    int m_firstOfMore = 0;
    QLineEdit* m_label;
    QComboBox* m_importance;
    QComboBox* m_confidence;
    AmountField* m_amount;
    QLineEdit* m_amountNote;
    ParticipantsField* m_participants;
    SourcesField* m_sources;
    QLineEdit* m_tags;
    QPlainTextEdit* m_note;
    QLabel* m_problem;
};

}  // namespace jalon
