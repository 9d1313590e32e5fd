// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRegularExpression>
#include <QString>
#include <optional>
#include <vector>

#include "app/time/civil_time.h"

namespace jalon {

// Forms of dates that a Markwhen file defines itself, in its header (https://docs.markwhen.com): a pattern, what of it
// is the start and the end, and in which form these are written, such as "dd.MM.yyyy".
class MarkwhenForms {
public:
    // A line of the header. Lines that say nothing of dates are passed over.
    void addLine(const QString& line);
    bool empty() const { return m_rules.empty(); }
    // Whether other dates count no more.
    bool onlyThese() const { return m_only && !m_rules.empty(); }

    struct Match {
        QString fromText;  // that is no date, where there is no start
        std::optional<Instant> from, to;
        QString duration;  // "2 weeks"
    };
    // What the first pattern that fits says; nothing where none does.
    std::optional<Match> match(const QString& text) const;

private:
    struct Side {
        QString text, form;  // "$1", "yyyy-MM-dd"
    };
    struct Rule {
        QRegularExpression pattern;
        Side from, to;
        QString duration;
    };

    std::vector<Rule> m_rules;
    Side Rule::*m_side = nullptr;  // that nested lines belong to
    bool m_only = false;
};

// The moment that a text says in a form of yyyy, yy, MM, M, dd, d, HH, H, mm and signs; with the day or minute behind
// it.
std::optional<TimeSpan> readInForm(const QString& text, const QString& form);

}  // namespace jalon
