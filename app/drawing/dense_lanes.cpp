// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/dense_lanes.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "app/drawing/block_rows.h"

namespace jalon {

namespace {

constexpr int pointRows = 2;  // at least, of a lane among many
constexpr std::size_t keptBlocks = 2000;
constexpr int cellPixelsAtScale1 = 6;  // 64 px, up to 128 before the level changes
constexpr int ticksPerCell = 3;        // as a power of two
constexpr int blockCells = 4;          // of a LaneBlock, as a power of two

void makeThin(TimelineRows::Item& item, const TimelineMetrics& metrics) {
    item.bar = false;
    item.end = item.at = item.begin;
    item.fadeLeft = item.fadeRight = 0;
    item.row = 0;
    item.label.clear();
    item.labelWidth = 0;
    item.size = std::min(item.size, metrics.thinMark);
}

}  // namespace

std::int32_t DenseLanes::laneNumber(std::size_t lane) const {
    return static_cast<std::int32_t>(m_lanes->lanes()[lane].id.value);
}

DenseLanes::DenseLanes(std::shared_ptr<const StoryContent> content, ShownEvents shown, const Fonts& fonts,
                       std::shared_ptr<const ShownLanes> lanes, std::shared_ptr<FittedTexts> texts)
    : m_content(std::move(content)),
      m_lanes(lanes ? std::move(lanes) : documentLanes(*m_content)),
      m_shown(std::move(shown)),
      m_fonts(fonts),
      m_metrics(fonts),
      m_texts(std::move(texts)),
      m_maker(*m_content, fonts, m_texts),
      m_small(fonts.small),
      m_cellPixels(cellPixelsAtScale1 + static_cast<int>(std::ceil(std::log2(std::max(1.0, fonts.scale))))) {
    shapeLanes();
}

// Where few lanes share the height, each is told in more rows: in twice or four times as many, with cells a half or a
// quarter as wide, so that a mark in a row has the same room.
int DenseLanes::depth(std::size_t fullLanes) {
    return fullLanes <= 2 ? 2 : fullLanes <= 4 ? 1 : 0;
}

void DenseLanes::shapeLanes() {
    m_shapes.resize(m_lanes->lanes().size());
    std::vector<std::int64_t> events(m_shapes.size());
    for (const EventTotal& total : m_shown.index->totals()) {
        const int place = m_lanes->indexOf({total.lane});
        if (place < 0 || isHidden(m_shown.hidden, total.category))
            continue;
        events[static_cast<std::size_t>(place)] += total.events;
        if (total.bars > 0)
            m_shapes[static_cast<std::size_t>(place)].bars = EventIndex::barRows;
    }
    const auto isThin = [&](std::size_t i) { return events[i] == 0 || m_lanes->isCollapsed(m_lanes->lanes()[i].id); };
    std::size_t fullLanes = 0;
    for (std::size_t i = 0; i < m_shapes.size(); ++i) fullLanes += isThin(i) ? 0 : 1;
    m_depth = depth(fullLanes);
    const std::int64_t rows = pointRows << m_depth;
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        Shape& shape = m_shapes[i];
        if (isThin(i)) {
            shape = {0, 1, 0, true};
            continue;
        }
        shape.points = static_cast<int>(std::clamp<std::int64_t>(events[i], 1, rows));
        shape.counts = events[i] > rows ? 1 : 0;
        // A lone span needs no row but its own.
        if (events[i] < EventIndex::barRows)
            shape.bars = std::min(shape.bars, 1);
    }
}

double DenseLanes::crowded(int level) const {
    return std::exp2(level + 1);
}

int DenseLanes::exponent(int level) const {
    return std::clamp(level + 1 + m_cellPixels - m_depth, EventIndex::smallestExponent,
                      EventIndex::largestExponent - m_depth);
}

int DenseLanes::blockExponent(int level) const {
    return exponent(level) + m_depth + blockCells;
}

