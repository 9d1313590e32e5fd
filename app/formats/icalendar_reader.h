// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include "app/formats/import_run.h"

namespace jalon {

// iCalendar (RFC 5545): events, journal entries and to-dos, recurring ones once for each time. Times stay as they are
// written: a time zone never moves a date. Alarms and attachments are passed over.
Outcome readICalendar(const QByteArray& bytes, ImportRun& run);

}  // namespace jalon
