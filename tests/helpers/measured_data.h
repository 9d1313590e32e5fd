// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace jalon::measured {

// The one synthetic data set that every measurement uses, the same as the generator in Python that the other programs
// are measured with: xorshift32, 50 years from 1975-01-01, 8 lanes, 40 % spans of 1 to 1,024 days, mostly short.
constexpr std::int64_t start = 157766400, span = 1577880000;  // seconds from 1970, seconds
constexpr int laneCount = 8, categoryCount = 6;

class Draw {
public:
    explicit Draw(std::uint32_t seed) : m_state(seed) {}
    std::uint32_t next() {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }
    double share() { return next() / 4294967296.0; }

private:
    std::uint32_t m_state;
};

struct Event {
    std::int64_t offset = 0;  // seconds after `start`
    std::int64_t length = 0;  // seconds; 0 for a moment
    int lane = 0;             // 0..7
    std::string title;
};

class Events {
public:
    Event next() {
        static constexpr std::array words = {"report", "merger", "board",   "rate",  "audit", "launch",
                                             "patent", "strike", "quarter", "bond",  "split", "court",
                                             "plant",  "review", "budget",  "notice"};
        Event event;
        event.offset = static_cast<std::int64_t>(m_draw.share() * static_cast<double>(span));
        event.lane = static_cast<int>(m_draw.next() >> 29);
        const bool isSpan = m_draw.next() % 10 < 4;
        const std::uint32_t d = m_draw.next();
        const std::int64_t days = 1 + (d & 0xFFFF) % (1u << ((d >> 28) % 11));
        event.length = isSpan ? days * 86400 : 0;
        const std::size_t length = 20 + m_draw.next() % 41;
        event.title = "#" + std::to_string(m_number++);
        while (event.title.size() < length) {
            event.title += ' ';
            event.title += words[m_draw.next() >> 28];
        }
        event.title.resize(length);
        if (event.title.back() == ' ')
            event.title.back() = 'x';
        return event;
    }

private:
    Draw m_draw{12345};
    std::int64_t m_number = 0;
};

// 1 to 5 from the event's number alone: a fifth as many at each step up.
inline int importance(std::int64_t number) {
    const std::uint32_t hash = (static_cast<std::uint32_t>(number) * 2654435761u) >> 8;
    int level = 1;
    for (std::uint32_t power = 5; level < 5 && hash < 0x1000000u / power; power *= 5) ++level;
    return level;
}

// 0 to 5.
inline int category(std::int64_t number) {
    return static_cast<int>(((static_cast<std::uint32_t>(number) * 2246822519u) >> 13) % categoryCount);
}

struct Point {
    std::int64_t offset = 0;
    double value = 0;
};

// A random walk of `count` points.
class Series {
public:
    explicit Series(std::int64_t count) : m_step(static_cast<double>(span) / static_cast<double>(count)) {}
    Point next() {
        m_value += m_draw.share() - 0.5;
        if (m_value < 1)
            m_value = 2 - m_value;
        return {static_cast<std::int64_t>(static_cast<double>(m_number++) * m_step), m_value};
    }

private:
    Draw m_draw{67890};
    double m_value = 100, m_step;
    std::int64_t m_number = 0;
};

class Fnv1a {
public:
    void add(const std::string& text) {
        for (const char c : text) m_hash = (m_hash ^ static_cast<std::uint8_t>(c)) * 16777619u;
    }
    std::uint32_t value() const { return m_hash; }

private:
    std::uint32_t m_hash = 2166136261u;
};

}  // namespace jalon::measured
