// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <memory>

#include "app/drawing/figure.h"

class QWidget;

namespace jalon {

// Prints through a preview: the same painters as on screen, at the paper's own resolution, never a bitmap of the
// window.
void printWithPreview(const Figure& figure, std::shared_ptr<const StoryContent> content, QWidget* parent);

}  // namespace jalon
