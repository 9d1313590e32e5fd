// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/html_page.h"

#include <QIODevice>
#include <algorithm>

#include "app/formats/event_writer.h"
#include "app/formats/export_losses.h"
#include "app/formats/html_events.h"
#include "app/formats/html_text.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

class Page {
public:
    Page(const Document& document, const PagePicture& picture, const PageOptions& options,
         const ExportProgress& progress)
        : m_document(document), m_picture(picture), m_options(options), m_progress(progress) {
        m_info = document.info(options.language);
        m_content.language = options.language;
        m_content.lanes = document.lanes(options.language).size() > 1;
        for (const Entity& entity : document.entities(options.language))
            m_content.companies.insert(entity.id, entity.name);
        for (Source& source : document.sources()) m_content.sources.insert(source.id, source);
        for (const Valuation& each : document.valuations(options.language)) takeValuation(each);
        findEvents();
    }

    // False: cancelled.
    bool write(QIODevice& out) {
        m_out = &out;
        writeHead();
        writePicture();
        writeLinks();
        if (!writeEvents())
            return false;
        put(htmlValuations(m_content));
        writeSeries();
        writeSources();
        writeFoot();
        m_losses.count(Loss::Languages, std::max<std::int64_t>(0, m_info.languages.size() - 1));
        m_result.cannotSay += m_losses.sentences();
        return true;
    }

    const ExportResult& result() const { return m_result; }

private:
    struct Listed {
        int importance;
        std::size_t place;  // in time
        EventId id;
        Instant begin;
    };

    QString say(const char* source, int n = -1) const { return m_options.language.text("Page", source, n); }
    QString html(const char* source) const { return say(source).toHtmlEscaped(); }
    void put(const QString& text) { m_out->write(text.toUtf8()); }

    void takeValuation(const Valuation& each) {
        m_content.valuations.insert(each.id, each);
        const bool hidden = m_options.filter.hiddenCompanies.contains(each.entity);
        const auto& within = m_options.filter.within;
        if (hidden || (within && !within->overlaps(each.date.bounds())))
            return;
        m_content.listedValuations.push_back(each);
        for (const SourceId source : each.sources) m_used.insert(source);
    }

    void findEvents() {
        std::size_t place = 0;
        m_document.visitEvents(m_options.language, [&](const EventSummary& event, const QString&, const QStringList&) {
            if (m_options.filter.accepts(event))
                m_listed.push_back({event.importance, place++, event.id, beginOf(event.date)});
        });
        m_all = m_listed.size();
        if (m_all > m_options.mostEvents) {
            const auto middle = m_listed.begin() + static_cast<std::ptrdiff_t>(m_options.mostEvents);
            std::nth_element(m_listed.begin(), middle, m_listed.end(), [](const Listed& a, const Listed& b) {
                return std::pair(-a.importance, a.place) < std::pair(-b.importance, b.place);
            });
            m_listed.erase(middle, m_listed.end());
            std::sort(m_listed.begin(), m_listed.end(),
                      [](const Listed& a, const Listed& b) { return a.place < b.place; });
            m_cut = say(QT_TRANSLATE_NOOP("Page", "Of %1 events the %2 most important are listed."))
                        .arg(m_options.language.locale().toString(static_cast<qlonglong>(m_all)),
                             m_options.language.locale().toString(static_cast<qlonglong>(m_listed.size())));
            m_result.cannotSay += m_cut;
            m_result.leftOut = static_cast<std::int64_t>(m_all - m_listed.size());
        }
        for (const Listed& each : m_listed) m_content.events.insert(each.id);
    }

    static Instant beginOf(const UncertainDate& date) {
        return date.earliestStart != Instant::first() ? date.earliestStart
               : date.latestEnd != Instant::last()    ? plusSeconds(date.latestEnd, -1)
                                                      : Instant::first();
    }

    QString yearOf(const Listed& event) const {
        return event.begin == Instant::first() ? say(QT_TRANSLATE_NOOP("Page", "Without a date"))
                                               : instantWords(event.begin, DatePrecision::Year, m_options.language);
    }

