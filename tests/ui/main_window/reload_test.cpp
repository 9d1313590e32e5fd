// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A document that another program changes while it is open.
#include <gtest/gtest.h>

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/helpers/made_document.h"
#include "ui/card/event_card.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/view_motion.h"

namespace jalon {
namespace {

constexpr int patience = 10'000;  // ms; a loaded machine notices late

std::vector<MadeEvent> days(int count) {
    std::vector<MadeEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({QStringLiteral("2025-%1-%2")
                              .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                              .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                              .toStdString(),
                          QStringLiteral("Event %1").arg(i), i % 2});
    return events;
}

class ReloadTest : public ::testing::Test {
protected:
    void open(int events) {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        writeMadeDocument(path, days(events), 2);
        ASSERT_TRUE(window.openFile(path));
        window.state()->setReducedMotion(true);
        window.resize(1280, 800);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    MessageBar* bar() { return window.findChild<MessageBar*>(); }
    bool told() {
        return QTest::qWaitFor([this] { return bar()->isVisible(); }, patience);
    }
    QPushButton* button(const QString& text) {
        for (auto* candidate : bar()->findChildren<QPushButton*>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("made.jalon"));
    MainWindow window{Language::forCode(QStringLiteral("en"))};
};

TEST_F(ReloadTest, AChangeIsToldAndAReloadKeepsTheView) {
    open(40);
    ViewState& state = *window.state();
    state.select(state.document()->eventByKey(QStringLiteral("event-7")));
    state.setScale(state.scale().zoomed(2, 300));
    EventFilter filter = state.filter();
    filter.within = TimeSpan{startOfDay({2025, 2, 1}), Instant::last()};
    state.setFilter(filter);
    const TimeScale before = state.scale();
    EXPECT_FALSE(bar()->isVisible());
    writeMadeDocument(path, days(60), 2);
    ASSERT_TRUE(told());
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("made.jalon"))) << bar()->text().toStdString();
    EXPECT_EQ(state.content()->events.size(), 40U);
    ASSERT_NE(button(QStringLiteral("Reload")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Reload")), Qt::LeftButton);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(state.content()->events.size(), 60U);
    EXPECT_TRUE(sameView(state.scale(), before));
    ASSERT_NE(state.content()->event(state.selected()), nullptr);
    EXPECT_EQ(state.content()->event(state.selected())->key, QStringLiteral("event-7"));
    EXPECT_EQ(state.filter().within, filter.within);
    // The next change is told as well.
    writeMadeDocument(path, days(10), 2);
    EXPECT_TRUE(told());
}

TEST_F(ReloadTest, AFileThatGoesAwayIsToldAndWhatIsShownStays) {
    open(40);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(told());
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("moved or removed"))) << bar()->text().toStdString();
    EXPECT_EQ(button(QStringLiteral("Reload")), nullptr);
    EXPECT_EQ(window.state()->content()->events.size(), 40U);
}

TEST_F(ReloadTest, WhatIsNoDocumentAnyMoreIsSaidAndTheOldStays) {
    open(40);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("not a document");
    file.close();
    ASSERT_TRUE(told());
    QTest::mouseClick(button(QStringLiteral("Reload")), Qt::LeftButton);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(path)) << bar()->text().toStdString();
    EXPECT_EQ(window.state()->content()->events.size(), 40U);
    // What was not read before cannot be read now, and the card says so in a sentence.
    window.state()->select(window.state()->content()->events.front().id);
    auto* card = window.findChild<EventCard*>();
    QStringList words;
    for (const QLabel* label : card->widget()->findChildren<QLabel*>()) words << label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("This event cannot be read."))) << words.join(u'|').toStdString();
    EXPECT_FALSE(window.grab().isNull());
}

// Of many events most are read when they are looked at: from a file that is overwritten in the meantime.
TEST_F(ReloadTest, ADenseDocumentThatIsOverwrittenInPlaceNeverCrashes) {
    open(9000);
    ViewState& state = *window.state();
    ASSERT_TRUE(state.shown());
    window.grab();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray noise(8192, '\x5a');
    for (qint64 at = 4096; at < file.size(); at += 3 * noise.size()) {
        file.seek(at);
        file.write(noise);
    }
    file.resize(file.size() / 2);
    file.close();
    auto* timeline = window.findChild<TimelineWidget*>();
    timeline->setFocus();
    for (int i = 0; i < 12; ++i) {
        state.setScale(state.scale().zoomed(i % 3 ? 1.9 : 0.3, 400).panned(i % 2 ? 333 : -200));
        EXPECT_FALSE(window.grab().isNull());
        QTest::keyClick(timeline, i % 2 ? Qt::Key_Right : Qt::Key_Down);
    }
    ASSERT_TRUE(told());
    QTest::keyClick(&window, Qt::Key_F5);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_FALSE(window.grab().isNull());
}

}  // namespace
}  // namespace jalon
