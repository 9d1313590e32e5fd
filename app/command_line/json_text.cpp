// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/json_text.h"

namespace jalon {

QString jsonString(const QString& text) {
    QString result = QStringLiteral("\"");
    for (QChar c : text) {
        switch (c.unicode()) {
            case '"':
                result += QLatin1String("\\\"");
                break;
            case '\\':
                result += QLatin1String("\\\\");
                break;
            case '\n':
                result += QLatin1String("\\n");
                break;
            case '\r':
                result += QLatin1String("\\r");
                break;
            case '\t':
                result += QLatin1String("\\t");
                break;
            default:
                if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
                    result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
                } else {
                    result += c;
                }
        }
    }
    return result + QLatin1Char('"');
}

QString jsonNumber(qint64 number) {
    return QString::number(number);
}

QString jsonStrings(const QStringList& texts) {
    QStringList quoted;
    for (const QString& text : texts) quoted += jsonString(text);
    return QLatin1Char('[') + quoted.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString jsonOrNull(const QString& text) {
    return text.isNull() ? QStringLiteral("null") : jsonString(text);
}

QString jsonObject(const std::vector<std::pair<QString, QString>>& members) {
    QStringList parts;
    for (const auto& [name, value] : members) parts += jsonString(name) + QStringLiteral(": ") + value;
    return QLatin1Char('{') + parts.join(QStringLiteral(", ")) + QLatin1Char('}');
}

QString jsonArray(const QStringList& values) {
    if (values.isEmpty())
        return QStringLiteral("[]");
    return QStringLiteral("[\n  ") + values.join(QStringLiteral(",\n  ")) + QStringLiteral("\n]");
}

}  // namespace jalon