DenseLanes::Key DenseLanes::key(int level, const TimeSpan& window, std::size_t firstLane, std::size_t lastLane) const {
    const int block = blockExponent(level);
    return {level, cellOf(block, window.begin), cellOf(block, window.end), firstLane, lastLane};
}

int DenseLanes::rowCount(std::size_t lane) const {
    const Shape& shape = m_shapes[lane];
    return shape.bars + shape.points + shape.counts;
}

TimelineRows DenseLanes::rows(int level, const TimeSpan& window, std::size_t firstLane, std::size_t lastLane) {
    const auto [ofLevel, first, last, from, to] = key(level, window, firstLane, lastLane);
    if (m_blocks.size() > keptBlocks)
        m_blocks.clear();
    std::vector<TimelineRows::LaneRows> lanes;
    for (std::size_t lane = 0; lane < m_shapes.size(); ++lane) {
        lanes.push_back({m_lanes->lanes()[lane].id, rowCount(lane), {}, {}, m_shapes[lane].thin});
        if (lane < from || lane >= to)
            continue;
        TimelineRows::LaneRows& rows = lanes.back();
        for (std::int64_t number = first; number <= last; ++number) {
            const Block& laid = block(lane, level, number);
            if (number == first)
                rows.items = laid.reaching;
            rows.items.insert(rows.items.end(), laid.items.begin(), laid.items.end());
            rows.folds.insert(rows.folds.end(), laid.folds.begin(), laid.folds.end());
        }
    }
    return TimelineRows(m_content, m_shown, level, std::move(lanes), m_lanes, m_texts);
}

const TimelineRows& DenseLanes::emptyRows(int level) {
    if (!m_empty || m_empty->level() != level)
        m_empty.emplace(m_content, ShownEvents{}, level, rows(level, {}, 0, 0).lanes(), m_lanes, m_texts);
    return *m_empty;
}

bool DenseLanes::prepareOne(int level, const TimeSpan& window, std::size_t firstLane, std::size_t lastLane) {
    const auto [ofLevel, first, last, from, to] = key(level, window, firstLane, lastLane);
    for (std::size_t lane = from; lane < to; ++lane) {
        for (std::int64_t number = first; number <= last; ++number) {
            if (m_blocks.count({lane, level, number}))
                continue;
            block(lane, level, number);
            return true;
        }
    }
    return false;
}

void DenseLanes::addSelected(TimelineRows& rows, EventId id) const {
    const EventSummary* event = m_content->event(id);
    if (!event || isHidden(m_shown.hidden, static_cast<std::int32_t>(event->category.value)))
        return;
    const int index = m_lanes->indexOf(m_lanes->laneOf(*event));
    if (index < 0)
        return;
    const auto lane = static_cast<std::size_t>(index);
    TimelineRows::LaneRows& laneRows = rows.lanes()[lane];
    const auto isIt = [&](const Item& each) { return each.event->id == id; };
    if (std::any_of(laneRows.items.begin(), laneRows.items.end(), isIt))
        return;
    auto made = item(id, lane, rows.level());
    if (m_shapes[lane].thin) {
        makeThin(*made, m_metrics);
        laneRows.items.push_back(std::move(*made));
        return;
    }
    made->bar = false;
    made->end = made->at = made->begin;
    made->fadeLeft = made->fadeRight = 0;
    made->row = m_shapes[lane].bars + m_shapes[lane].points;
    // The counts that its label would cover give way: it is one of those that they count.
    const double reach = (made->labelWidth + 2 * made->size) * crowded(rows.level());
    const TimeSpan covered{plusSeconds(made->at, -static_cast<std::int64_t>(made->size * crowded(rows.level()))),
                           plusSeconds(made->at, static_cast<std::int64_t>(reach) + 1)};
    std::erase_if(laneRows.folds, [&](const TimelineRows::Fold& fold) {
        return covered.overlaps({fold.begin, fold.end});
    });
    laneRows.items.push_back(std::move(*made));
}

