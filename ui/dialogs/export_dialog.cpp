// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/export_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include "app/drawing/picture_export.h"
#include "ui/dialogs/figure_preview.h"
#include "ui/dialogs/message_box.h"

namespace jalon {

namespace {

struct Preset {
    const char* name;
    int width, height;
};

// Logical pixels; paper at 96 dpi. The last one is what a person types.
constexpr Preset presets[] = {{QT_TRANSLATE_NOOP("jalon::ExportDialog", "Slide, 16:9"), 1600, 900},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "Full HD"), 1920, 1080},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "Slide, 4:3"), 1280, 960},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "Square"), 1080, 1080},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "Link preview, 1200 × 630"), 1200, 630},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "A4 landscape"), 1123, 794},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "A4 portrait"), 794, 1123},
                              {QT_TRANSLATE_NOOP("jalon::ExportDialog", "Custom"), 0, 0}};

QComboBox* choice(const QStringList& entries, int current = 0) {
    auto* box = new QComboBox;
    box->addItems(entries);
    box->setCurrentIndex(current);
    return box;
}

QSpinBox* side(int value) {
    auto* box = new QSpinBox;
    box->setRange(200, 8000);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" px"));
    return box;
}

}  // namespace

ExportDialog::ExportDialog(const Figure& shown, ViewState* state, QWidget* parent)
    : QDialog(parent),
      m_state(state),
      m_figure(shown),
      m_content(state->content()),
      m_preview(new FigurePreview),
      m_note(new QLabel) {
    setWindowTitle(tr("Export image"));
    resize(1080, 640);
    m_shownSpan = shown.span ? *shown.span : m_content->extent;
    auto* columns = new QHBoxLayout(this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addChoices(form);
    addTexts(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* saveButton = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    saveButton->setDefault(true);
    saveButton->setToolTip(tr("Choose a name ending in .png, .svg or .pdf (Enter)"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch();
    left->addWidget(m_note);
    left->addWidget(buttons);
    columns->addLayout(left, 2);
    columns->addWidget(m_preview, 3);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    fillTexts();
    choose();
}

void ExportDialog::addChoices(QFormLayout* form) {
    m_part = choice({tr("Timeline and chart"), tr("Timeline"), tr("Chart")});
    m_period = choice({tr("What is shown"), tr("First view of the story"), tr("All of it")});
    QStringList names;
    for (const Preset& preset : presets) names += tr(preset.name);
    m_preset = choice(names);
    m_width = side(presets[0].width);
    m_height = side(presets[0].height);
    auto* size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_scale = choice({QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")}, 1);
    m_theme = choice({tr("Light"), tr("Dark")}, m_figure.dark ? 1 : 0);
    QStringList languages;
    for (const QString& code : Language::available()) languages += Language::forCode(code).ownName();
    m_language = choice(languages, static_cast<int>(Language::available().indexOf(m_content->language.code())));
    m_values = choice({tr("Log scale"), tr("Linear scale")}, m_figure.chart.scale == ChartScale::Linear ? 1 : 0);
    form->addRow(tr("&What:"), m_part);
    form->addRow(tr("&Period:"), m_period);
    form->addRow(tr("&Format:"), m_preset);
    form->addRow(tr("Size:"), size);
    form->addRow(tr("P&NG pixels:"), m_scale);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Values:"), m_values);
    for (QComboBox* box : {m_part, m_period, m_theme, m_values, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::choose);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseSize);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseLanguage);
    for (QSpinBox* box : {m_width, m_height}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            const Preset& preset = presets[m_preset->currentIndex()];
            if (m_width->value() != preset.width || m_height->value() != preset.height) {
                const QSignalBlocker quiet(m_preset);
                m_preset->setCurrentIndex(m_preset->count() - 1);
            }
            choose();
        });
    }
}

void ExportDialog::addTexts(QFormLayout* form) {
    m_title = new QLineEdit;
    m_subtitle = new QLineEdit;
    m_sources = new QLineEdit;
    m_date = new QLineEdit;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("S&ubtitle:"), m_subtitle);
    form->addRow(tr("Sou&rces:"), m_sources);
    form->addRow(tr("&Date:"), m_date);
    for (QLineEdit* line : {m_title, m_subtitle, m_sources, m_date}) {
        line->setMaxLength(600);
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            line->setModified(true);
            choose();
        });
    }
}

