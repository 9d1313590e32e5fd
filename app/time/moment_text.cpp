// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/moment_text.h"

#include "app/time/date_words.h"
#include "app/time/edtf_text.h"

namespace jalon {

QString momentWords(Instant t, const Language& language) {
    const CivilDateTime time = toCivil(t);
    if (time.second != 0)
        return instantWords(t, DatePrecision::Second, language);
    const bool midnight = time.hour == 0 && time.minute == 0;
    return instantWords(t, midnight ? DatePrecision::Day : DatePrecision::Minute, language);
}

QString isoMoment(Instant t) {
    const CivilDateTime time = toCivil(t);
    if (time.hour == 0 && time.minute == 0 && time.second == 0)
        return isoDay(t);
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1T%2:%3:%4").arg(isoDay(t), two(time.hour), two(time.minute), two(time.second));
}

}  // namespace jalon
