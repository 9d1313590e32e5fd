// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/thing_edits.h"

#include <gtest/gtest.h>

#include "app/edit/disagreement_edits.h"
#include "app/edit/thing_order.h"
#include "tests/edit/editing_folder.h"
#include "tests/helpers/document_text.h"

using namespace jalon;

namespace {

class ThingEditsTest : public ::testing::Test {
protected:
    ThingEditsTest() : m_copy(copyOfStory()), m_before(documentText(database())) {}
    const Database& database() const { return m_copy->database(); }
    Outcome perform(const WorkingCopy::Change& change) {
        return m_copy->perform({StepKind::Change, QStringLiteral("thing"), 1}, change);
    }
    EntityDraft company() const { return readEntities(database()).front(); }
    Outcome write(EntityDraft draft) {
        return perform([&](DocumentEdit& edit) -> Outcome { return writeEntity(edit, draft); });
    }
    void expectUndone() {
        ASSERT_TRUE(m_copy->undo().ok());
        EXPECT_EQ(documentText(database()), m_before);
    }
    std::vector<std::int64_t> order(OrderedThing thing) const {
        std::vector<std::int64_t> ids;
        if (thing == OrderedThing::Category)
            for (const auto& each : readCategories(database())) ids.push_back(each.id.value);
        if (thing == OrderedThing::Lane)
            for (const auto& each : readLanes(database())) ids.push_back(each.id.value);
        if (thing == OrderedThing::Entity)
            for (const auto& each : readEntities(database())) ids.push_back(each.id.value);
        return ids;
    }

    EditingFolder m_folder;
    std::unique_ptr<WorkingCopy> m_copy;
    QStringList m_before;
};

}  // namespace

TEST_F(ThingEditsTest, NamesOverTimeAndGapsComeBackAsTheyWereWritten) {
    EntityDraft draft = company();
    draft.namesOverTime = {{QStringLiteral("First"), {}, QStringLiteral("2006-04")},
                           {QStringLiteral("Second"), QStringLiteral("2006-04"), {}}};
    draft.gaps = {"2016/2019", "2021~"};
    ASSERT_TRUE(write(draft).ok());
    const EntityDraft read = company();
    ASSERT_EQ(read.namesOverTime.size(), 2u);
    EXPECT_EQ(read.namesOverTime[0].name, QStringLiteral("First"));
    EXPECT_TRUE(read.namesOverTime[0].fromEdtf.isEmpty());
    EXPECT_EQ(read.namesOverTime[0].toEdtf, QStringLiteral("2006-04"));
    EXPECT_EQ(read.namesOverTime[1].fromEdtf, QStringLiteral("2006-04"));
    EXPECT_EQ(read.gaps, (std::vector<std::string>{"2016/2019", "2021~"}));
    draft.namesOverTime.erase(draft.namesOverTime.begin());
    draft.gaps.clear();
    ASSERT_TRUE(write(draft).ok());
    ASSERT_EQ(company().namesOverTime.size(), 1u);
    EXPECT_EQ(company().namesOverTime[0].name, QStringLiteral("Second"));
    EXPECT_TRUE(company().gaps.empty());
    ASSERT_TRUE(m_copy->undo().ok());
    expectUndone();
}

TEST_F(ThingEditsTest, TimesThatCannotBeReadAreRefused) {
    struct Case {
        EntityName name;
        const char* gap;
    };
    const Case cases[] = {{{QStringLiteral(" "), {}, {}}, "2020"},
                          {{QStringLiteral("Name"), QStringLiteral("soon"), {}}, "2020"},
                          {{QStringLiteral("Name"), {}, QStringLiteral("later")}, "2020"},
                          {{QStringLiteral("Name"), {}, {}}, ""},
                          {{QStringLiteral("Name"), {}, {}}, "never"}};
    for (const Case& each : cases) {
        EntityDraft draft = company();
        draft.namesOverTime = {each.name};
        draft.gaps = {each.gap};
        const auto done = write(draft);
        ASSERT_FALSE(done.ok());
        EXPECT_FALSE(done.problem().message.isEmpty());
        EXPECT_EQ(documentText(database()), m_before);
    }
}

