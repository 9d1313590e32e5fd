// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QElapsedTimer>

#include "tests/formats/import_helpers.h"

using namespace jalon;

namespace {

Imported project(const QByteArray& events) {
    return importBytes(
        "p.timeline",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<timeline><version>2.7.0</version><timetype>gregoriantime"
        "</timetype><categories><category><name>Work</name><color>1,2,3</color></category></categories>\n"
        "<events>" +
            events + "</events><view/></timeline>");
}

QByteArray event(const QByteArray& start, const QByteArray& end, const QByteArray& more = {}) {
    return "<event><start>" + start + "</start><end>" + end + "</end><text>x</text>" + more + "</event>\n";
}

}  // namespace

TEST(TimelineProject, DaysTimesAndDoubts) {
    const std::pair<QByteArray, const char*> cases[] = {
        {event("2009-06-10 00:00:00", "2009-06-10 00:00:00"), "2009-06-10"},
        {event("2009-06-10 00:00:00", "2009-06-11 00:00:00"), "2009-06-10"},
        {event("2009-06-10 00:00:00", "2009-06-13 00:00:00"), "2009-06-10/2009-06-12"},
        {event("2009-06-10 14:30:00", "2009-06-10 16:00:00"), "2009-06-10T14:30:00/2009-06-10T16:00:00"},
        {event("-44-3-15 00:00:00", "-44-3-15 00:00:00"), "-0044-03-15"},
        {event("2009-06-10 00:00:00", "2009-06-13 00:00:00", "<fuzzy>True</fuzzy>"), "2009-06-10~/2009-06-12~"},
        {event("2009-06-10 00:00:00", "2009-06-13 00:00:00", "<ends_today>True</ends_today>"), "2009-06-10/.."},
    };
    for (const auto& [xml, edtf] : cases) EXPECT_EQ(project(xml).edtf(0), edtf) << xml.toStdString();
}

TEST(TimelineProject, CategoriesLinksErasAndContainers) {
    const Imported imported = project(
        "<event><start>2009-06-10 00:00:00</start><end>2009-06-20 00:00:00</end><text>[1]Whole</text>"
        "<category>Work</category><description>two\nlines</description><hyperlink>https://example.org/a</hyperlink>"
        "<icon>iVBORw0KGgo=</icon></event>"
        "<event><start>2009-06-11 00:00:00</start><end>2009-06-12 00:00:00</end><text>(1)Part</text></event>"
        "<event><start>never</start><end>2009-06-12 00:00:00</end><text>bad</text></event>");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.title(0), "Whole");
    EXPECT_EQ(imported.events()[0].category, QStringLiteral("Work"));
    EXPECT_EQ(imported.events()[0].links.size(), std::size_t(1));
    EXPECT_EQ(imported.title(1), "Part");
    EXPECT_EQ(imported.sink.relations().size(), std::size_t(1));
    EXPECT_EQ(imported.result->skipped, 1);
    EXPECT_EQ(imported.result->skippedRows[0].line, 4);
}

TEST(SimileXml, AsItIsWritten) {
    const Imported imported =
        importBytes("s.xml",
                    "<data>\n<event start=\"Sat May 20 1961 00:00:00 GMT-0600\" title=\"'Bay of Pigs'\">"
                    " A &lt;i&gt;text&lt;/i&gt; </event>\n"
                    "<event start=\"1845\" end=\"1846\" title=\"Moved\" link=\"http://example.org\"/>\n"
                    "<event start=\"1962\" end=\"1964\" isDuration=\"false\" title=\"Some time\"/>\n"
                    "<event title=\"no date\"/></data>");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(3));
    EXPECT_EQ(imported.edtf(0), "1961-05-20");
    EXPECT_EQ(imported.events()[0].text, QStringLiteral("A text"));
    EXPECT_EQ(imported.edtf(1), "1845/1846");
    EXPECT_EQ(imported.edtf(2), "[1962..1964]");
    EXPECT_EQ(imported.result->skipped, 1);
}

TEST(SimileXml, YearsAsScriptsCountThem) {
    const std::pair<const char*, const char*> dates[] = {{"-500", "-0500"},
                                                         {"476", "0476"},
                                                         {"-205000000", "Y-205000000"},
                                                         {"586 BC", "-0585"},
                                                         {"1962-05", "1962-05"},
                                                         {"Apr 01 1851 00:00:00 GMT", "1851-04-01"},
                                                         {"Fri Nov 22 1963 12:30:00 GMT-0600", "1963-11-22T12:30:00"}};
    for (const auto& [text, edtf] : dates) {
        const Imported imported =
            importBytes("s.xml", QByteArray("<data><event start=\"") + text + "\" title=\"x\"/></data>");
        EXPECT_EQ(imported.edtf(0), edtf) << text;
    }
}

TEST(Xml, TrapsAreRefusedInLittleTime) {
    QByteArray attributes = "<data><event";
    for (int i = 0; i < 200'000; ++i) attributes += " a" + QByteArray::number(i) + "=\"x\"";
    attributes += "/></data>";
    QByteArray quadratic = "<!DOCTYPE data [<!ENTITY a \"" + QByteArray(100'000, 'x') + "\">]><data>";
    quadratic += QByteArray("&a;").repeated(100'000) + "</data>";
    const QByteArray traps[] = {
        attributes,
        quadratic,
        "<!DOCTYPE data SYSTEM \"http://example.org/x.dtd\"><data/>",
        "<!DOCTYPE data [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><data><event start=\"2001\" title=\"&e;\"/></data>",
        QByteArray("<data>") + QByteArray("<a>").repeated(100'000),
        "<data><event start=\"2001\" title=\"&undefined;\"/></data>",
        "<html/>",
        "<data",
        "<?xml version=\"1.0\" encoding=\"no-such\"?><data/>"};
    for (const QByteArray& trap : traps) {
        QElapsedTimer timer;
        timer.start();
        const Imported imported = importBytes("t.xml", trap);
        EXPECT_FALSE(imported.result.ok() && imported.result->keptAnything()) << trap.left(80).toStdString();
        EXPECT_LT(timer.elapsed(), 1500) << trap.left(80).toStdString();
    }
}

TEST(Xml, WhatStandsBeforeAnErrorIsKept) {
    const Imported imported =
        importBytes("s.xml", "<data><event start=\"2001\" title=\"a\"/>\n<event start=\"2002\" tit");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.events().size(), std::size_t(1));
    EXPECT_EQ(imported.result->warnings.size(), 1);
}
