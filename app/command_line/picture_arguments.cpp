// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The options of a picture.
#include "app/command_line/picture_arguments.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtMath>
#include <algorithm>

#include "app/command_line/chart_arguments.h"
#include "app/command_line/verb.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/figure_content.h"
#include "app/drawing/figure_logo.h"
#include "app/drawing/figure_table.h"
#include "app/drawing/picture_size.h"

namespace jalon {

namespace {

Problem wrongValue(const QString& option, const QString& value, const QString& known) {
    return {ProblemKind::WrongUsage,
            QCoreApplication::translate("CommandLine", "%1 cannot be %2. It may be: %3.").arg(option, value, known)};
}

Problem notBoth(const QString& one, const QString& other) {
    return {ProblemKind::WrongUsage,
            QCoreApplication::translate("CommandLine", "Either %1 or %2, not both.").arg(one, other)};
}

// Reads the options into an order, and keeps the first problem.
class PictureReading {
public:
    PictureReading(const Arguments& arguments, const Document& document, const StoryContent& content)
        : m_arguments(arguments), m_document(document), m_content(content) {}

    Result<PictureOrder> read() {
        content();
        size();
        period();
        filters();
        texts();
        drawn();
        m_order.paths = m_arguments.values(QStringLiteral("--out"));
        m_order.table = has("--csv");
        m_order.overwrite = has("--force");
        if (m_problem)
            return *m_problem;
        return m_order;
    }

private:
    bool has(const char* option) const { return m_arguments.has(QLatin1String(option)); }
    QString value(const char* option) const { return m_arguments.value(QLatin1String(option)); }

    void refuse(const Problem& problem) {
        if (!m_problem)
            m_problem = problem;
    }

    // The value of an option that has a few fixed words; `words` in the order of the enum.
    int word(const char* option, const QStringList& words, int otherwise) {
        if (!has(option))
            return otherwise;
        const int index = static_cast<int>(words.indexOf(value(option)));
        if (index < 0)
            refuse(wrongValue(QLatin1String(option), value(option), words.join(QStringLiteral(", "))));
        return index;
    }

    double number(const char* option, double least, double most, double otherwise, const char* known) {
        if (!has(option))
            return otherwise;
        bool ok = false;
        const double read = value(option).toDouble(&ok);
        if (!ok || !(read >= least) || read > most)
            refuse(wrongValue(QLatin1String(option), value(option), QString::fromUtf8(known)));
        return read;
    }

    void content() {
        m_order.figure.part = static_cast<FigurePart>(
            word("--what", {QStringLiteral("chart"), QStringLiteral("timeline"), QStringLiteral("both")},
                 static_cast<int>(FigurePart::Both)));
        m_order.oneTheme = has("--theme");
        m_order.figure.dark = word("--theme", {QStringLiteral("light"), QStringLiteral("dark")}, 0) == 1;
        m_order.figure.transparent = has("--transparent");
        const auto field = static_cast<LaneField>(word("--lanes", laneFieldKeys(), 0));
        if (const auto possible = checkLaneField(m_content, field); !possible)
            refuse(possible.problem());
        m_order.figure.lanes.field = field;
        m_order.figure.chart.currency = usualCurrency(m_content);
        if (const auto chart = readChartOptions(m_arguments, m_order.figure.chart); !chart)
            refuse(chart.problem());
    }

    void size() {
        PictureSize size;
        if (has("--preset") && has("--size"))
            refuse(notBoth(QStringLiteral("--preset"), QStringLiteral("--size")));
        if (has("--preset")) {
            if (const PicturePreset* preset = picturePreset(value("--preset")))
                size = preset->size;
            else
                refuse(wrongValue(QStringLiteral("--preset"), value("--preset"), presetKeys()));
        }
        if (has("--size")) {
            const auto read = readPictureSize(value("--size"));
            if (read)
                size = *read;
            else
                refuse(read.problem());
        }
        size.textScale = number("--text-size", 0.25, 8, size.textScale, "0.25–8 (0.77, 1, 1.25, 1.5, 2)");
        setSize(m_order.figure, size);
        readable();
        m_order.options.inMillimetres = size.inMillimetres;
        if (has("--scale") && has("--dpi"))
            refuse(notBoth(QStringLiteral("--scale"), QStringLiteral("--dpi")));
        // Paper is printed at 300 dots an inch.
        m_order.options.scale = size.inMillimetres ? 300 / pixelsPerInch : 2;
        m_order.options.scale = number("--scale", 0.01, 100, m_order.options.scale, "1, 1.5, 2, 3");
        if (has("--dpi"))
            m_order.options.scale = number("--dpi", 10, 2400, 0, "96, 150, 300, 600") / pixelsPerInch;
    }

