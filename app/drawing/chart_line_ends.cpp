// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_line_ends.h"

#include <algorithm>
#include <cmath>

#include "app/drawing/chart_words.h"

namespace jalon {

namespace {

// The figure to which a straight line goes on from `last`, beyond the edge.
bool goesOn(const CompanySeries& series, const SeriesPoint& last, Instant edge) {
    for (const SeriesPoint& point : series.joined) {
        if (point.at > edge)
            return last.at < edge && series.heldUntil(last.at, point.at) == point.at;
    }
    return false;
}

QString endText(const SeriesPoint& last, const TimeSpan& span, const ChartOptions& options, const Language& language) {
    QString text = options.measure == ChartMeasure::Value ? pointText(last, options, language)
                                                          : measuredText(last.middle(), options, language);
    // Its marker, which would tell that it is not firm, stands before the period.
    if (last.at < span.begin && !last.valuation->isFirm())
        text += QStringLiteral(", ") + statusName(last.valuation->status, language);
    return text;
}

QString elidedName(const QString& name, const QFontMetricsF& metrics, double width) {
    return metrics.elidedText(name, Qt::ElideRight, std::max(24.0, width));
}

}  // namespace

std::optional<LineEnd> lineEnd(const CompanySeries& series, const TimeScale& scale, const ChartOptions& options,
                               const Language& language) {
    const TimeSpan span = scale.span();
    if (series.end < span.begin)
        return std::nullopt;
    const Instant edge = std::min(series.end, span.end);
    LineEnd end;
    end.x = std::min(scale.xAt(edge), scale.width());
    if (const auto value = series.longValueAt(edge)) {
        end.value = *value;
        end.text = measuredText(*value, options, language);
        return end;
    }
    const SeriesPoint* last = series.holdingAt(edge);
    // A line that a gap has ended before is labelled where it ends.
    if (!last && !series.breaks.empty()) {
        for (const SeriesPoint& point : series.joined) {
            const Instant until = series.heldUntil(point.at, edge);
            if (until < edge && until > span.begin) {
                last = &point;
                end.x = scale.xAt(until);
            }
        }
    }
    if (!last)
        return std::nullopt;
    end.value = last->middle();
    if (options.join == ChartJoin::Steps || !goesOn(series, *last, edge))
        end.text = endText(*last, span, options, language);
    return end;
}

LabelForm labelForm(const QStringList& rows, const QFontMetricsF& metrics) {
    double width = 0;
    for (const QString& row : rows) width = std::max(width, metrics.horizontalAdvance(row));
    return {rows, {std::ceil(width) + 2, std::ceil(metrics.height()) * static_cast<double>(rows.size())}};
}

QString lineName(const CompanySeries& series, const Language& language) {
    const QString name = shownName(series.company->name);
    if (series.coverage == ValuationCoverage::Equity)
        return name;
    return name + QStringLiteral(", ") + coverageName(series.coverage, language);
}

std::vector<LabelForm> labelForms(const QString& name, const QString& value, const QFontMetricsF& metrics,
                                  double widest) {
    const double text = widest - 2;
    if (value.isEmpty())
        return {labelForm({elidedName(name, metrics, text)}, metrics)};
    const QString tail = QLatin1Char(' ') + value;
    const double valueWidth = metrics.horizontalAdvance(value), tailWidth = metrics.horizontalAdvance(tail);
    std::vector<LabelForm> forms;
    const auto add = [&](const QStringList& rows) {
        if (forms.empty() || forms.back().rows != rows)
            forms.push_back(labelForm(rows, metrics));
    };
    if (metrics.horizontalAdvance(name) + tailWidth <= text)
        add({name + tail});
    // Where the value alone is too wide it stands out: a cut amount says something else.
    add({elidedName(name, metrics, std::max(text, valueWidth)), value});
    // Narrower, on one row as on two; never so short that it names nobody.
    const double least = metrics.horizontalAdvance(QStringLiteral("Wwwww…"));
    add({elidedName(name, metrics, std::max(least, text - tailWidth)) + tail});
    add({elidedName(name, metrics, std::max(least, valueWidth)), value});
    add({elidedName(name, metrics, text)});
    return forms;
}

double labelGap(const Fonts& fonts) {
    return 10 * fonts.scale;
}

double labelGutter(const StoryContent& content, const ChartOptions& options, const TimeSpan& span, const Fonts& fonts,
                   double room) {
    // Of a wide picture less: its labels are no wider than those of a narrow one.
    const double most = room * (room < 360 ? 0.46 : room < 700 ? 0.3 : 0.22);
    const TimeScale scale = TimeScale::fitting(span, std::max(1.0, room));
    const QFontMetricsF metrics(fonts.labelBold);
    double oneRow = 0, twoRows = 0;
    std::vector<ChartOptions> panels{options};
    for (const QString& currency : currenciesApart(content, options)) {
        panels.push_back(options);
        panels.back().currency = currency;
        panels.back().currencies = CurrencyView::LeftOut;
    }
    for (const ChartOptions& panel : panels) {
        for (const CompanySeries& series : companySeries(content, panel)) {
            const auto end = series.hasLine() ? lineEnd(series, scale, panel, content.language) : std::nullopt;
            if (!end || end->x < scale.width() - 1)
                continue;
            const QString name = lineName(series, content.language);
            oneRow = std::max(oneRow, metrics.horizontalAdvance((name + QLatin1Char(' ') + end->text).trimmed()));
            twoRows = std::max({twoRows, metrics.horizontalAdvance(name), metrics.horizontalAdvance(end->text)});
        }
    }
    if (oneRow <= 0)
        return 0;
    const double width = std::ceil(oneRow <= most ? oneRow : std::min(twoRows, most));
    return labelGap(fonts) + width + 2;
}

}  // namespace jalon
