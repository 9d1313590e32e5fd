// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/markwhen_forms.h"

#include <QHash>

namespace jalon {

namespace {

// Without the quotes of YAML.
QString unquoted(QString value) {
    value = value.trimmed();
    const bool single = value.startsWith(QLatin1Char('\'')), quoted = single || value.startsWith(QLatin1Char('"'));
    if (!quoted || value.size() < 2 || value.back() != value.front())
        return value;
    value = value.mid(1, value.size() - 2);
    return single ? value.replace(QLatin1String("''"), QLatin1String("'"))
                  : value.replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

QString filled(QString text, const QRegularExpressionMatch& found) {
    for (int i = found.lastCapturedIndex(); i > 0; --i)
        text.replace(QLatin1Char('$') + QString::number(i), found.captured(i));
    return text;
}

constexpr std::size_t mostRules = 100;

}  // namespace

void MarkwhenForms::addLine(const QString& line) {
    static const QRegularExpression entry(QStringLiteral(R"(^\s*(?:-\s+)?(\w+):\s*(.*)$)"));
    const QRegularExpressionMatch found = entry.match(line);
    if (!found.hasMatch())
        return;
    const QString key = found.captured(1), value = unquoted(found.captured(2));
    if (key == QLatin1String("priority"))
        m_only = value == QLatin1String("only");
    if (key == QLatin1String("pattern") && m_rules.size() < mostRules) {
        // A pattern that takes too long to match matches nothing.
        m_rules.push_back({QRegularExpression(QStringLiteral("(*LIMIT_MATCH=100000)") + value), {}, {}, {}});
        m_side = nullptr;
        return;
    }
    if (m_rules.empty())
        return;
    Rule& rule = m_rules.back();
    if (key == QLatin1String("from") || key == QLatin1String("to")) {
        m_side = key == QLatin1String("from") ? &Rule::from : &Rule::to;
        (rule.*m_side).text = value;
    } else if (key == QLatin1String("fromFormat")) {
        rule.from.form = value;
    } else if (key == QLatin1String("toFormat")) {
        rule.to.form = value;
    } else if (key == QLatin1String("duration")) {
        rule.duration = value;
    } else if (m_side && key == QLatin1String("group")) {
        (rule.*m_side).text = QLatin1Char('$') + value;
    } else if (m_side && key == QLatin1String("format")) {
        (rule.*m_side).form = value;
    }
}

std::optional<MarkwhenForms::Match> MarkwhenForms::match(const QString& text) const {
    for (const Rule& rule : m_rules) {
        if (!rule.pattern.isValid() || rule.from.text.isEmpty())
            continue;
        const QRegularExpressionMatch found = rule.pattern.match(text);
        if (!found.hasMatch())
            continue;
        Match match;
        match.fromText = filled(rule.from.text, found);
        if (const auto from = readInForm(match.fromText, rule.from.form))
            match.from = from->begin;
        if (const auto to = readInForm(filled(rule.to.text, found), rule.to.form))
            match.to = to->end;
        match.duration = filled(rule.duration, found);
        return match;
    }
    return std::nullopt;
}

std::optional<TimeSpan> readInForm(const QString& text, const QString& form) {
    static const QRegularExpression token(QStringLiteral("yyyy|yy|MM|M|dd|d|HH|H|mm"));
    QString pattern = QStringLiteral("^");
    QStringList tokens;
    qsizetype from = 0;
    for (auto found = token.globalMatch(form); found.hasNext();) {
        const auto each = found.next();
        pattern += QRegularExpression::escape(form.mid(from, each.capturedStart() - from));
        tokens += each.captured();
        pattern += tokens.last() == QLatin1String("yyyy") ? QStringLiteral("(\\d{4})")
                   : tokens.last().size() == 2            ? QStringLiteral("(\\d\\d)")
                                                          : QStringLiteral("(\\d{1,2})");
        from = each.capturedEnd();
    }
    const QRegularExpressionMatch found =
        QRegularExpression(pattern + QRegularExpression::escape(form.mid(from)) + QLatin1Char('$')).match(text);
    if (tokens.isEmpty() || !found.hasMatch())
        return std::nullopt;
    QHash<QChar, int> parts;
    for (int i = 0; i < tokens.size(); ++i) parts.insert(tokens[i].front(), found.captured(i + 1).toInt());
    if (tokens.contains(QLatin1String("yy")))
        parts[QLatin1Char('y')] += parts[QLatin1Char('y')] < 69 ? 2000 : 1900;
    const CivilDate day{parts.value(QLatin1Char('y'), 1970), parts.value(QLatin1Char('M'), 1),
                        parts.value(QLatin1Char('d'), 1)};
    const int hour = parts.value(QLatin1Char('H')), minute = parts.value(QLatin1Char('m'));
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month) || hour > 23 ||
        minute > 59)
        return std::nullopt;
    const Instant begin = plusSeconds(startOfDay(day), hour * 3600 + minute * 60);
    const bool clock = parts.contains(QLatin1Char('H'));
    return TimeSpan{begin, clock ? begin : plusSeconds(begin, secondsPerDay)};
}

}  // namespace jalon
