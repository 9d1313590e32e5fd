// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include "app/data/document.h"
#include "app/data/viewport_query.h"

using namespace jalon;

namespace {

std::unique_ptr<Document> story() {
    auto document = Document::openStory();
    EXPECT_TRUE(document.ok());
    return document.take();
}

struct SearchCase {
    const char* text;
    const char* language;
    const char* finds;  // the key of an event that must be among the hits
};

const SearchCase searches[] = {
    {"hotshot", "en", "xai-buys-hotshot"},
    {"HOTSHOT", "en", "xai-buys-hotshot"},
    {"hots", "en", "xai-buys-hotshot"},
    {"  injunction   refuses ", "en", "injunction-denied"},
    {"altman", "en", "openai-board-crisis"},
    {"$44B", "en", "musk-closes-twitter"},
    {"44 billion", "en", "musk-closes-twitter"},
    {"44000000000", "en", "musk-closes-twitter"},
    {"phonearena", "en", "xai-buys-x"},
    {"44 Md", "fr", "musk-closes-twitter"},
    {"44 milliards", "fr", "musk-closes-twitter"},
    {"rachete", "fr", "xai-buys-x"},
    {"rachète", "fr", "xai-buys-x"},
    {"proces", "fr", "trial-begins"},
    {"Linda Yaccarino", "fr", "yaccarino-leaves-x"},
};

}  // namespace

TEST(Search, FindsWordsPeopleAmountsAndSources) {
    const auto document = story();
    for (const SearchCase& search : searches) {
        const auto hits =
            document->search(QString::fromUtf8(search.text), Language::forCode(QLatin1String(search.language)));
        const EventId wanted = document->eventByKey(QLatin1String(search.finds));
        EXPECT_NE(std::find(hits.begin(), hits.end(), wanted), hits.end()) << search.text;
    }
}

TEST(Search, HitsComeInTimeOrderAndAllWordsMustOccur) {
    const auto document = story();
    const Language english = Language::forCode(QStringLiteral("en"));
    const auto content = readStoryContent(*document, english);
    const auto hits = document->search(QStringLiteral("musk openai"), english);
    ASSERT_GE(hits.size(), 3u);
    for (std::size_t i = 1; i < hits.size(); ++i) {
        EXPECT_FALSE(sortsBefore(content->event(hits[i])->date, content->event(hits[i - 1])->date));
    }
    EXPECT_LT(hits.size(), document->search(QStringLiteral("openai"), english).size());
}

TEST(Search, NoTextIsQuerySyntax) {
    const auto document = story();
    const Language english = Language::forCode(QStringLiteral("en"));
    const std::size_t all = document->events(english).size();
    for (const char* text : {"",
                             " ",
                             "\"",
                             "\"\"",
                             "AND",
                             "OR NOT",
                             "a*",
                             "*",
                             "NEAR(a b)",
                             "title:x",
                             "-x",
                             "^a",
                             "{a}",
                             "(",
                             ")",
                             "'; DROP TABLE event; --",
                             "\xF0\x9F\x98\x80",
                             "a\"b",
                             "+",
                             "\\"}) {
        EXPECT_LE(document->search(QString::fromUtf8(text), english).size(), all) << text;
    }
    EXPECT_TRUE(document->search(QStringLiteral("\""), english).empty());
    EXPECT_TRUE(document->search(QString(QChar(0)), english).empty());
    EXPECT_LE(document->search(QString(5000, QLatin1Char('x')), english).size(), all);
}
