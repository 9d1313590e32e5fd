// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/label_cache.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

constexpr qsizetype keptLabels = 600;

}  // namespace

LabelCache::Label LabelCache::emptyLabel(const QSizeF& size, qreal ratio) {
    Label label;
    label.image = QImage((size * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    label.image.setDevicePixelRatio(ratio);
    label.image.fill(Qt::transparent);
    return label;
}

LabelCache::Label LabelCache::rendered(const Key& key, const QFont& font, const QColor& color) {
    const QFontMetricsF metrics(font);
    const QRectF box = metrics.boundingRect(key.text).adjusted(-2, -2, 3, 2);
    const QPointF origin(std::ceil(-box.left()), std::ceil(-box.top()));
    Label label = emptyLabel({std::ceil(origin.x() + box.right()), std::ceil(origin.y() + box.bottom())}, key.ratio);
    label.origin = origin;
    QPainter painter(&label.image);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(origin, key.text);
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

template <typename Render>
void LabelCache::blit(QPainter& painter, const QPointF& at, const Key& key, const Render& render) {
    auto label = m_labels.constFind(key);
    if (label == m_labels.constEnd()) {
        if (m_labels.size() >= keptLabels)
            m_labels.clear();
        label = m_labels.insert(key, render());
    }
    const QPointF corner = at - label->origin;
    const auto whole = [&](double x) { return std::round(x * key.ratio) / key.ratio; };
    painter.drawImage(QPointF(whole(corner.x()), whole(corner.y())), label->image);
}

void LabelCache::draw(QPainter& painter, const QPointF& baseline, const QString& text, const QFont& font,
                      const QColor& color) {
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    const Key key{text, color.rgba(), font.weight(), size, painter.device()->devicePixelRatioF()};
    blit(painter, baseline, key, [&] { return rendered(key, font, color); });
}

void LabelCache::drawMark(QPainter& painter, const QPointF& centre, double size, MarkShape shape, const QColor& color,
                          const QColor& background) {
    const Key key{{}, color.rgba(), static_cast<int>(shape), size, painter.device()->devicePixelRatioF()};
    blit(painter, centre, key, [&] { return renderedMark(key, shape, color, background); });
}

}  // namespace jalon
