// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// After any edit the stored index is, row by row, what writeEventIndex makes of the events.
#include "app/data/index_updater.h"

#include <gtest/gtest.h>

#include <random>

#include "app/data/index_writer.h"
#include "app/data/schema.h"
#include "app/data/stored_index.h"
#include "app/time/edtf_text.h"

namespace jalon {
namespace {

std::vector<std::int64_t> numbersIn(const Database& database, const char* sql, int columns) {
    std::vector<std::int64_t> numbers;
    Statement row = database.prepare(sql);
    while (row.step())
        for (int i = 0; i < columns; ++i) numbers.push_back(row.integer(i));
    return numbers;
}

std::vector<std::pair<QByteArray, QByteArray>> textsIn(const Database& database, const char* sql) {
    std::vector<std::pair<QByteArray, QByteArray>> texts;
    Statement row = database.prepare(sql);
    while (row.step()) texts.emplace_back(row.blob(0), row.blob(1));
    return texts;
}

struct StoredTables {
    std::vector<std::int64_t> places, bars, totals, blocks;
    std::vector<std::pair<QByteArray, QByteArray>> cells, facts;
    explicit StoredTables(const Database& database)
        : places(numbersIn(database, "SELECT * FROM event_place", 6)),
          bars(numbersIn(database, "SELECT * FROM event_bar", 8)),
          totals(numbersIn(database, "SELECT * FROM event_total", 4)),
          blocks(numbersIn(database, "SELECT lane, exponent, block FROM event_block", 3)),
          cells(textsIn(database, "SELECT lane, cells FROM event_block")),
          facts(textsIn(database, "SELECT * FROM document WHERE key IN ('extent', 'amounts')")) {}
};

// How an event is dated, in texts that cluster at every width.
class Dates {
public:
    explicit Dates(std::mt19937_64& random) : m_random(random) {}

    std::string second(int day) {
        const auto two = [](std::int64_t n) {
            return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')).toStdString();
        };
        return "2015-03-" + two(day) + "T0" + std::to_string(upTo(3)) + ":" + two(upTo(60)) + ":" + two(upTo(60));
    }
    std::string year() { return std::to_string(1900 + upTo(140)); }
    std::string day() { return year() + "-0" + std::to_string(1 + upTo(9)) + "-1" + std::to_string(upTo(10)); }
    std::string interval() {
        const std::int64_t first = 1900 + upTo(130);
        return std::to_string(first) + "-0" + std::to_string(1 + upTo(9)) + "/" +
               std::to_string(first + 1 + upTo(upTo(4) ? 3 : 60));
    }
    std::string open() {
        static constexpr std::array shapes = {"%1/..", "../%1", "%1/", "/%1", "%1~/.."};
        return QString::fromLatin1(shapes[static_cast<std::size_t>(upTo(5))])
            .arg(QString::fromStdString(year()))
            .toStdString();
    }
    std::string any() {
        switch (upTo(12)) {
            case 0:
                return open();
            case 1:
                return year() + "~";
            case 2:
                return "-0" + std::to_string(100 + upTo(800));
            case 3:
                return year() + "-0" + std::to_string(1 + upTo(9)) + "?";
            case 4:
            case 5:
                return interval();
            case 6:
                return day() + "~";
            default:
                return upTo(2) ? day() : second(1 + static_cast<int>(upTo(2)));
        }
    }
    // Farther than all else.
    std::string far() {
        static constexpr std::array dates = {"Y-13800000000", "Y-70000000", "-9999",       "9999",
                                             "Y500000",       "2090/..",    "Y-4500000/.."};
        return dates[static_cast<std::size_t>(upTo(dates.size()))];
    }
    std::int64_t upTo(std::size_t n) { return static_cast<std::int64_t>(m_random() % n); }

private:
    std::mt19937_64& m_random;
};

// A document of one kind of dates, in memory, and its edits.
class EditedDocument {
public:
    using Date = std::function<std::string(Dates&)>;
    EditedDocument(Date date, int events, int lanes, std::uint64_t seed, const IndexMemory& memory = {})
        : random(seed), m_date(std::move(date)), m_lanes(lanes), m_database(Database::createInMemory()) {
        createSchema(*m_database);
        for (int i = 0; i < events; ++i) put({i + 1});
        m_next = events + 1;
        EXPECT_TRUE(writeEventIndex(*m_database));
        m_updater.emplace(*m_database, memory);
    }

