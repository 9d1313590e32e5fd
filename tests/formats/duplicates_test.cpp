// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What is related to an event that is left out is related to the one that stands for it.
#include <gtest/gtest.h>

#include "app/formats/collecting_sink.h"
#include "app/formats/import_run.h"
#include "app/time/edtf_text.h"

namespace jalon {
namespace {

ImportedEvent eventOf(const char* id, const char* title) {
    ImportedEvent event;
    event.id = QString::fromUtf8(id);
    event.title = QString::fromUtf8(title);
    event.date = *parseEdtf("2001-02-03");
    return event;
}

TEST(Duplicates, RelationsGoToTheFirst) {
    for (const auto duplicates : {Duplicates::Keep, Duplicates::Skip}) {
        ImportOptions options;
        options.duplicates = duplicates;
        CollectingSink sink(10);
        const ImportProgress progress;
        ImportRun run(QStringLiteral("x.json"), options, sink, progress);
        EXPECT_TRUE(run.take(eventOf("a", "Deal")));
        EXPECT_TRUE(run.take(eventOf("b", "deal")));
        EXPECT_TRUE(run.take(eventOf("c", "Other")));
        EXPECT_TRUE(run.take(ImportedRelation{QStringLiteral("b"), QStringLiteral("c"), RelationKind::LeadsTo}));
        const bool skips = duplicates == Duplicates::Skip;
        EXPECT_EQ(sink.events().size(), skips ? 2u : 3u);
        ASSERT_EQ(sink.relations().size(), 1u);
        EXPECT_EQ(sink.relations()[0].from, skips ? QStringLiteral("a") : QStringLiteral("b"));
        EXPECT_EQ(sink.relations()[0].to, QStringLiteral("c"));
        EXPECT_EQ(run.result().duplicates, 1);
        EXPECT_EQ(run.result().duplicatesLeftOut, skips);
    }
}

}  // namespace
}  // namespace jalon
