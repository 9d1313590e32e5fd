// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/working_copy.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include "app/data/index_writer.h"
#include "app/data/search_rows.h"
#include "app/data/stored_index.h"
#include "app/edit/event_edits.h"
#include "app/edit/thing_edits.h"
#include "app/edit/working_copies.h"
#include "tests/edit/editing_folder.h"
#include "tests/helpers/document_text.h"

using namespace jalon;

namespace {

std::vector<EventId> someEvents(const Database& database, QRandomGenerator& random, int most) {
    std::vector<EventId> all, chosen;
    Statement rows = database.prepare("SELECT id FROM event ORDER BY id");
    while (rows.step()) all.push_back({rows.integer(0)});
    for (int i = 0; i < most && !all.empty(); ++i) {
        const auto at = random.bounded(static_cast<int>(all.size()));
        chosen.push_back(all[static_cast<std::size_t>(at)]);
        all.erase(all.begin() + at);
    }
    return chosen;
}

std::int64_t someId(const Database& database, const char* table, QRandomGenerator& random) {
    Statement rows = database.prepare(("SELECT id FROM " + QByteArray(table) + " ORDER BY id").constData());
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    return ids.empty() ? 0 : ids[random.bounded(static_cast<quint32>(ids.size()))];
}

UncertainDate someDate(QRandomGenerator& random) {
    static constexpr const char* dates[] = {"2025-03-28", "2024",        "2019/2022",          "-1449~", "2010/..",
                                            "../2003",    "2025-03-28?", "[2024-01..2024-04]", "1985",   "2023-21"};
    return dateFrom(dates[random.bounded(10)]);
}

// Any one of the edits that there are, with any arguments; it may be refused, and then changes nothing.
Outcome someEdit(DocumentEdit& edit, QRandomGenerator& random) {
    const Database& database = edit.database();
    const QString word = QStringLiteral("Word %1").arg(random.bounded(100000));
    const auto events = someEvents(database, random, 1 + random.bounded(3));
    const EventId event = events.empty() ? EventId{} : events.front();
    switch (random.bounded(20)) {
        case 0:
        case 1: {
            EventDraft draft;
            draft.date = someDate(random);
            draft.category = {someId(database, "category", random)};
            draft.lane = {someId(database, "lane", random)};
            draft.texts[QStringLiteral("en")] = {word, word, word, word};
            draft.participants.push_back({0, {someId(database, "entity", random)}, word});
            draft.sources.push_back({someId(database, "source", random)});
            draft.tags = QStringList{word};
            draft.note = word;
            return writeEvent(edit, draft);
        }
        case 2:
        case 3: {
            auto draft = readEvent(database, event);
            if (!draft)
                return draft.problem();
            draft->texts[random.bounded(2) ? QStringLiteral("en") : QStringLiteral("fr")].title = word;
            draft->amount = Money{random.bounded(1000), QStringLiteral("USD")};
            if (random.bounded(2))
                draft->participants.clear();
            return writeEvent(edit, draft.value());
        }
        case 4:
            return removeEvents(edit, events);
        case 5: {
            const auto copies = duplicateEvents(edit, events);
            return copies.ok() ? Outcome(Done{}) : Outcome(copies.problem());
        }
        case 6:
            return event ? setDates(edit, {{event, someDate(random)}}) : Outcome(Done{});
        case 7:
            return setCategory(edit, events, {someId(database, "category", random)});
        case 8:
            return setLane(edit, events, {someId(database, "lane", random)});
        case 9:
            return setImportance(edit, events, 1 + random.bounded(5));
        case 10:
            return addTag(edit, events, QStringLiteral("tag %1").arg(random.bounded(4)));
        case 11:
            return removeTag(edit, events, QStringLiteral("tag %1").arg(random.bounded(4)));
        case 12: {
            RelationDraft relation{0, event, RelationKind::PartOf, events.empty() ? event : events.back(), {}};
            relation.notes[QStringLiteral("en")] = word;
            return writeRelation(edit, relation);
        }
        case 13:
            return removeRelation(edit, someId(database, "relation", random));
        case 14: {
            CategoryDraft category;
            category.names[QStringLiteral("en")] = word;
            return writeCategory(edit, category);
        }
        case 15:
            return removeCategory(edit, {someId(database, "category", random)}, {someId(database, "category", random)});
        case 16: {
            EntityDraft entity;
            entity.id = {random.bounded(2) ? someId(database, "entity", random) : 0};
            entity.names[QStringLiteral("en")] = word;
            return writeEntity(edit, entity);
        }
        case 17:
            return removeEntity(edit, {someId(database, "entity", random)});
        case 18:
            return random.bounded(2) ? removeSource(edit, {someId(database, "source", random)})
                                     : removeValuations(edit, {{someId(database, "valuation", random)}});
        default: {
            ValuationDraft valuation;
            valuation.entity = {someId(database, "entity", random)};
            valuation.date = someDate(random);
            valuation.low = valuation.high = random.bounded(1000);
            valuation.currency = QStringLiteral("USD");
            valuation.event = event;
            return writeValuation(edit, valuation);
        }
    }
}

// The index and the search, as they are kept up.
QStringList derivedText(const Database& database) {
    QStringList lines;
    for (const char* sql : {"SELECT lane, begin, event, finish, category, importance FROM event_place",
                            "SELECT lane, class, begin, bar, event, finish FROM event_bar",
                            "SELECT lane, category, events, bars, 0, 0 FROM event_total",
                            "SELECT rowid, label, title, people, amounts, sources FROM event_search"}) {
        Statement rows = database.prepare(sql);
        while (rows.step()) {
            QString line = QLatin1String(sql);
            for (int column = 0; column < 6; ++column) line += QLatin1Char('|') + rows.text(column);
            lines += line;
        }
    }
    lines.sort();
    return lines;
}

// The same, made anew.
QStringList derivedTextAnew(const QString& folder) {
    const QString copy = folder + QStringLiteral("/anew.jalon");
    EXPECT_TRUE(QFile::copy(folder + QStringLiteral("/document.jalon"), copy));
    const auto database = Database::openForEditing(copy);
    EXPECT_TRUE((*database)->execute("DELETE FROM event_search"));
    // The story has no index; what has none gets none.
    if (StoredIndex::isIn(**database))
        EXPECT_TRUE(writeEventIndex(**database));
    SearchRows search(**database);
    std::vector<EventId> events;
    Statement rows = (*database)->prepare("SELECT id FROM event");
    while (rows.step()) events.push_back({rows.integer(0)});
    for (const EventId event : events) EXPECT_TRUE(search.add(event));
    return derivedText(**database);
}

// Only what differs is said.
void expectSame(const QStringList& kept, const QStringList& anew) {
    for (const QString& line : kept)
        if (!anew.contains(line))
            ADD_FAILURE() << "kept: " << line.toStdString();
    for (const QString& line : anew)
        if (!kept.contains(line))
            ADD_FAILURE() << "made anew: " << line.toStdString();
}

}  // namespace

