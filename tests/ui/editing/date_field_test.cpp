// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/date_field.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jalon;

namespace {

class DateFieldTest : public ::testing::Test {
protected:
    DateFieldTest() : m_field(&m_state) {
        m_state.setLanguage(Language::forCode(QStringLiteral("en")));
        m_field.show();
    }
    void type(const char* text) {
        m_field.edit()->selectAll();
        QTest::keyClicks(m_field.edit(), QString::fromLatin1(text));
    }
    std::string edtf() const { return m_field.date() ? m_field.date()->edtf : std::string(); }

    ViewState m_state;
    DateField m_field;
};

}  // namespace

TEST_F(DateFieldTest, SaysHowATextIsUnderstood) {
    const struct {
        const char *typed, *edtf, *words;
    } rows[] = {{"28 mars 2025", "2025-03-28", "Friday 28 March 2025"},
                {"2019-05/2022", "2019-05/2022", "2022"},
                {"1/21/77", "1977-01-21", "the century is assumed"},
                {"Friday 29 March 2025", "2025-03-29", "another day of the week"}};
    for (const auto& row : rows) {
        type(row.typed);
        EXPECT_EQ(edtf(), row.edtf) << row.typed;
        EXPECT_TRUE(m_field.readingText().contains(QLatin1String(row.words)))
            << row.typed << ": " << m_field.readingText().toStdString();
        EXPECT_EQ(m_field.edit()->accessibleDescription(), m_field.readingText());
    }
}

TEST_F(DateFieldTest, WhatIsNoDateIsSaidAndKept) {
    QSignalSpy changed(&m_field, &DateField::dateChanged);
    type("soon");
    EXPECT_FALSE(m_field.date());
    EXPECT_FALSE(m_field.readingText().isEmpty());
    EXPECT_EQ(m_field.edit()->text(), QStringLiteral("soon"));
    EXPECT_EQ(changed.count(), 4);
}

TEST_F(DateFieldTest, OffersTheReadingsOfAnAmbiguousDate) {
    QPushButton after(&m_field);  // a field below that was there before
    after.show();
    type("03/04/2025");
    QCoreApplication::processEvents();
    EXPECT_EQ(edtf(), "2025-03-04");
    auto* dayFirst = qobject_cast<QPushButton*>(m_field.edit()->nextInFocusChain());
    ASSERT_TRUE(dayFirst);
    EXPECT_TRUE(dayFirst->text().endsWith(QStringLiteral("Thursday 3 April 2025")));
    QTest::keyClick(dayFirst, Qt::Key_Space);
    EXPECT_EQ(edtf(), "2025-04-03");
    EXPECT_EQ(m_field.edit()->text(), QStringLiteral("2025-04-03"));
}
