// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/size_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <cmath>

#include "app/drawing/figure.h"

namespace jalon {

namespace {

constexpr double textScales[] = {7.5 / 9.75, 1, 1.25, 1.5, 2, 3};
// What is chosen for PNG: device pixels for each pixel, or dots for each inch.
struct Fineness {
    double scale;
    int dpi;  // 0: told as a factor
};
constexpr Fineness finenesses[] = {{1, 0},           {2, 0}, {3, 0}, {4, 0}, {150 / 96.0, 150}, {300 / 96.0, 300},
                                   {600 / 96.0, 600}};
constexpr int twice = 1, printFineness = 5;

QDoubleSpinBox* side(const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(0);
    box->setRange(1, maxPictureSide);
    box->setAccessibleName(name);
    return box;
}

}  // namespace

SizeChoices::SizeChoices(bool dark, QWidget* parent) : QWidget(parent) {
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addSize(form);
    addPixels(form);
    m_colors = new QComboBox;
    m_colors->addItems({tr("Light"), tr("Dark")});
    m_colors->setCurrentIndex(dark ? 1 : 0);
    m_transparent = new QCheckBox(tr("Trans&parent background"));
    m_transparent->setToolTip(tr("Nothing is painted behind the picture"));
    m_colors->setAccessibleName(tr("Colours"));
    form->addRow(tr("&Colours:"), m_colors);
    form->addRow(QString(), m_transparent);
    m_told = new QLabel;
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    form->addRow(m_told);
    showSize(picturePresets().front().size);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &SizeChoices::changed);
    connect(m_transparent, &QCheckBox::toggled, this, &SizeChoices::changed);
    connect(this, &SizeChoices::changed, this, &SizeChoices::tell);
    tell();
}

void SizeChoices::addSize(QFormLayout* form) {
    m_preset = new QComboBox;
    for (const PicturePreset& preset : picturePresets()) m_preset->addItem(presetName(preset));
    m_preset->addItem(tr("Custom"));
    m_width = side(tr("Width"));
    m_height = side(tr("Height"));
    m_unit = new QComboBox;
    m_unit->addItems({tr("px"), tr("mm")});
    m_unit->setAccessibleName(tr("Unit"));
    m_text = new QComboBox;
    m_text->addItems({tr("Newspaper, 7.5 pt"), tr("Normal"), tr("125 %"), tr("150 %"), tr("200 %"), tr("300 %")});
    auto* row = new QHBoxLayout;
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(m_height, 1);
    row->addWidget(m_unit);
    m_preset->setAccessibleName(tr("Format"));
    m_text->setAccessibleName(tr("Text size"));
    form->addRow(tr("&Format:"), m_preset);
    form->addRow(tr("Size:"), row);
    form->addRow(tr("Te&xt size:"), m_text);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SizeChoices::choosePreset);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeChoices::chooseUnit);
    connect(m_text, &QComboBox::currentIndexChanged, this, &SizeChoices::changed);
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
            if (m_showing)
                return;
            const QSignalBlocker quiet(m_preset);
            m_preset->setCurrentIndex(m_preset->count() - 1);
            Q_EMIT changed();
        });
    }
}

void SizeChoices::addPixels(QFormLayout* form) {
    m_pixels = new QComboBox;
    for (const Fineness& fineness : finenesses)
        m_pixels->addItem(fineness.dpi > 0 ? tr("%1 dpi").arg(fineness.dpi) : tr("%1×").arg(fineness.scale));
    m_pixels->setCurrentIndex(twice);
    m_pixels->setToolTip(tr("How fine a PNG is: pixels for each pixel of its size, or dots for each inch"));
    m_pixels->setAccessibleName(tr("PNG pixels"));
    form->addRow(tr("P&NG pixels:"), m_pixels);
    connect(m_pixels, &QComboBox::currentIndexChanged, this, &SizeChoices::changed);
}

