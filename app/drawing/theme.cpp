// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jalon {

namespace {

// In the order of ColorRole. Strong enough for text on the plot, as a line's label is written in its colour.
constexpr std::array<QRgb, 10> lightMarks{0xff5b6470, 0xff2f5fd0, 0xff0a8268, 0xffb9532a, 0xff8a3ffc,
                                          0xff856900, 0xff0b7285, 0xffb9306a, 0xff7d5a3c, 0xff666b73};
constexpr std::array<QRgb, 10> darkMarks{0xff9aa4b2, 0xff7aa2ff, 0xff2fbf9f, 0xffe58b66, 0xffb98cff,
                                         0xffd9b84a, 0xff4fc3d4, 0xfff28ab2, 0xffc9a27e, 0xffa0a7b2};

QColor mixed(const QColor& a, const QColor& b, double partOfA) {
    const auto channel = [partOfA](int x, int y) { return qRound(x * partOfA + y * (1 - partOfA)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

// Relative luminance, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor& color) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor Theme::mark(ColorRole role) const {
    const auto index = static_cast<std::size_t>(role);
    return QColor(dark ? darkMarks.at(index) : lightMarks.at(index));
}

QColor Theme::fill(ColorRole role) const {
    constexpr double share = 0.28;  // as much colour as leaves text its contrast
    return mixed(mark(role), plot, share);
}

Theme Theme::light() {
    Theme theme;
    theme.window = QColor(0xfff7f7f5);
    theme.plot = QColor(0xffffffff);
    theme.backdrop = theme.plot;
    theme.laneAlternate = QColor(0xfffbfbfa);
    theme.border = QColor(0xffe3e3df);
    theme.grid = QColor(0xffececea);
    theme.gridMajor = QColor(0xffdfdfdb);
    theme.closedDay = QColor::fromRgba(0x0a3c4650);
    theme.today = QColor::fromRgba(0x99656b74);
    theme.text = QColor(0xff1a1d23);
    theme.textSecondary = QColor(0xff656b74);
    theme.textDisabled = QColor(0xff8d929b);
    theme.accent = QColor(0xff2f5fd0);
    theme.accentText = QColor(0xffffffff);
    theme.selectionFill = QColor(0xffe8effc);
    theme.selectionBorder = QColor(0xff2f5fd0);
    theme.hoverFill = QColor(0xffeff0f2);
    theme.field = QColor(0xffffffff);
    theme.warning = QColor(0xff955500);
    return theme;
}

Theme Theme::darkTheme() {
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0xff1b1f24);
    theme.plot = QColor(0xff15181c);
    theme.backdrop = theme.plot;
    theme.laneAlternate = QColor(0xff181b20);
    theme.border = QColor(0xff2c3138);
    theme.grid = QColor(0xff1f2329);
    theme.gridMajor = QColor(0xff292e35);
    theme.closedDay = QColor::fromRgba(0x0dc8d2e6);
    theme.today = QColor::fromRgba(0x999aa1ab);
    theme.text = QColor(0xffe8eaed);
    theme.textSecondary = QColor(0xff9aa1ab);
    theme.textDisabled = QColor(0xff707781);
    theme.accent = QColor(0xff7aa2ff);
    theme.accentText = QColor(0xff11151c);
    theme.selectionFill = QColor(0xff22304d);
    theme.selectionBorder = QColor(0xff7aa2ff);
    theme.hoverFill = QColor(0xff262b33);
    theme.field = QColor(0xff15181c);
    theme.warning = QColor(0xffe3b04b);
    return theme;
}

Theme Theme::withoutBackground() const {
    Theme theme = *this;
    theme.backdrop = theme.laneAlternate = theme.window = Qt::transparent;
    return theme;
}

}  // namespace jalon
