// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/clock.h"

#include <QDateTime>

namespace jalon {

Instant currentInstant() {
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toSecsSinceEpoch() + now.offsetFromUtc()};
}

}  // namespace jalon
