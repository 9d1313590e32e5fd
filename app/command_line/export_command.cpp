// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon export: a picture of the chart, the timeline or both.
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "app/command_line/verb.h"
#include "app/drawing/picture_export.h"

namespace jalon {

namespace {

Problem wrongValue(const QString& option, const QString& value, const QString& known) {
    return {ProblemKind::WrongUsage,
            QCoreApplication::translate("CommandLine", "%1 cannot be %2. It may be: %3.").arg(option, value, known)};
}

// The value of an option that has a few fixed words; `words` in the order of the enum.
Result<int> chooseWord(const Arguments& arguments, const QString& option, const QStringList& words, int otherwise) {
    if (!arguments.has(option))
        return otherwise;
    const int index = static_cast<int>(words.indexOf(arguments.value(option)));
    if (index < 0)
        return wrongValue(option, arguments.value(option), words.join(QStringLiteral(", ")));
    return index;
}

Result<QSizeF> readSize(const Arguments& arguments) {
    const QString option = QStringLiteral("--size");
    if (!arguments.has(option))
        return QSizeF(1600, 900);
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,7})[xX×](\\d{1,7})$"));
    const auto match = pattern.match(arguments.value(option));
    const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
    if (!match.hasMatch() || size.isEmpty())
        return wrongValue(option, arguments.value(option), QStringLiteral("1600x900"));
    return size;
}

Result<double> readScale(const Arguments& arguments) {
    const QString option = QStringLiteral("--scale");
    if (!arguments.has(option))
        return 2.0;
    bool ok = false;
    const double scale = arguments.value(option).toDouble(&ok);
    if (!ok || !(scale > 0) || scale > 100)
        return wrongValue(option, arguments.value(option), QStringLiteral("1, 1.5, 2, 3"));
    return scale;
}

void hideOthers(const std::vector<EntityId>& companies, const StoryContent& content, Figure& figure) {
    for (const Entity& entity : content.entities) {
        const bool wanted = companies.empty()
                                ? entity.shownAtFirst
                                : std::find(companies.begin(), companies.end(), entity.id) != companies.end();
        if (entity.kind == EntityKind::Company && !wanted) {
            figure.filter.hiddenCompanies.insert(entity.id);
            figure.chart.hiddenCompanies.insert(entity.id);
        }
    }
}

// A side that was not given reaches to the end of the story.
TimeSpan closed(const TimeSpan& span, const StoryContent& content) {
    TimeSpan result = span;
    if (result.begin == Instant::first())
        result.begin = std::min(content.extent.begin, plusSeconds(result.end, -secondsPerDay));
    if (result.end == Instant::last())
        result.end = std::max(content.extent.end, plusSeconds(result.begin, secondsPerDay));
    return result;
}

Result<Figure> readFigure(const Arguments& arguments, const Document& document, const StoryContent& content) {
    Figure figure;
    const auto part = chooseWord(arguments, QStringLiteral("--what"),
                                 {QStringLiteral("chart"), QStringLiteral("timeline"), QStringLiteral("both")}, 2);
    if (!part)
        return part.problem();
    const auto theme =
        chooseWord(arguments, QStringLiteral("--theme"), {QStringLiteral("light"), QStringLiteral("dark")}, 0);
    if (!theme)
        return theme.problem();
    const auto y = chooseWord(arguments, QStringLiteral("--y"), {QStringLiteral("linear"), QStringLiteral("log")}, 1);
    if (!y)
        return y.problem();
    const QStringList fields = laneFieldKeys();
    const auto lanes = chooseWord(arguments, QStringLiteral("--lanes"), fields, 0);
    if (!lanes)
        return lanes.problem();
    if (const auto possible = checkLaneField(content, static_cast<LaneField>(*lanes)); !possible)
        return possible.problem();
    const auto size = readSize(arguments);
    if (!size)
        return size.problem();
    const auto span = readSpan(arguments);
    if (!span)
        return span.problem();
    const auto companies = findCompanies(arguments.values(QStringLiteral("--company")), document);
    if (!companies)
        return companies.problem();
    figure.lanes.field = static_cast<LaneField>(*lanes);
    figure.part = static_cast<FigurePart>(*part);
    figure.dark = *theme == 1;
    figure.chart.scale = *y == 0 ? ChartScale::Linear : ChartScale::Logarithmic;
    figure.size = *size;
    if (*span)
        figure.span = closed(**span, content);
    hideOthers(*companies, content, figure);
    return figure;
}

Outcome writeAll(const Figure& figure, const Arguments& arguments, std::shared_ptr<const StoryContent> content,
                 double scale) {
    const QStringList paths = arguments.values(QStringLiteral("--out"));
    const bool overwrite = arguments.has(QStringLiteral("--force"));
    // All are drawn before the first is written: what is refused leaves nothing behind.
    std::vector<QByteArray> pictures;
    for (const QString& path : paths) {
        const auto format = pictureFormatOf(path);
        if (!format)
            return format.problem();
        if (const auto target = checkTarget(path, overwrite); !target)
            return target.problem();
        const auto bytes = renderPicture(figure, content, *format, scale);
        if (!bytes)
            return bytes.problem();
        pictures.push_back(*bytes);
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto written = writePicture(pictures[static_cast<std::size_t>(i)], paths[i], overwrite);
        if (!written)
            return written.problem();
    }
    return Done{};
}

}  // namespace

ExitCode runExport(const QStringList& words, VerbContext& context) {
    const QString verb = QStringLiteral("export");
    const auto arguments = Arguments::read(words, withCommonOptions({{QStringLiteral("--out"), true, true},
                                                                     {QStringLiteral("--what")},
                                                                     {QStringLiteral("--size")},
                                                                     {QStringLiteral("--scale")},
                                                                     {QStringLiteral("--theme")},
                                                                     {QStringLiteral("--from")},
                                                                     {QStringLiteral("--to")},
                                                                     {QStringLiteral("--company"), true, true},
                                                                     {QStringLiteral("--y")},
                                                                     {QStringLiteral("--lanes")},
                                                                     {QStringLiteral("--force"), false}}));
    if (!arguments)
        return refuse(arguments.problem(), context, verb);
    if (!arguments->has(QStringLiteral("--out"))) {
        return refuse({ProblemKind::WrongUsage,
                       QCoreApplication::translate(
                           "CommandLine", "Where to? Name the picture with --out, ending in .png, .svg or .pdf.")},
                      context, verb);
    }
    const auto scale = readScale(*arguments);
    if (!scale)
        return refuse(scale.problem(), context, verb);
    const auto document = openNamed(arguments->plain());
    if (!document)
        return refuse(document.problem(), context, verb);
    const auto content = readStoryContent(**document, context.language);
    const auto figure = readFigure(*arguments, **document, *content);
    if (!figure)
        return refuse(figure.problem(), context, verb);
    const auto outcome = writeAll(*figure, *arguments, content, *scale);
    return outcome ? ExitCode::Done : refuse(outcome.problem(), context, verb);
}

}  // namespace jalon
