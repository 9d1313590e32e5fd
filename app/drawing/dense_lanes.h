// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFontMetricsF>
#include <map>
#include <tuple>

#include "app/drawing/timeline_items.h"
#include "app/drawing/timeline_layout.h"

namespace jalon {

// The rows of a document with many events. Time is cut into blocks of about a screen at each zoom level (LaneBlock),
// and each is laid out for itself: nothing in it reaches into the next, so nothing moves while panning, whatever the
// pan.
//
// In each lane, from the top: the rows of long spans, which are the same at every zoom; rows of marks; and the counts
// of what has no mark. Where a block holds few events all of them are drawn. Where it holds many, the best of each cell
// is, in every other row with every other cell, so that it has two cells of room. A collapsed lane is one row of ticks,
// each as high as there is much in a narrow cell.
class DenseLanes {
public:
    // The lanes of `shown` are those of `lanes`; without any they are the document's.
    DenseLanes(std::shared_ptr<const StoryContent> content, ShownEvents shown, const Fonts& fonts,
               std::shared_ptr<const ShownLanes> lanes = {},
               std::shared_ptr<FittedTexts> texts = std::make_shared<FittedTexts>());

    // The lanes numbered [firstLane, lastLane) from the top with what is drawn of them over `window`; the others with
    // their heights alone.
    TimelineRows rows(int level, const TimeSpan& window, std::size_t firstLane, std::size_t lastLane);
    // What rows() over a window depends on: equal keys, equal rows.
    using Key = std::tuple<int, std::int64_t, std::int64_t, std::size_t, std::size_t>;
    Key key(int level, const TimeSpan& window, std::size_t firstLane, std::size_t lastLane) const;

    // Lays out one more block of what rows() over this window would ask for; false where nothing is left to do.
    bool prepareOne(int level, const TimeSpan& window, std::size_t firstLane, std::size_t lastLane);

    int rowCount(std::size_t lane) const;
    // With the heights of all lanes and nothing in them: neither marks nor counts.
    const TimelineRows& emptyRows(int level);
    // Adds an event that is looked at and has no mark of its own: in the row of the counts.
    void addSelected(TimelineRows& rows, EventId id) const;
    // Seconds of one cell, as a power of two.
    int exponent(int level) const;
    // Likewise of a block: of what is laid out at once.
    int blockExponent(int level) const;

private:
    using Item = TimelineRows::Item;
    struct Block {
        std::vector<Item> items;
        std::vector<Item> reaching;  // bars that began before it and are still there
        std::vector<TimelineRows::Fold> folds;
    };
    // Which rows of a lane are for what; a function of all that the filter leaves of it.
    struct Shape {
        int bars = 0, points = 0, counts = 0;
        bool thin = false;
    };
    static int depth(std::size_t fullLanes);
    void shapeLanes();
    Shape shape(std::size_t lane) const;
    const Block& block(std::size_t lane, int level, std::int64_t number);
    Block laidOut(std::size_t lane, int level, std::int64_t number) const;
    Block laidOutThin(std::size_t lane, int level, std::int64_t number) const;
    std::map<std::int64_t, CellEvents> narrowCells(std::size_t lane, int wide, int narrow, std::int64_t number) const;
    std::int32_t laneNumber(std::size_t lane) const;
    std::optional<Item> item(EventId id, std::size_t lane, int level) const;
    void addBar(std::vector<Item>& items, const PlacedBar& bar, std::size_t lane, int level) const;
    // What a block is laid out from: its cells, and whom they have to show, with the number of its cell.
    struct Cells {
        std::size_t lane;
        int exponent;
        std::int64_t first;
        std::vector<CellEvents> all;
        std::vector<std::pair<EventId, int>> best;
    };
    Cells cells(std::size_t lane, int level, std::int64_t number) const;
    void addFolds(Block& block, const Cells& cells, const std::vector<std::int64_t>& drawn) const;
    TimelineRows::Fold fold(const CellEvents& cell, std::int64_t rest, int exponent, std::int64_t at) const;
    double crowded(int level) const;

    std::shared_ptr<const StoryContent> m_content;
    std::shared_ptr<const ShownLanes> m_lanes;
    ShownEvents m_shown;
    Fonts m_fonts;
    TimelineMetrics m_metrics;
    std::shared_ptr<FittedTexts> m_texts;
    ItemMaker m_maker;
    QFontMetricsF m_small;
    int m_cellPixels;  // as a power of two, in a lane among many
    int m_depth = 0;   // as a power of two: so many times the rows, with cells so much narrower
    std::vector<Shape> m_shapes;
    std::optional<TimelineRows> m_empty;
    std::map<std::tuple<std::size_t, int, std::int64_t>, Block> m_blocks;
};

}  // namespace jalon
