// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The program where ui/ is not built: the command line alone.
#include "app/command_line/headless_run.h"

int main(int argc, char** argv) {
    return jalon::runHeadlessMain(argc, argv);
}
