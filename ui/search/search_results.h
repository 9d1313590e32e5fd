// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>

#include "ui/view_state/view_state.h"

class QLabel;
class QListWidget;

namespace jalon {

// The hits below the search field: date and title, the current one marked, and a line that counts them. A child of the
// window, not a popup, so that typing goes on in the field.
class SearchResults : public QFrame {
    Q_OBJECT
public:
    // At most this many rows are shown; the count names all.
    static constexpr int maxRows = 50;

    SearchResults(ViewState* state, QWidget* window);
    void showHits(const std::vector<EventId>& hits, int hiddenByFilter, int current, const QWidget* below);

Q_SIGNALS:
    void chosen(int index);

private:
    void fill(const std::vector<EventId>& hits, int current);
    void place(const QWidget* below);

    ViewState* m_state;
    QListWidget* m_list;
    QLabel* m_count;
};

}  // namespace jalon