TEST_F(ThingEditsTest, AMoveExchangesNeighboursAndIsUndone) {
    for (const OrderedThing thing : {OrderedThing::Category, OrderedThing::Lane, OrderedThing::Entity}) {
        std::vector<std::int64_t> expected = order(thing);
        ASSERT_GE(expected.size(), 3u);
        const auto move = [&](std::int64_t id, int step) {
            return perform([&](DocumentEdit& edit) -> Outcome { return moveInOrder(edit, thing, id, step); });
        };
        ASSERT_TRUE(move(expected[0], +1).ok());
        std::swap(expected[0], expected[1]);
        EXPECT_EQ(order(thing), expected);
        ASSERT_TRUE(move(expected[1], -1).ok());
        std::swap(expected[0], expected[1]);
        EXPECT_EQ(order(thing), expected);
        // At the end nothing is left to exchange with.
        ASSERT_TRUE(move(expected[0], -1).ok());
        ASSERT_TRUE(move(expected.back(), +1).ok());
        ASSERT_TRUE(move(987654, +1).ok());
        EXPECT_EQ(order(thing), expected);
        while (m_copy->nameToUndo()) ASSERT_TRUE(m_copy->undo().ok());
        EXPECT_EQ(documentText(database()), m_before);
    }
}

TEST_F(ThingEditsTest, CompaniesStayBeforeTheOthers) {
    const auto entities = readEntities(database());
    std::size_t companies = 0;
    while (companies < entities.size() && entities[companies].kind == EntityKind::Company) ++companies;
    ASSERT_LT(companies, entities.size());
    const std::int64_t lastCompany = entities[companies - 1].id.value;
    ASSERT_TRUE(perform([&](DocumentEdit& edit) -> Outcome {
                    return moveInOrder(edit, OrderedThing::Entity, lastCompany, +1);
                }).ok());
    EXPECT_EQ(documentText(database()), m_before);
}

TEST_F(ThingEditsTest, UsesAreCountedAsTheRowsSayThem) {
    const auto counted = [&](const char* sql, std::int64_t id) {
        Statement row = database().prepare(sql);
        row.bind(1, id);
        return row.step() ? row.integer(0) : -1;
    };
    std::int64_t ofCategories = 0, ofLanes = 0;
    for (const auto& each : readCategories(database())) ofCategories += eventsOf(database(), each.id);
    for (const auto& each : readLanes(database())) ofLanes += eventsOf(database(), each.id);
    EXPECT_EQ(ofCategories, counted("SELECT count(*) FROM event WHERE id != ?", 0));
    EXPECT_EQ(ofLanes, ofCategories);
    const EntityId entity = company().id;
    EXPECT_EQ(figuresOf(database(), entity), counted("SELECT count(*) FROM valuation WHERE entity = ?", entity.value));
    EXPECT_GT(figuresOf(database(), entity), 0);
    EXPECT_GT(eventsOf(database(), entity), 0);
}

TEST_F(ThingEditsTest, AnAddedLanguageIsSearchedAtOnce) {
    DocumentDraft draft = readDocumentDraft(database());
    draft.languages += QStringLiteral("de");
    ASSERT_TRUE(perform([&](DocumentEdit& edit) -> Outcome { return writeDocumentDraft(edit, draft); }).ok());
    EXPECT_EQ(readDocumentDraft(database()).languages.back(), QStringLiteral("de"));
    const auto rowsOf = [&](int ordinal) {
        Statement rows = database().prepare("SELECT count(*) FROM event_search WHERE rowid % 16 = ?");
        rows.bind(1, std::int64_t{ordinal});
        return rows.step() ? rows.integer(0) : 0;
    };
    const int added = static_cast<int>(draft.languages.size()) - 1;
    EXPECT_EQ(rowsOf(added), rowsOf(0));
    EXPECT_GT(rowsOf(added), 0);
    expectUndone();
    EXPECT_EQ(rowsOf(added), 0);
}

