// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/language.h"

#include <QHash>
#include <QTranslator>

namespace jalon {

struct Language::Data {
    QString code;
    QLocale locale;
    std::unique_ptr<QTranslator> translator = std::make_unique<QTranslator>();
};

QStringList Language::available() {
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

static QString primaryCode(const QString& code) {
    return code.left(code.indexOf(QLatin1Char('-')) >= 0 ? code.indexOf(QLatin1Char('-')) : code.size())
        .section(QLatin1Char('_'), 0, 0)
        .toLower();
}

bool Language::isAvailable(const QString& code) {
    return available().contains(primaryCode(code));
}

Language Language::forCode(const QString& code) {
    static thread_local QHash<QString, std::shared_ptr<const Data>> known;
    const QString primary = isAvailable(code) ? primaryCode(code) : QStringLiteral("en");
    std::shared_ptr<const Data>& entry = known[primary];
    if (!entry) {
        auto data = std::make_shared<Data>();
        data->code = primary;
        // A fixed territory a language: figures look the same wherever the program runs.
        data->locale = primary == QLatin1String("fr") ? QLocale(QLocale::French, QLocale::France)
                                                      : QLocale(QLocale::English, QLocale::UnitedStates);
        // A missing file leaves the English source texts, which is right for English without plurals only; the
        // translation test holds every language to completeness.
        [[maybe_unused]] const bool loaded =
            data->translator->load(QStringLiteral(":/translations/jalon_%1.qm").arg(primary));
        entry = std::move(data);
    }
    return Language(entry);
}

Language Language::system() {
    return forCode(QLocale::system().name());
}

QString Language::code() const {
    return m_data->code;
}
const QLocale& Language::locale() const {
    return m_data->locale;
}

QString Language::ownName() const {
    QString name = m_data->locale.nativeLanguageName();
    if (m_data->code == QLatin1String("en"))
        name = QStringLiteral("English");
    return name.left(1).toUpper() + name.mid(1);
}

QString Language::text(const char* context, const char* source, int n) const {
    QString found = m_data->translator->translate(context, source, nullptr, n);
    if (found.isNull())
        found = QString::fromUtf8(source);
    if (n >= 0)
        found.replace(QLatin1String("%n"), m_data->locale.toString(n));
    return found;
}

QTranslator* Language::translator() const {
    return m_data->translator.get();
}

}  // namespace jalon
