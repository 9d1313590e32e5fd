// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A figure on its page: title, subtitle, lanes and chart on one axis, sources and date.
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_painter.h"
#include "app/drawing/figure.h"
#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

class PagePainting {
public:
    PagePainting(QPainter& painter, const Figure& figure, std::shared_ptr<const StoryContent> content)
        : m_painter(painter),
          m_figure(withTexts(figure, *content)),
          m_content(std::move(content)),
          m_theme(figure.dark ? Theme::darkTheme() : Theme::light()),
          m_fonts(Fonts::standard(1.0)),
          m_free(QPointF(0, 0), figure.size) {
        // What a filter hides is hidden in both halves.
        m_figure.chart.hiddenCompanies.unite(m_figure.filter.hiddenCompanies);
        m_figure.chart.valueRange.reset();
    }

    void paint() {
        m_painter.fillRect(m_free, m_theme.plot);
        // Tiny pictures keep the plot and lose words: the first to go are the last that one reads.
        const bool roomForWords = m_free.width() >= 260 && m_free.height() >= 180;
        if (roomForWords) {
            head();
            foot();
        }
        plots();
    }

private:
    double margin() const { return std::clamp(m_figure.size.width() * 0.02, 8.0, 28.0); }

    // Text in a column of the page's width, at most `lines` lines; takes its height off the top of what is free.
    void block(const QString& text, const QFont& font, const QColor& color, int lines) {
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(font);
        const double width = m_free.width() - 2 * margin();
        QStringList rows = wrapped(text, metrics, width, lines);
        m_painter.setFont(font);
        m_painter.setPen(color);
        for (const QString& row : rows) {
            m_painter.drawText(QRectF(m_free.left() + margin(), m_free.top(), width, metrics.height()),
                               Qt::AlignLeft | Qt::AlignVCenter, row);
            m_free.setTop(m_free.top() + metrics.height());
        }
    }

    static QStringList wrapped(const QString& text, const QFontMetricsF& metrics, double width, int lines) {
        QStringList rows;
        QString row;
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString longer = row.isEmpty() ? words[i] : row + QLatin1Char(' ') + words[i];
            if (!row.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                if (rows.size() + 1 == lines) {
                    rows += metrics.elidedText(row + QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' ')),
                                               Qt::ElideRight, width);
                    return rows;
                }
                rows += row;
                row = words[i];
            } else {
                row = longer;
            }
        }
        if (!row.isEmpty())
            rows += metrics.elidedText(row, Qt::ElideRight, width);
        return rows;
    }

    void head() {
        m_free.setTop(m_free.top() + margin() * 0.8);
        QFont title = m_fonts.title;
        title.setPixelSize(m_figure.size.width() >= 900 ? 24 : 18);
        block(m_figure.title, title, m_theme.text, 2);
        m_free.setTop(m_free.top() + 3);
        block(m_figure.subtitle, m_fonts.text, m_theme.textSecondary, 2);
        m_free.setTop(m_free.top() + 10);
    }

    void foot() {
        const QFontMetricsF metrics(m_fonts.small);
        const double bottom = m_free.bottom() - margin() * 0.6, width = m_free.width() - 2 * margin();
        const double date = std::min(metrics.horizontalAdvance(m_figure.dateLine), width * 0.4);
        const QStringList rows = wrapped(m_figure.sourceLine, metrics, width - date - 24, 2);
        const double top = bottom - metrics.height() * static_cast<double>(std::max<qsizetype>(rows.size(), 1));
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_theme.textSecondary);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            m_painter.drawText(QRectF(m_free.left() + margin(), top + metrics.height() * static_cast<double>(i),
                                      width - date, metrics.height()),
                               Qt::AlignLeft | Qt::AlignVCenter, rows[i]);
        }
        m_painter.drawText(QRectF(m_free.right() - margin() - date - 2, top, date + 2, metrics.height()),
                           Qt::AlignRight | Qt::AlignVCenter,
                           metrics.elidedText(m_figure.dateLine, Qt::ElideRight, date + 2));
        m_free.setBottom(top - 8);
    }

    void plots() {
        const PlotFrame frame = plotFrame(*m_content, m_fonts);
        const double width = m_free.width();
        const TimeScale scale = TimeScale::fitting(*m_figure.span, frame.plotWidth(width));
        const CalendarTicks ticks = calendarTicks(scale, 40, m_content->language);
        const auto events = acceptedEvents(*m_content, m_figure.filter);
        const double axis = std::min(axisHeight(m_fonts), m_free.height() * 0.3);
        const bool both = m_figure.part == FigurePart::Both;
        double lanes = both ? 0 : m_free.height() - axis;
        const TimelineRows rows(m_content, events, scale.level(), m_fonts);
        if (both) {
            const auto wanted =
                layoutTimeline(rows, scale, QRectF(m_free.topLeft(), QSizeF(width, 1)), frame, 0, m_fonts)
                    .contentHeight;
            lanes = std::min(wanted, (m_free.height() - axis) * 0.62);
        }
        double y = m_free.top();
        if (m_figure.part != FigurePart::Chart) {
            const QRectF area(m_free.left(), y, width, lanes);
            paintTimeline(m_painter, layoutTimeline(rows, scale, area, frame, 0, m_fonts), ticks, *m_content, {},
                          m_theme, m_fonts);
            y = area.bottom();
        }
        if (m_figure.part != FigurePart::Chart)
            y = axisAt(y, axis, frame, scale, ticks);
        if (m_figure.part == FigurePart::Timeline)
            return;
        const double chart = m_free.bottom() - y - (both ? 0 : axis);
        if (chart < 10)
            return;
        const QRectF area(m_free.left(), y, width, chart);
        paintChart(m_painter, layoutChart(*m_content, events, scale, area, frame, m_figure.chart, m_fonts), ticks,
                   *m_content, {}, m_theme, m_fonts);
        if (!both)
            axisAt(area.bottom(), axis, frame, scale, ticks);
    }

    double axisAt(double y, double height, const PlotFrame& frame, const TimeScale& scale, const CalendarTicks& ticks) {
        const QRectF area(m_free.left(), y, m_free.width(), height);
        paintAxis(m_painter, area, frame, scale, ticks, std::nullopt, std::nullopt, m_content->language, m_theme,
                  m_fonts);
        return area.bottom();
    }

    QPainter& m_painter;
    Figure m_figure;
    std::shared_ptr<const StoryContent> m_content;
    Theme m_theme;
    Fonts m_fonts;
    QRectF m_free;
};

}  // namespace

void paintFigure(QPainter& painter, const Figure& figure, std::shared_ptr<const StoryContent> content) {
    if (figure.size.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), figure.size), Qt::IntersectClip);
    PagePainting(painter, figure, std::move(content)).paint();
    painter.restore();
}

}  // namespace jalon
