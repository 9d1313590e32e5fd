// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/data/entity.h"
#include "app/data/event.h"
#include "app/data/event_filter.h"
#include "app/data/event_store.h"
#include "app/data/exchange_rate.h"
#include "app/data/long_series.h"
#include "app/data/valuation.h"

namespace jalon {

class Database;
class ContentSink;

// What the document says of itself.
struct DocumentInfo {
    QString title;
    QString subtitle;
    QString licence;
    UncertainDate asOf;                 // the day up to which the story is told; lines that go on end here
    std::optional<TimeSpan> firstView;  // what to show when it opens
    EventId firstSelection;
    QStringList languages;  // codes of the languages that the texts are in
    int eventCount = 0, valuationCount = 0, relationCount = 0, sourceCount = 0;
};

// A problem that `jalon check` found.
struct CheckProblem {
    ProblemKind kind;
    QString message;
};

// What is given of a document's content, and how much it was.
struct ContentWish {
    bool privateNotes = false;
    std::function<bool(double)> progress = {};  // told how much is done, 0 to 1; false cancels
    // Of the texts, for formats that have but one.
    Language language = Language::forCode(QStringLiteral("en"));
};
struct ContentCount {
    std::int64_t events = 0, valuations = 0, points = 0;
    std::int64_t notesLeftOut = 0;
    QStringList cannotSay = {};  // plain sentences: what a format of another program has no place for
};

// One document, open for reading. Reads go through SQLite each time but for the small tables; nothing is ever written.
// Not thread-safe: one Document a thread, each with its own connection.
class Document {
public:
    // Opens a file as trust.md demands: a regular file, hardened, read-only, in place. A Problem leaves nothing open.
    static Result<std::unique_ptr<Document>> open(const QString& path);
    // The bundled story, or any document held in memory. `name` stands in messages.
    static Result<std::unique_ptr<Document>> openBytes(const QByteArray& bytes, const QString& name);
    static Result<std::unique_ptr<Document>> openStory();
    // A private copy of Jalon's own at `file` that is being edited: `path` and `name` are those of the document that it
    // stands for.
    static Result<std::unique_ptr<Document>> openCopy(const QString& file, const QString& path, const QString& name);
    static QString storyName();
    ~Document();

    QString path() const;  // empty for the bundled story
    QString name() const;  // file name, or "xai-and-x.jalon" for the story
    bool isStory() const;
    // The file that is read; empty where it is bytes in memory, and then these are given.
    QString file() const;
    const QByteArray& bytes() const;
    int version() const;  // of its schema
    // Opens the same document once more, for another thread; it may be called as long as one likes.
    using Again = std::function<Result<std::unique_ptr<Document>>()>;
    Again again() const;
    // For rooms that read every table.
    const Database& database() const { return *m_database; }

    DocumentInfo info(const Language& language) const;
    std::vector<Category> categories(const Language& language) const;
    std::vector<Lane> lanes(const Language& language) const;
    std::vector<Entity> entities(const Language& language) const;  // companies first, in their order
    std::vector<Source> sources() const;

    // The events of a document that holds many of them (EventStore::fewEvents); shares the connection.
    std::shared_ptr<const EventStore> eventStore(const Language& language) const;
    // All events, sorted by earliest, latest, key: for documents with few.
    std::vector<EventSummary> events(const Language& language) const;
    Result<EventDetails> eventDetails(EventId id, const Language& language) const;
    // Every event with its summary text and the keys of its sources, in the order of events(), one at a time: for
    // documents of any size.
    void visitEvents(const Language& language,
                     const std::function<void(const EventSummary&, const QString&, const QStringList&)>& visit) const;
    // Every relation once: from, kind, to.
    struct RelationRow {
        EventId from;
        RelationKind kind;
        EventId to;
    };
    std::vector<RelationRow> relations() const;
    // Which sources say each event, in their order; for documents with few events.
    QHash<EventId, std::vector<SourceId>> eventSources() const;

    // All valuations, sorted by company order, date, key.
    std::vector<Valuation> valuations(const Language& language) const;

    // What the chart knows beyond them; all empty in a document of version 1.
    std::vector<ExchangeRate> exchangeRates() const;
    std::vector<ValuationGap> valuationGaps() const;
    // Series of any length, read once: 16 bytes a point stay in memory.
    using Series = std::vector<std::shared_ptr<const LongSeries>>;
    const Series& longSeries() const;
    // The same at once: those of a few hundred thousand points and more as outlines (LongSeries::outlineOf).
    const Series& seriesOutlines() const;
    // Reads them all and keeps nothing; told how much is done, 0 to 1, `progress` may end it: then nothing.
    std::optional<Series> readSeries(const std::function<bool(double)>& progress) const;
    // From now on these, which another connection to the same file has read.
    void adoptSeries(Series series);
    // Every point of those that are wanted, in the order of series and time, without keeping any: what is given of the
    // series has no columns.
    void visitSeries(const std::function<bool(const LongSeries&)>& wanted,
                     const std::function<void(const LongSeries&, Instant, double)>& visit) const;

    // Full-text search (FTS5; accents and case do not matter; every word must occur, the last as a prefix) over titles,
    // summaries, people, amounts and sources, in the texts of `language`. Ids in time order. Any text is safe: no query
    // syntax reaches SQLite. An empty text finds nothing.
    std::vector<EventId> search(const QString& text, const Language& language) const;
    // Of a document with many events: the first `most` that are found, in no order, and how many there are, counted up
    // to `countMost`.
    struct Hits {
        std::vector<EventId> events;
        std::int64_t count = 0;
        bool countedAll = true;
    };
    Hits searchFirst(const QString& text, const Language& language, int most, std::int64_t countMost) const;

    EventId eventByKey(const QString& key) const;  // 0 where there is none

    // Everything that the document holds, row by row (document_tables.h). A Problem where it is damaged, where the sink
    // cannot go on, or where it was cancelled.
    Result<ContentCount> giveContent(ContentSink& sink, const ContentWish& wish = {}) const;

    // Deep check for `jalon check`: integrity, references, dates, texts. Empty: sound.
    std::vector<CheckProblem> check() const;

private:
    Document();
    struct Header;
    static Result<std::unique_ptr<Document>> opened(std::unique_ptr<Database> database, Header header);
    std::shared_ptr<Database> m_database;
    mutable std::optional<Series> m_series, m_outlines;
    std::unique_ptr<Header> m_header;
};

}  // namespace jalon
