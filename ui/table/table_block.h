// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QMimeData;

namespace jalon {

// A block of cells as spreadsheets exchange it: rows of fields.
using TableBlock = std::vector<QStringList>;

// As text that is parted by tabs and as an HTML table. A field that a spreadsheet would run as a formula gets an
// apostrophe before it; one with tabs, line ends or quotes stands in quotes. The caller owns what is made.
QMimeData* blockData(const TableBlock& block);
// Of text parted by tabs; fields in quotes may hold tabs and line ends. Our own guard against formulas is taken off; a
// field that begins with "=" is a text like any other. `most` rows at most are read.
TableBlock readBlock(const QString& text, std::size_t most);

}  // namespace jalon
