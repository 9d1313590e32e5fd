// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>

#include "app/edit/disagreement_edits.h"
#include "app/edit/thing_edits.h"
#include "ui/dialogs/document_contents_list.h"

class QCheckBox;
class QPushButton;

namespace jalon {

class TimedNames;

// The pages of the dialog "Contents of the document", one for each kind of thing.

class DocumentPage : public ContentsForm {
    Q_OBJECT
public:
    explicit DocumentPage(ViewState* state, QWidget* parent = nullptr);
    void reload() override;
    void focusFirst() override;

protected:
    void fill() override;
    bool write() override;

private:
    void addLanguage();
    LanguageFields *m_title, *m_subtitle, *m_licence;
    CompactDateField* m_asOf;
    QComboBox* m_languages;
    QPushButton* m_add;
};

class CompaniesPage : public ContentsList {
    Q_OBJECT
public:
    explicit CompaniesPage(ViewState* state, QWidget* parent = nullptr);

protected:
    std::vector<ContentsRow> readRows() override;
    void fillWith(std::int64_t id) override;
    bool write() override;
    QString newHeading() const override;
    std::int64_t copyOf(std::int64_t id) override;
    bool removeThing(std::int64_t id) override;
    QWidget* firstField() const override;

private:
    bool takeGaps(EntityDraft& draft);
    EntityDraft draftOf(std::int64_t id) const;
    std::vector<EntityDraft> m_all;
    LanguageFields* m_names;
    ThingChoice *m_kind, *m_color, *m_successor;
    CompactDateField* m_ended;
    QCheckBox* m_shown;
    TimedNames* m_timed;
    QLineEdit* m_gaps;
};

// Categories and lanes: a name and how it is drawn.
class CategoriesPage : public ContentsList {
    Q_OBJECT
public:
    explicit CategoriesPage(ViewState* state, QWidget* parent = nullptr);

protected:
    std::vector<ContentsRow> readRows() override;
    void fillWith(std::int64_t id) override;
    bool write() override;
    QString newHeading() const override;
    std::int64_t copyOf(std::int64_t id) override;
    bool removeThing(std::int64_t id) override;
    QWidget* firstField() const override;

private:
    CategoryDraft draftOf(std::int64_t id) const;
    std::vector<CategoryDraft> m_all;
    LanguageFields* m_names;
    ThingChoice *m_color, *m_shape;
};

class LanesPage : public ContentsList {
    Q_OBJECT
public:
    explicit LanesPage(ViewState* state, QWidget* parent = nullptr);

protected:
    std::vector<ContentsRow> readRows() override;
    void fillWith(std::int64_t id) override;
    bool write() override;
    QString newHeading() const override;
    std::int64_t copyOf(std::int64_t id) override;
    bool removeThing(std::int64_t id) override;
    QWidget* firstField() const override;

private:
    LaneDraft draftOf(std::int64_t id) const;
    std::vector<LaneDraft> m_all;
    LanguageFields* m_names;
    ThingChoice* m_color;
};

class SourcesPage : public ContentsList {
    Q_OBJECT
public:
    explicit SourcesPage(ViewState* state, QWidget* parent = nullptr);

protected:
    std::vector<ContentsRow> readRows() override;
    void fillWith(std::int64_t id) override;
    bool write() override;
    QString newHeading() const override;
    std::int64_t copyOf(std::int64_t id) override;
    bool removeThing(std::int64_t id) override;
    QWidget* firstField() const override;

private:
    Source sourceOf(std::int64_t id) const;
    void judgeAddress();
    std::vector<Source> m_all;
    QLineEdit *m_publisher, *m_title, *m_url, *m_checked;
    CompactDateField* m_published;
    ThingChoice* m_language;  // editable: any code
};

class FiguresPage : public ContentsList {
    Q_OBJECT
public:
    explicit FiguresPage(ViewState* state, QWidget* parent = nullptr);
    // A new one, of this company at this moment; both may be none.
    void begin(EntityId company, const std::optional<Instant>& at);

protected:
    std::vector<ContentsRow> readRows() override;
    void fillWith(std::int64_t id) override;
    bool write() override;
    QString newHeading() const override;
    std::int64_t copyOf(std::int64_t id) override;
    bool removeThing(std::int64_t id) override;
    QWidget* firstField() const override;

private:
    void buildFields();
    ValuationDraft draftOf(std::int64_t id) const;
    void readAmounts();
    bool takeAmounts(ValuationDraft& draft);
    QString wordsOf(const ValuationDraft& draft) const;  // "xAI, 28 Mar 2025"
    ValuationDraft m_draft;
    ValuationDraft m_begun;  // what a new one begins with
    ThingChoice *m_company, *m_basis, *m_status, *m_coverage, *m_confidence;
    CompactDateField* m_date;
    QLineEdit *m_low, *m_high, *m_currency;
    EventField* m_event;
    LanguageFields* m_notes;
    CompactSourcesField* m_sources;
};

class DisagreementsPage : public ContentsList {
    Q_OBJECT
public:
    explicit DisagreementsPage(ViewState* state, QWidget* parent = nullptr);

protected:
    std::vector<ContentsRow> readRows() override;
    void fillWith(std::int64_t id) override;
    bool write() override;
    QString newHeading() const override;
    std::int64_t copyOf(std::int64_t id) override;
    bool removeThing(std::int64_t id) override;
    QWidget* firstField() const override;

private:
    DisagreementDraft draftOf(std::int64_t id) const;
    std::vector<DisagreementDraft> m_all;
    EventField* m_event;
    QLineEdit* m_who;
    CompactSourcesField* m_source;
    LanguageFields *m_says, *m_findings;
};

// Which of these stands for what is deleted; 0: cancelled. `names` with their ids.
std::int64_t askReplacement(QWidget* parent, const QString& title, const QString& question,
                            const std::vector<std::pair<QString, std::int64_t>>& names);
// "Series B (copy)", in every language.
TextByLanguage copyNames(const TextByLanguage& names);

}  // namespace jalon
