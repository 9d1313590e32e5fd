// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/exported_date.h"

#include <algorithm>
#include <cstdio>

#include "app/formats/date_cells.h"

namespace jalon {

namespace {

CivilDateTime midnightOf(const CivilDate& day) {
    return {day, 0, 0, 0};
}

// The unit that is exactly this long; none where it is no unit.
std::optional<DateUnit> unitOf(const TimeSpan& span) {
    const CivilDateTime begin = toCivil(span.begin), end = toCivil(span.end);
    const double length = span.length();
    if (length >= 1 && length <= 60)
        return DateUnit{UnitKind::Time, begin};
    if (begin != midnightOf(begin.date) || end != midnightOf(end.date))
        return std::nullopt;
    if (length == static_cast<double>(secondsPerDay))
        return DateUnit{UnitKind::Day, begin};
    const CivilDate& first = begin.date;
    if (first.day != 1 || end.date.day != 1)
        return std::nullopt;
    if ((end.date.year - first.year) * 12 + end.date.month - first.month == 1)
        return DateUnit{UnitKind::Month, begin};
    if (first.month == 1 && end.date.month == 1 && end.date.year - first.year == 1)
        return DateUnit{UnitKind::Year, begin};
    return std::nullopt;
}

DateUnit dayOf(Instant t) {
    return {UnitKind::Day, midnightOf(toCivil(t).date)};
}

std::string sideOf(const std::string& edtf, bool second) {
    const std::size_t slash = edtf.find('/');
    if (slash == std::string::npos)
        return edtf;
    return second ? edtf.substr(slash + 1) : edtf.substr(0, slash);
}

bool isApproximate(const std::string& side) {
    return side.find_first_of("~%") != std::string::npos;
}

// Of one date on its way; each kind of loss is noted once.
class DateExport {
public:
    DateExport(const UncertainDate& date, const DateSpeech& speech) : m_date(date), m_speech(speech) {}

    std::optional<ExportedDate> make() {
        if (!findEnds())
            return std::nullopt;
        if (!m_speech.yearsAndMonths)
            useDays();
        else
            useLongYears();
        const Instant first = toInstant(m_out.start.begin), last = m_out.end ? m_out.end->last() : m_out.start.last();
        if (toCivil(first).date.year < m_speech.firstYear || toCivil(last).date.year > m_speech.lastYear) {
            m_losses = {Loss::DatesOutside};
            return std::nullopt;
        }
        noteFlags();
        noteZone();
        if (m_losses.empty() && !isWhole())
            note(Loss::DatesSpread);
        return m_out;
    }

    const std::vector<Loss>& losses() const { return m_losses; }

private:
    void note(Loss loss) {
        if (std::find(m_losses.begin(), m_losses.end(), loss) == m_losses.end())
            m_losses.push_back(loss);
    }

    bool findEnds() {
        const bool noStart = m_date.start != EndKind::Known || m_date.earliestStart == Instant::first();
        const bool noEnd = m_date.end != EndKind::Known || m_date.latestEnd == Instant::last();
        if (noStart && noEnd) {
            note(Loss::DatesNone);
            return false;
        }
        if (!noStart && !noEnd && !m_date.isInterval())
            return takeOne();
        if (noStart) {
            m_out.start = endUnit();
            note(Loss::DatesOneEnd);
            return true;
        }
        m_out.start = startUnit();
        if (!noEnd)
            m_out.end = endUnit();
        else if (m_speech.goesOn && m_date.end == EndKind::Open)
            m_out.goesOn = true;
        else
            note(Loss::DatesOneEnd);
        return true;
    }

    bool takeOne() {
        const auto unit = m_date.shape == DateShape::Point ? unitOf(m_date.bounds()) : std::nullopt;
        if (unit) {
            m_out.start = *unit;
            return true;
        }
        m_out.start = dayOf(m_date.earliestStart);
        m_out.end = dayOf(plusSeconds(m_date.latestEnd, -1));
        note(Loss::DatesSpread);
        return true;
    }

    DateUnit startUnit() {
        const auto unit = unitOf({m_date.earliestStart, m_date.latestStart});
        if (!unit)
            note(Loss::DatesSpread);
        return unit ? *unit : dayOf(m_date.earliestStart);
    }

    DateUnit endUnit() {
        const auto unit = unitOf({m_date.earliestEnd, m_date.latestEnd});
        if (!unit)
            note(Loss::DatesSpread);
        return unit ? *unit : dayOf(plusSeconds(m_date.latestEnd, -1));
    }

