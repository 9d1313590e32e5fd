// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_finding.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "app/drawing/chart_words.h"
#include "app/drawing/figure_content.h"
#include "app/time/calendar_words.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

class Finding {
public:
    Finding(const Figure& figure, const StoryContent& content)
        : m_figure(figure), m_content(content), m_language(content.language) {}

    QString ofLines() const {
        if (m_figure.chart.measure != ChartMeasure::Value) {
            const QString gain = gained();
            if (!gain.isEmpty())
                return gain;
        }
        std::vector<ShownSeries> lines;
        for (ShownSeries& shown : shownSeries(m_figure, m_content)) {
            // A company with several lines speaks by its first: equity, where it has any.
            const bool isKnown = std::any_of(lines.begin(), lines.end(), [&](const ShownSeries& line) {
                return line.series.company == shown.series.company;
            });
            if (shown.atEnd && !isKnown)
                lines.push_back(std::move(shown));
        }
        std::stable_sort(lines.begin(), lines.end(), [](const ShownSeries& a, const ShownSeries& b) {
            return a.atEnd->middle() > b.atEnd->middle();
        });
        if (lines.empty())
            return {};
        return lines.size() == 1 ? change(lines.front()) : comparison(lines[0], lines[1]);
    }

    QString ofEvents() const {
        std::map<std::pair<std::int64_t, int>, int> months;
        int dated = 0;
        const TimeSpan span = shownSpan(m_figure, m_content);
        for (const EventSummary* event : shownEvents(m_figure, m_content)) {
            if (event->date.precision > DatePrecision::Month || !span.contains(event->date.earliestStart))
                continue;
            const CivilDate date = toCivil(event->date.earliestStart).date;
            ++months[{date.year, date.month}];
            ++dated;
        }
        const auto most = std::max_element(months.begin(), months.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most == months.end() || most->second < 3)
            return {};
        const auto ties =
            std::count_if(months.begin(), months.end(), [&](const auto& each) { return each.second == most->second; });
        if (ties > 1)
            return {};
        const QString month =
            monthYear(most->first.second, yearWords(most->first.first, m_language), m_language, NameLength::Full);
        return text(QT_TRANSLATE_NOOP("Figure", "%1 was the busiest month, with %2 of %3 dated events"))
            .arg(month, m_language.locale().toString(most->second), m_language.locale().toString(dated));
    }

private:
    // Of what is measured against a date, or against each line's first figure: who gained most.
    QString gained() const {
        ChartOptions options = m_figure.chart;
        options.hiddenCompanies.unite(m_figure.filter.hiddenCompanies);
        const Entity* company = nullptr;
        double most = 0;
        int lines = 0;
        for (const CompanySeries& series : companySeries(m_content, options)) {
            const auto index = series.valueAt(lastShown(m_figure, m_content));
            if (!index)
                continue;
            ++lines;
            if (!company || *index > most) {
                company = series.company;
                most = *index;
            }
        }
        if (!company || most < 100.5)
            return {};
        options.measure = ChartMeasure::Growth;
        const QString gain = measuredText(most, options, m_language);
        const QString since = options.reference ? instantWords(*options.reference, DatePrecision::Day, m_language)
                                                : text(QT_TRANSLATE_NOOP("Figure", "its first figure"));
        return (lines > 1 ? text(QT_TRANSLATE_NOOP("Figure", "%1 changed by %2 since %3, more than any other line"))
                          : text(QT_TRANSLATE_NOOP("Figure", "%1 changed by %2 since %3")))
            .arg(company->name, gain, since);
    }

    QString text(const char* source) const { return m_language.text("Figure", source); }

    // "at the end of March 2025", "on 28 March 2025": when the lines are read.
    QString when() const {
        const CivilDate day = toCivil(lastShown(m_figure, m_content)).date;
        if (day.day == daysInMonth(day.year, day.month)) {
            return text(QT_TRANSLATE_NOOP("Figure", "at the end of %1"))
                .arg(monthYear(day.month, yearWords(day.year, m_language), m_language, NameLength::Full));
        }
        return text(QT_TRANSLATE_NOOP("Figure", "on %1")).arg(dayMonthYear(day, m_language, NameLength::Full));
    }

