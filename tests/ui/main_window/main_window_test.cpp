// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The whole window through real events: opening, languages, keys, layouts.
#include "ui/main_window/main_window.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "ui/card/event_card.h"
#include "ui/chart/valuation_chart.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/go_to_date_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/filters/filter_panel.h"
#include "ui/main_window/message_bar.h"
#include "ui/search/search_field.h"
#include "ui/timeline/timeline_widget.h"

using namespace jalon;

namespace {

const Language english = Language::forCode(QStringLiteral("en"));
const Language french = Language::forCode(QStringLiteral("fr"));

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        QCoreApplication::installTranslator(english.translator());
        m_window = std::make_unique<MainWindow>(english);
        m_window->openStory();
        m_window->state()->setReducedMotion(true);
        show(1440, 900);
    }
    ~MainWindowTest() override {
        m_window.reset();
        QCoreApplication::removeTranslator(english.translator());
    }

    void show(int width, int height) {
        m_window->resize(width, height);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QCoreApplication::processEvents();
    }

    template <typename Widget>
    Widget* find() const {
        return m_window->findChild<Widget*>();
    }

    ViewState* state() const { return m_window->state(); }

    // Answers the next modal dialog.
    template <typename Dialog>
    void whenAsked(std::function<void(Dialog*)> answer) {
        QTimer::singleShot(0, m_window.get(), [answer] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            answer(dialog);
        });
    }

    std::unique_ptr<MainWindow> m_window;
};

bool isInside(const QWidget* child, const QWidget* parent) {
    const QRect rect(child->mapTo(parent, QPoint(0, 0)), child->size());
    return parent->rect().contains(rect);
}

}  // namespace

TEST_F(MainWindowTest, ABadFileIsAMessageAndTheStoryStays) {
    QTemporaryDir folder;
    QFile text(folder.filePath(QStringLiteral("notes.jalon")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Dear reader");
    text.close();
    for (const QString& path : {folder.path(), folder.filePath(QStringLiteral("none.jalon")), text.fileName()}) {
        EXPECT_FALSE(m_window->openFile(path));
        auto* bar = find<MessageBar>();
        EXPECT_TRUE(bar->isVisible());
        EXPECT_TRUE(bar->text().contains(path)) << bar->text().toStdString();
        EXPECT_TRUE(state()->document()->isStory());
        EXPECT_EQ(state()->accepted().size(), 90u);
    }
    QTest::mouseClick(find<MessageBar>()->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_FALSE(find<MessageBar>()->isVisible());
}

TEST_F(MainWindowTest, EveryActionSaysWhatItDoesAndNamesItsKey) {
    int actions = 0;
    for (const QAction* action : m_window->actions()) {
        ++actions;
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->toolTip().isEmpty() || action->statusTip().isEmpty()) << action->text().toStdString();
        if (action->shortcut().isEmpty())
            continue;
        EXPECT_TRUE(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)))
            << action->toolTip().toStdString();
    }
    EXPECT_GE(actions, 35);
}

TEST_F(MainWindowTest, NoTwoActionsShareAKey) {
    QSet<QString> keys;
    for (const QAction* action : m_window->actions()) {
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(keys.contains(key.toString())) << key.toString().toStdString();
            keys.insert(key.toString());
        }
    }
}

TEST_F(MainWindowTest, EverythingThatTakesTheFocusHasAName) {
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(MainWindowTest, TheLanguageChangesWithoutARestart) {
    QCoreApplication::installTranslator(french.translator());
    state()->setLanguage(french);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->menuBar()->actions().first()->text(), QStringLiteral("&Fichier"));
    QStringList texts;
    for (const QLabel* label : find<EventCard>()->findChildren<QLabel*>()) texts += label->text();
    EXPECT_TRUE(texts.join(QLatin1Char('\n')).contains(QStringLiteral("vendredi 28 mars 2025")));
    EXPECT_EQ(find<SearchField>()->accessibleName(), QStringLiteral("Rechercher"));
    QCoreApplication::removeTranslator(french.translator());
    state()->setLanguage(english);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->menuBar()->actions().first()->text(), QStringLiteral("&File"));
}

TEST_F(MainWindowTest, LettersTypedInTheSearchStayThere) {
    const TimeScale before = state()->scale();
    const ChartScale scale = state()->chartOptions().scale;
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = find<SearchField>();
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("gflt+-/"));
    EXPECT_EQ(search->text(), QStringLiteral("gflt+-/"));
    EXPECT_EQ(state()->scale(), before);
    EXPECT_EQ(state()->chartOptions().scale, scale);
}

