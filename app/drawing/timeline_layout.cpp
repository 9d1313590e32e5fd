// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/timeline_layout.h"

#include <cmath>

#include "app/drawing/timeline_metrics.h"

namespace jalon {

namespace {

using Item = TimelineRows::Item;

// Places the items of one lane.
class LanePlacer {
public:
    // Rows of a finer level than that of the scale leave no room for labels: they stand in for those to come.
    LanePlacer(TimelineLayout& layout, const TimelineRows& rows, const Fonts& fonts)
        : m_layout(layout),
          m_labelled(rows.level() >= layout.scale.level()),
          m_metrics(fonts),
          m_labelHeight(fonts.labelHeight()),
          m_fonts(fonts),
          m_texts(rows.texts()),
          m_left(layout.area.left() + layout.frame.left),
          m_right(m_left + layout.scale.width()) {}

    // Rows stand `pitch` apart, the first one centred at `first`.
    void place(const TimelineRows::LaneRows& rows, PlacedLane& lane, double first, double pitch) const {
        for (const TimelineRows::Fold& fold : rows.folds) place(fold, lane, first + fold.row * pitch);
        for (const Item& item : rows.items) {
            const int events = item.folded.empty() ? 1 : static_cast<int>(item.folded.size());
            const Ends ends = endsOf(item);
            const double half = item.bar ? 0 : item.size / 2;
            const double from = std::min(ends.left, ends.x - half), to = std::max(ends.right, ends.x + half);
            if (to < m_left) {
                lane.before += events;
            } else if (from > m_right) {
                lane.after += events;
            } else {
                PlacedMark mark = placed(item, ends);
                mark.lane = lane.lane;
                mark.y = first + item.row * pitch;
                placeLabel(mark, item);
                setTarget(mark);
                m_layout.marks.push_back(std::move(mark));
            }
        }
    }

    // How many of the lane begin before what is seen, but for those that reach into it, and how many after.
    void countOutOfSight(const ShownEvents& shown, PlacedLane& lane, std::size_t firstMark) const {
        const TimeSpan seen = countedSpan(m_layout.scale);
        const auto id = static_cast<std::int32_t>(lane.lane.value);
        lane.before = shown.beginningBefore(id, seen.begin);
        lane.after = shown.count(id) - shown.beginningBefore(id, seen.end);
        for (std::size_t i = firstMark; i < m_layout.marks.size(); ++i)
            if (m_layout.marks[i].bar && m_layout.marks[i].left < m_left)
                --lane.before;
    }

private:
    // Centred in its stretch of time, wherever that is cut by the edges of the plot.
    void place(const TimelineRows::Fold& fold, const PlacedLane& lane, double y) const {
        PlacedMark mark;
        mark.lane = lane.lane;
        mark.color = lane.color;
        mark.tick = fold.tick;
        mark.left = m_left + m_layout.scale.xAt(fold.begin);
        mark.right = m_left + m_layout.scale.xAt(fold.end);
        mark.x = (mark.left + mark.right) / 2;
        mark.y = y;
        mark.event = fold.best;
        mark.countAlone = fold.count;
        mark.foldedSpan = {fold.begin, fold.end};
        mark.label = fold.label;
        const double width = fold.labelWidth, least = 24 * m_metrics.scale;
        // In sight as a whole or not at all: half a number would be another number.
        const double first = std::max(mark.left, m_left), last = std::min(mark.right, m_right);
        if (last - first < width || (fold.tick > 0 && (mark.x < m_left || mark.x > m_right)))
            return;
        if (fold.tick <= 0)
            mark.x = std::clamp(mark.x, first + width / 2, last - width / 2);
        mark.size = width;
        if (width > 0)
            mark.labelRect = QRectF(mark.x - width / 2, y - m_labelHeight / 2, width, m_labelHeight);
        mark.target = QRectF(mark.x - std::max(width, least) / 2, y - least / 2, std::max(width, least), least);
        m_layout.marks.push_back(std::move(mark));
    }

    struct Ends {
        double left, right, x;
    };
    Ends endsOf(const Item& item) const {
        const TimeScale& scale = m_layout.scale;
        const double left = m_left + scale.xAt(item.begin) - item.fadeLeft;
        const double right = m_left + scale.xAt(item.end) + item.fadeRight;
        return {left, right, item.bar ? (left + right) / 2 : m_left + scale.xAt(item.at)};
    }

