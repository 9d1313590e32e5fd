// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "app/drawing/picture_export.h"
#include "app/drawing/picture_size.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace jalon {

// How large a picture is, on a screen or on paper, how fine its pixels are, and in which colours.
class SizeChoices : public QWidget {
    Q_OBJECT
public:
    explicit SizeChoices(bool dark, QWidget* parent = nullptr);

    void put(Figure& figure, PictureOptions& options) const;
    // Ready to be remembered, and back.
    QJsonObject chosen() const;
    void choose(const QJsonObject& choices);

Q_SIGNALS:
    void changed();

private:
    void addSize(QFormLayout* form);
    void addPixels(QFormLayout* form);
    void showSize(const PictureSize& size);
    void choosePreset();
    void chooseUnit();
    PictureSize size() const;
    double scale() const;
    void tell();

    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QComboBox* m_text;
    QComboBox* m_pixels;
    QComboBox* m_colors;
    QCheckBox* m_transparent;
    QLabel* m_told;
    bool m_showing = false;
};

}  // namespace jalon
