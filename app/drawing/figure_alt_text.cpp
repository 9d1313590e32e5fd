// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_alt_text.h"

#include <QHash>
#include <algorithm>

#include "app/drawing/chart_words.h"
#include "app/drawing/figure_content.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

// Longer is not listened to.
constexpr std::size_t toldLines = 8, toldBeside = 6, toldEvents = 5;

class AltText {
public:
    AltText(const Figure& figure, const StoryContent& content)
        : m_figure(figure),
          m_content(content),
          m_language(content.language),
          m_period(spanWords(shownSpan(figure, content), content.language)) {}

    QString written() {
        if (m_figure.part != FigurePart::Timeline)
            chart();
        if (m_figure.part != FigurePart::Chart)
            timeline();
        return m_sentences.join(QLatin1Char(' '));
    }

private:
    QString text(const char* source, int n = -1) const { return m_language.text("Figure", source, n); }

    void chart() {
        const auto all = shownSeries(m_figure, m_content);
        std::vector<const ShownSeries*> lines;
        for (const ShownSeries& shown : all) {
            ++m_linesOf[shown.series.company];
            if (!shown.joined.empty())
                lines.push_back(&shown);
        }
        m_sentences +=
            (m_figure.chart.join == ChartJoin::Steps
                 ? text(QT_TRANSLATE_NOOP("Figure", "Step chart of company valuations (%1), %2."))
                 : text(QT_TRANSLATE_NOOP("Figure", "Line chart of company valuations (%1), %2.")))
                .arg(measureWords(m_figure.chart, m_language, shownCurrencies(m_figure, m_content)), m_period);
        // Those that end highest first.
        std::stable_sort(lines.begin(), lines.end(), [](const ShownSeries* a, const ShownSeries* b) {
            return a->joined.back().middle() > b->joined.back().middle();
        });
        for (std::size_t i = 0; i < std::min(lines.size(), toldLines); ++i) line(*lines[i]);
        for (const ShownSeries& shown : all) {
            for (const LongSeries* series : shown.longSeries) market(shown, *series);
        }
        if (lines.size() > toldLines) {
            m_sentences +=
                text(QT_TRANSLATE_N_NOOP("Figure", "And %n more line(s)."), static_cast<int>(lines.size() - toldLines));
        }
        beside(all);
        withoutFigure(all);
        leftOut();
    }

    // Of the companies that are shown, those of which nothing is drawn: else a reader would look for their line. Those
    // in other currencies are told below.
    void withoutFigure(const std::vector<ShownSeries>& all) {
        ChartOptions options = m_figure.chart;
        options.hiddenCompanies.unite(m_figure.filter.hiddenCompanies);
        QStringList names;
        for (const CompanySeries& series : companySeries(m_content, options)) {
            const bool drawn = std::any_of(all.begin(), all.end(), [&](const ShownSeries& shown) {
                return shown.series.company == series.company;
            });
            if (!drawn && !names.contains(series.company->name))
                names += series.company->name;
        }
        if (names.isEmpty())
            return;
        const int more = static_cast<int>(names.size()) - static_cast<int>(toldLines);
        names = names.mid(0, static_cast<qsizetype>(toldLines));
        if (more > 0)
            names += text(QT_TRANSLATE_N_NOOP("Figure", "and %n more"), more);
        m_sentences +=
            text(QT_TRANSLATE_NOOP("Figure", "No figure in this period: %1.")).arg(names.join(QStringLiteral(", ")));
    }

    // What the chart measures comes first, and what the source says after it: "142 ($64B, announced, 1 Feb 2024)".
    QString told(const SeriesPoint& point) const {
        const Valuation& valuation = *point.valuation;
        const QString status = statusName(valuation.status, m_language),
                      date = shortDateWords(valuation.date, m_language);
        if (m_figure.chart.measure == ChartMeasure::Value) {
            return text(QT_TRANSLATE_NOOP("Figure", "%1 (%2, %3)")).arg(valueText(valuation, m_language), status, date);
        }
        QString measured = measuredText(point.low, m_figure.chart, m_language);
        if (point.low < point.high)
            measured += QStringLiteral("–") + measuredText(point.high, m_figure.chart, m_language);
        return text(QT_TRANSLATE_NOOP("Figure", "%1 (%2, %3, %4)"))
            .arg(measured, valueText(valuation, m_language), status, date);
    }

    // Where a company has several lines, which one it is.
    QString nameOf(const ShownSeries& shown) const {
        const QString name = shown.series.company->name;
        if (m_linesOf.value(shown.series.company) < 2)
            return name;
        return text(QT_TRANSLATE_NOOP("Figure", "%1 (%2)")).arg(name, coverageName(shown.series.coverage, m_language));
    }

