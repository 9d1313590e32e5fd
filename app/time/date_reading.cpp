// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"

namespace jalon {

Result<UncertainDate> readDate(const QString& text, DateOrder) {
    return parseEdtf(text.trimmed().toStdString());
}

}  // namespace jalon
