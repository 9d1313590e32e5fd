// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace jalon {

// Works on a worker while the window lives on. The work tells how much of it is done, 0 to 1, and is told false once a
// person cancelled it; what takes longer than 300 ms is shown. Returns when the worker has ended.
using CountedWork = std::function<void(const std::function<bool(double)>& progress)>;
void doneCountingUp(const QString& title, const QString& label, const CountedWork& work, QWidget* parent);

}  // namespace jalon
