// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Exporting data through the dialog's controls: every kind is written, nothing is overwritten unasked, what is lost is
// listed.
#include "ui/dialogs/data_export_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/formats/import_file.h"
#include "tests/helpers/made_document.h"
#include "tests/helpers/sqlite_shell.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/message_box.h"

using namespace jalon;

namespace {

class DataExportDialogTest : public ::testing::Test {
protected:
    DataExportDialogTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        auto document = Document::openStory();
        EXPECT_TRUE(document.ok());
        m_document = document.take();
        open();
    }
    ~DataExportDialogTest() override {
        setMessageScript({});
        setFileScript({});
    }

    void open() {
        m_dialog = std::make_unique<DataExportDialog>(*m_document, Figure(), Language::forCode(QStringLiteral("en")));
        m_dialog->show();
        QTest::qWait(1);
    }
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QByteArray contentOf(const QString& path) const {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    QRadioButton* kind(const char* text) const {
        for (auto* each : m_dialog->findChildren<QRadioButton*>())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return each;
        ADD_FAILURE() << text;
        return nullptr;
    }
    QPushButton* saveButton() const {
        for (auto* each : m_dialog->findChildren<QPushButton*>())
            if (each->isDefault())
                return each;
        return nullptr;
    }
    // Answers the report that follows, and keeps what it lists.
    void closeReport() {
        QTimer::singleShot(50, m_dialog.get(), [this] {
            QWidget* report = QApplication::activeModalWidget();
            if (!report || report == m_dialog.get())
                return closeReport();
            if (auto* list = report->findChild<QListWidget*>())
                for (int i = 0; i < list->count(); ++i) m_listed += list->item(i)->text();
            if (auto* label = report->findChild<QLabel*>())
                m_told = label->text();
            report->close();
        });
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<DataExportDialog> m_dialog;
    QTemporaryDir m_folder;
    QStringList m_listed;
    QString m_told;
};

}  // namespace

TEST_F(DataExportDialogTest, EveryKindIsWritten) {
    struct Case {
        const char *kind, *file, *begins;
        bool loses = true;
    };
    const Case cases[] = {
        {"Web page", "a.html", "<!DOCTYPE html>"},       {"JSON, everything", "whole.json", "{\n", false},
        {"TimelineJS", "a.json", "{\"title\""},          {"Calendar (iCalendar)", "a.ics", "BEGIN:VCALENDAR"},
        {"The Timeline Project", "a.timeline", "<?xml"}, {"Markwhen", "a.mw", "---\ntitle:"}};
    // And the folder of CSV.
    EXPECT_EQ(m_dialog->findChildren<QRadioButton*>().size(), std::size(cases) + 1);
    for (const Case& each : cases) {
        QTest::mouseClick(kind(each.kind), Qt::LeftButton, {}, QPoint(8, 8));
        ASSERT_TRUE(kind(each.kind)->isChecked());
        ASSERT_TRUE(m_dialog->saveAs(in(each.file), false)) << each.kind;
        EXPECT_TRUE(contentOf(in(each.file)).startsWith(each.begins)) << each.kind;
        EXPECT_GT(m_dialog->result()->events, 50);
        EXPECT_EQ(m_dialog->result()->cannotSay.isEmpty(), !each.loses) << each.kind;
    }
    QTest::mouseClick(kind("CSV, everything"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(m_dialog->saveAs(in("tables"), false));
    EXPECT_TRUE(contentOf(in("tables/event.csv")).startsWith("key,edtf,"));
    EXPECT_EQ(contentOf(in("a.html")).count("<svg"), 2);
}

TEST_F(DataExportDialogTest, FromTheKeyboardToTheReport) {
    QString suggested;
    setFileScript([&](const QString&, const QString& name) {
        suggested = name;
        return QStringList{in("calendar")};
    });
    // The first kind, four down with the arrow keys, then Enter.
    kind("Web page")->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(kind("Calendar (iCalendar)")->isChecked());
    closeReport();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_TRUE(suggested.endsWith(QLatin1String("xai-and-x.ics"))) << suggested.toStdString();
    EXPECT_TRUE(contentOf(in("calendar.ics")).startsWith("BEGIN:VCALENDAR"));
    EXPECT_TRUE(m_told.contains(QLatin1String("calendar.ics")));
    EXPECT_EQ(m_listed, m_dialog->result()->cannotSay);
    EXPECT_EQ(m_dialog->QDialog::result(), int(QDialog::Accepted));
    // Folder and kind are remembered.
    open();
    EXPECT_TRUE(kind("Calendar (iCalendar)")->isChecked());
    setFileScript([&](const QString&, const QString& name) {
        suggested = name;
        return QStringList();
    });
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    EXPECT_EQ(suggested, in("xai-and-x.ics"));
    EXPECT_FALSE(m_dialog->result());
}

TEST_F(DataExportDialogTest, AsksBeforeItOverwrites) {
    QFile file(in("a.mw"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    kind("Markwhen")->setChecked(true);
    QString asked;
    Answer answer = Answer::Cancel;
    setMessageScript([&](const QString& text) {
        asked = text;
        return answer;
    });
    EXPECT_FALSE(m_dialog->saveAs(in("a.mw"), false));
    EXPECT_TRUE(asked.contains(in("a.mw")));
    EXPECT_EQ(contentOf(in("a.mw")), "mine");
    answer = Answer::Ok;
    EXPECT_TRUE(m_dialog->saveAs(in("a.mw"), false));
    EXPECT_TRUE(contentOf(in("a.mw")).startsWith("---"));
    // A place that cannot be written is said, and the dialog stays.
    EXPECT_FALSE(m_dialog->saveAs(in("no/folder/a.mw"), false));
    EXPECT_TRUE(asked.contains(QLatin1String("no/folder/a.mw"))) << asked.toStdString();
    EXPECT_TRUE(saveButton()->isEnabled());
}

TEST_F(DataExportDialogTest, NeverOverwritesTheDocumentItself) {
    const QString path = in("own.jalon");
    writeMadeDocument(path, {{"2025-03-28", QStringLiteral("It")}});
    m_document = Document::open(path).take();
    open();
    const QByteArray before = contentOf(path);
    QString told;
    setMessageScript([&](const QString& text) {
        told = text;
        return Answer::Ok;
    });
    EXPECT_FALSE(m_dialog->saveAs(path, true));
    EXPECT_TRUE(told.contains(QLatin1String("the document itself")));
    EXPECT_EQ(contentOf(path), before);
    // Of one language there is nothing to choose.
    EXPECT_FALSE(m_dialog->findChild<QComboBox*>()->isVisible());
}

TEST_F(DataExportDialogTest, TextsAreInTheLanguageThatIsChosen) {
    auto* languages = m_dialog->findChild<QComboBox*>();
    ASSERT_TRUE(languages->isVisible());
    ASSERT_EQ(languages->count(), 2);
    kind("TimelineJS")->setChecked(true);
    languages->setCurrentIndex(languages->findData(QStringLiteral("fr")));
    ASSERT_TRUE(m_dialog->saveAs(in("fr.json"), false));
    const QString title = m_document->info(Language::forCode(QStringLiteral("fr"))).title;
    EXPECT_TRUE(contentOf(in("fr.json")).contains(title.toUtf8()));
}

TEST_F(DataExportDialogTest, NotesStayOutUnlessAskedFor) {
    const QString path = in("own.jalon");
    writeMadeDocument(path, {{"2025-03-28", QStringLiteral("It")}});
    if (!changedBySqlite(path, QStringLiteral("INSERT INTO event_note VALUES(1, 'for me alone')")))
        GTEST_SKIP() << "sqlite3 shell";
    m_document = Document::open(path).take();
    open();
    for (const char* name : {"Web page", "Markwhen"}) {
        kind(name)->setChecked(true);
        for (const bool wanted : {false, true}) {
            m_dialog->findChild<QCheckBox*>()->setChecked(wanted);
            ASSERT_TRUE(m_dialog->saveAs(in("out"), true));
            EXPECT_EQ(contentOf(in("out")).contains("for me alone"), wanted) << name;
        }
    }
}

TEST_F(DataExportDialogTest, ControlsHaveNamesAndFitAtLargeText) {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    open();
    m_dialog->resize(420, 480);
    QTest::qWait(1);
    QStringList mnemonics;
    for (auto* each : m_dialog->findChildren<QRadioButton*>()) {
        EXPECT_FALSE(each->toolTip().isEmpty());
        EXPECT_FALSE(each->accessibleDescription().isEmpty());
        const qsizetype at = each->text().indexOf(QLatin1Char('&'));
        ASSERT_GE(at, 0) << each->text().toStdString();
        mnemonics += each->text().mid(at + 1, 1).toLower();
    }
    EXPECT_EQ(mnemonics.removeDuplicates(), 0);
    // The buttons stay in reach: what does not fit scrolls.
    EXPECT_TRUE(m_dialog->rect().contains(saveButton()->geometry().translated(saveButton()->parentWidget()->pos())));
    QApplication::setFont(before);
}
