// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/place_rows.h"

#include "app/data/event_rows.h"

namespace jalon {

namespace {

const QByteArray firstKnown = QByteArrayLiteral(
    "min(CASE WHEN earliest_start > -9223372036854775808 THEN earliest_start ELSE latest_end END, "
    "CASE WHEN earliest_end > -9223372036854775808 THEN earliest_end ELSE latest_end END)");
const QByteArray lastKnown = QByteArrayLiteral(
    "max(CASE WHEN latest_end < 9223372036854775807 THEN latest_end ELSE earliest_start END, "
    "CASE WHEN latest_start < 9223372036854775807 THEN latest_start ELSE earliest_start END)");

}  // namespace

const QByteArray placeColumns =
    QByteArrayLiteral("id, lane, category, importance, earliest_start, latest_start, earliest_end, latest_end, edtf");
const QByteArray knownColumns = firstKnown + QByteArrayLiteral(", ") + lastKnown;

EventPlace eventPlaceIn(const Statement& row, const UncertainDate& asOf, const std::function<TimeSpan()>& extent) {
    UncertainDate date;
    date.earliestStart = {row.integer(4)};
    date.latestStart = {row.integer(5)};
    date.earliestEnd = {row.integer(6)};
    date.latestEnd = {row.integer(7)};
    // The bounds alone say it of most dates: of moments within a day, and of intervals with known ends.
    const bool point = date.earliestStart == date.earliestEnd && date.latestStart == date.latestEnd;
    const QByteArray edtf = row.text(8).toLatin1();
    bool sharp = point && date.bounds().length() <= secondsPerDay;
    if (sharp ? edtf.contains('~') || edtf.contains('%') : !edtf.contains('/') || edtf.contains("..")) {
        date = dateOf(QString::fromLatin1(edtf));
        sharp = date.isSharp();
    }
    const bool open = date.earliestStart == Instant::first() || date.latestEnd == Instant::last();
    const DrawnSpan drawn = drawnSpan(date, open ? extent() : TimeSpan{}, asOf);
    return placeOf({row.integer(0)}, drawn, sharp, {row.integer(1)}, {row.integer(2)},
                   static_cast<int>(row.integer(3)));
}

TimeSpan knownExtent(const Database& database) {
    const QByteArray sql = "SELECT min(" + firstKnown + "), max(" + lastKnown + ") FROM event";
    Statement row = database.prepare(sql.constData());
    return row.step() ? TimeSpan{{row.integer(0)}, {row.integer(1)}} : TimeSpan{};
}

UncertainDate asOfIn(const Database& database) {
    Statement row = database.prepare("SELECT value FROM document WHERE key = 'as_of'");
    return row.step() ? dateOf(row.text(0)) : UncertainDate{};
}

}  // namespace jalon
