// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/figure.h"
#include "ui/dialogs/picture_task.h"

namespace jalon {

// Prints through a preview: the same painters as on screen, at the paper's own resolution, never a bitmap of the
// window. A page is drawn on a worker, with progress, and again where the paper changes; where the first is cancelled
// there is no preview.
Outcome printWithPreview(const Figure& figure, const ContentForWorker& content, QWidget* parent);

}  // namespace jalon
