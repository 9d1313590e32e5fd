// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QVariantAnimation>
#include <functional>
#include <memory>
#include <optional>

#include "app/data/document.h"
#include "app/data/shown_lanes.h"
#include "app/data/viewport_query.h"
#include "app/drawing/chart_layout.h"
#include "app/drawing/plot_frame.h"
#include "app/drawing/theme.h"
#include "app/time/calendar_ticks.h"
#include "app/time/time_scale.h"
#include "ui/view_state/series_reading.h"

namespace jalon {

class DocumentEditing;

// The one thing that all views listen to: document and content, visible time, selection, hover, cursor, filter, theme,
// language, history. Views call the verbs and repaint on the signals; they never talk to one another. GUI thread only.
class ViewState : public QObject {
    Q_OBJECT
public:
    explicit ViewState(QObject* parent = nullptr);
    ~ViewState() override;

    // -- document
    void setDocument(std::unique_ptr<Document> document);
    // Another connection to the same document, or its working copy: what is looked at stays.
    void exchangeDocument(std::unique_ptr<Document> document);
    // The document was edited: all of it is read again, what is looked at stays.
    void refreshDocument();
    const Document* document() const;
    DocumentEditing& editing() const;
    std::shared_ptr<const StoryContent> content() const;  // never null: empty before a document
    // Long series of the content are outlines until they are read: that begins with the document.
    const SeriesReading& seriesReading() const;
    void stopReadingSeries();
    void readSeries();  // again, after a stop
    const Language& language() const;
    void setLanguage(const Language& language);

    // -- looks
    const Theme& theme() const;
    void setDark(bool dark);
    const Fonts& fonts() const;
    void setFontScale(double scale);
    const PlotFrame& plotFrame() const;
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    // -- visible time. The scale's width is that of the shared plot area.
    const TimeScale& scale() const;
    const CalendarTicks& ticks() const;     // of scale(), for every view: one grid through lanes, axis and chart
    void setPlotWidth(double width);        // first call after a document applies its first view
    void setScale(const TimeScale& scale);  // at once: drags, trackpads, kinetic steps; ends running animations
    // Animated: a new notch starts from the running animation's target, about 150 ms to settle.
    void zoomBy(double factor, double x);
    // 300 ms smoothstep, over two screens away out and in on the way, at most 700 ms; instant under reduced motion.
    // Remembered in the view history.
    void jumpTo(const TimeSpan& span);
    void jumpToInstant(Instant t);  // same zoom, centred
    void fitSelectionThenAll();
    void fitAll();
    void pan(double pixels);     // animated when stepped by keys
    void throwOn(double speed);  // a released drag goes on at so many px/ms and slows down; the view is then remembered
    void stopMoving();           // ends a running animation where it is
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();
    // Marks the end of a gesture: the view history takes the current view.
    void rememberView();

    // -- selection, hover, cursor
    EventId selected() const;
    // Those that are selected together, for what is done to many at once: the selected one is the last of them, and
    // alone among them after every select().
    const std::vector<EventId>& selection() const;
    void setSelection(const std::vector<EventId>& events);
    void toggleSelected(EventId id);  // takes it in, or out
    void select(EventId id);          // keeps the view
    void selectAndShow(EventId id);   // and brings it into view
    EventId hovered() const;
    void setHovered(EventId id);
    ValuationId selectedPoint() const;
    void selectPoint(ValuationId id);  // selects its event as well where it has one
    ValuationId hoveredPoint() const;
    void setHoveredPoint(ValuationId id);
    std::optional<Instant> cursor() const;  // under the pointer, in any view
    void setCursor(std::optional<Instant> t);
    // Where the line through all views stands: at the cursor, else at the selected event.
    std::optional<Instant> markedInstant() const;
    std::optional<TimeSpan> measured() const;  // Shift-drag
    void setMeasured(std::optional<TimeSpan> span);

    // -- filter
    const EventFilter& filter() const;
    // Stays as it is where a person cancelled what a costly filter takes in a document with many events.
    void setFilter(const EventFilter& filter);
    // Begins to tell of work that may take long: the function that is told how much is done and may end it.
    void setLongWork(std::function<std::function<bool(double)>()> begin);
    EventFilter firstFilter() const;  // as the document opens
    // In time order; of a document with many events empty, and shown() answers.
    const std::vector<const EventSummary*>& accepted() const;
    const ShownEvents& shown() const;  // empty for a document with few
    const FilterCounts& counts() const;
    EventId next(EventId from, int step) const;  // step +1 / -1 among the accepted; 0 at the ends
    EventId outermost(int step) const;           // the last (+1) or the first (-1) of the accepted

    // -- lanes: a setting of the view, no part of the document
    const LaneArrangement& laneArrangement() const;
    // At once; `progress` as of EventStore::indexBy. A Problem, or cancelled: the lanes stay as they are.
    Outcome setLaneArrangement(const LaneArrangement& arrangement, const std::function<bool(double)>& progress = {});
    const std::shared_ptr<const ShownLanes>& lanes() const;  // never null
    const ShownEvents& laneEvents() const;                   // shown(), with these lanes; empty for a document with few
    LaneId laneOf(EventId id) const;                         // none where there is no such event
    void moveLane(LaneId lane, int to);                      // to be the `to`th from the top of those that are shown
    void setLaneCollapsed(LaneId lane, bool collapsed);
    void setAllLanesCollapsed(bool collapsed);
    void hideLane(LaneId lane);
    void showHiddenLanes();

    // -- chart
    const ChartOptions& chartOptions() const;  // hidden companies follow the filter
    void setChartScale(ChartScale scale);
    void setChartOptions(ChartOptions options);  // all but the hidden companies

Q_SIGNALS:
    void documentChanged();  // and with it everything else
    void contentChanged();   // language or document: texts are new
    void seriesChanged();    // those of the content are whole now; its other texts and figures are as before
    void looksChanged();     // theme, fonts, plot frame
    void scaleChanged();
    void selectionChanged();
    void hoverChanged();
    void cursorChanged();
    void filterChanged();
    void lanesChanged();  // field, order, collapsed or hidden lanes
    void chartOptionsChanged();
    void historyChanged();
    void measuredChanged();

private:
    void takeSeries(const Document::Series& series);
    void rearrange(const LaneArrangement& arrangement);
    void showLane(LaneId lane);
    struct State;
    std::unique_ptr<State> m;
};

}  // namespace jalon
