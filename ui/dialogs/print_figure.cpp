// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/print_figure.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPicture>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

#include "app/drawing/picture_export.h"

namespace jalon {

namespace {

// A page as it was drawn last: what a preview asks for again and again, as long as the paper stays.
class PrintedPage {
public:
    PrintedPage(const Figure& figure, ContentForWorker content) : m_figure(figure), m_content(std::move(content)) {
        m_figure.textScale = 1;
        // Paper is light.
        m_figure.dark = m_figure.transparent = false;
    }

    // In pixels of a figure, so that at its own size on paper text of 13 px is 9.75 pt.
    static QSizeF sizeOn(const QPrinter& paper) {
        return paper.pageRect(QPrinter::DevicePixel).size() * (pixelsPerInch / paper.resolution());
    }

    bool isDrawnFor(const QSizeF& size) const { return size == m_drawn; }

    Outcome draw(const QSizeF& size, QWidget* parent) {
        Figure printed = m_figure;
        printed.size = size;
        const auto work = [printed, content = m_content]() -> Result<Page> {
            const auto given = content();
            if (!given)
                return given.problem();
            Page page{QPicture(), withTexts(printed, **given).title};
            QPainter painter(&page.picture);
            paintFigure(painter, printed, *given);
            painter.end();
            return page;
        };
        const auto drawn =
            madeWithProgress<Page>(QCoreApplication::translate("Print", "Drawing the page…"), work, parent);
        if (!drawn)
            return drawn.problem();
        m_page = *drawn;
        m_drawn = size;
        return Done{};
    }

    void paint(QPrinter& paper) const {
        QPainter painter(&paper);
        // A QPicture brings itself from its own resolution, which is a screen's, to that of the paper.
        const double wanted = paper.resolution() / pixelsPerInch;
        const double brought = static_cast<double>(paper.logicalDpiX()) / m_page.picture.logicalDpiX();
        painter.scale(wanted / brought, wanted / brought);
        painter.drawPicture(0, 0, m_page.picture);
    }

    const QString& title() const { return m_page.title; }

private:
    struct Page {
        QPicture picture;
        QString title;
    };
    Figure m_figure;
    ContentForWorker m_content;
    Page m_page;
    QSizeF m_drawn;
};

}  // namespace

Outcome printWithPreview(const Figure& figure, const ContentForWorker& content, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(figure.size.width() >= figure.size.height() ? QPageLayout::Landscape
                                                                           : QPageLayout::Portrait);
    PrintedPage page(figure, content);
    if (const auto drawn = page.draw(PrintedPage::sizeOn(printer), parent); !drawn)
        return drawn;
    printer.setDocName(page.title());
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("Print", "Print"));
    bool drawing = false;
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* paper) {
        // While a page is drawn nothing can be pressed: what asks for another meanwhile is answered after it.
        if (drawing) {
            auto* pages = preview.findChild<QPrintPreviewWidget*>();
            QMetaObject::invokeMethod(pages, &QPrintPreviewWidget::updatePreview, Qt::QueuedConnection);
            return;
        }
        const QSizeF size = PrintedPage::sizeOn(*paper);
        if (!page.isDrawnFor(size)) {
            drawing = true;
            preview.setEnabled(false);
            const auto drawn = page.draw(size, &preview);
            preview.setEnabled(true);
            drawing = false;
            // Cancelled: the sheet stays blank until it is asked for again.
            if (!drawn)
                return;
        }
        page.paint(*paper);
    });
    preview.exec();
    return Done{};
}

}  // namespace jalon
