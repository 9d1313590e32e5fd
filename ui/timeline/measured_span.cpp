// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/measured_span.h"

#include <algorithm>
#include <cmath>

#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr qint64 secondsPerHour = 3600;

struct CalendarLength {
    qint64 years = 0;
    int months = 0;
    int days = 0;
};

// Whole years, then months, then days from one civil date to a later one.
CalendarLength calendarLength(const CivilDate& from, const CivilDate& to) {
    qint64 months = (to.year - from.year) * 12 + (to.month - from.month);
    int days = to.day - from.day;
    if (days < 0) {
        --months;
        const int lastMonth = to.month == 1 ? 12 : to.month - 1;
        const qint64 lastYear = to.month == 1 ? to.year - 1 : to.year;
        // 31 January to 1 March: one month (to 28 February) and a day, not a month and -2 days.
        const int inLast = daysInMonth(lastYear, lastMonth);
        days = to.day + std::max(0, inLast - from.day);
    }
    return {months / 12, static_cast<int>(months % 12), days};
}

QString signedPercent(double ratio, const Language& language) {
    const double percent = (ratio - 1) * 100;
    const QString sign = percent < -0.5 ? QStringLiteral("−") : percent < 0.5 ? QString() : QStringLiteral("+");
    return sign + language.locale().toString(std::abs(percent), 'f', 0);
}

}  // namespace

MeasuredSpan::MeasuredSpan(const ViewState& state, const TimeSpan& span)
    : m_length(lengthWords(span)), m_period(spanWords(span, state.language())) {
    int inside = 0;
    for (const EventSummary* event : state.accepted()) inside += event->date.bounds().overlaps(span) ? 1 : 0;
    m_events = tr("%Ln event(s)", nullptr, inside);
    if (const ShownEvents& shown = state.shown()) {
        const std::int64_t begun =
            shown.beginningBefore(allLanes, span.end) - shown.beginningBefore(allLanes, span.begin);
        m_events = tr("%Ln event(s) begin in it", nullptr, static_cast<int>(begun));
    }
    for (const CompanySeries& series : companySeries(*state.content(), state.chartOptions()))
        addChange(state, series, span);
}

void MeasuredSpan::addChange(const ViewState& state, const CompanySeries& series, const TimeSpan& span) {
    const Entity& company = *series.company;
    // A company that ended within the span is measured up to its end.
    const bool ended = company.ended && company.ended->latestEnd <= span.end;
    const Instant last = ended ? std::min(series.end, span.end) : span.end;
    const std::optional<double> before = series.valueAt(span.begin), after = series.valueAt(last);
    if ((!before && !after) || last < span.begin)
        return;
    const Language& language = state.language();
    const ChartOptions& options = state.chartOptions();
    const auto figure = [&](const std::optional<double>& value) {
        return value ? measuredText(*value, options, language) : QStringLiteral("–");
    };
    QString text = QStringLiteral("%1 → %2").arg(figure(before), figure(after));
    if (before == after) {
        text = tr("%1, no change").arg(figure(after));
    } else if (before && after && *before > 0 && options.measure == ChartMeasure::Value) {
        const QString change = (*after > *before ? QStringLiteral("+") : QString()) + figure(*after - *before);
        text = tr("%1 → %2 (%3, %4%)")
                   .arg(figure(before), figure(after), change, signedPercent(*after / *before, language));
    } else if (before && after && *before > 0) {
        text = tr("%1 → %2 (%3%)").arg(figure(before), figure(after), signedPercent(*after / *before, language));
    }
    if (ended)
        text = tr("%1, until %2").arg(text, shortDateWords(*company.ended, language));
    QString name = shownName(company.name);
    if (series.coverage != ValuationCoverage::Equity)
        name += QStringLiteral(", ") + coverageName(series.coverage, language);
    m_changes.push_back({name, company.color, text});
}

QString MeasuredSpan::yearsWords(qint64 years) {
    constexpr qint64 countable = 1'000'000'000;  // %n is an int
    if (years < countable)
        return tr("%n year(s)", nullptr, static_cast<int>(years));
    return tr("%n thousand million year(s)", nullptr, static_cast<int>(years / countable));
}

QString MeasuredSpan::monthsWords(int months) {
    return tr("%n month(s)", nullptr, months);
}

QString MeasuredSpan::daysWords(qint64 days) {
    return tr("%n day(s)", nullptr, static_cast<int>(days));
}

QString MeasuredSpan::clockWords(qint64 seconds) {
    QStringList parts;
    if (seconds >= secondsPerHour)
        parts << tr("%n hour(s)", nullptr, static_cast<int>(seconds / secondsPerHour));
    if (seconds % secondsPerHour >= 60)
        parts << tr("%n minute(s)", nullptr, static_cast<int>(seconds % secondsPerHour / 60));
    if (seconds < secondsPerHour && (seconds % 60 > 0 || parts.isEmpty()))
        parts << tr("%n second(s)", nullptr, static_cast<int>(seconds % 60));
    return parts.join(QLatin1Char(' '));
}

QString MeasuredSpan::lengthWords(const TimeSpan& span) {
    const double seconds = span.length();
    if (seconds < secondsPerDay)
        return clockWords(static_cast<qint64>(seconds));
    // Hours within a day are noise beside days: both ends count as the day they are on.
    const CalendarLength length = calendarLength(toCivil(span.begin).date, toCivil(span.end).date);
    QStringList parts;
    if (length.years > 0)
        parts << yearsWords(length.years);
    if (length.months > 0 && length.years < 100)
        parts << monthsWords(length.months);
    if (length.years == 0 && (length.days > 0 || parts.isEmpty()))
        parts << daysWords(std::max(length.days, length.months == 0 ? 1 : 0));
    return parts.join(QLatin1Char(' '));
}

}  // namespace jalon
