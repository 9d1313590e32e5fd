// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The content of a document as rows: all of the schema is in it, and what is loaded from it gives the same again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>
#include <set>

#include "app/data/document.h"
#include "app/data/document_loader.h"
#include "tests/helpers/full_document.h"

using namespace jalon;

namespace {

// Every row as a line.
class LineSink final : public ContentSink {
public:
    bool begin(const ContentTable& table) override {
        lines.push_back(std::string("# ") + table.name);
        return true;
    }
    bool take(const std::vector<ContentCell>& row) override {
        std::string line;
        for (const ContentCell& cell : row) {
            if (const auto* text = std::get_if<std::string_view>(&cell))
                line += '"' + std::string(*text) + "\" ";
            else if (const auto* whole = std::get_if<std::int64_t>(&cell))
                line += std::to_string(*whole) + ' ';
            else if (const auto* real = std::get_if<double>(&cell))
                line += QByteArray::number(*real, 'g', 17).toStdString() + ' ';
            else
                line += "NULL ";
        }
        lines.push_back(line);
        return true;
    }
    bool end() override { return true; }
    Problem problem() const override { return {ProblemKind::BadValue, QString()}; }

    std::vector<std::string> lines;
};

class DocumentContent : public testing::Test {
protected:
    DocumentContent() { FullDocument{path("full.jalon")}; }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static std::unique_ptr<Document> opened(const QString& file) {
        auto document = Document::open(file);
        EXPECT_TRUE(document.ok()) << (document.ok() ? "" : document.problem().message.toStdString());
        return document.ok() ? document.take() : nullptr;
    }

    static std::vector<std::string> linesOf(const Document& document, bool notes = true) {
        LineSink sink;
        const auto given = document.giveContent(sink, {notes});
        EXPECT_TRUE(given.ok());
        return sink.lines;
    }

    void load(const Document& from, const QString& to) {
        auto loader = DocumentLoader::create(to, false);
        ASSERT_TRUE(loader.ok());
        const auto given = from.giveContent(**loader, {true});
        ASSERT_TRUE(given.ok()) << given.problem().message.toStdString();
        const auto done = (*loader)->finish();
        ASSERT_TRUE(done.ok()) << done.problem().message.toStdString();
    }

    // What the loader says to one row of a table, after those rows that it needs.
    QString refusalOf(const char* table, const std::vector<ContentCell>& row) {
        auto loader = DocumentLoader::create(path("refused.jalon"), true).take();
        const auto give = [&](const char* name, const std::vector<ContentCell>& cells) {
            return loader->begin(*contentTableNamed(name)) && loader->take(cells) && loader->end();
        };
        using namespace std::string_view_literals;
        EXPECT_TRUE(give("language", {std::int64_t{0}, "en"sv}));
        EXPECT_TRUE(give("category", {"deal"sv, std::int64_t{1}, "circle"sv, "blue"sv}));
        EXPECT_TRUE(give("lane", {"all"sv, std::int64_t{1}, "blue"sv}));
        return give(table, row) ? QString() : loader->problem().message;
    }

    QTemporaryDir m_folder;
};

std::vector<ContentCell> eventRow(std::string_view key, std::string_view edtf, std::string_view category,
                                  std::int64_t importance) {
    using namespace std::string_view_literals;
    return {key, edtf, category, "all"sv, importance, {}, {}, std::int64_t{0}, "known"sv};
}

}  // namespace

TEST_F(DocumentContent, NamesEveryColumnOfTheSchema) {
    const std::set<std::string> derived{"event_place", "event_block", "event_bar", "event_total", "event_search"};
    const auto database = Database::createInMemory();
    ASSERT_TRUE(createSchema(*database));
    Statement columns = database->prepare(
        "SELECT m.name, c.name, c.\"notnull\" OR c.pk FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c "
        "WHERE m.type = 'table' AND m.name NOT LIKE 'event\\_search\\_%' ESCAPE '\\' ORDER BY m.name");
    std::set<std::string> unnamed;
    int seen = 0;
    while (columns.step()) {
        const std::string table = columns.text(0).toStdString(), column = columns.text(1).toStdString();
        const bool bound = column.ends_with("_start") || column.ends_with("_end");
        if (derived.count(table) || column == "id" || bound)
            continue;
        ++seen;
        // Their row numbers, and blocks of bytes, are written as what they stand for.
        if (table == "series_block" || (table == "relation_text" && column == "relation"))
            continue;
        const ContentTable* known = contentTableNamed(table);
        ASSERT_TRUE(known) << table;
        const auto found = std::find_if(known->columns.begin(), known->columns.end(),
                                        [&](const ContentColumn& each) { return column == each.name; });
        if (found == known->columns.end())
            unnamed.insert(table + '.' + column);
        else if (columns.integer(2) == 0)
            EXPECT_TRUE(found->optional) << table << '.' << column;
        else
            EXPECT_FALSE(found->optional) << table << '.' << column;
    }
    EXPECT_THAT(unnamed, testing::IsEmpty());
    EXPECT_GT(seen, 120);
}

