// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include "app/formats/import_run.h"

namespace jalon {

// Markwhen (https://markwhen.com): "2025-03-28: xAI buys X #deal", with groups, properties and dates that stand to
// other events. A recurrence is kept in words. Times stay as they are written.
Outcome readMarkwhen(const QByteArray& bytes, ImportRun& run);

}  // namespace jalon
