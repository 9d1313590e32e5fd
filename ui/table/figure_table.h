// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTableView>

#include "ui/view_state/view_state.h"

namespace jalon {

class FigureModel;

// The chart as a table: what it shows, sortable by any column, copied as text that a spreadsheet takes. Its selected
// row is the figure that is selected in the chart.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(ViewState* state, QWidget* parent = nullptr);

    // Header and rows (those that are selected, else all, up to FigureModel::mostRows), fields parted by tabs, amounts
    // in digits. A field that a spreadsheet would run as a formula gets an apostrophe before it, one that begins with
    // an apostrophe a second.
    QString asText() const;
    void copy() const;
    QString remark() const;  // FigureModel::remark

Q_SIGNALS:
    void remarkChanged();
    void closeRequested();
    void cardRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void showSelection();
    void takeSelection();
    void retranslate();

    ViewState* m_state;
    FigureModel* m_model;
    bool m_showing = false;
};

// A field as it leaves the program.
QString spreadsheetField(const QString& text);

}  // namespace jalon
