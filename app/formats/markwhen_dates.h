// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "app/base/result.h"
#include "app/formats/date_cells.h"
#include "app/formats/markwhen_forms.h"

namespace jalon {

// From and to of an event of Markwhen; `to` is the moment behind its last.
struct MarkwhenSpan {
    UncertainDate date;
    Instant from, to;
};

// Dates of Markwhen (https://docs.markwhen.com/syntax/dates-and-ranges.html): absolute ones, "now", and those that
// stand to other events: "3 weeks" begins where the event before ends, "by !launch 5 work days" ends where the event
// named launch begins, ".start - .end 1 day" is about the event before.
class MarkwhenDates {
public:
    explicit MarkwhenDates(Instant now);

    void setOrder(DateOrder order) { m_absolute = DateCells(order); }
    // Nothing where the text is of another kind than a date; a Problem where it is a date that cannot be.
    std::optional<Result<MarkwhenSpan>> read(const QString& text);
    MarkwhenForms& forms() { return m_forms; }
    void remember(const MarkwhenSpan& span) { m_before = span; }
    void remember(const QString& id, const MarkwhenSpan& span);

private:
    struct Moment {
        Instant start, end;
        std::optional<UncertainDate> date = {};  // not of "now"
    };
    struct Length {
        std::int64_t seconds = 0, months = 0, workDays = 0;
    };

    static std::optional<Length> readLength(const QString& text);
    static Instant moved(Instant from, const Length& length, int sign);
    std::optional<Moment> absolute(const QString& text);
    // A moment by another event: "!id", ".end 1 day", "after !id"; `asEnd` where it ends a span.
    std::optional<Instant> relative(const QString& text, bool asEnd) const;
    std::optional<MarkwhenSpan> readBefore(const QString& text);
    std::optional<MarkwhenSpan> readOne(const QString& text);
    std::optional<Result<MarkwhenSpan>> readPair(const QString& from, const QString& to);

    std::optional<Result<MarkwhenSpan>> readOwnForm(const QString& text) const;

    DateCells m_absolute;
    MarkwhenForms m_forms;
    Instant m_now;
    MarkwhenSpan m_before;
    QHash<QString, MarkwhenSpan> m_named;
};

}  // namespace jalon
