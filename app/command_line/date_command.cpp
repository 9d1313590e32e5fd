// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon date: how a date is understood.
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "app/command_line/json_text.h"
#include "app/command_line/printed_text.h"
#include "app/command_line/verb.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

struct OrderName {
    const char* name;
    DateOrder order;
};
constexpr OrderName orderNames[] = {
    {"dmy", DateOrder::DayMonthYear}, {"mdy", DateOrder::MonthDayYear}, {"ymd", DateOrder::YearMonthDay}};

QString nameOf(DateOrder order) {
    for (const OrderName& known : orderNames)
        if (known.order == order)
            return QLatin1String(known.name);
    return QString();
}

QString say(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

Result<DateOrder> statedOrder(const Arguments& arguments) {
    const QString option = QStringLiteral("--order");
    if (!arguments.has(option))
        return DateOrder::Unstated;
    for (const OrderName& known : orderNames)
        if (arguments.value(option) == QLatin1String(known.name))
            return known.order;
    return Problem{
        ProblemKind::WrongUsage,
        say(QT_TRANSLATE_NOOP("CommandLine", "--order takes dmy, mdy or ymd, not %1.")).arg(arguments.value(option))};
}

QString jsonBool(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

// What a text means, the assumed reading first: that of the order which people of the language expect.
struct Understood {
    QString text;
    Result<std::vector<PossibleDate>> readings;

    Understood(const QString& written, DateOrder order, const Language& language)
        : text(written), readings(dateReadings(written, order)) {
        if (!readings)
            return;
        // Who writes dots writes the day first, whatever the language.
        static const QRegularExpression dots(QStringLiteral("\\d\\.\\d+\\.\\d"));
        const DateOrder usual = dots.match(written).hasMatch() ? DateOrder::DayMonthYear : usualOrder(language);
        std::stable_partition(readings->begin(), readings->end(),
                              [&](const PossibleDate& reading) { return reading.order == usual; });
    }
    bool ambiguous() const { return readings && readings->size() > 1; }
};

std::vector<std::pair<QString, QString>> fieldsOf(const PossibleDate& reading, const Language& language) {
    return {
        {QStringLiteral("edtf"), jsonString(QString::fromStdString(reading.date.edtf))},
        {QStringLiteral("earliest"), jsonOrNull(earliestDayText(reading.date))},
        {QStringLiteral("latest"), jsonOrNull(latestDayText(reading.date))},
        {QStringLiteral("words"), jsonString(dateWords(reading.date, language))},
        {QStringLiteral("order"), jsonOrNull(nameOf(reading.order))},
        {QStringLiteral("century_assumed"), jsonBool(reading.centuryAssumed)},
        {QStringLiteral("weekday_differs"), jsonBool(reading.weekdayDiffers)},
    };
}

QString asJson(const Understood& understood, const Language& language) {
    const auto& readings = understood.readings;
    std::vector<std::pair<QString, QString>> fields{
        {QStringLiteral("text"), jsonString(understood.text)},
        {QStringLiteral("valid"), jsonBool(readings.ok())},
        {QStringLiteral("edtf_valid"), jsonBool(parseEdtf(understood.text.toStdString()).ok())},
    };
    QStringList all;
    if (readings) {
        const auto assumed = fieldsOf(readings->front(), language);
        fields.insert(fields.end(), assumed.begin(), assumed.end());
        for (const PossibleDate& reading : *readings) all += jsonObject(fieldsOf(reading, language));
    } else {
        for (const char* field : {"edtf", "earliest", "latest", "words", "order"})
            fields.push_back({QLatin1String(field), QStringLiteral("null")});
        for (const char* field : {"century_assumed", "weekday_differs"})
            fields.push_back({QLatin1String(field), jsonBool(false)});
    }
    fields.push_back({QStringLiteral("ambiguous"), jsonBool(understood.ambiguous())});
    fields.push_back(
        {QStringLiteral("readings"), QLatin1Char('[') + all.join(QStringLiteral(", ")) + QLatin1Char(']')});
    fields.push_back({QStringLiteral("problem"),
                      readings ? QStringLiteral("null") : jsonString(printedText(readings.problem().message))});
    return jsonObject(fields);
}

QString asText(const PossibleDate& reading, const Language& language) {
    const QString unknown = QStringLiteral("?");
    const UncertainDate& date = reading.date;
    const QString open = say(QT_TRANSLATE_NOOP("CommandLine", "open"));
    const QString earliest = date.start == EndKind::Open ? open : earliestDayText(date);
    const QString latest = date.end == EndKind::Open ? open : latestDayText(date);
    const QString century =
        reading.centuryAssumed ? say(QT_TRANSLATE_NOOP("CommandLine", ", century assumed")) : QString();
    const QString weekday =
        reading.weekdayDiffers ? say(QT_TRANSLATE_NOOP("CommandLine", ", another weekday is written")) : QString();
    return dateWords(date, language) + QStringLiteral("  (") + QString::fromStdString(date.edtf) +
           QStringLiteral(", ") + (earliest.isNull() ? unknown : earliest) + QStringLiteral(" – ") +
           (latest.isNull() ? unknown : latest) + century + weekday + QLatin1Char(')');
}

QString asText(const Understood& understood, const Language& language) {
    QStringList all;
    for (const PossibleDate& reading : *understood.readings) all += asText(reading, language);
    const QString words = all.join(QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("CommandLine", "or")) + QLatin1Char(' '));
    return printedText(understood.text) + QStringLiteral(": ") + words;
}

// Which of several readings was assumed and how to have another.
QString assumptionOf(const Understood& understood, const Language& language) {
    const PossibleDate& first = understood.readings->front();
    const PossibleDate& second = (*understood.readings)[1];
    if (first.order == DateOrder::Unstated) {
        return say(QT_TRANSLATE_NOOP("CommandLine",
                                     "“%1” can be read in two ways; the first is assumed. Write %2 for the other."))
            .arg(understood.text, QString::fromStdString(second.date.edtf));
    }
    return say(QT_TRANSLATE_NOOP("CommandLine",
                                 "“%1” does not tell the order of day, month and year; %2 is assumed. "
                                 "--order %3 reads %4."))
        .arg(understood.text, nameOf(first.order), nameOf(second.order), dateWords(second.date, language));
}

// Whether the text was understood.
bool answer(const Understood& understood, bool json, VerbContext& context) {
    const Language& language = context.language;
    const auto note = [&](const QString& message) {
        context.out.flush();
        context.err << QStringLiteral("jalon: ") << printedText(message) << Qt::endl;
    };
    if (json)
        context.out << asJson(understood, language) << '\n';
    else if (!understood.readings)
        note(understood.readings.problem().message);
    else
        context.out << asText(understood, language) << '\n';
    if (!json && understood.ambiguous())
        note(assumptionOf(understood, language));
    return understood.readings.ok();
}

}  // namespace

ExitCode runDate(const QStringList& words, VerbContext& context) {
    const QString verb = QStringLiteral("date");
    const auto arguments = Arguments::read(
        words, withCommonOptions({{QStringLiteral("--json"), false}, {QStringLiteral("--order")}}), true);
    if (!arguments)
        return refuse(arguments.problem(), context, verb);
    const Result<DateOrder> order = statedOrder(*arguments);
    if (!order)
        return refuse(order.problem(), context, verb);
    if (arguments->plain().isEmpty()) {
        return refuse({ProblemKind::WrongUsage,
                       say(QT_TRANSLATE_NOOP("CommandLine", "Which date? Give one, or - to read one a line."))},
                      context, verb);
    }
    const bool json = arguments->has(QStringLiteral("--json"));
    bool all = true;
    for (const QString& text : arguments->plain()) {
        if (text != QLatin1String("-")) {
            all &= answer(Understood(text, *order, context.language), json, context);
            continue;
        }
        while (!context.in.atEnd())
            all &= answer(Understood(context.in.readLine(), *order, context.language), json, context);
    }
    context.out.flush();
    context.err.flush();
    return all ? ExitCode::Done : ExitCode::BadInput;
}

}  // namespace jalon
