// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/event_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/base/clipped_text.h"
#include "app/time/date_doubts.h"
#include "app/time/date_words.h"
#include "ui/card/card_widgets.h"

namespace jalon {

namespace {
constexpr qsizetype longestTitle = 2000;  // characters; the whole of it is in the text that is copied
}  // namespace

EventCard::EventCard(ViewState* state, QWidget* parent) : QScrollArea(parent), m_state(state) {
    setObjectName(QStringLiteral("eventCard"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto signal : {&ViewState::selectionChanged, &ViewState::contentChanged, &ViewState::looksChanged}) {
        connect(state, signal, this, &EventCard::refresh);
    }
    connect(state, &ViewState::filterChanged, this, [this] {
        // Of a filter the card only tells where Previous and Next lead.
        const bool same =
            m_state->next(m_state->selected(), -1) == m_previous && m_state->next(m_state->selected(), +1) == m_next;
        if (!same)
            refresh();
    });
}

void EventCard::refresh() {
    m_stale = true;
    if (isVisible())
        rebuild();
}

void EventCard::showEvent(QShowEvent* event) {
    if (m_stale)
        rebuild();
    QScrollArea::showEvent(event);
}

void EventCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QScrollArea::changeEvent(event);
}

void EventCard::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (widget())
        widget()->setMaximumWidth(viewport()->width());
    // How many figures stand side by side follows the width.
    if (event->size().width() != event->oldSize().width())
        refresh();
}

