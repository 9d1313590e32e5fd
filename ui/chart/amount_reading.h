// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

#include "app/base/language.h"

namespace jalon {

// An amount as people type it: "300B", "$1.2bn", "80 Md $", "2,5 milliards", "300,000,000". Symbols and codes of
// currencies are passed over: what is meant is what the chart shows. None where it is no number.
std::optional<double> readAmount(const QString& text, const Language& language);

}  // namespace jalon
