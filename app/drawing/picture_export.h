// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QImage>

#include "app/base/result.h"
#include "app/drawing/figure.h"

namespace jalon {

enum class PictureFormat { Png, Svg, Pdf };

// By the ending of a file name; a Problem (WrongUsage) names the three that there are.
Result<PictureFormat> pictureFormatOf(const QString& path);

// Where the data of a picture goes: the same name, ending in .csv.
QString tableBeside(const QString& path);

// The largest picture that is drawn, in device pixels each way and in all: more is refused in one sentence.
constexpr int maxPictureSide = 20000;
constexpr qint64 maxPicturePixels = 120'000'000;

constexpr double pixelsPerInch = 96;  // of a figure's size

// How a figure becomes a file.
struct PictureOptions {
    double scale = 2;            // PNG: device pixels per pixel of the figure; pHYs says so
    bool inMillimetres = false;  // SVG: how its size is written
    QByteArray table;            // PDF: the figure's data as CSV, attached; empty: none
};

// The picture's bytes; the same input gives the same bytes on every run (no clock, no random id, embedded font).
Result<QByteArray> renderPicture(const Figure& figure, std::shared_ptr<const StoryContent> content,
                                 PictureFormat format, const PictureOptions& options);
Result<QImage> renderImage(const Figure& figure, std::shared_ptr<const StoryContent> content, double scale);

// Whether a picture may be written there, before it is drawn: neither a folder nor a device, its folder is there,
// nothing overwritten.
Outcome checkTarget(const QString& path, bool overwrite);

// Writes through a sibling file and a rename: old file or new, never half of one. Exists without `overwrite`.
Outcome writePicture(const QByteArray& bytes, const QString& path, bool overwrite);

}  // namespace jalon
