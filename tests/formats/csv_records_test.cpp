// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// CSV as it is met: quotes, line ends, separators, and what never costs a neighbour.
#include <gtest/gtest.h>

#include <QBuffer>

#include "app/formats/csv_dialect.h"
#include "app/formats/csv_records.h"

using namespace jalon;

namespace {

struct Rows {
    std::vector<std::string> rows;  // fields between bars; a row that could not be read: "!"
    std::vector<int> lines;
};

Rows rowsOf(QByteArray bytes, char separator = ',') {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedText text(buffer, findEncoding(buffer));
    CsvRecords records(text, QLatin1Char(separator));
    Rows all;
    TableRow row;
    while (records.next(row)) {
        QStringList fields;
        for (const QString& field : row.fields) fields += field;
        all.rows.push_back(row.problem.isEmpty() ? fields.join(QLatin1Char('|')).toStdString() : "!");
        all.lines.push_back(row.line);
    }
    return all;
}

QChar separatorOf(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedText text(buffer, findEncoding(buffer));
    return findSeparator(text);
}

struct Case {
    const char* text;
    std::vector<std::string> rows;
};

const Case cases[] = {
    {"a,b\n1,2\n", {"a|b", "1|2"}},
    {"a,b\r\n1,2\r\n", {"a|b", "1|2"}},
    {"a,b\r1,2\r", {"a|b", "1|2"}},
    {"a,b\n1,2", {"a|b", "1|2"}},
    {"a,\"b,c\",d\n", {"a|b,c|d"}},
    {"\"say \"\"so\"\"\",2\n", {"say \"so\"|2"}},
    {"\"two\nlines\",2\n3,4\n", {"two\nlines|2", "3|4"}},
    {"\"\",\"\"\n\"\"\"\",x\n", {"\"|x"}},
    {"hello,   \"1,000\" ,x\n", {"hello|1,000|x"}},
    {"5\" disk,a\n", {"5\" disk|a"}},
    {"\"closed\"then,b\n", {"closedthen|b"}},
    {"\n\na,b\n\n\n1,2\n,,,\n", {"a|b", "1|2"}},
    {"sep=;\na,b\n", {"a|b"}},
    {"\xEF\xBB\xBF\"a\",b\n", {"a|b"}},
    {"a,\xC3\xA9t\xC3\xA9\n", {"a|\xC3\xA9t\xC3\xA9"}},
    // A quote that is never closed costs its own line only.
    {"a,b\n1,\"open\n2,good\n3,good\n", {"a|b", "!", "2|good", "3|good"}},
};

}  // namespace

TEST(CsvRecords, RowsAreReadAsTheyAreMeant) {
    for (const Case& each : cases) EXPECT_EQ(rowsOf(each.text).rows, each.rows) << each.text;
}

TEST(CsvRecords, LinesAreThoseOfTheFile) {
    EXPECT_EQ(rowsOf("a,b\n\n\"x\ny\",2\r\n3,4\n5,\"open\n6,7\n").lines, (std::vector<int>{1, 3, 5, 6, 7}));
}

TEST(CsvRecords, WhatIsTooLargeIsSkippedAndTheNextRowKept) {
    const QByteArray longField(CsvRecords::longestField + 1, 'x');
    EXPECT_EQ(rowsOf("a,b\n" + longField + ",2\n3,4\n").rows, (std::vector<std::string>{"a|b", "!", "3|4"}));
    EXPECT_EQ(rowsOf("a,b\n\"" + longField + "\",2\n3,4\n").rows, (std::vector<std::string>{"a|b", "!", "3|4"}));
    const QByteArray wide = QByteArray("x,").repeated(1001);
    EXPECT_EQ(rowsOf("a,b\n" + wide + "\n3,4\n").rows, (std::vector<std::string>{"a|b", "!", "3|4"}));
    const QByteArray thousand = QByteArray("x,").repeated(999) + "x";
    EXPECT_EQ(rowsOf(thousand + "\n").rows.front().size(), std::size_t(1999));
}

TEST(CsvRecords, ManyOpenQuotesCostTheirLinesAndLittleTime) {
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 3000; ++i) bytes += "\"never closed " + QByteArray(40, 'y') + "\n";
    bytes += "7,8\n";
    const Rows all = rowsOf(bytes);
    EXPECT_EQ(all.rows.size(), std::size_t(3002));
    EXPECT_EQ(all.rows.back(), "7|8");
    EXPECT_EQ(all.lines.back(), 3002);
}

TEST(CsvDialect, TheSeparatorIsTheOneThatMakesATable) {
    EXPECT_EQ(separatorOf("date,title\n2020,a\n"), QLatin1Char(','));
    EXPECT_EQ(separatorOf("date;titre;montant\n28/03/2025;a;1,5\n29/03/2025;b;2,5\n"), QLatin1Char(';'));
    EXPECT_EQ(separatorOf("date;montant\n28/03/2025;1,5\n29/03/2025;2,5\n"), QLatin1Char(';'));
    EXPECT_EQ(separatorOf("2020-01-01;1,5\n2020-01-02;2,5\n"), QLatin1Char(';'));
    EXPECT_EQ(separatorOf("date\ttitle\n2020\ta, b; c\n"), QLatin1Char('\t'));
    EXPECT_EQ(separatorOf("Year|All|First\n1986|1|2\n"), QLatin1Char('|'));
    EXPECT_EQ(separatorOf("date,title\n2020,\"a;b;c\"\n2021,\"d;e\"\n"), QLatin1Char(','));
    EXPECT_EQ(separatorOf("sep=|\na|b\n"), QLatin1Char('|'));
    EXPECT_EQ(separatorOf("alone\nalone\n"), QLatin1Char(','));
}
