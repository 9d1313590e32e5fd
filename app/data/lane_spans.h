// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <vector>

#include "app/data/event_place.h"

namespace jalon {

// The spans of one lane in time order, in chunks that know how far they reach: finds those that touch a period without
// a look at the others, and takes one in or out without moving them all.
class LaneSpans {
public:
    // In time order, after all that are there.
    void append(const EventPlace& span);
    void insert(const EventPlace& span);
    void erase(const EventPlace& span);
    void visitTouching(const EventPlace& period, const std::function<void(const EventPlace&)>& visit) const;
    // The first moment of all where there is none.
    Instant latestEnd() const;
    std::size_t size() const { return m_size; }

private:
    // A place without its lane: there may be millions.
    struct Span {
        Instant begin, end;
        EventId id;
        std::int32_t category;
        std::int32_t importance;
    };
    static Span spanOf(const EventPlace& place);
    static bool isBefore(const Span& span, const EventPlace& place);
    struct Chunk {
        std::vector<Span> spans;  // never empty
        Instant latestEnd;
        void measure();
    };
    std::vector<Chunk>::iterator chunkOf(const EventPlace& span);

    std::vector<Chunk> m_chunks;
    std::size_t m_size = 0;
};

}  // namespace jalon
