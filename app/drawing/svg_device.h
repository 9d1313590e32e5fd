// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSizeF>
#include <QString>
#include <memory>

namespace jalon {

class SvgEngine;

// Writes what is painted on it as SVG 1.1: shapes as paths, clipping as clipPath, text as text with an explicit
// baseline. Qt 6.4's QSvgGenerator ignores clipping, does not escape title and description (QTBUG-104203) and loses
// text that is drawn without a pen. The same painting gives the same bytes.
class SvgDevice : public QPaintDevice {
public:
    SvgDevice(const QSizeF& size, const QString& title, const QString& description);
    ~SvgDevice() override;

    // How large it is to be shown, in pixels or millimetres; else as it is painted.
    void setShownSize(const QSizeF& size, bool inMillimetres);

    // The whole document; after the painter has ended.
    QByteArray document() const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QByteArray m_width, m_height;  // as shown
    QString m_title, m_description;
    std::unique_ptr<SvgEngine> m_engine;
};

}  // namespace jalon
