// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

namespace jalon {

namespace {

constexpr qint64 mostBytes = 64 << 20;
constexpr int drawnHeight = 400;  // of an SVG, in pixels: 48 at most on a page, at up to eight times its size

Problem refused(ProblemKind kind, const char* source, const QString& path) {
    return {kind, QCoreApplication::translate("Picture", source).arg(path), path};
}

// Reads tags, never what they mean: a parser given quadratic entities or thousands of attributes is already lost.
class SvgCheck {
public:
    explicit SvgCheck(const QByteArray& bytes) : m_bytes(bytes) {}

    bool isHarmless() {
        if (m_bytes.contains('\0'))
            return false;
        static const QRegularExpression link(QStringLiteral("href\\s*=\\s*([\"'])\\s*(?!#|data:image/)"),
                                             QRegularExpression::CaseInsensitiveOption);
        if (link.match(QString::fromUtf8(m_bytes)).hasMatch())
            return false;
        int depth = 0;
        for (qsizetype at = m_bytes.indexOf('<'); at >= 0; at = m_bytes.indexOf('<', at)) {
            if (skipped(at, "<!--", "-->") || skipped(at, "<![CDATA[", "]]>") || skipped(at, "<?", "?>"))
                continue;
            if (startsAt(at, "<!"))
                return false;
            const bool closes = startsAt(at, "</");
            if (!readTag(at))
                return false;
            depth += closes ? -1 : m_bytes[at - 2] == '/' ? 0 : 1;
            if (depth > 64)
                return false;
        }
        return true;
    }

private:
    bool startsAt(qsizetype at, const char* text) const {
        return m_bytes.mid(at, static_cast<qsizetype>(qstrlen(text))) == text;
    }

    bool skipped(qsizetype& at, const char* begin, const char* end) const {
        if (!startsAt(at, begin))
            return false;
        const qsizetype found = m_bytes.indexOf(end, at);
        at = found < 0 ? m_bytes.size() : found + static_cast<qsizetype>(qstrlen(end));
        return true;
    }

    // To behind its '>'; false where it has none or too many attributes.
    bool readTag(qsizetype& at) const {
        int attributes = 0;
        char quote = 0;
        for (++at; at < m_bytes.size(); ++at) {
            const char c = m_bytes[at];
            if (quote) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '=') {
                if (++attributes > 64)
                    return false;
            } else if (c == '>') {
                ++at;
                return true;
            }
        }
        return false;
    }

    const QByteArray& m_bytes;
};

}  // namespace

Result<QImage> readLogo(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return refused(ProblemKind::NotAFile, QT_TRANSLATE_NOOP("Picture", "The logo %1 is not there."), path);
    QFile file(path);
    if (info.size() > mostBytes)
        return refused(ProblemKind::BadValue, QT_TRANSLATE_NOOP("Picture", "The logo %1 is too large: at most 64 MB."),
                       path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(ProblemKind::NotReadable, QT_TRANSLATE_NOOP("Picture", "The logo %1 cannot be read."), path);
    QByteArray bytes = file.read(mostBytes + 1);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "svg")
        return refused(ProblemKind::BadValue,
                       QT_TRANSLATE_NOOP("Picture", "The logo %1 is neither a PNG nor a JPEG nor an SVG picture."),
                       path);
    // The reader of SVG parses all of it to tell its size.
    if (format == "svg" && !SvgCheck(bytes).isHarmless())
        return refused(
            ProblemKind::BadValue,
            QT_TRANSLATE_NOOP("Picture",
                              "The logo %1 was not read: it has a document type, links to other files, or is nested "
                              "or written in a way that no logo needs. Save it as a plain SVG or as PNG."),
            path);
    const QSize size = reader.size();
    if (size.isEmpty() || 4 * static_cast<qint64>(size.width()) * size.height() > mostBytes)
        return refused(ProblemKind::BadValue, QT_TRANSLATE_NOOP("Picture", "The logo %1 is too large: at most 64 MB."),
                       path);
    if (format == "svg")
        reader.setScaledSize(size.scaled(4 * drawnHeight, drawnHeight, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(ProblemKind::Damaged, QT_TRANSLATE_NOOP("Picture", "The logo %1 is damaged."), path);
    return image.convertToFormat(QImage::Format_ARGB32);
}

}  // namespace jalon
