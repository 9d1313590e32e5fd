// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What a figure says: the texts that are written from the content where none were given.
#include "app/drawing/figure.h"

#include <QHash>
#include <algorithm>

#include "app/drawing/chart_series.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr int namedSources = 4;

TimeSpan spanOf(const Figure& figure, const StoryContent& content) {
    return figure.span ? *figure.span : content.info.firstView.value_or(content.extent);
}

int shownEvents(const Figure& figure, const StoryContent& content) {
    EventFilter filter = figure.filter;
    filter.search.clear();
    const TimeSpan span = spanOf(figure, content);
    if (content.store) {
        const ShownEvents shown = content.store->shown(filter);
        return static_cast<int>(shown.beginningBefore(allLanes, span.end) -
                                shown.beginningBefore(allLanes, span.begin));
    }
    const auto events = acceptedEvents(content, filter);
    return static_cast<int>(std::count_if(
        events.begin(), events.end(), [&](const EventSummary* event) { return span.overlaps(event->date.bounds()); }));
}

QString subtitleOf(const Figure& figure, const StoryContent& content) {
    const Language& language = content.language;
    const QString period = spanWords(spanOf(figure, content), language);
    if (figure.part == FigurePart::Timeline) {
        return language.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%n event(s), %1"), shownEvents(figure, content))
            .arg(period);
    }
    const QString measure =
        figure.chart.scale == ChartScale::Logarithmic
            ? language.text("Figure",
                            QT_TRANSLATE_NOOP("Figure", "Valuation of each company in %1, nominal, log scale; %2"))
            : language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Valuation of each company in %1, nominal; %2"));
    return measure.arg(currencyName(figure.chart.currency, language), period);
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

// The sources of what is shown: of the figures for a chart; those of the whole document where events are shown too.
std::vector<const Source*> shownSources(const Figure& figure, const StoryContent& content) {
    std::vector<const Source*> sources;
    if (figure.part != FigurePart::Chart) {
        for (const Source& source : content.sources) sources.push_back(&source);
        return sources;
    }
    const TimeSpan span = spanOf(figure, content);
    for (const Valuation& valuation : content.valuations) {
        const bool hidden = figure.filter.hiddenCompanies.contains(valuation.entity) ||
                            figure.chart.hiddenCompanies.contains(valuation.entity);
        if (hidden || !span.contains(markInstant(valuation.date)))
            continue;
        for (SourceId id : valuation.sources) {
            if (const Source* source = content.source(id))
                sources.push_back(source);
        }
    }
    return sources;
}

// Publishers, the most used first; before all the document's first source, which is what it starts from.
QStringList publishersOf(const Figure& figure, const StoryContent& content) {
    QHash<QString, int> uses;
    for (const Source* source : shownSources(figure, content)) {
        const int weight = source == &content.sources.front() ? static_cast<int>(content.sources.size()) : 1;
        uses[publisherName(source->publisher)] += weight;
    }
    QStringList names = uses.keys();
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return uses.value(a) != uses.value(b) ? uses.value(a) > uses.value(b) : a < b;
    });
    return names;
}

QString sourceLineOf(const Figure& figure, const StoryContent& content) {
    const Language& language = content.language;
    const QStringList names = publishersOf(figure, content);
    if (names.isEmpty())
        return language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Sources: as listed in the document"));
    const QString list = names.mid(0, namedSources).join(QStringLiteral(", "));
    const int more = static_cast<int>(names.size()) - namedSources;
    if (more <= 0)
        return language.text("Figure", QT_TRANSLATE_NOOP("Figure", "Sources: %1")).arg(list);
    return language.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "Sources: %1 and %n more"), more).arg(list);
}

}  // namespace

Figure withTexts(const Figure& figure, const StoryContent& content) {
    Figure filled = figure;
    if (!filled.span)
        filled.span = spanOf(figure, content);
    if (filled.title.isEmpty())
        filled.title = content.info.title;
    if (filled.subtitle.isEmpty())
        filled.subtitle = subtitleOf(figure, content);
    if (filled.sourceLine.isEmpty())
        filled.sourceLine = sourceLineOf(figure, content);
    if (filled.dateLine.isEmpty()) {
        filled.dateLine = content.language.text("Figure", QT_TRANSLATE_NOOP("Figure", "As of %1"))
                              .arg(shortDateWords(content.info.asOf, content.language));
    }
    return filled;
}

}  // namespace jalon
