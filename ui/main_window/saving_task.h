// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/edit/working_copy.h"

class QWidget;

namespace jalon {

// WorkingCopy::save on a worker, so that a large document does not freeze the window: nothing can be edited meanwhile,
// and what takes longer than a moment says so and can be cancelled.
Outcome savedWithProgress(WorkingCopy& copy, const QString& path, const WorkingCopy::SaveOptions& options,
                          QWidget* parent);

}  // namespace jalon
