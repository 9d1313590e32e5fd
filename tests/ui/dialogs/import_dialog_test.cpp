// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The import dialog through its controls: what is understood, corrected, saved, cancelled.
#include "ui/dialogs/import_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/data/document.h"
#include "ui/dialogs/column_choices.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/message_box.h"

namespace jalon {
namespace {

constexpr int patience = 20'000;  // ms; a loaded machine is slow
constexpr const char* table =
    "when;what;kind\n28.03.2025;Deal;Merger\n01.04.2025;Next;News\nno day;Lost;News\n02.05.2025;Last;News\n";

class ImportDialogTest : public ::testing::Test {
protected:
    ~ImportDialogTest() override {
        setMessageScript({});
        setFileScript({});
    }

    QString write(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QStringList& sources) {
        m_dialog = std::make_unique<ImportDialog>(sources, Language::forCode(QStringLiteral("en")));
        m_dialog->show();
        ASSERT_TRUE(isRead());
    }
    bool isRead() {
        return QTest::qWaitFor([this] { return !m_dialog->findChild<ImportReader*>()->isReading(); }, patience);
    }
    QComboBox* box(const QString& name) {
        for (auto* each : m_dialog->findChildren<QComboBox*>())
            if (each->accessibleName() == name)
                return each;
        ADD_FAILURE() << name.toStdString();
        return m_dialog->findChild<QComboBox*>();
    }
    // By the keyboard, as `activated` asks for a person.
    void choose(const char* name, const char* entry) {
        QComboBox* combo = box(QString::fromUtf8(name));
        const int wanted = combo->findText(QString::fromUtf8(entry));
        ASSERT_GE(wanted, 0) << entry;
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i) QTest::keyClick(combo, Qt::Key_Down);
        EXPECT_EQ(combo->currentIndex(), wanted);
        ASSERT_TRUE(isRead());
    }
    QString summary() {
        for (auto* label : m_dialog->findChildren<QLabel*>())
            if (label->accessibleName() == QLatin1String("What was understood"))
                return label->text();
        return {};
    }
    QStringList shown(int column) {
        QStringList cells;
        const auto* view = m_dialog->findChild<QTableWidget*>();
        for (int row = 0; row < view->rowCount(); ++row) cells += view->item(row, column)->text();
        return cells;
    }
    QStringList problems() {
        QStringList lines;
        const auto* list = m_dialog->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) lines += list->item(row)->text();
        return lines;
    }
    QPushButton* importButton() {
        for (auto* each : m_dialog->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("&Import…"))
                return each;
        return nullptr;
    }
    QStringList entries() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    std::unique_ptr<ImportDialog> m_dialog;
};

TEST_F(ImportDialogTest, SaysWhatWasUnderstoodAndWhatWasNot) {
    open({write("deals.csv", table)});
    EXPECT_TRUE(summary().startsWith(QLatin1String("3 event"))) << summary().toStdString();
    EXPECT_TRUE(summary().contains(QLatin1String("1 row"))) << summary().toStdString();
    EXPECT_EQ(shown(0).value(0), QStringLiteral("Friday 28 March 2025"));
    EXPECT_EQ(shown(1), (QStringList{QStringLiteral("Deal"), QStringLiteral("Next"), QStringLiteral("Last")}));
    ASSERT_EQ(problems().size(), 1);
    EXPECT_TRUE(problems().front().startsWith(QLatin1String("Line 4: "))) << problems().front().toStdString();
    EXPECT_TRUE(box(QStringLiteral("Separator"))->currentText().contains(QLatin1String("semicolon")));
    EXPECT_TRUE(box(QStringLiteral("Encoding"))->currentText().contains(QLatin1String("UTF-8")));
    EXPECT_TRUE(box(QStringLiteral("What “what” says"))->currentText() == QLatin1String("Title"));
    EXPECT_TRUE(importButton()->isEnabled());
    EXPECT_TRUE(importButton()->isDefault());
}

