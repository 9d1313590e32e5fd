// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/data/lane_arrangement.h"

namespace jalon {

// The arrangement of the lanes of each document that was arranged last, kept with the settings: the hundred that were
// touched last. `path` is empty for the bundled story.
LaneArrangement rememberedLanes(const QString& path);
void rememberLanes(const QString& path, const LaneArrangement& arrangement);

}  // namespace jalon
