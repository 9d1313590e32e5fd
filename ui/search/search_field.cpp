// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/search/search_field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <algorithm>

#include "ui/search/search_results.h"

namespace jalon {

SearchField::SearchField(ViewState* state, QWidget* parent) : QLineEdit(parent), m_state(state) {
    setObjectName(QStringLiteral("searchField"));
    setClearButtonEnabled(true);
    setMaxLength(200);
    connect(this, &QLineEdit::textChanged, this, &SearchField::search);
    connect(state, &ViewState::contentChanged, this, &SearchField::search);
    connect(state, &ViewState::filterChanged, this, &SearchField::search);
    connect(state, &ViewState::looksChanged, this, [this] { setFont(m_state->fonts().text); });
    setFont(state->fonts().text);
    retranslate();
}

void SearchField::retranslate() {
    setPlaceholderText(tr("Find events, companies, amounts…"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search titles, summaries, people, amounts and sources (Ctrl+F)"));
}

void SearchField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::search() {
    m_hits.clear();
    m_hiddenByFilter = 0;
    m_current = -1;
    m_found = {};
    if (m_state->document() && !text().trimmed().isEmpty())
        find();
    showResults();
}

void SearchField::find() {
    const Document& document = *m_state->document();
    std::vector<EventId> found;
    if (m_state->content()->store) {
        // The first hits of many: all of them would take longer to fetch than anybody wants to wait.
        constexpr int mostListed = 200;
        constexpr std::int64_t mostCounted = 10'000;
        Document::Hits hits = document.searchFirst(text(), m_state->language(), mostListed, mostCounted);
        m_found = {hits.count, hits.countedAll};
        found = std::move(hits.events);
    } else {
        found = document.search(text(), m_state->language());
        m_found = {static_cast<std::int64_t>(found.size()), true};
    }
    std::vector<const EventSummary*> events;
    for (EventId id : found) {
        const EventSummary* event = m_state->content()->event(id);
        if (event && m_state->filter().accepts(*event)) {
            events.push_back(event);
        } else {
            ++m_hiddenByFilter;
        }
    }
    m_found.count -= m_hiddenByFilter;
    std::stable_sort(events.begin(), events.end(),
                     [](const EventSummary* a, const EventSummary* b) { return sortsBefore(a->date, b->date); });
    for (const EventSummary* event : events) m_hits.push_back(event->id);
}

void SearchField::showResults() {
    if (!hasFocus() || text().trimmed().isEmpty()) {
        if (m_results)
            m_results->hide();
        return;
    }
    if (!m_results) {
        m_results = new SearchResults(m_state, window());
        connect(m_results, &SearchResults::chosen, this, &SearchField::goTo);
    }
    m_results->showHits(m_hits, m_found, m_hiddenByFilter, m_current, this);
}

void SearchField::goTo(int index) {
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_current = (index % count + count) % count;
    m_state->selectAndShow(m_hits[static_cast<std::size_t>(m_current)]);
    showResults();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            goTo(event->modifiers() & Qt::ShiftModifier ? std::max(m_current, 0) - 1 : m_current + 1);
            return;
        case Qt::Key_Down:
            goTo(m_current + 1);
            return;
        case Qt::Key_Up:
            goTo(std::max(m_current, 0) - 1);
            return;
        case Qt::Key_Escape:
            if (m_results && m_results->isVisible()) {
                m_results->hide();
            } else if (!text().isEmpty()) {
                clear();
            } else {
                clearFocus();
            }
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        selectAll();
    showResults();
}

void SearchField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (m_results)
        m_results->hide();
}

void SearchField::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    if (m_results && m_results->isVisible())
        showResults();
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    if (m_results && m_results->isVisible())
        showResults();
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    // The shortcut stands at the right while the field is empty, as long as the placeholder leaves room for it.
    const QString hint = tr("Ctrl+F");
    const QFontMetrics metrics(m_state->fonts().text);
    if (metrics.horizontalAdvance(placeholderText()) + metrics.horizontalAdvance(hint) + 40 > width())
        return;
    QPainter painter(this);
    painter.setFont(m_state->fonts().text);
    painter.setPen(m_state->theme().textSecondary);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, hint);
}

}  // namespace jalon
