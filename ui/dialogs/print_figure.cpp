// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/print_figure.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace jalon {

void printWithPreview(const Figure& figure, std::shared_ptr<const StoryContent> content, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(withTexts(figure, *content).title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("Print", "Print"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, parent, [&](QPrinter* paper) {
        const QRectF page = paper->pageRect(QPrinter::DevicePixel);
        // 1,100 logical pixels across the page: text of 13 px is then about 9 pt on A4.
        const double scale = page.width() / 1100;
        Figure printed = figure;
        printed.size = QSizeF(1100, page.height() / scale);
        QPainter painter(paper);
        painter.scale(scale, scale);
        paintFigure(painter, printed, content);
    });
    preview.exec();
}

}  // namespace jalon
