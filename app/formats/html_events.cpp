// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/html_events.h"

#include "app/data/money.h"
#include "app/formats/html_text.h"
#include "app/time/date_doubts.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

QString list(const QStringList& items) {
    if (items.size() == 1)
        return items.front();
    return QStringLiteral("<ul><li>") + items.join(QStringLiteral("</li><li>")) + QStringLiteral("</li></ul>");
}

// One event on its way to HTML.
class EventPage {
public:
    EventPage(const EventDetails& event, const PageContent& page) : m_event(event), m_page(page) {}

    QString html() {
        const EventSummary& summary = m_event.summary;
        QString html = QStringLiteral("<article id=\"%1\" aria-labelledby=\"%1-title\">\n").arg(anchorOf(summary.id));
        html += QStringLiteral("<p class=\"when\"><time>%1</time> · %2%3</p>\n")
                    .arg(dateWords(summary.date, m_page.language).toHtmlEscaped(), htmlText(m_event.categoryName),
                         m_page.lanes ? QStringLiteral(" · ") + htmlText(m_event.laneTitle) : QString());
        html += QStringLiteral("<h4 id=\"%1-title\" dir=\"auto\">%2</h4>\n")
                    .arg(anchorOf(summary.id), htmlText(summary.title));
        html += htmlParagraphs(m_event.text);
        QStringList doubts = dateDoubts(summary.date, m_page.language);
        if (summary.confidence == Confidence::Doubtful)
            doubts += say(QT_TRANSLATE_NOOP("Page", "Whether it happened is doubtful."));
        if (!doubts.isEmpty())
            html += QStringLiteral("<p class=\"doubt\">%1</p>\n").arg(doubts.join(QLatin1Char(' ')).toHtmlEscaped());
        addFigures();
        addPeople();
        addRelations();
        addSources();
        addRest();
        if (!m_rows.isEmpty())
            html += QStringLiteral("<dl>\n") + m_rows + QStringLiteral("</dl>\n");
        return html + QStringLiteral("</article>\n");
    }

private:
    QString say(const char* source) const { return m_page.language.text("Page", source); }

    void row(const char* name, const QStringList& items) {
        if (!items.isEmpty())
            m_rows += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(say(name).toHtmlEscaped(), list(items));
    }

    void addFigures() {
        QStringList items;
        for (const EventFigure& figure : m_event.figures)
            items += htmlText(figure.text) + (figure.caption.isEmpty() ? QString() : QStringLiteral(" ")) +
                     (figure.caption.isEmpty() ? QString() : htmlText(figure.caption));
        row(QT_TRANSLATE_NOOP("Page", "Figures"), items);
        items.clear();
        for (const ValuationId id : m_event.valuations) {
            const auto found = m_page.valuations.constFind(id);
            if (found == m_page.valuations.constEnd())
                continue;
            items += QStringLiteral("%1: %2 (%3, %4)")
                         .arg(htmlText(m_page.companies.value(found->entity)),
                              moneyRangeText(found->low, found->high, m_page.language).toHtmlEscaped(),
                              basisName(found->basis, m_page.language).toHtmlEscaped(),
                              statusName(found->status, m_page.language).toHtmlEscaped());
        }
        row(QT_TRANSLATE_NOOP("Page", "Values"), items);
    }

    void addPeople() {
        QStringList items;
        for (const Participant& participant : m_event.participants)
            items += participant.roleName.isEmpty()
                         ? htmlText(participant.name)
                         : QStringLiteral("%1 (%2)").arg(htmlText(participant.name), htmlText(participant.roleName));
        row(QT_TRANSLATE_NOOP("Page", "Who took part"), items);
    }

    void addRelations() {
        QStringList before, after, whole;
        for (const Relation& relation : m_event.relations) {
            QString item = htmlText(relation.otherTitle);
            if (m_page.events.contains(relation.other))
                item = QStringLiteral("<a href=\"#%1\">%2</a>").arg(anchorOf(relation.other), item);
            item += QStringLiteral(", ") + shortDateWords(relation.otherDate, m_page.language).toHtmlEscaped();
            if (!relation.note.isEmpty())
                item += QStringLiteral(": ") + htmlText(relation.note);
            if (relation.kind == RelationKind::PartOf)
                whole += (relation.outgoing ? say(QT_TRANSLATE_NOOP("Page", "Part of"))
                                            : say(QT_TRANSLATE_NOOP("Page", "Includes")))
                             .toHtmlEscaped() +
                         QLatin1Char(' ') + item;
            else  // whichever way the relation is written
                ((relation.kind == RelationKind::LeadsTo) != relation.outgoing ? before : after) += item;
        }
        row(QT_TRANSLATE_NOOP("Page", "What led to it"), before);
        row(QT_TRANSLATE_NOOP("Page", "What followed"), after);
        row(QT_TRANSLATE_NOOP("Page", "Belongs together"), whole);
    }

