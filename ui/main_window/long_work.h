// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace jalon {

// To be told how much of a reading of all events is done, 0 to 1; false once a person cancelled it. After 300 ms a
// dialog says so; it goes when the returned function does.
std::function<bool(double)> longWork(const QString& title, QWidget* parent);

}  // namespace jalon
