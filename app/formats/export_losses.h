// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <array>
#include <cstdint>

namespace jalon {

// What a format of another program has no place for. In the order in which a person is told.
enum class Loss {
    DatesOutside,
    DatesNone,
    DatesSpread,
    DatesDoubted,
    DatesOneEnd,
    DatesZone,
    Titles,
    Signs,
    Indents,
    Lines,
    Lanes,
    Categories,
    CategoryWords,
    Tags,
    TagWords,
    Figures,
    Participants,
    Relations,
    Disagreements,
    Ratings,
    Labels,
    SourcesInText,
    SourceNames,
    NotesKeptBack,
    NotesInText,
    Valuations,
    HeadTexts,
    Languages,
    Looks,
    Count
};

// Counts what an export could not say, so that nothing is lost silently.
class ExportLosses {
public:
    void count(Loss loss, std::int64_t times = 1) { m_counts[static_cast<std::size_t>(loss)] += times; }
    std::int64_t of(Loss loss) const { return m_counts[static_cast<std::size_t>(loss)]; }
    // A sentence for each kind of loss that occurred, in the interface language.
    QStringList sentences() const;

private:
    std::array<std::int64_t, static_cast<std::size_t>(Loss::Count)> m_counts{};
};

}  // namespace jalon