    PlacedMark placed(const Item& item, const Ends& ends) const {
        PlacedMark mark;
        const EventSummary& event = *item.event;
        mark.event = event.id;
        for (const EventSummary* each : item.folded) addFolded(mark, *each);
        mark.shape = item.shape;
        mark.color = item.color;
        mark.bar = item.bar;
        mark.size = item.size;
        mark.left = ends.left;
        mark.right = ends.right;
        mark.x = ends.x;
        mark.uncertain = event.date.uncertain || event.confidence == Confidence::Doubtful;
        mark.approximate = event.date.approximate;
        mark.important = isImportant(event.importance);
        mark.openLeft = event.date.start == EndKind::Open && item.begin != item.end;
        mark.openRight = event.date.end == EndKind::Open && item.begin != item.end;
        setSoftEnds(mark, item);
        return mark;
    }

    static void addFolded(PlacedMark& mark, const EventSummary& event) {
        const TimeSpan bounds = event.date.bounds();
        const TimeSpan before = mark.foldedSpan;
        mark.foldedSpan = mark.folded.empty()
                              ? bounds
                              : TimeSpan{std::min(before.begin, bounds.begin), std::max(before.end, bounds.end)};
        mark.folded.push_back(event.id);
    }

    // An end that is not known to the day fades over all the days that it may be; never over more than half.
    void setSoftEnds(PlacedMark& mark, const Item& item) const {
        const UncertainDate& date = item.event->date;
        const double half = (mark.right - mark.left) / 2;
        const auto pixels = [&](Instant a, Instant b) {
            const double seconds = TimeSpan{a, b}.length();
            return seconds > secondsPerDay ? seconds / m_layout.scale.secondsPerPixel() : 0.0;
        };
        if (!mark.bar) {
            mark.softLeft = mark.softRight = date.isInterval() ? 0 : half;
            return;
        }
        if (date.start == EndKind::Known)
            mark.softLeft = pixels(date.earliestStart, date.latestStart);
        if (date.end == EndKind::Known)
            mark.softRight = pixels(date.earliestEnd, date.latestEnd);
        mark.softLeft = std::min(mark.softLeft + item.fadeLeft, half);
        mark.softRight = std::min(mark.softRight + item.fadeRight, half);
    }

    void placeLabel(PlacedMark& mark, const Item& item) const {
        if (item.labelWidth <= 0 || !m_labelled)
            return;
        double left = 0, right = 0;
        if (item.labelInside) {
            // Stays in view while any of the bar is.
            left = std::max(mark.left, m_left) + m_metrics.barPadding;
            right = std::min(left + item.naturalWidth, mark.right - m_metrics.barPadding);
            right = std::min(right, m_layout.area.right() - m_metrics.gap);
        } else if (mark.bar && mark.right > m_right - m_metrics.narrowestLabel) {
            // Its place is out of sight: as much of it as fits stands inside for the while.
            left = std::max(mark.left, m_left) + m_metrics.barPadding;
            right = std::min(mark.right - m_metrics.barPadding, m_layout.area.right() - m_metrics.gap);
            right = std::min(right, left + item.labelWidth);
        } else if (item.labelRight) {
            left = (mark.bar ? mark.right : mark.x) + rightOffset(mark);
            right = std::min(left + item.labelWidth, m_layout.area.right() - m_metrics.gap);
        } else {
            right = mark.x - m_metrics.labelOffset(mark.size, mark.x - mark.left);
            left = std::max(right - item.labelWidth, m_left);
        }
        setLabel(mark, item, left, right);
    }

    double rightOffset(const PlacedMark& mark) const {
        return mark.bar ? m_metrics.gap : m_metrics.labelOffset(mark.size, mark.right - mark.x);
    }

    void setLabel(PlacedMark& mark, const Item& item, double left, double right) const {
        constexpr double rounding = 1e-6, step = 6;
        const double width = right - left;
        const QFont& font = mark.important ? m_fonts.labelBold : m_fonts.label;
        const bool isCount = !item.folded.empty();
        if (width >= (isCount ? item.labelWidth : item.naturalWidth) - rounding)
            mark.label = item.label;
        else if (isCount || width < std::min(item.labelWidth, m_metrics.narrowestLabel) - rounding)
            return;
        else if (!item.labelInside && width >= item.labelWidth - rounding)
            cutLabel(mark, item, item.labelWidth, font);
        else  // to a few pixels, so that a bar that grows is not fitted anew each time
            cutLabel(mark, item, std::floor(width / step) * step, font);
        mark.labelRect = QRectF(left, mark.y - m_labelHeight / 2, width, m_labelHeight);
    }

