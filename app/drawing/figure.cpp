// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What a figure says: the texts that are written from the content where none were given.
#include "app/drawing/figure.h"

#include <QHash>
#include <algorithm>

#include "app/drawing/chart_words.h"
#include "app/drawing/figure_alt_text.h"
#include "app/drawing/figure_content.h"
#include "app/drawing/figure_finding.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr int namedSources = 4, namedSourcesOnSmallPage = 2;

QString subtitleOf(const Figure& figure, const StoryContent& content) {
    const Language& language = content.language;
    const QString period = spanWords(shownSpan(figure, content), language);
    if (figure.part == FigurePart::Timeline) {
        return language
            .text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%n event(s), %1"),
                  static_cast<int>(std::min<std::int64_t>(shownEventCount(figure, content), 2'000'000'000)))
            .arg(period);
    }
    if (figure.chart.measure != ChartMeasure::Value || figure.chart.basis != ChartBasis::Equity) {
        return language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Valuation of each company, nominal, %1; %2"))
            .arg(measureWords(figure.chart, language, shownCurrencies(figure, content)), period);
    }
    const QString measure =
        figure.chart.scale == ChartScale::Logarithmic
            ? language.text("Figure",
                            QT_TRANSLATE_NOOP("Figure", "Valuation of each company in %1, nominal, log scale; %2"))
            : language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Valuation of each company in %1, nominal; %2"));
    return measure.arg(shownCurrencies(figure, content), period);
}

// "Reuters via CNA" is by Reuters; what stands in brackets is how it was read.
QString publisherName(const QString& publisher) {
    QString name = publisher;
    for (const char* mark : {" via ", " ("}) {
        const qsizetype at = name.indexOf(QLatin1String(mark));
        if (at > 0)
            name.truncate(at);
    }
    return name;
}

// How often each source is named by what is shown.
QHash<SourceId, int> usesOfSources(const Figure& figure, const StoryContent& content) {
    QHash<SourceId, int> uses;
    if (figure.part != FigurePart::Timeline) {
        for (const ShownSeries& shown : shownSeries(figure, content)) {
            for (const auto* points : {&shown.joined, &shown.beside}) {
                for (const SeriesPoint& point : *points) {
                    for (const SourceId id : point.valuation->sources) ++uses[id];
                }
            }
            for (const LongSeries* series : shown.longSeries) ++uses[series->source];
        }
    }
    if (figure.part != FigurePart::Chart) {
        for (const EventSummary* event : shownEvents(figure, content)) {
            for (const SourceId id : content.eventSources.value(event->id)) ++uses[id];
        }
    }
    return uses;
}

// Publishers, the most used first.
QStringList publishersOf(const Figure& figure, const StoryContent& content) {
    QHash<QString, int> publishers;
    const QHash<SourceId, int> uses = usesOfSources(figure, content);
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        if (const Source* source = content.source(use.key()))
            publishers[publisherName(source->publisher)] += use.value();
    }
    QStringList names = publishers.keys();
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return publishers.value(a) != publishers.value(b) ? publishers.value(a) > publishers.value(b) : a < b;
    });
    return names;
}

QString sourceLineOf(const Figure& figure, const StoryContent& content) {
    const Language& language = content.language;
    const QStringList names = publishersOf(figure, content);
    if (names.isEmpty())
        return language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Sources: as listed in the document"));
    const int named = isSmallPage(figure) ? namedSourcesOnSmallPage : namedSources;
    const QString list = names.mid(0, named).join(QStringLiteral(", "));
    const int more = static_cast<int>(names.size()) - named;
    if (more <= 0)
        return language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Sources: %1")).arg(list);
    return language.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "Sources: %1 and %n more"), more).arg(list);
}

}  // namespace

bool isSmallPage(const Figure& figure) {
    const QSizeF composed = figure.size / figure.textScale;
    return composed.width() < 480 || composed.height() < 320;
}

TimeSpan shownSpan(const Figure& figure, const StoryContent& content) {
    return figure.span ? *figure.span : content.info.firstView.value_or(content.extent);
}

Figure withTexts(const Figure& figure, const StoryContent& content) {
    Figure filled = figure;
    filled.span = shownSpan(figure, content);
    // Where all that is drawn stands apart, no empty axes stand above it.
    if (const auto shown = shownSeries(figure, content); !shown.empty())
        filled.chart.currency = shown.front().currency;
    const auto fill = [](QString& text, auto write) {
        if (text.isNull())
            text = write();
        if (text.isNull())
            text = QStringLiteral("");
    };
    fill(filled.title, [&] { return findingOf(figure, content); });
    fill(filled.subtitle, [&] { return subtitleOf(figure, content); });
    fill(filled.sourceLine, [&] { return sourceLineOf(figure, content); });
    fill(filled.dateLine, [&] {
        return content.language.text("Figure", QT_TRANSLATE_NOOP("Figure", "As of %1"))
            .arg(shortDateWords(content.info.asOf, content.language));
    });
    fill(filled.note, [] { return QString(); });
    fill(filled.licence, [&] { return content.info.licence; });
    fill(filled.alt, [&] { return altTextOf(figure, content); });
    return filled;
}

}  // namespace jalon
