// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/export_losses.h"

#include <limits>

#include "app/formats/formats_text.h"

namespace jalon {

namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Loss::Count)> sentenceOf{
    QT_TRANSLATE_N_NOOP("Formats", "%n event(s) lie in years that this format cannot say, and were left out."),
    QT_TRANSLATE_N_NOOP("Formats", "%n event(s) are open at both ends, so they have no date, and were left out."),
    QT_TRANSLATE_N_NOOP(
        "Formats",
        "%n date(s) are less exact than this format can say; written as the whole period in which they lie."),
    QT_TRANSLATE_N_NOOP("Formats", "%n date(s) are approximate or uncertain; written as if they were certain."),
    QT_TRANSLATE_N_NOOP("Formats", "%n period(s) have an end that is open or unknown; only the other end was written."),
    QT_TRANSLATE_N_NOOP("Formats", "%n time(s) of day name a time zone; it was left out."),
    QT_TRANSLATE_N_NOOP("Formats",
                        "%n title(s) hold line ends or signs with a meaning of their own; spaces stand there."),
    QT_TRANSLATE_N_NOOP("Formats", "%n text(s) hold control characters; these were left out."),
    QT_TRANSLATE_N_NOOP("Formats", "%n text(s) have indented lines or spaces at their ends; these were left out."),
    QT_TRANSLATE_N_NOOP(
        "Formats", "%n line(s) of text would be taken for an event, a heading or a comment; “| ” stands before them."),
    QT_TRANSLATE_N_NOOP("Formats", "The lanes of %n event(s) have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "The categories of %n event(s) have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "The categories of %n event(s) became tags of one word."),
    QT_TRANSLATE_N_NOOP("Formats", "The tags of %n event(s) have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "The tags of %n event(s) were changed into single words."),
    QT_TRANSLATE_N_NOOP("Formats", "The figures and amounts of %n event(s) have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "Who took part in %n event(s) has no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "What %n event(s) led to or followed from has no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "Where sources disagree on %n event(s) has no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "How important and how certain %n event(s) are has no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "The short titles of %n event(s) have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "The sources of %n event(s) stand at the end of the text, as lines."),
    QT_TRANSLATE_N_NOOP("Formats", "Of the sources of %n event(s) only the addresses were written."),
    QT_TRANSLATE_N_NOOP("Formats", "%n private note(s) stayed out."),
    QT_TRANSLATE_N_NOOP("Formats", "%n private note(s) stand at the end of the text."),
    QT_TRANSLATE_N_NOOP("Formats", "%n value(s) of companies have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats",
                        "%n text(s) about the whole (title, subtitle, licence) have no place in this format."),
    QT_TRANSLATE_N_NOOP("Formats", "The texts in %n other language(s) were left out."),
    QT_TRANSLATE_N_NOOP("Formats", "The colours and shapes of %n categories and lanes were not all written."),
};

}  // namespace

QStringList ExportLosses::sentences() const {
    QStringList all;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        constexpr std::int64_t most = std::numeric_limits<int>::max();
        if (m_counts[i] > 0)
            all += formatsText(sentenceOf[i], static_cast<int>(std::min(m_counts[i], most)));
    }
    return all;
}

}  // namespace jalon
