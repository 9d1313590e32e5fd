// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/measured_span.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

#include "tests/ui/view_state/story_state.h"

namespace jalon {
namespace {

Instant at(std::int64_t year, int month, int day, int hour = 0, int minute = 0) {
    return toInstant({{year, month, day}, hour, minute, 0});
}

// Runs with the words of one language.
class Spoken {
public:
    explicit Spoken(const char* code) : m_language(Language::forCode(QString::fromLatin1(code))) {
        QCoreApplication::installTranslator(m_language.translator());
    }
    ~Spoken() { QCoreApplication::removeTranslator(m_language.translator()); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    Language m_language;
};

TEST(MeasuredSpan, LengthsAreSpokenByTheCalendarInTheirTwoGreatestUnits) {
    struct Row {
        TimeSpan span;
        const char* words;
        const char* french;
    };
    const Row rows[] = {
        {{at(2022, 10, 27), at(2025, 3, 28)}, "2 years 5 months", "2 ans 5 mois"},
        {{at(2024, 1, 1), at(2025, 1, 1)}, "1 year", "1 an"},
        {{at(2024, 1, 15), at(2024, 3, 10)}, "1 month 24 days", "1 mois 24 jours"},
        {{at(2024, 1, 31), at(2024, 3, 1)}, "1 month 1 day", "1 mois 1 jour"},
        {{at(2024, 2, 28), at(2024, 3, 1)}, "2 days", "2 jours"},
        {{at(2024, 2, 28), at(2024, 2, 28, 3, 20)}, "3 hours 20 minutes", "3 heures 20 minutes"},
        {{at(-44, 3, 15), at(476, 9, 4)}, "520 years", "520 ans"},
        {{{0}, {61}}, "1 minute 1 second", "1 minute 1 seconde"},
        {{{0}, {0}}, "0 seconds", "0 seconde"},
    };
    for (const Row& row : rows) {
        {
            const Spoken english("en");
            EXPECT_EQ(MeasuredSpan::lengthWords(row.span).toStdString(), row.words);
        }
        const Spoken french("fr");
        EXPECT_EQ(MeasuredSpan::lengthWords(row.span).toStdString(), row.french);
    }
}

TEST(MeasuredSpan, TellsTheEventsInsideAndTheChangeOfEveryShownCompany) {
    const Spoken english("en");
    const auto state = storyState();
    const TimeSpan span{at(2024, 6, 1), at(2025, 4, 1)};
    const MeasuredSpan measured(*state, span);
    int inside = 0;
    for (const EventSummary* event : state->accepted()) inside += event->date.bounds().overlaps(span) ? 1 : 0;
    EXPECT_EQ(measured.events(), QStringLiteral("%1 events").arg(inside));
    const auto isXai = [](const MeasuredSpan::Change& change) { return change.company == QStringLiteral("xAI"); };
    const auto xai = std::find_if(measured.changes().begin(), measured.changes().end(), isXai);
    ASSERT_NE(xai, measured.changes().end());
    EXPECT_EQ(xai->text, QStringLiteral("$24B → $80B (+$56B, +233%), until 28 Mar 2025"));
    for (const MeasuredSpan::Change& change : measured.changes()) {
        for (EntityId hidden : state->filter().hiddenCompanies)
            EXPECT_NE(change.company, state->content()->entity(hidden)->name);
    }
}

}  // namespace
}  // namespace jalon
