// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include "app/drawing/chart_layout.h"
#include "app/time/edtf_text.h"

namespace jalon {

// Small content for the chart: figures of companies numbered from 1.
struct SampleFigure {
    const char* date;
    std::int64_t low, high;
    ValuationBasis basis = ValuationBasis::PostMoney;
    ValuationStatus status = ValuationStatus::Announced;
    ValuationCoverage coverage = ValuationCoverage::Equity;
    const char* currency = "USD";
    std::int64_t company = 1;
};

inline void addCompany(StoryContent& content, std::int64_t id, const QString& name) {
    Entity company;
    company.id = {id};
    company.key = QStringLiteral("company-%1").arg(id);
    company.name = name;
    company.kind = EntityKind::Company;
    company.color = static_cast<ColorRole>(id % 9);
    content.entities.push_back(company);
}

inline StoryContent contentOf(const std::vector<SampleFigure>& figures) {
    StoryContent content;
    content.info.asOf = *parseEdtf("2026-06-30");
    std::int64_t id = 0;
    for (const SampleFigure& figure : figures) {
        if (!content.entity({figure.company}))
            addCompany(content, figure.company, QStringLiteral("Company %1").arg(figure.company));
        Valuation valuation;
        valuation.id = {++id};
        valuation.key = QStringLiteral("figure-%1").arg(id);
        valuation.entity = {figure.company};
        valuation.date = *parseEdtf(figure.date);
        valuation.low = {figure.low, QString::fromLatin1(figure.currency)};
        valuation.high = {figure.high, QString::fromLatin1(figure.currency)};
        valuation.basis = figure.basis;
        valuation.status = figure.status;
        valuation.coverage = figure.coverage;
        content.valuations.push_back(valuation);
    }
    if (content.entities.empty())
        addCompany(content, 1, QStringLiteral("Company 1"));
    return content;
}

inline ChartLayout layoutOf(const StoryContent& content, const char* from, const char* to, ChartOptions options = {},
                            QSizeF size = {900, 320}, bool ofPicture = false) {
    const Fonts fonts = Fonts::standard();
    const PlotFrame frame = plotFrame(content, fonts);
    const TimeSpan span{parseEdtf(from)->earliestStart, parseEdtf(to)->latestEnd};
    const TimeScale scale = TimeScale::fitting(span, frame.plotWidth(size.width()));
    std::vector<const EventSummary*> events;
    for (const EventSummary& event : content.events) events.push_back(&event);
    return layoutChart(content, events, scale, QRectF(QPointF(0, 0), size), frame, options, fonts, ofPicture);
}

}  // namespace jalon
