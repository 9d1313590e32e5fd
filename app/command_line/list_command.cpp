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

struct Row {
    const EventSummary* event;
    QString text;
    QStringList sources;
};

QString asJson(const Row& row, const StoryContent& content) {
    const EventSummary& event = *row.event;
    QStringList companies;
    for (EntityId id : event.companies) companies += content.entity(id)->key;
    const QString null = QStringLiteral("null");
    return jsonObject({
        {QStringLiteral("id"), jsonString(event.key)},
        {QStringLiteral("date"), jsonString(QString::fromStdString(event.date.edtf))},
        {QStringLiteral("earliest"), jsonOrNull(earliestDayText(event.date))},
        {QStringLiteral("latest"), jsonOrNull(latestDayText(event.date))},
        {QStringLiteral("title"), jsonString(event.title)},
        {QStringLiteral("summary"), jsonString(row.text)},
        {QStringLiteral("category"), jsonString(content.category(event.category)->key)},
        {QStringLiteral("companies"), jsonStrings(companies)},
        {QStringLiteral("amount"), event.amount ? jsonNumber(event.amount->units) : null},
        {QStringLiteral("currency"), event.amount ? jsonString(event.amount->currency) : null},
        {QStringLiteral("importance"), jsonNumber(event.importance)},
        {QStringLiteral("sources"), jsonStrings(row.sources)},
    });
}

void writeText(const std::vector<Row>& rows, const StoryContent& content, VerbContext& context) {
    qsizetype dateWidth = 0, categoryWidth = 0;
    for (const Row& row : rows) {
        dateWidth = std::max(dateWidth, shortDateWords(row.event->date, context.language).size());
        categoryWidth = std::max(categoryWidth, printedText(content.category(row.event->category)->name).size());
    }
    for (const Row& row : rows) {
        context.out << shortDateWords(row.event->date, context.language).leftJustified(dateWidth)
                    << QStringLiteral("  ")
                    << printedText(content.category(row.event->category)->name).leftJustified(categoryWidth)
                    << QStringLiteral("  ") << printedText(row.event->title) << '\n';
    }
}

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

    const auto content = readStoryContent(**document, context.language);
    const auto texts = (*document)->eventTexts(context.language);
    QHash<EventId, QStringList> sources;
    for (const auto& [id, keys] : (*document)->eventSourceKeys()) sources.insert(id, keys);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < content->events.size(); ++i) {
        const EventSummary& event = content->events[i];
        if (isWanted(event, *wanted, **document, context.language))
            rows.push_back({&event, texts[i], sources.value(event.id)});
    }
    if (arguments->has(QStringLiteral("--json"))) {
        QStringList objects;
        for (const Row& row : rows) objects += asJson(row, *content);
        context.out << jsonArray(objects) << '\n';
    } else {
        writeText(rows, *content, context);
    }
    context.out.flush();
    return ExitCode::Done;
}

}  // namespace jalon
