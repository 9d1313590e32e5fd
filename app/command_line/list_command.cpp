// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon list: the events of a document, a line or a JSON object each.
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

struct Wanted {
    std::optional<TimeSpan> span;
    std::vector<EntityId> companies;
    std::vector<CategoryId> categories;
    std::optional<std::vector<EventId>> found;
};

Result<Wanted> readWanted(const Arguments& arguments, const Document& document, const Language& language) {
    Wanted wanted;
    const auto span = readSpan(arguments);
    if (!span)
        return span.problem();
    wanted.span = *span;
    auto companies = findCompanies(arguments.values(QStringLiteral("--company")), document);
    if (!companies)
        return companies.problem();
    wanted.companies = companies.take();
    auto categories = findCategories(arguments.values(QStringLiteral("--category")), document);
    if (!categories)
        return categories.problem();
    wanted.categories = categories.take();
    if (arguments.has(QStringLiteral("--search"))) {
        wanted.found = document.search(arguments.value(QStringLiteral("--search")), language);
    }
    return wanted;
}

template <typename T>
bool holds(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

// Any participant counts, not only the companies that the story follows: `jalon list --company Microsoft`.
bool takesPart(const EventDetails& details, const std::vector<EntityId>& companies) {
    return std::any_of(details.participants.begin(), details.participants.end(),
                       [&](const Participant& participant) { return holds(companies, participant.entity); });
}

bool isWanted(const EventSummary& event, const Wanted& wanted, const Document& document, const Language& language) {
    if (wanted.span && !wanted.span->overlaps(event.date.bounds()))
        return false;
    if (!wanted.categories.empty() && !holds(wanted.categories, event.category))
        return false;
    if (wanted.found && !holds(*wanted.found, event.id))
        return false;
    if (wanted.companies.empty())
        return true;
    const auto details = document.eventDetails(event.id, language);
    return details && takesPart(*details, wanted.companies);
}

QString asJson(const EventSummary& event, const QString& text, const QStringList& sources,
               const StoryContent& content) {
    QStringList companies;
    for (EntityId id : event.companies) companies += content.entity(id)->key;
    const QString null = QStringLiteral("null");
    return jsonObject({
        {QStringLiteral("id"), jsonString(event.key)},
        {QStringLiteral("date"), jsonString(QString::fromStdString(event.date.edtf))},
        {QStringLiteral("earliest"), jsonOrNull(earliestDayText(event.date))},
        {QStringLiteral("latest"), jsonOrNull(latestDayText(event.date))},
        {QStringLiteral("title"), jsonString(event.title)},
        {QStringLiteral("summary"), jsonString(text)},
        {QStringLiteral("category"), jsonString(content.category(event.category)->key)},
        {QStringLiteral("companies"), jsonStrings(companies)},
        {QStringLiteral("amount"), event.amount ? jsonNumber(event.amount->units) : null},
        {QStringLiteral("currency"), event.amount ? jsonString(event.amount->currency) : null},
        {QStringLiteral("importance"), jsonNumber(event.importance)},
        {QStringLiteral("sources"), jsonStrings(sources)},
    });
}

// A line each, in columns. The widest date decides the first one, of the events of a small document; of many the first
// line is not kept waiting for the last.
class TextLines {
public:
    TextLines(const StoryContent& content, const Language& language) : m_content(content), m_language(language) {
        for (const Category& category : content.categories)
            m_categoryWidth = std::max(m_categoryWidth, printedText(category.name).size());
        m_dateWidth = content.store ? shortDateWords(dayOf(content.extent.end), language).size() : 0;
    }
    void measure(const EventSummary& event) {
        m_dateWidth = std::max(m_dateWidth, shortDateWords(event.date, m_language).size());
    }
    QString line(const EventSummary& event) const {
        return shortDateWords(event.date, m_language).leftJustified(m_dateWidth) + QStringLiteral("  ") +
               printedText(m_content.category(event.category)->name).leftJustified(m_categoryWidth) +
               QStringLiteral("  ") + printedText(event.title) + QLatin1Char('\n');
    }

private:
    static UncertainDate dayOf(Instant t) {
        const auto date = parseEdtf(isoDay(t).toStdString());
        return date ? *date : UncertainDate{};
    }

    const StoryContent& m_content;
    const Language& m_language;
    qsizetype m_dateWidth = 0, m_categoryWidth = 0;
};

}  // namespace

ExitCode runList(const QStringList& words, VerbContext& context) {
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--from")},
                                                                     {QStringLiteral("--to")},
                                                                     {QStringLiteral("--search")},
                                                                     {QStringLiteral("--category"), true, true},
                                                                     {QStringLiteral("--company"), true, true},
                                                                     {QStringLiteral("--json"), false}}));
    if (!arguments)
        return refuse(arguments.problem(), context, QStringLiteral("list"));
    const auto document = openNamed(arguments->plain());
    if (!document)
        return refuse(document.problem(), context, QStringLiteral("list"));
    const auto wanted = readWanted(*arguments, **document, context.language);
    if (!wanted)
        return refuse(wanted.problem(), context, QStringLiteral("list"));

    const auto content = readStoryContent(**document, context.language, SeriesReach::Outlines);
    const bool json = arguments->has(QStringLiteral("--json"));
    TextLines lines(*content, context.language);
    const auto isListed = [&](const EventSummary& event) {
        return isWanted(event, *wanted, **document, context.language);
    };
    for (const EventSummary& event : content->events)
        if (isListed(event))
            lines.measure(event);
    JsonArrayWriter array(context.out);
    (*document)->visitEvents(context.language,
                             [&](const EventSummary& event, const QString& text, const QStringList& sources) {
                                 if (!isListed(event))
                                     return;
                                 if (json)
                                     array.add(asJson(event, text, sources, *content));
                                 else
                                     context.out << lines.line(event);
                             });
    if (json)
        array.end();
    context.out.flush();
    return ExitCode::Done;
}

}  // namespace jalon
