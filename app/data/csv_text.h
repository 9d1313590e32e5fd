// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

namespace jalon {

// One row of CSV as RFC 4180 has it, without its line end. A spreadsheet would run what begins like a formula, so a
// field that begins with = + - @ tab or return gets a ' before it unless it is a number, and one that begins with ' has
// it doubled.
QString csvRow(const QStringList& fields);

// The same for a clipboard: fields between tabs, each on one line.
QString tabbedRow(const QStringList& fields);

}  // namespace jalon