TEST_F(MainWindowTest, GoToDateMovesTheView) {
    whenAsked<GoToDateDialog>([](GoToDateDialog* dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("11 December 2015"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    find<TimelineWidget>()->setFocus();
    QTest::keyClick(find<TimelineWidget>(), Qt::Key_G);
    EXPECT_TRUE(state()->scale().span().contains(startOfDay({2015, 12, 11})));
    EXPECT_TRUE(state()->canGoBack());
    show(1440, 900);  // the dialog had the window's activation
    QTest::keyClick(find<TimelineWidget>(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(state()->scale().span().contains(startOfDay({2015, 12, 11})));
}

TEST_F(MainWindowTest, LTogglesLogAndLinear) {
    find<TimelineWidget>()->setFocus();
    QTest::keyClick(find<TimelineWidget>(), Qt::Key_L);
    EXPECT_EQ(state()->chartOptions().scale, ChartScale::Linear);
    QTest::keyClick(find<TimelineWidget>(), Qt::Key_L);
    EXPECT_EQ(state()->chartOptions().scale, ChartScale::Logarithmic);
}

TEST_F(MainWindowTest, F6WalksThePanesAndCtrlJLeadsToTheChart) {
    find<TimelineWidget>()->setFocus();
    QSet<const QWidget*> seen;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        seen.insert(QApplication::focusWidget());
    }
    EXPECT_TRUE(seen.contains(find<TimelineWidget>()));
    EXPECT_TRUE(seen.contains(find<ValuationChart>()));
    EXPECT_TRUE(seen.contains(find<SearchField>()));
    EXPECT_GE(seen.size(), 6);
    find<TimelineWidget>()->setFocus();
    state()->select(state()->document()->eventByKey(QStringLiteral("xai-valued-80bn")));
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(find<ValuationChart>()->hasFocus());
    EXPECT_TRUE(static_cast<bool>(state()->selectedPoint()));
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(find<TimelineWidget>()->hasFocus());
}

TEST_F(MainWindowTest, LayoutsHoldFromNarrowToWideAndAtTwiceTheText) {
    const QSize sizes[] = {{800, 560}, {1024, 700}, {1440, 900}, {2560, 1440}};
    for (const double scale : {1.0, 2.0}) {
        state()->setFontScale(scale);
        for (const QSize& size : sizes) {
            show(size.width(), size.height());
            for (QWidget* part :
                 {static_cast<QWidget*>(find<TimelineWidget>()), static_cast<QWidget*>(find<ValuationChart>()),
                  static_cast<QWidget*>(find<SearchField>()), static_cast<QWidget*>(m_window->statusBar())}) {
                EXPECT_TRUE(isInside(part, m_window.get()))
                    << part->metaObject()->className() << " at " << size.width();
                EXPECT_GT(part->width(), 100) << part->metaObject()->className() << " at " << size.width();
            }
            QList<QPushButton*> buttons;
            for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
                if (button->isVisible() && button->parentWidget()->objectName() == QStringLiteral("toolRow"))
                    buttons += button;
            }
            EXPECT_EQ(buttons.size(), 5);
            for (qsizetype a = 0; a < buttons.size(); ++a) {
                EXPECT_GE(buttons[a]->width(), buttons[a]->fontMetrics().horizontalAdvance(buttons[a]->text()));
                for (qsizetype b = a + 1; b < buttons.size(); ++b)
                    EXPECT_FALSE(buttons[a]->geometry().intersects(buttons[b]->geometry()));
            }
        }
    }
}

TEST_F(MainWindowTest, ADroppedFileOpensAndASecondAsksForAWindow) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.jalon"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/story.jalon"), path));
    QSignalSpy asked(m_window.get(), &MainWindow::windowRequested);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    EXPECT_EQ(state()->document()->name(), QStringLiteral("copy.jalon"));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("copy.jalon")));
}

TEST_F(MainWindowTest, TheExportDialogWritesWhatItShowsAndSaysWhyItCannot) {
    QTemporaryDir folder;
    Figure figure;
    figure.span = state()->scale().span();
    ExportDialog dialog(figure, state());
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(dialog.saveAs(path, false));
        EXPECT_GT(QFileInfo(path).size(), 1000);
    }
    QStringList messages;
    setMessageScript([&](const QString& text) {
        messages += text;
        return Answer::Cancel;
    });
    EXPECT_FALSE(dialog.saveAs(folder.filePath(QStringLiteral("a.png")), false));  // asks first
    EXPECT_FALSE(dialog.saveAs(folder.filePath(QStringLiteral("a.bmp")), false));
    EXPECT_FALSE(dialog.saveAs(folder.filePath(QStringLiteral("none/a.png")), false));
    setMessageScript({});
    EXPECT_EQ(messages.size(), 3);
}

TEST_F(MainWindowTest, TheStatusBarCountsWhatIsShown) {
    const auto shows = [&](const QString& part) {
        for (const QLabel* label : m_window->statusBar()->findChildren<QLabel*>()) {
            if (label->text().contains(part))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(shows(QStringLiteral("90 events")));
    EventFilter filter = state()->filter();
    filter.hiddenCategories.insert(state()->content()->categories.front().id);
    state()->setFilter(filter);
    EXPECT_TRUE(shows(QStringLiteral("of 90 events")));
}
