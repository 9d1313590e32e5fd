// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/document_sink.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "app/base/clipped_text.h"
#include "app/data/durable_file.h"
#include "app/formats/column_role.h"
#include "app/formats/formats_text.h"

namespace jalon {

namespace {

// Beyond these a list of filters helps nobody, and a column taken for categories is one of free text.
constexpr qsizetype mostCategories = 200, mostLanes = 1000, mostCompanies = 5000, mostLinks = 1'000'000;
constexpr qsizetype longestName = 120;
constexpr int shapes = 9, colors = 9;  // the tenth colour is the neutral one

ColorRole colorOf(qsizetype index) {
    return static_cast<ColorRole>(index % colors);
}

// Beside the document, under a name that nobody uses.
QString draftBeside(const QString& path) {
    return path + QStringLiteral(".new-") + QString::number(QCoreApplication::applicationPid());
}

}  // namespace

Result<std::unique_ptr<DocumentSink>> DocumentSink::create(const QString& path, const QString& language, bool replace) {
    const QString draft = replace && QFileInfo::exists(path) ? draftBeside(path) : path;
    auto writer = DocumentWriter::create(draft, QFileInfo(path).completeBaseName(), language);
    if (!writer)
        return writer.problem();
    return std::unique_ptr<DocumentSink>(new DocumentSink(writer.take(), draft, path, Language::forCode(language)));
}

DocumentSink::DocumentSink(std::unique_ptr<DocumentWriter> writer, const QString& draft, const QString& path,
                           Language language)
    : m_writer(std::move(writer)), m_draft(draft), m_path(path), m_language(std::move(language)) {}

DocumentSink::~DocumentSink() {
    m_writer.reset();
    if (!m_finished && m_draft != m_path)
        QFile::remove(m_draft);
}

void DocumentSink::begin(const QString& name) {
    m_name = clippedText(name, longestName);
    ++m_sources;
}

void DocumentSink::title(const QString& title) {
    if (m_title.isEmpty()) {
        m_title = clippedText(title, longestName);
        m_writer->setTitle(m_title);
    }
    m_name = clippedText(title, longestName);
}

QString DocumentSink::freshKey(Keys& keys, const QString& name, const char* otherwise) {
    QString key;
    for (const QChar c : plainHeading(name).left(60)) {
        const bool kept = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c.isDigit() && c.unicode() < 0x80);
        if (kept)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('-')))
            key += QLatin1Char('-');
    }
    while (key.endsWith(QLatin1Char('-'))) key.chop(1);
    if (key.isEmpty())
        key = QLatin1String(otherwise);
    QString fresh = key;
    int& number = keys.last[key];
    while (keys.taken.contains(fresh)) fresh = key + QLatin1Char('-') + QString::number(++number + 1);
    keys.taken.insert(fresh);
    return fresh;
}

QString DocumentSink::gatheringName() {
    m_gathered = true;
    return m_language.text("Formats", QT_TRANSLATE_NOOP("Formats", "Other"));
}

CategoryId DocumentSink::categoryNamed(const QString& name) {
    QString wanted = name.isEmpty() ? m_language.text("Formats", QT_TRANSLATE_NOOP("Formats", "Event"))
                                    : clippedText(name.simplified(), longestName);
    if (m_categories.size() >= mostCategories && !m_categories.contains(wanted))
        wanted = gatheringName();
    if (const auto known = m_categories.constFind(wanted); known != m_categories.constEnd())
        return *known;
    const qsizetype index = m_categories.size();
    const auto shape = static_cast<MarkShape>((index + index / shapes) % shapes);
    const QString key = freshKey(m_categoryKeys, wanted, "category");
    return *m_categories.insert(wanted, m_writer->addCategory(key, wanted, shape, colorOf(index)));
}

LaneId DocumentSink::laneNamed(const QString& name) {
    QString wanted = name.isEmpty() ? m_name : clippedText(name.simplified(), longestName);
    if (m_lanes.size() >= mostLanes && !m_lanes.contains(wanted))
        wanted = gatheringName();
    if (const auto known = m_lanes.constFind(wanted); known != m_lanes.constEnd())
        return *known;
    const QString key = freshKey(m_laneKeys, wanted, "lane");
    return *m_lanes.insert(wanted, m_writer->addLane(key, wanted, colorOf(m_lanes.size())));
}

EntityId DocumentSink::companyNamed(const QString& name) {
    const QString wanted = clippedText(name.simplified(), longestName);
    if (const auto known = m_companies.constFind(wanted); known != m_companies.constEnd())
        return *known;
    if (wanted.isEmpty() || m_companies.size() >= mostCompanies)
        return {};
    const EntityId id =
        m_writer->addCompany(freshKey(m_companyKeys, wanted, "company"), wanted, colorOf(m_companies.size()));
    m_companies.insert(wanted, id);
    return id;
}

