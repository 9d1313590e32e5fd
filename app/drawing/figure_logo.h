// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QImage>
#include <QString>

#include "app/base/result.h"

namespace jalon {

// A logo from a stranger's file: PNG, JPEG or SVG, told by its content. Refused in one sentence: what is no file, what
// takes more than 64 MB as a file or decoded (its size is read before it is decoded), and an SVG with a document type,
// more than 64 attributes a tag, tags deeper than 64 or links to anything but itself. An SVG is drawn once, large
// enough for print.
Result<QImage> readLogo(const QString& path);

}  // namespace jalon
