// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line/verb.h"
#include "app/formats/import_result.h"

namespace jalon {

// What became of a source that was imported, as an object and in words.
QString jsonImportResult(const ImportResult& result);
void printImportResult(const ImportResult& result, VerbContext& context);

// "dmy", "mdy", "ymd"; empty where nothing is stated.
QString dateOrderKey(DateOrder order);

}  // namespace jalon
