// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/figure.h"

namespace jalon {

// What a figure shows, as its title says it: of lines, which company was worth most where they end, by how and when it
// is known, and what the next one was worth; of one line, from what to what it went; of events, their busiest month. It
// claims nothing that is not drawn. The document's title where there is nothing of the kind to say.
QString findingOf(const Figure& figure, const StoryContent& content);

}  // namespace jalon