TEST(WorkingCopies, TheFileOfAPersonIsNotTouched) {
    const EditingFolder folder;
    const QString path = folder.path("mine.jalon");
    writeMadeDocument(path, {{"2020", QStringLiteral("One")}});
    const FileStamp before = fileStamp(path);
    const auto copy = copyOfFile(path);
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Two")).ok());
    EXPECT_TRUE(copy->isModified());
    EXPECT_EQ(fileStamp(path), before);
    EXPECT_EQ((*Document::open(path))->info(Language::forCode(QStringLiteral("en"))).eventCount, 1);
}

// Steps as a person makes them, taken back and done again in any order: every state that was is reached again.
TEST(WorkingCopies, UndoAndRedoLeadThroughTheSameStates) {
    const EditingFolder folder;
    for (const quint32 seed : {1U, 2U}) {
        QRandomGenerator random(seed);
        const auto copy = copyOfStory();
        std::vector<QStringList> states{documentText(copy->database())};
        std::size_t at = 0;
        for (int i = 0; i < 150; ++i) {
            const int what = random.bounded(10);
            if (what < 2 && at > 0 && copy->nameToUndo()) {
                ASSERT_TRUE(copy->undo().ok());
                --at;
            } else if (what < 4 && copy->nameToRedo()) {
                ASSERT_TRUE(copy->redo().ok());
                ++at;
            } else {
                const auto before = copy->nameToUndo();
                const QStringList state = documentText(copy->database());
                const auto done = copy->perform({StepKind::Change, QString::number(i)},
                                                [&](DocumentEdit& edit) { return someEdit(edit, random); });
                const QStringList after = documentText(copy->database());
                if (!done)
                    ASSERT_EQ(after, state) << done.problem().message.toStdString();
                if (after != state) {
                    states.resize(++at);
                    states.push_back(after);
                }
            }
            ASSERT_EQ(documentText(copy->database()), states[at]) << "seed " << seed << ", step " << i;
        }
        while (copy->nameToUndo()) {
            ASSERT_TRUE(copy->undo().ok());
            ASSERT_EQ(documentText(copy->database()), states[--at]);
        }
        EXPECT_EQ(at == 0, !copy->isModified());
        while (copy->nameToRedo()) ASSERT_TRUE(copy->redo().ok());
        EXPECT_EQ(documentText(copy->database()), states.back());
        expectSame(derivedText(copy->database()), derivedTextAnew(copy->folder()));
        const auto document = copy->openDocument();
        ASSERT_TRUE(document.ok());
        EXPECT_TRUE((*document)->check().empty()) << (*document)->check().front().message.toStdString();
        copy->giveUp();
    }
}

