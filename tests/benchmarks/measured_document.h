// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/base/result.h"

namespace jalon {

// A document of `count` events of the measured data set (tests/helpers/measured_data.h) at `path`.
Outcome writeMeasuredDocument(const QString& path, std::int64_t count);

}  // namespace jalon