TEST_F(ImportDialogTest, EveryCorrectionIsReadAgain) {
    open({write("orders.csv", "date,title,place\n03/04/2025,One,Rome\n05/06/2025,Two,Oslo\n")});
    EXPECT_FALSE(importButton()->isEnabled());  // which is the day is not guessed
    choose("Date order", "month, day, year");
    EXPECT_EQ(shown(0).value(0), QStringLiteral("Tuesday 4 March 2025"));
    choose("Date order", "day, month, year");
    EXPECT_EQ(shown(0).value(0), QStringLiteral("Thursday 3 April 2025"));
    choose("What “place” says", "Title");
    EXPECT_EQ(shown(1), (QStringList{QStringLiteral("Rome"), QStringLiteral("Oslo")}));
    EXPECT_EQ(box(QStringLiteral("What “title” says"))->currentText(), QStringLiteral("Kept in the text"));
    choose("Separator", "semicolon");
    EXPECT_TRUE(shown(1).isEmpty());
    EXPECT_FALSE(importButton()->isEnabled());
    EXPECT_FALSE(problems().isEmpty());
    choose("Separator", "comma");
    EXPECT_EQ(shown(1), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    choose("Encoding", "UTF-16LE");
    EXPECT_FALSE(shown(1).contains(QStringLiteral("One")));
}

TEST_F(ImportDialogTest, DuplicatesCanBeLeftOut) {
    open({write("twice.csv", "date,title\n2025-03-28,Deal\n2025-03-28,DEAL\n2025-04-01,Next\n")});
    EXPECT_EQ(shown(1).size(), 3);
    EXPECT_FALSE(summary().contains(QLatin1String("left out"))) << summary().toStdString();
    choose("Duplicates", "leave out");
    EXPECT_EQ(shown(1), (QStringList{QStringLiteral("Deal"), QStringLiteral("Next")}));
    EXPECT_TRUE(summary().contains(QLatin1String("left out"))) << summary().toStdString();
}

TEST_F(ImportDialogTest, AmountsWithoutACurrencyCanBeGivenOne) {
    open({write("amounts.csv", "date,title,amount\n2025-01-02,Round,5000000\n2025-02-02,Loan,€7M\n")});
    choose("Currency", "GBP");
    EXPECT_EQ(shown(5), (QStringList{QStringLiteral("£5M"), QStringLiteral("€7M")}));
}

TEST_F(ImportDialogTest, AColumnCanBeGivenTheDateThatWasNotRecognised) {
    open({write("plain.csv", "name,b\nx,early 2024 or so\ny,unknown\nz,2025\nw,\nv,-\n")});
    EXPECT_FALSE(importButton()->isEnabled());
    ASSERT_EQ(problems().size(), 1);
    choose("What “b” says", "Date");
    EXPECT_EQ(shown(1), QStringList{QStringLiteral("z")});
    EXPECT_TRUE(importButton()->isEnabled());
}

TEST_F(ImportDialogTest, ImportsIntoTheNameThatWasChosen) {
    open({write("deals.csv", table)});
    QStringList asked;
    setFileScript([&](const QString&, const QString& suggested) {
        asked += suggested;
        return QStringList{m_folder.filePath(QStringLiteral("mine"))};
    });
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_EQ(asked, QStringList{m_folder.filePath(QStringLiteral("deals.jalon"))});
    EXPECT_EQ(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    EXPECT_EQ(m_dialog->path(), m_folder.filePath(QStringLiteral("mine.jalon")));
    const auto document = Document::open(m_dialog->path());
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(m_dialog->imported().sources.front().second->skipped, 1);
}

TEST_F(ImportDialogTest, NothingIsReplacedUnasked) {
    const QString source = write("deals.csv", table);
    const QString there = write("there.jalon", "mine");
    open({source});
    QStringList messages;
    Answer answer = Answer::Cancel;
    setMessageScript([&](const QString& text) {
        messages += text;
        return answer;
    });
    EXPECT_FALSE(m_dialog->importTo(there, false));
    EXPECT_EQ(QFileInfo(there).size(), 4);
    EXPECT_FALSE(m_dialog->importTo(source, true));
    EXPECT_FALSE(m_dialog->importTo(m_folder.path(), true));
    EXPECT_FALSE(m_dialog->importTo(m_folder.filePath(QStringLiteral("none/x.jalon")), false));
    ASSERT_EQ(messages.size(), 4);
    for (const QString& message : messages) EXPECT_TRUE(message.contains(m_folder.path()));
    EXPECT_EQ(entries(), (QStringList{QStringLiteral("deals.csv"), QStringLiteral("there.jalon")}));
    answer = Answer::Ok;
    EXPECT_TRUE(m_dialog->importTo(there, false));
    EXPECT_TRUE(Document::open(there).ok());
}

TEST_F(ImportDialogTest, ACancelledImportLeavesNothingBehind) {
    QByteArray rows = "date,title\n";
    for (int i = 0; i < 600'000; ++i) rows += "2024-01-02,Event " + QByteArray::number(i) + "\n";
    open({write("many.csv", rows)});
    EXPECT_EQ(shown(1).size(), 100);
    bool cancelled = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, m_dialog.get(), [&] {
        auto* progress = m_dialog->findChild<QProgressDialog*>();
        if (!progress || cancelled)
            return;
        cancelled = true;
        EXPECT_FALSE(importButton()->isEnabled());
        QTest::keyClick(progress, Qt::Key_Escape);
    });
    timer.start(10);
    setMessageScript([](const QString& text) {
        ADD_FAILURE() << text.toStdString();
        return Answer::Ok;
    });
    EXPECT_FALSE(m_dialog->importTo(m_folder.filePath(QStringLiteral("out.jalon")), false));
    EXPECT_TRUE(cancelled);
    EXPECT_TRUE(importButton()->isEnabled());
    EXPECT_EQ(entries(), QStringList{QStringLiteral("many.csv")});
}

TEST_F(ImportDialogTest, OnlyTheLastOptionsAreShown) {
    QByteArray rows = "date,title,other\n";
    for (int i = 0; i < 100'000; ++i) rows += "2024-01-02,Title,Other\n";
    open({write("many.csv", rows)});
    auto* reader = m_dialog->findChild<ImportReader*>();
    std::vector<QString> arrived;
    QObject::connect(reader, &ImportReader::arrived, m_dialog.get(),
                     [&](const ImportReading& reading) { arrived.push_back(reading.events.front().title); });
    ImportOptions options;
    options.columns = {ColumnRole::Date, ColumnRole::Extra, ColumnRole::Title};
    reader->read({m_folder.filePath(QStringLiteral("many.csv"))}, {});
    reader->read({m_folder.filePath(QStringLiteral("many.csv"))}, options);
    ASSERT_TRUE(isRead());
    ASSERT_EQ(arrived.size(), 2U);  // first rows, and all
    for (const QString& title : arrived) EXPECT_EQ(title, QStringLiteral("Other"));
}

TEST_F(ImportDialogTest, SeveralFilesNameTheOneThatIsNotUsable) {
    open({write("deals.csv", table), write("empty.csv", ""),
          write("feast.ics",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250102\nSUMMARY:Feast\n"
                "END:VEVENT\nEND:VCALENDAR\n")});
    EXPECT_TRUE(summary().startsWith(QLatin1String("4 event"))) << summary().toStdString();
    EXPECT_TRUE(shown(1).contains(QStringLiteral("Feast")));
    ASSERT_EQ(problems().size(), 2);
    EXPECT_TRUE(problems()[0].startsWith(QLatin1String("deals.csv: Line 4")));
    EXPECT_TRUE(problems()[1].contains(QLatin1String("empty.csv")));
}

TEST_F(ImportDialogTest, FiguresAndSeriesAreShownAsWhatTheyAre) {
    open({write("values.csv", "date,company,valuation\n2025-01-02,Acme,$5M\n2025-02-02,Acme,$7M\n")});
    EXPECT_TRUE(summary().startsWith(QLatin1String("2 valuation"))) << summary().toStdString();
    EXPECT_EQ(shown(4), (QStringList{QStringLiteral("Acme"), QStringLiteral("Acme")}));
    EXPECT_EQ(shown(5), (QStringList{QStringLiteral("$5M"), QStringLiteral("$7M")}));
    open({write("series.csv", "date,Acme\n2025-01-02,1.25\n2025-02-02,2.5\n")});
    EXPECT_EQ(shown(1), (QStringList{QStringLiteral("Point of a series"), QStringLiteral("Point of a series")}));
    EXPECT_EQ(shown(5), (QStringList{QStringLiteral("1.25"), QStringLiteral("2.5")}));
}

TEST_F(ImportDialogTest, WhatTheFormatSettlesIsNotAsked) {
    const QString calendar = write("feast.ics",
                                   "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250102\nSUMMARY:Feast\n"
                                   "END:VEVENT\nEND:VCALENDAR\n");
    open({calendar});
    EXPECT_TRUE(box(QStringLiteral("Format"))->currentText().contains(QLatin1String("iCalendar")));
    for (const char* name : {"Separator", "First row"}) EXPECT_FALSE(box(QLatin1String(name))->isEnabled()) << name;
    EXPECT_FALSE(m_dialog->findChild<ColumnChoices*>()->isVisible());
    open({write("deals.csv", table)});
    EXPECT_TRUE(box(QStringLiteral("Separator"))->isEnabled());
    EXPECT_TRUE(m_dialog->findChild<ColumnChoices*>()->isVisible());
}

TEST_F(ImportDialogTest, AFileThatWentAwayMeanwhileLeavesNothing) {
    const QString source = write("deals.csv", table);
    open({source});
    ASSERT_TRUE(QFile::remove(source));
    QStringList messages;
    setMessageScript([&](const QString& text) {
        messages += text;
        return Answer::Ok;
    });
    EXPECT_FALSE(m_dialog->importTo(m_folder.filePath(QStringLiteral("out.jalon")), false));
    EXPECT_EQ(messages.size(), 1);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(ImportDialogTest, LargeTextsInASmallWindowLeaveRoomForThePreview) {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    open({write("deals.csv", table)});
    m_dialog->resize(1000, 600);
    QCoreApplication::processEvents();
    EXPECT_GE(m_dialog->findChild<QTableWidget*>()->width(), 250);
    EXPECT_GE(m_dialog->findChild<QTableWidget*>()->height(), 120);
    EXPECT_LE(m_dialog->width(), 1200);
    EXPECT_TRUE(m_dialog->rect().contains(importButton()->mapTo(m_dialog.get(), importButton()->rect().center())));
    QApplication::setFont(before);
}

TEST_F(ImportDialogTest, EverythingHasANameAndMarkupStaysText) {
    open({write("deals.csv", "date,title,<b>x</b>\n2025-01-02,<img src=//host/x>,y\nbad,<i>z</i>,y\n")});
    EXPECT_EQ(shown(1), QStringList{QStringLiteral("<img src=//host/x>")});
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        if (label->text().contains(QLatin1Char('<')))
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool named = !widget->accessibleName().isEmpty() || qobject_cast<const QPushButton*>(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible())
            EXPECT_TRUE(named) << widget->metaObject()->className();
    }
}

}  // namespace
}  // namespace jalon
