// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The page of what the document says of itself.
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/document_contents_pages.h"
#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// Every language that has a code of ISO 639, by its name: "Français – French (fr)".
static std::vector<std::pair<QString, QString>> everyLanguage() {
    std::vector<std::pair<QString, QString>> languages;  // words, code
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = static_cast<QLocale::Language>(each);
        const QString code = QLocale::languageToCode(language);
        if (code.isEmpty())
            continue;
        const QString own = languageWords(code), english = QLocale::languageToString(language);
        const QString name = own == code || own == english ? english : QStringLiteral("%1 – %2").arg(own, english);
        languages.emplace_back(QStringLiteral("%1 (%2)").arg(name, code), code);
    }
    std::sort(languages.begin(), languages.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    return languages;
}

DocumentPage::DocumentPage(ViewState* state, QWidget* parent)
    : ContentsForm(state, parent),
      m_title(new LanguageFields(tr("Title"))),
      m_subtitle(new LanguageFields(tr("Subtitle"))),
      m_licence(new LanguageFields(tr("Licence"))),
      m_asOf(new CompactDateField(state, tr("Told up to"))),
      m_languages(new QComboBox),
      m_add(new QPushButton(tr("Add language"))) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(formPane());
    setHeading({});
    addRow(tr("Title"), m_title);
    addRow(tr("Subtitle"), m_subtitle);
    addRow(tr("Licence"), m_licence);
    addRow(tr("The story is told up to"), m_asOf);
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->addWidget(m_languages, 1);
    lineLayout->addWidget(m_add);
    m_languages->setAccessibleName(tr("Language to add"));
    m_languages->setPlaceholderText(tr("Choose a language"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languages->setMaxVisibleItems(20);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Give every text a field in this language as well"));
    addRow(tr("One more language"), line);
    addNote(tr("A text that is missing in a language is shown in another one, until it is written."));
    for (LanguageFields* fields : {m_title, m_subtitle, m_licence})
        connect(fields, &LanguageFields::edited, this, &DocumentPage::touch);
    follow(m_asOf);
    connect(m_add, &QPushButton::clicked, this, &DocumentPage::addLanguage);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this](int index) { m_add->setEnabled(index >= 0); });
}

void DocumentPage::reload() {
    const QStringList known = languages();
    m_languages->clear();
    static const auto all = everyLanguage();
    for (const auto& [words, code] : all)
        if (!known.contains(code))
            m_languages->addItem(words, code);
    m_languages->setCurrentIndex(-1);
    m_add->setEnabled(false);
    revert();
}

void DocumentPage::focusFirst() {
    m_title->setFocus(Qt::OtherFocusReason);
}

void DocumentPage::fill() {
    if (!database())
        return;
    const DocumentDraft draft = readDocumentDraft(*database());
    m_title->show(draft.title, draft.languages);
    m_subtitle->show(draft.subtitle, draft.languages);
    m_licence->show(draft.licence, draft.languages);
    m_asOf->show(draft.asOf);
}

bool DocumentPage::write() {
    if (m_title->isEmpty())
        return refuse(m_title, tr("A document needs a title."));
    if (!takes(m_asOf))
        return false;
    DocumentDraft draft = readDocumentDraft(*database());
    draft.title = m_title->texts();
    draft.subtitle = m_subtitle->texts();
    draft.licence = m_licence->texts();
    draft.asOf = m_asOf->edtf();
    return perform(StepKind::Change, inLanguage(draft.title),
                   [draft](DocumentEdit& edit) -> Outcome { return writeDocumentDraft(edit, draft); });
}

void DocumentPage::addLanguage() {
    const QString code = m_languages->currentData().toString();
    if (code.isEmpty() || !apply())
        return;
    DocumentDraft draft = readDocumentDraft(*database());
    draft.languages += code;
    if (!perform(StepKind::AddLanguage, languageWords(code),
                 [draft](DocumentEdit& edit) -> Outcome { return writeDocumentDraft(edit, draft); }))
        return;
    // Which languages a document has is read when it is opened.
    if (auto again = m_state->editing().copy()->openDocument())
        m_state->exchangeDocument(again.take());
}

}  // namespace jalon