void ExportDialog::chooseSize() {
    const Preset& preset = presets[m_preset->currentIndex()];
    if (preset.width > 0) {
        const QSignalBlocker quietWidth(m_width), quietHeight(m_height);
        m_width->setValue(preset.width);
        m_height->setValue(preset.height);
    }
    choose();
}

void ExportDialog::chooseLanguage() {
    const Language language = Language::forCode(Language::available().value(m_language->currentIndex()));
    m_content = readStoryContent(*m_state->document(), language);
    choose();
}

Figure ExportDialog::composed() const {
    Figure figure = m_figure;
    figure.part = m_part->currentIndex() == 0   ? FigurePart::Both
                  : m_part->currentIndex() == 1 ? FigurePart::Timeline
                                                : FigurePart::Chart;
    figure.span = m_shownSpan;
    if (m_period->currentIndex() == 1)
        figure.span = m_content->info.firstView;
    if (m_period->currentIndex() == 2)
        figure.span = m_content->extent;
    figure.size = QSizeF(m_width->value(), m_height->value());
    figure.dark = m_theme->currentIndex() == 1;
    figure.chart.scale = m_values->currentIndex() == 1 ? ChartScale::Linear : ChartScale::Logarithmic;
    // A text that was not touched follows the choices; one that was stays as it was typed.
    figure.title = m_title->isModified() ? m_title->text() : QString();
    figure.subtitle = m_subtitle->isModified() ? m_subtitle->text() : QString();
    figure.sourceLine = m_sources->isModified() ? m_sources->text() : QString();
    figure.dateLine = m_date->isModified() ? m_date->text() : QString();
    return figure;
}

void ExportDialog::fillTexts() {
    const Figure texts = withTexts(composed(), *m_content);
    const std::pair<QLineEdit*, QString> lines[] = {
        {m_title, texts.title}, {m_subtitle, texts.subtitle}, {m_sources, texts.sourceLine}, {m_date, texts.dateLine}};
    for (const auto& [line, text] : lines) {
        if (line->isModified())
            continue;
        line->setText(text);
        line->setCursorPosition(0);
        line->setModified(false);
    }
}

void ExportDialog::choose() {
    fillTexts();
    m_preview->show(composed(), m_content, m_state->theme().border);
    const int scale = m_scale->currentIndex() + 1;
    m_note->setText(tr("PNG: %1 × %2 pixels. SVG and PDF have no pixels.")
                        .arg(m_width->value() * scale)
                        .arg(m_height->value() * scale));
}

void ExportDialog::save() {
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("pictureFolder"), QDir::homePath()).toString();
    QString chosen;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the picture"), QDir(folder).filePath(QStringLiteral("jalon.png")),
                                     tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"), &chosen);
    if (path.isEmpty())
        return;
    QString named = path;
    if (QFileInfo(path).suffix().isEmpty())
        named += chosen.contains(QLatin1String(".svg"))   ? QStringLiteral(".svg")
                 : chosen.contains(QLatin1String(".pdf")) ? QStringLiteral(".pdf")
                                                          : QStringLiteral(".png");
    settings.setValue(QStringLiteral("pictureFolder"), QFileInfo(named).absolutePath());
    // The file dialog has asked about the name that it knew; an ending added here is asked about by writePicture.
    if (saveAs(named, named == path))
        accept();
}

bool ExportDialog::saveAs(const QString& path, bool overwrite) {
    const auto fail = [this](const Problem& problem) {
        showMessage(this, tr("Export image"), problem.message);
        return false;
    };
    const auto format = pictureFormatOf(path);
    if (!format)
        return fail(format.problem());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bytes = renderPicture(composed(), m_content, *format, m_scale->currentIndex() + 1);
    QApplication::restoreOverrideCursor();
    if (!bytes)
        return fail(bytes.problem());
    const auto written = writePicture(*bytes, path, overwrite);
    return written ? true : fail(written.problem());
}

}  // namespace jalon
