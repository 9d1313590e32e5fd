// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/svg_device.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QtMath>
#include <optional>

#include "app/drawing/svg_attributes.h"

namespace jalon {

class SvgEngine : public QPaintEngine {
public:
    // No patterns, perspective or gradients other than linear ones: our painters use none.
    SvgEngine()
        : QPaintEngine(PaintEngineFeatures(AllFeatures)
                           .setFlag(PatternBrush, false)
                           .setFlag(PerspectiveTransform, false)
                           .setFlag(ConicalGradientFill, false)
                           .setFlag(RadialGradientFill, false)) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override {
        closeGroup();
        return true;
    }
    Type type() const override { return QPaintEngine::User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {
        Q_ASSERT_X(false, "SvgEngine", "pictures are drawn, not pasted");
    }

    void updateState(const QPaintEngineState& changed) override {
        const DirtyFlags dirty = changed.state();
        if (dirty & DirtyPen)
            m_pen = changed.pen();
        if (dirty & DirtyBrush)
            m_brush = changed.brush();
        if (dirty & DirtyTransform)
            m_transform = changed.transform();
        if (dirty & DirtyOpacity)
            m_opacity = changed.opacity();
        if (dirty & DirtyHints)
            m_smooth = changed.renderHints() & QPainter::Antialiasing;
        if (dirty & DirtyClipEnabled)
            m_clipEnabled = changed.isClipEnabled();
        if (dirty & DirtyClipPath)
            clip(changed.clipPath(), changed.clipOperation());
        if (dirty & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(changed.clipRegion());
            clip(path, changed.clipOperation());
        }
    }

    void drawPath(const QPainterPath& path) override { shape(path, m_brush, path.fillRule() == Qt::OddEvenFill); }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (count < 1)
            return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i) path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        shape(path, mode == PolylineMode ? QBrush(Qt::NoBrush) : m_brush, mode != WindingMode);
    }

    void drawLines(const QLineF* lines, int count) override {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        shape(path, Qt::NoBrush, true);
    }

    void drawRects(const QRectF* rects, int count) override {
        QPainterPath path;
        for (int i = 0; i < count; ++i) path.addRect(rects[i]);
        shape(path, m_brush, false);
    }

    void drawEllipse(const QRectF& rect) override {
        QPainterPath path;
        path.addEllipse(rect);
        shape(path, m_brush, false);
    }

    void drawTextItem(const QPointF& p, const QTextItem& item) override {
        if (item.text().trimmed().isEmpty() || !openGroup())
            return;
        const QFont font = item.font();
        const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
        const QByteArray words = svgWords(item.text(), p.x(), QFontMetricsF(font));
        const bool isSplit = words.startsWith("<tspan");  // each word has its length
        m_body += "<text x=\"" + svgNumber(p.x()) + "\" y=\"" + svgNumber(p.y()) + "\"" +
                  (isSplit ? QByteArray() : svgTextLength(item.width())) +
                  " xml:space=\"preserve\" font-family=\"Inter, Helvetica Neue, "
                  "Helvetica, Arial, Liberation Sans, sans-serif\" "
                  "font-size=\"" +
                  svgNumber(pixels) + "\"" + (font.weight() >= QFont::DemiBold ? " font-weight=\"600\"" : "") +
                  svgColor("fill", m_pen.color()) + opacity() + svgTransform(m_transform) + ">" + words + "</text>\n";
    }

    // A logo; everything else is drawn.
    void drawImage(const QRectF& rect, const QImage& image, const QRectF&, Qt::ImageConversionFlags) override {
        if (!openGroup())
            return;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        m_images = true;
        m_body += "<image x=\"" + svgNumber(rect.x()) + "\" y=\"" + svgNumber(rect.y()) + "\" width=\"" +
                  svgNumber(rect.width()) + "\" height=\"" + svgNumber(rect.height()) +
                  "\" preserveAspectRatio=\"none\"" + opacity() + svgTransform(m_transform) +
                  " xlink:href=\"data:image/png;base64," + bytes.toBase64() + "\"/>\n";
    }

    bool hasImages() const { return m_images; }
    const QByteArray& definitions() const { return m_definitions; }
    const QByteArray& body() const { return m_body; }

private:
    // In the coordinates of the page, because the painter's may change under it.
    void clip(const QPainterPath& path, Qt::ClipOperation operation) {
        std::optional<QPainterPath> next;
        if (operation != Qt::NoClip) {
            const QPainterPath mapped = m_transform.map(path);
            next = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(mapped) : mapped;
            m_clipEnabled = true;
        }
        if (next == m_clip)
            return;
        closeGroup();
        m_clip = next;
    }

