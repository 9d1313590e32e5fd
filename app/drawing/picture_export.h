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

// The largest picture that is drawn, in device pixels each way and in all: more is refused in one sentence.
constexpr int maxPictureSide = 20000;
constexpr qint64 maxPicturePixels = 120'000'000;

// The picture's bytes; the same input gives the same bytes on every run (no clock, no random id, embedded font).
// `scale` is device pixels per logical pixel (PNG only; pHYs says so).
Result<QByteArray> renderPicture(const Figure& figure, std::shared_ptr<const StoryContent> content,
                                 PictureFormat format, double scale);
Result<QImage> renderImage(const Figure& figure, std::shared_ptr<const StoryContent> content, double scale);

// Whether a picture may be written there, before it is drawn: not a folder, its folder is there, nothing overwritten.
Outcome checkTarget(const QString& path, bool overwrite);

// Writes through a sibling file and a rename: old file or new, never half of one. Exists without `overwrite`.
Outcome writePicture(const QByteArray& bytes, const QString& path, bool overwrite);

}  // namespace jalon
