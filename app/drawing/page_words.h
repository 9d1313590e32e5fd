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

    double margin() const;
    double column() const { return m_size.width() - 2 * margin(); }  // what is written on
    bool isSmall() const { return m_size.width() < 480 || m_size.height() < 320; }

private:
    // At most `lines` lines; takes their height off the top of what is free.
    void block(QRectF& free, const QString& text, const QFont& font, const QColor& color, double width,
               int lines) const;
    // What it takes of the title's width; above the title where the page is narrow.
    double logo(QRectF& free) const;
    QStringList footRows(const QString& text, double width, int lines) const;

    QPainter& m_painter;
    const Figure& m_figure;
    QSizeF m_size;
    const Theme& m_theme;
    Fonts m_fonts;
};

}  // namespace jalon
