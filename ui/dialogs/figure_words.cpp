// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/figure_words.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include "app/drawing/figure_logo.h"
#include "ui/dialogs/message_box.h"
#include "ui/dialogs/words_edit.h"

namespace jalon {

FigureWords::FigureWords(QWidget* parent) : QWidget(parent), m_logoName(new QLabel), m_noLogo(new QPushButton) {
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows = {
        {"title", &Figure::title, add(form, tr("&Title:"), 2, tr("What the picture shows, as a sentence"))},
        {"subtitle", &Figure::subtitle,
         add(form, tr("S&ubtitle:"), 2, tr("Measure, currency, nominal or real, period"))},
        {"note", &Figure::note, add(form, tr("N&ote:"), 1, tr("What a reader has to know besides"))},
        {"source", &Figure::sourceLine,
         add(form, tr("Sou&rces:"), 2, tr("The publishers of what is shown, the most used first"))},
        {"licence", &Figure::licence, add(form, tr("Licen&ce:"), 2, tr("Under which terms it may be used"))},
        {"date", &Figure::dateLine, add(form, tr("&Date:"), 1, tr("Up to when the document tells"))},
        {"alt", &Figure::alt,
         add(form, tr("&Alt text:"), 4, tr("The picture in words, for those who do not see it; kept in the file"))},
    };
    addLogo(form);
    auto* anew = new QPushButton(tr("Write all an&ew"));
    anew->setToolTip(tr("Write the texts from what is shown, instead of what was typed"));
    anew->setAutoDefault(false);
    connect(anew, &QPushButton::clicked, this, [this] {
        for (const Row& row : m_rows) row.edit->forget();
        Q_EMIT changed();
    });
    form->addRow(QString(), anew);
}

WordsEdit* FigureWords::add(QFormLayout* form, const QString& label, int lines, const QString& tip) {
    auto* edit = new WordsEdit(lines);
    edit->setToolTip(tr("%1. Empty: none.").arg(tip));
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')).trimmed());
    form->addRow(label, edit);
    connect(edit, &WordsEdit::typed, this, &FigureWords::changed);
    return edit;
}

void FigureWords::addLogo(QFormLayout* form) {
    auto* row = new QHBoxLayout;
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setToolTip(tr("A PNG, JPEG or SVG file, drawn at the upper right"));
    choose->setAccessibleName(tr("Choose a logo"));
    m_noLogo->setText(tr("Remo&ve"));
    m_noLogo->setAccessibleName(tr("Remove the logo"));
    m_logoName->setTextFormat(Qt::PlainText);
    m_logoName->setText(tr("none"));
    m_noLogo->setEnabled(false);
    row->addWidget(m_logoName, 1);
    row->addWidget(choose);
    row->addWidget(m_noLogo);
    for (QPushButton* button : {choose, m_noLogo}) button->setAutoDefault(false);
    form->addRow(tr("Logo:"), row);
    connect(choose, &QPushButton::clicked, this, &FigureWords::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { setLogo(QString(), true); });
}

void FigureWords::chooseLogo() {
    QSettings settings;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), settings.value(QStringLiteral("logoFolder")).toString(),
                                     tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    settings.setValue(QStringLiteral("logoFolder"), QFileInfo(path).absolutePath());
    setLogo(path, true);
}

bool FigureWords::setLogo(const QString& path, bool says) {
    QImage logo;
    if (!path.isEmpty()) {
        const auto read = readLogo(path);
        if (!read) {
            if (says)
                showMessage(this, tr("Choose a logo"), read.problem().message);
            return false;
        }
        logo = *read;
    }
    m_logo = logo;
    m_logoPath = path;
    m_logoName->setText(path.isEmpty() ? tr("none") : QFileInfo(path).fileName());
    m_noLogo->setEnabled(!path.isEmpty());
    if (says)
        Q_EMIT changed();
    return true;
}

void FigureWords::put(Figure& figure) const {
    for (const Row& row : m_rows) figure.*row.text = row.edit->given();
    figure.logo = m_logo;
}

void FigureWords::follow(const Figure& withTexts) {
    for (const Row& row : m_rows) row.edit->write(withTexts.*row.text);
}

QJsonObject FigureWords::given() const {
    QJsonObject words;
    for (const Row& row : m_rows) {
        if (row.edit->isGiven())
            words[QLatin1String(row.key)] = row.edit->given();
    }
    if (!m_logoPath.isEmpty())
        words[QStringLiteral("logo")] = m_logoPath;
    return words;
}

void FigureWords::give(const QJsonObject& words) {
    for (const Row& row : m_rows) {
        row.edit->forget();
        const QJsonValue text = words[QLatin1String(row.key)];
        if (text.isString())
            row.edit->give(text.toString());
    }
    setLogo(words[QStringLiteral("logo")].toString(), false);
}

}  // namespace jalon
