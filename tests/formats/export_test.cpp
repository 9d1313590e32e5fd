// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What is written for other programs comes back by our own readers, and whatever does not is said.
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <algorithm>

#include "app/formats/export_file.h"
#include "app/formats/export_losses.h"
#include "app/formats/import_run.h"
#include "tests/formats/import_helpers.h"
#include "tests/helpers/made_document.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

struct Exported {
    ExportResult result;
    QByteArray bytes;
    Imported back;
};

std::unique_ptr<Document> opened(const QString& path) {
    auto document = Document::open(path);
    EXPECT_TRUE(document.ok()) << (document ? "" : document.problem().message.toStdString());
    return document ? document.take() : nullptr;
}

Exported exported(const Document& document, ExportFormat format, ExportOptions options = {}) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.") + exportEnding(format));
    const auto result = writeExport(document, path, format, options);
    EXPECT_TRUE(result.ok()) << (result ? "" : result.problem().message.toStdString());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    return {result ? *result : ExportResult(), bytes, importPath(path)};
}

std::unique_ptr<Document> made(const QTemporaryDir& folder, const std::vector<MadeEvent>& events, int lanes = 1) {
    const QString path = folder.filePath(QStringLiteral("made.jalon"));
    writeMadeDocument(path, events, lanes);
    return opened(path);
}

bool says(const ExportResult& result, const char* words) {
    return !result.cannotSay.filter(QString::fromUtf8(words)).isEmpty();
}

bool saysOfDates(const ExportResult& result) {
    return says(result, "less exact") || says(result, "approximate or uncertain") || says(result, "open or unknown") ||
           says(result, "time zone") || says(result, "left out.");
}

// A title as it is when only blanks and signs of a format may differ.
QString bare(QString text) {
    text.remove(QLatin1Char(' '));
    return text.remove(QChar(0xA0));
}

// By title, as formats differ in their order.
const ImportedEvent* found(const Imported& back, const EventDetails& event) {
    const auto fits = [&](const ImportedEvent& each) {
        return each.id.section(QLatin1Char('@'), 0, 0) == event.summary.key;
    };
    const auto& events = back.events();
    auto it = std::find_if(events.begin(), events.end(), fits);
    if (it == events.end())
        it = std::find_if(events.begin(), events.end(),
                          [&](const ImportedEvent& each) { return bare(each.title) == bare(event.summary.title); });
    return it == events.end() ? nullptr : &*it;
}

std::vector<EventDetails> allEvents(const Document& document, const Language& language) {
    std::vector<EventDetails> events;
    document.visitEvents(language, [&](const EventSummary& event, const QString&, const QStringList&) {
        events.push_back(*document.eventDetails(event.id, language));
    });
    return events;
}

class EveryFormat : public testing::TestWithParam<ExportFormat> {};
INSTANTIATE_TEST_SUITE_P(Export, EveryFormat, testing::ValuesIn(exportFormats), [](const auto& each) {
    return exportFormatKey(each.param).remove(QLatin1Char('-')).toStdString();
});

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

