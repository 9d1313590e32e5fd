// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <vector>

#include "app/data/stored_index.h"

namespace jalon {

// A block as it is stored (schema.md, event_block.cells): for each part in the order of cells and categories five
// numbers: cell, category, count, best event, its importance. Each number is written in groups of seven bits, lowest
// first, the eighth bit set while more follow (LEB128).
QByteArray bytesOfParts(const std::vector<StoredIndex::Part>& parts);
// Damage ends the list early.
std::vector<StoredIndex::Part> partsOfBytes(const QByteArray& bytes);

}  // namespace jalon
