// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Copying and printing on a worker: with progress, cancelled, and from a document that is not all read yet.
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>
#include <set>

#include "app/drawing/picture_export.h"
#include "tests/helpers/long_series_document.h"
#include "ui/dialogs/figure_clipboard.h"
#include "ui/dialogs/print_figure.h"
#include "ui/view_state/view_state.h"

namespace jalon {
namespace {

// Presses what is found at each tick: dialogs run loops of their own.
class Presser : public QObject {
public:
    explicit Presser(std::function<bool(QWidget*)> press) : m_press(std::move(press)) { startTimer(20); }
    int pressed = 0;

protected:
    void timerEvent(QTimerEvent*) override {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && m_press(widget)) {
                ++pressed;
                return;
            }
        }
    }

private:
    std::function<bool(QWidget*)> m_press;
};

bool cancelProgress(QWidget* widget) {
    auto* progress = qobject_cast<QProgressDialog*>(widget);
    if (progress)
        progress->findChild<QPushButton*>()->click();
    return progress;
}

class FigureTaskTest : public ::testing::Test {
protected:
    FigureTaskTest() {
        auto document = Document::openStory();
        m_content = readStoryContent(**document, Language::forCode(QStringLiteral("en")));
        m_figure.size = {800, 450};
        m_figure.span = m_content->extent;
    }
    // Content that comes when it is let go.
    ContentForWorker held() {
        return [this]() -> Result<std::shared_ptr<const StoryContent>> {
            m_semaphore.acquire();
            return m_content;
        };
    }
    ContentForWorker ready() {
        return [this] { return Result(m_content); };
    }
    void letGo() {
        m_semaphore.release();
        QThreadPool::globalInstance()->waitForDone();
    }

    std::shared_ptr<const StoryContent> m_content;
    Figure m_figure;
    QSemaphore m_semaphore;
};

TEST_F(FigureTaskTest, CopyingCanBeCancelledAndLeavesTheClipboard) {
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    Presser presser(cancelProgress);
    const auto image = copyFigureImage(m_figure, held(), 1, nullptr);
    letGo();
    const auto table = copyFigureTable(m_figure, held(), nullptr);
    letGo();
    EXPECT_EQ(presser.pressed, 2);
    for (const auto* copied : {&image, &table}) {
        ASSERT_FALSE(copied->ok());
        EXPECT_EQ(copied->problem().kind, ProblemKind::Cancelled);
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_TRUE(copyFigureImage(m_figure, ready(), 2, nullptr).ok());
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(1600, 900));
}

TEST_F(FigureTaskTest, ACancelledPageOpensNoPreview) {
    Presser presser([](QWidget* widget) {
        EXPECT_EQ(qobject_cast<QPrintPreviewDialog*>(widget), nullptr);
        return cancelProgress(widget);
    });
    const auto printed = printWithPreview(m_figure, held(), nullptr);
    letGo();
    ASSERT_FALSE(printed.ok());
    EXPECT_EQ(printed.problem().kind, ProblemKind::Cancelled);
}

TEST_F(FigureTaskTest, APageIsDrawnOnAWorkerAndAgainWhereThePaperChanges) {
    int drawn = 0, step = 0;
    std::set<QThread*> threads;
    const ContentForWorker counted = [&]() -> Result<std::shared_ptr<const StoryContent>> {
        ++drawn;
        threads.insert(QThread::currentThread());
        return m_content;
    };
    Presser presser([&](QWidget* widget) {
        auto* preview = qobject_cast<QPrintPreviewDialog*>(widget);
        if (!preview || !preview->isEnabled())
            return false;
        auto* pages = preview->findChild<QPrintPreviewWidget*>();
        EXPECT_EQ(pages->pageCount(), 1);
        if (step == 0)
            pages->updatePreview();  // the same paper: nothing is drawn anew
        else if (step == 1)
            pages->setOrientation(QPageLayout::Portrait);
        else
            preview->reject();
        ++step;
        return true;
    });
    ASSERT_TRUE(printWithPreview(m_figure, counted, nullptr).ok());
    EXPECT_EQ(drawn, 2);
    EXPECT_EQ(threads.count(QThread::currentThread()), 0u);
}

TEST_F(FigureTaskTest, ThePaperHoldsTheWholeFigureAtItsOwnSize) {
    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("page.pdf"));
    QSizeF size;
    Presser presser([&](QWidget* widget) {
        auto* preview = qobject_cast<QPrintPreviewDialog*>(widget);
        if (!preview)
            return false;
        QPrinter* printer = preview->printer();
        size = printer->pageRect(QPrinter::DevicePixel).size() * (pixelsPerInch / printer->resolution());
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(pdf);
        preview->findChild<QPrintPreviewWidget*>()->print();
        preview->reject();
        return true;
    });
    ASSERT_TRUE(printWithPreview(m_figure, ready(), nullptr).ok());
    QProcess process;
    const QString picture = folder.filePath(QStringLiteral("page"));
    process.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("96"),
                                               QStringLiteral("-singlefile"), QStringLiteral("-png"), pdf, picture});
    ASSERT_TRUE(process.waitForFinished());
    // The page has margins around the figure.
    const QImage page(picture + QStringLiteral(".png"));
    ASSERT_FALSE(page.isNull());
    Figure figure = m_figure;
    figure.size = size;
    const QImage wanted = *renderImage(figure, m_content, 1);
    const QRect inner(QPoint((page.width() - wanted.width()) / 2, (page.height() - wanted.height()) / 2),
                      wanted.size());
    // Coarse, as another program smooths edges its own way: ink stands where it should.
    const auto coarse = [](const QImage& image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(60, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = coarse(page.copy(inner)), b = coarse(wanted);
    double difference = 0;
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x) difference += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    EXPECT_LT(difference / (60 * 40), 4);
}

TEST_F(FigureTaskTest, AWorkerDrawsTheWholeSeriesAlsoWhereTheWindowHasAnOutline) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.jalon"));
    writeLongSeries(path, manyPoints);
    ViewState state;
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    state.setDocument(document.take());
    state.stopReadingSeries();
    ASSERT_FALSE(state.content()->seriesAreWhole());
    const auto content = contentForWorker(state, state.content())();
    ASSERT_TRUE(content.ok());
    EXPECT_TRUE((*content)->seriesAreWhole());
    EXPECT_EQ((*content)->series[0]->columns.size(), manyPoints);
    QFile::remove(path);
    EXPECT_FALSE(contentForWorker(state, state.content())().ok());
    EXPECT_EQ(*contentForWorker(state, m_content)(), m_content);
}

}  // namespace
}  // namespace jalon
