// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <map>
#include <tuple>
#include <vector>

#include "app/data/entity.h"
#include "app/drawing/theme.h"

namespace jalon {

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
    // Pixels that a text takes on one line, rounded up.
    double width(const QString& text, const QFont& font);

private:
    QHash<QString, QString> m_onOneLine;
    double m_width = -1, m_scale = -1;
    std::vector<QString> m_whole, m_titles;
    QHash<QString, QString> m_byTitle;  // other lanes of the same titles: hidden, moved, filtered
    QHash<std::pair<int, QString>, double> m_widths;
    std::map<std::tuple<double, int, QString>, QString> m_elided;
};

}  // namespace jalon
