// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon series: the valuations of a document.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/data/csv_text.h"
#include "app/data/names.h"
#include "app/time/date_words.h"
#include "app/time/moment_text.h"

namespace jalon {

namespace {

QString asJson(const Valuation& valuation, const StoryContent& content) {
    return jsonObject({
        {QStringLiteral("id"), jsonString(valuation.key)},
        {QStringLiteral("company"), jsonString(content.entity(valuation.entity)->key)},
        {QStringLiteral("date"), jsonString(QString::fromStdString(valuation.date.edtf))},
        {QStringLiteral("low"), jsonNumber(valuation.low.units)},
        {QStringLiteral("high"), jsonNumber(valuation.high.units)},
        {QStringLiteral("currency"), jsonString(valuation.low.currency)},
        {QStringLiteral("basis"), jsonString(basisKey(valuation.basis))},
        {QStringLiteral("status"), jsonString(statusKey(valuation.status))},
        {QStringLiteral("sources"), jsonStrings(QStringList(valuation.sourceKeys.begin(), valuation.sourceKeys.end()))},
    });
}

QString asCsv(const Valuation& valuation, const StoryContent& content) {
    const QStringList fields = {
        valuation.key,
        content.entity(valuation.entity)->key,
        QString::fromStdString(valuation.date.edtf),
        QString::number(valuation.low.units),
        QString::number(valuation.high.units),
        valuation.low.currency,
        basisKey(valuation.basis),
        statusKey(valuation.status),
        QStringList(valuation.sourceKeys.begin(), valuation.sourceKeys.end()).join(QLatin1Char(';'))};
    return csvRow(fields);
}

QString valueText(const Valuation& valuation, const Language& language) {
    return valuation.low == valuation.high ? moneyText(valuation.low, language)
                                           : moneyRangeText(valuation.low, valuation.high, language);
}

QString valueText(const LongSeries& series, double value, const Language& language) {
    constexpr double largest = 9.2e18;
    return moneyText({std::llround(std::clamp(value, -largest, largest)), series.currency}, language);
}

// A line each, in columns. Of a long series some points decide how wide they are: the first line is not kept waiting
// for the last.
class TextLines {
public:
    TextLines(const StoryContent& content, const Language& language) : m_content(content), m_language(language) {}

    void measure(const Valuation& valuation) {
        widen(valuation.entity, shortDateWords(valuation.date, m_language), valueText(valuation, m_language));
    }
    void measure(const LongSeries& series) {
        constexpr std::size_t measured = 1000;
        const SeriesColumns& columns = series.columns;
        for (std::size_t i = 0; i < columns.size(); i += 1 + columns.size() / measured)
            widen(series.entity, momentWords(columns.timeAt(i), m_language),
                  valueText(series, columns.valueAt(i), m_language));
    }
    QString line(const Valuation& valuation) const {
        return line(valuation.entity, shortDateWords(valuation.date, m_language), valueText(valuation, m_language),
                    valuation.basis, valuation.status);
    }
    QString line(const LongSeries& series, Instant at, double value) const {
        return line(series.entity, momentWords(at, m_language), valueText(series, value, m_language), series.basis,
                    series.status);
    }

private:
    void widen(EntityId company, const QString& date, const QString& value) {
        m_nameWidth = std::max(m_nameWidth, printedText(m_content.entity(company)->name).size());
        m_dateWidth = std::max(m_dateWidth, date.size());
        m_valueWidth = std::max(m_valueWidth, value.size());
    }
    QString line(EntityId company, const QString& date, const QString& value, ValuationBasis basis,
                 ValuationStatus status) const {
        QStringList kind{basisName(basis, m_language), statusName(status, m_language)};
        kind.removeDuplicates();  // a bid is a bid
        const QString gap = QStringLiteral("  ");
        return printedText(m_content.entity(company)->name).leftJustified(m_nameWidth) + gap +
               date.leftJustified(m_dateWidth) + gap + value.rightJustified(m_valueWidth) + gap +
               kind.join(QStringLiteral(", ")) + QLatin1Char('\n');
    }

    const StoryContent& m_content;
    const Language& m_language;
    qsizetype m_nameWidth = 0, m_dateWidth = 0, m_valueWidth = 0;
};

// The points of a series say the same but for date and value: what stands before and after these is made once.
class PointLines {
public:
    PointLines(const StoryContent& content, bool json) : m_content(content), m_json(json) {}

