// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

#include "app/data/entity.h"
#include "app/drawing/theme.h"

namespace jalon {

// Where a text may be cut: pixels from its left end to the right end of each character of the QString, the same for all
// that make up one letter. Empty where a cut is not to be had so: text from right to left, very long text.
using CharacterEnds = std::vector<float>;
CharacterEnds characterEnds(const QString& text, const QFont& font);

// The beginning of a text that fits, and the ellipsis after it.
struct CutText {
    QString text;
    double cut = -1;  // pixels of the whole text that are seen; negative: not known
};

// Texts cut to the room that they have, of one size of fonts. Kept, because fitting a text is dear, and a document may
// have thousands of lanes and hundreds of labels that change their width with every step of a zoom.
class FittedTexts {
public:
    // One of the titles, in the room of the last laneTitles, on one line and with both its ends: lanes that are
    // numbered differ in the last.
    const QString& onOneLine(const QString& title, const Fonts& fonts);
    // The titles of the lanes as they stand in the gutter: on two lines at most.
    const std::vector<QString>& laneTitles(const std::vector<Lane>& lanes, double width, const Fonts& fonts);
    // On one line.
    const QString& elided(const QString& text, double width, const QFont& font);
    // The same by its characters' ends, where they are known: nothing is measured.
    CutText cut(const QString& text, const std::shared_ptr<const CharacterEnds>& ends, double width, const QFont& font);
    // Kept: those of a text that is cut again and again.
    const std::shared_ptr<const CharacterEnds>& ends(const QString& text, const QFont& font);
    // Pixels that a text takes on one line, rounded up.
    double width(const QString& text, const QFont& font);

private:
    QHash<QString, QString> m_onOneLine;
    double m_width = -1, m_scale = -1;
    std::vector<QString> m_whole, m_titles;
    QHash<QString, QString> m_byTitle;  // other lanes of the same titles: hidden, moved, filtered
    QHash<std::pair<int, QString>, double> m_widths;
    QHash<std::pair<int, QString>, std::shared_ptr<const CharacterEnds>> m_ends;
    std::map<std::tuple<double, int, QString>, QString> m_elided;
};

}  // namespace jalon
