// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace jalon {

// A language in which stories are told, dates spoken and pictures lettered. A picture may be made in another language
// than the interface's, so whatever draws or formats takes a Language; only ui/ uses Qt's tr(). Cheap to copy.
class Language {
public:
    // The language for a code such as "fr", "fr_CA" or "fr-FR"; English where there is no translation.
    static Language forCode(const QString& code);
    // The system's language where it is available, else English.
    static Language system();
    static QStringList available();  // {"en", "fr"}, English first
    static bool isAvailable(const QString& code);

    QString code() const;  // "en", "fr"
    const QLocale& locale() const;
    // The name of the language in itself: "English", "Français".
    QString ownName() const;

    // The translation of `source` (English) in `context`; n chooses the plural form and replaces %n. Mark sources for
    // extraction with QT_TRANSLATE_NOOP(context, source) or QT_TRANSLATE_N_NOOP.
    QString text(const char* context, const char* source, int n = -1) const;

    // For QCoreApplication::installTranslator: the same translations for tr(). Owned by the Language.
    QTranslator* translator() const;

    friend bool operator==(const Language& a, const Language& b) { return a.code() == b.code(); }

private:
    struct Data;
    explicit Language(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

}  // namespace jalon
