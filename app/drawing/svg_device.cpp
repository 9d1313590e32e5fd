// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/svg_device.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QtMath>
#include <cmath>
#include <limits>

namespace jalon {

namespace {

// Two decimals are a hundredth of a logical pixel; no exponent, no locale.
QByteArray number(double value) {
    const double rounded = std::round(value * 100) / 100;
    QByteArray text = QByteArray::number(rounded == 0 ? 0.0 : rounded, 'f', 2);
    while (text.endsWith('0')) text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray escaped(const QString& text) {
    QString kept;
    for (QChar c : text) {
        // XML 1.0 has no place for other control characters.
        if (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            kept += c;
    }
    return kept.toHtmlEscaped().toUtf8();
}

QByteArray colour(const char* name, const QColor& color) {
    QByteArray text = QByteArray(" ") + name + "=\"" + color.name().toLatin1() + "\"";
    if (color.alpha() < 255)
        text += QByteArray(" ") + name + "-opacity=\"" + number(color.alphaF()) + "\"";
    return text;
}

QByteArray pathData(const QPainterPath& path) {
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        if (e.type == QPainterPath::MoveToElement)
            data += 'M';
        if (e.type == QPainterPath::LineToElement)
            data += 'L';
        if (e.type == QPainterPath::CurveToElement)
            data += 'C';
        if (e.type == QPainterPath::CurveToDataElement)
            data += ' ';
        data += number(e.x) + ' ' + number(e.y);
    }
    return data;
}

}  // namespace

class SvgEngine : public QPaintEngine {
public:
    // No patterns, perspective or conical gradients: Qt turns those into what we have.
    SvgEngine()
        : QPaintEngine(PaintEngineFeatures(AllFeatures)
                           .setFlag(PatternBrush, false)
                           .setFlag(PerspectiveTransform, false)
                           .setFlag(ConicalGradientFill, false)) {}

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
        if (dirty & DirtyFont)
            m_font = changed.font();
        if (dirty & DirtyTransform)
            m_transform = changed.transform();
        if (dirty & DirtyOpacity)
            m_opacity = changed.opacity();
        if (dirty & (DirtyClipEnabled | DirtyClipRegion | DirtyClipPath))
            changeClip();
    }

    void drawPath(const QPainterPath& path) override { shape(path, m_brush, true); }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        QPainterPath path;
        path.moveTo(points[0]);
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
        shape(path, m_brush, true);
    }

    void drawEllipse(const QRectF& rect) override {
        QPainterPath path;
        path.addEllipse(rect);
        shape(path, m_brush, true);
    }

    void drawTextItem(const QPointF& p, const QTextItem& item) override {
        const QFont font = item.font();
        const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
        openGroup();
        m_body += "<text x=\"" + number(p.x()) + "\" y=\"" + number(p.y()) +
                  "\" xml:space=\"preserve\" font-family=\"Inter, sans-serif\" font-size=\"" + number(pixels) + "\"" +
                  (font.weight() >= QFont::DemiBold ? " font-weight=\"600\"" : "") + transform() +
                  colour("fill", m_pen.color()) + ">" + escaped(item.text()) + "</text>\n";
    }

    QByteArray definitions() const { return m_definitions; }
    QByteArray body() const { return m_body; }

private:
    // The painter's clip in the coordinates of the page.
    void changeClip() {
        QPainterPath clip;
        if (painter()->hasClipping())
            clip = m_transform.map(painter()->clipPath());
        if (clip == m_clip)
            return;
        closeGroup();
        m_clip = clip;
    }

    void openGroup() {
        if (m_groupOpen)
            return;
        m_groupOpen = true;
        if (m_clip.isEmpty()) {
            m_body += "<g>\n";
            return;
        }
        const QByteArray data = pathData(m_clip);
        qsizetype known = m_clips.indexOf(data);
        if (known < 0) {
            known = m_clips.size();
            m_clips.append(data);
            m_definitions +=
                "<clipPath id=\"clip" + QByteArray::number(known) + "\"><path d=\"" + data + "\"/></clipPath>\n";
        }
        m_body += "<g clip-path=\"url(#clip" + QByteArray::number(known) + ")\">\n";
    }

    void closeGroup() {
        if (m_groupOpen)
            m_body += "</g>\n";
        m_groupOpen = false;
    }

