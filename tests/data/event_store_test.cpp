// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A document with many events: what a filter by period leaves is what a walk through all of them finds.
#include "app/data/event_store.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <random>

#include "app/data/viewport_query.h"
#include "tests/helpers/made_document.h"

namespace jalon {
namespace {

std::vector<MadeEvent> manyDates(int count) {
    std::mt19937 random(17);
    const auto upTo = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<MadeEvent> events;
    for (int i = 0; i < count; ++i) {
        const QString year = QString::number(1990 + upTo(30));
        const QString day = QStringLiteral("%1-%2-%3")
                                .arg(year)
                                .arg(1 + upTo(12), 2, 10, QLatin1Char('0'))
                                .arg(1 + upTo(28), 2, 10, QLatin1Char('0'));
        const QString later = QStringLiteral("%1-06-30").arg(2020 + upTo(5));
        const QString forms[] = {day,
                                 day,
                                 day,
                                 day.left(7),
                                 year,
                                 day + QLatin1Char('~'),
                                 day + QLatin1Char('/') + later,
                                 day + QStringLiteral("/.."),
                                 QStringLiteral("../") + day,
                                 day + QLatin1Char('/')};
        events.push_back({forms[upTo(10)].toStdString(), QStringLiteral("Event %1").arg(i), upTo(4), 1 + upTo(5)});
    }
    return events;
}

TEST(EventStore, APeriodLeavesWhatItsBoundsOverlapInADocumentWithMany) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.jalon"));
    const std::vector<MadeEvent> made = manyDates(5600);
    writeMadeDocument(path, made, 4);
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    const auto content = readStoryContent(**document, Language::forCode(QStringLiteral("en")));
    ASSERT_TRUE(content->store);
    std::mt19937_64 random(3);
    const std::int64_t from = startOfDay({1985, 1, 1}).seconds, to = startOfDay({2030, 1, 1}).seconds;
    const auto any = [&] { return Instant{from + static_cast<std::int64_t>(random() % std::uint64_t(to - from))}; };
    for (int i = 0; i < 25; ++i) {
        TimeSpan within{any(), any()};
        if (within.end < within.begin)
            std::swap(within.begin, within.end);
        if (i % 5 == 0)
            within.end = Instant::last();
        if (i % 7 == 0)
            within.begin = Instant::first();
        EventFilter filter;
        filter.within = within;
        std::int64_t brute = 0;
        for (const MadeEvent& event : made) brute += within.overlaps(parseEdtf(event.edtf)->bounds());
        const ShownEvents shown = content->store->shown(filter);
        EXPECT_EQ(shown.count(), brute);
        EXPECT_EQ(content->store->counts(filter, shown).shown, brute);
    }
    // Without a period nothing is lost, and an event stands where the document's own index has it.
    EventFilter all;
    all.minimumAmount = 0;
    all.within = TimeSpan{Instant::first(), Instant::last()};
    const ShownEvents read = content->store->shown(all), stored = content->store->shown({});
    EXPECT_EQ(read.count(), stored.count());
    EventPlace a{Instant::first(), {}, {}, 0, 0, 0}, b = a;
    for (int i = 0; i < 5600; ++i) {
        a = read.next(allLanes, a, true);
        b = stored.next(allLanes, b, true);
        ASSERT_EQ(a, b) << i;
    }
}

}  // namespace
}  // namespace jalon
