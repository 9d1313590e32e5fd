// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "app/drawing/dense_lanes.h"

namespace jalon {

// Makes the rows of a document with many events on a thread of its own, by a connection of its own: titles are read
// from the file and texts are measured while the window goes on. What is asked for comes before what is prepared, and
// what was made for another filter or other fonts is dropped.
class RowsWorker : public QObject {
    Q_OBJECT
public:
    // As of DenseLanes::rows over what `scale` shows.
    struct Wanted {
        DenseLanes::Key key;
        TimeScale scale;
        std::size_t firstLane, lastLane;
    };
    // The lanes point to events that live as long as `content` does. Of that nothing may be asked but on the thread.
    struct Made {
        DenseLanes::Key key;
        std::vector<TimelineRows::LaneRows> lanes;
        std::shared_ptr<const StoryContent> content;
    };
    using Rows = std::shared_ptr<const Made>;

    // Of a store that has an elsewhere().
    explicit RowsWorker(std::shared_ptr<const StoryContent> content, QObject* parent = nullptr);
    ~RowsWorker() override;

    // What the rows are made of from now on; the lanes and the fonts' size as of DenseLanes. `content` may be another
    // one of the same document: in another language.
    void look(std::shared_ptr<const StoryContent> content, const ShownEvents& shown, double fontScale,
              std::shared_ptr<const ShownLanes> lanes);
    // Null where it takes longer than `patience`: arrived() follows.
    Rows ask(const Wanted& wanted, std::chrono::milliseconds patience);
    // In this order, when nothing is asked for; in place of what was to be prepared before.
    void prepare(const std::vector<Wanted>& wanted);
    // What stands ready of it.
    std::vector<Rows> prepared() const;
    // The file is gone, or is another one: nothing will be made.
    bool isUnable() const;

Q_SIGNALS:
    // Something that was asked for is made, or nothing will be. Emitted on the receiver's thread.
    void arrived();
    // Something that was to be prepared is made.
    void preparedMore();

private:
    struct Setup {
        std::shared_ptr<const StoryContent> content;
        ShownEvents shown;
        double fontScale = 1;
        std::shared_ptr<const ShownLanes> lanes;
        int number = 0;
    };
    struct Desk;
    void run();
    bool takeUp(Desk& desk, const Setup& setup);
    Rows made(Desk& desk, const Wanted& wanted, bool asked);
    bool isOutOfDate(int number, const Wanted& wanted, bool asked) const;
    void keep(const Rows& rows, bool asked);
    Rows known(const DenseLanes::Key& key) const;

    mutable std::mutex m_mutex;
    std::condition_variable m_work, m_done;
    Setup m_setup;
    std::optional<Wanted> m_asked;
    std::deque<Wanted> m_toPrepare;
    std::deque<Rows> m_made;  // the newest first
    bool m_unable = false, m_stop = false;
    std::thread m_thread;  // the last: it begins with the others made
};

}  // namespace jalon
