// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Whole documents written for other programs and read again, and how the files are written.
#include <QXmlStreamReader>

#include "app/formats/import_run.h"
#include "tests/formats/export_helpers.h"
#include "tests/helpers/sqlite_shell.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

class EveryFormat : public EveryExport {};
INSTANTIATE_TEST_SUITE_P(Export, EveryFormat, testing::ValuesIn(exportFormats), nameOfFormat);

TEST_P(EveryFormat, TheStoryComesBack) {
    const auto story = Document::openStory();
    ASSERT_TRUE(story.ok());
    for (const char* code : {"en", "fr"}) {
        const Language language = Language::forCode(QLatin1String(code));
        const Exported out = exported(**story, GetParam(), {language, false});
        const auto events = allEvents(**story, language);
        ASSERT_TRUE(out.back.result.ok()) << out.back.why();
        EXPECT_EQ(out.result.events, static_cast<std::int64_t>(events.size()));
        EXPECT_EQ(out.back.events().size(), events.size());
        EXPECT_EQ(out.back.result->skipped, 0);
        EXPECT_TRUE(out.back.result->warnings.isEmpty());
        if (GetParam() != ExportFormat::TimelineProject)
            EXPECT_EQ(out.back.sink.title().toStdString(), (*story)->info(language).title.toStdString());
        for (const EventDetails& event : events) {
            const ImportedEvent* back = found(out.back, event);
            ASSERT_TRUE(back) << event.summary.key.toStdString();
            EXPECT_EQ(back->title.toStdString(), event.summary.title.toStdString());
            EXPECT_TRUE(back->text.startsWith(event.text.trimmed())) << back->text.toStdString() << "\n"
                                                                     << event.text.toStdString();
            for (const Source& source : event.sources) {
                const bool link = std::any_of(back->links.begin(), back->links.end(),
                                              [&](const ImportedLink& each) { return each.url == source.url; });
                EXPECT_TRUE(link || back->text.contains(source.url)) << source.url.toStdString();
            }
            if (GetParam() == ExportFormat::TimelineJs || GetParam() == ExportFormat::Markwhen)
                EXPECT_EQ(back->lane.toStdString(), event.laneTitle.toStdString());
            if (GetParam() == ExportFormat::ICalendar || GetParam() == ExportFormat::TimelineProject)
                EXPECT_EQ(back->category, event.categoryName);
        }
        EXPECT_TRUE(says(out.result, "igures and amounts"));
        EXPECT_TRUE(says(out.result, "of companies ha"));
        EXPECT_TRUE(says(out.result, "other language"));
    }
}

void expectAllBack(const Document& document, ExportFormat format, const std::string& source) {
    const Language language = Language::forCode(QStringLiteral("en"));
    const Exported out = exported(document, format);
    EXPECT_EQ(out.result.events + out.result.leftOut, document.info(language).eventCount) << source;
    if (out.result.events == 0)
        return;
    ASSERT_TRUE(out.back.result.ok()) << source << out.back.why();
    EXPECT_EQ(static_cast<std::int64_t>(out.back.events().size()), out.result.events) << source;
    EXPECT_EQ(out.back.result->skipped, 0) << source;
    if (out.result.leftOut > 0 || says(out.result, "a meaning of their own"))
        return;
    std::vector<std::string> was, is;
    for (const EventDetails& event : allEvents(document, language))
        was.push_back(bare(cleanLine(event.summary.title)).toStdString());
    for (const ImportedEvent& event : out.back.events()) is.push_back(bare(event.title).toStdString());
    std::sort(was.begin(), was.end());
    std::sort(is.begin(), is.end());
    EXPECT_EQ(was, is) << source << exportFormatKey(format).toStdString();
}

