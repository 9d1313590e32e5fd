// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The part of the card that answers "says who?": sources, where they disagree, and the walk to the next event.
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/time/date_doubts.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"
#include "ui/card/card_widgets.h"
#include "ui/card/event_card.h"
#include "ui/card/safe_link.h"

namespace jalon {

static QString sourceFoot(const Source& source, const Language& language) {
    QStringList parts;
    const auto published = parseEdtf(source.publishedEdtf.toStdString());
    if (published)
        parts += shortDateWords(*published, language);
    if (!source.language.isEmpty() && source.language != language.code()) {
        parts += QLocale::languageToString(QLocale(source.language).language());
        if (Language::isAvailable(source.language))
            parts.back() = Language::forCode(source.language).ownName();
    }
    if (source.checked == QLatin1String("read in full"))
        parts += EventCard::tr("read in full");
    if (source.checked == QLatin1String("excerpt read"))
        parts += EventCard::tr("excerpt read");
    if (source.checked == QLatin1String("from memory"))
        parts += EventCard::tr("from memory");
    return parts.join(QStringLiteral(" · "));
}

void EventCard::addSources(QBoxLayout* layout, const EventDetails& details) {
    if (details.sources.empty())
        return;
    //: Heading, with how many there are
    addHeading(layout, tr("Sources (%1)").arg(details.sources.size()));
    const Theme& theme = m_state->theme();
    for (const Source& source : details.sources) {
        layout->addWidget(cardText(source.publisher, m_state->fonts().text, theme.text));
        if (!source.url.isEmpty()) {
            auto* link = new LinkButton(m_state, source.title);
            link->setToolTip(tr("Open after asking: %1").arg(visibleAddress(source.url)).toHtmlEscaped());
            connect(link, &QPushButton::clicked, this, [this, url = source.url] { openLinkAfterAsking(url, this); });
            layout->addWidget(link);
        } else {
            layout->addWidget(cardText(source.title, m_state->fonts().text, theme.textSecondary));
        }
        const QString foot = sourceFoot(source, m_state->language());
        if (!foot.isEmpty())
            layout->addWidget(cardText(foot, m_state->fonts().small, theme.textSecondary));
        layout->addSpacing(8);
    }
}

void EventCard::addDisagreements(QBoxLayout* layout, const EventDetails& details) {
    if (details.disagreements.empty())
        return;
    addHeading(layout, tr("Where sources disagree"));
    const Theme& theme = m_state->theme();
    for (const Disagreement& disagreement : details.disagreements) {
        auto* box = new QFrame;
        box->setObjectName(QStringLiteral("disagreement"));
        box->setStyleSheet(QStringLiteral("#disagreement { border: none; border-left: 3px solid %1; background: %2; }")
                               .arg(theme.warning.name(), theme.plot.name()));
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(10, 7, 8, 8);
        lines->setSpacing(3);
        //: %1 is a newspaper or agency, %2 what it says
        lines->addWidget(
            cardText(tr("%1: %2").arg(disagreement.who, disagreement.says), m_state->fonts().text, theme.text));
        lines->addWidget(
            cardText(tr("Found: %1").arg(disagreement.finding), m_state->fonts().text, theme.textSecondary));
        layout->addWidget(box);
        layout->addSpacing(6);
    }
}

void EventCard::addSteps(QBoxLayout* layout) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const auto add = [&](const QString& text, int step, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setFont(m_state->fonts().text);
        button->setToolTip(tip);
        const EventId next = m_state->next(m_state->selected(), step);
        button->setEnabled(static_cast<bool>(next));
        connect(button, &QPushButton::clicked, this, [this, next] { m_state->selectAndShow(next); });
        line->addWidget(button);
    };
    add(tr("← Previous"), -1, tr("Previous event (Left)"));
    add(tr("Next →"), +1, tr("Next event (Right)"));
    line->addStretch();
    layout->addSpacing(18);
    layout->addLayout(line);
}

QString EventCard::asText() const {
    if (!m_state->document() || !m_state->selected())
        return {};
    const auto details = m_state->document()->eventDetails(m_state->selected(), m_state->language());
    if (!details)
        return {};
    QStringList lines = {dateWords(details->summary.date, m_state->language())};
    lines += dateDoubts(details->summary.date, m_state->language());
    lines += details->summary.title;
    for (const EventFigure& figure : details->figures) lines += figure.text + QStringLiteral(" – ") + figure.caption;
    lines += details->text;
    for (const Disagreement& disagreement : details->disagreements) {
        lines += tr("%1: %2").arg(disagreement.who, disagreement.says);
        lines += tr("Found: %1").arg(disagreement.finding);
    }
    for (const Source& source : details->sources) {
        lines += source.publisher + QStringLiteral(": ") + source.title +
                 (source.url.isEmpty() ? QString() : QStringLiteral(" ") + source.url);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace jalon