    QString line(const LongSeries& series, Instant at, double value) {
        if (m_series != &series)
            begin(series);
        // In digits: a spreadsheet takes no exponent for money, and nothing is lost.
        const QString number = QString::number(value, 'f', QLocale::FloatingPointShortest);
        const QString between = m_json ? QStringLiteral(", \"high\": ") : QStringLiteral(",");
        return m_before + isoMoment(at) + (m_json ? QStringLiteral("\", \"low\": ") : QStringLiteral(",")) + number +
               between + number + m_after;
    }

private:
    void begin(const LongSeries& series) {
        m_series = &series;
        const QString company = m_content.entity(series.entity)->key;
        const Source* source = m_content.source(series.source);
        const QStringList sources = source ? QStringList{source->key} : QStringList();
        const QString basis = basisKey(series.basis), status = statusKey(series.status);
        if (!m_json) {
            m_before = csvRow({series.key, company}) + QLatin1Char(',');
            m_after = QLatin1Char(',') + csvRow({series.currency, basis, status, sources.join(QLatin1Char(';'))});
            return;
        }
        const QString head = jsonObject(
            {{QStringLiteral("id"), jsonString(series.key)}, {QStringLiteral("company"), jsonString(company)}});
        const QString tail = jsonObject({{QStringLiteral("currency"), jsonString(series.currency)},
                                         {QStringLiteral("basis"), jsonString(basis)},
                                         {QStringLiteral("status"), jsonString(status)},
                                         {QStringLiteral("sources"), jsonStrings(sources)}});
        m_before = head.chopped(1) + QStringLiteral(", \"date\": \"");
        m_after = QStringLiteral(", ") + tail.mid(1);
    }

    const StoryContent& m_content;
    bool m_json;
    const LongSeries* m_series = nullptr;
    QString m_before, m_after;
};

// What is asked for, in one of three forms: the dated figures, then every point of the long series as it is read.
class SeriesPrinting {
public:
    SeriesPrinting(const Document& document, const std::vector<EntityId>& companies, VerbContext& context)
        : m_document(document),
          m_companies(companies),
          m_context(context),
          m_content(readStoryContent(document, context.language, SeriesReach::Outlines)) {}

    void json() {
        JsonArrayWriter array(m_context.out);
        PointLines points(*m_content, true);
        visit([&](const Valuation& valuation) { array.add(asJson(valuation, *m_content)); },
              [&](const LongSeries& series, Instant at, double value) { array.add(points.line(series, at, value)); });
        array.end();
    }
    void csv() {
        PointLines points(*m_content, false);
        m_context.out << QStringLiteral("id,company,date,low,high,currency,basis,status,sources\n");
        visit([&](const Valuation& valuation) { m_context.out << asCsv(valuation, *m_content) << '\n'; },
              [&](const LongSeries& series, Instant at, double value) {
                  m_context.out << points.line(series, at, value) << '\n';
              });
    }
    void text() {
        TextLines lines(*m_content, m_context.language);
        for (const Valuation& valuation : m_content->valuations) {
            if (wants(valuation.entity))
                lines.measure(valuation);
        }
        for (const auto& series : m_content->series) {
            if (wants(series->entity))
                lines.measure(*series);
        }
        visit([&](const Valuation& valuation) { m_context.out << lines.line(valuation); },
              [&](const LongSeries& series, Instant at, double value) {
                  m_context.out << lines.line(series, at, value);
              });
    }

private:
    bool wants(EntityId company) const {
        return m_companies.empty() || std::find(m_companies.begin(), m_companies.end(), company) != m_companies.end();
    }
    template <typename OfFigure, typename OfPoint>
    void visit(OfFigure ofFigure, OfPoint ofPoint) const {
        for (const Valuation& valuation : m_content->valuations) {
            if (wants(valuation.entity))
                ofFigure(valuation);
        }
        m_document.visitSeries([this](const LongSeries& series) { return wants(series.entity); }, ofPoint);
    }

    const Document& m_document;
    const std::vector<EntityId>& m_companies;
    VerbContext& m_context;
    std::shared_ptr<const StoryContent> m_content;
};

}  // namespace

ExitCode runSeries(const QStringList& words, VerbContext& context) {
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--company"), true, true},
                                                                     {QStringLiteral("--json"), false},
                                                                     {QStringLiteral("--csv"), false}}));
    if (!arguments)
        return refuse(arguments.problem(), context, QStringLiteral("series"));
    if (arguments->has(QStringLiteral("--json")) && arguments->has(QStringLiteral("--csv"))) {
        return refuse(
            {ProblemKind::WrongUsage, QCoreApplication::translate("CommandLine", "Either --json or --csv, not both.")},
            context, QStringLiteral("series"));
    }
    const auto document = openNamed(arguments->plain());
    if (!document)
        return refuse(document.problem(), context, QStringLiteral("series"));
    const auto companies = findCompanies(arguments->values(QStringLiteral("--company")), **document);
    if (!companies)
        return refuse(companies.problem(), context, QStringLiteral("series"));

    SeriesPrinting printing(**document, *companies, context);
    if (arguments->has(QStringLiteral("--json")))
        printing.json();
    else if (arguments->has(QStringLiteral("--csv")))
        printing.csv();
    else
        printing.text();
    context.out.flush();
    return ExitCode::Done;
}

}  // namespace jalon
