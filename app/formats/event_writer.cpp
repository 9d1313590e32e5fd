// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/event_writer.h"

#include <algorithm>

namespace jalon {

QString EventWriter::aboutWhole() const {
    QStringList lines{m_head.info.subtitle, m_head.info.licence};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool isWebAddress(const QString& address) {
    const bool web = address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
                     address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    return web && std::all_of(address.begin(), address.end(), [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() != 0x7F && !c.isSpace() &&
                      c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
           });
}

QString sourceLine(const Source& source) {
    QString line = source.publisher;
    if (!source.title.isEmpty() && source.title != source.url && source.title != source.publisher)
        line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + source.title;
    if (!source.url.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(", ")) + source.url;
    return line.simplified();
}

QString textWithSources(const QString& text, const std::vector<Source>& told, const Language& language) {
    if (told.empty())
        return text;
    QStringList lines;
    if (!text.isEmpty())
        lines << text << QString();
    lines += language.text("Formats", QT_TRANSLATE_NOOP("Formats", "Sources:"));
    for (const Source& source : told) lines += sourceLine(source);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace jalon
