// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>

#include "app/data/entity.h"

class QPaintDevice;
class QPainter;

namespace jalon {

// Short texts and marks as small pictures, drawn again frame after frame at a fraction of what shaping text and filling
// smooth shapes costs. For screens: pictures for print keep their texts as text and their shapes as shapes.
class LabelCache {
public:
    // `baseline` is the left end of the text's baseline; it is moved to a whole pixel of the screen.
    void draw(QPainter& painter, const QPointF& baseline, const QString& text, const QFont& font, const QColor& color);

    // The first `cut` pixels of the text, and an ellipsis: of a text that is cut elsewhere in each frame one picture is
    // kept. False, and nothing is drawn, where the text is too long for that.
    bool drawCut(QPainter& painter, const QPointF& baseline, const QString& text, double cut, const QFont& font,
                 const QColor& color);

    // Whether one picture of it serves all its cuts: it is not too long.
    static bool isKept(const QString& text);
    // Draws it ahead of the frame that needs it; false where there was nothing to do.
    bool prepare(const QPaintDevice& screen, const QString& text, const QFont& font, const QColor& color);

    void drawMark(QPainter& painter, const QPointF& centre, double size, MarkShape shape, const QColor& color,
                  const QColor& background);

private:
    // Of a mark the text is empty, and the weight is its shape.
    struct Key {
        QString text;
        QRgb color;
        int weight;
        qreal size, ratio;
        friend bool operator==(const Key&, const Key&) = default;
    };
    friend size_t qHash(const Key& key, size_t seed) {
        return qHashMulti(seed, key.text, key.color, key.weight, key.size, key.ratio);
    }
    struct Label {
        QImage image;
        QPointF origin;  // of the baseline in it
    };
    static Label emptyLabel(const QSizeF& size, qreal ratio);
    static Label rendered(const Key& key, const QFont& font, const QColor& color);
    static Label renderedMark(const Key& key, MarkShape shape, const QColor& color, const QColor& background);
    static Key keyOf(const QPaintDevice& screen, const QString& text, const QFont& font, const QColor& color);
    template <typename Render>
    const Label& kept(const Key& key, const Render& render);
    // Of the picture as much as is `width` wide from the baseline's beginning; negative: all.
    static void blit(QPainter& painter, const QPointF& at, const Label& label, qreal ratio, double width = -1);

    QHash<Key, Label> m_labels, m_older;  // what is asked for again comes back from the older ones; the others go
};

}  // namespace jalon