    void writeHead() {
        // Nothing may run and nothing may be loaded, whatever a text smuggles in.
        put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                           "'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<meta name=\"color-scheme\" content=\"light dark\">\n"
                           "<meta name=\"referrer\" content=\"no-referrer\">\n"
                           "<meta name=\"generator\" content=\"Jalon\">\n<title>%2</title>\n<style>\n")
                .arg(m_options.language.code(), m_info.title.simplified().toHtmlEscaped()));
        put(QLatin1String(pageStyle()) + QStringLiteral("\n</style>\n</head>\n<body>\n"));
        put(QStringLiteral("<a class=\"skip\" href=\"#events\">%1</a>\n<header>\n<h1 dir=\"auto\">%2</h1>\n")
                .arg(html(QT_TRANSLATE_NOOP("Page", "Skip to the events")), htmlText(m_info.title)));
        if (!m_info.subtitle.isEmpty())
            put(QStringLiteral("<p class=\"soft\" dir=\"auto\">%1</p>\n").arg(htmlText(m_info.subtitle)));
        put(QStringLiteral("</header>\n<main>\n"));
    }

    void writePicture() {
        if (m_picture.light.isEmpty() && m_picture.dark.isEmpty())
            return;
        put(QStringLiteral("<div class=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"%1\">\n")
                .arg(html(QT_TRANSLATE_NOOP("Page", "Timeline and chart"))));
        const bool both = !m_picture.light.isEmpty() && !m_picture.dark.isEmpty();
        for (const auto& [svg, name] : {std::pair(&m_picture.light, "light"), std::pair(&m_picture.dark, "dark")}) {
            if (svg->isEmpty())
                continue;
            put(QStringLiteral("<div class=\"%1\">\n").arg(both ? QLatin1String(name) : QLatin1String("only")));
            m_out->write(inlineSvg(*svg, QByteArray(name) + '-'));
            put(QStringLiteral("</div>\n"));
        }
        put(QStringLiteral("</div>\n"));
    }

    // Where to jump: a link a year, as long as they are few.
    void writeLinks() {
        QStringList years;
        for (const Listed& event : m_listed)
            if (const QString year = yearOf(event); years.isEmpty() || years.last() != year)
                years += year;
        constexpr qsizetype most = 80;
        QString items;
        for (qsizetype i = 0; i < years.size() && years.size() <= most; ++i)
            items += QStringLiteral("<li><a href=\"#year-%1\">%2</a></li>").arg(i + 1).arg(years[i].toHtmlEscaped());
        const auto link = [&](const char* anchor, const char* words) {
            items += QStringLiteral("<li><a href=\"#%1\">%2</a></li>").arg(QLatin1String(anchor), html(words));
        };
        if (!m_content.listedValuations.empty())
            link("values", QT_TRANSLATE_NOOP("Page", "Values"));
        if (!m_content.sources.isEmpty())
            link("sources", QT_TRANSLATE_NOOP("Page", "Sources"));
        if (!items.isEmpty())
            put(QStringLiteral("<nav aria-label=\"%1\"><ul>%2</ul></nav>\n")
                    .arg(html(QT_TRANSLATE_NOOP("Page", "On this page")), items));
    }

    bool writeEvents() {
        put(QStringLiteral("<h2 id=\"events\" tabindex=\"-1\">%1</h2>\n")
                .arg(html(QT_TRANSLATE_NOOP("Page", "Events"))));
        if (!m_cut.isEmpty())
            put(QStringLiteral("<p class=\"soft\">%1</p>\n").arg(m_cut.toHtmlEscaped()));
        QString last;
        int years = 0;
        for (std::size_t i = 0; i < m_listed.size(); ++i) {
            if (i % 64 == 0 && m_progress && !m_progress(static_cast<double>(i) / static_cast<double>(m_listed.size())))
                return false;
            auto event = m_document.eventDetails(m_listed[i].id, m_options.language);
            if (!event)
                continue;
            if (const QString year = yearOf(m_listed[i]); year != last) {
                put(QStringLiteral("<h3 id=\"year-%1\">%2</h3>\n").arg(++years).arg(year.toHtmlEscaped()));
                last = year;
            }
            if (!m_options.privateNotes) {
                m_losses.count(Loss::NotesKeptBack, !event->note.isEmpty());
                event.value().note.clear();
            }
            for (const Source& source : event->sources) m_used.insert(source.id);
            put(htmlEvent(*event, m_content));
            ++m_result.events;
        }
        return true;
    }

    void writeSeries() {
        QStringList items;
        for (const auto& series : m_document.seriesOutlines()) {
            if (series->columns.empty() || m_options.filter.hiddenCompanies.contains(series->entity))
                continue;
            const SeriesColumns& columns = series->columns;
            items += say(QT_TRANSLATE_NOOP("Page", "%1: a series of %2 values, %3 to %4, drawn in the chart."))
                         .arg(htmlText(m_content.companies.value(series->entity)),
                              m_options.language.locale().toString(static_cast<qlonglong>(series->pointCount())),
                              instantWords(columns.timeAt(0), DatePrecision::Day, m_options.language).toHtmlEscaped(),
                              instantWords(columns.timeAt(columns.size() - 1), DatePrecision::Day, m_options.language)
                                  .toHtmlEscaped());
        }
        if (!items.isEmpty())
            put(QStringLiteral("<p>") + items.join(QStringLiteral("<br>")) + QStringLiteral("</p>\n"));
    }

    void writeSources() {
        QString items;
        for (const Source& source : m_document.sources()) {
            if (!m_used.contains(source.id))
                continue;
            QString item = htmlLink(source.url, sourceName(source));
            if (!source.publishedEdtf.isEmpty())
                if (const auto date = readDate(source.publishedEdtf))
                    item += QStringLiteral(", ") + shortDateWords(*date, m_options.language).toHtmlEscaped();
            items += QStringLiteral("<li id=\"%1\" value=\"%2\">%3</li>\n")
                         .arg(anchorOf(source.id), QString::number(++m_sourceCount), item);
        }
        if (!items.isEmpty())
            put(QStringLiteral("<h2 id=\"sources\">%1</h2>\n<ol>\n%2</ol>\n")
                    .arg(html(QT_TRANSLATE_NOOP("Page", "Sources")), items));
    }

    void writeFoot() {
        put(QStringLiteral("</main>\n<footer>\n"));
        if (!m_info.licence.isEmpty())
            put(QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(htmlText(m_info.licence)));
        if (m_info.asOf.latestEnd != Instant::last() && !m_info.asOf.edtf.empty())
            put(QStringLiteral("<p>%1</p>\n")
                    .arg(say(QT_TRANSLATE_NOOP("Page", "As of %1."))
                             .arg(dateWords(m_info.asOf, m_options.language))
                             .toHtmlEscaped()));
        put(QStringLiteral("<p>%1</p>\n</footer>\n</body>\n</html>\n")
                .arg(html(QT_TRANSLATE_NOOP("Page", "Made with Jalon."))));
    }

    const Document& m_document;
    const PagePicture& m_picture;
    const PageOptions& m_options;
    const ExportProgress& m_progress;
    QIODevice* m_out = nullptr;
    DocumentInfo m_info;
    PageContent m_content{Language::forCode(QStringLiteral("en")), {}, {}, {}, {}, {}, false};
    std::vector<Listed> m_listed;
    std::size_t m_all = 0;
    int m_sourceCount = 0;
    QString m_cut;
    QSet<SourceId> m_used;
    ExportLosses m_losses;
    ExportResult m_result;
};

}  // namespace

Result<ExportResult> writeHtmlPage(const Document& document, const QString& path, const PagePicture& picture,
                                   const PageOptions& options, const ExportProgress& progress) {
    Page page(document, picture, options, progress);
    const auto written = writeWhole(path, [&](QIODevice& out) -> Outcome {
        if (!page.write(out))
            return exportCancelled(path);
        return Done{};
    });
    if (!written)
        return written.problem();
    return page.result();
}

}  // namespace jalon
