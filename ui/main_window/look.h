// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPalette>
#include <QString>

#include "app/drawing/theme.h"

namespace jalon {

// The program's look from its theme: a palette for what Qt draws, one style sheet for the rest.
QPalette paletteOf(const Theme& theme);
QString styleSheetOf(const Theme& theme);

}  // namespace jalon
