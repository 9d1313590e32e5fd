// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

class QWidget;

namespace jalon {

// Only http, https and mailto addresses with a host (or a mail address) are ever opened; anything else a stranger's
// document may hold (file:, javascript:, UNC paths, control characters) is not.
bool isSafeLink(const QString& address);

// The address with control and direction characters made visible, so that it cannot look like another one.
QString visibleAddress(const QString& address);

// Shows the full target and asks; opens it in the browser only on a yes.
void openLinkAfterAsking(const QString& address, QWidget* parent);

}  // namespace jalon