    // A group for each run of shapes under one clip. False where nothing would be seen.
    bool openGroup() {
        const bool clipped = m_clip && m_clipEnabled;
        if (clipped && m_clip->isEmpty())
            return false;
        if (m_groupOpen && m_groupClipped == clipped)
            return true;
        closeGroup();
        m_groupOpen = true;
        m_groupClipped = clipped;
        m_body += clipped ? "<g clip-path=\"url(#" + clipId() + ")\">\n" : QByteArray("<g>\n");
        return true;
    }

    void closeGroup() {
        if (m_groupOpen)
            m_body += "</g>\n";
        m_groupOpen = false;
    }

    QByteArray clipId() {
        const QByteArray data = svgPathData(*m_clip);
        qsizetype known = m_clips.indexOf(data);
        const bool isNew = known < 0;
        if (isNew) {
            known = m_clips.size();
            m_clips.append(data);
        }
        const QByteArray id = "clip" + QByteArray::number(known);
        if (isNew)
            m_definitions += "<clipPath id=\"" + id + "\"><path d=\"" + data + "\"/></clipPath>\n";
        return id;
    }

    QByteArray fill(const QBrush& brush, bool oddEven) {
        if (brush.style() == Qt::NoBrush)
            return " fill=\"none\"";
        const QByteArray rule = oddEven ? " fill-rule=\"evenodd\"" : "";
        if (brush.style() != Qt::LinearGradientPattern)
            return svgColor("fill", brush.color()) + rule;
        const QByteArray id = "fade" + QByteArray::number(m_gradients++);
        m_definitions += svgLinearGradient(id, static_cast<const QLinearGradient&>(*brush.gradient()));
        return " fill=\"url(#" + id + ")\"" + rule;
    }

    QByteArray opacity() const { return m_opacity < 1 ? " opacity=\"" + svgNumber(m_opacity) + "\"" : QByteArray(); }

    void shape(const QPainterPath& path, const QBrush& brush, bool oddEven) {
        const bool isFilled = brush.style() != Qt::NoBrush && brush != QBrush(Qt::transparent);
        if (path.isEmpty() || (m_pen.style() == Qt::NoPen && !isFilled) || !openGroup())
            return;
        m_body += "<path d=\"" + svgPathData(path) + "\"" + fill(brush, oddEven) +
                  svgStroke(m_pen, !m_transform.isIdentity()) + (m_smooth ? "" : " shape-rendering=\"crispEdges\"") +
                  opacity() + svgTransform(m_transform) + "/>\n";
    }

    QByteArray m_definitions, m_body;
    QByteArrayList m_clips;
    int m_gradients = 0;
    bool m_images = false;
    bool m_groupOpen = false, m_groupClipped = false;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    std::optional<QPainterPath> m_clip;
    bool m_clipEnabled = false;
    bool m_smooth = false;
    double m_opacity = 1;
};

SvgDevice::SvgDevice(const QSizeF& size, const QString& title, const QString& description)
    : m_size(size),
      m_width(svgNumber(size.width())),
      m_height(svgNumber(size.height())),
      m_title(title),
      m_description(description),
      m_engine(std::make_unique<SvgEngine>()) {}

SvgDevice::~SvgDevice() = default;

void SvgDevice::setShownSize(const QSizeF& size, bool inMillimetres) {
    const QByteArray unit = inMillimetres ? "mm" : "";
    m_width = svgNumber(size.width()) + unit;
    m_height = svgNumber(size.height()) + unit;
}

QPaintEngine* SvgDevice::paintEngine() const {
    return m_engine.get();
}

QByteArray SvgDevice::document() const {
    const QByteArray box = svgNumber(m_size.width()) + ' ' + svgNumber(m_size.height());
    const QByteArray links = m_engine->hasImages() ? " xmlns:xlink=\"http://www.w3.org/1999/xlink\"" : "";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"" + links +
           " version=\"1.1\" width=\"" + m_width + "\" height=\"" + m_height + "\" viewBox=\"0 0 " + box +
           "\" role=\"img\">\n<title>" + svgText(m_title) + "</title>\n<desc>" + svgText(m_description) +
           "</desc>\n<defs>\n" + m_engine->definitions() + "</defs>\n" + m_engine->body() + "</svg>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const {
    switch (metric) {
        case PdmWidth:
            return qMax(1, qCeil(m_size.width()));
        case PdmHeight:
            return qMax(1, qCeil(m_size.height()));
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmWidthMM:
            return qRound(m_size.width() * 25.4 / 96);
        case PdmHeightMM:
            return qRound(m_size.height() * 25.4 / 96);
        case PdmDevicePixelRatio:
            return 1;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        default:
            return QPaintDevice::metric(metric);
    }
}

}  // namespace jalon
