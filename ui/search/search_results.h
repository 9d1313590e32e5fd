// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>
#include <optional>

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

    // How many there are; where counting was stopped, at least so many.
    struct Found {
        std::int64_t count = 0;
        bool all = true;
    };

    SearchResults(ViewState* state, QWidget* window);
    void showHits(const std::vector<EventId>& hits, const Found& found, int hiddenByFilter, int current,
                  const QWidget* below);

Q_SIGNALS:
    void chosen(int index);

private:
    void fill(const std::vector<EventId>& hits, int current);
    void place(const QWidget* below);
    void applyTheme();
    QString countText(std::int64_t listed, const Found& found, int hiddenByFilter, int current) const;

    ViewState* m_state;
    QListWidget* m_list;
    QLabel* m_count;
    std::optional<bool> m_dark;  // which theme its looks are of
};

}  // namespace jalon
