// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/theme.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QFontMetricsF>

namespace jalon {
namespace {

constexpr ColorRole roles[] = {ColorRole::Slate,  ColorRole::Blue,   ColorRole::Green, ColorRole::Rust,
                               ColorRole::Violet, ColorRole::Gold,   ColorRole::Teal,  ColorRole::Rose,
                               ColorRole::Brown,  ColorRole::Neutral};

TEST(ContrastRatio, IsThatOfWcag) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1, 1e-9);
}

class ThemeTest : public testing::TestWithParam<bool> {
protected:
    const Theme theme = GetParam() ? Theme::darkTheme() : Theme::light();
    const std::vector<QColor> grounds{theme.window, theme.plot, theme.laneAlternate};
};
INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeTest, testing::Bool());

TEST_P(ThemeTest, KnowsWhichItIs) {
    EXPECT_EQ(theme.dark, GetParam());
    EXPECT_EQ(theme.plot.lightness() < 128, GetParam());
}

TEST_P(ThemeTest, TextMeets45OnWhateverItStandsOn) {
    std::vector<QColor> behindText = grounds;
    behindText.insert(behindText.end(), {theme.selectionFill, theme.hoverFill, theme.field});
    for (const QColor& ground : behindText) {
        EXPECT_GE(contrastRatio(theme.text, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(contrastRatio(theme.textSecondary, ground), 4.5) << ground.name().toStdString();
    }
    EXPECT_GE(contrastRatio(theme.accentText, theme.accent), 4.5);
    for (const QColor& ground : grounds) {
        EXPECT_GE(contrastRatio(theme.accent, ground), 4.5) << "a link on " << ground.name().toStdString();
        EXPECT_GE(contrastRatio(theme.warning, ground), 4.5) << ground.name().toStdString();
    }
}

TEST_P(ThemeTest, BarTextMeets45OnEveryFill) {
    for (const ColorRole role : roles)
        EXPECT_GE(contrastRatio(theme.text, theme.fill(role)), 4.5) << static_cast<int>(role);
}

TEST_P(ThemeTest, MarksMeet3OnEveryGround) {
    for (const ColorRole role : roles)
        for (const QColor& ground :
             {theme.window, theme.plot, theme.laneAlternate, theme.selectionFill, theme.hoverFill})
            EXPECT_GE(contrastRatio(theme.mark(role), ground), 3)
                << static_cast<int>(role) << ground.name().toStdString();
}

TEST_P(ThemeTest, ALineIsNamedInItsColourOnThePlot) {
    for (const ColorRole role : roles)
        EXPECT_GE(contrastRatio(theme.mark(role), theme.plot), 4.5) << static_cast<int>(role);
}

TEST_P(ThemeTest, FocusRingsMeet3) {
    for (const QColor& ground : grounds) EXPECT_GE(contrastRatio(theme.selectionBorder, ground), 3);
}

TEST_P(ThemeTest, EveryRoleHasItsOwnColour) {
    for (const ColorRole a : roles)
        for (const ColorRole b : roles) EXPECT_EQ(a == b, theme.mark(a) == theme.mark(b));
}

TEST(Fonts, AreTheEmbeddedFace) {
    const Fonts fonts = Fonts::standard();
    EXPECT_EQ(QFontInfo(fonts.text).family().left(5), QStringLiteral("Inter"));
    EXPECT_EQ(QFontInfo(fonts.labelBold).family().left(5), QStringLiteral("Inter"));
    EXPECT_GT(QFontMetricsF(fonts.labelBold).horizontalAdvance(QStringLiteral("Musk closes Twitter")),
              QFontMetricsF(fonts.label).horizontalAdvance(QStringLiteral("Musk closes Twitter")));
}

TEST(Fonts, GrowWithTheScale) {
    EXPECT_EQ(Fonts::standard().text.pixelSize(), 13);
    EXPECT_EQ(Fonts::standard(2).text.pixelSize(), 26);
    EXPECT_NEAR(Fonts::standard(2).textHeight(), 2 * Fonts::standard().textHeight(), 1);
    EXPECT_EQ(Fonts::standard(1.5).scale, 1.5);
}

}  // namespace
}  // namespace jalon