    void cutLabel(PlacedMark& mark, const Item& item, double width, const QFont& font) const {
        const auto& ends = item.labelEnds ? item.labelEnds : m_texts.ends(item.label, font);
        CutText cut = m_texts.cut(item.label, ends, width, font);
        mark.label = std::move(cut.text);
        mark.labelCut = cut.cut;
        if (cut.cut >= 0)
            mark.wholeLabel = item.label;
    }

    void setTarget(PlacedMark& mark) const {
        const double least = 24 * m_metrics.scale;
        double left = mark.x - mark.size / 2, right = mark.x + mark.size / 2;
        if (mark.bar) {
            left = std::max(mark.left, m_left);
            right = std::max(left, std::min(mark.right, m_right));
        }
        const double middle = (left + right) / 2;
        left = std::min(left, middle - least / 2);
        right = std::max(right, middle + least / 2);
        if (!mark.labelRect.isEmpty()) {
            left = std::min(left, mark.labelRect.left());
            right = std::max(right, mark.labelRect.right());
        }
        const double height = std::max(least, m_metrics.barHeight);
        mark.target = QRectF(left, mark.y - height / 2, right - left, height);
    }

    TimelineLayout& m_layout;
    bool m_labelled;
    TimelineMetrics m_metrics;
    double m_labelHeight;
    const Fonts& m_fonts;
    FittedTexts& m_texts;
    double m_left, m_right;
};

// How far a point is from what a mark shows: 0 on its label or bar.
double distance(const PlacedMark& mark, const QPointF& p) {
    const double half = mark.size / 2;
    const double left = mark.bar ? mark.left : mark.x - half, right = mark.bar ? mark.right : mark.x + half;
    const double dx = std::max({left - p.x(), p.x() - right, 0.0});
    const double toMark = std::hypot(dx, std::max(std::abs(p.y() - mark.y) - half, 0.0));
    if (mark.labelRect.isEmpty())
        return toMark;
    const QRectF& label = mark.labelRect;
    const double toLabel = std::hypot(std::max({label.left() - p.x(), p.x() - label.right(), 0.0}),
                                      std::max({label.top() - p.y(), p.y() - label.bottom(), 0.0}));
    return std::min(toMark, toLabel);
}

struct LaneSize {
    double height = 0;
    double pitch = 0;
};

// Every lane as high as its rows and its title ask for; room to spare goes to all but the thin ones alike, and spreads
// their rows a little.
std::vector<LaneSize> laneSizes(const TimelineRows& rows, const std::vector<PlacedLane>& lanes, double available,
                                const TimelineMetrics& metrics, double titleHeight) {
    std::vector<LaneSize> sizes;
    double sum = 0;
    int stretching = 0;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].thin) {
            sizes.push_back({metrics.thinLane(titleHeight), metrics.rowPitch});
            sum += sizes.back().height;
            continue;
        }
        ++stretching;
        const double titleLines = lanes[i].title.count(QLatin1Char('\n')) + 1;
        // Under the title stands how many events are out of sight.
        const double wanted = std::max(rows.lanes()[i].rowCount * metrics.rowPitch, (titleLines + 1) * titleHeight);
        sizes.push_back({std::ceil(wanted + 2 * metrics.lanePadding), metrics.rowPitch});
        sum += sizes.back().height;
    }
    const double spare = stretching == 0 ? 0 : std::max(0.0, (available - sum) / stretching);
    double edge = 0, drawn = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        edge += sizes[i].height + (lanes[i].thin ? 0 : spare);
        sizes[i].height = std::round(edge) - drawn;
        drawn = std::round(edge);
        if (lanes[i].thin)
            continue;
        const double room = (sizes[i].height - 2 * metrics.lanePadding) / rows.lanes()[i].rowCount;
        sizes[i].pitch = std::clamp(std::floor(room), metrics.rowPitch, std::ceil(1.25 * metrics.rowPitch));
    }
    return sizes;
}

