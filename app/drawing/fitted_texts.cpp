// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/fitted_texts.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

// The title in the gutter: elided to what fits there on two lines.
QString elidedTitle(const QString& title, double width, const QFontMetricsF& metrics) {
    if (metrics.horizontalAdvance(title) <= width)
        return title;
    // As many words as fit on the first line; the second is elided.
    qsizetype split = -1;
    for (qsizetype space = title.indexOf(QLatin1Char(' ')); space > 0;
         space = title.indexOf(QLatin1Char(' '), space + 1))
        if (metrics.horizontalAdvance(title.left(space)) <= width)
            split = space;
    if (split < 0)
        return metrics.elidedText(title, Qt::ElideRight, width);
    return title.left(split) + QLatin1Char('\n') + metrics.elidedText(title.mid(split + 1), Qt::ElideRight, width);
}

const QChar ellipsis(0x2026);

bool runsToTheLeft(QChar c) {
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE ||
           c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLI;
}

}  // namespace

CharacterEnds characterEnds(const QString& text, const QFont& font) {
    constexpr qsizetype longest = 250;  // characters: more than a screen is wide; finding ends takes their square
    if (text.size() > longest || std::any_of(text.begin(), text.end(), runsToTheLeft))
        return {};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    CharacterEnds ends(static_cast<std::size_t>(text.size()));
    for (int i = 0; i < text.size(); ++i) {
        int next = i + 1;
        while (next < text.size() && !layout.isValidCursorPosition(next)) ++next;
        ends[static_cast<std::size_t>(i)] = static_cast<float>(line.cursorToX(next));
    }
    return ends;
}

const QString& FittedTexts::onOneLine(const QString& title, const Fonts& fonts) {
    QString& fitted = m_onOneLine[title];
    if (fitted.isNull())
        fitted = QFontMetricsF(fonts.labelBold).elidedText(title, Qt::ElideMiddle, m_width);
    return fitted;
}

const std::vector<QString>& FittedTexts::laneTitles(const std::vector<Lane>& lanes, double width, const Fonts& fonts) {
    const bool sameRoom = width == m_width && fonts.scale == m_scale;
    const auto isTitle = [](const QString& title, const Lane& lane) { return title == lane.title; };
    if (sameRoom && std::equal(m_whole.begin(), m_whole.end(), lanes.begin(), lanes.end(), isTitle))
        return m_titles;
    if (!sameRoom) {
        m_byTitle.clear();
        m_onOneLine.clear();
    }
    m_width = width;
    m_scale = fonts.scale;
    m_whole.clear();
    m_titles.clear();
    const QFontMetricsF metrics(fonts.labelBold);
    for (const Lane& lane : lanes) {
        QString& fitted = m_byTitle[lane.title];
        if (fitted.isNull())
            fitted = elidedTitle(lane.title, width, metrics);
        m_whole.push_back(lane.title);
        m_titles.push_back(fitted);
    }
    return m_titles;
}

const QString& FittedTexts::elided(const QString& text, double width, const QFont& font) {
    constexpr std::size_t kept = 4000;
    const auto key = std::tuple(width, static_cast<int>(font.weight()), text);
    const auto known = m_elided.find(key);
    if (known != m_elided.end())
        return known->second;
    if (m_elided.size() >= kept)
        m_elided.clear();
    return m_elided.emplace(key, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width)).first->second;
}

const std::shared_ptr<const CharacterEnds>& FittedTexts::ends(const QString& text, const QFont& font) {
    constexpr qsizetype kept = 4000;
    const std::pair<int, QString> key(static_cast<int>(font.weight()), text);
    const auto known = m_ends.constFind(key);
    if (known != m_ends.constEnd())
        return *known;
    if (m_ends.size() >= kept)
        m_ends.clear();
    return *m_ends.insert(key, std::make_shared<const CharacterEnds>(characterEnds(text, font)));
}

CutText FittedTexts::cut(const QString& text, const std::shared_ptr<const CharacterEnds>& ends, double width,
                         const QFont& font) {
    if (!ends || ends->empty())
        return {elided(text, width, font)};
    const double room = width - this->width(ellipsis, font);
    const auto last = std::upper_bound(ends->begin(), ends->end(), static_cast<float>(room));
    if (last == ends->end())
        return {text};
    // Never between the parts of one letter: they have one end.
    auto end = last;
    while (end != ends->begin() && *(end - 1) == *last) --end;
    const auto length = static_cast<qsizetype>(end - ends->begin());
    return {text.left(length) + ellipsis, length == 0 ? 0.0 : *(end - 1)};
}

double FittedTexts::width(const QString& text, const QFont& font) {
    constexpr qsizetype kept = 20000;
    const std::pair<int, QString> key(static_cast<int>(font.weight()), text);
    const auto known = m_widths.constFind(key);
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= kept)
        m_widths.clear();
    return *m_widths.insert(key, std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1);
}

}  // namespace jalon
