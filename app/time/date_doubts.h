// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

#include "app/base/language.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// What is not known of a date, a plain sentence for each: "The source gives this date as approximate.", "When it ended
// is not known.", "It is still going on.". Empty for a date that is known to the day. For cards, tooltips and screen
// readers; the date itself is said by dateWords.
QStringList dateDoubts(const UncertainDate& date, const Language& language);

}  // namespace jalon
