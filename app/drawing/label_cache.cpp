// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/label_cache.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>
#include <utility>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

constexpr qsizetype keptLabels = 500;
constexpr double widest = 1e6;        // px; nothing is wrapped
constexpr qsizetype longestCut = 80;  // characters

}  // namespace

LabelCache::Label LabelCache::emptyLabel(const QSizeF& size, qreal ratio) {
    Label label;
    label.image = QImage((size * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    label.image.setDevicePixelRatio(ratio);
    label.image.fill(Qt::transparent);
    return label;
}

LabelCache::Label LabelCache::rendered(const Key& key, const QFont& font, const QColor& color) {
    // Shaped once, for its size and its drawing: that is nearly all of what a label costs.
    QTextLayout layout(key.text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(widest);
    layout.endLayout();
    constexpr double reach = 3;  // of letters over the box of their line
    const QPointF origin(reach, std::ceil(line.ascent()) + reach);
    const QSizeF size(origin.x() + line.naturalTextWidth() + reach, origin.y() + line.descent() + reach);
    Label label = emptyLabel({std::ceil(size.width()), std::ceil(size.height())}, key.ratio);
    label.origin = origin;
    QPainter painter(&label.image);
    painter.setPen(color);
    layout.draw(&painter, QPointF(origin.x(), origin.y() - line.ascent()));
    return label;
}

LabelCache::Label LabelCache::renderedMark(const Key& key, MarkShape shape, const QColor& color,
                                           const QColor& background) {
    const double half = std::ceil(0.8 * key.size) + 1;
    Label label = emptyLabel({2 * half, 2 * half}, key.ratio);
    label.origin = {half, half};
    QPainter painter(&label.image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, label.origin, key.size, shape, color, background);
    return label;
}

LabelCache::Key LabelCache::keyOf(const QPaintDevice& screen, const QString& text, const QFont& font,
                                  const QColor& color) {
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    return {text, color.rgba(), font.weight(), size, screen.devicePixelRatioF()};
}

template <typename Render>
const LabelCache::Label& LabelCache::kept(const Key& key, const Render& render) {
    const auto label = m_labels.constFind(key);
    if (label != m_labels.constEnd())
        return *label;
    if (m_labels.size() >= keptLabels)
        m_older = std::exchange(m_labels, {});
    const auto older = m_older.constFind(key);
    return *m_labels.insert(key, older != m_older.constEnd() ? *older : render());
}

bool LabelCache::isKept(const QString& text) {
    return text.size() <= longestCut;
}

bool LabelCache::prepare(const QPaintDevice& screen, const QString& text, const QFont& font, const QColor& color) {
    const Key key = keyOf(screen, text, font, color);
    if (m_labels.contains(key))
        return false;
    kept(key, [&] { return rendered(key, font, color); });
    return true;
}

void LabelCache::blit(QPainter& painter, const QPointF& at, const Label& label, qreal ratio, double width) {
    const QPointF corner = at - label.origin;
    const auto whole = [&](double x) { return std::round(x * ratio) / ratio; };
    const QPointF place(whole(corner.x()), whole(corner.y()));
    if (width < 0) {
        painter.drawImage(place, label.image);
        return;
    }
    const double pixels = std::min<double>(label.image.width(), std::round((label.origin.x() + width) * ratio));
    painter.drawImage(QRectF(place.x(), place.y(), pixels / ratio, label.image.height() / ratio), label.image,
                      QRectF(0, 0, pixels, label.image.height()));
}

void LabelCache::draw(QPainter& painter, const QPointF& baseline, const QString& text, const QFont& font,
                      const QColor& color) {
    const Key key = keyOf(*painter.device(), text, font, color);
    blit(painter, baseline, kept(key, [&] { return rendered(key, font, color); }), key.ratio);
}

bool LabelCache::drawCut(QPainter& painter, const QPointF& baseline, const QString& text, double cut, const QFont& font,
                         const QColor& color) {
    if (!isKept(text))
        return false;
    const Key key = keyOf(*painter.device(), text, font, color);
    blit(painter, baseline, kept(key, [&] { return rendered(key, font, color); }), key.ratio, cut);
    draw(painter, baseline + QPointF(cut, 0), QStringLiteral("…"), font, color);
    return true;
}

void LabelCache::drawMark(QPainter& painter, const QPointF& centre, double size, MarkShape shape, const QColor& color,
                          const QColor& background) {
    const Key key{{}, color.rgba(), static_cast<int>(shape), size, painter.device()->devicePixelRatioF()};
    blit(painter, centre, kept(key, [&] { return renderedMark(key, shape, color, background); }), key.ratio);
}

}  // namespace jalon
