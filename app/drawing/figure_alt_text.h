// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/figure.h"

namespace jalon {

// The figure for those who do not see it: what kind of picture it is, of what and of when; then each line from its
// first figure to its last, each with its status, and the events that matter most.
QString altTextOf(const Figure& figure, const StoryContent& content);

}  // namespace jalon
