// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon_build_story FOLDER TARGET: the build's own check and maker of story.jalon.
#include <QCoreApplication>
#include <cstdio>

#include "app/data/story_builder.h"

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: jalon_build_story FOLDER TARGET\n");
        return 2;
    }
    const auto problems = jalon::buildStory(arguments[1], arguments[2]);
    for (const jalon::Problem& problem : problems) std::fprintf(stderr, "%s\n", qUtf8Printable(problem.message));
    return problems.empty() ? 0 : 1;
}
