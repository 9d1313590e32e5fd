// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/desktop_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace jalon {

namespace {
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString colorScheme = QStringLiteral("color-scheme");
const QString animations = QStringLiteral("enable-animations");
}  // namespace

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent) {}

void DesktopSettings::ask() {
    // Without a session bus Qt would start one to ask it.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(appearance, colorScheme);
    read(gnome, animations);
}

void DesktopSettings::read(const QString& group, const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QVariant> reply = *done;
        if (!reply.isError())
            take(key, reply.value());
        done->deleteLater();
    });
}

void DesktopSettings::settingChanged(const QString&, const QString& key, const QDBusVariant& value) {
    take(key, value.variant());
}

void DesktopSettings::take(const QString& key, QVariant value) {
    // The portal wraps the value once or twice, by its version.
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    if (key == colorScheme) {
        m_dark = value.toUInt() == 1;
    } else if (key == animations) {
        m_reducedMotion = !value.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

}  // namespace jalon
