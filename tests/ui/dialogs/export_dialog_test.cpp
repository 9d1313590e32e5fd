// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The export dialog through its controls: what is composed, remembered, saved, copied; and drawing that can be
// cancelled.
#include "ui/dialogs/export_dialog.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <csignal>

#include "ui/dialogs/message_box.h"
#include "ui/dialogs/picture_task.h"
#include "ui/dialogs/words_edit.h"

using namespace jalon;

namespace {

class ExportDialogTest : public ::testing::Test {
protected:
    ExportDialogTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        auto document = Document::openStory();
        EXPECT_TRUE(document.ok());
        m_state.setDocument(document.take());
        m_state.setPlotWidth(900);
        m_shown.span = m_state.scale().span();
        m_shown.chart = m_state.chartOptions();
        open();
    }
    ~ExportDialogTest() override { setMessageScript({}); }

    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void open() { m_dialog = std::make_unique<ExportDialog>(m_shown, &m_state); }
    // The box that offers an entry, which is then chosen.
    void choose(const char* entry) const {
        for (auto* box : m_dialog->findChildren<QComboBox*>()) {
            const int index = box->findText(QString::fromUtf8(entry));
            if (index >= 0)
                return box->setCurrentIndex(index);
        }
        FAIL() << entry;
    }
    WordsEdit* words(const char* name) const {
        for (auto* edit : m_dialog->findChildren<WordsEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        ADD_FAILURE() << name;
        return nullptr;
    }
    template <typename Button>
    Button* button(const char* text) const {
        for (auto* each : m_dialog->findChildren<Button*>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        ADD_FAILURE() << text;
        return nullptr;
    }

    ViewState m_state;
    Figure m_shown;
    std::unique_ptr<ExportDialog> m_dialog;
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(ExportDialogTest, SizesAreThoseOfThePresets) {
    EXPECT_EQ(m_dialog->composed().size, QSizeF(1600, 900));
    choose("A4 portrait");
    EXPECT_NEAR(m_dialog->composed().size.width(), 210 * 96 / 25.4, 0.01);
    choose("Newspaper, one column");
    EXPECT_NEAR(m_dialog->composed().size.width(), 50 * 96 / 25.4, 0.01);
    EXPECT_LT(m_dialog->composed().textScale, 1);
    // In other units the picture is as large as it was.
    const QSizeF before = m_dialog->composed().size;
    choose("px");
    EXPECT_NEAR(m_dialog->composed().size.width(), before.width(), 0.6);
}

TEST_F(ExportDialogTest, TheChartIsDrawnAsChosen) {
    choose("Chart");
    choose("Linear scale");
    choose("Every basis");
    choose("Straight");
    choose("Growth since the date");
    const Figure figure = m_dialog->composed();
    EXPECT_EQ(figure.part, FigurePart::Chart);
    EXPECT_EQ(figure.chart.scale, ChartScale::Linear);
    EXPECT_EQ(figure.chart.basis, ChartBasis::All);
    EXPECT_EQ(figure.chart.join, ChartJoin::Straight);
    EXPECT_EQ(figure.chart.measure, ChartMeasure::Growth);
    EXPECT_FALSE(figure.chart.reference);
    button<QCheckBox>("Bids")->setChecked(false);
    EXPECT_FALSE(m_dialog->composed().chart.showBids);
}

TEST_F(ExportDialogTest, HowManyEventsAreNamedIsChosenAndRemembered) {
    const auto named = [this]() -> QSpinBox* {
        for (auto* box : m_dialog->findChildren<QSpinBox*>()) {
            if (box->accessibleName() == QLatin1String("Named events"))
                return box;
        }
        return nullptr;
    };
    ASSERT_NE(named(), nullptr);
    EXPECT_FALSE(m_dialog->composed().chart.eventLabels);
    named()->setValue(0);
    EXPECT_EQ(m_dialog->composed().chart.eventLabels, 0);
    named()->setValue(7);
    EXPECT_EQ(m_dialog->composed().chart.eventLabels, 7);
    button<QCheckBox>("Events on the lines")->setChecked(false);
    EXPECT_FALSE(named()->isEnabled());
    ASSERT_TRUE(m_dialog->saveAs(m_folder.filePath(QStringLiteral("a.svg")), false));
    open();
    EXPECT_EQ(m_dialog->composed().chart.eventLabels, 7);
}

TEST_F(ExportDialogTest, AnEmptyChartIsNotSavedAndSaysWhy) {
    const auto reason = [this] {
        for (auto* label : m_dialog->findChildren<QLabel*>()) {
            if (label->accessibleName() == QLatin1String("Why nothing can be saved"))
                return label->isHidden() ? QString() : label->text();
        }
        return QStringLiteral("no label");
    };
    EXPECT_TRUE(button<QPushButton>("Save…")->isEnabled());
    EXPECT_EQ(reason(), QString());
    for (const Entity& entity : m_state.content()->entities) m_shown.chart.hiddenCompanies.insert(entity.id);
    open();
    for (const char* way : {"Save…", "Copy image", "Copy table", "Print…"})
        EXPECT_FALSE(button<QPushButton>(way)->isEnabled()) << way;
    EXPECT_TRUE(reason().contains(QStringLiteral("OpenAI"))) << reason().toStdString();
    choose("Timeline");
    EXPECT_TRUE(button<QPushButton>("Save…")->isEnabled());
    EXPECT_EQ(reason(), QString());
}

TEST_F(ExportDialogTest, CurrencyIsChosenAndADateOnlyWhereOneIsMeasuredFrom) {
    choose("€");
    EXPECT_EQ(m_dialog->composed().chart.currency, QStringLiteral("EUR"));
    choose("US$");
    EXPECT_EQ(m_dialog->composed().chart.currency, QStringLiteral("USD"));
    const auto dateIsOffered = [this] {
        for (auto* label : m_dialog->findChildren<QLabel*>()) {
            if (label->text().remove(QLatin1Char('&')) == QLatin1String("Date:") &&
                qobject_cast<QLineEdit*>(label->buddy()) && label->buddy()->accessibleName() == QLatin1String("Date"))
                return label->isEnabled() && label->buddy()->isEnabled();
        }
        ADD_FAILURE();
        return false;
    };
    EXPECT_FALSE(dateIsOffered());
    choose("Growth since the date");
    EXPECT_TRUE(dateIsOffered());
    choose("Value");
    EXPECT_FALSE(dateIsOffered());
}

TEST_F(ExportDialogTest, ATextFollowsTheChoicesUntilItIsTyped) {
    WordsEdit *title = words("Title"), *subtitle = words("Subtitle");
    const QString before = title->toPlainText(), subtitleBefore = subtitle->toPlainText();
    EXPECT_FALSE(before.isEmpty());
    choose("Timeline");
    EXPECT_NE(subtitle->toPlainText(), subtitleBefore);
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("My own finding"));
    choose("Chart");
    EXPECT_EQ(title->toPlainText(), QStringLiteral("My own finding"));
    EXPECT_EQ(m_dialog->composed().title, QStringLiteral("My own finding"));
    // Emptied is none, and not written again.
    WordsEdit* licence = words("Licence");
    licence->selectAll();
    QTest::keyClick(licence, Qt::Key_Delete);
    EXPECT_TRUE(m_dialog->composed().licence.isEmpty());
    EXPECT_FALSE(m_dialog->composed().licence.isNull());
    button<QPushButton>("Write all anew")->click();
    EXPECT_NE(title->toPlainText(), QStringLiteral("My own finding"));
    EXPECT_FALSE(licence->toPlainText().isEmpty());
}

TEST_F(ExportDialogTest, EachLanguageKeepsItsOwnWords) {
    words("Title")->selectAll();
    QTest::keyClicks(words("Title"), QStringLiteral("In English"));
    choose("Français");
    EXPECT_NE(words("Title")->toPlainText(), QStringLiteral("In English"));
    choose("English");
    EXPECT_EQ(words("Title")->toPlainText(), QStringLiteral("In English"));
}

TEST_F(ExportDialogTest, WhatWasChosenIsRememberedForTheDocument) {
    choose("Square");
    choose("Dark");
    choose("Timeline");
    button<QCheckBox>("Transparent background")->setChecked(true);
    words("Note")->selectAll();
    QTest::keyClicks(words("Note"), QStringLiteral("A note"));
    ASSERT_TRUE(m_dialog->saveAs(m_folder.filePath(QStringLiteral("a.svg")), false));
    open();
    const Figure figure = m_dialog->composed();
    EXPECT_EQ(figure.size, QSizeF(1080, 1080));
    EXPECT_TRUE(figure.dark);
    EXPECT_TRUE(figure.transparent);
    EXPECT_EQ(figure.part, FigurePart::Timeline);
    EXPECT_EQ(figure.note, QStringLiteral("A note"));
    EXPECT_TRUE(figure.title.isNull());
}

TEST_F(ExportDialogTest, TheTableIsSavedBesideAndNeverOverASilentOne) {
    button<QCheckBox>("Data beside it, as CSV")->setChecked(true);
    EXPECT_TRUE(m_dialog->saveAs(m_folder.filePath(QStringLiteral("a.svg")), false));
    QFile table(m_folder.filePath(QStringLiteral("a.csv")));
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    EXPECT_TRUE(table.readLine().startsWith("kind,id,date"));
    int asked = 0;
    setMessageScript([&](const QString&) {
        ++asked;
        return Answer::Cancel;
    });
    EXPECT_FALSE(m_dialog->saveAs(m_folder.filePath(QStringLiteral("a.png")), false));
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
}

TEST_F(ExportDialogTest, AnExistingPictureIsAskedAbout) {
    const QString path = m_folder.filePath(QStringLiteral("a.svg"));
    write(path, "old");
    QStringList asked;
    Answer answer = Answer::Cancel;
    setMessageScript([&](const QString& text) {
        asked += text;
        return answer;
    });
    EXPECT_FALSE(m_dialog->saveAs(path, false));
    EXPECT_EQ(contentOf(path), "old");
    answer = Answer::Ok;
    EXPECT_TRUE(m_dialog->saveAs(path, false));
    EXPECT_TRUE(contentOf(path).contains("<svg"));
    ASSERT_EQ(asked.size(), 2);
    EXPECT_FALSE(asked[0].contains(QStringLiteral("--force")));
}

TEST_F(ExportDialogTest, AFullDiskIsToldOnceAndLeavesTheOldPicture) {
    const QString path = m_folder.filePath(QStringLiteral("a.png"));
    write(path, "old");
    QStringList told;
    setMessageScript([&](const QString& text) {
        told += text;
        return Answer::Ok;
    });
    // No file of this process may grow beyond 4 kB: what a full disk does, without filling one.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit tiny = old;
    tiny.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &tiny);
    const bool saved = m_dialog->saveAs(path, true);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    EXPECT_FALSE(saved);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].contains(path)) << told[0].toStdString();
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.png")});
}

