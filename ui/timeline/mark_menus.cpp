// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/mark_menus.h"

#include <QAction>
#include <QMenu>
#include <algorithm>
#include <limits>
#include <span>

#include "app/base/clipped_text.h"
#include "app/time/clock.h"
#include "app/time/date_doubts.h"
#include "app/time/date_words.h"
#include "ui/view_state/view_limits.h"

namespace jalon {

namespace {

constexpr int longestToolTip = 8;        // events
constexpr qsizetype longestTitle = 300;  // characters

QString menuText(const EventSummary& event, const Language& language) {
    QString text =
        QStringLiteral("%1  –  %2").arg(shortDateWords(event.date, language), clippedText(event.title, longestTitle));
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString paragraph(const EventSummary& event, const Language& language) {
    QStringList sentences = dateDoubts(event.date, language);
    sentences.prepend(dateWords(event.date, language) + (sentences.isEmpty() ? QString() : QStringLiteral(".")));
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(clippedText(event.title, longestTitle).toHtmlEscaped(), sentences.join(QLatin1Char(' ')).toHtmlEscaped());
}

void showOnlyPeriod(ViewState& state, std::optional<TimeSpan> period) {
    EventFilter filter = state.filter();
    filter.within = period;
    state.setFilter(filter);
}

QMenu* newMenu(const ViewState& state, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(state.fonts().text);
    menu->setToolTipsVisible(false);
    return menu;
}

}  // namespace

QString MarkMenus::toolTip(const ViewState& state, const PlacedMark& mark) {
    const StoryContent& content = *state.content();
    const Language& language = state.language();
    if (mark.countAlone > 0) {
        const EventSummary* best = content.event(mark.event);
        const QString count = tr("%Ln more event(s)", nullptr, static_cast<int>(mark.countAlone));
        return QStringLiteral("<qt><b>%1</b><br>%2</qt>")
            .arg(count.toHtmlEscaped(), best ? shortDateWords(best->date, language).toHtmlEscaped() : QString());
    }
    if (mark.folded.empty()) {
        const EventSummary* event = content.event(mark.event);
        return event ? QStringLiteral("<qt>%1</qt>").arg(paragraph(*event, language)) : QString();
    }
    const auto count = static_cast<int>(mark.folded.size());
    QStringList lines = {QStringLiteral("<b>%1</b>").arg(tr("%Ln event(s)", nullptr, count).toHtmlEscaped())};
    for (int i = 0; i < std::min(count, longestToolTip); ++i) {
        if (const EventSummary* event = content.event(mark.folded[static_cast<std::size_t>(i)]))
            lines << QStringLiteral("%1 – %2")
                         .arg(shortDateWords(event->date, language), clippedText(event->label, longestTitle))
                         .toHtmlEscaped();
    }
    if (count > longestToolTip)
        lines << tr("and %Ln more", nullptr, count - longestToolTip).toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QLatin1String("<br>")));
}

QString MarkMenus::counterToolTip(const LaneCounter& counter) {
    const auto events = static_cast<int>(std::min<std::int64_t>(counter.events, std::numeric_limits<int>::max()));
    return counter.after ? tr("%Ln event(s) later; a click goes to the nearest (Shift+Right)", nullptr, events)
                         : tr("%Ln event(s) earlier; a click goes to the nearest (Shift+Left)", nullptr, events);
}

QMenu* MarkMenus::foldedList(ViewState* state, const std::vector<EventId>& events, std::int64_t all, QWidget* parent) {
    QMenu* menu = newMenu(*state, parent);
    const std::size_t listed = std::min(events.size(), longestList);
    for (EventId id : std::span(events).first(listed)) {
        const EventSummary* event = state->content()->event(id);
        if (!event)
            continue;
        QAction* action = menu->addAction(menuText(*event, state->language()));
        QObject::connect(action, &QAction::triggered, state, [state, id] { state->select(id); });
    }
    const auto more = static_cast<int>(all - static_cast<std::int64_t>(listed));
    if (more > 0) {
        menu->addSeparator();
        menu->addAction(tr("and %Ln more: the arrow keys walk through them", nullptr, more))->setEnabled(false);
    }
    return menu;
}

QMenu* MarkMenus::contextMenu(ViewState* state, EventId event, const std::function<void()>& showCard, QWidget* parent) {
    QMenu* menu = newMenu(*state, parent);
    if (event) {
        QObject::connect(menu->addAction(tr("Show the card")), &QAction::triggered, state, showCard);
        QObject::connect(menu->addAction(tr("Zoom to this event")), &QAction::triggered, state, [state, event] {
            state->select(event);
            state->fitSelectionThenAll();
        });
        menu->addSeparator();
    }
    if (const auto measured = state->measured()) {
        QObject::connect(menu->addAction(tr("Only this period")), &QAction::triggered, state,
                         [state, period = periodOf(*measured)] { showOnlyPeriod(*state, period); });
        QObject::connect(menu->addAction(tr("Clear the measurement")), &QAction::triggered, state,
                         [state] { state->setMeasured(std::nullopt); });
    }
    if (state->filter().within) {
        QObject::connect(menu->addAction(tr("Show all periods")), &QAction::triggered, state,
                         [state] { showOnlyPeriod(*state, std::nullopt); });
    }
    QObject::connect(menu->addAction(tr("Fit all")), &QAction::triggered, state, &ViewState::fitAll);
    QObject::connect(menu->addAction(tr("Go to today")), &QAction::triggered, state,
                     [state] { state->jumpToInstant(currentInstant()); });
    return menu;
}

}  // namespace jalon