// Either a date comes back as it was, or the export says that it could not.
TEST_P(EveryFormat, DatesComeBackOrAreListed) {
    for (const char* edtf : {"2025-03-28",
                             "2025-03",
                             "2025",
                             "2025-12-31",
                             "2024-02-29",
                             "2025-03-28T14:05:09",
                             "2025-03-28T00:00:00",
                             "2025-03-28T14:05:09Z",
                             "2025-03-28T14:05:09+02:00",
                             "2025-03-28~",
                             "2025-03-28?",
                             "2025-03-28%",
                             "2025~",
                             "2025-03?",
                             "198X",
                             "19XX",
                             "2025-XX",
                             "2025-21",
                             "[2024-01..2024-04]",
                             "{2020,2022}",
                             "2024-01-05/2024-03-09",
                             "2024/2025",
                             "2024-01/2024-12",
                             "2024-01-01/2024-12-31",
                             "2024-01-05~/2024-03-09",
                             "2024-01-05/2024-03-09~",
                             "2024-01-05~/2024-03-09~",
                             "2024-01-05/2024-03-09?",
                             "2024-01-05/..",
                             "2024/..",
                             "../2024-03-09",
                             "2024-01-05/",
                             "/2024-03-09",
                             "2024-01-05/2024-03-09T12:00:00",
                             "2024-01-05T08:00:00/2024-01-05T09:30:00",
                             "-0043-03-15",
                             "-0043",
                             "0000",
                             "0001-01-01",
                             "9999-12-31",
                             "9999",
                             "-0753/-0509",
                             "-0043-03-15/0014-08-19",
                             "Y12000",
                             "Y-10000",
                             "Y-10000/-0500",
                             "-4800",
                             "1985-04-12T23:20:30Z/1985-04-13T00:00:00Z",
                             "2004-06-XX/2004-07-03"}) {
        const QTemporaryDir folder;
        const auto document = made(folder, {{edtf, QStringLiteral("It")}});
        ASSERT_TRUE(document);
        const Exported out = exported(*document, GetParam());
        const UncertainDate date = *parseEdtf(edtf);
        if (out.result.events == 0) {
            EXPECT_EQ(out.result.leftOut, 1) << edtf;
            EXPECT_TRUE(says(out.result, "left out.")) << edtf;
            continue;
        }
        ASSERT_EQ(out.back.events().size(), 1u) << edtf << "\n" << out.bytes.toStdString() << out.back.why();
        EXPECT_EQ(out.back.edtf(0) == edtf, !saysOfDates(out.result))
            << edtf << " came back as " << out.back.edtf(0) << "\n"
            << out.result.cannotSay.join(QLatin1Char('\n')).toStdString();
        // Whatever is lost of its exactness, all of its days are kept, but for an end that no date stands at.
        const TimeSpan back = out.back.events()[0].date.bounds(), was = date.bounds();
        if (!says(out.result, "open or unknown"))
            EXPECT_TRUE(back.begin <= was.begin && back.end >= was.end) << edtf << " as " << out.back.edtf(0);
    }
}

TEST_P(EveryFormat, AnyTitleComesBackOrIsListed) {
    for (const char* title : {"# heading",
                              "#tag first",
                              "a #tag within",
                              "// comment",
                              "2024-03: a date",
                              "now: x",
                              "a: b: c",
                              "[x] done",
                              "[ ] open",
                              "[link](https://example.org/)",
                              "!id first",
                              "(3)part",
                              "[3]container",
                              "id: no",
                              "<script>alert(1)</script>",
                              "a <b>bold</b> & \"quoted\" 'it' &amp; &#60;",
                              "back\\slash \\n; , semicolon",
                              "---",
                              "group A",
                              "end",
                              "BEGIN:VEVENT",
                              "END:VEVENT",
                              "]]> <!-- x -->",
                              "{\"a\": 1}",
                              "tab\there",
                              "two  spaces",
                              "line\nbreak",
                              "carriage\r\nreturn",
                              "\xE2\x80\xAEright to left",
                              "emoji \xF0\x9F\x9A\x80 and \xC3\xA9\xC3\xA8\xC3\xA0",
                              " blanks at ends ",
                              "bell\x07",
                              "=1+1",
                              "3 weeks: after",
                              "every 2 weeks x3",
                              "> quoted",
                              "100% ~ ?",
                              "section B",
                              "",
                              "1 / 2: three"}) {
        const QTemporaryDir folder;
        const QString text = QString::fromUtf8(title);
        const auto document = made(folder, {{"2025-03-28", text}, {"2025-04-01", QStringLiteral("The other")}});
        ASSERT_TRUE(document);
        const Exported out = exported(*document, GetParam());
        ASSERT_EQ(out.back.events().size(), 2u) << title << "\n" << out.bytes.toStdString() << out.back.why();
        EXPECT_EQ(out.back.result->skipped, 0) << title;
        EXPECT_EQ(out.back.events()[0].title == text, !says(out.result, "a meaning of their own"))
            << title << " came back as " << out.back.title(0);
        EXPECT_EQ(out.back.events()[1].title, QStringLiteral("The other"));
    }
}

