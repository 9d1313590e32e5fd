// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Les dates telles qu’on les écrit en français.
#include <gtest/gtest.h>

#include "app/time/date_words.h"

using namespace jalon;

namespace {

struct Written {
    const char* text;
    const char* edtf;  // empty: refused
};

class FrenchDates : public ::testing::TestWithParam<Written> {};

}  // namespace

TEST_P(FrenchDates, AreUnderstood) {
    const auto date = readDate(QString::fromUtf8(GetParam().text));
    EXPECT_EQ(date ? date->edtf : std::string(), GetParam().edtf) << GetParam().text;
}

TEST_P(FrenchDates, AreReadBackFromTheirWords) {
    const auto date = readDate(QString::fromUtf8(GetParam().text));
    if (!date)
        return;
    for (const char* code : {"en", "fr"}) {
        const QString words = dateWords(*date, Language::forCode(QString::fromLatin1(code)));
        const auto back = readDate(words);
        ASSERT_TRUE(back.ok()) << qPrintable(words);
        EXPECT_EQ(back->bounds(), date->bounds()) << qPrintable(words) << ": " << back->edtf;
    }
}

INSTANTIATE_TEST_SUITE_P(Days, FrenchDates,
                         ::testing::ValuesIn<Written>({
                             {"1er mars 2025", "2025-03-01"},
                             {"1 er mars 2025", "2025-03-01"},
                             {"premier mars 2025", "2025-03-01"},
                             {"mercredi 1er janvier 2025", "2025-01-01"},
                             {"ven. 28 mars 2025", "2025-03-28"},
                             {"28-03-2025", "2025-03-28"},
                             {"28/03/25", "2025-03-28"},
                             {"28 août 1914", "1914-08-28"},
                             {"28 aout 1914", "1914-08-28"},
                             {"11 sept. 2001", "2001-09-11"},
                             {"15 mars 44 av. J.-C.", "-0043-03-15"},
                             {"en mars 2025", "2025-03"},
                             {"au mois de mars 2025", "2025-03"},
                             {"courant mars 2025", "2025-03"},
                             {"févr. 2024", "2024-02"},
                             {"juil. 2024", "2024-07"},
                             {"2024, mars", "2024-03"},
                             {"semaine 13 de 2024", "[2024-03-25..2024-03-31]"},
                             {"28 mars 2025 à 14h30", "2025-03-28T14:30:00"},
                             {"28 mars 2025 à 14 h", "2025-03-28T14:00:00"},
                             {"28 mars 2025 à midi", "2025-03-28T12:00:00"},
                             {"28 mars 2025, 14:30", "2025-03-28T14:30:00"},
                             {"7 mars 2021 à 10 h 15 min 30 s", "2021-03-07T10:15:30"},
                             {"7 mars 2021 à 8 heures", "2021-03-07T08:00:00"},
                             {"7 mars 2021, 8 h du matin", "2021-03-07T08:00:00"},
                             {"7 mars 2021, 8 h du soir", "2021-03-07T20:00:00"},
                             {"29 février 2023", ""},
                             {"31 avril 2024", ""},
                             {"14h30", ""},
                         }));

