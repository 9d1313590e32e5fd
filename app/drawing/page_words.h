// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRectF>

#include "app/drawing/figure.h"

class QPainter;

namespace jalon {

// What is written around a figure's plots: above them the title, the subtitle and the logo, under them the note, the
// sources, the licence and the date. Each takes its height off what is free of the page.
class PageWords {
public:
    // `figure` with its texts, composed at `size`.
    PageWords(QPainter& painter, const Figure& figure, const QSizeF& size, const Theme& theme);

    void head(QRectF& free) const;
    void foot(QRectF& free) const;

    // How much the words give way to the plots: 0 not at all, 1 by a smaller title, 2 by less room for the rest, 3 down
    // to a title and a row of sources. Only where the page is low are any of them cut.
    int tightest() const { return isLow() ? 3 : 2; }
    void setTightness(int tightness) { m_tightness = tightness; }
    // Without drawing anything: to see what the words take.
    void setDrawn(bool drawn) { m_drawn = drawn; }

    double margin() const;
    double column() const { return m_size.width() - 2 * margin(); }  // what is written on
    bool isLow() const { return m_size.height() < 320; }
    bool isSmall() const { return isSmallPage(m_figure); }

private:
    // At most `lines` lines; takes their height off the top of what is free.
    void block(QRectF& free, const QString& text, const QFont& font, const QColor& color, double width,
               int lines) const;
    void write(const QPointF& at, const QString& row) const;
    // What it takes of the title's width; above the title where the page is narrow.
    double logo(QRectF& free) const;
    QStringList footRows(const QString& text, double width, int lines) const;
    // On a small page note, sources, licence and date follow one another in one paragraph.
    void flowingFoot(QRectF& free) const;

    QPainter& m_painter;
    const Figure& m_figure;
    QSizeF m_size;
    const Theme& m_theme;
    Fonts m_fonts;
    int m_tightness = 0;
    bool m_drawn = true;
};

}  // namespace jalon