const DenseLanes::Block& DenseLanes::block(std::size_t lane, int level, std::int64_t number) {
    const auto known = m_blocks.find({lane, level, number});
    if (known != m_blocks.end())
        return known->second;
    Block laid = m_shapes[lane].thin ? laidOutThin(lane, level, number) : laidOut(lane, level, number);
    return m_blocks.emplace(std::tuple(lane, level, number), std::move(laid)).first->second;
}

std::optional<TimelineRows::Item> DenseLanes::item(EventId id, std::size_t lane, int level) const {
    const EventSummary* event = m_content->event(id);
    if (!event)
        return std::nullopt;
    Item made = m_maker.item(*event, m_lanes->lanes()[lane].color, crowded(level));
    made.labelEnds = m_texts->ends(made.label, isImportant(event->importance) ? m_fonts.labelBold : m_fonts.label);
    return made;
}

void DenseLanes::addBar(std::vector<Item>& items, const PlacedBar& bar, std::size_t lane, int level) const {
    auto made = item(bar.place.id, lane, level);
    if (!made || bar.row >= m_shapes[lane].bars)
        return;
    made->row = bar.row;
    made->labelInside = made->bar;
    // What is longer than any screen is read from inside; a label beside a short one could reach into the next bar.
    const double length = bar.place.length() / crowded(level) - 2 * m_metrics.barPadding;
    made->labelWidth = length < m_metrics.narrowestLabel ? 0 : made->bar ? made->labelWidth : 0;
    items.push_back(std::move(*made));
}

TimelineRows::Fold DenseLanes::fold(const CellEvents& cell, std::int64_t rest, int exponent, std::int64_t at) const {
    TimelineRows::Fold fold{cellBegin(exponent, at), cellBegin(exponent, at + 1), rest, cell.best, 0, {}, 0, 0};
    const QLocale& numbers = m_content->language.locale();
    fold.label = QLatin1Char('+') + numbers.toString(static_cast<qlonglong>(rest));
    fold.labelWidth = m_small.horizontalAdvance(fold.label);
    return fold;
}

DenseLanes::Cells DenseLanes::cells(std::size_t lane, int level, std::int64_t number) const {
    const int exponent = this->exponent(level);
    Cells cells{lane, exponent, number * (LaneBlock::cellCount << m_depth), {}, {}};
    for (std::int64_t part = number << m_depth; part < (number + 1) << m_depth; ++part) {
        const LaneBlock events = m_shown.block(laneNumber(lane), exponent, part);
        for (const CellEvents& cell : events.cells) {
            if (events.events.empty() && cell.best)
                cells.best.push_back({cell.best, static_cast<int>(cells.all.size())});
            cells.all.push_back(cell);
        }
        for (const EventPlace& place : events.events)
            cells.best.push_back({place.id, static_cast<int>(cellOf(exponent, place.begin) - cells.first)});
    }
    return cells;
}

DenseLanes::Block DenseLanes::laidOut(std::size_t lane, int level, std::int64_t number) const {
    const Cells cells = this->cells(lane, level, number);
    const TimeSpan span{cellBegin(cells.exponent, cells.first),
                        cellBegin(cells.exponent, cells.first + static_cast<std::int64_t>(cells.all.size()))};
    Block block;
    std::vector<std::int64_t> drawn(cells.all.size());
    QSet<EventId> bars;
    if (m_shapes[lane].bars > 0) {
        for (const PlacedBar& bar : m_shown.bars(laneNumber(lane), span, m_metrics.narrowestBar * crowded(level))) {
            addBar(bar.place.begin < span.begin ? block.reaching : block.items, bar, lane, level);
            if (bar.place.begin < span.begin)
                continue;
            bars.insert(bar.place.id);
            ++drawn[static_cast<std::size_t>(cellOf(cells.exponent, bar.place.begin) - cells.first)];
        }
    }
    // 16 px: a quarter of a cell or more of it, or what is left of that where seconds end.
    const double narrowCell =
        std::exp2(std::max(cells.exponent - 2 + m_depth, EventIndex::smallestExponent)) / crowded(level);
    BlockRows marks(m_fonts, span, crowded(level), narrowCell);
    for (const auto& [id, cell] : cells.best) {
        if (bars.contains(id))
            continue;
        if (auto made = item(id, lane, level))
            marks.add(std::move(*made), cell);
    }
    for (auto& [placed, cell] : marks.take(m_shapes[lane].points)) {
        ++drawn[static_cast<std::size_t>(cell)];
        placed.row += m_shapes[lane].bars;
        block.items.push_back(std::move(placed));
    }
    addFolds(block, cells, drawn);
    return block;
}

