// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QString>

namespace jalon {

// The translation of what this room says; mark sources with QT_TRANSLATE_NOOP("Formats", ...).
inline QString formatsText(const char* source, int n = -1) {
    return QCoreApplication::translate("Formats", source, nullptr, n);
}

}  // namespace jalon
