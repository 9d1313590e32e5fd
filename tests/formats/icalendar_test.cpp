// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/formats/import_helpers.h"

using namespace jalon;

namespace {

Imported calendar(const QByteArray& body) {
    return importBytes("c.ics",
                       "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:My calendar\r\n" + body + "END:VCALENDAR\r\n");
}

QByteArray event(const QByteArray& properties) {
    return "BEGIN:VEVENT\r\nSUMMARY:x\r\n" + properties + "\r\nEND:VEVENT\r\n";
}

struct Case {
    const char* properties;
    const char* edtf;  // of the first event
};

const Case cases[] = {
    {"DTSTART;VALUE=DATE:20240301", "2024-03-01"},
    {"DTSTART;VALUE=DATE:20240301\r\nDTEND;VALUE=DATE:20240302", "2024-03-01"},
    {"DTSTART;VALUE=DATE:20240301\r\nDTEND;VALUE=DATE:20240304", "2024-03-01/2024-03-03"},
    {"DTSTART:20240301T093000", "2024-03-01T09:30:00"},
    {"DTSTART:20240301T233000Z", "2024-03-01T23:30:00Z"},
    {"DTSTART;TZID=America/New_York:20240301T233000\r\nDTEND;TZID=America/New_York:20240302T003000",
     "2024-03-01T23:30:00/2024-03-02T00:30:00"},
    {"DTSTART:20240301T093000\r\nDURATION:PT1H30M", "2024-03-01T09:30:00/2024-03-01T11:00:00"},
    {"DTSTART:20240301T093000\r\nDTEND:20240301T093000", "2024-03-01T09:30:00"},
    {"DTSTART:20240301T093000\r\nDURATION:P999999999999999999W", "2024-03-01T09:30:00"},
    {"DTSTART;;VALUE=DATE-TIME:20140409T093000", "2014-04-09T09:30:00"},
    {"RDATE;VALUE=DATE:19970101,19970120", "1997-01-01"},
};

}  // namespace

TEST(ICalendar, CivilTimeStaysAsItIsWritten) {
    for (const Case& each : cases) {
        const Imported imported = calendar(event(each.properties));
        ASSERT_TRUE(imported.result.ok()) << each.properties << imported.why();
        EXPECT_EQ(imported.edtf(0), each.edtf) << each.properties;
    }
}

TEST(ICalendar, WordsLinksAndFoldedLines) {
    const Imported imported = calendar(
        "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20240301T093000\r\nSUMMARY:One\\, two\\; th\r\n ree \xC3\r\n "
        "\xA9t\xC3\xA9\r\n"
        "DESCRIPTION:first\\nsecond\r\nLOCATION:Paris\r\nCATEGORIES:Work,Big\r\nURL:https://example.org/\r\n"
        "ATTACH:file:///etc/passwd\r\nBEGIN:VALARM\r\nSUMMARY:alarm\r\nEND:VALARM\r\nEND:VEVENT\r\n");
    ASSERT_EQ(imported.events().size(), std::size_t(1)) << imported.why();
    const ImportedEvent& one = imported.events()[0];
    EXPECT_EQ(one.title, QStringLiteral("One, two; three été"));
    EXPECT_EQ(one.text, QStringLiteral("first\nsecond\nParis\nWork, Big"));
    EXPECT_EQ(one.category, QStringLiteral("Work"));
    ASSERT_EQ(one.links.size(), std::size_t(1));
    EXPECT_EQ(imported.sink.title(), QStringLiteral("My calendar"));
}

TEST(ICalendar, RecurrencesWithExceptionsAndReplacements) {
    const Imported imported = calendar(event("UID:r\r\nDTSTART:20240101T090000\r\nRRULE:FREQ=DAILY;COUNT=5\r\nEXDATE:"
                                             "20240102T090000\r\nRDATE:20240201T090000") +
                                       "BEGIN:VEVENT\r\nUID:r\r\nSUMMARY:moved\r\nRECURRENCE-ID:"
                                       "20240103T090000\r\nDTSTART:20240103T150000\r\nEND:VEVENT\r\n");
    ASSERT_TRUE(imported.result.ok());
    std::vector<std::string> dates;
    for (const ImportedEvent& each : imported.events()) dates.push_back(each.date.edtf);
    EXPECT_EQ(dates, (std::vector<std::string>{"2024-01-01T09:00:00", "2024-01-04T09:00:00", "2024-01-05T09:00:00",
                                               "2024-02-01T09:00:00", "2024-01-03T15:00:00"}));
}

TEST(ICalendar, RecurrencesAreBounded) {
    const Imported endless = calendar(event("DTSTART:20240101T090000\r\nRRULE:FREQ=YEARLY"));
    EXPECT_EQ(endless.events().size(), std::size_t(50));
    EXPECT_EQ(endless.result->warnings.size(), 1);
    for (const char* rule : {"FREQ=SECONDLY", "FREQ=DAILY;COUNT=1000000000", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"}) {
        const Imported many = calendar(event(QByteArray("DTSTART:20240101T090000\r\nRRULE:") + rule));
        EXPECT_LE(many.result->events, 10'001) << rule;
        EXPECT_GE(many.result->events, 1) << rule;
    }
}

TEST(ICalendar, WhatIsBrokenCostsItsOwnComponent) {
    const Imported imported = calendar("BEGIN:VEVENT\r\nSUMMARY:never closed\r\nDTSTART:20240101\r\n" +
                                       event("DTSTART:INVALID") + "X\r\n" + event("") + event("DTSTART:20240102"));
    ASSERT_TRUE(imported.result.ok());
    EXPECT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.result->records, 4);
    ASSERT_EQ(imported.result->skippedRows.size(), std::size_t(2));
    EXPECT_EQ(imported.result->skippedRows[0].line, 7);
    EXPECT_FALSE(importBytes("c.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n").result.ok());
}

TEST(ICalendar, JournalsAndToDosHaveDatesToo) {
    const Imported imported = calendar(
        "BEGIN:VTODO\r\nSUMMARY:pay\r\nDUE;VALUE=DATE:20240401\r\nEND:VTODO\r\n"
        "BEGIN:VJOURNAL\r\nSUMMARY:note\r\nDTSTART:20240402T080000Z\r\nEND:VJOURNAL\r\n");
    ASSERT_EQ(imported.events().size(), std::size_t(2)) << imported.why();
    EXPECT_EQ(imported.edtf(0), "2024-04-01");
    EXPECT_EQ(imported.events()[0].category, QStringLiteral("To-do"));
}
