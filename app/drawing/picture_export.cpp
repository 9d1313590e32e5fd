// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/picture_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <cmath>

#include "app/drawing/pdf_bytes.h"
#include "app/drawing/svg_device.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Picture", source);
}

Outcome checkSize(const QSizeF& size) {
    const double pixels = size.width() * size.height();
    if (size.width() >= 1 && size.height() >= 1 && size.width() <= maxPictureSide && size.height() <= maxPictureSide &&
        pixels <= maxPicturePixels)
        return Done{};
    return Problem{ProblemKind::BadValue,
                   say(QT_TRANSLATE_NOOP("Picture",
                                         "A picture of %1 × %2 pixels cannot be drawn: each side must be between 1 and "
                                         "%3, and all together at most %4 million. Choose a smaller size or scale."))
                       .arg(std::llround(size.width()))
                       .arg(std::llround(size.height()))
                       .arg(maxPictureSide)
                       .arg(maxPicturePixels / 1000000)};
}

Result<QByteArray> png(const Figure& figure, const std::shared_ptr<const StoryContent>& content, double scale) {
    auto image = renderImage(figure, content, scale);
    if (!image)
        return image.problem();
    image->setText(QStringLiteral("Title"), figure.title);
    image->setText(QStringLiteral("Description"), figure.alt);
    image->setText(QStringLiteral("Source"), figure.sourceLine);
    image->setText(QStringLiteral("Copyright"), figure.licence);
    image->setText(QStringLiteral("Software"), QStringLiteral("Jalon"));
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    buffer.open(QIODevice::WriteOnly);
    if (!writer.write(*image))
        return Problem{
            ProblemKind::CannotWrite,
            say(QT_TRANSLATE_NOOP(
                "Picture",
                "The picture could not be made: there is not enough memory. Choose a smaller size or scale."))};
    return buffer.data();
}

// Composed in units of its text, so that no text or stroke carries a transformation.
QByteArray svg(const Figure& figure, const std::shared_ptr<const StoryContent>& content, bool inMillimetres) {
    Figure composed = figure;
    composed.size = figure.size / figure.textScale;
    composed.textScale = 1;
    SvgDevice device(composed.size, figure.title, figure.alt);
    device.setShownSize(inMillimetres ? figure.size * 25.4 / pixelsPerInch : figure.size, inMillimetres);
    QPainter painter(&device);
    paintFigure(painter, composed, content);
    painter.end();
    return device.document();
}

QByteArray pdf(const Figure& figure, const std::shared_ptr<const StoryContent>& content, const QByteArray& table) {
    constexpr double pointsPerPixel = 72 / pixelsPerInch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        // Drawn finer than in points, so that hairlines and text stand where they should.
        constexpr int resolution = 1152;
        const QSizeF points = figure.size * pointsPerPixel;
        writer.setPageSize(QPageSize(QSizeF(std::ceil(points.width()), std::ceil(points.height())), QPageSize::Point,
                                     QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(figure.title);
        writer.setCreator(QStringLiteral("Jalon"));
        if (!table.isEmpty())
            writer.addFileAttachment(QStringLiteral("data.csv"), table, QStringLiteral("text/csv"));
        QPainter painter(&writer);
        painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
        paintFigure(painter, figure, content);
    }
    return canonicalPdf(buffer.data(),
                        {figure.size * pointsPerPixel, figure.alt, figure.sourceLine, content->language.code()});
}

}  // namespace

Result<PictureFormat> pictureFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return PictureFormat::Png;
    if (ending == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    return Problem{
        ProblemKind::WrongUsage,
        say(QT_TRANSLATE_NOOP("Picture",
                              "%1 does not say what kind of picture it is: end its name in .png, .svg or .pdf."))
            .arg(path),
        path};
}

QString tableBeside(const QString& path) {
    const QFileInfo info(path);
    return path.left(path.size() - info.suffix().size()) + QStringLiteral("csv");
}

Result<QImage> renderImage(const Figure& figure, std::shared_ptr<const StoryContent> content, double scale) {
    const QSizeF pixels = figure.size * scale;
    if (const auto fits = checkSize(pixels); !fits)
        return fits.problem();
    QImage image(qMax(1, qRound(pixels.width())), qMax(1, qRound(pixels.height())),
                 figure.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return Problem{
            ProblemKind::BadValue,
            say(QT_TRANSLATE_NOOP(
                "Picture",
                "The picture could not be made: there is not enough memory. Choose a smaller size or scale."))};
    constexpr double dotsPerMetre = pixelsPerInch / 0.0254;
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    image.fill(figure.transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFigure(painter, figure, std::move(content));
    painter.end();
    return image;
}

Result<QByteArray> renderPicture(const Figure& figure, std::shared_ptr<const StoryContent> content,
                                 PictureFormat format, const PictureOptions& options) {
    if (const auto fits = checkSize(figure.size); !fits)
        return fits.problem();
    const Figure written = withTexts(figure, *content);
    switch (format) {
        case PictureFormat::Png:
            return png(written, content, options.scale);
        case PictureFormat::Svg:
            return svg(written, content, options.inMillimetres);
        case PictureFormat::Pdf:
            return pdf(written, content, options.table);
    }
    Q_UNREACHABLE();
}

Outcome checkTarget(const QString& path, bool overwrite) {
    const QFileInfo info(path);
    const auto refuse = [&](ProblemKind kind, const char* source) {
        return Problem{kind, say(source).arg(path), path};
    };
    if (info.isDir())
        return refuse(ProblemKind::CannotWrite, QT_TRANSLATE_NOOP("Picture", "%1 is a folder: name a file in it."));
    if (info.exists() && !info.isFile())
        return refuse(ProblemKind::CannotWrite,
                      QT_TRANSLATE_NOOP("Picture", "%1 is a device or a pipe, not a file: name another place."));
    if (info.exists() && !overwrite)
        return refuse(
            ProblemKind::Exists,
            QT_TRANSLATE_NOOP(
                "Picture",
                "%1 is there already and was left as it is: choose another name, or overwrite it with --force."));
    if (!info.absoluteDir().exists())
        return refuse(ProblemKind::CannotWrite,
                      QT_TRANSLATE_NOOP("Picture", "The folder of %1 is not there: make it first, or choose another."));
    return Done{};
}

// A device that takes only a part says why it takes no more when it is asked again.
static bool writeAll(QSaveFile& file, const QByteArray& bytes) {
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

Outcome writePicture(const QByteArray& bytes, const QString& path, bool overwrite) {
    if (const auto target = checkTarget(path, overwrite); !target)
        return target;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    // What went wrong first: a later step no longer knows why. Written through, as a full disk is only then seen.
    QString reason;
    const auto step = [&](bool done) {
        if (!done && reason.isEmpty())
            reason = file.errorString();
        return done;
    };
    if (step(file.open(QIODevice::WriteOnly)) && step(writeAll(file, bytes)) && step(file.flush()) &&
        step(file.commit()))
        return Done{};
    return Problem{ProblemKind::CannotWrite,
                   say(QT_TRANSLATE_NOOP(
                           "Picture", "%1 could not be written (%2). Nothing was left behind; choose another place."))
                       .arg(path, reason),
                   path};
}

}  // namespace jalon
