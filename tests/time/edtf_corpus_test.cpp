// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include "app/time/edtf_text.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

QString textOf(QString written) {
    if (written == QLatin1String("(empty)"))
        return QString();
    return written.replace(QChar(0x2420), QLatin1Char(' '));
}

// The table says "-inf" and "inf" for an open end, nothing for an unknown one, and signs no year beyond 9999.
QString tableDay(QString day) {
    if (day == QLatin1String("open"))
        return day;
    return day.startsWith(QLatin1Char('+')) ? day.mid(1) : day;
}

QString expectedDay(const QString& cell) {
    return cell.endsWith(QLatin1String("inf")) ? QStringLiteral("open") : cell;
}

}  // namespace

TEST(EdtfCorpus, EveryStringGetsItsVerdictAndItsBounds) {
    const auto rows = corpusRows(QStringLiteral("edtf/edtf_cases.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: edtf/edtf_cases.tsv";
    int valid = 0, invalid = 0, other = 0;
    for (const QStringList& row : rows) {
        const QString text = textOf(row[0]);
        const auto date = parseEdtf(text.toStdString());
        const QString verdict = row[1];
        SCOPED_TRACE(qPrintable(text + QLatin1Char(' ') + verdict));
        if (verdict == QLatin1String("invalid")) {
            ++invalid;
            EXPECT_FALSE(date.ok());
            if (!date) {
                EXPECT_EQ(date.problem().kind, ProblemKind::BadDate);
                EXPECT_FALSE(date.problem().message.isEmpty());
            }
        } else if (verdict == QLatin1String("valid")) {
            ++valid;
            EXPECT_TRUE(date.ok()) << (date ? "" : qPrintable(date.problem().message));
            if (!date)
                continue;
            EXPECT_EQ(tableDay(earliestDayText(*date)), expectedDay(row[3]));
            EXPECT_EQ(tableDay(latestDayText(*date)), expectedDay(row[4]));
        } else {
            ++other;
        }
    }
    EXPECT_GT(valid, 250);
    EXPECT_GT(invalid, 50);
    EXPECT_GT(other, 20);
}
