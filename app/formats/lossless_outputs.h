// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/data/document.h"

namespace jalon {

// The outputs (output_kinds.h) that lose nothing: read back, each gives the same content.
Result<ContentCount> writeJalonDocument(const Document& document, const QString& out, bool replace,
                                        const ContentWish& wish);
Result<ContentCount> writeJalonJson(const Document& document, const QString& out, bool replace,
                                    const ContentWish& wish);
// A folder. One that is there is replaced only where it is empty or holds nothing but such files.
Result<ContentCount> writeJalonCsv(const Document& document, const QString& out, bool replace, const ContentWish& wish);

}  // namespace jalon
