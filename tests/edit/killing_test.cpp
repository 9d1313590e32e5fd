// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A program that edits and saves is killed at random moments: no step that was acknowledged is lost, and the person's
// file is whole, the old one or the new one.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QRandomGenerator>

#include "app/edit/working_copies.h"
#include "tests/edit/editing_folder.h"

using namespace jalon;

namespace {

constexpr int kills = 25;

// Edits and saves until it is killed; writes a byte for every step that was kept.
[[noreturn]] void editForEver(const QString& path, int acknowledged) {
    const auto document = Document::open(path);
    auto copy = WorkingCopy::of(**document);
    for (int i = 1;; ++i) {
        if (addEvent(**copy, QStringLiteral("Step %1").arg(i)).ok() && ::write(acknowledged, "+", 1) != 1)
            ::_exit(1);
        if (i % 7 == 0 && (*copy)->save(path, {}).ok() && ::write(acknowledged, "s", 1) != 1)
            ::_exit(1);
    }
}

// How many steps the document holds besides its first event; -1 where they are not the first ones.
int stepsIn(const Document& document) {
    const auto events = document.events(Language::forCode(QStringLiteral("en")));
    const int steps = static_cast<int>(events.size()) - 1;
    for (int i = 1; i <= steps; ++i) {
        const QString title = QStringLiteral("Step %1").arg(i);
        if (std::none_of(events.begin(), events.end(), [&](const EventSummary& e) { return e.title == title; }))
            return -1;
    }
    return steps;
}

}  // namespace

TEST(Killing, LosesNoStepThatWasKept) {
    QRandomGenerator random(5);
    for (int kill = 0; kill < kills; ++kill) {
        const EditingFolder folder;
        const QString path = folder.path("mine.jalon");
        writeMadeDocument(path, {{"2020", QStringLiteral("First")}});
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            editForEver(path, ends[1]);
        }
        ::close(ends[1]);
        ::usleep(static_cast<useconds_t>(20'000 + random.bounded(120'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself";
        std::string told;
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1) told += byte;
        ::close(ends[0]);
        const auto kept = static_cast<int>(std::count(told.begin(), told.end(), '+'));
        const auto saves = static_cast<int>(std::count(told.begin(), told.end(), 's'));

        const auto file = Document::open(path);
        ASSERT_TRUE(file.ok()) << file.problem().message.toStdString();
        ASSERT_TRUE((*file)->check().empty());
        const int saved = stepsIn(**file);
        ASSERT_GE(saved, 7 * saves);
        ASSERT_EQ(saved % 7, 0) << "a mixture of two states";
        int steps = saved;
        for (const LeftCopy& left : leftCopies()) {
            auto restored = WorkingCopy::restored(left.folder);
            ASSERT_TRUE(restored.ok()) << restored.problem().message.toStdString();
            const auto document = (*restored)->openDocument();
            ASSERT_TRUE(document.ok());
            ASSERT_TRUE((*document)->check().empty());
            steps = stepsIn(**document);
            // And undo is as long as what was kept.
            int undone = 0;
            while (undone < steps - saved && (*restored)->undo().ok()) ++undone;
            EXPECT_EQ(undone, steps - saved);
            (*restored)->giveUp();
        }
        ASSERT_GE(steps, kept) << "kill " << kill << ": a step that was acknowledged is lost";
        ASSERT_LE(steps, kept + 1);
    }
}
