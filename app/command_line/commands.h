// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

class QTextStream;

namespace jalon {

// Exit codes, part of the interface for scripts.
enum class ExitCode { Done = 0, BadInput = 1, WrongUsage = 2, CannotWrite = 3 };

// Whether the arguments (without the program's name) ask for a verb that needs no window: export, list, series, import,
// date, check, --help, --version.
bool isHeadless(const QStringList& arguments);

// Runs one verb; writes results to `out`, messages to `err`, never opens a dialog. `in` answers `jalon date -`.
ExitCode runHeadless(const QStringList& arguments, QTextStream& in, QTextStream& out, QTextStream& err);

// What the window is asked to do: jalon [--language L] [--timings] [--theme light|dark] [FILE...].
struct WindowArguments {
    QStringList files;
    QString language;  // empty: the system's
    QString theme;     // empty: as the desktop
    bool timings = false;
    bool newInstance = false;  // a program of its own, though one runs
};
// False with a message on `err` (wrong usage) where an option is not known.
bool readWindowArguments(const QStringList& arguments, WindowArguments& result, QTextStream& err);

}  // namespace jalon
