// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "app/drawing/chart_series.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// What a measured span says: its length, the events in it and what became of each company's valuation.
class MeasuredSpan {
    Q_DECLARE_TR_FUNCTIONS(jalon::MeasuredSpan)
public:
    struct Change {
        QString company;
        ColorRole color = ColorRole::Neutral;
        QString text;  // "$24B → $80B (+$56B, +233%)"
    };

    MeasuredSpan(const ViewState& state, const TimeSpan& span);

    // "2 years 3 months", "17 days", "3 hours 20 minutes": by the calendar, the two greatest units.
    static QString lengthWords(const TimeSpan& span);

    const QString& length() const { return m_length; }
    const QString& period() const { return m_period; }
    const QString& events() const { return m_events; }
    const std::vector<Change>& changes() const { return m_changes; }

private:
    static QString yearsWords(qint64 years);
    static QString monthsWords(int months);
    static QString daysWords(qint64 days);
    static QString clockWords(qint64 seconds);
    void addChange(const ViewState& state, const CompanySeries& series, const TimeSpan& span);

    QString m_length, m_period, m_events;
    std::vector<Change> m_changes;
};

}  // namespace jalon
