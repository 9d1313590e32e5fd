// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <memory>

#include "app/base/result.h"
#include "app/drawing/figure.h"

namespace jalon {

// Puts a figure on the clipboard: as a picture, or what it shows as a table that spreadsheets take (between tabs, and
// as CSV).
Outcome copyFigureImage(const Figure& figure, std::shared_ptr<const StoryContent> content, double scale);
void copyFigureTable(const Figure& figure, const StoryContent& content);

}  // namespace jalon
