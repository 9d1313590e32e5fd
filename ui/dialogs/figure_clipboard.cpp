// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/figure_clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include "app/drawing/figure_table.h"
#include "app/drawing/picture_export.h"

namespace jalon {

Outcome copyFigureImage(const Figure& figure, const ContentForWorker& content, double scale, QWidget* parent) {
    const auto draw = [=]() -> Result<QImage> {
        const auto given = content();
        if (!given)
            return given.problem();
        return renderImage(figure, *given, scale);
    };
    const auto image =
        madeWithProgress<QImage>(QCoreApplication::translate("PictureTask", "Drawing the picture…"), draw, parent);
    if (!image)
        return image.problem();
    QGuiApplication::clipboard()->setImage(*image);
    return Done{};
}

Outcome copyFigureTable(const Figure& figure, const ContentForWorker& content, QWidget* parent) {
    using Texts = std::pair<QString, QByteArray>;
    const auto write = [=]() -> Result<Texts> {
        const auto given = content();
        if (!given)
            return given.problem();
        return Texts(figureTabbed(figure, **given), figureCsv(figure, **given));
    };
    const auto texts =
        madeWithProgress<Texts>(QCoreApplication::translate("PictureTask", "Making the table…"), write, parent);
    if (!texts)
        return texts.problem();
    auto data = std::make_unique<QMimeData>();
    data->setText(texts->first);
    data->setData(QStringLiteral("text/csv"), texts->second);
    QGuiApplication::clipboard()->setMimeData(data.release());
    return Done{};
}

}  // namespace jalon
