// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

namespace jalon {

// The documents that were opened or saved last, newest first; paths. Those that are gone are left out.
QStringList recentDocuments();
void rememberRecent(const QString& path);  // nothing where it is empty
void forgetRecent();

}  // namespace jalon
