// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_doubts.h"

#include <gtest/gtest.h>

#include "app/time/edtf_text.h"

namespace jalon {
namespace {

struct Case {
    const char* edtf;
    const char* english;  // sentences, with " | " between
};

std::string doubtsOf(const char* edtf) {
    const auto date = parseEdtf(edtf);
    EXPECT_TRUE(date.ok()) << edtf;
    return date ? dateDoubts(*date, Language::forCode(QStringLiteral("en"))).join(QStringLiteral(" | ")).toStdString()
                : "refused";
}

class DateDoubts : public ::testing::TestWithParam<Case> {};

TEST_P(DateDoubts, AreSaidInPlainWords) {
    EXPECT_EQ(doubtsOf(GetParam().edtf), GetParam().english) << GetParam().edtf;
}

INSTANTIATE_TEST_SUITE_P(All, DateDoubts,
                         ::testing::ValuesIn<Case>({
                             {"2025-03-28", ""},
                             {"2016-05-02T16:54:59Z", ""},
                             {"2025-03-28~", "The source gives this date as approximate."},
                             {"2025-03-28?", "The source is not sure of this date."},
                             {"2025-03-28%", "The source gives this date as approximate, and is not sure of it."},
                             {"2025-03", "The day is not known: it lies between 1 Mar 2025 and 31 Mar 2025."},
                             {"2025-03-XX", "The day is not known: it lies between 1 Mar 2025 and 31 Mar 2025."},
                             {"1872-21", "The day is not known: it lies between 1 Mar 1872 and 31 May 1872."},
                             {"2025", "The day is not known: it lies between 1 Jan 2025 and 31 Dec 2025."},
                             {"198X", "The year is not known: it lies between 1980 and 1989."},
                             {"16XX", "The year is not known: it lies between 1600 and 1699."},
                             {"-1449~",
                              "The source gives this date as approximate. | "
                              "The day is not known: it lies between 1 Jan 1450 BC and 31 Dec 1450 BC."},
                             {"Y-66000000", ""},
                             {"2020-01-01/2023-02-03", ""},
                             {"2023-11-17/..", "It is still going on."},
                             {"2023-11-17/", "When it ended is not known."},
                             {"../2023-11-17", "It has no beginning that is told."},
                             {"/2023-11-17", "When it began is not known."},
                             {"2023-11/2024-02-01",
                              "The day of the beginning is not known: it lies between 1 Nov 2023 and 30 Nov 2023."},
                             {"1984-02-03~/198X",
                              "The source gives the beginning as approximate. | "
                              "The year of the end is not known: it lies between 1980 and 1989."},
                             {"2004-01-01/2005-06-07?", "The source is not sure of the end."},
                             {"[1667,1668]", "It happened at one of these dates; which one is not known."},
                             {"[1914..1918]", "The year is not known: it lies between 1914 and 1918."},
                             {"{1831,1834}", "It happened at each of these dates."},
                         }));

}  // namespace
}  // namespace jalon
