// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>
#include <vector>

namespace jalon {

// A paint device that keeps what is written and where, and nothing else.
class TextRecorder : public QPaintDevice {
public:
    struct Text {
        QString text;
        QRectF rect;
    };
    const std::vector<Text>& texts() const { return m_engine.texts; }
    const Text* find(const QString& text) const {
        for (const Text& each : m_engine.texts)
            if (each.text == text)
                return &each;
        return nullptr;
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
            case PdmWidth:
            case PdmHeight:
                return 4000;
            case PdmDepth:
                return 32;
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return static_cast<int>(devicePixelRatioFScale());
            default:
                return 96;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath&) override {}
        void drawTextItem(const QPointF& p, const QTextItem& item) override {
            texts.push_back(
                {item.text(), {p.x(), p.y() - item.ascent(), item.width(), item.ascent() + item.descent()}});
        }
        Type type() const override { return User; }
        std::vector<Text> texts;
    };
    mutable Engine m_engine;
};

}  // namespace jalon
