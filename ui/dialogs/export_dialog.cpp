// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>

#include "app/drawing/chart_series.h"
#include "app/drawing/figure_content.h"
#include "app/drawing/figure_table.h"
#include "ui/dialogs/content_choices.h"
#include "ui/dialogs/figure_clipboard.h"
#include "ui/dialogs/figure_preview.h"
#include "ui/dialogs/figure_words.h"
#include "ui/dialogs/message_box.h"
#include "ui/dialogs/picture_memory.h"
#include "ui/dialogs/print_figure.h"
#include "ui/dialogs/size_choices.h"

namespace jalon {

namespace {

// Pages are as high as their texts are large: they scroll where the window is not.
QScrollArea* scrolled(QWidget* page) {
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Wide enough for the page, but never so wide that the preview has no room.
    area->setMinimumWidth(std::min(page->sizeHint().width() + 24, page->screen()->availableSize().width() * 55 / 100));
    return area;
}

// That figures are in, or that a rate leads to.
QStringList knownCurrencies(const StoryContent& content) {
    QStringList codes{usualCurrency(content)};
    codes += otherCurrencies(content, {});
    for (const ExchangeRate& rate : content.rates) codes << rate.currency << rate.quote;
    codes.removeDuplicates();
    return codes;
}

}  // namespace

ExportDialog::ExportDialog(const Figure& shown, ViewState* state, QWidget* parent)
    : QDialog(parent),
      m_state(state),
      m_figure(shown),
      m_content(state->content()),
      m_contentChoices(new ContentChoices(shown, state->language(), knownCurrencies(*state->content()))),
      m_size(new SizeChoices(shown.dark)),
      m_words(new FigureWords),
      m_table(new QCheckBox(tr("Data &beside it, as CSV"))),
      m_preview(new FigurePreview),
      m_emptyReason(new QLabel) {
    setWindowTitle(tr("Export image"));
    // No wider than the window it belongs to, on a small screen too.
    const QSize room = parent ? parent->window()->size().expandedTo({900, 600}) : QSize(1180, 680);
    resize(QSize(1180, 680).boundedTo(room).boundedTo(screen()->availableSize()));
    m_emptyReason->setWordWrap(true);
    m_emptyReason->setAccessibleName(tr("Why nothing can be saved"));
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_table->setToolTip(tr("The figures and events that are shown, in a file of the same name ending in .csv"));
    auto* columns = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    left->addWidget(choices(), 1);
    left->addWidget(m_table);
    left->addWidget(m_emptyReason);
    left->addLayout(otherWays());
    left->addWidget(buttons());
    columns->addLayout(left, 2);
    columns->addWidget(m_preview, 3);
    const QJsonObject last = state->document() ? rememberedPicture(*state->document()) : QJsonObject();
    m_contentChoices->choose(last);
    m_size->choose(last[QStringLiteral("size")].toObject());
    m_wordsByLanguage = last[QStringLiteral("words")].toObject();
    m_words->give(m_wordsByLanguage[m_content->language.code()].toObject());
    m_table->setChecked(last[QStringLiteral("table")].toBool());
    connect(m_contentChoices, &ContentChoices::changed, this, &ExportDialog::follow);
    connect(m_contentChoices, &ContentChoices::languageChanged, this, &ExportDialog::chooseLanguage);
    connect(m_size, &SizeChoices::changed, this, &ExportDialog::follow);
    connect(m_words, &FigureWords::changed, this, &ExportDialog::follow);
    connect(m_state, &ViewState::seriesChanged, this, [this] {
        m_content = withSeries(*m_content, m_state->content()->series);
        follow();
    });
    follow();
}

QWidget* ExportDialog::choices() {
    auto* pages = new QTabWidget;
    pages->setDocumentMode(true);
    pages->addTab(scrolled(m_contentChoices), tr("Content"));
    pages->addTab(scrolled(m_size), tr("Size and colours"));
    pages->addTab(scrolled(m_words), tr("Texts"));
    return pages;
}

QHBoxLayout* ExportDialog::otherWays() {
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& tip, void (ExportDialog::*run)()) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        m_outputs.push_back(button);
    };
    add(tr("Copy &image"), tr("Copy the picture as it is shown here"), &ExportDialog::copyImage);
    add(tr("Copy &table"), tr("Copy the figures and events that are shown, for a spreadsheet"),
        &ExportDialog::copyTable);
    add(tr("Print…"), tr("Print the picture, with a preview"), &ExportDialog::print);
    row->addStretch();
    return row;
}

