// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/amount_reading.h"

#include <QRegularExpression>
#include <cmath>

namespace jalon {

namespace {

struct Unit {
    const char* word;
    double size;
};

constexpr Unit units[] = {
    {"", 1},           {"k", 1e3},         {"m", 1e6},         {"mn", 1e6},        {"million", 1e6},
    {"millions", 1e6}, {"b", 1e9},         {"bn", 1e9},        {"billion", 1e9},   {"billions", 1e9},
    {"md", 1e9},       {"mds", 1e9},       {"milliard", 1e9},  {"milliards", 1e9}, {"t", 1e12},
    {"tn", 1e12},      {"trillion", 1e12}, {"trillions", 1e12}};

}  // namespace

std::optional<double> readAmount(const QString& text, const Language& language) {
    QString plain = text.toLower();
    plain.remove(
        QRegularExpression(QStringLiteral("us\\$|[$€£¥%+\\s\\x{00A0}\\x{202F}]|usd|eur|gbp|jpy|dollars?|euros?")));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression shape(QStringLiteral("^(-?[0-9.,']+)([a-z]*)$"));
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    bool ok = false;
    QLocale locale = language.locale();
    double number = locale.toDouble(match.captured(1), &ok);
    if (!ok)
        number = QLocale::c().toDouble(match.captured(1), &ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    for (const Unit& unit : units) {
        if (match.captured(2) == QLatin1String(unit.word))
            return number * unit.size;
    }
    return std::nullopt;
}

}  // namespace jalon
