// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/moment_text.h"

#include <gtest/gtest.h>

#include "app/time/edtf_text.h"

namespace jalon {
namespace {

TEST(MomentText, SaysATimeOfDayOnlyWhereThereIsOne) {
    const Language english = Language::forCode(QStringLiteral("en"));
    const std::tuple<CivilDateTime, const char*, const char*> rows[] = {
        {{{2025, 3, 28}, 0, 0, 0}, "2025-03-28", "28 Mar 2025"},
        {{{2025, 3, 28}, 14, 5, 0}, "2025-03-28T14:05:00", "28 Mar 2025, 14:05"},
        {{{2025, 3, 28}, 0, 0, 9}, "2025-03-28T00:00:09", "28 Mar 2025, 00:00:09"},
        {{{-43, 3, 15}, 0, 0, 0}, "-0043-03-15", "15 Mar 44 BC"},
    };
    for (const auto& [time, iso, words] : rows) {
        EXPECT_EQ(isoMoment(toInstant(time)), QString::fromUtf8(iso));
        EXPECT_EQ(momentWords(toInstant(time), english), QString::fromUtf8(words));
        const auto read = parseEdtf(isoMoment(toInstant(time)).toStdString());
        ASSERT_TRUE(read.ok()) << iso;
        EXPECT_EQ(read->earliestStart, toInstant(time));
    }
}

}  // namespace
}  // namespace jalon
