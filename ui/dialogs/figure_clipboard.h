// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/figure.h"
#include "ui/dialogs/picture_task.h"

namespace jalon {

// Puts a figure on the clipboard: as a picture, or what it shows as a table that spreadsheets take (between tabs, and
// as CSV). Made on a worker, with progress; a Problem leaves the clipboard as it is.
Outcome copyFigureImage(const Figure& figure, const ContentForWorker& content, double scale, QWidget* parent);
Outcome copyFigureTable(const Figure& figure, const ContentForWorker& content, QWidget* parent);

}  // namespace jalon