TEST_F(ThingEditsTest, SeventeenLanguagesAreRefused) {
    DocumentDraft draft = readDocumentDraft(database());
    for (const char* code : {"de", "es", "it", "ja", "zh", "pt", "nl", "sv", "da", "fi", "pl", "cs", "el", "tr", "ru"})
        draft.languages += QLatin1String(code);
    const auto done = perform([&](DocumentEdit& edit) -> Outcome { return writeDocumentDraft(edit, draft); });
    ASSERT_FALSE(done.ok());
    EXPECT_TRUE(done.problem().message.contains(QLatin1String("sixteen")));
    EXPECT_EQ(documentText(database()), m_before);
}

TEST_F(ThingEditsTest, DisagreementsAreWrittenReadAndUndone) {
    const auto before = readDisagreements(database());
    ASSERT_FALSE(before.empty());
    DisagreementDraft draft;
    draft.event = before.front().event;
    draft.who = QStringLiteral("Some paper");
    draft.source = readSources(database()).front().id;
    draft.says = {{QStringLiteral("en"), QStringLiteral("It was more.")}, {QStringLiteral("fr"), QString()}};
    draft.findings = {{QStringLiteral("en"), QStringLiteral("Not confirmed.")}};
    const auto write = [&] {
        return perform([&](DocumentEdit& edit) -> Outcome { return writeDisagreement(edit, draft); });
    };
    ASSERT_TRUE(write().ok());
    ASSERT_EQ(readDisagreements(database()).size(), before.size() + 1);
    const DisagreementDraft read = readDisagreements(database()).back();
    EXPECT_EQ(read.event, draft.event);
    EXPECT_EQ(read.who, draft.who);
    EXPECT_EQ(read.source, draft.source);
    EXPECT_EQ(read.says.value(QStringLiteral("en")), QStringLiteral("It was more."));
    EXPECT_FALSE(read.says.contains(QStringLiteral("fr")));
    draft.findings[QStringLiteral("en")] = QStringLiteral("Confirmed.");
    draft.source = {};
    ASSERT_TRUE(write().ok());
    ASSERT_EQ(readDisagreements(database()).size(), before.size() + 1);
    EXPECT_EQ(readDisagreements(database()).back().findings.value(QStringLiteral("en")), QStringLiteral("Confirmed."));
    EXPECT_FALSE(readDisagreements(database()).back().source);
    ASSERT_TRUE(perform([&](DocumentEdit& edit) -> Outcome { return removeDisagreement(edit, draft.id); }).ok());
    EXPECT_EQ(documentText(database()), m_before);
    for (int step = 0; step < 3; ++step) ASSERT_TRUE(m_copy->undo().ok());
    EXPECT_EQ(documentText(database()), m_before);
}

TEST_F(ThingEditsTest, ADisagreementThatSaysNothingIsRefused) {
    const EventId event = readDisagreements(database()).front().event;
    const TextByLanguage says = {{QStringLiteral("en"), QStringLiteral("It was more.")}};
    const DisagreementDraft drafts[] = {{0, {}, QStringLiteral("Paper"), {}, says, {}},
                                        {0, event, QStringLiteral(" "), {}, says, {}},
                                        {0, event, QStringLiteral("Paper"), {}, {}, says}};
    for (DisagreementDraft draft : drafts) {
        const auto done = perform([&](DocumentEdit& edit) -> Outcome { return writeDisagreement(edit, draft); });
        ASSERT_FALSE(done.ok());
        EXPECT_FALSE(done.problem().message.isEmpty());
        EXPECT_EQ(documentText(database()), m_before);
    }
}
