// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/running_program.h"

#include <unistd.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

namespace jalon {

namespace {

constexpr int patienceMilliseconds = 1000;
// What a message may be at most: a thousand long paths.
constexpr qint64 mostBytes = 4'000'000;

// One for each display and each folder of settings: two people, or two sessions of one, do not mix.
QString serverName() {
    QByteArray session = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY") + '\n' +
                         QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toUtf8() + '\n' +
                         QByteArray::number(::getuid());
    const QByteArray hash = QCryptographicHash::hash(session, QCryptographicHash::Sha1).toHex().left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + QStringLiteral("/jalon-") + QString::fromLatin1(hash);
}

}  // namespace

bool RunningProgram::handOver(const QStringList& paths) {
    QLocalSocket socket;
    socket.connectToServer(serverName());
    // Without a listener this fails at once.
    if (!socket.waitForConnected(patienceMilliseconds))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << paths;
    socket.write(message);
    // A program that hangs takes nothing: then this one opens the files itself.
    return socket.waitForBytesWritten(patienceMilliseconds) && socket.waitForReadyRead(patienceMilliseconds) &&
           socket.readAll() == "taken";
}

bool RunningProgram::listen() {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningProgram::answer);
    if (m_server.listen(serverName()))
        return true;
    // Left by a program that died: nobody answered there when this one started.
    QLocalServer::removeServer(serverName());
    return m_server.listen(serverName());
}

void RunningProgram::answer() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > mostBytes) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_0);
            stream.startTransaction();
            QStringList paths;
            stream >> paths;
            if (!stream.commitTransaction())
                return;
            socket->write("taken");
            socket->flush();
            Q_EMIT taken(paths);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

}  // namespace jalon
