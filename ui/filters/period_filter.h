// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

#include "ui/view_state/view_state.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace jalon {

// From when to when: two dates as one writes them, each of which may stay empty. Shown are the events that may have
// happened then, by the bounds of their dates. A date that cannot be read is said below, and filters nothing.
class PeriodFilter : public QWidget {
    Q_OBJECT
public:
    explicit PeriodFilter(ViewState* state, QWidget* parent = nullptr);
    // Writes what ViewState's filter holds into the fields, unless they say it already.
    void showFilter();

private:
    QLineEdit* addField(QGridLayout* grid, const QString& name, const QString& tip);
    void apply();
    void say(const QString& text, bool problem);

    ViewState* m_state;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLabel* m_words = nullptr;  // what is wrong, or how many events are left
};

// A moment in the words that are read back as the same one: the beginning of "2024", or the end of it.
QString periodEdgeText(Instant edge, bool isEnd, const Language& language);

}  // namespace jalon
