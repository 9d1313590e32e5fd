// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

#include "app/base/language.h"
#include "app/drawing/chart_options.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon {

// Asks for what a pinned note, a reference line or a shaded period says and where it stands, all of it typed: dates as
// people write them, amounts as "300B". What is wrong is said while one types.
class AnnotationDialog : public QDialog {
    Q_OBJECT
public:
    AnnotationDialog(const ChartAnnotation& annotation, const Language& language, QWidget* parent = nullptr);
    const ChartAnnotation& annotation() const { return m_annotation; }

private:
    QLineEdit* addField(QFormLayout* form, const QString& label, const QString& text);
    void read();
    bool readDates(QString& problem);
    bool readValue(QString& problem);

    ChartAnnotation m_annotation;
    Language m_language;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_value = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_done = nullptr;
};

}  // namespace jalon
