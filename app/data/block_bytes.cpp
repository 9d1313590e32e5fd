// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/block_bytes.h"

namespace jalon {

namespace {

void append(QByteArray& bytes, std::uint64_t number) {
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}
    bool atEnd() const { return m_at == m_end; }
    bool read(std::uint64_t& number) {
        number = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(*m_at++);
            number |= std::uint64_t{byte & 0x7Fu} << shift;
            if (byte < 0x80)
                return true;
        }
        return false;
    }

private:
    QByteArray::const_iterator m_at, m_end;
};

}  // namespace

QByteArray bytesOfParts(const std::vector<StoredIndex::Part>& parts) {
    QByteArray bytes;
    for (const StoredIndex::Part& part : parts) {
        append(bytes, part.cell);
        append(bytes, static_cast<std::uint32_t>(part.category));
        append(bytes, static_cast<std::uint64_t>(part.count));
        append(bytes, static_cast<std::uint64_t>(part.best.value));
        append(bytes, static_cast<std::uint64_t>(part.importance));
    }
    return bytes;
}

std::vector<StoredIndex::Part> partsOfBytes(const QByteArray& bytes) {
    std::vector<StoredIndex::Part> parts;
    Reader reader(bytes);
    while (!reader.atEnd()) {
        std::uint64_t cell = 0, category = 0, count = 0, best = 0, importance = 0;
        if (!reader.read(cell) || !reader.read(category) || !reader.read(count) || !reader.read(best) ||
            !reader.read(importance) || cell >= LaneBlock::cellCount)
            break;
        parts.push_back({static_cast<std::uint8_t>(cell),
                         static_cast<std::int32_t>(category),
                         static_cast<std::int64_t>(count),
                         {static_cast<std::int64_t>(best)},
                         static_cast<int>(importance)});
    }
    return parts;
}

}  // namespace jalon
