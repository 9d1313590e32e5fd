// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The legend that names companies where their lines have no labels.
#include <QFontMetricsF>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_labels.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"

namespace jalon {

namespace {

QSet<EntityId> companiesWithoutLabel(const ChartLayout& layout) {
    QSet<EntityId> companies;
    for (const PlacedLine& line : layout.lines) {
        if (line.labelRect.isEmpty() && !line.label.isEmpty())
            companies.insert(line.company);
    }
    for (const ChartLayout& panel : layout.panels) companies.unite(companiesWithoutLabel(panel));
    return companies;
}

// Entries in reading order, as rows from `first` on; those that `height` has no room for are left out.
std::vector<PlacedLegendEntry> rowsOf(const ChartLayout& layout, const Fonts& fonts, const QPointF& first,
                                      double height) {
    const QFontMetricsF metrics(fonts.small);
    const double edge = 14 * fonts.scale, line = std::ceil(metrics.height() + 3 * fonts.scale);
    const double left = layout.area.left() + edge, right = layout.area.right() - edge;
    double x = first.x(), y = first.y();
    std::vector<PlacedLegendEntry> entries;
    for (const PlacedLine& each : layout.lines) {
        if (!each.labelRect.isEmpty() || each.label.isEmpty())
            continue;
        const double width =
            std::min(edge + std::ceil(metrics.horizontalAdvance(each.label)) + 2, std::max(1.0, right - left));
        if (x + width > right && x > left) {
            x = left;
            y += line;
        }
        if (y + line > first.y() + height + 0.5)
            break;
        entries.push_back({each.company, each.color, each.label, true, QRectF(x, y, width, line)});
        x += width + 12 * fonts.scale;
    }
    return entries;
}

std::size_t linesWithoutLabel(const ChartLayout& layout) {
    return static_cast<std::size_t>(std::count_if(layout.lines.begin(), layout.lines.end(), [](const PlacedLine& line) {
        return line.labelRect.isEmpty() && !line.label.isEmpty();
    }));
}

}  // namespace

double pictureLegendHeight(const ChartLayout& layout, const Fonts& fonts) {
    const auto entries = rowsOf(layout, fonts, {layout.area.left() + 14 * fonts.scale, 0}, 1e9);
    return entries.empty() ? 0 : entries.back().rect.bottom();
}

void placePictureLegend(ChartLayout& layout, const StoryContent& content, const Fonts& fonts, const QPointF& first,
                        double height) {
    layout.legend = rowsOf(layout, fonts, first, height);
    const std::size_t all = linesWithoutLabel(layout);
    if (layout.legend.size() == all || layout.legend.empty())
        return;
    const QFontMetricsF metrics(fonts.small);
    PlacedLegendEntry more;
    while (!layout.legend.empty()) {
        more.label = content.language.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "+%n more"),
                                           static_cast<int>(all - layout.legend.size()));
        const QRectF last = layout.legend.back().rect;
        more.rect = QRectF(last.right() + 12 * fonts.scale, last.top(),
                           std::ceil(metrics.horizontalAdvance(more.label)) + 2, last.height());
        if (more.rect.right() <= layout.area.right())
            break;
        layout.legend.pop_back();
    }
    if (layout.legend.empty())
        more.rect.moveLeft(first.x());
    layout.legend.push_back(more);
}

void placeLegend(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.small);
    const double swatch = 14 * fonts.scale, gap = 12 * fonts.scale, edge = 14 * fonts.scale;
    const double left = layout.area.left() + edge + QFontMetricsF(fonts.textBold).horizontalAdvance(layout.title) +
                        9 * fonts.scale + metrics.horizontalAdvance(layout.subtitle) + 2 * gap;
    const double height = std::max(24.0, fonts.textHeight());
    const double top = layout.area.top() + 6 * fonts.scale + (fonts.textHeight() - height) / 2;
    std::vector<PlacedLegendEntry> all;
    QSet<EntityId> figured;
    for (const Valuation& valuation : content.valuations) figured.insert(valuation.entity);
    for (const auto& series : content.series) figured.insert(series->entity);
    // First those that nothing else names.
    const QSet<EntityId> unnamed = companiesWithoutLabel(layout);
    for (const bool without : {true, false}) {
        for (const bool shown : {true, false}) {
            for (const Entity& entity : content.entities) {
                if (figured.contains(entity.id) && layout.options.shows(entity.id) == shown &&
                    unnamed.contains(entity.id) == without)
                    all.push_back({entity.id, entity.color, shownName(entity.name), shown, {}});
            }
        }
    }
    const auto widthOf = [&](const QString& label) { return swatch + std::ceil(metrics.horizontalAdvance(label)); };
    const auto moreOf = [&](std::size_t count) {
        return content.language.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "+%n more"), static_cast<int>(count));
    };
    const double right = layout.area.right() - edge, forMore = widthOf(moreOf(all.size()));
    double x = left;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].label = metrics.elidedText(all[i].label, Qt::ElideRight, 160 * fonts.scale);
        const double width = widthOf(all[i].label);
        const bool last = i + 1 == all.size();
        if (x + width + (last ? 0 : gap + forMore) > right) {
            PlacedLegendEntry more;
            more.label = moreOf(all.size() - i);
            more.rect = QRectF(x, top, widthOf(more.label), height);
            for (std::size_t j = i; j < all.size(); ++j) more.rest.push_back(all[j].company);
            if (more.rect.right() <= right)
                layout.legend.push_back(more);
            return;
        }
        all[i].rect = QRectF(x, top, width, height);
        layout.legend.push_back(all[i]);
        x += width + gap;
    }
}

}  // namespace jalon
