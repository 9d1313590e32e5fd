// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/timeline_items.h"

#include <cmath>

#include "app/base/clipped_text.h"
#include "app/data/event_place.h"

namespace jalon {

namespace {

void setEnds(TimelineRows::Item& item, const UncertainDate& date, const StoryContent& content, double fade) {
    const DrawnSpan drawn = drawnSpan(date, content.extent, content.info.asOf);
    item.begin = drawn.begin;
    item.end = drawn.end;
    item.at = drawn.at;
    item.fadeLeft = drawn.unknownBegin ? fade : 0;
    item.fadeRight = drawn.unknownEnd ? fade : 0;
}

QString labelText(const EventSummary& event) {
    constexpr qsizetype longest = 1000;  // characters; wider than any bar on a screen
    QString text = clippedText(event.label, longest);
    if (event.date.approximate)
        text.prepend(QStringLiteral("~ "));
    if (event.date.uncertain || event.confidence == Confidence::Doubtful)
        text.append(QStringLiteral(" ?"));
    return text;
}

}  // namespace

ItemMaker::ItemMaker(const StoryContent& content, const Fonts& fonts, std::shared_ptr<FittedTexts> texts)
    : m_content(content), m_metrics(fonts), m_regular(fonts.label), m_bold(fonts.labelBold), m_texts(std::move(texts)) {
    for (const Category& category : content.categories) m_categories.insert(category.id, &category);
    if (const EventSummary* first = content.event(content.info.firstSelection))
        m_firstDay = first->date.bounds();
}

TimelineRows::Item ItemMaker::item(const EventSummary& event, ColorRole laneColor, double secondsPerPixel) const {
    TimelineRows::Item item;
    item.event = &event;
    item.rank = rank(event);
    item.size = m_metrics.markSize(event.importance);
    setEnds(item, event.date, m_content, m_metrics.unknownFade);
    if (event.date.isSharp())
        item.end = item.at = item.begin;
    const double length = TimeSpan{item.begin, item.end}.length() / secondsPerPixel;
    item.bar = event.date.isInterval() && length + item.fadeLeft + item.fadeRight >= m_metrics.narrowestBar;
    if (const Category* category = m_categories.value(event.category)) {
        item.shape = category->shape;
        item.color = category->color;
    }
    if (item.bar)
        item.color = laneColor;
    item.label = labelText(event);
    item.naturalWidth = m_texts->width(item.label, isImportant(event.importance) ? m_bold : m_regular);
    item.labelWidth = std::min(m_metrics.widestLabel, item.naturalWidth);
    return item;
}

// What happened on the day that the story opens on is told in full: after the most important, before all others.
int ItemMaker::rank(const EventSummary& event) const {
    constexpr int afterTheGreatest = 9;
    const bool ofFirstDay = m_firstDay && event.date.bounds() == *m_firstDay;
    return std::max(2 * event.importance, ofFirstDay ? afterTheGreatest : 0);
}

}  // namespace jalon
