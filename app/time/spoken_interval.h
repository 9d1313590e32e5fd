// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/base/language.h"
#include "app/time/calendar_words.h"
#include "app/time/edtf_parts.h"

namespace jalon {

// "17–21 November 2023", "de 2020 à 2023", "since 2004", "from 2004, end unknown".
QString speakInterval(const EdtfParts& interval, const Language& language, NameLength length);

// "early 2024", "1667, 1668 or 1670 to 1672", "1760 or later".
QString speakSet(const EdtfParts& set, const Language& language, NameLength length);

}  // namespace jalon
