// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include "app/formats/import_options.h"

namespace jalon {

// Formats that are read alike; which one of them it is only the reader sees.
enum class FormatFamily { Table, Json, Xml, Calendar, Markwhen, Lossless };

FormatFamily familyOf(ImportFormat format);

// What a file is, by its first bytes, else by the ending of its name. A table where nothing tells.
FormatFamily recogniseFamily(const QString& path, const QByteArray& start);

}  // namespace jalon
