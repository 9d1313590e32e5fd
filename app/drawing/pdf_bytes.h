// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

namespace jalon {

// A PDF of QPdfWriter without the clock and the time zone that it writes into /CreationDate: the same picture has the
// same bytes whenever and wherever it is drawn. The table of offsets follows (ISO 32000-1, 7.5.4).
QByteArray withoutClock(const QByteArray& pdf);

}  // namespace jalon
