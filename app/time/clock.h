// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/time/civil_time.h"

namespace jalon {

// Today as a civil instant of the local wall clock; a test or a picture passes its own instead.
Instant currentInstant();

}  // namespace jalon