    void edit(const std::vector<EventId>& touched, const std::function<void()>& change) {
        m_updater->before(touched);
        EXPECT_TRUE(m_database->execute("BEGIN"));
        change();
        EXPECT_TRUE(m_updater->update(touched));
        EXPECT_TRUE(m_database->execute("COMMIT"));
    }
    void roll(const std::vector<EventId>& touched, const std::function<void()>& change) {
        m_updater->before(touched);
        EXPECT_TRUE(m_database->execute("BEGIN"));
        change();
        EXPECT_TRUE(m_updater->update(touched));
        EXPECT_TRUE(m_database->execute("ROLLBACK"));
        m_updater->forget();
    }
    // Of an event that is there, or is not.
    void put(EventId id) { write(id, m_date(m_dates)); }
    void putFar(EventId id) { write(id, m_dates.far()); }
    void remove(EventId id) {
        run("DELETE FROM event WHERE id = " + QByteArray::number(static_cast<qlonglong>(id.value)));
    }
    void set(EventId id, const QByteArray& change) {
        run("UPDATE event SET " + change + " WHERE id = " + QByteArray::number(static_cast<qlonglong>(id.value)));
    }
    void run(const QByteArray& sql) { EXPECT_TRUE(m_database->execute(sql)) << sql.constData(); }
    EventId fresh() { return {m_next++}; }
    // One that is there; a fresh one where none is.
    EventId any(const char* order = "(id * 7919 + ?) % 1009") {
        Statement row = m_database->prepare(
            (QByteArray("SELECT id FROM event ORDER BY ") + order + ", id, ?1 LIMIT 1").constData());
        row.bind(1, upTo(1009));
        return row.step() ? EventId{row.integer(0)} : fresh();
    }
    std::vector<EventId> all() {
        std::vector<EventId> ids;
        Statement row = m_database->prepare("SELECT id FROM event");
        while (row.step()) ids.push_back({row.integer(0)});
        return ids;
    }
    std::int64_t upTo(std::size_t n) { return m_dates.upTo(n); }
    void randomEdit();

    void expectAsWrittenAnew(const std::string& after) {
        const StoredTables kept(*m_database);
        ASSERT_TRUE(m_database->execute("BEGIN"));
        ASSERT_TRUE(rewriteEventIndex(*m_database, readEventPlaces(*m_database)));
        const StoredTables anew(*m_database);
        ASSERT_TRUE(m_database->execute("ROLLBACK"));
        ASSERT_EQ(kept.places, anew.places) << after;
        ASSERT_EQ(kept.facts, anew.facts) << after;
        ASSERT_EQ(kept.totals, anew.totals) << after;
        ASSERT_EQ(kept.bars, anew.bars) << after;
        ASSERT_EQ(kept.blocks, anew.blocks) << after;
        ASSERT_EQ(kept.cells, anew.cells) << after;
    }
    Database& database() { return *m_database; }
    IndexUpdater& updater() { return *m_updater; }

    std::mt19937_64 random;

private:
    void write(EventId id, const std::string& edtf) {
        const auto date = parseEdtf(edtf);
        ASSERT_TRUE(date.ok()) << edtf;
        Statement row =
            m_database->prepare("INSERT OR REPLACE INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'known')");
        row.bind(1, id.value).bind(2, QString::number(id.value)).bind(3, QString::fromStdString(edtf));
        row.bind(4, date->earliestStart.seconds).bind(5, date->latestStart.seconds);
        row.bind(6, date->earliestEnd.seconds).bind(7, date->latestEnd.seconds);
        row.bind(8, 1 + upTo(3)).bind(9, 1 + upTo(static_cast<std::size_t>(m_lanes))).bind(10, 1 + upTo(5));
        if (upTo(2))
            row.bind(11, upTo(1000)).bind(12, QStringLiteral("USD"));
        ASSERT_TRUE(row.run());
    }