    QByteArray transform() const {
        if (m_transform.isIdentity())
            return {};
        return " transform=\"matrix(" + number(m_transform.m11()) + " " + number(m_transform.m12()) + " " +
               number(m_transform.m21()) + " " + number(m_transform.m22()) + " " + number(m_transform.dx()) + " " +
               number(m_transform.dy()) + ")\"";
    }

    QByteArray fill(const QBrush& brush, bool oddEven) {
        if (brush.style() == Qt::NoBrush)
            return " fill=\"none\"";
        const QByteArray rule = oddEven ? " fill-rule=\"evenodd\"" : "";
        if (const QGradient* gradient = brush.gradient())
            return " fill=\"url(#" + gradientId(*gradient) + ")\"" + rule;
        return colour("fill", brush.color()) + rule;
    }

    QByteArray gradientId(const QGradient& gradient) {
        // Our painters fade ends with linear gradients only; any other becomes its first stop along a line of no
        // length.
        QPointF from, to;
        if (gradient.type() == QGradient::LinearGradient) {
            const auto& linear = static_cast<const QLinearGradient&>(gradient);
            from = linear.start();
            to = linear.finalStop();
        }
        QByteArray body = "x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\"" + number(to.x()) +
                          "\" y2=\"" + number(to.y()) + "\">";
        for (const QGradientStop& stop : gradient.stops()) {
            body += "<stop offset=\"" + number(stop.first) + "\"" +
                    colour("stop-color", stop.second).replace("stop-color-opacity", "stop-opacity") + "/>";
        }
        const QByteArray id = "fade" + QByteArray::number(m_gradients++);
        m_definitions +=
            "<linearGradient id=\"" + id + "\" gradientUnits=\"userSpaceOnUse\" " + body + "</linearGradient>\n";
        return id;
    }

    QByteArray stroke() const {
        if (m_pen.style() == Qt::NoPen)
            return {};
        // A cosmetic pen of width 0 is one pixel wide on screen.
        const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
        QByteArray text = colour("stroke", m_pen.color()) + " stroke-width=\"" + number(width) + "\"";
        if (m_pen.capStyle() == Qt::RoundCap)
            text += " stroke-linecap=\"round\"";
        if (m_pen.capStyle() == Qt::SquareCap)
            text += " stroke-linecap=\"square\"";
        if (m_pen.joinStyle() == Qt::RoundJoin)
            text += " stroke-linejoin=\"round\"";
        if (m_pen.joinStyle() == Qt::BevelJoin)
            text += " stroke-linejoin=\"bevel\"";
        if (m_pen.style() != Qt::SolidLine) {
            QByteArrayList dashes;
            for (qreal dash : m_pen.dashPattern()) dashes += number(dash * width);
            text += " stroke-dasharray=\"" + dashes.join(' ') + "\"";
        }
        return text;
    }

    void shape(const QPainterPath& path, const QBrush& brush, bool oddEven) {
        if (path.isEmpty() || (m_pen.style() == Qt::NoPen && brush.style() == Qt::NoBrush))
            return;
        openGroup();
        const QByteArray opacity = m_opacity < 1 ? " opacity=\"" + number(m_opacity) + "\"" : QByteArray();
        m_body +=
            "<path d=\"" + pathData(path) + "\"" + fill(brush, oddEven) + stroke() + opacity + transform() + "/>\n";
    }

    QByteArray m_definitions, m_body;
    QByteArrayList m_clips;
    int m_gradients = 0;
    bool m_groupOpen = false;
    QPen m_pen;
    QBrush m_brush;
    QFont m_font;
    QTransform m_transform;
    QPainterPath m_clip;
    double m_opacity = 1;
};

SvgDevice::SvgDevice(const QSizeF& size, const QString& title, const QString& description)
    : m_size(size), m_title(title), m_description(description), m_engine(std::make_unique<SvgEngine>()) {}

SvgDevice::~SvgDevice() = default;

QPaintEngine* SvgDevice::paintEngine() const {
    return m_engine.get();
}

QByteArray SvgDevice::document() const {
    const QByteArray width = number(m_size.width()), height = number(m_size.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" "
           "width=\"" +
           width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\">\n<title>" +
           escaped(m_title) + "</title>\n<desc>" + escaped(m_description) + "</desc>\n<defs>\n" +
           m_engine->definitions() + "</defs>\n" + m_engine->body() + "</svg>\n";
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
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
    }
}

}  // namespace jalon