    void line(const ShownSeries& shown) {
        if (shown.joined.size() == 1) {
            m_sentences += text(QT_TRANSLATE_NOOP("Figure", "%1: %2.")).arg(nameOf(shown), told(shown.joined.front()));
            return;
        }
        m_sentences += text(QT_TRANSLATE_NOOP("Figure", "%1: from %2 to %3, in %4 figures."))
                           .arg(nameOf(shown), told(shown.joined.front()), told(shown.joined.back()),
                                m_language.locale().toString(static_cast<int>(shown.joined.size())));
    }

    // A market's values: their lowest and highest in the period.
    void market(const ShownSeries& shown, const LongSeries& series) {
        const TimeSpan span = shownSpan(m_figure, m_content);
        const bool isMoney = m_figure.chart.measure == ChartMeasure::Value;
        // Money is told as the source has it, whatever the chart converts it to.
        const ConvertedSeries values = isMoney ? ConvertedSeries(series.columns) : shown.series.valuesOf(series);
        const auto [low, high] = values.extremes(values.firstFrom(span.begin), values.firstFrom(span.end));
        const auto measured = [&](double value) {
            if (!isMoney)
                return measuredText(value, m_figure.chart, m_language);
            return moneyText({static_cast<std::int64_t>(value), series.currency}, m_language);
        };
        m_sentences += text(QT_TRANSLATE_NOOP("Figure", "%1: between %2 and %3 (%4)."))
                           .arg(nameOf(shown), measured(low), measured(high), statusName(series.status, m_language));
    }

    // Marks that no line joins: bids and denied reports first, which a reader must not take for values.
    void beside(const std::vector<ShownSeries>& all) {
        std::vector<std::pair<const ShownSeries*, const SeriesPoint*>> marks;
        for (const ShownSeries& shown : all) {
            for (const SeriesPoint& point : shown.beside) marks.emplace_back(&shown, &point);
        }
        if (marks.empty())
            return;
        std::stable_partition(marks.begin(), marks.end(), [](const auto& mark) {
            const Valuation& valuation = *mark.second->valuation;
            return valuation.status == ValuationStatus::Denied || valuation.status == ValuationStatus::Bid ||
                   valuation.coverage == ValuationCoverage::Bid;
        });
        QStringList list;
        for (std::size_t i = 0; i < std::min(marks.size(), toldBeside); ++i) {
            list += QStringLiteral("%1, %2").arg(marks[i].first->series.company->name, told(*marks[i].second));
        }
        const int more = static_cast<int>(marks.size()) - static_cast<int>(list.size());
        if (more > 0)
            list += text(QT_TRANSLATE_N_NOOP("Figure", "and %n more"), more);
        m_sentences += text(QT_TRANSLATE_NOOP("Figure", "Beside the lines: %1.")).arg(list.join(QStringLiteral("; ")));
    }

    // What the chart's footnote says: what is converted, and what is not shown and why.
    void leftOut() {
        ChartOptions options = m_figure.chart;
        options.hiddenCompanies.unite(m_figure.filter.hiddenCompanies);
        for (const QString& part : footnoteWords(m_content, chartFigures(m_content, options), options)
                                       .split(QStringLiteral(" · "), Qt::SkipEmptyParts))
            m_sentences += part + QLatin1Char('.');
    }

    void timeline() {
        if (shownEventCount(m_figure, m_content) == 0)
            return;
        QStringList lanes;
        for (const Lane& lane : m_content.lanes) lanes += lane.title;
        m_sentences +=
            text(QT_TRANSLATE_N_NOOP("Figure", "Timeline of %n event(s), %1."),
                 static_cast<int>(std::min<std::int64_t>(shownEventCount(m_figure, m_content), 2'000'000'000)))
                .arg(m_period);
        if (!lanes.isEmpty() && lanes.size() <= 12) {
            m_sentences += text(QT_TRANSLATE_NOOP("Figure", "Lanes: %1.")).arg(lanes.join(QStringLiteral(", ")));
        }
        auto events = shownEvents(m_figure, m_content);
        std::stable_sort(events.begin(), events.end(),
                         [](const EventSummary* a, const EventSummary* b) { return a->importance > b->importance; });
        events.resize(std::min(events.size(), toldEvents));
        std::sort(events.begin(), events.end(), [](const EventSummary* a, const EventSummary* b) {
            return a->date.earliestStart != b->date.earliestStart ? a->date.earliestStart < b->date.earliestStart
                                                                  : a->key < b->key;
        });
        QStringList titles;
        for (const EventSummary* event : events) {
            titles +=
                text(QT_TRANSLATE_NOOP("Figure", "%1 (%2)")).arg(event->title, shortDateWords(event->date, m_language));
        }
        if (!titles.isEmpty()) {
            m_sentences +=
                text(QT_TRANSLATE_NOOP("Figure", "The most important: %1.")).arg(titles.join(QStringLiteral("; ")));
        }
    }

    const Figure& m_figure;
    const StoryContent& m_content;
    const Language& m_language;
    QString m_period;
    QStringList m_sentences;
    QHash<const Entity*, int> m_linesOf;
};

}  // namespace

QString altTextOf(const Figure& figure, const StoryContent& content) {
    return AltText(figure, content).written();
}

}  // namespace jalon
