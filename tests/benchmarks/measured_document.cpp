// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/measured_document.h"

#include <array>
#include <cstdio>

#include "app/data/document_writer.h"
#include "tests/helpers/measured_data.h"

namespace jalon {

namespace {

// What parseEdtf says of a second, or of an interval between two, without the parsing.
UncertainDate dateOf(const measured::Event& event) {
    const auto text = [](std::int64_t seconds) {
        const CivilDateTime t = toCivil({seconds});
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%04lld-%02d-%02dT%02d:%02d:%02d", static_cast<long long>(t.date.year),
                      t.date.month, t.date.day, t.hour, t.minute, t.second);
        return std::string(buffer);
    };
    const std::int64_t begin = measured::start + event.offset, end = begin + event.length;
    UncertainDate date;
    date.edtf = text(begin);
    date.precision = DatePrecision::Second;
    date.earliestStart = date.earliestEnd = {begin};
    date.latestStart = date.latestEnd = {begin + 1};
    if (event.length > 0) {
        date.shape = DateShape::Interval;
        date.edtf += '/' + text(end);
        date.earliestEnd = {end};
        date.latestEnd = {end + 1};
    }
    return date;
}

}  // namespace

Outcome writeMeasuredDocument(const QString& path, std::int64_t count) {
    auto made = DocumentWriter::create(path, QStringLiteral("Measured data"), QStringLiteral("en"));
    if (!made)
        return made.problem();
    DocumentWriter& writer = **made;
    constexpr std::array colors{ColorRole::Slate,  ColorRole::Blue, ColorRole::Green, ColorRole::Rust,
                                ColorRole::Violet, ColorRole::Gold, ColorRole::Teal,  ColorRole::Rose};
    std::array<LaneId, measured::laneCount> lanes;
    std::array<CategoryId, measured::categoryCount> categories;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const QString number = QString::number(i);
        lanes[i] = writer.addLane(QStringLiteral("lane-") + number, QStringLiteral("lane ") + number, colors[i]);
    }
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const QString number = QString::number(i);
        categories[i] = writer.addCategory(QStringLiteral("category-") + number, QStringLiteral("category ") + number,
                                           static_cast<MarkShape>(i), colors[i]);
    }
    measured::Events events;
    EventSummary summary;
    for (std::int64_t i = 0; i < count; ++i) {
        const measured::Event event = events.next();
        summary.key = QStringLiteral("e%1").arg(i, 9, 10, QLatin1Char('0'));
        summary.date = dateOf(event);
        summary.category = categories[static_cast<std::size_t>(measured::category(i))];
        summary.lane = lanes[static_cast<std::size_t>(event.lane)];
        summary.importance = measured::importance(i);
        summary.title = QString::fromStdString(event.title);
        writer.addEvent(summary, QString());
    }
    return writer.finish();
}

}  // namespace jalon
