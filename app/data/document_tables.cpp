// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/document_tables.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr bool optional = true;

ContentColumn whole(const char* name, bool mayBeNull = false) {
    return {name, ColumnKind::Whole, mayBeNull};
}

ContentColumn optionalText(const char* name) {
    return {name, ColumnKind::Text, optional};
}

ContentColumn refers(const char* name, const char* target, bool mayBeNull = false) {
    return {name, ColumnKind::Reference, mayBeNull, target};
}

const ContentColumn date{"edtf", ColumnKind::Date};
const ContentColumn language{"language", ColumnKind::Language};

ContentTable texts(const char* name, const char* owner, const char* order, std::vector<ContentColumn> texts) {
    texts.insert(texts.begin(), {refers(owner, owner), language});
    return {name, std::move(texts), TableKind::Plain, order};
}

ContentTable sourcesOf(const char* name, const char* owner, const char* order) {
    return {name, {refers(owner, owner), whole("ordinal"), refers("source", "source")}, TableKind::Plain, order};
}

std::vector<ContentTable> frame() {
    return {
        {"document", {{"key"}, {"value"}}, TableKind::Plain, "key"},
        {"language", {whole("ordinal"), {"code"}}, TableKind::Plain, "ordinal"},
        {"document_text", {{"field"}, language, {"text"}}, TableKind::Plain, "field, language"},
        {"category", {{"key"}, whole("ordinal"), {"shape"}, {"color"}}, TableKind::Plain, "id"},
        texts("category_text", "category", "category, language", {{"name"}}),
        {"lane", {{"key"}, whole("ordinal"), {"color"}}, TableKind::Plain, "id"},
        texts("lane_text", "lane", "lane, language", {{"name"}}),
        {"role", {{"key"}}, TableKind::Plain, "id"},
        texts("role_text", "role", "role, language", {{"name"}}),
        {"entity",
         {{"key"},
          whole("ordinal"),
          {"kind"},
          {"color"},
          optionalText("ended"),
          refers("successor", "entity", optional),
          whole("shown_at_first")},
         TableKind::Plain,
         "id"},
        texts("entity_text", "entity", "entity, language", {{"name"}}),
        {"entity_name",
         {refers("entity", "entity"), whole("ordinal"), {"name"}, optionalText("since"), optionalText("until")},
         TableKind::Plain,
         "entity, ordinal"},
        {"source",
         {{"key"},
          {"publisher"},
          {"title"},
          optionalText("url"),
          optionalText("published"),
          optionalText("language"),
          optionalText("checked")},
         TableKind::Plain,
         "id"},
    };
}

std::vector<ContentTable> events() {
    return {
        {"event",
         {{"key"},
          date,
          refers("category", "category"),
          refers("lane", "lane"),
          whole("importance"),
          whole("amount", optional),
          optionalText("currency"),
          whole("in_article"),
          {"confidence"}},
         TableKind::Plain,
         "id",
         1,
         true},
        texts("event_text", "event", "event, language",
              {{"label"}, {"title"}, {"summary"}, optionalText("amount_note")}),
        {"event_entity",
         {refers("event", "event"), whole("ordinal"), refers("role", "role"), refers("entity", "entity"),
          optionalText("name")},
         TableKind::Plain,
         "event, ordinal"},
        sourcesOf("event_source", "event", "event, ordinal"),
        {"event_figure",
         {refers("event", "event"), language, whole("ordinal"), whole("amount"), {"currency"}, {"caption"}},
         TableKind::Plain,
         "event, language, ordinal"},
        {"event_tag", {refers("event", "event"), {"tag"}}, TableKind::Plain, "event, tag", 3},
        {"event_note", {refers("event", "event"), {"text"}}, TableKind::Private, "event", 3},
        {"relation",
         {refers("from_event", "event"), {"kind"}, refers("to_event", "event")},
         TableKind::Relations,
         "id"},
        {"relation_text",
         {refers("from_event", "event"), {"kind"}, refers("to_event", "event"), language, {"note"}},
         TableKind::RelationTexts,
         "relation, language"},
        {"disagreement",
         {{"key"}, refers("event", "event"), {"who"}, refers("source", "source", optional)},
         TableKind::Plain,
         "id"},
        texts("disagreement_text", "disagreement", "disagreement, language", {{"says"}, {"finding"}}),
    };
}

std::vector<ContentTable> values() {
    return {
        {"valuation",
         {{"key"},
          refers("entity", "entity"),
          date,
          whole("low"),
          whole("high"),
          {"currency"},
          {"basis"},
          {"status"},
          {"coverage"},
          refers("event", "event", optional),
          {"confidence"}},
         TableKind::Plain,
         "id",
         1,
         true},
        texts("valuation_text", "valuation", "valuation, language", {{"note"}}),
        sourcesOf("valuation_source", "valuation", "valuation, ordinal"),
        {"exchange_rate",
         {{"currency"}, {"quote"}, date, {"rate", ColumnKind::Real}, refers("source", "source", optional)},
         TableKind::Plain,
         "id",
         2},
        {"valuation_gap", {refers("entity", "entity"), whole("ordinal"), date}, TableKind::Plain, "entity, ordinal", 2},
        {"series",
         {{"key"},
          refers("entity", "entity"),
          {"currency"},
          {"basis"},
          {"status"},
          {"coverage"},
          refers("source", "source", optional)},
         TableKind::Plain,
         "id",
         2},
        {"series_point",
         {refers("series", "series"), whole("seconds"), {"amount", ColumnKind::Real}},
         TableKind::Points,
         "series, block",
         2},
    };
}

}  // namespace

const std::vector<ContentTable>& contentTables() {
    static const std::vector<ContentTable> all = [] {
        std::vector<ContentTable> tables = frame();
        for (auto& part : {events(), values()}) tables.insert(tables.end(), part.begin(), part.end());
        return tables;
    }();
    return all;
}

const ContentTable* contentTableNamed(std::string_view name) {
    const auto& tables = contentTables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto& table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

bool isDerivedSetting(std::string_view key) {
    return key == "extent" || key == "amounts";
}

}  // namespace jalon