QDialogButtonBox* ExportDialog::buttons() {
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* saveButton = box->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    saveButton->setDefault(true);
    saveButton->setToolTip(tr("Choose a name ending in .png, .svg or .pdf (Enter)"));
    m_outputs.push_back(saveButton);
    connect(box, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

Figure ExportDialog::composed() const {
    Figure figure = m_figure;
    PictureOptions unused;
    m_contentChoices->put(figure, *m_content);
    m_size->put(figure, unused);
    m_words->put(figure);
    return figure;
}

PictureOptions ExportDialog::options() const {
    Figure unused;
    PictureOptions options;
    m_size->put(unused, options);
    return options;
}

void ExportDialog::follow() {
    const Figure figure = composed();
    m_words->follow(withTexts(figure, *m_content));
    const QString reason = emptyChartReason(figure, *m_content);
    m_emptyReason->setText(reason);
    m_emptyReason->setVisible(!reason.isEmpty());
    for (QPushButton* button : m_outputs) button->setEnabled(reason.isEmpty());
    m_preview->show(figure, m_content, m_state->theme().border);
}

// Words that were typed in one language are not those of another.
void ExportDialog::chooseLanguage() {
    if (!m_state->document())
        return;
    const QJsonObject typed = m_words->given();
    m_wordsByLanguage[m_content->language.code()] = typed;
    m_content = readStoryContent(*m_state->document(), m_contentChoices->language(), SeriesReach::Outlines);
    QJsonObject known = m_wordsByLanguage[m_content->language.code()].toObject();
    known[QStringLiteral("logo")] = typed[QStringLiteral("logo")];
    m_words->give(known);
    follow();
}

void ExportDialog::remember() {
    if (!m_state->document())
        return;
    m_wordsByLanguage[m_content->language.code()] = m_words->given();
    QJsonObject choices = m_contentChoices->chosen();
    choices[QStringLiteral("size")] = m_size->chosen();
    choices[QStringLiteral("words")] = m_wordsByLanguage;
    choices[QStringLiteral("table")] = m_table->isChecked();
    rememberPicture(*m_state->document(), choices);
}

void ExportDialog::copyImage() {
    remember();
    // As fine as it would be saved: large ones take their time.
    tell(copyFigureImage(composed(), content(), options().scale, this));
}

void ExportDialog::copyTable() {
    tell(copyFigureTable(composed(), content(), this));
}

ContentForWorker ExportDialog::content() const {
    return contentForWorker(*m_state, m_content);
}

void ExportDialog::tell(const Outcome& outcome) {
    if (!outcome && outcome.problem().kind != ProblemKind::Cancelled)
        showMessage(this, windowTitle(), outcome.problem().message);
}

void ExportDialog::print() {
    remember();
    tell(printWithPreview(composed(), content(), this));
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
    // The file dialog has asked about the name that it knew; of a name that got its ending here, saveAs asks.
    if (saveAs(named, named == path))
        accept();
}

Result<ExportDialog::Drawn> ExportDialog::drawn(PictureFormat format) {
    const auto draw = [=, figure = composed(), wanted = options(), content = content()]() -> Result<Drawn> {
        const auto given = content();
        if (!given)
            return given.problem();
        PictureOptions with = wanted;
        with.table = figureCsv(figure, **given);
        const auto picture = renderPicture(figure, *given, format, with);
        if (!picture)
            return picture.problem();
        return Drawn{*picture, with.table};
    };
    return madeWithProgress<Drawn>(tr("Drawing the picture…"), draw, this);
}

bool ExportDialog::saveAs(const QString& path, bool overwrite) {
    const auto fail = [this](const Problem& problem) {
        if (problem.kind != ProblemKind::Cancelled)
            showMessage(this, tr("Export image"), problem.message);
        return false;
    };
    const auto format = pictureFormatOf(path);
    if (!format)
        return fail(format.problem());
    if (!overwrite && QFileInfo(path).isFile()) {
        if (askToGoOn(this, tr("Export image"), tr("%1 is there already. Overwrite it with this picture?").arg(path),
                      tr("&Overwrite")) != Answer::Ok)
            return false;
        overwrite = true;
    }
    if (const auto target = checkTarget(path, overwrite); !target)
        return fail(target.problem());
    const QString table = tableBeside(path);
    if (m_table->isChecked() && QFileInfo::exists(table) &&
        askToGoOn(this, tr("Export image"),
                  tr("%1 is there already. Overwrite it with the data of this picture?").arg(table),
                  tr("&Overwrite")) != Answer::Ok)
        return false;
    const auto made = drawn(*format);
    if (!made)
        return fail(made.problem());
    if (const auto written = writePicture(made->picture, path, overwrite); !written)
        return fail(written.problem());
    remember();
    if (m_table->isChecked()) {
        if (const auto written = writePicture(made->table, table, true); !written)
            return fail(written.problem());
    }
    return true;
}

}  // namespace jalon
