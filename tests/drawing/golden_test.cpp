// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A handful of pictures as they should look, pixel by pixel but for a small tolerance. Written anew only by
// JALON_UPDATE_GOLDEN=1; where one differs, the new one is left in the build folder to be looked at.
#include <gtest/gtest.h>

#include <QImage>
#include <cmath>

#include "app/drawing/picture_export.h"
#include "app/drawing/picture_size.h"

using namespace jalon;

namespace {

struct Golden {
    const char* name;
    FigurePart part;
    QSizeF size;
    bool dark;
    const char* language;
    ChartScale scale;
    const char* preset = nullptr;  // instead of the size
    bool transparent = false;
};

const Golden goldens[] = {
    {"chart-light", FigurePart::Chart, {640, 400}, false, "en", ChartScale::Logarithmic},
    {"both-dark", FigurePart::Both, {900, 620}, true, "en", ChartScale::Logarithmic},
    {"timeline-french", FigurePart::Timeline, {800, 520}, false, "fr", ChartScale::Logarithmic},
    {"chart-linear-small", FigurePart::Chart, {400, 300}, false, "fr", ChartScale::Linear},
    {"newspaper-column", FigurePart::Chart, {}, false, "en", ChartScale::Logarithmic, "column-1"},
    {"newspaper-two-columns", FigurePart::Chart, {}, false, "fr", ChartScale::Linear, "column-2"},
    {"link-preview-dark", FigurePart::Chart, {}, true, "en", ChartScale::Logarithmic, "1200x630"},
    {"transparent", FigurePart::Both, {700, 700}, false, "en", ChartScale::Logarithmic, nullptr, true},
};

// The share of pixels that differ by more than a rounding of antialiasing.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    qsizetype differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
            differing += most > 24;
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(a.width()) * a.height());
}

}  // namespace

TEST(Golden, PicturesLookAsTheyDid) {
    const auto document = Document::openStory();
    ASSERT_TRUE(document.ok());
    for (const Golden& golden : goldens) {
        Figure figure;
        figure.part = golden.part;
        figure.size = golden.size;
        figure.dark = golden.dark;
        figure.chart.scale = golden.scale;
        figure.transparent = golden.transparent;
        if (golden.preset)
            setSize(figure, picturePreset(QLatin1String(golden.preset))->size);
        const auto image =
            renderImage(figure, readStoryContent(**document, Language::forCode(QLatin1String(golden.language))),
                        golden.preset && figure.textScale < 1 ? 2 : 1);
        ASSERT_TRUE(image.ok());
        const QString path = QStringLiteral(JALON_SOURCE_DIR "/tests/golden/%1.png").arg(QLatin1String(golden.name));
        if (qEnvironmentVariableIntValue("JALON_UPDATE_GOLDEN") == 1) {
            ASSERT_TRUE(image->save(path));
            continue;
        }
        const double differs = difference(*image, QImage(path).convertToFormat(image->format()));
        EXPECT_LT(differs, 0.001) << golden.name;
        if (differs >= 0.001)
            image->save(QStringLiteral(JALON_BINARY_DIR "/%1-now.png").arg(QLatin1String(golden.name)));
    }
}
