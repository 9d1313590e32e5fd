// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The options of a picture's chart.
#include "app/command_line/chart_arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

#include "app/time/date_words.h"

namespace jalon {

namespace {

class ChartReading {
public:
    ChartReading(const Arguments& arguments, ChartOptions& options) : m_arguments(arguments), m_options(options) {}

    Outcome read() {
        word("--y", m_options.scale, {"linear", "log"});
        word("--basis", m_options.basis, {"equity", "with-debt", "all"});
        word("--join", m_options.join, {"steps", "straight"});
        word("--measure", m_options.measure, {"value", "index", "growth"});
        word("--other-currencies", m_options.currencies, {"converted", "apart", "left-out"});
        reference();
        if (!m_problem && m_arguments.has(QStringLiteral("--reference")) && m_options.measure == ChartMeasure::Value)
            m_problem = {
                ProblemKind::WrongUsage,
                QCoreApplication::translate(
                    "CommandLine", "--reference is the start of --measure index or growth: give one of them.")};
        currency();
        hidden();
        eventLabels();
        for (const QString& line : values("--line")) referenceLine(line);
        for (const QString& period : values("--shade")) shadedPeriod(period);
        for (const QString& note : values("--pin")) pinnedNote(note);
        if (m_problem)
            return *m_problem;
        return Done{};
    }

private:
    QStringList values(const char* option) const { return m_arguments.values(QLatin1String(option)); }

    void refuse(const char* option, const QString& value, const QString& known) {
        if (!m_problem) {
            m_problem = {ProblemKind::WrongUsage,
                         QCoreApplication::translate("CommandLine", "%1 cannot be %2. It may be: %3.")
                             .arg(QLatin1String(option), value, known)};
        }
    }

    // Words in the order of the enum.
    template <typename Enum>
    void word(const char* option, Enum& value, std::initializer_list<const char*> words) {
        if (!m_arguments.has(QLatin1String(option)))
            return;
        QStringList known;
        for (const char* each : words) known += QLatin1String(each);
        const QString given = m_arguments.value(QLatin1String(option));
        const qsizetype index = known.indexOf(given);
        if (index < 0)
            return refuse(option, given, known.join(QStringLiteral(", ")));
        value = static_cast<Enum>(index);
    }

    // `whole` is what was given, `form` what it should look like.
    std::optional<UncertainDate> date(const char* option, const QString& text, const QString& whole,
                                      const QString& form) {
        const auto read = readDate(text);
        if (read)
            return *read;
        refuse(option, whole, form);
        return std::nullopt;
    }

    static Instant beginOf(const UncertainDate& date) {
        return date.earliestStart == Instant::first() ? date.latestEnd : date.earliestStart;
    }

    std::optional<double> amount(const char* option, const QString& text, const QString& whole, const QString& form) {
        static const QRegularExpression pattern(QStringLiteral("^(-?\\d{1,18}(?:\\.\\d{1,9})?)([KMBT]?)$"));
        const auto match = pattern.match(text.trimmed());
        if (!match.hasMatch()) {
            refuse(option, whole, form);
            return std::nullopt;
        }
        const qsizetype thousands = QStringLiteral("KMBT").indexOf(match.captured(2)) + 1;
        double value = match.captured(1).toDouble();
        for (qsizetype i = 0; i < (match.captured(2).isEmpty() ? 0 : thousands); ++i) value *= 1000;
        return value;
    }

    void reference() {
        if (!m_arguments.has(QStringLiteral("--reference")))
            return;
        const QString text = m_arguments.value(QStringLiteral("--reference"));
        if (const auto given = date("--reference", text, text, QStringLiteral("2025-03-28")))
            m_options.reference = beginOf(*given);
    }

    void currency() {
        const QString code = m_arguments.value(QStringLiteral("--currency"), m_options.currency);
        static const QRegularExpression pattern(QStringLiteral("^[A-Z]{3}$"));
        if (!pattern.match(code).hasMatch())
            return refuse("--currency", code, QStringLiteral("USD, EUR, GBP"));
        m_options.currency = code;
    }

    void hidden() {
        for (const QString& mark : values("--hide")) {
            if (mark == QLatin1String("beside"))
                m_options.showBeside = false;
            else if (mark == QLatin1String("bids"))
                m_options.showBids = false;
            else if (mark == QLatin1String("denied"))
                m_options.showDenied = false;
            else if (mark == QLatin1String("events"))
                m_options.showEvents = false;
            else
                refuse("--hide", mark, QStringLiteral("beside, bids, denied, events"));
        }
    }

    void eventLabels() {
        if (!m_arguments.has(QStringLiteral("--event-labels")))
            return;
        const QString text = m_arguments.value(QStringLiteral("--event-labels"));
        bool ok = false;
        const int count = text.toInt(&ok);
        if (!ok || count < 0 || count > mostEventLabels)
            return refuse("--event-labels", text, QStringLiteral("0–%1").arg(mostEventLabels));
        m_options.eventLabels = count;
    }

    void add(ChartAnnotation annotation) {
        if (m_options.measure == ChartMeasure::Value)
            annotation.currency = m_options.currency;
        m_options.annotations.push_back(std::move(annotation));
    }

    void referenceLine(const QString& text) {
        const auto value = amount("--line", text.section(QLatin1Char('='), 0, 0), text,
                                  QStringLiteral("AMOUNT=TEXT (300B=Target, 1.5T)"));
        if (value)
            add({AnnotationKind::ReferenceLine, {}, {}, *value, {}, text.section(QLatin1Char('='), 1)});
    }

    void shadedPeriod(const QString& text) {
        const QString dates = text.section(QLatin1Char('='), 0, 0);
        const QString form = QStringLiteral("FROM/TO=TEXT (2025-01/2025-03=Talks)");
        const auto from = date("--shade", dates.section(QLatin1Char('/'), 0, 0), text, form);
        const auto to = date("--shade", dates.section(QLatin1Char('/'), 1), text, form);
        if (!from || !to)
            return;
        if (!(from->earliestStart < to->latestEnd))
            return refuse("--shade", text, form);
        add({AnnotationKind::Period, from->earliestStart, to->latestEnd, 0, {}, text.section(QLatin1Char('='), 1)});
    }

    void pinnedNote(const QString& text) {
        const QString form = QStringLiteral("DATE=AMOUNT=TEXT (2025-03-28=80B=xAI buys X)");
        const auto at = date("--pin", text.section(QLatin1Char('='), 0, 0), text, form);
        const auto value = amount("--pin", text.section(QLatin1Char('='), 1, 1), text, form);
        const QString words = text.section(QLatin1Char('='), 2);
        if (!at || !value)
            return;
        if (words.isEmpty())
            return refuse("--pin", text, form);
        add({AnnotationKind::Note, beginOf(*at), {}, *value, {}, words});
    }

    const Arguments& m_arguments;
    ChartOptions& m_options;
    std::optional<Problem> m_problem;
};

}  // namespace

std::vector<OptionRule> chartRules() {
    std::vector<OptionRule> rules;
    for (const char* option :
         {"--y", "--basis", "--join", "--measure", "--reference", "--currency", "--other-currencies", "--event-labels"})
        rules.push_back({QLatin1String(option)});
    for (const char* option : {"--hide", "--line", "--shade", "--pin"})
        rules.push_back({QLatin1String(option), true, true});
    return rules;
}

Outcome readChartOptions(const Arguments& arguments, ChartOptions& options) {
    return ChartReading(arguments, options).read();
}

}  // namespace jalon
