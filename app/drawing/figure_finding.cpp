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
        std::vector<ShownSeries> lines = told(true);
        // Where every line ended before the picture does, each is told by its last figure.
        if (lines.empty())
            lines = told(false);
        if (lines.empty())
            return {};
        if (lines.size() == 1)
            return change(lines.front());
        // Of figures that are measured against a start, their sizes say nothing of one another; and on a small page a
        // comparison would take the room of what it compares.
        const bool compares = m_figure.chart.measure == ChartMeasure::Value && !isSmallPage(m_figure);
        return compares ? comparison(lines[0], lines[1]) : worth(lines.front());
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
    static const SeriesPoint& lastOf(const ShownSeries& line) { return line.atEnd ? *line.atEnd : line.joined.back(); }

    // One line a company, the highest first; those in the chart's own currency before those apart. `atEnd`: only lines
    // that reach the end of the picture.
    std::vector<ShownSeries> told(bool atEnd) const {
        std::vector<ShownSeries> lines;
        for (ShownSeries& shown : shownSeries(m_figure, m_content)) {
            // A company with several lines speaks by its first: equity, where it has any.
            const bool isKnown = std::any_of(lines.begin(), lines.end(), [&](const ShownSeries& line) {
                return line.series.company == shown.series.company;
            });
            if (!shown.joined.empty() && (shown.atEnd || !atEnd) && !isKnown)
                lines.push_back(std::move(shown));
        }
        std::stable_sort(lines.begin(), lines.end(), [this](const ShownSeries& a, const ShownSeries& b) {
            const bool aIsApart = a.currency != m_figure.chart.currency,
                       bIsApart = b.currency != m_figure.chart.currency;
            return aIsApart != bIsApart ? bIsApart : lastOf(a).middle() > lastOf(b).middle();
        });
        return lines;
    }

    // Of what is measured against a date, or against each line's first figure: who gained most.
    QString gained() const {
        std::vector<std::pair<double, const ShownSeries*>> gains;
        const std::vector<ShownSeries> all = shownSeries(m_figure, m_content);
        for (const ShownSeries& shown : all) {
            if (const auto index = shown.series.valueAt(lastShown(m_figure, m_content)))
                gains.emplace_back(*index, &shown);
        }
        std::stable_sort(gains.begin(), gains.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        if (gains.empty() || std::abs(gains.front().first - 100) < 0.5)
            return {};
        const auto& [index, line] = gains.front();
        const QString name = shownName(line->series.company->name), change = percent(index);
        const bool rose = index > 100;
        // Lines that start at dates of their own cannot be ranked.
        if (!m_figure.chart.reference) {
            return (rose ? text(QT_TRANSLATE_NOOP("Figure", "%1 rose by %2 since its first figure (%3)"))
                         : text(QT_TRANSLATE_NOOP("Figure", "%1 fell by %2 since its first figure (%3)")))
                .arg(name, change, startOf(line->series));
        }
        const QString since = instantWords(*m_figure.chart.reference, DatePrecision::Day, m_language);
        if (gains.size() == 1 || gains[1].first > index - 0.05) {
            return (rose ? text(QT_TRANSLATE_NOOP("Figure", "%1 rose by %2 since %3"))
                         : text(QT_TRANSLATE_NOOP("Figure", "%1 fell by %2 since %3")))
                .arg(name, change, since);
        }
        return (rose ? text(QT_TRANSLATE_NOOP("Figure", "%1 rose by %2 since %3, more than any other line"))
                     : text(QT_TRANSLATE_NOOP("Figure", "%1 fell by %2 since %3, less than any other line")))
            .arg(name, change, since);
    }

    // "42%": the verb says in which direction.
    QString percent(double index) const {
        ChartOptions options;
        options.measure = ChartMeasure::Growth;
        QString words = measuredText(100 + std::abs(index - 100), options, m_language);
        return words.startsWith(QLatin1Char('+')) ? words.mid(1) : words;
    }

    QString startOf(const CompanySeries& series) const {
        if (!series.joined.empty())
            return shortDateWords(series.joined.front().valuation->date, m_language);
        return instantWords(series.longSeries.front()->columns.timeAt(0), DatePrecision::Day, m_language);
    }

    QString text(const char* source) const { return m_language.text("Figure", source); }

    // "on 28 March 2025", "in March 2025", "(2024/2025)": when the figure is from, which may be long before the end of
    // the picture.
    QString when(const UncertainDate& date) const {
        if (date.isSharp() && date.precision == DatePrecision::Day) {
            return text(QT_TRANSLATE_NOOP("Figure", "on %1"))
                .arg(dayMonthYear(toCivil(date.earliestStart).date, m_language, NameLength::Full));
        }
        const QString words = dateWords(date, m_language);
        const bool isPeriod = date.precision == DatePrecision::Month || date.precision == DatePrecision::Year;
        if (isPeriod && date.shape == DateShape::Point && !date.approximate && !date.uncertain)
            return text(QT_TRANSLATE_NOOP("Figure", "in %1")).arg(words);
        return QStringLiteral("(%1)").arg(words);
    }

    // With its basis where that is not the one it is compared with.
    QString amount(const Valuation& valuation, bool withBasis) const {
        if (!withBasis)
            return valueText(valuation, m_language);
        return text(QT_TRANSLATE_NOOP("Figure", "%1 (%2)"))
            .arg(figureText(valuation, m_language), basisName(valuation.basis, m_language));
    }

    // A sentence by how the figure is known.
    QString worth(const ShownSeries& line, bool withBasis = false) const {
        const Valuation& valuation = *lastOf(line).valuation;
        const auto sentence = [&] {
            switch (valuation.status) {
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
        return sentence().arg(shownName(line.series.company->name), amount(valuation, withBasis), when(valuation.date));
    }

    // "the reported $80B of xAI (28 Mar 2025)": the figure that another one is compared with.
    QString counterpart(const ShownSeries& line, bool withBasis) const {
        const Valuation& valuation = *lastOf(line).valuation;
        const auto phrase = [&] {
            switch (valuation.status) {
                case ValuationStatus::Reported:
                    return text(QT_TRANSLATE_NOOP("Figure", "the reported %1 of %2 (%3)"));
                case ValuationStatus::Talks:
                    return text(QT_TRANSLATE_NOOP("Figure", "the %1 in talks for %2 (%3)"));
                case ValuationStatus::Estimate:
                    return text(QT_TRANSLATE_NOOP("Figure", "the estimated %1 of %2 (%3)"));
                case ValuationStatus::Derived:
                    return text(QT_TRANSLATE_NOOP("Figure", "the derived %1 of %2 (%3)"));
                default:
                    return text(QT_TRANSLATE_NOOP("Figure", "the %1 of %2 (%3)"));
            }
        };
        return phrase().arg(amount(valuation, withBasis), shownName(line.series.company->name),
                            shortDateWords(valuation.date, m_language));
    }

    QString comparison(const ShownSeries& first, const ShownSeries& second) const {
        const SeriesPoint &a = lastOf(first), &b = lastOf(second);
        const bool isAlike = a.valuation->basis == b.valuation->basis && a.valuation->coverage == b.valuation->coverage;
        const QString statement = worth(first, !isAlike), other = counterpart(second, !isAlike);
        // More or less of another thing says nothing, nor of amounts in panels apart.
        if (!isAlike || first.currency != second.currency)
            return text(QT_TRANSLATE_NOOP("Figure", "%1, against %2")).arg(statement, other);
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
        const SeriesPoint &from = line.joined.front(), &to = lastOf(line);
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
        return sentence().arg(shownName(line.series.company->name), valueText(a, m_language),
                              statusName(a.status, m_language), shortDateWords(a.date, m_language),
                              valueText(b, m_language), statusName(b.status, m_language),
                              shortDateWords(b.date, m_language));
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
