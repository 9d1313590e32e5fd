// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The bundled story against the verified facts it is told from; skipped where those are not there.
#include <gtest/gtest.h>

#include <QFileInfo>
#include <QHash>

#include "app/data/csv_table.h"
#include "app/data/document.h"
#include "app/data/names.h"

using namespace jalon;

namespace {

const Language english = Language::forCode(QStringLiteral("en"));

QString factsFolder() {
    const QString shared =
        qEnvironmentVariable("JALON_SHARED", QStringLiteral(JALON_SOURCE_DIR) + QStringLiteral("/../shared"));
    return shared + QStringLiteral("/facts/");
}

QStringList columns(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(','));
}

class BundledStory : public ::testing::Test {
protected:
    void SetUp() override {
        auto story = Document::openStory();
        ASSERT_TRUE(story.ok()) << story.problem().message.toStdString();
        m_story = story.take();
    }

    // False (and skipped by name) where the facts are not beside the project.
    bool read(const char* file, const char* header, CsvTable& table) {
        const QString path = factsFolder() + QString::fromLatin1(file);
        if (!QFileInfo::exists(path))
            return false;
        const auto read = CsvTable::read(path, columns(header));
        EXPECT_TRUE(read.ok()) << read.problem().message.toStdString();
        table = *read;
        return true;
    }

    std::unique_ptr<Document> m_story;
};

std::string at(const CsvTable& table, const CsvTable::Row& row, const char* column) {
    return table.value(row, QString::fromLatin1(column)).toStdString();
}

}  // namespace

TEST_F(BundledStory, EventsAreThoseOfTheFacts) {
    CsvTable facts;
    if (!read(
            "events.csv",
            "id,date_edtf,category,fact_en,entities,amount,currency,amount_note,importance,sources,in_seed,confidence",
            facts)) {
        GTEST_SKIP() << "facts/events.csv";
    }
    EXPECT_EQ(facts.rows().size(), 90u);
    const auto events = m_story->events(english);
    EXPECT_EQ(events.size(), facts.rows().size());
    QHash<QString, QStringList> sources;
    m_story->visitEvents(english, [&](const EventSummary& event, const QString&, const QStringList& keys) {
        sources.insert(event.key, keys);
    });
    QHash<CategoryId, QString> categories;
    for (const Category& category : m_story->categories(english)) categories.insert(category.id, category.key);
    for (const CsvTable::Row& row : facts.rows()) {
        const auto event =
            std::find_if(events.begin(), events.end(), [&](const EventSummary& e) { return e.key == row.fields[0]; });
        ASSERT_NE(event, events.end()) << row.fields[0].toStdString();
        EXPECT_EQ(event->date.edtf, at(facts, row, "date_edtf"));
        EXPECT_EQ(categories.value(event->category).toStdString(), at(facts, row, "category"));
        EXPECT_EQ(event->amount ? std::to_string(event->amount->units) : std::string(), at(facts, row, "amount"));
        EXPECT_EQ(event->amount ? event->amount->currency.toStdString() : std::string(), at(facts, row, "currency"));
        EXPECT_EQ(std::to_string(event->importance), at(facts, row, "importance"));
        EXPECT_EQ(sources.value(event->key).join(QLatin1Char(';')).toStdString(), at(facts, row, "sources"));
        EXPECT_EQ(nameOfEnum(event->confidence).toStdString(), at(facts, row, "confidence"));
        const auto details = m_story->eventDetails(event->id, english);
        ASSERT_TRUE(details.ok());
        EXPECT_EQ(details->inArticle ? "yes" : "no", at(facts, row, "in_seed"));
        // Everybody whom the facts name takes part, in that role and under that name.
        QStringList people;
        for (const Participant& participant : details->participants)
            people += participant.role + QLatin1Char(':') + participant.name;
        EXPECT_EQ(people.join(QLatin1Char(';')).toStdString(), at(facts, row, "entities"));
    }
}

TEST_F(BundledStory, ValuationsAreThoseOfTheFacts) {
    CsvTable facts;
    if (!read("valuations.csv",
              "id,entity,date_edtf,value_low,value_high,currency,basis,status,event_id,sources,confidence,note",
              facts)) {
        GTEST_SKIP() << "facts/valuations.csv";
    }
    EXPECT_EQ(facts.rows().size(), 60u);
    const auto valuations = m_story->valuations(english);
    EXPECT_EQ(valuations.size(), facts.rows().size());
    QHash<EventId, QString> events;
    for (const EventSummary& event : m_story->events(english)) events.insert(event.id, event.key);
    for (const CsvTable::Row& row : facts.rows()) {
        const auto found = std::find_if(valuations.begin(), valuations.end(),
                                        [&](const Valuation& v) { return v.key == row.fields[0]; });
        ASSERT_NE(found, valuations.end()) << row.fields[0].toStdString();
        EXPECT_EQ(found->date.edtf, at(facts, row, "date_edtf"));
        EXPECT_EQ(std::to_string(found->low.units), at(facts, row, "value_low"));
        EXPECT_EQ(std::to_string(found->high.units), at(facts, row, "value_high"));
        EXPECT_EQ(found->low.currency.toStdString(), at(facts, row, "currency"));
        EXPECT_EQ(basisKey(found->basis).toStdString(), at(facts, row, "basis"));
        EXPECT_EQ(statusKey(found->status).toStdString(), at(facts, row, "status"));
        EXPECT_EQ(events.value(found->event).toStdString(), at(facts, row, "event_id"));
        EXPECT_EQ(QStringList(found->sourceKeys.begin(), found->sourceKeys.end()).join(QLatin1Char(';')).toStdString(),
                  at(facts, row, "sources"));
        EXPECT_FALSE(found->note.isEmpty());
    }
}