    // A sentence by how the figure is known.
    QString worth(const ShownSeries& line) const {
        const auto sentence = [&] {
            switch (line.atEnd->valuation->status) {
                case ValuationStatus::Reported:
                    return text(QT_TRANSLATE_NOOP("Figure", "%1 was reported to be worth %2 %3"));
                case ValuationStatus::Talks:
                    return text(QT_TRANSLATE_NOOP("Figure", "%1 was in talks at %2 %3"));
                case ValuationStatus::Estimate:
                    return text(QT_TRANSLATE_NOOP("Figure", "%1 was estimated at %2 %3"));
                case ValuationStatus::Derived:
                    return text(QT_TRANSLATE_NOOP("Figure", "%1 was worth a derived %2 %3"));
                default:
                    return text(QT_TRANSLATE_NOOP("Figure", "%1 was valued at %2 %3"));
            }
        };
        return sentence().arg(line.series.company->name, valueText(*line.atEnd->valuation, m_language), when());
    }

    // "the reported $80B of xAI": the figure that another one is compared with.
    QString counterpart(const ShownSeries& line) const {
        const auto phrase = [&] {
            switch (line.atEnd->valuation->status) {
                case ValuationStatus::Reported:
                    return text(QT_TRANSLATE_NOOP("Figure", "the reported %1 of %2"));
                case ValuationStatus::Talks:
                    return text(QT_TRANSLATE_NOOP("Figure", "the %1 in talks for %2"));
                case ValuationStatus::Estimate:
                    return text(QT_TRANSLATE_NOOP("Figure", "the estimated %1 of %2"));
                case ValuationStatus::Derived:
                    return text(QT_TRANSLATE_NOOP("Figure", "the derived %1 of %2"));
                default:
                    return text(QT_TRANSLATE_NOOP("Figure", "the %1 of %2"));
            }
        };
        return phrase().arg(valueText(*line.atEnd->valuation, m_language), line.series.company->name);
    }

    QString comparison(const ShownSeries& first, const ShownSeries& second) const {
        const SeriesPoint &a = *first.atEnd, &b = *second.atEnd;
        const QString statement = worth(first), other = counterpart(second);
        // A ratio of ranges, or across currencies, would claim more than is known.
        const bool isExact =
            a.low == a.high && b.low == b.high && b.low > 0 && a.valuation->low.currency == b.valuation->low.currency;
        const double ratio = isExact ? a.low / b.low : 0;
        if (ratio < 1.05) {
            return (a.low > b.high ? text(QT_TRANSLATE_NOOP("Figure", "%1, more than %2"))
                                   : text(QT_TRANSLATE_NOOP("Figure", "%1, against %2")))
                .arg(statement, other);
        }
        const double whole = std::round(ratio);
        const bool isWhole = std::abs(ratio - whole) < 0.005 * ratio;
        if (isWhole && whole == 2)
            return text(QT_TRANSLATE_NOOP("Figure", "%1, twice %2")).arg(statement, other);
        return text(QT_TRANSLATE_NOOP("Figure", "%1, %2 times %3"))
            .arg(statement, m_language.locale().toString(ratio, 'f', isWhole || ratio >= 10 ? 0 : 1), other);
    }

    QString change(const ShownSeries& line) const {
        const SeriesPoint &from = line.joined.front(), &to = *line.atEnd;
        const Valuation &a = *from.valuation, &b = *to.valuation;
        if (from.valuation == to.valuation)
            return worth(line);
        const auto sentence = [&] {
            if (to.low > from.high)
                return text(QT_TRANSLATE_NOOP("Figure", "%1 rose from %2 (%3, %4) to %5 (%6, %7)"));
            if (to.high < from.low)
                return text(QT_TRANSLATE_NOOP("Figure", "%1 fell from %2 (%3, %4) to %5 (%6, %7)"));
            return text(QT_TRANSLATE_NOOP("Figure", "%1 went from %2 (%3, %4) to %5 (%6, %7)"));
        };
        return sentence().arg(line.series.company->name, valueText(a, m_language), statusName(a.status, m_language),
                              shortDateWords(a.date, m_language), valueText(b, m_language),
                              statusName(b.status, m_language), shortDateWords(b.date, m_language));
    }

    const Figure& m_figure;
    const StoryContent& m_content;
    const Language& m_language;
};

}  // namespace

QString findingOf(const Figure& figure, const StoryContent& content) {
    const Finding finding(figure, content);
    QString found = figure.part == FigurePart::Timeline ? finding.ofEvents() : finding.ofLines();
    if (found.isEmpty())
        return content.info.title;
    // A month begins small in French; a company writes itself as it likes.
    if (figure.part == FigurePart::Timeline)
        found[0] = found[0].toUpper();
    return found;
}

}  // namespace jalon
