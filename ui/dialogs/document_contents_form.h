// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

#include "app/edit/working_copy.h"
#include "ui/dialogs/document_contents_fields.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalon {

// Fields that are applied together, as one step: with Enter or Apply, or when one goes elsewhere. Esc puts back what
// stood there. What cannot be taken is marked and stays as it was typed.
class ContentsForm : public QWidget {
    Q_OBJECT
public:
    explicit ContentsForm(ViewState* state, QWidget* parent = nullptr);

    bool isTouched() const { return m_touched; }
    bool apply();  // false where it is refused; true as well where there is nothing to apply
    void revert();
    virtual void reload() = 0;  // the document may be another
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void touchedChanged();

protected:
    FieldRow* addRow(const QString& name, QWidget* field);
    void addPair(const QString& leftName, QWidget* left, const QString& rightName, QWidget* right);
    void addNote(const QString& text);
    void touch();
    void setHeading(const QString& text);
    QWidget* formPane() const { return m_pane; }  // the fields with their buttons
    FieldRow* rowOf(const QWidget* field) const;
    bool refuse(const QWidget* field, const QString& why);  // false
    // `date` may be left empty or not; false where it is refused.
    bool takes(const CompactDateField* date, const QString& whyNeeded = {});
    void follow(CompactDateField* date);  // says how it is read
    bool perform(StepKind kind, const QString& subject, const WorkingCopy::Change& change);
    const Database* database() const;
    QStringList languages() const;
    QString inLanguage(const TextByLanguage& texts) const;

    virtual void fill() = 0;   // the fields, with what the document says
    virtual bool write() = 0;  // what the fields say; false where it is refused

    ViewState* m_state;

private:
    QLayout* buildButtons();
    void settle();
    QWidget* m_pane;
    QWidget* m_fields;
    QVBoxLayout* m_rows;
    QLabel* m_heading;
    QPushButton* m_apply;
    QPushButton* m_revert;
    bool m_touched = false;
};

}  // namespace jalon