INSTANTIATE_TEST_SUITE_P(Periods, FrenchDates,
                         ::testing::ValuesIn<Written>({
                             {"début 2024", "[2024-01..2024-04]"},
                             {"au début de l'année 2024", "[2024-01..2024-04]"},
                             {"à la fin de 2024", "[2024-09..2024-12]"},
                             {"courant 2024", "2024"},
                             {"année 2024", "2024"},
                             {"première quinzaine de mars 2025", "[2025-03-01..2025-03-15]"},
                             {"T1 2024", "2024-33"},
                             {"1er trimestre 2024", "2024-33"},
                             {"1er trim. 2024", "2024-33"},
                             {"dernier trimestre 2023", "2023-36"},
                             {"4ème trimestre 2023", "2023-36"},
                             {"S1 2023", "2023-40"},
                             {"second semestre 2023", "2023-41"},
                             {"hiver 2010-2011", "2010-24"},
                             {"l'été 2024", "2024-22"},
                             {"fin des années 1990", "[1997..1999]"},
                             {"à la fin des années 1990", "[1997..1999]"},
                             {"dans les années 1990", "199X"},
                             {"début des années 90", "[1990..1993]"},
                             {"les années vingt", "192X"},
                             {"années 1850-1860", "185X/186X"},
                             {"années 1960 ou 1970", "[196X,197X]"},
                             {"années 70-80", "197X/198X"},
                             {"1er sem. 2024", "2024-40"},
                             {"des années 1960 aux années 1970", "196X/197X"},
                             {"milieu du XIXe siècle", "[1834..1866]"},
                             {"au XIXe siècle", "18XX"},
                             {"XIX° siècle", "18XX"},
                             {"XIXᵉ siècle", "18XX"},
                             {"XIXe", "18XX"},
                             {"19ème siècle", "18XX"},
                             {"dix-neuvième siècle", "18XX"},
                             {"vingtième siècle", "19XX"},
                             {"XVIe-XVIIe s.", "15XX/16XX"},
                             {"XVIe ou XVIIe siècle", "[15XX,16XX]"},
                             {"1er s. av. J.-C.", "-00XX"},
                             {"IIIe s. apr. J.-C.", "02XX"},
                             {"Ve siècle av. JC", "-04XX"},
                             {"1ère moitié du XIXe siècle", "[1800..1849]"},
                             {"premier quart du XVIIIe siècle", "[1700..1724]"},
                             {"dernier quart du XVe siècle", "[1475..1499]"},
                             {"4e quart du 19e siècle", "[1875..1899]"},
                             {"dernier tiers du XIXe siècle", "[1867..1899]"},
                             {"IIe millénaire av. J.-C.", "-1XXX"},
                             {"milieu du IIe millénaire", "[1334..1666]"},
                             {"mai 68", "1968-05"},
                             {"janvier 68", "1968-01"},
                             {"XVIIème siècle", "16XX"},
                             {"XVIIe siècle", "16XX"},
                             {"XXIème siècle", "20XX"},
                             {"IIème siècle", "01XX"},
                             {"XIXème siècle", "18XX"},
                             {"XIXième siècle", "18XX"},
                             {"Xième siècle", "09XX"},
                             {"XVIième siècle", "15XX"},
                             {"XVIème siècle", "15XX"},
                             {"XIème siècle", "10XX"},
                             {"Ier siècle", "00XX"},
                             {"fin XVIIIème", "[1767..1799]"},
                             {"XVIIIème", "17XX"},
                             {"VIIIème s. av. J.-C.", "-07XX"},
                             {"IIIème millénaire", "2XXX"},
                             {"XVIème-XVIIème siècles", "15XX/16XX"},
                             {"XVIXe siècle", ""},
                         }));

INSTANTIATE_TEST_SUITE_P(YearsAndIntervals, FrenchDates,
                         ::testing::ValuesIn<Written>({
                             {"vers 1450 av. J.-C.", "-1449~"},
                             {"v. 1850", "1850~"},
                             {"env. 1850", "1850~"},
                             {"[vers 1850]", "1850~"},
                             {"peut-être 1850", "1850?"},
                             {"1850 (?)", "1850?"},
                             {"an 79", "0079"},
                             {"en l'an 79", "0079"},
                             {"44 AEC", "-0043"},
                             {"44 av. n. è.", "-0043"},
                             {"10 000 ans avant J.-C.", "-9999"},
                             {"il y a 66 millions d'années", "Y-66000000"},
                             {"avant 1900", "/1900"},
                             {"antérieur à 1900", "/1900"},
                             {"postérieur à 1900", "1900/"},
                             {"au plus tard en 1900", "[..1900]"},
                             {"1900 au plus tard", "[..1900]"},
                             {"1900 ou plus tard", "[1900..]"},
                             {"il y a entre 252 et 201 millions d'années", "[Y-252000000..Y-201000000]"},
                             {"il y a entre 201 et 252 millions d'années", "[Y-252000000..Y-201000000]"},
                             {"il y a 10 à 20 millions d'années", "Y-20000000/Y-10000000"},
                             {"il y a 1850", ""},
                             {"pas avant 1900", "[1900..]"},
                             {"dès 2010", "2010/.."},
                             {"à compter du 1er mars 2025", "2025-03-01/.."},
                             {"depuis 2010 jusqu'à nos jours", "2010/.."},
                             {"de 2010 à nos jours", "2010/.."},
                             {"2010-aujourd'hui", "2010/.."},
                             {"jusqu'en 2005", "../2005"},
                             {"jusqu’au 28 mars 2025", "../2025-03-28"},
                             {"entre le 28 mars et le 3 avril 2025", "[2025-03-28..2025-04-03]"},
                             {"de mars à mai 2024", "2024-03/2024-05"},
                             {"du 28 au 30 mars 2025", "2025-03-28/2025-03-30"},
                             {"déc. 2023 - janv. 2024", "2023-12/2024-01"},
                             {"de 300 av. J.-C. à 200 apr. J.-C.", "-0299/0200"},
                             {"500-300 av. J.-C.", "-0499/-0299"},
                             {"soit 1850 soit 1851", ""},
                             {"1850 ou 1851", "[1850,1851]"},
                             {"1850, 1851 et 1853", "{1850,1851,1853}"},
                             {"inconnu - 1850", "/1850"},
                             {"2020 - 2010", ""},
                             {"s. d.", ""},
                             {"inconnue", ""},
                             {"toujours en poste", ""},
                             {"à nos jours", ""},
                         }));
