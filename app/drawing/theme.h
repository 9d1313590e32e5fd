// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include "app/data/entity.h"

namespace jalon {

// Every colour of the program, for light and dark. Text meets 4.5:1 on its background, marks and focus rings 3:1; the
// contrast test computes it.
struct Theme {
    bool dark = false;
    QColor window;         // panes beside the plot
    QColor plot;           // behind lanes and chart
    QColor backdrop;       // what the plot is filled with: its colour, or nothing
    QColor laneAlternate;  // every other lane
    QColor border;         // hairlines between panes
    QColor grid, gridMajor;
    QColor closedDay;  // translucent, over plot and lanes: weekends and holidays
    QColor today;      // translucent: the line of the present day
    QColor text, textSecondary, textDisabled;
    QColor accent, accentText;  // buttons, cursor line, links; text on accent
    QColor selectionFill, selectionBorder, hoverFill;
    QColor field;  // line edits, plain buttons
    QColor warning;

    // Marks, lines and lane edges; and the faint fill of bars and bands.
    QColor mark(ColorRole role) const;
    QColor fill(ColorRole role) const;

    static Theme light();
    static Theme darkTheme();
    // The same without anything behind what is drawn; `plot` still tells what to stand off against.
    Theme withoutBackground() const;
};

// As WCAG 2 defines it: 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

// The program's own face (Inter, embedded), so that pictures are the same on every machine. Sizes in logical pixels.
struct Fonts {
    double scale = 1.0;  // 1 = 13 px text
    QFont text, textBold, small, smallBold, title;
    QFont label, labelBold;  // of events, lanes and lines in the plot: between text and small

    // Loads the embedded faces once; asserts a QGuiApplication.
    static Fonts standard(double scale = 1.0);
    double textHeight() const;   // line height of `text`
    double labelHeight() const;  // line height of `label`, whole pixels
};

}  // namespace jalon
