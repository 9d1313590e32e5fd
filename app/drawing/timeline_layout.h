// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRectF>
#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/data/shown_lanes.h"
#include "app/data/viewport_query.h"
#include "app/drawing/fitted_texts.h"
#include "app/drawing/plot_frame.h"
#include "app/drawing/theme.h"
#include "app/time/time_scale.h"

namespace jalon {

// Rows, label sides and folding of all shown events at one zoom level. A function of the level (powers of two), the
// filter and each lane's whole content, never of the pan: so nothing jumps while panning, and neither do lane heights.
// Laid out at the level's most crowded scale; closer in, everything only has more room.
class TimelineRows {
public:
    struct Item {
        const EventSummary* event = nullptr;      // the most important one where several are folded
        std::vector<const EventSummary*> folded;  // all of them, where a mark stands for more than one; else empty
        int row = 0;
        bool bar = false;          // drawn from start to end
        bool labelRight = true;    // of a point's label; a bar's label stands inside, or right of it
        double labelWidth = 0;     // pixels reserved; 0: the label is hidden at this level
        bool labelInside = false;  // of a bar: its label stands inside, elided to the bar when placed
        QString label;             // with its signs of doubt; elided when it is placed
        double naturalWidth = 0;   // of the whole label
        // Of the whole label; null where nobody measured them.
        std::shared_ptr<const CharacterEnds> labelEnds;
        // Where it is drawn: the ends of a bar or of a point's possible span (equal for a sharp point), its mark, and
        // the pixels over which an end that nobody knows fades out.
        Instant begin, end, at;
        double fadeLeft = 0, fadeRight = 0;
        int rank = 0;  // who chooses its place first: twice the importance, or more
        double size = 10;
        MarkShape shape = MarkShape::Circle;
        ColorRole color = ColorRole::Neutral;
    };
    // Events that have no mark of their own in one stretch of time, of a document with many.
    struct Fold {
        Instant begin, end;
        std::int64_t count = 0;
        EventId best;
        int row = 0;
        QString label;  // "+1,234"
        double labelWidth = 0;
        double tick = 0;  // in a collapsed lane: a tick of so many pixels in place of the label
    };
    struct LaneRows {
        LaneId lane;
        int rowCount = 1;
        std::vector<Item> items;  // by start
        std::vector<Fold> folds;
        bool thin = false;  // collapsed, or without any event under the filter: one low row, nothing labelled
    };

    // `events` in time order, as acceptedEvents gives them; those of hidden lanes are left out. Keeps pointers into
    // `content`. Without `lanes` they are the document's; levels that share `texts` measure each text once.
    TimelineRows(std::shared_ptr<const StoryContent> content, const std::vector<const EventSummary*>& events, int level,
                 const Fonts& fonts, std::shared_ptr<const ShownLanes> lanes = {},
                 std::shared_ptr<FittedTexts> texts = std::make_shared<FittedTexts>());

    // As DenseLanes made them, for a document with many events.
    TimelineRows(std::shared_ptr<const StoryContent> content, ShownEvents shown, int level, std::vector<LaneRows> lanes,
                 std::shared_ptr<const ShownLanes> arrangement, std::shared_ptr<FittedTexts> texts)
        : m_content(std::move(content)),
          m_arrangement(std::move(arrangement)),
          m_shown(std::move(shown)),
          m_level(level),
          m_lanes(std::move(lanes)),
          m_texts(std::move(texts)) {}

    // What is not among the items is counted by this; empty where the items are all there is.
    const ShownEvents& shown() const { return m_shown; }
    int level() const { return m_level; }
    const std::vector<LaneRows>& lanes() const { return m_lanes; }
    std::vector<LaneRows>& lanes() { return m_lanes; }
    const std::shared_ptr<const StoryContent>& content() const { return m_content; }
    const std::shared_ptr<const ShownLanes>& arrangement() const { return m_arrangement; }
    FittedTexts& texts() const { return *m_texts; }

private:
    std::shared_ptr<const StoryContent> m_content;
    std::shared_ptr<const ShownLanes> m_arrangement;
    ShownEvents m_shown;
    int m_level;
    std::vector<LaneRows> m_lanes;
    std::shared_ptr<FittedTexts> m_texts;
};

// What is drawn where, in view coordinates. Everything a painter, a hit test or a screen reader needs; no pointers into
// widgets.
struct PlacedMark {
    EventId event;
    LaneId lane;
    std::vector<EventId> folded;  // all the events a count stands for; empty for a single mark, or a count alone
    std::int64_t countAlone = 0;  // a count without a mark, of a document with many events; `event` is the best of them
    TimeSpan foldedSpan;
    double tick = 0;  // height of the tick that stands for the count, in a collapsed lane
    MarkShape shape = MarkShape::Circle;
    ColorRole color = ColorRole::Neutral;
    bool bar = false;
    double left = 0, right = 0;                // of the bar or of the possible span of a point; equal for a sharp point
    double softLeft = 0, softRight = 0;        // pixels over which an uncertain end fades; 0: sharp
    bool openLeft = false, openRight = false;  // arrows
    double x = 0, y = 0;                       // centre of the mark (a bar's: its middle)
    double size = 10;                          // of the mark, by importance
    bool uncertain = false, approximate = false;
    bool important = false;  // bold label
    QRectF labelRect;        // empty: no label
    QString label;           // elided as drawn
    QString wholeLabel;      // where it is elided and `labelCut` pixels of it are drawn, with an ellipsis after them
    double labelCut = -1;    // negative: the label is drawn as it stands
    QRectF target;           // hit target, at least 24 px

    bool isFold() const { return !folded.empty() || countAlone > 0; }
    // How many events it stands for.
    std::int64_t count() const {
        return countAlone > 0 ? countAlone : std::max<std::int64_t>(1, static_cast<std::int64_t>(folded.size()));
    }
};

struct PlacedLane {
    LaneId lane;
    QString title;  // elided to the gutter
    ColorRole color = ColorRole::Neutral;
    double top = 0, height = 0;
    std::int64_t before = 0, after = 0;  // events out of sight at the left and right
    bool thin = false;                   // as of TimelineRows::LaneRows
    bool collapsed = false;
};

struct TimelineLayout {
    QRectF area;  // of the lanes in view coordinates
    PlotFrame frame;
    TimeScale scale;
    double scrollY = 0;
    double contentHeight = 0;
    std::vector<PlacedLane> lanes;
    std::vector<PlacedMark> marks;
    std::shared_ptr<const ShownLanes> arrangement;
    QRectF hiddenNote;  // under the lanes: how many are hidden; empty where it is not told

    const PlacedMark* markOf(EventId id) const;        // also where it is folded in
    const PlacedMark* markAt(const QPointF& p) const;  // nearest whose target contains p
    const PlacedLane* laneAt(double y) const;
    const PlacedLane* laneOf(LaneId id) const;
};

// What counts as seen where events out of sight are counted: to a part of a pixel, as a finer edge would mean
// to read what nobody can see.
TimeSpan countedSpan(const TimeScale& scale);

// Whether a row under the lanes says that some are hidden: in a window, where there is a way back.
enum class HiddenLanes { Untold, Told };

// `area` is the view's rectangle, gutter included. Lanes stretch to fill it where there is room to spare.
TimelineLayout layoutTimeline(const TimelineRows& rows, const TimeScale& scale, const QRectF& area,
                              const PlotFrame& frame, double scrollY, const Fonts& fonts,
                              HiddenLanes hidden = HiddenLanes::Untold);

}  // namespace jalon
