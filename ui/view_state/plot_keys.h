// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/view_state/view_state.h"

class QKeyEvent;

namespace jalon {

// The keys that move the visible time, the same in every view of the plot: Ctrl+Left/Right a quarter of a screen, Page
// Up/Down a screen, + and - zoom around the selected event (else the middle), F fits the selection, then all, T goes to
// today. False where the key means none of them.
bool moveViewByKey(ViewState& state, const QKeyEvent& event);

}  // namespace jalon
