// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/time/date_tokens.h"

// The English and French words that dates are written with; used by date_tokens only.

namespace jalon {

struct WordMeaning {
    WordRole role = WordRole::None;
    int value = 0;
};

// Of a word in lower case without accents.
WordMeaning wordMeaning(const QString& word);

// Lower case, without accents, every dash "-" and every quote "'"; phrases whose words would mean something else one by
// one ("no later than", "à nos jours", "av. J.-C.") become one word each.
QString plainDateText(const QString& text);

}  // namespace jalon