void SizeChoices::showSize(const PictureSize& size) {
    const QScopedValueRollback quiet(m_showing, true);
    m_unit->setCurrentIndex(size.inMillimetres ? 1 : 0);
    m_width->setDecimals(size.inMillimetres ? 1 : 0);
    m_height->setDecimals(size.inMillimetres ? 1 : 0);
    m_width->setValue(size.width);
    m_height->setValue(size.height);
    int nearest = 0;
    for (int i = 0; i < m_text->count(); ++i) {
        if (std::abs(textScales[i] - size.textScale) < std::abs(textScales[nearest] - size.textScale))
            nearest = i;
    }
    m_text->setCurrentIndex(nearest);
}

void SizeChoices::choosePreset() {
    const auto index = static_cast<std::size_t>(m_preset->currentIndex());
    if (index < picturePresets().size()) {
        const QSignalBlocker quiet(this);
        const PictureSize& size = picturePresets()[index].size;
        showSize(size);
        // What is printed is printed finely; what is shown is not.
        const bool isFine = m_pixels->currentIndex() >= printFineness - 1;
        if (size.inMillimetres != isFine)
            m_pixels->setCurrentIndex(size.inMillimetres ? printFineness : twice);
    }
    Q_EMIT changed();
}

// The picture stays as large as it was.
void SizeChoices::chooseUnit() {
    if (m_showing)
        return;
    PictureSize other = size();
    const double factor = other.inMillimetres ? 25.4 / pixelsPerInch : pixelsPerInch / 25.4;
    other.width *= factor;
    other.height *= factor;
    {
        const QSignalBlocker quiet(this);
        showSize(other);
    }
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(m_preset->count() - 1);
    Q_EMIT changed();
}

PictureSize SizeChoices::size() const {
    return {m_width->value(), m_height->value(), m_unit->currentIndex() == 1, textScales[m_text->currentIndex()]};
}

double SizeChoices::scale() const {
    return finenesses[m_pixels->currentIndex()].scale;
}

void SizeChoices::put(Figure& figure, PictureOptions& options) const {
    setSize(figure, size());
    figure.dark = m_colors->currentIndex() == 1;
    figure.transparent = m_transparent->isChecked();
    options.scale = scale();
    options.inMillimetres = size().inMillimetres;
}

void SizeChoices::tell() {
    const QSizeF pixels = size().pixels() * scale();
    m_told->setText(tr("PNG: %1 × %2 pixels. SVG and PDF have no pixels. The smallest text is %3 pt on paper.")
                        .arg(qRound(pixels.width()))
                        .arg(qRound(pixels.height()))
                        .arg(locale().toString(11 * 0.75 * size().textScale, 'f', 1)));
}

QJsonObject SizeChoices::chosen() const {
    const auto preset = static_cast<std::size_t>(m_preset->currentIndex());
    QJsonObject choices{{QStringLiteral("size"), pictureSizeText(size())},
                        {QStringLiteral("text"), m_text->currentIndex()},
                        {QStringLiteral("pixels"), m_pixels->currentIndex()},
                        {QStringLiteral("dark"), m_colors->currentIndex() == 1},
                        {QStringLiteral("transparent"), m_transparent->isChecked()}};
    if (preset < picturePresets().size())
        choices[QStringLiteral("preset")] = QLatin1String(picturePresets()[preset].key);
    return choices;
}

void SizeChoices::choose(const QJsonObject& choices) {
    const QSignalBlocker quiet(this);
    const auto size = readPictureSize(choices[QStringLiteral("size")].toString());
    if (!size)
        return;
    const QSignalBlocker quietPreset(m_preset);
    m_preset->setCurrentIndex(m_preset->count() - 1);
    for (std::size_t i = 0; i < picturePresets().size(); ++i) {
        if (choices[QStringLiteral("preset")].toString() == QLatin1String(picturePresets()[i].key))
            m_preset->setCurrentIndex(static_cast<int>(i));
    }
    showSize(*size);
    const auto pick = [&](QComboBox* box, const char* key) {
        const int index = choices[QLatin1String(key)].toInt(box->currentIndex());
        if (index >= 0 && index < box->count())
            box->setCurrentIndex(index);
    };
    pick(m_text, "text");
    pick(m_pixels, "pixels");
    m_colors->setCurrentIndex(choices[QStringLiteral("dark")].toBool() ? 1 : 0);
    m_transparent->setChecked(choices[QStringLiteral("transparent")].toBool());
    tell();
}

}  // namespace jalon