void EventCard::rebuild() {
    m_stale = false;
    m_previous = m_state->next(m_state->selected(), -1);
    m_next = m_state->next(m_state->selected(), +1);
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("cardContent"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(18, 16, 14, 16);
    layout->setSpacing(0);
    setAccessibleName(tr("Event card"));
    if (m_state->document() && m_state->selected())
        addSelected(layout);
    else
        addDocument(layout);
    layout->addStretch();
    content->setMaximumWidth(viewport()->width());
    setWidget(content);
    verticalScrollBar()->setValue(0);
    if (hadFocus)
        setFocus();
}

void EventCard::addHeading(QBoxLayout* layout, const QString& text) {
    QFont font = m_state->fonts().small;
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    QLabel* heading = cardText(text.toUpper(), font, m_state->theme().textSecondary);
    heading->setAccessibleName(text);
    layout->addSpacing(18);
    layout->addWidget(heading);
    layout->addSpacing(5);
}

void EventCard::addDocument(QBoxLayout* layout) {
    const Fonts& fonts = m_state->fonts();
    const Theme& theme = m_state->theme();
    const DocumentInfo& info = m_state->content()->info;
    setAccessibleDescription(info.title);
    layout->addWidget(cardText(info.title, fonts.title, theme.text));
    layout->addSpacing(8);
    if (!info.subtitle.isEmpty()) {
        layout->addWidget(cardText(info.subtitle, fonts.text, theme.text));
        layout->addSpacing(14);
    }
    QStringList counts = {tr("%Ln event(s)", nullptr, info.eventCount)};
    if (info.valuationCount > 0)
        counts += tr("%Ln valuation(s)", nullptr, info.valuationCount);
    if (info.sourceCount > 0)
        counts += tr("%Ln source(s)", nullptr, info.sourceCount);
    layout->addWidget(cardText(counts.join(QStringLiteral(" · ")), fonts.text, theme.textSecondary));
    layout->addSpacing(14);
    const QString hint =
        info.eventCount > 0
            ? tr("Select an event on the timeline to read about it, or walk through them with the arrow keys.")
            : tr("This document holds no events.");
    layout->addWidget(cardText(hint, fonts.text, theme.textSecondary));
    if (!info.licence.isEmpty()) {
        addHeading(layout, tr("Licence"));
        layout->addWidget(cardText(info.licence, fonts.text, theme.textSecondary));
    }
}

void EventCard::addSelected(QBoxLayout* layout) {
    const auto details = m_state->document()->eventDetails(m_state->selected(), m_state->language());
    if (details) {
        addEvent(layout, *details);
        setAccessibleDescription(clippedText(details->summary.title, longestTitle));
        return;
    }
    const QString problem = details.problem().message;
    layout->addWidget(cardText(tr("This event cannot be read."), m_state->fonts().textBold, m_state->theme().text));
    layout->addSpacing(4);
    layout->addWidget(cardText(problem, m_state->fonts().text, m_state->theme().textSecondary));
    setAccessibleDescription(problem);
}

void EventCard::addEvent(QBoxLayout* layout, const EventDetails& details) {
    const Fonts& fonts = m_state->fonts();
    addHead(layout, details);
    addFigures(layout, details);
    layout->addSpacing(12);
    QLabel* summary = cardText(details.text, fonts.text, m_state->theme().text);
    layout->addWidget(summary);
    addParticipants(layout, details);
    addValuations(layout, details);
    addRelations(layout, details);
    addDisagreements(layout, details);
    addSources(layout, details);
    addPersonal(layout, details);
    addSteps(layout);
}

void EventCard::addHead(QBoxLayout* layout, const EventDetails& details) {
    const Fonts& fonts = m_state->fonts();
    const Theme& theme = m_state->theme();
    auto* top = new QHBoxLayout;
    if (const Category* category = m_state->content()->category(details.summary.category))
        top->addWidget(new CategoryChip(m_state, *category));
    top->addStretch();
    auto* edit = new QPushButton(tr("Edit…"));
    edit->setObjectName(QStringLiteral("linkButton"));
    edit->setToolTip(tr("Change this event (F2)"));
    connect(edit, &QPushButton::clicked, this, [this, event = details.summary.id] { Q_EMIT editRequested(event); });
    top->addWidget(edit);
    layout->addLayout(top);
    layout->addSpacing(10);
    layout->addWidget(cardText(dateWords(details.summary.date, m_state->language()), fonts.text, theme.textSecondary));
    for (const QString& doubt : dateDoubts(details.summary.date, m_state->language()))
        layout->addWidget(cardText(doubt, fonts.small, theme.textSecondary));
    layout->addSpacing(4);
    layout->addWidget(cardText(clippedText(details.summary.title, longestTitle), fonts.title, theme.text));
    QStringList tags;
    if (details.inArticle)
        tags += tr("Stated by the article that the story starts from");
    if (details.summary.confidence == Confidence::Doubtful)
        tags += tr("Doubtful: sources do not settle it");
    if (details.summary.confidence == Confidence::Known)
        tags += tr("Widely known, no page checked for every detail");
    for (const QString& tag : tags) {
        layout->addSpacing(4);
        layout->addWidget(cardText(tag, fonts.small, theme.textSecondary));
    }
}

void EventCard::addFigures(QBoxLayout* layout, const EventDetails& details) {
    if (details.figures.empty())
        return;
    const Theme& theme = m_state->theme();
    layout->addSpacing(12);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(1);
    // As many beside each other as fit without a break: an amount does not wrap.
    const QFontMetrics metrics(m_state->fonts().title);
    int widest = 1;
    for (const EventFigure& figure : details.figures)
        widest = qMax(widest, metrics.horizontalAdvance(figure.text) + 14);
    const int columns = qBound(1, (viewport()->width() - 32) / widest, 3);
    for (std::size_t i = 0; i < details.figures.size(); ++i) {
        const int row = static_cast<int>(i) / columns * 2;
        const int column = static_cast<int>(i) % columns;
        grid->addWidget(cardText(details.figures[i].text, m_state->fonts().title, theme.text), row, column,
                        Qt::AlignBottom);
        grid->addWidget(cardText(details.figures[i].caption, m_state->fonts().small, theme.textSecondary), row + 1,
                        column, Qt::AlignTop);
    }
    for (int column = 0; column < columns; ++column) grid->setColumnStretch(column, 1);
    layout->addLayout(grid);
}

void EventCard::addParticipants(QBoxLayout* layout, const EventDetails& details) {
    if (details.participants.empty())
        return;
    addHeading(layout, tr("Who"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (const Participant& participant : details.participants) {
        QLabel* role = cardText(participant.roleName, m_state->fonts().text, m_state->theme().textSecondary);
        QLabel* name = cardText(participant.name, m_state->fonts().text, m_state->theme().text);
        name->setAlignment(Qt::AlignRight);
        grid->addWidget(role, row, 0, Qt::AlignTop);
        grid->addWidget(name, row++, 1, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    layout->addLayout(grid);
}

void EventCard::addValuations(QBoxLayout* layout, const EventDetails& details) {
    if (details.valuations.empty())
        return;
    addHeading(layout, tr("Valuations"));
    const Language& language = m_state->language();
    for (ValuationId id : details.valuations) {
        const Valuation* valuation = m_state->content()->valuation(id);
        const Entity* entity = valuation ? m_state->content()->entity(valuation->entity) : nullptr;
        if (!entity)
            continue;
        const QString value = valuation->low == valuation->high
                                  ? moneyText(valuation->low, language)
                                  : moneyRangeText(valuation->low, valuation->high, language);
        auto* link = new LinkButton(m_state, entity->name + QStringLiteral("  ") + value);
        link->setToolTip(tr("Show this figure in the chart"));
        connect(link, &QPushButton::clicked, this, [this, id] { m_state->selectPoint(id); });
        layout->addWidget(link);
        const QString words = basisName(valuation->basis, language) + QStringLiteral(" · ") +
                              statusName(valuation->status, language) +
                              (valuation->note.isEmpty() ? QString() : QStringLiteral(" · ") + valuation->note);
        layout->addWidget(cardText(words, m_state->fonts().small, m_state->theme().textSecondary));
        layout->addSpacing(3);
    }
}

QString EventCard::relationArrow(const Relation& relation) const {
    // What came before points back, what came after points forward, whichever way the relation was written.
    const bool back = (relation.kind == RelationKind::LeadsTo) != relation.outgoing;
    if (relation.kind == RelationKind::PartOf)
        return relation.outgoing ? QStringLiteral("↑ ") : QStringLiteral("↓ ");
    return back ? QStringLiteral("← ") : QStringLiteral("→ ");
}

QString EventCard::relationWords(const Relation& relation) const {
    switch (relation.kind) {
        case RelationKind::LeadsTo:
            return relation.outgoing ? tr("led to") : tr("came of");
        case RelationKind::RespondsTo:
            return relation.outgoing ? tr("answers") : tr("answered by");
        case RelationKind::PartOf:
            return relation.outgoing ? tr("part of") : tr("includes");
        case RelationKind::Supersedes:
            return relation.outgoing ? tr("takes the place of") : tr("followed by");
    }
    Q_UNREACHABLE();
}

void EventCard::addRelations(QBoxLayout* layout, const EventDetails& details) {
    if (details.relations.empty())
        return;
    addHeading(layout, tr("In the story"));
    for (const Relation& relation : details.relations) {
        const QString date = shortDateWords(relation.otherDate, m_state->language());
        auto* link =
            new LinkButton(m_state, relationArrow(relation) + relation.otherTitle + QStringLiteral(", ") + date);
        link->setAccessibleName(relationWords(relation) + QStringLiteral(": ") + relation.otherTitle +
                                QStringLiteral(", ") + date);
        link->setToolTip(tr("Go to this event (Enter)"));
        connect(link, &QPushButton::clicked, this, [this, id = relation.other] { m_state->selectAndShow(id); });
        layout->addWidget(link);
        QString note = relationWords(relation);
        if (!relation.note.isEmpty())
            note = tr("%1: %2").arg(note, relation.note);
        layout->addWidget(cardText(note, m_state->fonts().small, m_state->theme().textSecondary));
        layout->addSpacing(3);
    }
}

// What a person wrote of their own: quiet, and last.
void EventCard::addPersonal(QBoxLayout* layout, const EventDetails& details) {
    const QFont& font = m_state->fonts().text;
    if (!details.tags.isEmpty()) {
        addHeading(layout, tr("Tags"));
        layout->addWidget(cardText(details.tags.join(QStringLiteral(" · ")), font, m_state->theme().textSecondary));
    }
    if (!details.note.isEmpty()) {
        addHeading(layout, tr("Private note"));
        layout->addWidget(cardText(details.note, font, m_state->theme().textSecondary));
    }
}

}  // namespace jalon
