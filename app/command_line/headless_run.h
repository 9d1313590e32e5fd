// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace jalon {

// The whole of a headless run for a main(): reads argv as UTF-8, uses the standard streams, needs no display. Returns
// the exit code.
int runHeadlessMain(int argc, char** argv);

}  // namespace jalon
