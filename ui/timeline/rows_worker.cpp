// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/rows_worker.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr std::size_t keptRows = 8;          // of the view, its neighbours, and where it came from
constexpr std::size_t eventsKept = 100'000;  // some 400 bytes each

}  // namespace

// What lives on the thread alone.
struct RowsWorker::Desk {
    int number = 0;
    std::shared_ptr<const StoryContent> asked;  // whose events `content` reads by a connection of its own
    std::shared_ptr<const StoryContent> content;
    std::shared_ptr<FittedTexts> texts;  // of fonts of this scale
    double fontScale = 0;
    ShownEvents shown;
    std::shared_ptr<const ShownLanes> shownLanes;
    std::optional<DenseLanes> lanes;
};

RowsWorker::RowsWorker(std::shared_ptr<const StoryContent> content, QObject* parent) : QObject(parent) {
    m_setup.content = std::move(content);
    m_thread = std::thread([this] { run(); });
}

RowsWorker::~RowsWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_work.notify_all();
    m_thread.join();
}

void RowsWorker::look(std::shared_ptr<const StoryContent> content, const ShownEvents& shown, double fontScale,
                      std::shared_ptr<const ShownLanes> lanes) {
    const std::lock_guard lock(m_mutex);
    m_setup = {std::move(content), shown, fontScale, std::move(lanes), m_setup.number + 1};
    m_asked.reset();
    m_toPrepare.clear();
    m_made.clear();
}

RowsWorker::Rows RowsWorker::ask(const Wanted& wanted, std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    if (Rows rows = known(wanted.key))
        return rows;
    if (m_unable)
        return nullptr;
    m_asked = wanted;
    m_work.notify_all();
    m_done.wait_for(lock, patience, [&] { return m_unable || known(wanted.key); });
    return known(wanted.key);
}

void RowsWorker::prepare(const std::vector<Wanted>& wanted) {
    {
        const std::lock_guard lock(m_mutex);
        m_toPrepare.assign(wanted.begin(), wanted.end());
    }
    m_work.notify_all();
}

std::vector<RowsWorker::Rows> RowsWorker::prepared() const {
    const std::lock_guard lock(m_mutex);
    return {m_made.begin(), m_made.end()};
}

bool RowsWorker::isUnable() const {
    const std::lock_guard lock(m_mutex);
    return m_unable;
}

RowsWorker::Rows RowsWorker::known(const DenseLanes::Key& key) const {
    const auto has = [&](const Rows& rows) { return rows->key == key; };
    const auto found = std::find_if(m_made.begin(), m_made.end(), has);
    return found == m_made.end() ? nullptr : *found;
}

void RowsWorker::run() {
    Desk desk;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_work.wait(lock, [&] { return m_stop || (!m_unable && (m_asked || !m_toPrepare.empty())); });
        if (m_stop)
            return;
        const bool asked = m_asked.has_value();
        const Wanted wanted = asked ? *m_asked : m_toPrepare.front();
        if (!asked)
            m_toPrepare.pop_front();
        if (!asked && known(wanted.key))
            continue;
        const Setup setup = m_setup;
        lock.unlock();
        const bool able = takeUp(desk, setup);
        const Rows rows = able ? made(desk, wanted, asked) : nullptr;
        lock.lock();
        m_unable = !able;
        if (rows && setup.number == m_setup.number)
            keep(rows, asked);
        if (!able) {
            m_done.notify_all();
            QMetaObject::invokeMethod(this, &RowsWorker::arrived, Qt::QueuedConnection);
        }
    }
}

// A file that is replaced meanwhile is not read: its events would be others.
bool RowsWorker::takeUp(Desk& desk, const Setup& setup) {
    const bool full = desk.content && desk.content->store->eventsRead() > eventsKept;
    if (desk.lanes && desk.number == setup.number && !full)
        return true;
    if (desk.asked != setup.content || full) {
        auto store = setup.content->store->elsewhere()();
        if (!store)
            return false;
        auto content = std::make_shared<StoryContent>(*setup.content);
        content->store = std::move(store);
        desk.asked = setup.content;
        desk.content = std::move(content);
    }
    desk.shown = setup.shown;
    desk.shownLanes = setup.lanes;
    if (!desk.shown.index->needsNoConnection())
        desk.shown.index = desk.content->store->index();
    if (desk.fontScale != setup.fontScale)
        desk.texts = std::make_shared<FittedTexts>();
    desk.fontScale = setup.fontScale;
    // Fonts that no other thread draws with.
    desk.lanes.emplace(desk.content, desk.shown, Fonts::standard(setup.fontScale), setup.lanes, desk.texts);
    desk.number = setup.number;
    return true;
}

RowsWorker::Rows RowsWorker::made(Desk& desk, const Wanted& wanted, bool asked) {
    const auto reading = desk.content->store->reading();
    const int level = wanted.scale.level();
    const TimeSpan window = wanted.scale.span();
    while (desk.lanes->prepareOne(level, window, wanted.firstLane, wanted.lastLane))
        if (isOutOfDate(desk.number, wanted, asked))
            return nullptr;
    // The window will count what is out of sight: read once, it need not wait for the disk.
    const TimeSpan seen = countedSpan(wanted.scale);
    for (std::size_t lane = wanted.firstLane; lane < wanted.lastLane; ++lane) {
        const auto id = static_cast<std::int32_t>(desk.shownLanes->lanes()[lane].id.value);
        desk.shown.beginningBefore(id, seen.begin);
        desk.shown.beginningBefore(id, seen.end);
    }
    TimelineRows rows = desk.lanes->rows(level, window, wanted.firstLane, wanted.lastLane);
    return std::make_shared<const Made>(Made{wanted.key, std::move(rows.lanes()), desk.content});
}

bool RowsWorker::isOutOfDate(int number, const Wanted& wanted, bool asked) const {
    const std::lock_guard lock(m_mutex);
    const bool another = asked ? m_asked && m_asked->key != wanted.key : m_asked.has_value();
    return m_stop || number != m_setup.number || another;
}

void RowsWorker::keep(const Rows& rows, bool asked) {
    m_made.push_front(rows);
    if (m_made.size() > keptRows)
        m_made.pop_back();
    if (!asked)
        QMetaObject::invokeMethod(this, &RowsWorker::preparedMore, Qt::QueuedConnection);
    // Also where it was being prepared when it was asked for.
    if (!m_asked || m_asked->key != rows->key)
        return;
    m_asked.reset();
    m_done.notify_all();
    QMetaObject::invokeMethod(this, &RowsWorker::arrived, Qt::QueuedConnection);
}

}  // namespace jalon
