// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/lane_spans.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr std::size_t fullChunk = 512;

}  // namespace

LaneSpans::Span LaneSpans::spanOf(const EventPlace& place) {
    return {place.begin, place.end, place.id, place.category, place.importance};
}

// As beginsBefore orders.
bool LaneSpans::isBefore(const Span& span, const EventPlace& place) {
    return span.begin != place.begin ? span.begin < place.begin : span.id < place.id;
}

void LaneSpans::Chunk::measure() {
    latestEnd = spans.front().end;
    for (const Span& span : spans) latestEnd = std::max(latestEnd, span.end);
}

void LaneSpans::append(const EventPlace& span) {
    if (m_chunks.empty() || m_chunks.back().spans.size() >= fullChunk / 2) {
        m_chunks.push_back({{}, span.end});
        m_chunks.back().spans.reserve(fullChunk / 2);
    }
    m_chunks.back().spans.push_back(spanOf(span));
    m_chunks.back().latestEnd = std::max(m_chunks.back().latestEnd, span.end);
    ++m_size;
}

// The last one that does not begin after `span`, or the first.
std::vector<LaneSpans::Chunk>::iterator LaneSpans::chunkOf(const EventPlace& span) {
    const auto after = std::partition_point(m_chunks.begin(), m_chunks.end(), [&](const Chunk& chunk) {
        const Span& first = chunk.spans.front();
        return isBefore(first, span) || (first.begin == span.begin && first.id == span.id);
    });
    return after == m_chunks.begin() ? after : std::prev(after);
}

void LaneSpans::insert(const EventPlace& span) {
    if (m_chunks.empty())
        return append(span);
    const auto chunk = chunkOf(span);
    auto& spans = chunk->spans;
    spans.insert(std::lower_bound(spans.begin(), spans.end(), span, isBefore), spanOf(span));
    chunk->latestEnd = std::max(chunk->latestEnd, span.end);
    ++m_size;
    if (spans.size() < fullChunk)
        return;
    Chunk second;
    second.spans.assign(spans.begin() + fullChunk / 2, spans.end());
    spans.resize(fullChunk / 2);
    second.measure();
    chunk->measure();
    m_chunks.insert(std::next(chunk), std::move(second));
}

void LaneSpans::erase(const EventPlace& span) {
    if (m_chunks.empty())
        return;
    const auto chunk = chunkOf(span);
    auto& spans = chunk->spans;
    const auto at = std::lower_bound(spans.begin(), spans.end(), span, isBefore);
    if (at == spans.end() || at->id != span.id)
        return;
    spans.erase(at);
    --m_size;
    if (spans.empty())
        m_chunks.erase(chunk);
    else
        chunk->measure();
}

Instant LaneSpans::latestEnd() const {
    Instant end = Instant::first();
    for (const Chunk& chunk : m_chunks) end = std::max(end, chunk.latestEnd);
    return end;
}

void LaneSpans::visitTouching(const EventPlace& period, const std::function<void(const EventPlace&)>& visit) const {
    for (const Chunk& chunk : m_chunks) {
        if (chunk.spans.front().begin > period.end)
            return;
        if (chunk.latestEnd < period.begin)
            continue;
        for (const Span& span : chunk.spans) {
            if (span.begin > period.end)
                return;
            if (span.end >= period.begin)
                visit({span.begin, span.end, span.id, period.lane, span.category, span.importance});
        }
    }
}

}  // namespace jalon
