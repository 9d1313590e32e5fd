// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/picture_size.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "app/drawing/figure.h"

namespace jalon {

namespace {

constexpr double newspaperText = 7.5 / 9.75;

PictureSize millimetres(double width, double height, double textScale = 1) {
    return {width, height, true, textScale};
}

}  // namespace

QSizeF PictureSize::pixels() const {
    constexpr double pixelsPerMillimetre = 96 / 25.4;
    const QSizeF sides(width, height);
    return inMillimetres ? sides * pixelsPerMillimetre : sides;
}

const std::vector<PicturePreset>& picturePresets() {
    static const std::vector<PicturePreset> presets = {
        {"16:9", QT_TRANSLATE_NOOP("Picture", "Slide, 16:9"), {1600, 900}},
        {"full-hd", QT_TRANSLATE_NOOP("Picture", "Full HD"), {1920, 1080}},
        {"4:3", QT_TRANSLATE_NOOP("Picture", "Slide, 4:3"), {1280, 960}},
        {"square", QT_TRANSLATE_NOOP("Picture", "Square"), {1080, 1080, false, 1.25}},
        {"1200x630", QT_TRANSLATE_NOOP("Picture", "Link preview, 1200 × 630"), {1200, 630, false, 1.25}},
        {"column-1", QT_TRANSLATE_NOOP("Picture", "Newspaper, one column"), millimetres(50, 100, newspaperText)},
        {"column-2", QT_TRANSLATE_NOOP("Picture", "Newspaper, two columns"), millimetres(104, 80, newspaperText)},
        {"a4-portrait", QT_TRANSLATE_NOOP("Picture", "A4 portrait"), millimetres(210, 297)},
        {"a4-landscape", QT_TRANSLATE_NOOP("Picture", "A4 landscape"), millimetres(297, 210)},
    };
    return presets;
}

const PicturePreset* picturePreset(const QString& key) {
    for (const PicturePreset& preset : picturePresets()) {
        if (key == QLatin1String(preset.key))
            return &preset;
    }
    return nullptr;
}

QString presetName(const PicturePreset& preset) {
    return QCoreApplication::translate("Picture", preset.name);
}

QString presetKeys() {
    QStringList keys;
    for (const PicturePreset& preset : picturePresets()) keys += QLatin1String(preset.key);
    return keys.join(QStringLiteral(", "));
}

Result<PictureSize> readPictureSize(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,7}(?:\\.\\d{1,4})?)[xX×](\\d{1,7}(?:\\.\\d{1,4})?)(mm|px)?$"));
    const auto match = pattern.match(text);
    PictureSize size;
    size.width = match.captured(1).toDouble();
    size.height = match.captured(2).toDouble();
    size.inMillimetres = match.captured(3) == QLatin1String("mm");
    if (match.hasMatch() && size.width > 0 && size.height > 0)
        return size;
    return Problem{ProblemKind::WrongUsage,
                   QCoreApplication::translate(
                       "Picture", "%1 is not the size of a picture. It may be 1600x900, or 104x80mm on paper.")
                       .arg(text)};
}

QString pictureSizeText(const PictureSize& size) {
    return QString::number(size.width) + QLatin1Char('x') + QString::number(size.height) +
           (size.inMillimetres ? QStringLiteral("mm") : QString());
}

void setSize(Figure& figure, const PictureSize& size) {
    figure.size = size.pixels();
    figure.textScale = size.textScale;
}

}  // namespace jalon