// Every file of other programs that can be imported, written for every other and read again.
TEST(ExportCorpus, ComesBackInEveryFormat) {
    const auto rows = corpusRows(QStringLiteral("MANIFEST.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "the shared corpus is not here";
    int looked = 0;
    for (const QStringList& row : rows) {
        const QString source = corpusPath(row.value(1));
        if (row.size() < 3 || !QFileInfo(source).isFile())
            continue;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalon"));
        const auto imported = importDocument({source}, {}, path, false);
        if (!imported || !imported->written)
            continue;
        const auto document = opened(path);
        // What is longer says no more and takes minutes.
        const int events = document->info(Language::forCode(QStringLiteral("en"))).eventCount;
        if (events == 0 || events > 300)
            continue;
        ++looked;
        for (const ExportFormat format : exportFormats) expectAllBack(*document, format, source.toStdString());
    }
    EXPECT_GT(looked, 40);
}

TEST_P(EveryFormat, PrivateNotesStayOutUnlessAskedForAndTagsAreKeptOrListed) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jalon"));
    writeMadeDocument(path, {{"2025-03-28", QStringLiteral("It")}, {"2025-03-29", QStringLiteral("Other")}});
    if (!changedBySqlite(path, QStringLiteral("INSERT INTO event_note VALUES(1, 'for me alone');"
                                              "INSERT INTO event_tag VALUES(1, 'big, deal'); INSERT INTO event_tag "
                                              "VALUES(1, 'seen');")))
        GTEST_SKIP() << "sqlite3 shell";
    const auto document = opened(path);
    const Exported without = exported(*document, GetParam());
    EXPECT_FALSE(without.bytes.contains("for me alone"));
    EXPECT_TRUE(says(without.result, "stayed out"));
    const Exported with = exported(*document, GetParam(), {Language::forCode(QStringLiteral("en")), true});
    ASSERT_EQ(with.back.events().size(), 2u);
    EXPECT_TRUE(with.back.events()[0].text.contains(QLatin1String("for me alone")));
    EXPECT_FALSE(says(with.result, "stayed out"));
    if (GetParam() == ExportFormat::ICalendar)
        EXPECT_TRUE(without.bytes.contains("CATEGORIES:Thing,big\\, deal,seen\r\n")) << without.bytes.toStdString();
    else if (GetParam() == ExportFormat::Markwhen)
        EXPECT_TRUE(without.bytes.contains(": It #Thing #big-deal #seen\n")) << without.bytes.toStdString();
    EXPECT_EQ(says(without.result, "ags of 1"), GetParam() != ExportFormat::ICalendar);
}

TEST_P(EveryFormat, TheSameInputGivesTheSameBytes) {
    const auto story = Document::openStory();
    EXPECT_EQ(exported(**story, GetParam()).bytes, exported(**story, GetParam()).bytes);
}

TEST_P(EveryFormat, LeavesWhatIsThereWhenCancelledOrRefused) {
    const auto story = Document::openStory();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto cancelled = writeExport(**story, path, GetParam(), {}, [](double) { return false; });
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.problem().kind, ProblemKind::Cancelled);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const auto nowhere = writeExport(**story, folder.filePath(QStringLiteral("no/such/folder.x")), GetParam(), {});
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(nowhere.problem().kind, ProblemKind::CannotWrite);
    EXPECT_FALSE(writeExport(**story, folder.path(), GetParam(), {}).ok());
}

TEST(ExportCalendar, KeepsTheRulesOfItsLines) {
    const auto story = Document::openStory();
    const QByteArray bytes = exported(**story, ExportFormat::ICalendar).bytes;
    EXPECT_TRUE(bytes.endsWith("END:VCALENDAR\r\n"));
    QSet<QByteArray> uids;
    int events = 0;
    for (const QByteArray& line : bytes.chopped(2).split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();  // 75 and the CR
        EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line) << "a character is broken in two";
        events += line.startsWith("BEGIN:VEVENT");
        if (line.startsWith("UID:"))
            uids.insert(line);
    }
    EXPECT_EQ(bytes.count("\r\n"), bytes.count('\n'));
    EXPECT_EQ(uids.size(), events);
    EXPECT_TRUE(bytes.contains("DTSTART;VALUE=DATE:20250328\r\nDTEND;VALUE=DATE:20250329\r\n"));
}

TEST(ExportTimelineProject, IsWellFormed) {
    const auto story = Document::openStory();
    const QByteArray bytes = exported(**story, ExportFormat::TimelineProject).bytes;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_TRUE(bytes.contains("<color>"));
}

TEST(ExportFormats, AreKnownByTheirEndings) {
    const std::pair<const char*, const char*> cases[] = {{"a.ics", "icalendar"},
                                                         {"a.ICS", "icalendar"},
                                                         {"a.timeline", "timeline-project"},
                                                         {"b.mw", "markwhen"},
                                                         {"b.markwhen", "markwhen"},
                                                         {"c.json", ""},
                                                         {"c", ""}};
    for (const auto& [path, key] : cases) {
        const auto format = exportFormatOf(QLatin1String(path));
        EXPECT_EQ(format ? exportFormatKey(*format) : QString(), QLatin1String(key)) << path;
    }
    for (const ExportFormat format : exportFormats) EXPECT_EQ(exportFormatOfKey(exportFormatKey(format)), format);
}

}  // namespace
