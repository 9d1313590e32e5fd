// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "app/drawing/figure.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace jalon {

class WordsEdit;

// The words and the logo of a figure. A text follows the other choices until it is edited; one that is emptied is left
// out of the picture.
class FigureWords : public QWidget {
    Q_OBJECT
public:
    explicit FigureWords(QWidget* parent = nullptr);

    void put(Figure& figure) const;        // what was given
    void follow(const Figure& withTexts);  // what will be drawn

    // What was given, to be remembered; and back. A logo that is gone is left out.
    QJsonObject given() const;
    void give(const QJsonObject& words);

Q_SIGNALS:
    void changed();

private:
    WordsEdit* add(QFormLayout* form, const QString& label, int lines, const QString& tip);
    void addLogo(QFormLayout* form);
    void chooseLogo();
    bool setLogo(const QString& path, bool says);

    struct Row {
        const char* key;  // in what is remembered
        QString Figure::*text;
        WordsEdit* edit;
    };
    std::vector<Row> m_rows;
    QImage m_logo;
    QString m_logoPath;
    QLabel* m_logoName;
    QPushButton* m_noLogo;
};

}  // namespace jalon
