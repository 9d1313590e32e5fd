// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include "app/drawing/figure.h"

namespace jalon {

// What the figure shows as CSV (UTF-8, lines end in \n): each valuation of its chart, what holds at its begin included,
// and each event of its timeline, in time order. The columns are the same for both, and for every language but for the
// texts themselves:
//   kind      valuation, event; or a summary of what would fill a file of its own: series (a market's values: its first
//             and last day, lowest and highest) and lane (events, where they are more than largestTable)
//   id        key in the document
//   date      EDTF, as known
//   name      company, or the companies that took part, separated by ;
//   lane, category, title   of an event
//   low, high, currency     whole units; equal where one figure is known
//   basis, coverage, status of a valuation
//   count     1; of a summary, how many points or events
//   sources, links          separated by ;
QByteArray figureCsv(const Figure& figure, const StoryContent& content);
// The same for a clipboard, between tabs.
QString figureTabbed(const Figure& figure, const StoryContent& content);

// Of a document with more events than EventStore::fewEvents, lanes are counted instead.
inline constexpr std::int64_t largestTable = EventStore::fewEvents;

}  // namespace jalon
