// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSizeF>
#include <QString>
#include <vector>

#include "app/base/result.h"

namespace jalon {

struct Figure;

// How large a picture is: in pixels of a screen (96 an inch) or in millimetres of paper.
struct PictureSize {
    double width = 1600, height = 900;
    bool inMillimetres = false;
    // How large its text is: 1 is 13 px, which is 9.75 pt on paper.
    double textScale = 1;

    QSizeF pixels() const;  // at 96 an inch, not rounded
    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

// A size with a name: what slides, pages and web sites ask for. Newspaper columns are 50 mm wide with 4 mm between them
// (the widths of papers lie between 40 and 60 mm), and their text is 7.5 pt, as captions are; the smallest is 6.3 pt.
struct PicturePreset {
    const char* key;   // on the command line, in jobs and settings; never changes
    const char* name;  // source of a translation in "Picture"
    PictureSize size;
};
const std::vector<PicturePreset>& picturePresets();
const PicturePreset* picturePreset(const QString& key);  // null where there is none
QString presetName(const PicturePreset& preset);
QString presetKeys();  // "16:9, 4:3, ..."

// "1600x900" or "50x70mm"; text keeps its size. A Problem (WrongUsage) shows what it may look like.
Result<PictureSize> readPictureSize(const QString& text);
// The same back: "1600x900", "50x70mm".
QString pictureSizeText(const PictureSize& size);

void setSize(Figure& figure, const PictureSize& size);

}  // namespace jalon
