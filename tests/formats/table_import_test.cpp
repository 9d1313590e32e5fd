// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Whole tables, as people have them.
#include "tests/formats/import_helpers.h"

using namespace jalon;

TEST(TableImport, AFrenchSpreadsheetInItsOwnEncoding) {
    const QByteArray bytes =
        "sep=;\r\nDate;Titre;Cat\xE9gorie;Montant;Soci\xE9t\xE9;;\r\n"
        "28/03/2025;xAI ach\xE8te X;Acquisition;33 Md $;xAI;;\r\n"
        "01/02/2024;Tour de table;Lev\xE9"
        "e;1.234,56 \x80;xAI;X;\r\n;;;;;;\r\n";
    const Imported imported = importBytes("t.csv", bytes);
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.result->encoding, QStringLiteral("Windows-1252"));
    EXPECT_EQ(imported.result->separator, QStringLiteral(";"));
    EXPECT_EQ(imported.result->dateOrder, DateOrder::DayMonthYear);
    ASSERT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.result->skipped, 0);
    EXPECT_EQ(imported.edtf(1), "2024-02-01");
    EXPECT_EQ(imported.events()[0].title, QStringLiteral("xAI achète X"));
    EXPECT_EQ(imported.events()[0].amount, (Money{33'000'000'000, QStringLiteral("USD")}));
    EXPECT_EQ(imported.events()[1].amount, (Money{1235, QStringLiteral("EUR")}));
    EXPECT_EQ(imported.events()[0].companies, QStringList{QStringLiteral("xAI")});
    EXPECT_EQ(imported.events()[1].text, QStringLiteral("X")) << "a cell without a heading is kept";
}

TEST(TableImport, SpansOpenEndsAndEveryColumnIsKept) {
    const Imported imported = importBytes("t.csv",
                                          "who,start_date,end_date,title,shoe size\n"
                                          "A,1/21/77,9/23/77,first,44\n"
                                          "B,1/23/77,Still in office,second,\n"
                                          "C,1/25/77,,third,45\n"
                                          "D,1/25/77,Bush admin,fourth,46\n"
                                          "E,1/25/77,1/1/76,fifth,47\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(3));
    EXPECT_EQ(imported.edtf(0), "1977-01-21/1977-09-23");
    EXPECT_EQ(imported.edtf(1), "1977-01-23/..");
    EXPECT_EQ(imported.edtf(2), "1977-01-25");
    EXPECT_EQ(imported.events()[0].text, QStringLiteral("shoe size: 44"));
    ASSERT_EQ(imported.result->skippedRows.size(), std::size_t(2));
    EXPECT_EQ(imported.result->skippedRows[0].line, 5);
    EXPECT_TRUE(imported.result->skippedRows[0].reason.contains(QStringLiteral("Bush admin")));
    EXPECT_EQ(imported.result->skippedRows[1].line, 6);
}

TEST(TableImport, AnOrderThatNothingTellsIsNotGuessed) {
    const QByteArray bytes = "date,title\n03/04/2025,a\n05/06/2025,b\n2025-07-01,c\n";
    const Imported unsure = importBytes("t.csv", bytes);
    ASSERT_TRUE(unsure.result.ok());
    EXPECT_EQ(unsure.events().size(), std::size_t(1));
    EXPECT_EQ(unsure.result->skipped, 2);
    ImportOptions options;
    options.dateOrder = DateOrder::DayMonthYear;
    const Imported told = importBytes("t.csv", bytes, options);
    EXPECT_EQ(told.events().size(), std::size_t(3));
    EXPECT_EQ(told.edtf(0), "2025-04-03");
    // One date far below tells it as well.
    QByteArray lateBytes = "date,title\n";
    for (int i = 0; i < 3000; ++i) lateBytes += "03/04/2025,a\n";
    const Imported late = importBytes("t.csv", lateBytes + "13/04/2025,z\n");
    EXPECT_EQ(late.events().size(), std::size_t(3001));
    EXPECT_EQ(late.edtf(0), "2025-04-03");
}

TEST(TableImport, DatesInSeveralColumns) {
    const Imported imported = importBytes(
        "t.csv",
        "year,month,day,title,text\n1945,5,8,a,x\n1945,mai,8,b,x\n-44,3,15,c,x\n1945,,,d,x\n,5,8,e,x\n1945,13,1,f,x\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.events().size(), std::size_t(4));
    EXPECT_EQ(imported.edtf(0), "1945-05-08");
    EXPECT_EQ(imported.edtf(1), "1945-05-08");
    EXPECT_EQ(imported.edtf(2), "-0044-03-15");
    EXPECT_EQ(imported.edtf(3), "1945");
    EXPECT_EQ(imported.result->skipped, 2);
}

TEST(TableImport, DatesAreFoundWithoutHeadings) {
    const Imported imported =
        importBytes("t.tsv", "Alpha\t28 March 2025\tx\nBeta\tearly 2024\ty\nGamma\tc. 1450 BC\tz\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_FALSE(imported.result->header);
    ASSERT_EQ(imported.events().size(), std::size_t(3));
    EXPECT_EQ(imported.title(0), "Alpha");
    EXPECT_EQ(imported.edtf(2), "-1449~");
}

TEST(TableImport, DayNumbersOfASpreadsheet) {
    const Imported imported = importBytes("t.csv", "Date,Title\n45744,a\n45745,b\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.edtf(0), "2025-03-28");
    EXPECT_EQ(imported.result->warnings.size(), 1);
}

TEST(TableImport, FiguresOfOneCompanyOrAColumnEach) {
    const Imported one =
        importBytes("t.csv", "date,company,valuation\n2023-07,xAI,$10B\n2024-05,xAI,$24B–$26B\n2024,X,n/a\n");
    ASSERT_TRUE(one.result.ok()) << one.why();
    ASSERT_EQ(one.sink.valuations().size(), std::size_t(2));
    EXPECT_EQ(one.sink.valuations()[1].high, (Money{26'000'000'000, QStringLiteral("USD")}));
    EXPECT_EQ(one.sink.valuations()[0].company, QStringLiteral("xAI"));
    EXPECT_EQ(one.result->skipped, 1) << "a row without a figure";
    ImportOptions euros;
    euros.currency = QStringLiteral("EUR");
    const Imported wide = importBytes("t.csv",
                                      "date,Alpha,Beta\n2023-01-01,10,20\n2023-02-01,,30\n2023-03-01,x,40\n"
                                      "2023-04-01,11,\n2023-05-01,12,\n2023-06-01,13,\n",
                                      euros);
    ASSERT_TRUE(wide.result.ok()) << wide.why();
    EXPECT_EQ(wide.sink.valuations().size() + wide.sink.points().size(), std::size_t(7));
    EXPECT_EQ(wide.result->skipped, 1);
    ASSERT_EQ(wide.sink.valuations().size(), std::size_t(7));
    EXPECT_EQ(wide.sink.valuations()[1].company, QStringLiteral("Beta"));
    EXPECT_EQ(wide.sink.valuations()[1].low, (Money{20, QStringLiteral("EUR")}));
}

TEST(TableImport, FinePointsAreASeries) {
    QByteArray bytes = "Date,Close\n";
    for (int day = 1; day <= 28; ++day)
        bytes += "2024-02-" + QByteArray::number(day).rightJustified(2, '0') + ",187.32\n";
    const Imported imported = importBytes("stock.csv", bytes);
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.sink.points().size(), std::size_t(28));
    EXPECT_EQ(imported.sink.points()[0].value, 187.32);
    EXPECT_EQ(imported.result->valuations, 28);
}

TEST(TableImport, TimelineJsSpreadsheet) {
    const Imported imported = importBytes(
        "t.csv",
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media "
        "Caption,Media Thumbnail,Type,Group,Background\n"
        ",,,,,,,,,The story,intro,,,,,title,,\n"
        "1912,9,8,14:30,,,,,,<b>Court</b> House,A &amp; B,https://example.org/a.jpg,,,,,Spokane,\n"
        "1914,,,,1918,,,,,War,,,,,,era,,\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.result->format, ImportFormat::TimelineJsCsv);
    EXPECT_EQ(imported.sink.title(), QStringLiteral("The story"));
    ASSERT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.edtf(0), "1912-09-08T14:30:00");
    EXPECT_EQ(imported.title(0), "Court House");
    EXPECT_EQ(imported.events()[0].text, QStringLiteral("A & B"));
    EXPECT_EQ(imported.events()[0].lane, QStringLiteral("Spokane"));
    EXPECT_EQ(imported.edtf(1), "1914/1918");
    EXPECT_EQ(imported.events()[1].category, QStringLiteral("Era"));
}

TEST(TableImport, WikidataSaysWhatItKnows) {
    const Imported imported = importBytes("query.csv",
                                          "item,itemLabel,date,precision\n"
                                          "http://www.wikidata.org/entity/Q1,Big,1807-06-22T00:00:00Z,11\n"
                                          "http://www.wikidata.org/entity/Q2,Year,1937-01-01T00:00:00Z,\n"
                                          "http://www.wikidata.org/entity/Q3,Old,-3000-01-01T00:00:00Z,9\n"
                                          "http://www.wikidata.org/entity/Q4,Month,1937-05-01T00:00:00Z,10\n");
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.result->format, ImportFormat::WikidataCsv);
    ASSERT_EQ(imported.events().size(), std::size_t(4));
    EXPECT_EQ(imported.edtf(0), "1807-06-22");
    EXPECT_EQ(imported.edtf(1), "1937");
    EXPECT_EQ(imported.edtf(2), "-3000");
    EXPECT_EQ(imported.edtf(3), "1937-05");
    EXPECT_EQ(imported.events()[0].links.front().url, QStringLiteral("http://www.wikidata.org/entity/Q1"));
}

TEST(TableImport, ColumnsGivenByAPersonAreTaken) {
    ImportOptions options;
    options.columns = {ColumnRole::Ignore, ColumnRole::Title, ColumnRole::Date};
    options.header = false;
    const Imported imported = importBytes("t.csv", "2001,Alpha,2002\n2003,Beta,2004\n", options);
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    EXPECT_EQ(imported.edtf(0), "2002");
    EXPECT_TRUE(imported.events()[0].text.isEmpty());
}

TEST(TableImport, ATableWithoutDatesSaysSo) {
    const Imported imported = importBytes("t.csv", "a,b,c\n1,2,3\n");
    ASSERT_FALSE(imported.result.ok());
    EXPECT_TRUE(imported.result.problem().message.contains(QStringLiteral("t.csv")));
}

TEST(TableImport, DuplicatesAreCountedAndKept) {
    const Imported imported = importBytes("t.csv", "date,title\n2001,Alpha\n2001, ALPHA \n2002,Alpha\n");
    EXPECT_EQ(imported.events().size(), std::size_t(3));
    EXPECT_EQ(imported.result->duplicates, 1);
}

TEST(TableImport, DuplicatesAreLeftOutWhereThatIsAsked) {
    ImportOptions options;
    options.duplicates = Duplicates::Skip;
    const Imported imported =
        importBytes("t.csv", "date,title,text\n2001,Alpha,first\n2001, ALPHA ,second\n2002,Alpha,\n", options);
    ASSERT_EQ(imported.events().size(), std::size_t(2));
    EXPECT_EQ(imported.events()[0].text, QStringLiteral("first"));
    EXPECT_EQ(imported.edtf(1), "2002");
    EXPECT_EQ(imported.result->duplicates, 1);
    EXPECT_TRUE(imported.result->duplicatesLeftOut);
    EXPECT_EQ(imported.result->events, 2);
    EXPECT_EQ(imported.result->skipped, 0);
}

TEST(TableImport, LabelsOfALongTableAreWhoseFiguresTheyAre) {
    QByteArray bytes = "series,month,count,rate\n";
    for (int month = 1; month <= 12; ++month)
        for (int i = 0; i < 12; ++i)
            bytes += "label " + QByteArray::number(i) + ",2000-" + QByteArray::number(month).rightJustified(2, '0') +
                     "-01," + QByteArray::number(400 + i) + ",2.5\n";
    const Imported imported = importBytes("t.csv", bytes);
    ASSERT_TRUE(imported.result.ok()) << imported.why();
    ASSERT_EQ(imported.sink.points().size(), std::size_t(288));
    EXPECT_EQ(imported.sink.points()[1].company, QStringLiteral("label 0, rate"));
    EXPECT_TRUE(imported.events().empty());
}

TEST(TableImport, DatesUnderManyHeadings) {
    const std::pair<const char*, const char*> tables[] = {
        {"name,termstart\nA,1/3/1947\nB,2/13/1949\n", "1947-01-03"},
        {"name,birthdate,termstart\nA,5/19/1862,1/3/1947\nB,2/1/1849,2/3/1949\n", "1947-01-03"},
        {"city,month,day,year\nA,February,23,2015\nB,March,1,2015\n", "2015-02-23"},
        {"Name,Year\nA,1970-01-01\nB,1971-01-01\n", "1970-01-01"},
        {"Date/Time,Base\n8/1/2014 0:03:00,A\n8/13/2014 0:09:00,B\n", "2014-08-01T00:03:00"}};
    for (const auto& [text, edtf] : tables) {
        const Imported imported = importBytes("t.csv", text);
        ASSERT_TRUE(imported.result.ok()) << imported.why() << text;
        EXPECT_EQ(imported.edtf(0), edtf) << text;
        EXPECT_EQ(imported.events().size(), std::size_t(2)) << text;
    }
}
