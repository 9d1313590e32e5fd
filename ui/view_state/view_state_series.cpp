// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Long series are drawn as outlines first, and whole once a worker has read them.
#include "ui/view_state/view_state_data.h"

namespace jalon {

void ViewState::readSeries() {
    if (!m->content->seriesAreWhole())
        m->reading.start(m->document->again());
}

void ViewState::stopReadingSeries() {
    m->reading.stop();
}

const SeriesReading& ViewState::seriesReading() const {
    return m->reading;
}

void ViewState::takeSeries(const Document::Series& series) {
    // Another document may lie at that path by now: it is offered to be read again, and this one stays an outline.
    const auto& outlines = m->content->series;
    const bool same =
        std::equal(outlines.begin(), outlines.end(), series.begin(), series.end(), [](const auto& a, const auto& b) {
            return a->key == b->key && a->entity == b->entity && a->currency == b->currency;
        });
    if (!m->document || !same)
        return;
    m->document->adoptSeries(series);
    m->content = withSeries(*m->content, series);
    m->recompute(ShownEvents(m->shown));
    Q_EMIT seriesChanged();
}

}  // namespace jalon