    Dates m_dates{random};
    Date m_date;
    int m_lanes;
    std::int64_t m_next = 1;
    std::unique_ptr<Database> m_database;
    std::optional<IndexUpdater> m_updater;
};

void EditedDocument::randomEdit() {
    const EventId id = any(), added = fresh();
    const QByteArray number = QByteArray::number(static_cast<qlonglong>(1 + upTo(5)));
    const EventId first = any("earliest_start"), last = any("latest_end DESC");
    std::vector<EventId> some{id, added};
    for (std::int64_t i = upTo(12); i > 0; --i) some.push_back(any());
    switch (upTo(14)) {
        case 0:
            return edit({id}, [&] { set(id, "importance = " + number); });
        case 1:
            return edit({id}, [&] { set(id, "category = " + number); });
        case 2:
            return edit({id}, [&] { set(id, "lane = " + number); });
        case 3:
            return edit({id}, [&] { set(id, "amount = 5, currency = 'EUR'"); });
        case 4:
        case 5:
            return edit({id}, [&] { remove(id); });
        case 6:
            return edit({first, last}, [&] { remove(upTo(2) ? first : last); });
        case 7:
            return edit({added}, [&] { putFar(added); });
        case 8:
            return edit({}, [&] {
                run("INSERT OR REPLACE INTO document VALUES('as_of', '" + QByteArray::number(2000 + 10 * upTo(9)) +
                    "')");
            });
        case 9:
            return edit(some, [&] {
                for (const EventId each : some) upTo(3) ? put(each) : remove(each);
            });
        case 10:
            return roll(some, [&] {
                for (const EventId each : some) upTo(3) ? putFar(each) : remove(each);
            });
        case 11:
        case 12:
            return edit({added}, [&] { put(added); });
        default:
            return edit({id}, [&] { put(id); });
    }
}

struct Kind {
    const char* name;
    EditedDocument::Date date;
    int events, lanes, edits;
    int mostAnew = 0;  // for many open ends that move together, and for the first event
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all = {
        {"from none", [](Dates& dates) { return dates.any(); }, 0, 2, 150, 30},
        {"few", [](Dates& dates) { return dates.any(); }, 40, 3, 250},
        {"open ends", [](Dates& dates) { return dates.upTo(3) ? dates.open() : dates.year(); }, 45, 2, 200, 0},
        {"about as many as are listed", [](Dates& dates) { return dates.second(1); }, 256, 1, 300},
        {"the same in one second", [](Dates&) { return std::string("2015-03-01T00:00:05"); }, 258, 1, 200},
        {"spans in one lane", [](Dates& dates) { return dates.interval(); }, 500, 1, 250},
        {"spans and moments", [](Dates& dates) { return dates.upTo(2) ? dates.interval() : dates.second(2); }, 900, 3,
         150},
        {"many", [](Dates& dates) { return dates.any(); }, 3000, 4, 40, 20},
    };
    return all;
}

class IndexUpdates : public testing::TestWithParam<std::size_t> {};

TEST_P(IndexUpdates, leaveWhatWouldBeWrittenAnew) {
    const Kind& kind = kinds()[GetParam()];
    // The second time spans are read when they are needed, and dropped again.
    for (const std::uint64_t seed : {1u, 2u}) {
        EditedDocument document(kind.date, kind.events, kind.lanes, seed,
                                seed == 1 ? IndexMemory{} : IndexMemory{0, 100});
        for (int i = 0; i < kind.edits && !testing::Test::HasFailure(); ++i) {
            document.randomEdit();
            if (i % (1 + kind.events / 400) == 0)
                document.expectAsWrittenAnew(std::string(kind.name) + ", edit " + std::to_string(i));
        }
        EXPECT_LE(document.updater().timesWrittenAnew(), kind.mostAnew) << kind.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, IndexUpdates, testing::Range(std::size_t{0}, kinds().size()));

// One by one until none is left, and from none: rows come and go at every exponent.
TEST(IndexUpdater, followsADocumentToNothingAndBack) {
    EditedDocument document([](Dates& dates) { return dates.second(1 + static_cast<int>(dates.upTo(3))); }, 600, 2, 3);
    for (const bool back : {false, true}) {
        for (int i = 1; i <= 600 && !testing::Test::HasFailure(); ++i) {
            document.edit({{i}}, [&] { back ? document.put({i}) : document.remove({i}); });
            if (i % 7 == 0)
                document.expectAsWrittenAnew(std::to_string(i));
        }
        EXPECT_EQ(StoredIndex::isIn(document.database()), back);
    }
}

TEST(IndexUpdater, writesAnEditOfManyAnewAndCanBeStopped) {
    EditedDocument document([](Dates& dates) { return dates.any(); }, 3000, 3, 4);
    const std::vector<EventId> all = document.all();
    ASSERT_TRUE(document.updater().isMany(all.size()));
    ASSERT_FALSE(document.updater().isMany(1));
    const auto later = [&] { document.run("UPDATE event SET importance = 1 + id % 5, lane = 1 + id % 3"); };
    document.edit(all, later);
    document.expectAsWrittenAnew("all moved");
    EXPECT_EQ(document.updater().timesWrittenAnew(), 1);
    const StoredTables before(document.database());
    for (const auto& touched : {all, std::vector<EventId>(all.begin(), all.begin() + 60)}) {
        document.updater().before(touched);
        document.run("BEGIN");
        for (const EventId id : touched) document.set(id, "importance = 6 - importance, category = 4");
        EXPECT_FALSE(document.updater().update(touched, [](double) { return false; }));
        document.run("ROLLBACK");
        document.updater().forget();
        EXPECT_EQ(StoredTables(document.database()).places, before.places);
        EXPECT_EQ(document.updater().timesWrittenAnew(), 1);
    }
    for (int i = 0; i < 20; ++i) document.randomEdit();
    document.expectAsWrittenAnew("edits after it");
}

TEST(IndexUpdater, writesAnewWhatContradictsTheEvents) {
    EditedDocument document([](Dates& dates) { return dates.second(1); }, 700, 1, 5);
    document.run("UPDATE event_block SET cells = x'0009010101'");
    IndexUpdater updater(document.database());
    updater.before({{5}});
    document.run("BEGIN");
    document.remove({5});
    EXPECT_TRUE(updater.update({{5}}));
    document.run("COMMIT");
    EXPECT_EQ(updater.timesWrittenAnew(), 1);
    document.expectAsWrittenAnew("blocks of a category that is not there");
}

TEST(IndexUpdater, leavesADocumentWithoutAnIndexAsItIs) {
    EditedDocument document([](Dates& dates) { return dates.any(); }, 50, 2, 6);
    document.run("DELETE FROM event_place; DELETE FROM event_block; DELETE FROM event_bar; DELETE FROM event_total");
    IndexUpdater updater(document.database());
    updater.before({{5}});
    document.remove({5});
    EXPECT_TRUE(updater.update({{5}}));
    EXPECT_FALSE(StoredIndex::isIn(document.database()));
    EXPECT_TRUE(StoredTables(document.database()).places.empty());
}

}  // namespace
}  // namespace jalon
