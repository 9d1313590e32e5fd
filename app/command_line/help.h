// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace jalon {

// The help of one verb, or of the program for an empty verb, in the interface language. Ends with a newline.
QString helpText(const QString& verb);

}  // namespace jalon
