// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "app/time/edtf_text.h"
#include "tests/time/corpus_file.h"

namespace jalon {

inline UncertainDate dateOf(const std::string& edtf) {
    const auto date = parseEdtf(edtf);
    EXPECT_TRUE(date.ok()) << edtf;
    return date ? *date : UncertainDate{};
}

// Samples of every production; with the shared corpus, hundreds more.
inline std::vector<std::string> edtfSamples() {
    std::vector<std::string> texts{"2024",
                                   "0000",
                                   "2024-02",
                                   "2016-05-02T16:54:59",
                                   "2016-05-02T23:54:59-11:59",
                                   "1964/2008",
                                   "Y17000",
                                   "Y-17000",
                                   "-1449",
                                   "2001-22",
                                   "2001-24",
                                   "1984?",
                                   "2004-06~",
                                   "2004-06-11%",
                                   "201X",
                                   "20XX",
                                   "-01XX",
                                   "-00XX",
                                   "-000X",
                                   "2004-XX",
                                   "1985-04-XX",
                                   "1985-XX-XX",
                                   "1985-04-12/..",
                                   "1985-04-12/",
                                   "../1985",
                                   "/1985",
                                   "Y-17E7",
                                   "Y171010000S3",
                                   "1950S2",
                                   "2001-38",
                                   "2001-41",
                                   "2001-29",
                                   "[1667,1668]",
                                   "[..1760-12-03]",
                                   "{1760-12..}",
                                   "2004-06~-11",
                                   "2004?-06-11",
                                   "?2004-06-04~",
                                   "156X-12-25",
                                   "XXXX-12-XX",
                                   "1984-1X",
                                   "2004-02-X9",
                                   "XXX1-02-X8",
                                   "Y290000000000",
                                   "Y-290000000000",
                                   "9999-12-31",
                                   "-9999-01-01",
                                   "[2024-01..2024-04]",
                                   "[2024-03-01..2024-03-10]"};
    for (const QStringList& row : corpusRows(QStringLiteral("edtf/edtf_cases.tsv")))
        if (row[1] == QLatin1String("valid") && parseEdtf(row[0].toStdString()))
            texts.push_back(row[0].toStdString());
    return texts;
}

}  // namespace jalon
