// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace jalon {

// The desktop's dark style and wish for less motion, which Qt 6.4 does not know: asked of the settings portal over
// D-Bus (org.freedesktop.portal.Settings), never waited for. Without a portal: light, with motion.
class DesktopSettings : public QObject {
    Q_OBJECT
public:
    explicit DesktopSettings(QObject* parent = nullptr);
    void ask();
    bool dark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& group, const QString& key);
    void take(const QString& key, QVariant value);

    bool m_dark = false;
    bool m_reducedMotion = false;
};

}  // namespace jalon
