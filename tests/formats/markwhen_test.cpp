// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QRegularExpression>

#include "tests/formats/import_helpers.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

Imported notes(const QByteArray& text) {
    return importBytes("n.mw", text);
}

// "2022-07-11T00:00:00.000+05:00" as civil time.
std::optional<Instant> civil(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^([-+]?\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d))"));
    const auto found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto number = [&](int i) { return found.captured(i).toInt(); };
    return plusSeconds(startOfDay({number(1), number(2), number(3)}), number(4) * 3600 + number(5) * 60 + number(6));
}

// From and to of an event as Markwhen counts them: a time of the clock has no length.
std::pair<Instant, Instant> spanOf(const ImportedEvent& event) {
    const bool clock = event.date.edtf.find('T') != std::string::npos;
    return {event.date.earliestStart, clock ? plusSeconds(event.date.latestEnd, -1) : event.date.latestEnd};
}

struct Case {
    const char* text;
    const char* edtf;  // of the last event
};

const Case cases[] = {
    {"2025-03-28: a", "2025-03-28"},
    {"  5/9/2009 18:00: a", "2009-05-09T18:00:00"},
    {"1999 - 2099: a", "1999/2099"},
    {"2022-06/3 weeks: a", "2022-06-01/2022-06-21"},
    {"2022-06-07/2023-11: a", "2022-06-07/2023-11"},
    {"5/9/2009: a\n1 week: b", "2009-05-10/2009-05-16"},
    {"5/9/2009: a\n1 month 1 day: b\n3 years 8 days 1 month: c", "2009-06-11/2012-07-18"},
    {"2025: a\nid: e\n\n!e / 1 day: b", "2026-01-01"},
    {"2024: !e a\n2022 / !e: b", "2022-01-01/2023-12-31"},
    {"July 11 2022: !monday a\nAugust 18 2022: b\nby !monday 3 week days - 7 business days: c",
     "2022-06-27/2022-07-05"},
    {"July 10, 2022: Sunday\n5 work days: b", "2022-07-11/2022-07-15"},
    {"2025-08-09: a\n.start -10 days / .end 1 day: b", "2025-07-30/2025-08-10"},
    {"2019-01-01 every 3 days for 9 times: a", "2019-01-01"},
    {"1000 BCE: a", "-0999"},
    {"dateFormat: d/M/y\n\n13/4/2020: a\n3/4/2020: b", "2020-04-03"},
};

}  // namespace

TEST(Markwhen, DatesAndWhatStandsToOthers) {
    for (const Case& each : cases) {
        const Imported imported = notes(each.text);
        ASSERT_FALSE(imported.events().empty()) << each.text << "\n" << imported.why();
        EXPECT_EQ(imported.events().back().date.edtf, each.edtf) << each.text;
    }
}

