// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The rows that TimelineWidget shows of a document with many events.
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/timeline/timeline_widget.h"

namespace jalon {

// After the filter, the lanes, the language or the fonts were changed.
void TimelineWidget::lookAgain() {
    const auto content = m_state->content();
    m_preparedFor.reset();
    m_dense.emplace(content, m_state->laneEvents(), m_state->fonts(), m_state->lanes(), m_texts);
    if (!m_worker && content->store->elsewhere()) {
        m_worker = std::make_unique<RowsWorker>(content);
        connect(m_worker.get(), &RowsWorker::arrived, this, [this] {
            dropLayout();
            if (std::exchange(m_scrollsWhenComplete, false))
                scrollToSelected();
        });
        connect(m_worker.get(), &RowsWorker::preparedMore, this, [this] { m_idle.start(); });
    }
    if (m_worker)
        m_worker->look(content, m_state->laneEvents(), m_state->fonts().scale, m_state->lanes());
}

const TimelineRows& TimelineWidget::denseRows() {
    if (!m_dense)
        lookAgain();
    const TimeScale& scale = m_state->scale();
    const TimelineLayout heights = layoutTimeline(m_dense->emptyRows(scale.level()), scale, QRectF(rect()),
                                                  m_state->plotFrame(), m_scrollY, m_state->fonts(), HiddenLanes::Told);
    const auto isAbove = [](const PlacedLane& lane) { return lane.top + lane.height <= 0; };
    const auto isBelow = [&](const PlacedLane& lane) { return lane.top < height(); };
    const auto& lanes = heights.lanes;
    const auto first = std::partition_point(lanes.begin(), lanes.end(), isAbove);
    const auto last = std::partition_point(first, lanes.end(), isBelow);
    const auto from = static_cast<std::size_t>(first - lanes.begin()),
               to = static_cast<std::size_t>(last - lanes.begin());
    const DenseLanes::Key key = m_dense->key(scale.level(), scale.span(), from, to);
    if (m_denseRows && m_denseKey == key && m_denseSelected == m_state->selected())
        return *m_denseRows;
    if (makeDenseRows({key, scale, from, to})) {
        m_denseKey = key;
        m_denseSelected = m_state->selected();
        m_dense->addSelected(*m_denseRows, m_denseSelected);
        m_idle.start();
    } else {
        // Coarse beats blank: what was shown before goes on with the scale, until arrived(). Nothing is read for it.
        m_denseKey.reset();
        const TimelineRows& before = m_denseRows ? *m_denseRows : m_dense->emptyRows(scale.level());
        if (!m_denseRows || before.shown())
            m_denseRows =
                TimelineRows(m_state->content(), {}, before.level(), before.lanes(), m_state->lanes(), m_texts);
    }
    return *m_denseRows;
}

// Those of the frame before, where this one may not read.
void TimelineWidget::keepCounts(TimelineLayout& next) const {
    for (PlacedLane& lane : next.lanes) {
        const PlacedLane* before = m_placed.laneOf(lane.lane);
        if (!before)
            continue;
        lane.before = before->before;
        lane.after = before->after;
    }
}

bool TimelineWidget::makeDenseRows(const RowsWorker::Wanted& wanted) {
    using std::chrono::duration_cast, std::chrono::milliseconds;
    if (!m_worker || m_worker->isUnable()) {
        m_denseRows.emplace(
            m_dense->rows(wanted.scale.level(), wanted.scale.span(), wanted.firstLane, wanted.lastLane));
        return true;
    }
    const auto left = duration_cast<milliseconds>(m_patientUntil - std::chrono::steady_clock::now());
    RowsWorker::Rows made = m_worker->ask(wanted, std::max(left, milliseconds(0)));
    if (!made && m_worker->isUnable())
        return makeDenseRows(wanted);
    if (!made)
        return false;
    m_denseRows.emplace(m_state->content(), m_state->laneEvents(), wanted.scale.level(), made->lanes, m_state->lanes(),
                        m_texts);
    m_denseMade = std::move(made);
    return true;
}

// What the next notch of the wheel brings, and half a screen to either side.
void TimelineWidget::prepareDense() {
    if (!m_dense || !m_denseRows || !m_denseKey)
        return;
    const TimeScale& scale = m_state->scale();
    const double width = scale.width();
    const double at = m_pointer ? std::clamp(m_pointer->x() - m_state->plotFrame().left, 0.0, width) : width / 2;
    const double closer = scale.secondsPerPixel() / std::exp2(scale.level()), barely = 1.001;
    const auto [level, begin, end, from, to] = *m_denseKey;
    std::vector<RowsWorker::Wanted> wanted;
    for (const TimeScale& near : {scale.zoomed(closer * barely, at), scale.zoomed(closer / 2 / barely, at),
                                  scale.panned(width / 2), scale.panned(-width / 2)})
        wanted.push_back({m_dense->key(near.level(), near.span(), from, to), near, from, to});
    if (m_worker && !m_worker->isUnable()) {
        if (m_preparedFor != m_denseKey)
            m_worker->prepare(wanted);
        m_preparedFor = m_denseKey;
        // Of the next levels: while panning few labels come into view at once.
        constexpr std::size_t levels = 2;
        for (const RowsWorker::Rows& made : m_worker->prepared()) {
            for (std::size_t i = 0; i < levels; ++i) {
                if (made->key == wanted[i].key && drawAhead(*made, wanted[i].scale.span())) {
                    m_idle.start();
                    return;
                }
            }
        }
        return;
    }
    const auto reading = m_state->content()->store->reading();
    for (const RowsWorker::Wanted& each : wanted) {
        if (m_dense->prepareOne(each.scale.level(), each.scale.span(), from, to)) {
            m_idle.start();
            return;
        }
    }
}

// What `span` will show, a few labels at a time, so that no input waits for it.
bool TimelineWidget::drawAhead(const RowsWorker::Made& made, const TimeSpan& span) {
    constexpr int mostAtOnce = 16;
    int drawn = 0;
    const Fonts& fonts = m_state->fonts();
    const Theme& theme = m_state->theme();
    for (const TimelineRows::LaneRows& lane : made.lanes) {
        for (const TimelineRows::Item& item : lane.items) {
            const QFont& font = isImportant(item.event->importance) ? fonts.labelBold : fonts.label;
            const bool inSight = item.end >= span.begin && item.begin < span.end;
            if (inSight && item.labelWidth > 0 && LabelCache::isKept(item.label))
                drawn += m_labels.prepare(*this, item.label, font, theme.text) ? 1 : 0;
            if (drawn >= mostAtOnce)
                return true;
        }
        for (const TimelineRows::Fold& fold : lane.folds) {
            if (fold.labelWidth > 0 && fold.end > span.begin && fold.begin < span.end)
                drawn += m_labels.prepare(*this, fold.label, fonts.small, theme.textSecondary) ? 1 : 0;
            if (drawn >= mostAtOnce)
                return true;
        }
    }
    return drawn > 0;
}

}  // namespace jalon
