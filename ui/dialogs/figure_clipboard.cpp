// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/figure_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/drawing/figure_table.h"
#include "app/drawing/picture_export.h"

namespace jalon {

Outcome copyFigureImage(const Figure& figure, std::shared_ptr<const StoryContent> content, double scale) {
    const auto image = renderImage(figure, std::move(content), scale);
    if (!image)
        return image.problem();
    QGuiApplication::clipboard()->setImage(*image);
    return Done{};
}

void copyFigureTable(const Figure& figure, const StoryContent& content) {
    auto data = std::make_unique<QMimeData>();
    data->setText(figureTabbed(figure, content));
    data->setData(QStringLiteral("text/csv"), figureCsv(figure, content));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

}  // namespace jalon
