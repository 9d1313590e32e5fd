// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Which fields the form has, and how they stand.
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/editing/amount_field.h"
#include "ui/editing/date_field.h"
#include "ui/editing/event_form.h"
#include "ui/editing/name_combo.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

constexpr int longestLine = 1000;

QLineEdit* line() {
    auto* made = new QLineEdit;
    made->setMaxLength(longestLine);
    return made;
}

// Tab goes on to the next field: nobody needs one in a summary.
QPlainTextEdit* paragraph(const QFont& font, int lines) {
    auto* made = new QPlainTextEdit;
    made->setTabChangesFocus(true);
    made->setFont(font);
    made->setFixedHeight(QFontMetrics(font).lineSpacing() * lines + 22);
    return made;
}

}  // namespace

void EventForm::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    column->addStretch();
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(9);
    buildHappened();
    buildMore();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, m_state->theme().warning);
    m_problem->setPalette(colors);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QPushButton* save = buttons->addButton(m_draft.id ? tr("Save") : tr("Add"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    save->setToolTip(tr("Save the event (Ctrl+Enter)"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EventForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EventForm::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    const double scale = m_state->fonts().scale;
    const QSize room = screen()->availableSize() - QSize(40, 80);
    resize(QSize(qRound(620 * scale), qRound(620 * scale)).boundedTo(room));
}

void EventForm::addRow(const QString& label, QWidget* field, const QString& tip) {
    auto* words = new QLabel(label);
    words->setBuddy(field);
    // At the height of the field's first line of text.
    words->setContentsMargins(0, 6, 0, 0);
    field->setToolTip(tip);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_form->addRow(words, field);
}

void EventForm::buildHappened() {
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Language of the texts"));
    m_tabs->setToolTip(tr("The language of title, summary, label and amount's note"));
    for (const QString& code : m_languages)
        m_tabs->addTab(Language::isAvailable(code) ? Language::forCode(code).ownName() : code);
    m_tabs->setCurrentIndex(static_cast<int>(m_languages.indexOf(m_language)));
    m_form->addRow(m_tabs);
    m_form->setRowVisible(0, m_languages.size() > 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        keepTexts();
        showTexts(tab);
    });
    m_title = line();
    m_title->setObjectName(QStringLiteral("title"));
    addRow(tr("&Title"), m_title, tr("What happened, as a headline"));
    m_date = new DateField(m_state);
    addRow(tr("&Date"), m_date, tr("As you would write it; what is not known stays open"));
    m_category = new NameCombo(m_state);
    addRow(tr("&Category"), m_category, tr("Choose one, or type the name of a new one"));
    m_lane = new NameCombo(m_state);
    addRow(tr("La&ne"), m_lane, tr("Choose one, or type the name of a new one"));
    m_summary = paragraph(m_state->fonts().text, 5);
    addRow(tr("S&ummary"), m_summary, tr("What the card tells of it"));
}

void EventForm::buildMore() {
    m_more = new QPushButton;
    m_more->setObjectName(QStringLiteral("linkButton"));
    m_more->setAutoDefault(false);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &EventForm::showMore);
    m_form->addRow(m_more);
    m_firstOfMore = m_form->rowCount();
    m_label = line();
    addRow(tr("Short &label"), m_label, tr("What stands beside its mark on the timeline; empty: the title"));
    m_importance = new FormCombo;
    m_importance->addItems(
        {tr("1 – a detail"), tr("2 – minor"), tr("3 – notable"), tr("4 – major"), tr("5 – one of the greatest")});
    addRow(tr("&Importance"), m_importance, tr("Where there is little room, the more important are labelled first"));
    m_confidence = new FormCombo;
    m_confidence->addItems({tr("Confirmed by its sources"), tr("Widely known"), tr("Doubtful")});
    addRow(tr("Con&fidence"), m_confidence, tr("How sure it is that it happened so"));
    m_amount = new AmountField(m_state);
    addRow(tr("A&mount"), m_amount, tr("With its currency"));
    m_amountNote = line();
    addRow(tr("About the &amount"), m_amountNote, tr("What the amount is: “in shares”, “at most”"));
    m_participants = new ParticipantsField(m_state);
    addRow(tr("&Who"), m_participants, tr("Who took part"));
    m_sources = new SourcesField(m_state);
    addRow(tr("S&ources"), m_sources, tr("Who says so"));
    m_tags = line();
    m_tags->setPlaceholderText(tr("separated by commas"));
    addRow(tr("Ta&gs"), m_tags, tr("Words to find it by, separated by commas"));
    m_note = paragraph(m_state->fonts().text, 3);
    m_note->setPlaceholderText(tr("Only in this document: no export takes it along."));
    addRow(tr("&Private note"), m_note, tr("For yourself: it stays out of pictures and exports"));
    if (const Database* database = m_state->editing().database()) {
        auto* known = new QCompleter(readTags(*database), m_tags);
        known->setCaseSensitivity(Qt::CaseInsensitive);
        m_tags->setCompleter(known);
    }
}

void EventForm::showMore(bool shown) {
    m_more->setChecked(shown);
    m_more->setText(shown ? tr("Less") : tr("More: label, importance, amount, who, sources, tags, note"));
    m_more->setToolTip(shown ? tr("Hide the fields below") : tr("Show the other fields"));
    for (int row = m_firstOfMore; row < m_form->rowCount(); ++row) m_form->setRowVisible(row, shown);
}

}  // namespace jalon
