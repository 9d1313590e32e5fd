// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <vector>

namespace jalon {

// One property of iCalendar (RFC 5545, section 3.1), its value as written.
struct CalendarProperty {
    QString name;  // in upper case, as are the names of its parameters
    QHash<QString, QString> parameters;
    QString value;
    int line = 0;

    QString text() const;        // with \n, \, \; and \\ resolved
    QStringList texts() const;   // of a list between commas that are not escaped, each resolved; none empty
    QStringList values() const;  // of a list between commas, as written
};

// One VEVENT, VTODO or VJOURNAL with the properties of its own, without those of alarms within it.
struct CalendarComponent {
    QString kind;
    int line = 0;
    bool closed = true;  // false where its END is missing
    std::vector<CalendarProperty> properties;

    const CalendarProperty* find(const char* name) const;
};

struct CalendarVisitor {
    std::function<bool(CalendarComponent&)> component;      // false stops
    std::function<void(const CalendarProperty&)> property;  // of the calendar itself
    std::function<void(int line)> unreadable;               // a line that is no property
};

// Reads a calendar component by component. What is broken costs its own line or component: an END that is missing
// ends where the next component begins.
void readCalendar(const QByteArray& bytes, const CalendarVisitor& visitor);

}  // namespace jalon
