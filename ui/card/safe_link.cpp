// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/safe_link.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace jalon {

bool isSafeLink(const QString& address) {
    for (QChar c : address) {
        if (c.unicode() < 0x21 || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            return false;
    }
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !url.userName().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return url.path().contains(QLatin1Char('@'));
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) && !url.host().isEmpty();
}

QString visibleAddress(const QString& address) {
    QString visible;
    for (QChar c : address) {
        const bool hidden =
            c.unicode() < 0x20 || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        visible += hidden ? QStringLiteral("[U+%1]").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper() : QString(c);
    }
    return visible;
}

static QString say(const char* source) {
    return QCoreApplication::translate("SafeLink", source);
}

void openLinkAfterAsking(const QString& address, QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(say(QT_TRANSLATE_NOOP("SafeLink", "Open a link")));
    if (!isSafeLink(address)) {
        box.setIcon(QMessageBox::Warning);
        box.setText(say(QT_TRANSLATE_NOOP("SafeLink", "Jalon does not open this kind of address.")));
        box.setInformativeText(visibleAddress(address));
        box.exec();
        return;
    }
    box.setIcon(QMessageBox::Question);
    box.setText(say(QT_TRANSLATE_NOOP("SafeLink", "Open this address in your browser?")));
    box.setInformativeText(visibleAddress(address));
    QPushButton* open = box.addButton(say(QT_TRANSLATE_NOOP("SafeLink", "Open")), QMessageBox::AcceptRole);
    QPushButton* copy = box.addButton(say(QT_TRANSLATE_NOOP("SafeLink", "Copy address")), QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(open);
    box.exec();
    if (box.clickedButton() == open) {
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
    } else if (box.clickedButton() == copy) {
        QGuiApplication::clipboard()->setText(address);
    }
}

}  // namespace jalon
