// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/icalendar_reader.h"

#include "app/formats/calendar_times.h"
#include "app/formats/formats_text.h"

namespace jalon {

namespace {

class CalendarReader {
public:
    explicit CalendarReader(ImportRun& run) : m_run(run) {}

    // First of all: which recurrences are replaced by components of their own.
    void noteReplacement(const CalendarComponent& component) {
        const CalendarProperty* recurrence = component.find("RECURRENCE-ID");
        const auto time = recurrence ? readCalendarTime(recurrence->value) : std::nullopt;
        if (time)
            m_replaced.insert(nameOf(component, time->at));
    }

    bool take(const CalendarComponent& component, double done) {
        if (!m_run.record(done))
            return false;
        if (!component.closed)
            m_run.warn(
                formatsText(QT_TRANSLATE_NOOP("Formats", "Line %1: this component has no end.")).arg(component.line));
        const bool own = component.find("RECURRENCE-ID") != nullptr;
        const auto times = timesOfComponent(component, m_work < mostWork && m_occurrences < mostInAll, [&](Instant t) {
            return !own && m_replaced.contains(nameOf(component, t));
        });
        if (!times)
            return m_run.skip(component.line, times.problem().message);
        m_work += times->work;
        m_occurrences += static_cast<std::int64_t>(times->starts.size());
        for (const QString& note : times->notes) m_run.warn(note);
        if (times->cut)
            m_run.warn(
                formatsText(
                    QT_TRANSLATE_NOOP(
                        "Formats",
                        "Line %1: it recurs for very long or without an end; only the first %2 times were kept."))
                    .arg(QString::number(component.line), QString::number(times->starts.size())));
        return takeTimes(component, *times);
    }

private:
    static QString nameOf(const CalendarComponent& component, Instant t) {
        const CalendarProperty* uid = component.find("UID");
        return (uid ? uid->value : QString()) + QLatin1Char(' ') + QString::number(t.seconds);
    }

    bool takeTimes(const CalendarComponent& component, const CalendarTimes& times) {
        const ImportedEvent event = words(component);
        for (const Instant start : times.starts) {
            ImportedEvent one = event;
            one.date = dateOfOccurrence(times, start);
            if (!m_run.take(std::move(one)))
                return false;
        }
        for (const CalendarProperty& property : component.properties) {
            const bool related = property.name == QLatin1String("RELATED-TO") && !event.id.isEmpty() &&
                                 property.parameters.value(QStringLiteral("RELTYPE"), QStringLiteral("PARENT")) ==
                                     QLatin1String("PARENT");
            if (related && !m_run.take(ImportedRelation{event.id, property.value, RelationKind::PartOf}))
                return false;
        }
        return true;
    }

    static QString textOf(const CalendarComponent& component, const char* name) {
        const CalendarProperty* property = component.find(name);
        return property ? property->text().trimmed() : QString();
    }

    ImportedEvent words(const CalendarComponent& component) const {
        ImportedEvent event;
        event.line = component.line;
        event.id = textOf(component, "UID");
        event.title = textOf(component, "SUMMARY");
        event.text = textOf(component, "DESCRIPTION");
        const QString place = textOf(component, "LOCATION");
        if (event.title.isEmpty())
            event.title = event.text.section(QLatin1Char('\n'), 0, 0).left(120);
        if (event.title.isEmpty())
            event.title = !place.isEmpty() ? place : formatsText(QT_TRANSLATE_NOOP("Formats", "Untitled"));
        if (!place.isEmpty())
            event.text += (event.text.isEmpty() ? QString() : QStringLiteral("\n")) + place;
        addCategory(component, event);
        const QString url = textOf(component, "URL");
        if (url.startsWith(QLatin1String("http://")) || url.startsWith(QLatin1String("https://")))
            event.links.push_back({url, {}});
        return event;
    }

    static void addCategory(const CalendarComponent& component, ImportedEvent& event) {
        const CalendarProperty* property = component.find("CATEGORIES");
        const QStringList categories = property ? property->texts() : QStringList();
        event.category = categories.value(0).trimmed();
        if (categories.size() > 1)
            event.text +=
                (event.text.isEmpty() ? QString() : QStringLiteral("\n")) + categories.join(QStringLiteral(", "));
        if (event.category.isEmpty() && component.kind == QLatin1String("VTODO"))
            event.category = formatsText(QT_TRANSLATE_NOOP("Formats", "To-do"));
        if (event.category.isEmpty() && component.kind == QLatin1String("VJOURNAL"))
            event.category = formatsText(QT_TRANSLATE_NOOP("Formats", "Journal"));
    }

    // Of the whole file: recurrences beyond are left out, and say so.
    static constexpr std::int64_t mostWork = 50'000'000, mostInAll = 1'000'000;

    ImportRun& m_run;
    QSet<QString> m_replaced;
    std::int64_t m_work = 0, m_occurrences = 0;
};

}  // namespace

Outcome readICalendar(const QByteArray& bytes, ImportRun& run) {
    run.result().format = ImportFormat::ICalendar;
    CalendarReader reader(run);
    std::int64_t components = 0, taken = 0;
    CalendarVisitor first;
    first.component = [&](CalendarComponent& component) {
        ++components;
        reader.noteReplacement(component);
        return true;
    };
    first.property = [&](const CalendarProperty& property) {
        if (property.name == QLatin1String("X-WR-CALNAME") || property.name == QLatin1String("NAME"))
            run.title(property.text());
    };
    first.unreadable = [&](int line) {
        run.warn(formatsText(QT_TRANSLATE_NOOP("Formats", "Line %1 is not a property of a calendar.")).arg(line));
    };
    readCalendar(bytes, first);
    if (components == 0)
        return run.refuse(formatsText(QT_TRANSLATE_NOOP("Formats", "there is no event in this calendar.")));
    CalendarVisitor second;
    second.property = [](const CalendarProperty&) {};
    second.unreadable = [](int) {};
    second.component = [&](CalendarComponent& component) {
        return reader.take(component, static_cast<double>(taken++) / static_cast<double>(components));
    };
    readCalendar(bytes, second);
    return Done{};
}

}  // namespace jalon
