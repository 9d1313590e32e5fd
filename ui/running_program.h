// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace jalon {

// One program for a person's session: a second start hands its files to the one that runs and ends. They meet at a
// local socket in the session's own folder, which only this person can open.
class RunningProgram : public QObject {
    Q_OBJECT
public:
    // Hands these over. True where a running program has taken them.
    static bool handOver(const QStringList& paths);
    // From now on this is the program that takes what later ones hand over.
    bool listen();

Q_SIGNALS:
    void taken(const QStringList& paths);  // absolute; empty: only to be raised

private:
    void answer();
    QLocalServer m_server;
};

}  // namespace jalon
