// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "app/drawing/figure.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace jalon {

// What is in a picture: the plots, the period, the language, and how the chart draws its figures.
class ContentChoices : public QWidget {
    Q_OBJECT
public:
    // `shown` is what the window shows: where the choices start. `currencies` are those that the document knows.
    ContentChoices(const Figure& shown, const Language& language, const QStringList& currencies,
                   QWidget* parent = nullptr);

    void put(Figure& figure, const StoryContent& content) const;
    Language language() const;
    QJsonObject chosen() const;
    void choose(const QJsonObject& choices);

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    QComboBox* add(QFormLayout* form, const QString& label, const QStringList& entries, int current);

    void addChart(QFormLayout* form, const ChartOptions& shown);
    void addCurrencies(QFormLayout* form, const ChartOptions& shown, const Language& language);
    void addMarks(QFormLayout* form, const ChartOptions& shown);
    void addEventLabels(QFormLayout* form);
    void putChart(ChartOptions& options) const;
    void fit();  // only what the choices leave to be chosen can be

    std::optional<TimeSpan> m_shownSpan;
    QComboBox* m_part;
    QComboBox* m_period;
    QComboBox* m_language;
    QComboBox* m_scale;
    QComboBox* m_basis;
    QComboBox* m_join;
    QComboBox* m_measure;
    QLineEdit* m_reference;
    QStringList m_currencyCodes;  // the entries of m_currency
    QComboBox* m_currency;
    QComboBox* m_currencies;
    std::vector<std::pair<QCheckBox*, bool ChartOptions::*>> m_marks;
    QCheckBox* m_added;
    QSpinBox* m_eventLabels;
};

}  // namespace jalon
