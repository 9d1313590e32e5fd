// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "app/drawing/figure.h"

class QComboBox;
class QFormLayout;

namespace jalon {

// What is in a picture: the plots, the period, the language, and how the chart draws its figures.
class ContentChoices : public QWidget {
    Q_OBJECT
public:
    // `shown` is what the window shows: where the choices start.
    ContentChoices(const Figure& shown, const Language& language, QWidget* parent = nullptr);

    void put(Figure& figure, const StoryContent& content) const;
    Language language() const;
    QJsonObject chosen() const;
    void choose(const QJsonObject& choices);

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    QComboBox* add(QFormLayout* form, const QString& label, const QStringList& entries, int current);

    std::optional<TimeSpan> m_shownSpan;
    QComboBox* m_part;
    QComboBox* m_period;
    QComboBox* m_language;
    QComboBox* m_values;
};

}  // namespace jalon
