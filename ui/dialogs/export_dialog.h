// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <memory>

#include "app/drawing/figure.h"
#include "ui/view_state/view_state.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jalon {

class FigurePreview;

// Composes a picture: what is in it, how large, in which colours and language, with which texts; a preview that is
// drawn by the painters of the picture itself; and saves it.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const Figure& shown, ViewState* state, QWidget* parent = nullptr);

    // Saves where the person chose; a message says what went wrong. False when nothing was written.
    bool saveAs(const QString& path, bool overwrite);

private:
    void addChoices(QFormLayout* form);
    void addTexts(QFormLayout* form);
    void choose();  // the controls have changed: the figure, its texts and the preview follow
    void chooseLanguage();
    void chooseSize();
    void fillTexts();
    void save();
    Figure composed() const;

    ViewState* m_state;
    Figure m_figure;
    TimeSpan m_shownSpan;
    std::shared_ptr<const StoryContent> m_content;
    FigurePreview* m_preview;
    QComboBox* m_part;
    QComboBox* m_period;
    QComboBox* m_preset;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QComboBox* m_scale;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_values;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QLineEdit* m_sources;
    QLineEdit* m_date;
    QLabel* m_note;
};

}  // namespace jalon