    // Whole days, or times of day at both ends.
    void useDays() {
        const auto coarse = [](const DateUnit& unit) { return unit.kind < UnitKind::Day; };
        if (coarse(m_out.start) || (m_out.end && coarse(*m_out.end))) {
            note(Loss::DatesSpread);
            if (!m_out.end && !m_out.goesOn)
                m_out.end = m_out.start;
            if (coarse(m_out.start))
                m_out.start = dayOf(toInstant(m_out.start.begin));
            if (m_out.end && coarse(*m_out.end))
                m_out.end = dayOf(m_out.end->last());
        }
        if (!m_out.end || m_out.start.kind == m_out.end->kind)
            return;
        note(Loss::DatesSpread);
        if (m_out.end->kind == UnitKind::Day)
            m_out.end->begin = toCivil(m_out.end->last());
        m_out.start.kind = m_out.end->kind = UnitKind::Time;
    }

    // No format knows the months of a year of five digits.
    void useLongYears() {
        const auto widen = [this](DateUnit& unit) {
            if (unit.kind == UnitKind::Year || std::abs(unit.begin.date.year) <= 9999)
                return;
            unit = {UnitKind::Year, midnightOf({unit.begin.date.year, 1, 1})};
            note(Loss::DatesSpread);
        };
        widen(m_out.start);
        if (m_out.end)
            widen(*m_out.end);
    }

    void noteFlags() {
        const bool days = m_out.start.kind == UnitKind::Day && (!m_out.end || m_out.end->kind == UnitKind::Day);
        if (m_date.approximate && m_speech.approximate && days) {
            m_out.aboutStart = isApproximate(sideOf(m_date.edtf, false));
            m_out.aboutEnd = isApproximate(sideOf(m_date.edtf, true));
        }
        const bool said = m_out.aboutStart || m_out.aboutEnd;
        if (m_date.uncertain || (m_date.approximate && !said))
            note(Loss::DatesDoubted);
    }

    void noteZone() {
        bool named = false, utc = true;
        for (std::size_t at = m_date.edtf.find('T'); at != std::string::npos; at = m_date.edtf.find('T', at + 1)) {
            const std::size_t end = std::min(m_date.edtf.find('/', at), m_date.edtf.size());
            const bool zone = m_date.edtf.find_first_of("Z+-", at) < end;
            named = named || zone;
            utc = utc && zone && m_date.edtf[end - 1] == 'Z';
        }
        m_out.utc = named && utc && m_speech.utc;
        if (named && !m_out.utc)
            note(Loss::DatesZone);
    }

    // Whether what is said is what was written.
    bool isWhole() const {
        const std::string zone = m_out.utc ? "Z" : "";
        std::string said = m_out.start.edtf() + zone;
        if (m_out.end)
            said += '/' + m_out.end->edtf() + zone;
        if (m_out.goesOn)
            said += "/..";
        std::string written = m_date.edtf;
        if (m_out.aboutStart || m_out.aboutEnd)
            written.erase(std::remove(written.begin(), written.end(), '~'), written.end());
        return said == written;
    }

    const UncertainDate& m_date;
    const DateSpeech& m_speech;
    ExportedDate m_out;
    std::vector<Loss> m_losses;
};

}  // namespace

Instant DateUnit::last() const {
    CivilDate next = begin.date;
    switch (kind) {
        case UnitKind::Time:
            return toInstant(begin);
        case UnitKind::Day:
            return plusSeconds(startOfDay(next), secondsPerDay - 1);
        case UnitKind::Month:
            next.day = daysInMonth(next.year, next.month);
            return plusSeconds(startOfDay(next), secondsPerDay - 1);
        case UnitKind::Year:
            return plusSeconds(startOfDay({next.year, 12, 31}), secondsPerDay - 1);
    }
    Q_UNREACHABLE();
}

std::string DateUnit::edtf() const {
    const std::string day = edtfOfDay(begin.date);
    switch (kind) {
        case UnitKind::Time:
            return edtfOfTime(toInstant(begin));
        case UnitKind::Day:
            return day;
        case UnitKind::Month:
            return day.substr(0, day.size() - 3);
        case UnitKind::Year:
            return edtfOfYear(begin.date.year);
    }
    Q_UNREACHABLE();
}

std::optional<ExportedDate> exportedDate(const UncertainDate& date, const DateSpeech& speech, ExportLosses& losses) {
    DateExport run(date, speech);
    auto made = run.make();
    for (const Loss loss : run.losses()) losses.count(loss);
    return made;
}

}  // namespace jalon