TEST_P(EveryFormat, AnyTextComesBackOrIsListed) {
    for (const char* text :
         {"plain words",
          "| bar",
          "> 2024-03-01: quoted",
          "two\nlines",
          "a blank line\n\nbetween",
          "# heading\nand // more\n// comment",
          "2024-03-01: an event?",
          "first\n2024-03-01: an event?\nnow: x\n3 weeks: y\n!a: b",
          "id: 5\nnote: x",
          "key: value\nmore: of it",
          "group A\nsection B\nend group",
          "---\n---",
          "[a](https://example.org/b)",
          "> quoted",
          "[x] box\n- [ ] list",
          "<p>html</p> & &amp; <script>",
          "back\\slash, semi; \\n",
          "  indented\n\tand tab\nlast  ",
          "\n\nblank first",
          "BEGIN:VEVENT\nEND:VEVENT\nDTSTART:20250101",
          "]]>",
          "bell\x07 rings",
          "a\r\nb\rc",
          "Jan 5: something",
          "\xE2\x80\xAE hidden",
          "0123456789012345678901234567890123456789012345678901234567890123456789\xC3\xA9\xF0\x9F\x9A\x80"
          "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalon"));
        {
            auto writer = DocumentWriter::create(path, QStringLiteral("T: \"a\" #b"), QStringLiteral("en"));
            ASSERT_TRUE(writer.ok());
            EventSummary event;
            event.key = QStringLiteral("it");
            event.date = *parseEdtf("2025-03-28");
            event.category = (*writer)->addCategory(QStringLiteral("c"), QStringLiteral("Deals, big; <b>"),
                                                    MarkShape::Circle, ColorRole::Blue);
            event.lane = (*writer)->addLane(QStringLiteral("l"), QStringLiteral("A < B & C"), ColorRole::Blue);
            event.title = QStringLiteral("It");
            event.importance = 3;
            event.confidence = Confidence::Known;
            (*writer)->addEvent(event, QString::fromUtf8(text));
            event.key = QStringLiteral("other");
            event.title = QStringLiteral("Other");
            (*writer)->addEvent(event, {});
            ASSERT_TRUE((*writer)->finish().ok());
        }
        const Exported out = exported(*opened(path), GetParam());
        ASSERT_EQ(out.back.events().size(), 2u) << text << "\n" << out.bytes.toStdString() << out.back.why();
        const bool listed =
            says(out.result, "control characters") || says(out.result, "indented lines") || says(out.result, "“| ”");
        QString wanted = QString::fromUtf8(text);
        wanted.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        EXPECT_EQ(out.back.events()[0].text == wanted.trimmed(), !listed)
            << text << "\ncame back as " << out.back.events()[0].text.toStdString() << "\n"
            << out.bytes.toStdString();
        if (GetParam() != ExportFormat::TimelineProject)
            EXPECT_EQ(out.back.sink.title().toStdString(), "T: \"a\" #b");
        if (GetParam() == ExportFormat::ICalendar || GetParam() == ExportFormat::TimelineProject)
            EXPECT_EQ(out.back.events()[0].category, QStringLiteral("Deals, big; <b>"));
        else
            EXPECT_EQ(out.back.events()[0].lane, QStringLiteral("A < B & C"));
    }
}

// Every file of other programs that can be imported, written for every other and read again.
TEST_P(EveryFormat, TheCorpusComesBack) {
    const auto rows = corpusRows(QStringLiteral("MANIFEST.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "the shared corpus is not here";
    int looked = 0;
    for (const QStringList& row : rows) {
        const QString source = corpusPath(row.value(1));
        if (row.size() < 3 || !QFileInfo(source).isFile() || QFileInfo(source).size() > 400'000)
            continue;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalon"));
        const auto imported = importDocument({source}, {}, path, false);
        if (!imported || !imported->written)
            continue;
        const auto document = opened(path);
        const auto events = document->info(Language::forCode(QStringLiteral("en"))).eventCount;
        if (events == 0 || events > 5000)
            continue;
        const Exported out = exported(*document, GetParam());
        ++looked;
        EXPECT_EQ(out.result.events + out.result.leftOut, events) << source.toStdString();
        if (out.result.events == 0)
            continue;
        ASSERT_TRUE(out.back.result.ok()) << source.toStdString() << out.back.why();
        EXPECT_EQ(static_cast<std::int64_t>(out.back.events().size()), out.result.events) << source.toStdString();
        EXPECT_EQ(out.back.result->skipped, 0) << source.toStdString();
        std::vector<std::string> was, is;
        for (const EventDetails& event : allEvents(*document, Language::forCode(QStringLiteral("en"))))
            was.push_back(bare(cleanLine(event.summary.title)).toStdString());
        for (const ImportedEvent& event : out.back.events()) is.push_back(bare(event.title).toStdString());
        std::sort(was.begin(), was.end());
        std::sort(is.begin(), is.end());
        if (out.result.leftOut == 0 && !says(out.result, "a meaning of their own"))
            EXPECT_EQ(was, is) << source.toStdString();
    }
    EXPECT_GT(looked, 40);
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