TEST_F(ExportDialogTest, PictureAndTableAreCopied) {
    button<QPushButton>("Copy image")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(3200, 1800));
    button<QPushButton>("Copy table")->click();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("kind\tid\tdate")));
    EXPECT_TRUE(data->data(QStringLiteral("text/csv")).startsWith("kind,id,date"));
}

TEST_F(ExportDialogTest, EverythingHasANameAndAKey) {
    for (auto* widget : m_dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        if (auto* box = qobject_cast<QComboBox*>(widget))
            EXPECT_FALSE(box->accessibleName().isEmpty()) << box->currentText().toStdString();
        if (auto* edit = qobject_cast<WordsEdit*>(widget))
            EXPECT_FALSE(edit->accessibleName().isEmpty());
    }
}

TEST(PictureTask, IsCancelledByItsButton) {
    QSemaphore held;
    // Cancel is pressed as soon as there is one.
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* progress = qobject_cast<QProgressDialog*>(widget); progress && progress->isVisible())
                progress->findChild<QPushButton*>()->click();
        }
    });
    looking.start(20);
    const auto drawn = drawnWithProgress(
        QStringLiteral("Drawing"),
        [&]() -> Result<QByteArray> {
            held.acquire();
            return QByteArray("late");
        },
        nullptr);
    looking.stop();
    held.release();
    QThreadPool::globalInstance()->waitForDone();
    ASSERT_FALSE(drawn.ok());
    EXPECT_EQ(drawn.problem().kind, ProblemKind::Cancelled);
    const auto quick = drawnWithProgress(
        QString(), []() -> Result<QByteArray> { return QByteArray("done"); }, nullptr);
    ASSERT_TRUE(quick.ok());
    EXPECT_EQ(*quick, "done");
}
