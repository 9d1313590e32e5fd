// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineEdit>

#include "ui/search/search_results.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// Finds events as one types: titles, summaries, people, amounts and sources; accents and case do not matter. The hits
// hang below the field; Enter goes to the next one on the timeline, Shift+Enter to the one before, Esc leaves.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(ViewState* state, QWidget* parent = nullptr);

    const std::vector<EventId>& hits() const { return m_hits; }
    int current() const { return m_current; }  // index into hits(), -1 before the first

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void search();
    void find();
    void goTo(int index);
    void showResults();

    ViewState* m_state;
    SearchResults* m_results = nullptr;
    std::vector<EventId> m_hits;
    SearchResults::Found m_found;
    int m_hiddenByFilter = 0;
    int m_current = -1;
};

}  // namespace jalon
