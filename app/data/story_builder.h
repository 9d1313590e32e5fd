// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/base/problem.h"

namespace jalon {

// Turns the tables of a story (resources/story/README.md) into a document, or says all that is wrong with them: a
// dangling reference, a missing translation, an unknown word, a bad date. The same tables give the same bytes. Writes
// `target` only when there is no problem.
std::vector<Problem> buildStory(const QString& folder, const QString& target);

}  // namespace jalon
