// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/shown_lanes.h"

#include <QLocale>
#include <algorithm>

#include "app/data/names.h"

namespace jalon {

namespace {

const QString withoutKey = QStringLiteral("-");

QString say(const StoryContent& content, const char* source) {
    return content.language.text("Lanes", source);
}

QString importanceTitle(const StoryContent& content, int importance) {
    QString title = say(content, QT_TRANSLATE_NOOP("Lanes", "Importance %1")).arg(importance);
    return title.replace(QLatin1Char(' '), QChar(QChar::Nbsp));  // a number alone on a line says nothing
}

QString confidenceTitle(const StoryContent& content, Confidence confidence) {
    switch (confidence) {
        case Confidence::Confirmed:
            return say(content, QT_TRANSLATE_NOOP("Lanes", "Confirmed"));
        case Confidence::Known:
            return say(content, QT_TRANSLATE_NOOP("Lanes", "Known, not confirmed"));
        case Confidence::Doubtful:
            break;
    }
    return say(content, QT_TRANSLATE_NOOP("Lanes", "Doubtful"));
}

QStringList currenciesOf(const StoryContent& content) {
    if (content.store)
        return content.store->currencies();
    QStringList currencies;
    for (const EventSummary& event : content.events)
        if (event.amount && !currencies.contains(event.amount->currency))
            currencies += event.amount->currency;
    currencies.sort();
    return currencies;
}

// The lane of those without a value, where there may be any.
void addWithout(std::vector<Lane>& lanes, const StoryContent& content, LaneField field) {
    const auto has = [field](const EventSummary& event) {
        return field == LaneField::Company ? !event.companies.empty() : event.amount.has_value();
    };
    if (!content.store && std::all_of(content.events.begin(), content.events.end(), has))
        return;
    const QString title = field == LaneField::Company ? say(content, QT_TRANSLATE_NOOP("Lanes", "Without a company"))
                                                      : say(content, QT_TRANSLATE_NOOP("Lanes", "Without an amount"));
    lanes.push_back({ShownLanes::withoutValue, withoutKey, title, ColorRole::Neutral});
}

std::vector<Lane> naturalLanes(const StoryContent& content, LaneField field, const EventFilter& filter,
                               const QStringList& currencies) {
    std::vector<Lane> lanes;
    switch (field) {
        case LaneField::Document:
            return content.lanes;
        case LaneField::Company:
            for (const Entity& entity : content.entities)
                if (entity.kind == EntityKind::Company && !filter.hiddenCompanies.contains(entity.id))
                    lanes.push_back({LaneId{entity.id.value}, entity.key, entity.name, entity.color});
            addWithout(lanes, content, field);
            break;
        case LaneField::Category:
            for (const Category& category : content.categories)
                lanes.push_back({LaneId{category.id.value}, category.key, category.name, category.color});
            break;
        case LaneField::Importance:
            for (int importance = 5; importance >= 1; --importance)
                lanes.push_back({LaneId{importance}, QString::number(importance), importanceTitle(content, importance),
                                 ColorRole::Slate});
            break;
        case LaneField::Confidence:
            for (const Confidence each : {Confidence::Confirmed, Confidence::Known, Confidence::Doubtful})
                lanes.push_back({LaneId{static_cast<int>(each) + 1}, nameOfEnum(each), confidenceTitle(content, each),
                                 ColorRole::Slate});
            break;
        case LaneField::Currency:
            for (const QString& currency : currencies)
                lanes.push_back({LaneId{currencies.indexOf(currency) + 1}, currency, currency, ColorRole::Slate});
            addWithout(lanes, content, field);
            break;
    }
    return lanes;
}

// The moved lanes in their order; any other after the one that it follows by nature.
std::vector<Lane> ordered(const std::vector<Lane>& natural, const QStringList& order) {
    QHash<QString, const Lane*> byKey;
    for (const Lane& lane : natural) byKey.insert(lane.key, &lane);
    std::vector<const Lane*> row;
    QSet<QString> named;
    for (const QString& key : order) {
        const Lane* lane = byKey.value(key);
        if (!lane || named.contains(key))
            continue;
        row.push_back(lane);
        named.insert(key);
    }
    for (std::size_t i = 0; i < natural.size(); ++i) {
        if (named.contains(natural[i].key))
            continue;
        auto at = row.begin();
        if (i > 0)
            at = std::next(std::find(row.begin(), row.end(), &natural[i - 1]));
        row.insert(at, &natural[i]);
    }
    std::vector<Lane> lanes;
    for (const Lane* lane : row) lanes.push_back(*lane);
    return lanes;
}

}  // namespace

ShownLanes::ShownLanes(const StoryContent& content, const LaneArrangement& arrangement, const EventFilter& filter)
    : m_field(arrangement.field) {
    if (m_field == LaneField::Company)
        m_hiddenCompanies = filter.hiddenCompanies;
    if (m_field == LaneField::Currency)
        m_currencies = currenciesOf(content);
    place(naturalLanes(content, m_field, filter, m_currencies), arrangement.placement());
}

void ShownLanes::place(std::vector<Lane> natural, const LanePlacement& placement) {
    if (!placement.order.isEmpty())
        natural = ordered(natural, placement.order);
    m_order.reserve(static_cast<qsizetype>(natural.size()));
    for (Lane& lane : natural) {
        m_order += lane.key;
        if (placement.collapsed.contains(lane.key))
            m_collapsed.insert(lane.id);
        if (placement.hidden.contains(lane.key)) {
            m_hidden.push_back(std::move(lane));
            continue;
        }
        m_places.insert(lane.id, static_cast<int>(m_lanes.size()));
        m_lanes.push_back(std::move(lane));
    }
}

const Lane* ShownLanes::lane(LaneId id) const {
    const int index = indexOf(id);
    if (index >= 0)
        return &m_lanes[static_cast<std::size_t>(index)];
    const auto hidden =
        std::find_if(m_hidden.begin(), m_hidden.end(), [id](const Lane& lane) { return lane.id == id; });
    return hidden == m_hidden.end() ? nullptr : &*hidden;
}

LaneId ShownLanes::laneOf(const EventSummary& event) const {
    switch (m_field) {
        case LaneField::Document:
            return event.lane;
        case LaneField::Company:
            for (const EntityId company : event.companies)
                if (!m_hiddenCompanies.contains(company))
                    return {company.value};
            return withoutValue;
        case LaneField::Category:
            return {event.category.value};
        case LaneField::Importance:
            return {event.importance};
        case LaneField::Confidence:
            return {static_cast<int>(event.confidence) + 1};
        case LaneField::Currency:
            break;
    }
    return event.amount ? LaneId{m_currencies.indexOf(event.amount->currency) + 1} : withoutValue;
}

Outcome checkLaneField(const StoryContent& content, LaneField field) {
    const std::int64_t events = content.eventCount(), perMegabyte = 25'000;
    if (field == LaneField::Document || !content.store || events <= EventStore::mostInMemory)
        return Done{};
    const QLocale& numbers = content.language.locale();
    const char* refusal = QT_TRANSLATE_NOOP(
        "Lanes",
        "Lanes by a field of the events need a list of them in memory. Of %1 events it would take %2 MB; Jalon allows "
        "itself %3 MB. The document's own lanes can be shown.");
    return Problem{ProblemKind::BadValue,
                   say(content, refusal)
                       .arg(numbers.toString(static_cast<qlonglong>(events)),
                            numbers.toString(static_cast<qlonglong>(events / perMegabyte)),
                            numbers.toString(static_cast<qlonglong>(EventStore::mostInMemory / perMegabyte)))};
}

ShownEvents laneEvents(const StoryContent& content, LaneField field, const EventFilter& filter,
                       const std::function<bool(double)>& progress) {
    if (!content.store)
        return {};
    if (field == LaneField::Document)
        return content.store->shown(filter);
    HiddenCategories hidden;
    for (const CategoryId category : filter.hiddenCategories)
        hidden.push_back(static_cast<std::int32_t>(category.value));
    return {content.store->indexBy(field, filter, progress), std::move(hidden)};
}

std::shared_ptr<const ShownLanes> documentLanes(const StoryContent& content) {
    return std::make_shared<const ShownLanes>(content, LaneArrangement{}, EventFilter{});
}

}  // namespace jalon