TEST(WorkingCopies, AStepThatIsRefusedChangesNothing) {
    const EditingFolder folder;
    const auto copy = copyOfStory();
    const QStringList before = documentText(copy->database());
    const auto outcome = copy->perform({StepKind::Add, QStringLiteral("x")}, [](DocumentEdit& edit) -> Outcome {
        if (!setImportance(edit, {{1}, {2}}, 5))
            return Done{};
        EventDraft untitled;
        return writeEvent(edit, untitled);
    });
    EXPECT_FALSE(outcome.ok());
    EXPECT_EQ(documentText(copy->database()), before);
    EXPECT_FALSE(copy->nameToUndo());
    EXPECT_FALSE(copy->isModified());
}

TEST(WorkingCopies, AStepThatChangesNothingIsNone) {
    const EditingFolder folder;
    const auto copy = copyOfStory();
    ASSERT_TRUE(copy->perform({StepKind::Change, QStringLiteral("x")}, [](DocumentEdit& edit) -> Outcome {
        auto draft = readEvent(edit.database(), {1});
        return writeEvent(edit, draft.value());
    }));
    EXPECT_FALSE(copy->nameToUndo());
}

TEST(WorkingCopies, StepsAreNamedAndCapped) {
    const EditingFolder folder;
    const auto copy = copyOfStory();
    for (int i = 0; i < EditHistory::mostSteps + 20; ++i)
        ASSERT_TRUE(addEvent(*copy, QStringLiteral("Event %1").arg(i)).ok());
    const Language english = Language::forCode(QStringLiteral("en"));
    EXPECT_EQ(stepWords(*copy->nameToUndo(), english), QStringLiteral("add “Event 219”"));
    int undone = 0;
    while (copy->nameToUndo()) {
        ASSERT_TRUE(copy->undo().ok());
        ++undone;
    }
    EXPECT_EQ(undone, EditHistory::mostSteps);
    EXPECT_TRUE(copy->isModified()) << "the first twenty cannot be taken back any more";
    copy->giveUp();
}

TEST(WorkingCopies, ANewDocumentTakesAnEvent) {
    const EditingFolder folder;
    auto made = WorkingCopy::ofNew(QStringLiteral("Mine"), Language::forCode(QStringLiteral("fr")));
    ASSERT_TRUE(made.ok());
    EXPECT_FALSE((*made)->isModified());
    ASSERT_TRUE((*made)->perform({StepKind::Add, QStringLiteral("a")}, [](DocumentEdit& edit) -> Outcome {
        EventDraft draft;
        draft.date = dateFrom("2025");
        draft.category = {1};
        draft.lane = {1};
        draft.texts[QStringLiteral("fr")].title = QStringLiteral("Début");
        return writeEvent(edit, draft);
    }));
    const auto document = (*made)->openDocument();
    ASSERT_TRUE(document.ok());
    EXPECT_EQ((*document)->events(Language::forCode(QStringLiteral("fr"))).front().title, QStringLiteral("Début"));
    EXPECT_EQ((*document)->events(Language::forCode(QStringLiteral("en"))).front().title, QStringLiteral("Début"));
    (*made)->giveUp();
}

TEST(WorkingCopies, WhatWasNotSavedIsOfferedAndRestored) {
    const EditingFolder folder;
    QString left;
    QStringList text;
    {
        const auto copy = copyOfStory();
        ASSERT_TRUE(addEvent(*copy, QStringLiteral("Kept")).ok());
        text = documentText(copy->database());
        left = copy->folder();
        EXPECT_TRUE(leftCopies().empty()) << "a copy in use is nobody else's";
    }
    const auto found = leftCopies();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().folder, left);
    EXPECT_EQ(found.front().steps, 1);
    EXPECT_EQ(found.front().name, QStringLiteral("xai-and-x.jalon"));
    auto restored = WorkingCopy::restored(left);
    ASSERT_TRUE(restored.ok());
    EXPECT_EQ(documentText((*restored)->database()), text);
    ASSERT_TRUE((*restored)->undo().ok());
    EXPECT_FALSE((*restored)->isModified());
    restored = Problem{ProblemKind::Cancelled, {}};
    EXPECT_TRUE(leftCopies().empty());
    EXPECT_FALSE(QDir(left).exists()) << "nothing in it that was not saved";
}

TEST(WorkingCopies, OneThatCannotBeRestoredTwiceIsSetAside) {
    const EditingFolder folder;
    QString left;
    {
        const auto copy = copyOfStory();
        ASSERT_TRUE(addEvent(*copy, QStringLiteral("Kept")).ok());
        left = copy->folder();
    }
    QFile broken(left + QStringLiteral("/document.jalon"));
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
    broken.write("no database");
    broken.close();
    for (int i = 0; i < 2; ++i) {
        ASSERT_EQ(leftCopies().size(), 1U);
        EXPECT_FALSE(WorkingCopy::restored(left).ok());
    }
    EXPECT_TRUE(leftCopies().empty());
    EXPECT_TRUE(QDir(workingCopiesFolder() + QStringLiteral("/set-aside/") + QFileInfo(left).fileName()).exists());
}