    // Below this no axis has room for a label, whatever is left out.
    void readable() {
        constexpr double leastWidth = 120, leastHeight = 90;
        const QSizeF composed = m_order.figure.size / m_order.figure.textScale;
        if (composed.width() >= leastWidth && composed.height() >= leastHeight)
            return;
        refuse(
            {ProblemKind::WrongUsage,
             QCoreApplication::translate("CommandLine",
                                         "Nothing could be read in a picture of %1 × %2 pixels at this text size: it "
                                         "needs at least %3 × %4. Choose a larger --size or a smaller --text-size.")
                 .arg(qRound(m_order.figure.size.width()))
                 .arg(qRound(m_order.figure.size.height()))
                 .arg(qCeil(leastWidth * m_order.figure.textScale))
                 .arg(qCeil(leastHeight * m_order.figure.textScale))});
    }

    void drawn() {
        const QString reason = m_problem ? QString() : emptyChartReason(m_order.figure, m_content);
        if (!reason.isEmpty())
            refuse({ProblemKind::WrongUsage, reason});
    }

    // A side that was not given reaches to the end of the story.
    void period() {
        const auto given = readSpan(m_arguments);
        if (!given)
            return refuse(given.problem());
        const int whole = word("--period", {QStringLiteral("first-view"), QStringLiteral("all")}, 0);
        if (has("--period") && *given)
            return refuse(notBoth(QStringLiteral("--period"), QStringLiteral("--from, --to")));
        if (whole == 1)
            m_order.figure.span = m_content.extent;
        if (!*given)
            return;
        TimeSpan span = **given;
        if (span.begin == Instant::first())
            span.begin = std::min(m_content.extent.begin, plusSeconds(span.end, -secondsPerDay));
        if (span.end == Instant::last())
            span.end = std::max(m_content.extent.end, plusSeconds(span.begin, secondsPerDay));
        m_order.figure.span = span;
    }

    void filters() {
        const auto companies = findCompanies(m_arguments.values(QStringLiteral("--company")), m_document);
        if (!companies)
            return refuse(companies.problem());
        for (const Entity& entity : m_content.entities) {
            const bool wanted = companies->empty()
                                    ? entity.shownAtFirst
                                    : std::find(companies->begin(), companies->end(), entity.id) != companies->end();
            if (entity.kind == EntityKind::Company && !wanted) {
                m_order.figure.filter.hiddenCompanies.insert(entity.id);
                m_order.figure.chart.hiddenCompanies.insert(entity.id);
            }
        }
        const auto categories = findCategories(m_arguments.values(QStringLiteral("--category")), m_document);
        if (!categories)
            return refuse(categories.problem());
        for (const Category& category : m_content.categories) {
            if (!categories->empty() &&
                std::find(categories->begin(), categories->end(), category.id) == categories->end())
                m_order.figure.filter.hiddenCategories.insert(category.id);
        }
    }

    void texts() {
        Figure& figure = m_order.figure;
        const std::pair<const char*, QString*> texts[] = {
            {"--title", &figure.title},   {"--subtitle", &figure.subtitle}, {"--source", &figure.sourceLine},
            {"--date", &figure.dateLine}, {"--note", &figure.note},         {"--licence", &figure.licence},
            {"--alt", &figure.alt}};
        for (const auto& [option, text] : texts) {
            // Given and empty is not the same as not given.
            if (has(option))
                *text = value(option).isEmpty() ? QStringLiteral("") : value(option);
        }
        if (!has("--logo"))
            return;
        const auto logo = readLogo(value("--logo"));
        if (logo)
            figure.logo = *logo;
        else
            refuse(logo.problem());
    }

    const Arguments& m_arguments;
    const Document& m_document;
    const StoryContent& m_content;
    PictureOrder m_order;
    std::optional<Problem> m_problem;
};

}  // namespace

std::shared_ptr<const StoryContent> ContentByLanguage::in(const Language& language) {
    auto& known = m_known[language.code()];
    if (!known)
        known = readStoryContent(m_document, language);
    return known;
}

std::vector<OptionRule> pictureRules() {
    std::vector<OptionRule> rules = {
        {QStringLiteral("--out"), true, true},      {QStringLiteral("--company"), true, true},
        {QStringLiteral("--category"), true, true}, {QStringLiteral("--transparent"), false},
        {QStringLiteral("--csv"), false},           {QStringLiteral("--force"), false}};
    for (const char* option :
         {"--what", "--lanes", "--preset", "--size", "--text-size", "--scale", "--dpi", "--theme", "--period", "--from",
          "--to", "--title", "--subtitle", "--source", "--date", "--note", "--licence", "--logo", "--alt"})
        rules.push_back({QLatin1String(option)});
    for (OptionRule& rule : chartRules()) rules.push_back(std::move(rule));
    return withCommonOptions(std::move(rules));
}

Result<PictureOrder> readPicture(const Arguments& arguments, const Document& document, const StoryContent& content) {
    return PictureReading(arguments, document, content).read();
}

}  // namespace jalon
