// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The builder of stories: the project's own tables build, the same each time; each kind of error is refused by name.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "app/data/document.h"
#include "app/data/story_builder.h"

using namespace jalon;

namespace {

const QString tables = QStringLiteral(JALON_SOURCE_DIR) + QStringLiteral("/resources/story");

class StoryBuilding : public ::testing::Test {
protected:
    StoryBuilding() {
        QDirIterator files(tables, {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next(), to = m_folder.filePath(QDir(tables).relativeFilePath(from));
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QString target() const { return m_folder.filePath(QStringLiteral("story.jalon")); }

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    // Replaces the first occurrence of `from` in a table.
    void change(const char* table, const QByteArray& from, const QByteArray& to) {
        const QString path = m_folder.filePath(QLatin1String(table));
        QByteArray text = bytes(path);
        const auto at = text.indexOf(from);
        ASSERT_GE(at, 0) << table << ": " << from.constData();
        text.replace(at, from.size(), to);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

struct Mutation {
    const char* table;
    const char* from;
    const char* to;
    const char* says;  // part of a message
};

const Mutation mutations[] = {
    {"events.csv", "seed-article;fastco-openai", "seed-article;nobody", "nobody"},
    {"events.csv", "2015-12-11", "2015-13-11", "2015-13-11"},
    {"events.csv", ",governance,", ",gossip,", "gossip"},
    {"events.csv", ",openai,founder", ",nowhere,founder", "nowhere"},
    {"events.csv", "founder:sam-altman", "king:sam-altman", "king"},
    {"events.csv", "founder:sam-altman", "founder:nobody", "nobody"},
    {"events.csv", "1000000000,USD", "much,USD", "much"},
    {"events.csv", "musk-leaves-openai-board,", "openai-founded,", "twice"},
    {"events.csv", ",confirmed", ",certain", "certain"},
    {"valuations.csv", "15000000000,20000000000", "25000000000,20000000000", "CHECK"},
    {"valuations.csv", "post-money,talks", "postmoney,talks", "postmoney"},
    {"valuations.csv", ",anthropic,", ",anthropics,", "anthropics"},
    {"relations.csv", "leads-to", "causes", "causes"},
    {"relations.csv", ",musk-twitter-offer", ",nothing", "nothing"},
    {"disagreements.csv", "xai-75bn-talks", "nothing", "nothing"},
    {"entities.csv", ",xai-holdings,yes", ",nothing,yes", "nothing"},
    {"categories.csv", "diamond", "heart", "heart"},
    {"lanes.csv", "slate", "pink", "pink"},
    {"sources.csv", "id,publisher", "key,publisher", "columns"},
    {"document.csv", "as_of,2026-06-30", "as_of,today", "today"},
    {"fr/events.csv", "openai-founded,", "openai-foundedx,", "openai-foundedx"},
    {"fr/categories.csv", "acquisition,Acquisition\n", "", "acquisition"},
    {"fr/valuations.csv", "mistral-2023-12-10-post-money", "mistral-2023", "mistral-2023"},
    {"en/lanes.csv", "xAI", "", "empty"},
    {"en/lanes.csv", "openai,OpenAI", "openai,\"OpenAI", "quote"},
};

}  // namespace

TEST_F(StoryBuilding, TheSameTablesGiveTheSameBytes) {
    ASSERT_TRUE(buildStory(m_folder.path(), target()).empty());
    const QByteArray first = bytes(target());
    ASSERT_TRUE(buildStory(m_folder.path(), target()).empty());
    EXPECT_EQ(bytes(target()), first);
    EXPECT_TRUE(Document::open(target()).ok());
}

TEST_F(StoryBuilding, EachKindOfErrorIsRefusedAndNamed) {
    for (const Mutation& mutation : mutations) {
        change(mutation.table, mutation.from, mutation.to);
        const auto problems = buildStory(m_folder.path(), target());
        const bool named = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.message.contains(QLatin1String(mutation.says));
        });
        EXPECT_TRUE(named) << mutation.table << ": " << mutation.says
                           << (problems.empty() ? std::string() : problems.front().message.toStdString());
        EXPECT_FALSE(QFile::exists(target())) << mutation.table;
        QFile::remove(target());
        QFile::remove(m_folder.filePath(QLatin1String(mutation.table)));
        QFile::copy(tables + QLatin1Char('/') + QLatin1String(mutation.table),
                    m_folder.filePath(QLatin1String(mutation.table)));
        QFile::setPermissions(m_folder.filePath(QLatin1String(mutation.table)), QFile::ReadOwner | QFile::WriteOwner);
    }
}

TEST_F(StoryBuilding, AMissingTableIsNamed) {
    QFile::remove(m_folder.filePath(QStringLiteral("fr/figures.csv")));
    const auto problems = buildStory(m_folder.path(), target());
    ASSERT_FALSE(problems.empty());
    EXPECT_TRUE(problems.front().message.contains(QStringLiteral("fr/figures.csv")));
}

TEST_F(StoryBuilding, RatesAndGapsComeWithAStoryWhereItHasThem) {
    const auto write = [&](const char* name, const char* text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("exchange_rates.csv", "currency,quote,date,rate,source\nEUR,USD,2024-06,1.25,reuters-merger\n");
    write("valuation_gaps.csv", "entity,date\nx,2023-01/2023-02\n");
    ASSERT_TRUE(buildStory(m_folder.path(), target()).empty());
    const auto document = Document::open(target());
    ASSERT_TRUE(document.ok());
    ASSERT_EQ((*document)->exchangeRates().size(), 1u);
    EXPECT_DOUBLE_EQ((*document)->exchangeRates()[0].rate, 1.25);
    EXPECT_EQ((*document)->valuationGaps().size(), 1u);
    EXPECT_TRUE((*document)->check().empty());
    for (const char* row : {"EUR,USD,2024-06,0,reuters-merger", "EUR,USD,2024-06,much,reuters-merger",
                            "EUR,USD,2024-16,1,reuters-merger", "EUR,USD,2024-06,1,nobody"}) {
        write("exchange_rates.csv",
              QByteArray("currency,quote,date,rate,source\n").append(row).append('\n').constData());
        EXPECT_FALSE(buildStory(m_folder.path(), target()).empty()) << row;
    }
}
