// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <functional>

#include "app/base/result.h"

class QWidget;

namespace jalon {

// Draws on a worker while the window lives on. What takes longer than 300 ms says so and can be cancelled: the Problem
// is then Cancelled, and what the worker still makes is thrown away.
Result<QByteArray> drawnWithProgress(const QString& label, std::function<Result<QByteArray>()> draw, QWidget* parent);

}  // namespace jalon