    void addSources() {
        QStringList items;
        for (const Source& source : m_event.sources) items += htmlLink(source.url, sourceName(source));
        row(QT_TRANSLATE_NOOP("Page", "Sources"), items);
        items.clear();
        for (const Disagreement& each : m_event.disagreements) {
            QString item = htmlText(each.who) + QStringLiteral(": ") + htmlText(each.says);
            if (!each.finding.isEmpty())
                item += QStringLiteral(" – ") + htmlText(each.finding);
            items += item;
        }
        row(QT_TRANSLATE_NOOP("Page", "Sources disagree"), items);
    }

    void addRest() {
        QStringList tags;
        for (const QString& tag : m_event.tags) tags += htmlText(tag);
        if (!tags.isEmpty())
            row(QT_TRANSLATE_NOOP("Page", "Tags"), {tags.join(QStringLiteral(", "))});
        if (!m_event.note.isEmpty())
            row(QT_TRANSLATE_NOOP("Page", "Private note"), {htmlParagraphs(m_event.note)});
    }

    const EventDetails& m_event;
    const PageContent& m_page;
    QString m_rows;
};

}  // namespace

QString htmlEvent(const EventDetails& event, const PageContent& page) {
    return EventPage(event, page).html();
}

QString htmlValuations(const PageContent& page) {
    if (page.listedValuations.empty())
        return {};
    const auto say = [&](const char* source) { return page.language.text("Page", source).toHtmlEscaped(); };
    QString html = QStringLiteral(
                       "<h2 id=\"values\">%1</h2>\n<div class=\"table\" tabindex=\"0\" role=\"region\" "
                       "aria-labelledby=\"values\"><table>\n<thead><tr>")
                       .arg(say(QT_TRANSLATE_NOOP("Page", "What the companies were said to be worth")));
    for (const char* name : {QT_TRANSLATE_NOOP("Page", "Date"), QT_TRANSLATE_NOOP("Page", "Company")})
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(say(name));
    html += QStringLiteral("<th scope=\"col\" class=\"amount\">%1</th>").arg(say(QT_TRANSLATE_NOOP("Page", "Amount")));
    for (const char* name : {QT_TRANSLATE_NOOP("Page", "Basis"), QT_TRANSLATE_NOOP("Page", "Status"),
                             QT_TRANSLATE_NOOP("Page", "Sources")})
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(say(name));
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const Valuation& each : page.listedValuations) {
        QStringList sources;
        for (const SourceId id : each.sources) {
            const auto source = page.sources.constFind(id);
            if (source != page.sources.constEnd())
                sources += QStringLiteral("<a href=\"#%1\">%2</a>").arg(anchorOf(id), htmlText(source->publisher));
        }
        html +=
            QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td class=\"amount\">%3</td><td>%4</td>")
                .arg(dateWords(each.date, page.language).toHtmlEscaped(), htmlText(page.companies.value(each.entity)),
                     moneyRangeText(each.low, each.high, page.language).toHtmlEscaped(),
                     basisName(each.basis, page.language).toHtmlEscaped());
        html += QStringLiteral("<td>%1</td><td>%2</td></tr>\n")
                    .arg(statusName(each.status, page.language).toHtmlEscaped(), sources.join(QStringLiteral(", ")));
    }
    return html + QStringLiteral("</tbody>\n</table></div>\n");
}

QString anchorOf(EventId event) {
    return QStringLiteral("event-%1").arg(event.value);
}

QString anchorOf(SourceId source) {
    return QStringLiteral("source-%1").arg(source.value);
}

QString sourceName(const Source& source) {
    if (source.publisher.isEmpty())
        return source.title.isEmpty() ? source.url : source.title;
    return source.title.isEmpty() || source.title == source.publisher
               ? source.publisher
               : source.publisher + QStringLiteral(": ") + source.title;
}

}  // namespace jalon
