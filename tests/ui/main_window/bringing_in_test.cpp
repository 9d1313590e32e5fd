// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Files and tables of other programs, from the menu, dropped, opened and pasted.
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"

namespace jalon {
namespace {

constexpr int patience = 20'000;  // ms; a loaded machine is slow
constexpr const char* table = "date,title\n2025-03-28,Deal\n2025-04-01,Next\nno day,Lost\n";

class BringingInTest : public ::testing::Test {
protected:
    BringingInTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_window.openStory();
        m_window.resize(1280, 800);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        QFile file(m_source);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(table);
    }
    ~BringingInTest() override {
        setFileScript({});
        setMessageScript({});
    }

    void trigger(const QKeySequence& key) {
        for (QAction* action : m_window.actions())
            if (action->shortcut() == key)
                return action->trigger();
        ADD_FAILURE() << key.toString().toStdString();
    }
    // Waits for the dialog and what it reads, then presses this key in it.
    void whenRead(Qt::Key key) {
        auto* timer = new QTimer(&m_window);
        QObject::connect(timer, &QTimer::timeout, &m_window, [this, timer, key] {
            auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->findChild<ImportReader*>()->isReading())
                return;
            timer->deleteLater();
            m_titles += dialog->windowTitle();
            m_shown = dialog->findChild<QTableWidget*>()->rowCount();
            QTest::keyClick(dialog, key);
        });
        timer->start(5);
    }
    // Chosen in the file dialogs, one after the other.
    void files(QStringList chosen) {
        setFileScript([this, chosen](const QString&, const QString& suggested) mutable {
            m_suggested = suggested;
            return chosen.isEmpty() ? QStringList() : QStringList{chosen.takeFirst()};
        });
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
    }
    bool isAnswered() {
        return QTest::qWaitFor([this] { return !m_titles.isEmpty() && !QApplication::activeModalWidget(); }, patience);
    }
    MessageBar* bar() { return m_window.findChild<MessageBar*>(); }
    void press(const char* text) {
        for (auto* each : bar()->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return QTest::mouseClick(each, Qt::LeftButton);
        ADD_FAILURE() << text;
    }

    QTemporaryDir m_folder;
    QString m_source = m_folder.filePath(QStringLiteral("deals.csv"));
    QString m_out = m_folder.filePath(QStringLiteral("out.jalon"));
    QStringList m_titles;
    QString m_suggested;
    int m_shown = 0;
    MainWindow m_window{Language::forCode(QStringLiteral("en"))};
};

const QKeySequence importKey(Qt::CTRL | Qt::SHIFT | Qt::Key_I);

TEST_F(BringingInTest, TheMenuImportsOpensAndSaysWhatWasSkipped) {
    files({m_source, m_out});
    whenRead(Qt::Key_Return);
    trigger(importKey);
    EXPECT_EQ(m_suggested, m_folder.filePath(QStringLiteral("deals.jalon")));
    EXPECT_EQ(m_window.state()->document()->name(), QStringLiteral("out.jalon"));
    EXPECT_EQ(m_window.state()->accepted().size(), 2U);
    EXPECT_EQ(m_window.windowFilePath(), m_out);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(QLatin1String("2 event"))) << bar()->text().toStdString();
    EXPECT_TRUE(bar()->text().contains(QLatin1String("1 row"))) << bar()->text().toStdString();
    QStringList lines;
    QTimer::singleShot(0, &m_window, [&] {
        QWidget* report = QApplication::activeModalWidget();
        ASSERT_NE(report, nullptr);
        lines += report->findChild<QListWidget*>()->item(0)->text();
        QTest::keyClick(report, Qt::Key_Escape);
    });
    press("Details…");
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.front().startsWith(QLatin1String("Line 4"))) << lines.front().toStdString();
}

TEST_F(BringingInTest, GivingUpLeavesEverythingAsItWas) {
    files({});
    trigger(importKey);  // no file was chosen: nothing else is asked
    EXPECT_TRUE(m_titles.isEmpty());
    files({m_source});
    whenRead(Qt::Key_Escape);
    trigger(importKey);
    EXPECT_EQ(m_titles.size(), 1);
    EXPECT_TRUE(m_window.state()->document()->isStory());
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("deals.csv")});
}

TEST_F(BringingInTest, ADroppedTableIsImportedAndADocumentBesideItOpened) {
    const QString story = m_folder.filePath(QStringLiteral("copy.jalon"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/story.jalon"), story));
    whenRead(Qt::Key_Escape);
    drop({m_source, story});
    EXPECT_TRUE(m_titles.isEmpty());  // the drop itself waits for nobody
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(m_titles, QStringList{QStringLiteral("Import deals.csv")});
    EXPECT_EQ(m_shown, 2);
    EXPECT_EQ(m_window.state()->document()->name(), QStringLiteral("copy.jalon"));
}

TEST_F(BringingInTest, AFileOfAnotherProgramThatIsOpenedLeadsToTheSameDialog) {
    files({m_source});
    whenRead(Qt::Key_Escape);
    trigger(QKeySequence::Open);
    EXPECT_EQ(m_titles, QStringList{QStringLiteral("Import deals.csv")});
    // As the command line and the desktop give it.
    EXPECT_FALSE(m_window.openFile(m_source));
    EXPECT_TRUE(bar()->text().contains(m_source)) << bar()->text().toStdString();
    whenRead(Qt::Key_Escape);
    press("Import…");
    EXPECT_EQ(m_titles.size(), 2);
    // What is called a document, or is a database, is no table.
    QFile::copy(m_source, m_folder.filePath(QStringLiteral("fake.jalon")));
    EXPECT_FALSE(m_window.openFile(m_folder.filePath(QStringLiteral("fake.jalon"))));
    EXPECT_FALSE(bar()->text().contains(QLatin1String("make one"))) << bar()->text().toStdString();
}

TEST_F(BringingInTest, ATableIsPastedAsEvents) {
    QApplication::clipboard()->setText(QStringLiteral("Date\tTitle\n28/03/2025\tOld “deal”\n15 May 2025\tNew é\n"));
    files({m_out});
    whenRead(Qt::Key_Return);
    trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    EXPECT_EQ(m_shown, 2);
    EXPECT_FALSE(m_suggested.startsWith(QDir::tempPath() + QStringLiteral("/jalon"))) << m_suggested.toStdString();
    EXPECT_EQ(m_window.state()->document()->name(), QStringLiteral("out.jalon"));
    EXPECT_EQ(m_window.state()->content()->events.size(), 2U);
    QApplication::clipboard()->clear();
    trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    EXPECT_EQ(m_titles.size(), 1);  // there was nothing to paste: no dialog
}

}  // namespace
}  // namespace jalon