TEST(Markwhen, GroupsTagsPropertiesAndText) {
    const Imported imported = notes(
        "---\ntitle: The story\n---\n// a comment\n# Alpha #x\n## Beta\n2025-03: [ ] Buy [X](https://example.org) "
        "#deal #big\n"
        "id: buy\nowner: somebody\n\nMore words\nthat go on: here\n\ngroup Gamma\n2026: in it\nendGroup\n"
        "June 4 8:00: no year\n2027: last\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.sink.title(), QStringLiteral("The story"));
    ASSERT_EQ(imported.events().size(), std::size_t(3));
    const ImportedEvent& one = imported.events()[0];
    EXPECT_EQ(one.title, QStringLiteral("Buy X"));
    EXPECT_EQ(one.category, QStringLiteral("deal"));
    EXPECT_EQ(one.lane, QStringLiteral("Alpha / Beta"));
    EXPECT_EQ(one.links.front().url, QStringLiteral("https://example.org"));
    EXPECT_EQ(one.text, QStringLiteral("owner: somebody\n\nMore words\nthat go on: here"));
    ASSERT_EQ(imported.result->skippedRows.size(), std::size_t(1));
    EXPECT_EQ(imported.result->skippedRows[0].line, 17);
    EXPECT_FALSE(notes("only words\n").result.ok());
}

TEST(Markwhen, FormsOfDatesOfItsOwn) {
    const Imported imported = notes(
        "---\ndateFormat:\n  - pattern: '^sprint (\\d+)$'\n    from: '2026-01-05'\n    fromFormat: yyyy-MM-dd\n"
        "    duration: '$1 weeks'\n  - pattern: '^(\\S+) bis (\\S+)$'\n    from:\n      group: 1\n      format: "
        "d.M.yyyy\n"
        "    to:\n      group: 2\n      format: d.M.yyyy\n  - pattern: '['\n    from: '$1'\n---\n"
        "sprint 2: a\n3.4.2025 bis 5.4.2025: b\n99.4.2025 bis 5.4.2025: c\n2026-02-04: d\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(3));
    EXPECT_EQ(imported.edtf(0), "2026-01-05/2026-01-18");
    EXPECT_EQ(imported.edtf(1), "2025-04-03/2025-04-05");
    EXPECT_EQ(imported.edtf(2), "2026-02-04");
    EXPECT_EQ(imported.result->skipped, 1);
}

TEST(Markwhen, DocumentsOfTheCorpus) {
    const auto rows = corpusRows(QStringLiteral("MANIFEST.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: MANIFEST.tsv";
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d+) events in \d+ groups(?:; first (\S+)\.\.(\S+); last (\S+)\.\.(\S+))?)"));
    int looked = 0;
    for (const QStringList& row : rows) {
        const auto wanted = form.match(row.value(8));
        if (row[0] != QLatin1String("markwhen") || !wanted.hasMatch())
            continue;
        const QString path = corpusPath(row[1]);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        const QByteArray text = file.readAll();
        const Imported imported = importPath(path);
        const std::size_t count = wanted.captured(1).toUInt();
        EXPECT_EQ(imported.events().size(), count) << row[1].toStdString() << "\n" << text.toStdString();
        if (imported.events().size() != count || wanted.capturedLength(2) == 0)
            continue;
        ++looked;
        const auto first = spanOf(imported.events().front()), last = spanOf(imported.events().back());
        const Instant expected[] = {*civil(wanted.captured(2).remove(QLatin1Char(';'))), *civil(wanted.captured(3)),
                                    *civil(wanted.captured(4)), *civil(wanted.captured(5))};
        EXPECT_EQ(first.first, expected[0]) << row[1].toStdString() << "\n" << text.toStdString();
        if (expected[0] != expected[1])
            EXPECT_EQ(first.second, expected[1]) << row[1].toStdString() << "\n" << text.toStdString();
        EXPECT_EQ(last.first, expected[2]) << row[1].toStdString() << "\n" << text.toStdString();
        if (expected[2] != expected[3])  // a moment at midnight is shown as its day
            EXPECT_EQ(last.second, expected[3]) << row[1].toStdString() << "\n" << text.toStdString();
    }
    EXPECT_GT(looked, 50);
}

TEST(Markwhen, LinesOfTheCorpus) {
    const auto rows = corpusRows(QStringLiteral("markwhen/lines.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: markwhen/lines.tsv";
    for (const QStringList& row : rows) {
        const auto from = civil(row[2]), to = civil(row[3]);
        if (!from || !to)
            continue;  // stands to the day of today
        const Imported imported = notes(row[0].toUtf8() + "\n");
        // A day without its year is not guessed, nor is an end before its start turned round.
        const bool refused = row[0].startsWith(QLatin1String("June 4 8")) ||
                             row[0].startsWith(QLatin1String("June 4 08")) ||
                             row[0].startsWith(QLatin1String("Dec 1 ")) || *to < *from;
        ASSERT_EQ(imported.events().size(), std::size_t(!refused)) << row[0].toStdString();
        if (refused)
            continue;
        EXPECT_EQ(spanOf(imported.events()[0]).first, *from) << row[0].toStdString();
        // Here a last year counts as long as it lasts, and a day without a year is of the year that stands before it.
        const bool other = row[0].contains(QLatin1String("BC")) || row[0].contains(QLatin1String("8 August 12:34"));
        if (*from != *to && !other)
            EXPECT_EQ(spanOf(imported.events()[0]).second, *to) << row[0].toStdString();
    }
}