// Without their heights. A thin lane's title stands on one line.
std::vector<PlacedLane> titledLanes(const TimelineRows& rows, const PlotFrame& frame, const Fonts& fonts) {
    const ShownLanes& arrangement = *rows.arrangement();
    const std::vector<Lane>& lanes = arrangement.lanes();
    const double width = frame.left - 24 * fonts.scale;
    const std::vector<QString>& titles = rows.texts().laneTitles(lanes, width, fonts);
    std::vector<PlacedLane> placed;
    placed.reserve(lanes.size());
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const bool thin = rows.lanes()[i].thin, whole = !thin || !titles[i].contains(QLatin1Char('\n'));
        const QString& title = whole ? titles[i] : rows.texts().onOneLine(lanes[i].title, fonts);
        placed.push_back({lanes[i].id, title, lanes[i].color, 0, 0, 0, 0, thin, arrangement.isCollapsed(lanes[i].id)});
    }
    return placed;
}

}  // namespace

TimeSpan countedSpan(const TimeScale& scale) {
    const int exponent = std::clamp(scale.level() - 1, 0, EventIndex::largestExponent);
    const TimeSpan seen = scale.span();
    return {cellBegin(exponent, cellOf(exponent, seen.begin)), cellBegin(exponent, cellOf(exponent, seen.end) + 1)};
}

TimelineLayout layoutTimeline(const TimelineRows& rows, const TimeScale& scale, const QRectF& area,
                              const PlotFrame& frame, double scrollY, const Fonts& fonts, HiddenLanes hidden) {
    TimelineLayout layout{area, frame, scale, scrollY, 0, titledLanes(rows, frame, fonts), {}, rows.arrangement(), {}};
    const TimelineMetrics metrics(fonts);
    const bool told = hidden == HiddenLanes::Told && !rows.arrangement()->hidden().empty();
    const double note = told ? metrics.thinLane(fonts.labelHeight()) : 0;
    const auto sizes = laneSizes(rows, layout.lanes, area.height() - note, metrics, fonts.labelHeight());
    const LanePlacer placer(layout, rows, fonts);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        PlacedLane& lane = layout.lanes[i];
        lane.top = area.top() + layout.contentHeight - scrollY;
        lane.height = sizes[i].height;
        layout.contentHeight += lane.height;
        const double block = rows.lanes()[i].rowCount * sizes[i].pitch;
        const double first = lane.top + std::floor((lane.height - block) / 2) + sizes[i].pitch / 2;
        const std::size_t marks = layout.marks.size();
        placer.place(rows.lanes()[i], lane, first, sizes[i].pitch);
        if (rows.shown() && lane.top < area.bottom() && lane.top + lane.height > area.top())
            placer.countOutOfSight(rows.shown(), lane, marks);
    }
    if (told)
        layout.hiddenNote = {area.left(), area.top() + layout.contentHeight - scrollY, area.width(), note};
    layout.contentHeight += note;
    return layout;
}

const PlacedMark* TimelineLayout::markOf(EventId id) const {
    for (const PlacedMark& mark : marks)
        if ((mark.event == id && !mark.countAlone) ||
            std::find(mark.folded.begin(), mark.folded.end(), id) != mark.folded.end())
            return &mark;
    return nullptr;
}

const PlacedLane* TimelineLayout::laneAt(double y) const {
    const auto lane = std::partition_point(lanes.begin(), lanes.end(),
                                           [y](const PlacedLane& each) { return each.top + each.height <= y; });
    return lane == lanes.end() || lane->top > y ? nullptr : &*lane;
}

const PlacedLane* TimelineLayout::laneOf(LaneId id) const {
    const int index = arrangement ? arrangement->indexOf(id) : -1;
    return index < 0 || index >= static_cast<int>(lanes.size()) ? nullptr : &lanes[static_cast<std::size_t>(index)];
}

const PlacedMark* TimelineLayout::markAt(const QPointF& p) const {
    const PlacedMark* nearest = nullptr;
    double best = 0;
    for (const PlacedMark& mark : marks) {
        if (!mark.target.contains(p))
            continue;
        const double away = distance(mark, p);
        if (!nearest || away < best) {
            nearest = &mark;
            best = away;
        }
    }
    return nearest;
}

}  // namespace jalon
