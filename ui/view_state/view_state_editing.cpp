// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What an edit leaves of the view: everything that is still there.
#include <QSet>
#include <algorithm>

#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state_data.h"

namespace jalon {

DocumentEditing& ViewState::editing() const {
    return *m->editing;
}

void ViewState::exchangeDocument(std::unique_ptr<Document> document) {
    m->reading.stop();
    m->document = std::move(document);
    refreshDocument();
    readSeries();
}

void ViewState::refreshDocument() {
    m->readContent(false);
    const bool newFrame = m->recomputeFrame();
    std::erase_if(m->selection, [&](EventId id) { return !m->content->event(id); });
    const EventId selected = m->selection.empty() ? EventId{} : m->selection.back();
    const bool gone = selected != m->selected;
    m->selected = selected;
    if (!m->content->valuation(m->selectedPoint))
        m->selectedPoint = {};
    if (!m->content->event(m->hovered))
        m->hovered = {};
    Q_EMIT contentChanged();
    if (newFrame)
        Q_EMIT looksChanged();
    Q_EMIT filterChanged();
    if (gone)
        Q_EMIT selectionChanged();
}

const std::vector<EventId>& ViewState::selection() const {
    return m->selection;
}

void ViewState::setSelection(const std::vector<EventId>& events) {
    std::vector<EventId> known;
    QSet<EventId> taken;
    for (const EventId id : events) {
        if (!m->content->event(id) || taken.contains(id))
            continue;
        taken.insert(id);
        known.push_back(id);
    }
    if (known == m->selection)
        return;
    m->selection = std::move(known);
    m->selected = m->selection.empty() ? EventId{} : m->selection.back();
    m->selectedPoint = {};
    Q_EMIT selectionChanged();
}

void ViewState::toggleSelected(EventId id) {
    std::vector<EventId> events = m->selection;
    const auto at = std::find(events.begin(), events.end(), id);
    if (at == events.end())
        events.push_back(id);
    else
        events.erase(at);
    setSelection(events);
}

}  // namespace jalon