TEST_F(BundledStory, RelationsSourcesAndDisagreementsAreThoseOfTheFacts) {
    CsvTable relations, sources, disagreements;
    if (!read("relations.csv", "from_event,kind,to_event,note", relations))
        GTEST_SKIP() << "facts/relations.csv";
    ASSERT_TRUE(read("sources.csv", "id,publisher,title,url,published,language,checked", sources));
    ASSERT_TRUE(read("disagreements.csv", "about,who,says,finding", disagreements));
    QHash<EventId, QString> keys;
    for (const EventSummary& event : m_story->events(english)) keys.insert(event.id, event.key);
    QStringList ours, theirs;
    for (const auto& relation : m_story->relations()) {
        ours += keys.value(relation.from) + QLatin1Char(' ') + relationKindKey(relation.kind) + QLatin1Char(' ') +
                keys.value(relation.to);
    }
    for (const CsvTable::Row& row : relations.rows()) theirs += row.fields.mid(0, 3).join(QLatin1Char(' '));
    EXPECT_EQ(ours, theirs);
    EXPECT_EQ(ours.size(), 74);

    const auto known = m_story->sources();
    ASSERT_EQ(known.size(), sources.rows().size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        const QStringList fields = {known[i].key,           known[i].publisher, known[i].title,  known[i].url,
                                    known[i].publishedEdtf, known[i].language,  known[i].checked};
        for (int k = 0; k < fields.size(); ++k)
            EXPECT_EQ(fields[k].toStdString(), sources.rows()[i].fields[k].toStdString());
    }

    QHash<QString, int> wanted, shown;
    for (const CsvTable::Row& row : disagreements.rows()) ++wanted[row.fields[0]];
    for (const EventSummary& event : m_story->events(english)) {
        const auto details = m_story->eventDetails(event.id, english);
        if (!details->disagreements.empty())
            shown[event.key] = static_cast<int>(details->disagreements.size());
    }
    EXPECT_EQ(shown, wanted);
}

TEST_F(BundledStory, EveryTextIsThereInEveryLanguage) {
    for (const char* code : {"en", "fr"}) {
        const Language language = Language::forCode(QLatin1String(code));
        for (const EventSummary& event : m_story->events(language)) {
            const auto details = m_story->eventDetails(event.id, language);
            EXPECT_FALSE(event.label.isEmpty() || event.title.isEmpty() || details->text.isEmpty())
                << event.key.toStdString();
            EXPECT_LE(event.label.size(), 40) << event.label.toStdString();
            EXPECT_FALSE(details->figures.empty() && event.amount) << event.key.toStdString();
            for (const Participant& participant : details->participants) EXPECT_FALSE(participant.roleName.isEmpty());
        }
        for (const Category& category : m_story->categories(language)) EXPECT_FALSE(category.name.isEmpty());
        for (const Lane& lane : m_story->lanes(language)) EXPECT_FALSE(lane.title.isEmpty());
    }
}

TEST_F(BundledStory, FiguresOfUnlikeMeaningAreKeptApart) {
    for (const Valuation& valuation : m_story->valuations(english)) {
        const std::string key = valuation.key.toStdString();
        if (valuation.basis == ValuationBasis::Bid || valuation.basis == ValuationBasis::PreMoney ||
            valuation.basis == ValuationBasis::DebtIncluded) {
            EXPECT_FALSE(valuation.onLine()) << key;
        }
        if (key == "x-2022-10-27-acquisition-price" || key == "x-2025-03-28-debt-included")
            EXPECT_EQ(valuation.coverage, ValuationCoverage::WithDebt);
        if (key == "x-2022-10-27-post-money" || key == "x-2025-03-28-acquisition-price")
            EXPECT_TRUE(valuation.onLine());
        if (key.rfind("mistral", 0) == 0)
            EXPECT_EQ(valuation.low.currency, QStringLiteral("EUR"));
        EXPECT_EQ(valuation.isFirm(),
                  valuation.status == ValuationStatus::Announced || valuation.status == ValuationStatus::Market)
            << key;
    }
}

TEST_F(BundledStory, ItIsASoundDocument) {
    EXPECT_TRUE(m_story->check().empty());
}