SourceId DocumentSink::sourceOf(const ImportedLink& link) {
    const QString name = link.url.isEmpty() ? link.title : link.url;
    if (const auto known = m_links.constFind(name); known != m_links.constEnd())
        return *known;
    if (m_links.size() >= mostLinks)
        return {};
    // Its host stands for the publisher: what a person looks at before following a link.
    const QString host = link.url.section(QLatin1String("//"), 1).section(QLatin1Char('/'), 0, 0);
    const QString publisher = !host.isEmpty() ? host : link.title;
    const SourceId id =
        m_writer->addSource(QStringLiteral("source-%1").arg(m_links.size() + 1), clippedText(publisher, longestName),
                            link.title.isEmpty() ? link.url : link.title, link.url);
    m_links.insert(name, id);
    return id;
}

QString DocumentSink::idHere(const QString& id) const {
    return QString::number(m_sources) + QLatin1Char(' ') + id;
}

bool DocumentSink::take(const ImportedEvent& imported) {
    EventSummary event;
    char key[32];  // as long as the others, so that the index by key grows at its end
    std::snprintf(key, sizeof key, "event-%07lld", static_cast<long long>(++m_events));
    event.key = QLatin1String(key);
    event.date = imported.date;
    event.category = categoryNamed(imported.category);
    event.lane = laneNamed(imported.lane);
    event.importance = imported.importance;
    event.amount = imported.amount;
    event.confidence = imported.confidence;
    event.label = imported.label;
    event.title = imported.title;
    DocumentWriter::SearchTexts found;
    found.people = imported.companies.join(QLatin1Char('\n'));
    if (imported.amount)
        found.amounts =
            moneyText(*imported.amount, m_language) + QLatin1Char(' ') + QString::number(imported.amount->units);
    for (const ImportedLink& link : imported.links) found.sources += link.title + QLatin1Char('\n');
    linkEvent(m_writer->addEvent(event, imported.text, found), imported);
    return true;
}

void DocumentSink::linkEvent(EventId event, const ImportedEvent& imported) {
    std::vector<std::int64_t> done;
    const auto fresh = [&](std::int64_t id) {
        const bool known = id == 0 || std::find(done.begin(), done.end(), id) != done.end();
        if (!known)
            done.push_back(id);
        return !known;
    };
    int ordinal = 0;
    for (const QString& company : imported.companies)
        if (const EntityId id = companyNamed(company); fresh(id.value))
            m_writer->addParticipant(event, id, ++ordinal);
    done.clear();
    ordinal = 0;
    for (const ImportedLink& link : imported.links)
        if (const SourceId id = sourceOf(link); fresh(id.value))
            m_writer->addEventSource(event, id, ++ordinal);
    constexpr qsizetype mostIds = 2'000'000;
    if (!imported.id.isEmpty() && m_ids.size() < mostIds && !m_ids.contains(idHere(imported.id)))
        m_ids.insert(idHere(imported.id), event);
}

bool DocumentSink::take(const ImportedValuation& imported) {
    Valuation valuation;
    valuation.key = QStringLiteral("valuation-%1").arg(++m_valuations);
    valuation.entity = companyNamed(imported.company.isEmpty() ? m_name : imported.company);
    valuation.date = imported.date;
    valuation.low = imported.low;
    valuation.high = imported.high;
    valuation.basis = imported.basis;
    valuation.status = imported.status;
    valuation.coverage = imported.coverage;
    if (valuation.entity)
        m_writer->addValuation(valuation);
    return true;
}

bool DocumentSink::take(const ImportedPoint& point) {
    const QString company = point.company.isEmpty() ? m_name : point.company;
    const QString name = company + QLatin1Char('\n') + point.currency;
    const auto known = m_seriesOf.constFind(name);
    std::size_t index = known == m_seriesOf.constEnd() ? m_series.size() : *known;
    if (index == m_series.size()) {
        m_series.push_back({company, point.currency, {}});
        m_seriesOf.insert(name, index);
    }
    m_series[index].points.emplace_back(point.at.seconds, point.value);
    return true;
}

bool DocumentSink::take(const ImportedRelation& relation) {
    m_relations.push_back({idHere(relation.from), idHere(relation.to), relation.kind});
    return true;
}

void DocumentSink::writeSeries() {
    for (Series& made : m_series) {
        std::stable_sort(made.points.begin(), made.points.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        LongSeries series;
        series.entity = companyNamed(made.company);
        series.key = freshKey(m_seriesKeys, made.company, "series");
        series.currency = made.currency;
        series.columns.reserve(made.points.size());
        for (const auto& [at, value] : made.points) series.columns.append({at}, value);
        series.columns.finish();
        if (series.entity)
            m_writer->addSeries(series);
        made.points = {};
    }
}

Outcome DocumentSink::finish(const std::function<bool(double)>& progress) {
    for (const PendingRelation& relation : m_relations) {
        const EventId from = m_ids.value(relation.from), to = m_ids.value(relation.to);
        if (from && to && from != to)
            m_writer->addRelation(from, relation.kind, to);
    }
    writeSeries();
    // Every document has a lane and a category to begin with.
    if (m_lanes.isEmpty())
        laneNamed({});
    if (m_categories.isEmpty())
        categoryNamed({});
    if (const Outcome done = m_writer->finish(progress); !done)
        return done.problem();
    if (m_draft != m_path && std::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_path).constData()))
        return Problem{ProblemKind::CannotWrite,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "%1 cannot be replaced.")).arg(m_path), m_path};
    m_finished = true;
    syncFolderOf(m_path);
    return Done{};
}

}  // namespace jalon
