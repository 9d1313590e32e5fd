// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/print_figure.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include "app/drawing/picture_export.h"

namespace jalon {

void printWithPreview(const Figure& figure, std::shared_ptr<const StoryContent> content, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(figure.size.width() >= figure.size.height() ? QPageLayout::Landscape
                                                                           : QPageLayout::Portrait);
    printer.setDocName(withTexts(figure, *content).title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("Print", "Print"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, parent, [&](QPrinter* paper) {
        const QRectF page = paper->pageRect(QPrinter::DevicePixel);
        // At its own size on paper, so that text of 13 px is 9.75 pt.
        const double scale = paper->resolution() / pixelsPerInch;
        Figure printed = figure;
        printed.size = page.size() / scale;
        printed.textScale = 1;
        // Paper is light.
        printed.dark = printed.transparent = false;
        QPainter painter(paper);
        painter.scale(scale, scale);
        paintFigure(painter, printed, content);
    });
    preview.exec();
}

}  // namespace jalon
