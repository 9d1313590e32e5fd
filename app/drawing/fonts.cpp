// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <cmath>
#include <map>

#include "app/drawing/theme.h"

namespace jalon {

namespace {

// The family of an embedded face; that of the application where the face was not linked in (a test of one room).
QString loadedFamily(const QString& path) {
    if (QFile::exists(path)) {
        const QStringList families = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(path));
        if (!families.isEmpty())
            return families.first();
    }
    return QGuiApplication::font().family();
}

struct Families {
    QString regular = loadedFamily(QStringLiteral(":/fonts/Inter-Regular.otf"));
    QString semiBold = loadedFamily(QStringLiteral(":/fonts/Inter-SemiBold.otf"));
};

// Without hinting and subpixel colours the same text makes the same pixels on every machine, and glyphs scale evenly.
QFont face(const QString& family, QFont::Weight weight, double pixels) {
    QFont font(family);
    font.setWeight(weight);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

Fonts made(double scale) {
    static const Families families;
    Fonts fonts;
    fonts.scale = scale;
    fonts.text = face(families.regular, QFont::Normal, 13 * scale);
    fonts.textBold = face(families.semiBold, QFont::DemiBold, 13 * scale);
    fonts.label = face(families.regular, QFont::Normal, 12 * scale);
    fonts.labelBold = face(families.semiBold, QFont::DemiBold, 12 * scale);
    fonts.small = face(families.regular, QFont::Normal, 11 * scale);
    fonts.smallBold = face(families.semiBold, QFont::DemiBold, 11 * scale);
    fonts.title = face(families.semiBold, QFont::DemiBold, 19 * scale);
    return fonts;
}

}  // namespace

Fonts Fonts::standard(double scale) {
    Q_ASSERT(qGuiApp);
    // Pictures and rows are made on workers too, and copies of a QFont share what each thread keeps of it.
    thread_local std::map<double, Fonts> known;
    const auto found = known.find(scale);
    return found != known.end() ? found->second : known.emplace(scale, made(scale)).first->second;
}

double Fonts::textHeight() const {
    return QFontMetricsF(text).height();
}

double Fonts::labelHeight() const {
    return std::ceil(QFontMetricsF(label).height());
}

}  // namespace jalon