TEST_F(DocumentContent, FullDocumentHasRowsInEveryTable) {
    const auto lines = linesOf(*opened(path("full.jalon")));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with("# "))
            EXPECT_TRUE(i + 1 < lines.size() && !lines[i + 1].starts_with("# ")) << lines[i];
    }
    EXPECT_THAT(lines, testing::Contains("\"acme\" 1 \"company\" \"blue\" \"2024\" \"apex\" 1 "));
    EXPECT_THAT(lines, testing::Contains("\"event-3\" \"part-of\" \"event-7\" \"en\" \"\" "));
    EXPECT_THAT(lines, testing::Not(testing::Contains(testing::HasSubstr("extent"))));
}

TEST_F(DocumentContent, IsTheSameAfterLoading) {
    const auto full = opened(path("full.jalon"));
    load(*full, path("loaded.jalon"));
    const auto loaded = opened(path("loaded.jalon"));
    EXPECT_EQ(linesOf(*loaded), linesOf(*full));
    EXPECT_THAT(loaded->check(), testing::IsEmpty());
    // Also where the numbers of the languages have holes, and by a tag.
    for (const char* language : {"en", "fr"})
        EXPECT_EQ(loaded->search(QStringLiteral("evil"), Language::forCode(QLatin1String(language))).size(), 1u);
}

TEST_F(DocumentContent, OfTheStoryIsTheSameAfterLoading) {
    const auto story = Document::openStory().take();
    load(*story, path("loaded.jalon"));
    const auto loaded = opened(path("loaded.jalon"));
    EXPECT_EQ(linesOf(*loaded), linesOf(*story));
    EXPECT_THAT(loaded->check(), testing::IsEmpty());
    for (const char* language : {"en", "fr"}) {
        for (const char* text : {"altman", "44000000000", "twitter x"}) {
            const auto found = loaded->search(QLatin1String(text), Language::forCode(QLatin1String(language)));
            EXPECT_EQ(found, story->search(QLatin1String(text), Language::forCode(QLatin1String(language)))) << text;
            EXPECT_FALSE(found.empty()) << text;
        }
    }
}

TEST_F(DocumentContent, LeavesPrivateNotesOutUnlessAsked) {
    const auto full = opened(path("full.jalon"));
    LineSink sink;
    const auto given = full->giveContent(sink);
    ASSERT_TRUE(given.ok());
    EXPECT_EQ(given->notesLeftOut, std::int64_t(hostileTexts.size()));
    const auto notes = std::find(sink.lines.begin(), sink.lines.end(), "# event_note");
    ASSERT_NE(notes, sink.lines.end());
    EXPECT_EQ(*std::next(notes), "# relation");
}

