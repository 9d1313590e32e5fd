// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <memory>
#include <random>
#include <string>

#include "app/drawing/timeline_layout.h"
#include "app/time/edtf_text.h"

namespace jalon {

// Content made for a test: lanes, nine categories, events given one by one or at random.
class TimelineSample {
public:
    explicit TimelineSample(int lanes) {
        for (int i = 0; i < lanes; ++i)
            m_content->lanes.push_back({LaneId{i + 1}, {}, QStringLiteral("Lane %1").arg(i + 1), ColorRole::Blue});
        for (int i = 0; i < 9; ++i)
            m_content->categories.push_back(
                {CategoryId{i + 1}, {}, {}, static_cast<MarkShape>(i), static_cast<ColorRole>(i)});
    }

    EventId add(const std::string& edtf, const QString& label, int importance = 3, int lane = 1) {
        EventSummary event;
        event.id = EventId{static_cast<std::int64_t>(m_content->events.size()) + 1};
        event.date = *parseEdtf(edtf);
        event.category = CategoryId{1 + event.id.value % 9};
        event.lane = LaneId{lane};
        event.importance = importance;
        event.label = label;
        m_content->events.push_back(event);
        return event.id;
    }

    void openOn(EventId id) { m_content->info.firstSelection = id; }

    // Days, months, years and spans of 2019 to 2026, most of them towards the end, some on one day.
    void addRandom(int count, std::mt19937& random) {
        const auto upTo = [&](unsigned most) { return static_cast<int>(random() % most); };
        const auto day = [&] {
            const int year = 2026 - std::min(upTo(8), upTo(8));
            return QStringLiteral("%1-%2-%3")
                .arg(year)
                .arg(1 + upTo(12), 2, 10, QLatin1Char('0'))
                .arg(upTo(3) ? 1 + upTo(28) : 28, 2, 10, QLatin1Char('0'));
        };
        for (int i = 0; i < count; ++i) {
            QString a = day(), b = day();
            if (b < a)
                std::swap(a, b);
            const QString forms[] = {a,
                                     a,
                                     a,
                                     a,
                                     a.left(7),
                                     a.left(4),
                                     a + QLatin1Char('?'),
                                     a.left(7) + QLatin1Char('~'),
                                     a + QLatin1Char('/') + b,
                                     a.left(7) + QLatin1Char('/') + b.left(7),
                                     a + QStringLiteral("/.."),
                                     a + QLatin1Char('/'),
                                     QStringLiteral("../") + b};
            add(forms[upTo(13)].toStdString(), QString(1 + upTo(40), QLatin1Char('e')), 1 + upTo(5),
                1 + upTo(static_cast<unsigned>(m_content->lanes.size())));
        }
    }

    // Sorted, with its extent.
    std::shared_ptr<const StoryContent> content() {
        std::sort(m_content->events.begin(), m_content->events.end(),
                  [](const EventSummary& a, const EventSummary& b) { return sortsBefore(a.date, b.date); });
        m_content->extent = {Instant::last(), Instant::first()};
        for (const EventSummary& event : m_content->events)
            for (const Instant t : {event.date.earliestStart, event.date.latestEnd})
                if (t != Instant::first() && t != Instant::last())
                    m_content->extent = {std::min(m_content->extent.begin, t), std::max(m_content->extent.end, t)};
        return m_content;
    }

private:
    std::shared_ptr<StoryContent> m_content = std::make_shared<StoryContent>();
};

inline std::vector<const EventSummary*> allEvents(const StoryContent& content) {
    std::vector<const EventSummary*> events;
    for (const EventSummary& event : content.events) events.push_back(&event);
    return events;
}

inline TimeScale years(int from, int to, double width) {
    return TimeScale::fitting({startOfDay({from, 1, 1}), startOfDay({to, 1, 1})}, width);
}

}  // namespace jalon
