// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/page_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/page_text.h"

namespace jalon {

PageWords::PageWords(QPainter& painter, const Figure& figure, const QSizeF& size, const Theme& theme)
    : m_painter(painter), m_figure(figure), m_size(size), m_theme(theme), m_fonts(Fonts::standard(1.0)) {}

double PageWords::margin() const {
    return std::clamp(m_size.width() * 0.02, 8.0, 28.0);
}

void PageWords::block(QRectF& free, const QString& text, const QFont& font, const QColor& color, double width,
                      int lines) const {
    // An amount or a date that is cut says something else: smaller first, then over more lines, while the plot keeps
    // its room.
    QFont fitted = font;
    const int smallest = std::max(9, font.pixelSize() * 3 / 4);
    const double most = m_size.height() * (m_tightness > 2 ? 0.15 : m_tightness > 0 ? 0.2 : 0.25);
    while (!isWholeText(wrappedText(text, QFontMetricsF(fitted), width, lines), text)) {
        if (fitted.pixelSize() > smallest)
            fitted.setPixelSize(fitted.pixelSize() - 1);
        else if ((lines + 1) * QFontMetricsF(fitted).height() <= most)
            ++lines;
        else
            break;
    }
    const QFontMetricsF metrics(fitted);
    m_painter.setFont(fitted);
    m_painter.setPen(color);
    for (const QString& row : balancedText(text, metrics, width, lines)) {
        write({margin(), free.top() + metrics.ascent()}, row);
        free.setTop(free.top() + metrics.height());
    }
}

void PageWords::write(const QPointF& at, const QString& row) const {
    if (m_drawn)
        m_painter.drawText(at, row);
}

double PageWords::logo(QRectF& free) const {
    if (m_figure.logo.isNull())
        return 0;
    const bool above = m_size.width() < 480;
    const QSizeF most(column() * (above ? 0.5 : 0.24), std::clamp(m_size.height() * 0.07, 20.0, 48.0));
    const QSizeF size = QSizeF(m_figure.logo.size()).scaled(most, Qt::KeepAspectRatio);
    const double left = above ? margin() : margin() + column() - size.width();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_drawn)
        m_painter.drawImage(QRectF(QPointF(left, free.top()), size), m_figure.logo);
    if (!above)
        return size.width() + 16;
    free.setTop(std::ceil(free.top() + size.height() + 6));
    return 0;
}

void PageWords::head(QRectF& free) const {
    free.setTop(free.top() + margin() * 0.8);
    const double width = column() - logo(free);
    QFont title = m_fonts.title;
    const int size = m_size.width() >= 900 ? 24 : m_size.width() >= 480 ? 18 : 15;
    title.setPixelSize(m_tightness > 0 ? size * 5 / 6 : size);
    // A title is worth a line more where the page is narrow, as long as the plot keeps most of the page.
    const int lines = m_size.width() < 480 && m_size.height() > m_size.width() ? 4 : 2;
    block(free, m_figure.title, title, m_theme.text, width, m_size.height() < 240 ? 1 : lines);
    free.setTop(free.top() + 3);
    const bool small = isSmall();
    if (m_tightness < 3)
        block(free, m_figure.subtitle, small ? m_fonts.small : m_fonts.text, m_theme.textSecondary, width,
              m_size.height() < 320 || m_tightness > 1 ? 1 : 2);
    free.setTop(std::ceil(free.top() + (small ? 6 : 10)));
}

QStringList PageWords::footRows(const QString& text, double width, int lines) const {
    // Sources, a licence and a date are worth a line more than they were meant to have, as long as the plot is.
    const QFontMetricsF metrics(m_fonts.small);
    QStringList rows = wrappedText(text, metrics, width, lines);
    while (!isWholeText(rows, text) && (lines + 1) * metrics.height() <= m_size.height() * 0.15)
        rows = wrappedText(text, metrics, width, ++lines);
    return rows;
}

void PageWords::flowingFoot(QRectF& free) const {
    const QFontMetricsF metrics(m_fonts.small);
    QStringList texts;
    for (const QString& text : {m_figure.note, m_figure.sourceLine, m_figure.dateLine, m_figure.licence}) {
        if (!text.isEmpty())
            texts += text;
    }
    // Its end gives way where the page is too low for all of it.
    constexpr double shares[] = {0.2, 0.2, 0.14, 0};
    const double most = m_size.height() * (isLow() ? shares[m_tightness] : 0.3);
    const int lines = std::max(1, static_cast<int>(most / metrics.height()));
    const QStringList rows = wrappedText(texts.join(QStringLiteral(" · ")), metrics, column(), lines);
    const double top = free.bottom() - margin() * 0.6 - metrics.height() * static_cast<double>(rows.size());
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(m_theme.textSecondary);
    for (qsizetype row = 0; row < rows.size(); ++row)
        write({margin(), top + metrics.ascent() + metrics.height() * static_cast<double>(row)}, rows[row]);
    free.setBottom(std::floor(top - (m_tightness > 1 ? 4 : 8)));
}

// The date stands at the right of the last text; under it where the page is narrow.
void PageWords::foot(QRectF& free) const {
    if (isSmall())
        return flowingFoot(free);
    const QFontMetricsF metrics(m_fonts.small);
    QStringList texts;
    for (const QString& text : {m_figure.note, m_figure.sourceLine, m_figure.licence}) {
        if (!text.isEmpty())
            texts += text;
    }
    const double date = std::ceil(metrics.horizontalAdvance(m_figure.dateLine));
    const bool beside = date < column() * 0.4 && !texts.isEmpty();
    const int lines = m_size.height() < 320 ? 1 : 2;
    QStringList rows;
    qsizetype dated = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool last = i + 1 == texts.size();
        if (last)
            dated = rows.size();
        rows += footRows(texts[i], column() - (last && beside ? date + 24 : 0), lines);
    }
    if (!beside && !m_figure.dateLine.isEmpty())
        rows += footRows(m_figure.dateLine, column(), 1);
    const double top = free.bottom() - margin() * 0.6 - metrics.height() * static_cast<double>(rows.size());
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(m_theme.textSecondary);
    const auto baseline = [&](qsizetype row) {
        return top + metrics.ascent() + metrics.height() * static_cast<double>(row);
    };
    for (qsizetype row = 0; row < rows.size(); ++row) write({margin(), baseline(row)}, rows[row]);
    if (beside)
        write({margin() + column() - date, baseline(dated)}, m_figure.dateLine);
    free.setBottom(std::floor(top - 8));
}

}  // namespace jalon
