// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/headless_run.h"

#include <QGuiApplication>
#include <QTextStream>
#include <cstdio>

#include "app/command_line/commands.h"

namespace jalon {

int runHeadlessMain(int argc, char** argv) {
    // Whatever display there is, none is asked for; and no platform theme, which would bring its own fonts.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    // Pictures are drawn at the scale that was asked for, whatever the desktop's.
    for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"}) qunsetenv(name);
    // Qt takes its own options (-style, -platform) out of argv; ours are read from the words as given.
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.append(QString::fromUtf8(argv[i]));
    // Qt's own warnings about the surroundings (no runtime folder, no session) are no message of ours.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "jalon: %s\n", qUtf8Printable(message));
    });
    int qtArgc = 1;
    QGuiApplication application(qtArgc, argv);
    QTextStream in(stdin), out(stdout), err(stderr);
    for (QTextStream* stream : {&in, &out, &err}) stream->setEncoding(QStringConverter::Utf8);
    return static_cast<int>(runHeadless(arguments, in, out, err));
}

}  // namespace jalon
