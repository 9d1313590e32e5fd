// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// JSON itself, and the timelines written in it.
#include "app/formats/json_value.h"
#include "tests/formats/import_helpers.h"

using namespace jalon;

TEST(Json, IsReadStrictly) {
    const char* good[] = {"{}",
                          "[]",
                          "[1, -0, 2.5e3, \"\\u00e9\\ud834\\udd1e\\n\", true, false, null]",
                          " 3 ",
                          "{\"a\": {\"b\": [[]]}}",
                          "\"x\"",
                          "[\"\\ud800\"]",
                          "[1e400]"};
    const char* bad[] = {"",          "[1,]",        "{\"a\":}",   "[01]",      "[.5]",  "[1.]",  "[+1]",
                         "{a: 1}",    "['x']",       "[\"\t\"]",   "[\"\\x\"]", "[1] 2", "[tru]", "[1",
                         "{\"a\" 1}", "[\"\\u12\"]", "[\"\xff\"]", "// x\n[]",  "[NaN]", "nul"};
    for (const char* text : good) EXPECT_TRUE(readJson(text).ok()) << text;
    for (const char* text : bad) EXPECT_FALSE(readJson(text).ok()) << text;
    const auto list = readJson(good[2]);
    EXPECT_EQ(list->items[3].text, QString::fromUtf8("\u00e9\U0001D11E\n"));
    EXPECT_EQ(list->items[2].number, 2500);
}

TEST(Json, DepthAndPartsAreBounded) {
    EXPECT_TRUE(readJson(QByteArray(60, '[') + QByteArray(60, ']')).ok());
    EXPECT_FALSE(readJson(QByteArray(100'000, '[')).ok());
    EXPECT_FALSE(readJson(QByteArray("{\"a\":").repeated(100'000)).ok());
    const QByteArray wide = "[[" + QByteArray("0,").repeated(1'000'000) + "0]]";
    std::size_t kept = 0;
    bool cut = false;
    ASSERT_TRUE(readJson(wide, [&](const QString&, JsonValue& element) {
                    kept = element.items.size();
                    cut = element.cut;
                    return true;
                }).ok());
    EXPECT_LE(kept, std::size_t(10'000));
    EXPECT_TRUE(cut);
}

TEST(Json, ElementsComeWithTheirPlace) {
    QStringList places;
    const auto rest = readJson("{\"a\": [\n{\"x\": [1, 2]},\n{}], \"b\": {\"c\": [3]}, \"d\": 4}",
                               [&](const QString& path, JsonValue& element) {
                                   places += QStringLiteral("%1:%2").arg(path).arg(element.line);
                                   return true;
                               });
    ASSERT_TRUE(rest.ok());
    EXPECT_EQ(places, (QStringList{QStringLiteral("a:2"), QStringLiteral("a:3"), QStringLiteral("b.c:3")}));
    EXPECT_EQ(rest->member("d").number, 4);
    EXPECT_EQ(readJson("[\n1,\n\n}").problem().line, 4);
}

TEST(JsonTimelines, TimelineJs) {
    const Imported imported = importBytes("t.json", R"(storyjs_jsonp_data = {"timeline": {
        "headline": "The <i>story</i>", "type": "default", "text": "intro",
        "date": [
            {"startDate": "2011,12,10,07,02,10", "headline": "a", "asset": {"media": "https://example.org/v", "credit": "Paper", "caption": "seen"}},
            {"startDate": "12/14/2011", "endDate": "2011,12,16", "headline": "b", "tag": "lane"},
            {"startDate": "never", "headline": "c"},
            {"headline": "d"}],
        "era": [{"startDate": "2011", "endDate": "2012", "headline": "era"}]}};)");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.sink.title(), QStringLiteral("The story"));
    ASSERT_EQ(imported.events().size(), std::size_t(3));
    EXPECT_EQ(imported.edtf(0), "2011-12-10T07:02:10");
    EXPECT_EQ(imported.events()[0].links.front().title, QStringLiteral("Paper"));
    EXPECT_EQ(imported.edtf(1), "2011-12-14/2011-12-16");
    EXPECT_EQ(imported.edtf(2), "2011/2012");
    ASSERT_EQ(imported.result->skippedRows.size(), std::size_t(2));
    EXPECT_EQ(imported.result->skippedRows[0].line, 6);
    const Imported cosmic = importBytes("t.json", R"({"scale": "cosmological", "events": [
        {"start_date": {"year": "-13800000000"}, "text": {"headline": "Bang"}}]})");
    EXPECT_EQ(cosmic.edtf(0), "Y-13800000000");
}

TEST(JsonTimelines, VisTimelineWithGroups) {
    const Imported imported = importBytes("t.json", R"({"groups": [{"id": 1, "content": "Alpha"}], "items": [
        {"id": "a", "content": "<b>one</b>", "start": "2014-04-20T10:30:00", "group": 1, "title": "tip"},
        {"content": "two", "start": 1398556800000},
        {"content": "three"}, 7]})");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.title(0), "one");
    EXPECT_EQ(imported.events()[0].lane, QStringLiteral("Alpha"));
    EXPECT_EQ(imported.edtf(1), "2014-04-27T00:00:00");
    EXPECT_EQ(imported.result->skipped, 2);
}

TEST(JsonTimelines, SimileTellsLastingFromSomeTime) {
    const Imported imported = importBytes("t.json", R"({"events": [
        {"start": "Sat May 20 1961 00:00:00 GMT-0600", "title": "a", "description": "x&lt;y <i>z</i>"},
        {"start": "1962", "end": "1964", "title": "b"},
        {"start": "1962", "end": "1964", "isDuration": "false", "title": "c"}]})");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.edtf(0), "1961-05-20");
    EXPECT_EQ(imported.events()[0].text, QStringLiteral("x<y z"));
    EXPECT_EQ(imported.edtf(1), "1962/1964");
    EXPECT_EQ(imported.edtf(2), "[1962..1964]");
}

TEST(JsonTimelines, ListsOfObjects) {
    const Imported imported = importBytes("t.json", R"([
        {"name": "Elizabeth", "start": 1565, "end": 1603, "tags": ["a", "b"]},
        {"name": "James I", "start": 1603, "end": 1625, "more": {"of": "him"}},
        {"name": "Nobody"}])");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.edtf(0), "1565/1603");
    EXPECT_EQ(imported.events()[0].text, QStringLiteral("tags: a; b"));
    EXPECT_EQ(imported.events()[1].text, QStringLiteral("more of: him"));
    EXPECT_EQ(imported.result->skippedRows.front().line, 4);
}

TEST(JsonTimelines, WhatStandsBeforeAnErrorIsKept) {
    const Imported imported =
        importBytes("t.json", "[{\"name\": \"a\", \"start\": 2001},\n{\"name\": \"b\", \"start\": 2002},\n{\"na");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.events().size(), std::size_t(2));
    ASSERT_EQ(imported.result->warnings.size(), 1);
    EXPECT_TRUE(imported.result->warnings.front().contains(QStringLiteral("3")));
    const Imported nothing = importBytes("t.json", "[1, 2,\n}");
    ASSERT_FALSE(nothing.result.ok());
    EXPECT_EQ(nothing.result.problem().line, 2);
    EXPECT_FALSE(importBytes("t.json", "{\"a\": 1}").result.ok());
}
