// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The rows that search reads: made anew from what an event says, in every language of the document.
#include "app/data/search_rows.h"

#include <gtest/gtest.h>

#include "app/data/schema.h"

using namespace jalon;

namespace {

// An event whose texts are in English alone, in a document of English and French.
class SearchRowsTest : public testing::Test {
protected:
    SearchRowsTest() : m_database(Database::createInMemory()) {
        createSchema(*m_database);
        run("INSERT INTO language VALUES(0, 'en'), (3, 'fr')");
        run("INSERT INTO category VALUES(1, 'deal', 1, 'circle', 'blue')");
        run("INSERT INTO lane VALUES(1, 'deals', 1, 'blue')");
        run("INSERT INTO role VALUES(1, 'buyer')");
        run("INSERT INTO entity VALUES(1, 'acme', 1, 'company', 'blue', NULL, NULL, 1)");
        run("INSERT INTO entity_text VALUES(1, 'en', 'Acme')");
        run("INSERT INTO source VALUES(1, 'gazette', 'Gazette', 'Front page', NULL, NULL, NULL, NULL)");
        run("INSERT INTO event VALUES(7, 'sale', '2025', 1735689600, 1767225600, 1735689600, 1767225600, 1, 1, 3, "
            "33000000000, 'USD', 0, 'known')");
        run("INSERT INTO event_text VALUES(7, 'en', 'Sale', 'A bakery is sold', 'With its oven', 'in shares')");
        run("INSERT INTO event_entity VALUES(7, 1, 1, 1, 'Acme Bakers')");
        run("INSERT INTO event_source VALUES(7, 1, 1)");
        run("INSERT INTO event_tag VALUES(7, 'crusty loaf')");
    }

    void run(const char* sql) { ASSERT_TRUE(m_database->execute(sql)) << m_database->errorMessage().toStdString(); }
    std::vector<std::int64_t> rowsOf(const char* word) {
        Statement rows =
            m_database->prepare("SELECT rowid FROM event_search WHERE event_search MATCH ? ORDER BY rowid");
        rows.bind(1, QString::fromUtf8(word));
        std::vector<std::int64_t> found;
        while (rows.step()) found.push_back(rows.integer(0));
        return found;
    }

    std::unique_ptr<Database> m_database;
    const EventId m_event{7};
    const std::vector<std::int64_t> m_both{7 * 16, 7 * 16 + 3}, m_none;
};

}  // namespace

TEST_F(SearchRowsTest, FindAllThatIsShownInEveryLanguage) {
    ASSERT_TRUE(writeSearchRows(*m_database, m_event));
    for (const char* word : {"bakery", "oven", "shares", "acme", "bakers", "gazette", "front", "33000000000", "crusty"})
        EXPECT_EQ(rowsOf(word), m_both) << word;
    EXPECT_EQ(rowsOf("milliards"), std::vector<std::int64_t>{7 * 16 + 3});
    EXPECT_EQ(rowsOf("billion"), std::vector<std::int64_t>{7 * 16});
}

TEST_F(SearchRowsTest, FollowAChange) {
    SearchRows rows(*m_database);
    ASSERT_TRUE(rows.add(m_event));
    run("INSERT INTO event_text VALUES(7, 'fr', 'Vente', 'Une boulangerie est vendue', '', NULL)");
    run("UPDATE event_text SET title = 'A mill is sold' WHERE language = 'en'");
    run("DELETE FROM event_tag");
    ASSERT_TRUE(rows.rewrite(m_event));
    EXPECT_EQ(rowsOf("bakery"), m_none);
    EXPECT_EQ(rowsOf("crusty"), m_none);
    EXPECT_EQ(rowsOf("mill"), std::vector<std::int64_t>{7 * 16});
    EXPECT_EQ(rowsOf("boulangerie"), std::vector<std::int64_t>{7 * 16 + 3});
    EXPECT_EQ(rowsOf("shares"), std::vector<std::int64_t>{7 * 16});
}

TEST_F(SearchRowsTest, OfOtherEventsStayWhenOneGoes) {
    run("INSERT INTO event SELECT 8, 'second', edtf, earliest_start, latest_start, earliest_end, latest_end, category, "
        "lane, importance, NULL, NULL, 0, 'known' FROM event");
    run("INSERT INTO event_text VALUES(8, 'fr', 'b', 'bakery', 'b', NULL)");
    ASSERT_TRUE(writeSearchRows(*m_database, {7}) && writeSearchRows(*m_database, {8}));
    ASSERT_TRUE(removeSearchRows(*m_database, {7}));
    EXPECT_EQ(rowsOf("bakery"), (std::vector<std::int64_t>{8 * 16, 8 * 16 + 3}));
    EXPECT_EQ(rowsOf("oven"), m_none);
}