// A number takes the room of a whole cell of a lane among many.
void DenseLanes::addFolds(Block& block, const Cells& cells, const std::vector<std::int64_t>& drawn) const {
    const std::size_t together = std::size_t{1} << m_depth;
    for (std::size_t first = 0; first < drawn.size(); first += together) {
        CellEvents all;
        std::int64_t rest = 0;
        for (std::size_t cell = first; cell < first + together; ++cell) {
            const CellEvents& each = cells.all[cell];
            rest += each.count - drawn[cell];
            if (each.count == 0)
                continue;
            const bool better =
                each.importance != all.importance ? each.importance > all.importance : each.best < all.best;
            if (all.count == 0 || better) {
                all.best = each.best;
                all.importance = each.importance;
            }
            all.count += each.count;
        }
        if (rest <= 0)
            continue;
        const std::int64_t wide = (cells.first + static_cast<std::int64_t>(first)) >> m_depth;
        block.folds.push_back(fold(all, rest, cells.exponent + m_depth, wide));
        block.folds.back().row = m_shapes[cells.lane].bars + m_shapes[cells.lane].points;
    }
}

// What begins in each narrow cell of a block, by the cell. Where there is little it is counted here: one question.
std::map<std::int64_t, CellEvents> DenseLanes::narrowCells(std::size_t lane, int wide, int narrow,
                                                           std::int64_t number) const {
    std::map<std::int64_t, CellEvents> cells;
    const LaneBlock whole = m_shown.block(laneNumber(lane), wide, number);
    for (const EventPlace& place : whole.events) {
        CellEvents& cell = cells[cellOf(narrow, place.begin)];
        const bool better =
            place.importance != cell.importance ? place.importance > cell.importance : place.id < cell.best;
        if (++cell.count == 1 || better) {
            cell.best = place.id;
            cell.importance = place.importance;
        }
    }
    if (whole.count == 0 || !whole.events.empty())
        return cells;
    const std::int64_t parts = std::int64_t{1} << (wide - narrow);
    for (std::int64_t part = number * parts; part < (number + 1) * parts; ++part) {
        const LaneBlock events = m_shown.block(laneNumber(lane), narrow, part);
        for (std::size_t cell = 0; cell < events.cells.size(); ++cell)
            if (events.cells[cell].count > 0)
                cells[part * LaneBlock::cellCount + static_cast<std::int64_t>(cell)] = events.cells[cell];
    }
    return cells;
}

// An event that is alone in its cell stands as its mark.
DenseLanes::Block DenseLanes::laidOutThin(std::size_t lane, int level, std::int64_t number) const {
    const int wide = exponent(level) + m_depth, narrow = std::max(wide - ticksPerCell, EventIndex::smallestExponent);
    Block block;
    for (const auto& [at, found] : narrowCells(lane, wide, narrow, number)) {
        if (found.count > 1) {
            block.folds.push_back(
                {cellBegin(narrow, at), cellBegin(narrow, at + 1), found.count, found.best, 0, {}, 0, 0});
            block.folds.back().tick =
                m_metrics.scale * std::min(17.0, 3 + 1.4 * std::log2(static_cast<double>(found.count)));
        } else if (auto made = item(found.best, lane, level)) {
            makeThin(*made, m_metrics);
            block.items.push_back(std::move(*made));
        }
    }
    return block;
}

}  // namespace jalon
