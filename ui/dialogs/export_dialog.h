// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <QJsonObject>
#include <memory>

#include "app/drawing/picture_export.h"
#include "ui/dialogs/picture_task.h"
#include "ui/view_state/view_state.h"

class QCheckBox;
class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace jalon {

class ContentChoices;
class FigurePreview;
class FigureWords;
class SizeChoices;

// Composes a picture: what is in it, how large, in which colours and language, with which words; a preview that is
// drawn by the painters of the picture itself; and saves, copies or prints it. What was chosen is remembered for the
// document.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const Figure& shown, ViewState* state, QWidget* parent = nullptr);

    // Saves where the person chose; a message says what went wrong. False when nothing was written.
    bool saveAs(const QString& path, bool overwrite);
    // The figure as it would be drawn now.
    Figure composed() const;

private:
    QWidget* choices();
    QHBoxLayout* otherWays();
    QDialogButtonBox* buttons();
    void follow();  // the choices have changed: words and preview follow
    void chooseLanguage();
    void save();
    void copyImage();
    void copyTable();
    void print();
    void remember();
    PictureOptions options() const;
    struct Drawn {
        QByteArray picture, table;
    };
    Result<Drawn> drawn(PictureFormat format);
    ContentForWorker content() const;
    void tell(const Outcome& outcome);  // what went wrong, unless it was cancelled

    ViewState* m_state;
    Figure m_figure;
    std::shared_ptr<const StoryContent> m_content;
    QJsonObject m_wordsByLanguage;  // what was typed in each
    ContentChoices* m_contentChoices;
    SizeChoices* m_size;
    FigureWords* m_words;
    QCheckBox* m_table;
    FigurePreview* m_preview;
    QLabel* m_emptyReason;
    std::vector<QPushButton*> m_outputs;  // what a picture without anything in it is not offered
};

}  // namespace jalon
