// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <map>
#include <vector>

#include "app/command_line/arguments.h"
#include "app/data/document.h"
#include "app/drawing/picture_export.h"

namespace jalon {

// One picture as it is ordered: what is drawn, how, and into which files.
struct PictureOrder {
    Figure figure;
    PictureOptions options;
    QStringList paths;
    bool table = false;     // its data as CSV beside each
    bool oneTheme = false;  // a web page has the picture in the theme that was asked for, not in both
    bool overwrite = false;
};

// A document in each language that is asked for, read once.
class ContentByLanguage {
public:
    explicit ContentByLanguage(const Document& document) : m_document(document) {}
    const Document& document() const { return m_document; }
    std::shared_ptr<const StoryContent> in(const Language& language);

private:
    const Document& m_document;
    std::map<QString, std::shared_ptr<const StoryContent>> m_known;
};

// The options of one picture, the same on the command line and in a job.
std::vector<OptionRule> pictureRules();

// Nothing is drawn and nothing is looked at but the logo.
Result<PictureOrder> readPicture(const Arguments& arguments, const Document& document, const StoryContent& content);

// The files that an order writes: its pictures and web pages, and its tables beside them, each once.
struct OrderedFile {
    QString path;
    std::optional<PictureFormat> format;  // none: the table, or a page
    bool page = false;
};
std::vector<OrderedFile> filesOf(const PictureOrder& order);

// Whether all of it can be written, before any of it is drawn. `taken` are paths of others before it.
Outcome checkFiles(const PictureOrder& order, QStringList& taken);

// All pictures are drawn before the first is written: what is refused leaves nothing behind. Adds to `written` what
// was. `document` is the one that the content is of.
Outcome drawAndWrite(const PictureOrder& order, const Document& document,
                     const std::shared_ptr<const StoryContent>& content, QStringList& written);

}  // namespace jalon
