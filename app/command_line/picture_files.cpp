// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The files of an order: which they are, whether they can be written, and writing them.
#include <QCoreApplication>
#include <QFileInfo>

#include "app/command_line/picture_arguments.h"
#include "app/drawing/figure_table.h"
#include "app/formats/html_page.h"

namespace jalon {

namespace {

bool isPage(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("html") || ending == QLatin1String("htm");
}

// The picture of a page: on light and on dark, as who opens it has it.
Result<PagePicture> drawPagePicture(const PictureOrder& order, const std::shared_ptr<const StoryContent>& content) {
    PagePicture picture;
    for (const bool dark : {false, true}) {
        if (order.oneTheme && dark != order.figure.dark)
            continue;
        Figure figure = order.figure;
        figure.dark = dark;
        const auto svg = renderPicture(figure, content, PictureFormat::Svg, order.options);
        if (!svg)
            return svg.problem();
        (dark ? picture.dark : picture.light) = *svg;
    }
    return picture;
}

Outcome writePage(const QString& path, const PictureOrder& order, const Document& document, const StoryContent& content,
                  const PagePicture& picture) {
    if (const auto target = checkTarget(path, order.overwrite); !target)
        return target;
    PageOptions options;
    options.language = content.language;
    options.filter = order.figure.filter;
    options.filter.within = order.figure.span;
    const auto written = writeHtmlPage(document, path, picture, options);
    if (!written)
        return written.problem();
    return Done{};
}

}  // namespace

std::vector<OrderedFile> filesOf(const PictureOrder& order) {
    std::vector<OrderedFile> files;
    QStringList tables;
    for (const QString& path : order.paths) {
        const auto format = pictureFormatOf(path);
        files.push_back({path, format ? std::optional(*format) : std::nullopt, isPage(path)});
        const QString table = tableBeside(path);
        if (order.table && !tables.contains(table))
            tables += table;
    }
    for (const QString& table : tables) files.push_back({table, std::nullopt});
    return files;
}

Outcome checkFiles(const PictureOrder& order, QStringList& taken) {
    for (const QString& path : order.paths) {
        if (!isPage(path) && !pictureFormatOf(path)) {
            return Problem{ProblemKind::WrongUsage,
                           QCoreApplication::translate("CommandLine",
                                                       "%1 does not say what kind of picture it is: end its name in "
                                                       ".png, .svg or .pdf, or in .html for a web page.")
                               .arg(path),
                           path};
        }
    }
    for (const OrderedFile& file : filesOf(order)) {
        if (const auto target = checkTarget(file.path, order.overwrite); !target)
            return target.problem();
        const QString whole = QFileInfo(file.path).absoluteFilePath();
        if (taken.contains(whole)) {
            return Problem{
                ProblemKind::WrongUsage,
                QCoreApplication::translate("CommandLine", "%1 is named twice: give each file a name of its own.")
                    .arg(file.path),
                file.path};
        }
        taken += whole;
    }
    return Done{};
}

Outcome drawAndWrite(const PictureOrder& order, const Document& document,
                     const std::shared_ptr<const StoryContent>& content, QStringList& written) {
    const std::vector<OrderedFile> files = filesOf(order);
    PictureOptions options = order.options;
    options.table = figureCsv(order.figure, *content);
    std::vector<QByteArray> drawn;
    PagePicture pagePicture;
    for (const OrderedFile& file : files) {
        if (file.page) {
            auto picture = drawPagePicture(order, content);
            if (!picture)
                return picture.problem();
            pagePicture = picture.take();
        }
        if (!file.format) {
            drawn.push_back(options.table);
            continue;
        }
        const auto bytes = renderPicture(order.figure, content, *file.format, options);
        if (!bytes)
            return bytes.problem();
        drawn.push_back(*bytes);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString& path = files[i].path;
        const auto outcome = files[i].page ? writePage(path, order, document, *content, pagePicture)
                                           : writePicture(drawn[i], path, order.overwrite);
        if (!outcome)
            return outcome;
        written += path;
    }
    return Done{};
}

}  // namespace jalon
