// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/point_walk.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

using Row = std::vector<SeriesPoint>;

// Each company's figures in time order, those of its line and those beside it alike.
std::vector<Row> rowsOf(const StoryContent& content, const ChartOptions& options) {
    std::vector<Row> rows;
    for (const CompanySeries& series : companySeries(content, options)) {
        Row row = series.joined;
        row.insert(row.end(), series.beside.begin(), series.beside.end());
        std::stable_sort(row.begin(), row.end(),
                         [](const SeriesPoint& a, const SeriesPoint& b) { return a.at < b.at; });
        if (!row.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

std::size_t nearest(const Row& row, Instant at) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (std::llabs(row[i].at.seconds - at.seconds) < std::llabs(row[best].at.seconds - at.seconds))
            best = i;
    }
    return best;
}

}  // namespace

ValuationId walkPoints(const StoryContent& content, const ChartOptions& options, ValuationId from, EventId event,
                       int key) {
    const std::vector<Row> rows = rowsOf(content, options);
    if (rows.empty())
        return {};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t i = 0; i < rows[r].size(); ++i) {
            const Row& row = rows[r];
            if (row[i].valuation->id != from)
                continue;
            switch (key) {
                case Qt::Key_Left:
                    return i > 0 ? row[i - 1].valuation->id : ValuationId();
                case Qt::Key_Right:
                    return i + 1 < row.size() ? row[i + 1].valuation->id : ValuationId();
                case Qt::Key_Home:
                    return row.front().valuation->id;
                case Qt::Key_End:
                    return row.back().valuation->id;
                case Qt::Key_Up:
                    return r > 0 ? rows[r - 1][nearest(rows[r - 1], row[i].at)].valuation->id : ValuationId();
                default:
                    return r + 1 < rows.size() ? rows[r + 1][nearest(rows[r + 1], row[i].at)].valuation->id
                                               : ValuationId();
            }
        }
    }
    // Nothing selected in the chart yet: begin at the selected event's own figure, else at the first.
    for (const Row& row : rows) {
        for (const SeriesPoint& point : row) {
            if (event && point.valuation->event == event)
                return point.valuation->id;
        }
    }
    return rows.front().front().valuation->id;
}

std::optional<Instant> walkValues(const ChartLayout& layout, Instant from, int key) {
    std::optional<Instant> best;
    const auto offer = [&](Instant at, bool later) {
        if (!best || (later ? at < *best : at > *best))
            best = at;
    };
    const double x = std::floor(layout.scale.xAt(from));
    for (const CompanySeries& series : layout.figures->series) {
        for (const LongSeries* each : series.longSeries) {
            const SeriesColumns& columns = each->columns;
            const auto fromX = [&](double edge) {
                return columns.firstWhere(0, [&](Instant t) { return layout.scale.xAt(t) >= edge; });
            };
            if (key == Qt::Key_Home) {
                offer(columns.timeAt(0), true);
            } else if (key == Qt::Key_End) {
                offer(columns.timeAt(columns.size() - 1), false);
            } else if (key == Qt::Key_Right) {
                const std::size_t next = fromX(x + 1);
                if (next < columns.size())
                    offer(columns.timeAt(next), true);
            } else if (key == Qt::Key_Left) {
                const std::size_t next = fromX(x);
                if (next > 0)
                    offer(columns.timeAt(next - 1), false);
            }
        }
    }
    return best;
}

QString pointWords(const StoryContent& content, const Valuation& valuation) {
    const Language& language = content.language;
    const int sources = static_cast<int>(valuation.sources.size());
    const Entity* company = content.entity(valuation.entity);
    return QStringList{company ? shownName(company->name) : QString(),
                       dateWords(valuation.date, language),
                       figureText(valuation, language),
                       basisName(valuation.basis, language),
                       statusName(valuation.status, language),
                       language.text("ChartReadout", QT_TRANSLATE_N_NOOP("ChartReadout", "%n source(s)"), sources)}
        .join(QStringLiteral(", "));
}

}  // namespace jalon
