// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/lane_packing.h"

#include <QFontMetricsF>
#include <limits>

namespace jalon {

namespace {

// With the row of folds under them a lane stays low enough that four of them are seen at once.
constexpr int mostRows = 4;

bool choosesBefore(const TimelineRows::Item& a, const TimelineRows::Item& b) {
    if (a.rank != b.rank)
        return a.rank > b.rank;
    if (a.bar != b.bar)
        return a.bar;
    if (a.at != b.at)
        return a.at < b.at;
    return a.event->id < b.event->id;
}

bool startsBefore(const TimelineRows::Item& a, const TimelineRows::Item& b) {
    if (a.at != b.at)
        return a.at < b.at;
    return a.event->id < b.event->id;
}

}  // namespace

LanePacking::LanePacking(std::vector<Item> items, double secondsPerPixel, const Edges& edges, const Fonts& fonts)
    : m_secondsPerPixel(secondsPerPixel), m_metrics(fonts), m_fonts(fonts), m_edges(edges) {
    m_rows.resize(mostRows);
    std::sort(items.begin(), items.end(), choosesBefore);
    m_placed.reserve(items.size());
    std::vector<Item> rest;
    for (Item& item : items) {
        if (place(item))
            m_placed.push_back(std::move(item));
        else
            rest.push_back(std::move(item));
    }
    std::vector<Item> unplaced;
    for (Item& item : rest) {
        if (placeBare(item))
            m_placed.push_back(std::move(item));
        else
            unplaced.push_back(std::move(item));
    }
    fold(std::move(unplaced));
}

TimelineRows::LaneRows LanePacking::take(LaneId lane) {
    std::sort(m_placed.begin(), m_placed.end(), startsBefore);
    int rows = 1;
    for (const Item& item : m_placed) rows = std::max(rows, item.row + 1);
    return {lane, rows, std::move(m_placed), {}, false};
}

// long double holds every int64 exactly, so that near instants far from 1970 stay apart.
double LanePacking::pixel(Instant t) const {
    return static_cast<double>(static_cast<long double>(t.seconds) / static_cast<long double>(m_secondsPerPixel));
}

LanePacking::Extent LanePacking::bare(const Item& item) const {
    const double at = pixel(item.at), half = item.bar ? 0 : item.size / 2;
    return {std::min(pixel(item.begin) - item.fadeLeft, at - half),
            std::max(pixel(item.end) + item.fadeRight, at + half)};
}

LanePacking::Extent LanePacking::labelled(const Item& item, double width, bool right) const {
    Extent extent = bare(item);
    if (item.bar) {
        extent.right += m_metrics.gap + width;
        return extent;
    }
    const double at = pixel(item.at);
    if (right)
        extent.right = std::max(extent.right, at + m_metrics.labelOffset(item.size, pixel(item.end) - at) + width);
    else
        extent.left = std::min(extent.left, at - m_metrics.labelOffset(item.size, at - pixel(item.begin)) - width);
    return extent;
}

bool LanePacking::isFree(int row, const Extent& extent) const {
    const auto& taken = m_rows[static_cast<std::size_t>(row)];
    const auto next = taken.lower_bound(extent.left);
    if (next != taken.end() && next->first < extent.right + m_metrics.air)
        return false;
    return next == taken.begin() || std::prev(next)->second + m_metrics.air <= extent.left;
}

void LanePacking::occupy(int row, const Extent& extent) {
    m_rows[static_cast<std::size_t>(row)].emplace(extent.left, extent.right);
}

bool LanePacking::prefersLeft(const Item& item, double width) const {
    const double right = labelled(item, width, true).right;
    return std::any_of(m_edges.right.begin(), m_edges.right.end(),
                       [&](Instant edge) { return item.at <= edge && pixel(edge) < right; });
}

bool LanePacking::avoidsLeft(const Item& item, double width) const {
    const double left = labelled(item, width, false).left;
    return std::any_of(m_edges.left.begin(), m_edges.left.end(),
                       [&](Instant edge) { return item.at >= edge && left < pixel(edge); });
}

bool LanePacking::placeAt(Item& item, int row, double width, bool right) {
    const Extent extent = labelled(item, width, right);
    if (!isFree(row, extent))
        return false;
    occupy(row, extent);
    item.row = row;
    item.labelRight = right;
    item.labelWidth = width;
    return true;
}

bool LanePacking::placeLabelled(Item& item, double width) {
    const bool left = prefersLeft(item, width), leftIsBad = avoidsLeft(item, width);
    if (left || leftIsBad) {
        for (const bool right : {!left || leftIsBad, left && !leftIsBad})
            for (int row = 0; row < mostRows; ++row)
                if (placeAt(item, row, width, right))
                    return true;
        return false;
    }
    for (int row = 0; row < mostRows; ++row)
        if (placeAt(item, row, width, true) || placeAt(item, row, width, false))
            return true;
    return false;
}

bool LanePacking::placeBar(Item& item) {
    const Extent bar = bare(item);
    const double inside = bar.right - bar.left - 2 * m_metrics.barPadding;
    const auto placeInside = [&](int row) {
        if (!isFree(row, bar))
            return false;
        occupy(row, bar);
        item.row = row;
        item.labelInside = true;
        return true;
    };
    const double width = item.labelWidth;
    const bool fits = width <= inside;
    for (int row = 0; row < mostRows; ++row)
        if (fits ? placeInside(row) : placeAt(item, row, width, true))
            return true;
    for (int row = 0; row < mostRows && inside >= 2 * m_metrics.narrowestLabel; ++row)
        if (placeInside(row))
            return true;
    return false;
}

bool LanePacking::place(Item& item) {
    if (item.label.isEmpty())
        return false;
    if (item.bar)
        return placeBar(item);
    const double width = item.labelWidth;
    if (placeLabelled(item, width))
        return true;
    const double shorter = std::max(72 * m_metrics.scale, 0.6 * width);
    return shorter < width && item.rank >= 6 && placeLabelled(item, shorter);
}

bool LanePacking::placeBare(Item& item) {
    const Extent extent = bare(item);
    for (int row = 0; row < mostRows; ++row) {
        if (!isFree(row, extent))
            continue;
        occupy(row, extent);
        item.row = row;
        item.labelWidth = 0;
        return true;
    }
    return false;
}

// By time; a mark begins a new fold where it is clear of the last one and of that one's count.
void LanePacking::fold(std::vector<Item> rest) {
    if (rest.empty())
        return;
    std::sort(rest.begin(), rest.end(), startsBefore);
    const QFontMetricsF metrics(m_fonts.small);
    const double width = metrics.horizontalAdvance(QStringLiteral("+%1").arg(rest.size()));
    int row = 0;
    for (const Item& item : m_placed) row = std::max(row, item.row + 1);
    double clear = -std::numeric_limits<double>::infinity();
    for (Item& item : rest) {
        item.row = row;
        item.bar = false;
        item.labelWidth = 0;
        item.end = item.begin = item.at;  // too crowded for spans
        item.fadeLeft = item.fadeRight = 0;
        const double half = m_metrics.markSize(5) / 2, at = pixel(item.at);
        if (at - half >= clear) {
            clear = at + half + m_metrics.gap + width + m_metrics.air;
            m_placed.push_back(std::move(item));
            continue;
        }
        Item& into = m_placed.back();
        if (into.folded.empty())
            into.folded.push_back(into.event);
        into.folded.push_back(item.event);
        if (choosesBefore(item, into)) {
            into.event = item.event;
            into.rank = item.rank;
            into.shape = item.shape;
            into.color = item.color;
            into.size = item.size;
        }
        into.label = QStringLiteral("+%1").arg(into.folded.size() - 1);
        into.labelWidth = width;
        into.labelRight = true;
    }
}

}  // namespace jalon
