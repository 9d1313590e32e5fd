// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What is written for other programs comes back by our own readers, or is said not to.
#include "tests/formats/export_helpers.h"

using namespace jalon;

namespace {

class RoundTrip : public EveryExport {};
INSTANTIATE_TEST_SUITE_P(Export, RoundTrip, testing::ValuesIn(exportFormats), nameOfFormat);

// Either a date comes back as it was, or the export says that it could not.
TEST_P(RoundTrip, DatesComeBackOrAreListed) {
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

TEST_P(RoundTrip, AnyTitleComesBackOrIsListed) {
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

TEST_P(RoundTrip, AnyTextComesBackOrIsListed) {
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

}  // namespace