TEST_F(DocumentContent, LoaderRefusesWhatNoDocumentHolds) {
    using namespace std::string_view_literals;
    EXPECT_EQ(refusalOf("event", eventRow("a", "2024", "deal", 3)), QString());
    const std::pair<std::vector<ContentCell>, const char*> wrong[] = {
        {eventRow("a", "2024-13", "deal", 3), "2024-13"},
        {eventRow("a", "2024", "nothing", 3), "no row of category with the key “nothing”"},
        {eventRow("a", "2024", "deal", 9), "CHECK"},
        {{"a"sv, "2024"sv, "deal"sv, "all"sv, "3"sv, {}, {}, std::int64_t{0}, "known"sv},
         "importance must be a number"},
        {{"a"sv, "2024"sv, "deal"sv, "all"sv, 3.5, {}, {}, std::int64_t{0}, "known"sv}, "importance must be a whole"},
        {{{}, "2024"sv, "deal"sv, "all"sv, std::int64_t{3}, {}, {}, std::int64_t{0}, "known"sv}, "key is missing"},
        {{std::int64_t{7}, "2024"sv, "deal"sv, "all"sv, std::int64_t{3}, {}, {}, std::int64_t{0}, "known"sv},
         "key must be a text"},
        {{"a"sv, "2024"sv, "deal"sv, "all"sv, std::int64_t{3}, std::int64_t{5}, {}, std::int64_t{0}, "known"sv},
         "CHECK"},
    };
    for (const auto& [row, says] : wrong) EXPECT_THAT(refusalOf("event", row).toStdString(), testing::HasSubstr(says));
    EXPECT_THAT(refusalOf("lane_text", {"all"sv, "xx"sv, "All"sv}).toStdString(), testing::HasSubstr("language “xx”"));
    EXPECT_THAT(refusalOf("document", {"a"sv, "b"sv}).toStdString(), testing::HasSubstr("too late, or twice"));
    const std::string huge(DocumentLoader::longestRow, 'x');
    EXPECT_THAT(refusalOf("event", eventRow(huge, "2024", "deal", 3)).toStdString(), testing::HasSubstr("15 million"));
}

TEST_F(DocumentContent, LoaderLeavesNothingBehind) {
    const auto full = opened(path("full.jalon"));
    {
        auto loader = DocumentLoader::create(path("half.jalon"), false).take();
        ASSERT_TRUE(full->giveContent(*loader).ok());
        EXPECT_EQ(loader->finish([](double) { return false; }).problem().kind, ProblemKind::Cancelled);
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("full.jalon")});
    EXPECT_EQ(DocumentLoader::create(path("full.jalon"), false).problem().kind, ProblemKind::Exists);
    EXPECT_EQ(DocumentLoader::create(path("no/where.jalon"), false).problem().kind, ProblemKind::CannotWrite);
}

TEST_F(DocumentContent, OfEarlierVersionsIsGivenToo) {
    for (int version = oldestSchemaVersion; version < schemaVersion; ++version) {
        QFile::remove(path("old.jalon"));
        {
            const auto database = Database::create(path("old.jalon")).take();
            for (const QString& text : knownSchemaTexts(version)) {
                const QString sql = text.section(QStringLiteral(": "), 1);
                if (text.startsWith(QLatin1String("table")) && !text.startsWith(QLatin1String("table event_search_")))
                    EXPECT_TRUE(database->execute(sql.toUtf8())) << sql.toStdString();
            }
            for (const QString& text : knownSchemaTexts(version)) {
                if (text.startsWith(QLatin1String("index")))
                    database->execute(text.section(QStringLiteral(": "), 1).toUtf8());
            }
            database->execute("INSERT INTO language VALUES(0, 'en'); PRAGMA application_id=0x4A414C4F");
            database->execute("INSERT INTO entity VALUES(7, 'acme', 1, 'company', 'blue', NULL, NULL, 1)");
            database->execute("PRAGMA user_version=" + QByteArray::number(version));
        }
        const auto old = opened(path("old.jalon"));
        ASSERT_TRUE(old) << version;
        const auto lines = linesOf(*old);
        EXPECT_EQ(lines.size(), contentTables().size() + 2) << version;
        QFile::remove(path("new.jalon"));
        load(*old, path("new.jalon"));
        EXPECT_EQ(linesOf(*opened(path("new.jalon"))), lines);
    }
}

TEST_F(DocumentContent, DamageIsAProblem) {
    const char* damages[] = {"UPDATE event_text SET event = 4000 WHERE event = 3",
                             "UPDATE relation_text SET relation = 77 WHERE language = 'fr'",
                             "UPDATE series_block SET times = x'00' WHERE series = 6",
                             "UPDATE series_block SET amounts = x'000000000000f07f' WHERE series = 6",
                             "UPDATE entity SET successor = 99 WHERE id = 2"};
    for (const char* damage : damages) {
        {
            FullDocument full(path("damaged.jalon"));
            full.run(QByteArray("PRAGMA foreign_keys=OFF; ") + damage);
        }
        LineSink sink;
        const auto given = opened(path("damaged.jalon"))->giveContent(sink, {true});
        ASSERT_FALSE(given.ok()) << damage;
        EXPECT_EQ(given.problem().kind, ProblemKind::Damaged) << damage;
    }
}
