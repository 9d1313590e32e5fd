// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "app/base/result.h"

namespace jalon {

// Dates as ISO 8601 writes them and EDTF does not: "2024-W13", "2024-W13-4", "2024-088", "20240328",
// "20240328T143000Z", weeks in words ("week 13 of 2024"), and
// the unknown digits of library catalogues ("193-"). EDTF, a Problem where the calendar has no such day or
// where the digits rather count seconds, or nothing where the text is of another kind.
std::optional<Result<std::string>> edtfOfIsoForm(const QString& text);

}  // namespace jalon
