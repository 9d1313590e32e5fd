// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/block_rows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace jalon {

namespace {

bool isBetterItem(const TimelineRows::Item& a, const TimelineRows::Item& b) {
    if (a.event->importance != b.event->importance)
        return a.event->importance > b.event->importance;
    return a.event->id < b.event->id;
}

}  // namespace

BlockRows::BlockRows(const Fonts& fonts, const TimeSpan& block, double secondsPerPixel, double narrowCellPixels)
    : m_metrics(fonts), m_block(block), m_secondsPerPixel(secondsPerPixel), m_narrowCell(narrowCellPixels) {}

double BlockRows::pixel(Instant t) const {
    return TimeSpan{m_block.begin, t}.length() / m_secondsPerPixel;
}

std::vector<BlockRows::Placed> BlockRows::take(int rows) {
    keepTheBest(rows);
    chooseRows(rows);
    std::vector<std::size_t> order(m_added.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return isBetterItem(m_added[a].item, m_added[b].item); });
    for (const std::size_t index : order) spread(index);
    for (const std::size_t index : order) label(index);
    return std::move(m_added);
}

void BlockRows::keepTheBest(int rows) {
    std::sort(m_added.begin(), m_added.end(),
              [](const Placed& a, const Placed& b) { return isBetterItem(a.item, b.item); });
    std::map<double, int> inCell;
    std::vector<Placed> kept;
    for (Placed& placed : m_added)
        if (inCell[std::floor(pixel(placed.item.begin) / m_narrowCell)]++ < rows)
            kept.push_back(std::move(placed));
    std::sort(kept.begin(), kept.end(), [](const Placed& a, const Placed& b) {
        return a.item.begin != b.item.begin ? a.item.begin < b.item.begin : a.item.event->id < b.item.event->id;
    });
    m_added = std::move(kept);
}

// In time order into the row whose last mark is furthest away; never two of one narrow cell in one row.
void BlockRows::chooseRows(int rows) {
    m_taken.assign(static_cast<std::size_t>(rows), {});
    std::vector<double> cells(static_cast<std::size_t>(rows), -1);
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        TimelineRows::Item& item = m_added[i].item;
        const double x = pixel(item.begin), cell = std::floor(x / m_narrowCell);
        std::size_t best = m_taken.size();
        for (std::size_t row = 0; row < m_taken.size(); ++row) {
            if (cells[row] == cell)
                continue;
            const auto last = [&](std::size_t r) { return m_taken[r].empty() ? -1e9 : m_taken[r].back().right; };
            if (best == m_taken.size() || last(row) < last(best))
                best = row;
        }
        item.row = static_cast<int>(best);
        cells[best] = cell;
        m_taken[best].push_back({x - item.size / 2, x + item.size / 2, i});
    }
}

double BlockRows::roomAt(const std::vector<Taken>& row, double x, bool right, std::size_t but) const {
    double edge = right ? pixel(m_block.end) : 0;
    for (const Taken& taken : row) {
        if (taken.by == but)
            continue;
        if (right && taken.right > x)
            edge = std::min(edge, taken.left - m_metrics.air);
        else if (!right && taken.left < x)
            edge = std::max(edge, taken.right + m_metrics.air);
    }
    return right ? edge - x : x - edge;
}

// A span, or the possible span of a point, where nothing stands in its way.
void BlockRows::spread(std::size_t index) {
    TimelineRows::Item& item = m_added[index].item;
    if (item.begin == item.end)
        return;
    std::vector<Taken>& row = m_taken[static_cast<std::size_t>(item.row)];
    const double left = pixel(item.begin), length = pixel(item.end) - left + item.fadeRight;
    const bool fits = length <= roomAt(row, left, true, index) && item.fadeLeft <= roomAt(row, left, false, index);
    if (!fits || (item.bar && length < m_metrics.narrowestBar)) {
        item.bar = false;
        item.end = item.at = item.begin;
        item.fadeLeft = item.fadeRight = 0;
        return;
    }
    for (Taken& taken : row)
        if (taken.by == index)
            taken = {left - item.fadeLeft - (item.bar ? 0 : item.size / 2), left + length, index};
}

// Inside a bar, else at the right, else at the left; as much of it as there is room for.
void BlockRows::label(std::size_t index) {
    TimelineRows::Item& item = m_added[index].item;
    std::vector<Taken>& row = m_taken[static_cast<std::size_t>(item.row)];
    const double at = pixel(item.at), begin = pixel(item.begin), end = pixel(item.end);
    const double inside = end - begin - 2 * m_metrics.barPadding;
    const double natural = item.labelWidth, least = std::min(natural, 3 * m_metrics.narrowestLabel);
    item.labelWidth = 0;
    if (item.bar && inside >= std::min(natural, 2 * m_metrics.narrowestLabel)) {
        item.labelInside = true;
        item.labelWidth = std::min(natural, inside);
        return;
    }
    const double right =
        item.bar ? end + item.fadeRight + m_metrics.gap : at + m_metrics.labelOffset(item.size, end - at);
    const double left = at - m_metrics.labelOffset(item.size, at - begin);
    const double roomRight = roomAt(row, right, true, index) - m_metrics.gap;
    const double roomLeft = item.bar ? 0 : roomAt(row, left, false, index) - m_metrics.gap;
    const bool toRight = roomRight >= std::min(natural, roomLeft);
    const double width = std::min(natural, toRight ? roomRight : roomLeft);
    if (width < least || width < m_metrics.narrowestLabel)
        return;
    item.labelRight = toRight;
    item.labelWidth = width;
    row.push_back(toRight ? Taken{right, right + width, index} : Taken{left - width, left, index});
}

}  // namespace jalon
