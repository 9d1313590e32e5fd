// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/table_block.h"

#include <QMimeData>
#include <QRegularExpression>

namespace jalon {

namespace {

// A minus or a plus before a number is no formula.
QString guarded(const QString& text) {
    static const QRegularExpression number(QStringLiteral("^[+-][0-9][0-9.,]*$"));
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return (formula && !number.match(text).hasMatch()) || text.startsWith(QLatin1Char('\'')) ? QLatin1Char('\'') + text
                                                                                             : text;
}

QString unguarded(const QString& text) {
    const bool guard =
        text.size() > 1 && text.front() == QLatin1Char('\'') && QStringLiteral("=+-@\t\r'").contains(text[1]);
    return guard ? text.mid(1) : text;
}

QString quoted(QString text) {
    static const QRegularExpression special(QStringLiteral("[\t\r\n]|^\""));
    if (!text.contains(special))
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

// Reads on from `at`, and leaves it on what ended the field.
class FieldReader {
public:
    explicit FieldReader(const QString& text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QString field() {
        const qsizetype begin = m_at;
        if (!atEnd() && m_text[m_at] == QLatin1Char('"')) {
            if (const auto found = inQuotes(); !found.isNull())
                return found;
            m_at = begin;
        }
        while (!atEnd() && !ends(m_text[m_at])) ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    // Whether another field of the row follows.
    bool takesTab() {
        if (atEnd() || m_text[m_at] != QLatin1Char('\t'))
            return false;
        ++m_at;
        return true;
    }
    void takeLineEnd() {
        if (!atEnd() && m_text[m_at] == QLatin1Char('\r'))
            ++m_at;
        if (!atEnd() && m_text[m_at] == QLatin1Char('\n'))
            ++m_at;
    }

private:
    static bool ends(QChar c) { return c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'); }
    // Null where the quotes are no more than characters of a text.
    QString inQuotes() {
        QString field = QLatin1String("");
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != QLatin1Char('"')) {
                field += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == QLatin1Char('"')) {
                field += m_text[m_at++];
            } else {
                ++m_at;
                return atEnd() || ends(m_text[m_at]) ? field : QString();
            }
        }
        return {};
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

}  // namespace

QMimeData* blockData(const TableBlock& block) {
    QString text, html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList& row : block) {
        QStringList fields;
        html += QLatin1String("<tr>");
        for (const QString& field : row) {
            fields += quoted(guarded(field));
            html += QStringLiteral("<td>%1</td>")
                        .arg(guarded(field).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        }
        html += QLatin1String("</tr>");
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QLatin1String("</table>"));
    return data;
}

TableBlock readBlock(const QString& text, std::size_t most) {
    TableBlock block;
    FieldReader reader(text);
    while (!reader.atEnd() && block.size() < most) {
        QStringList row;
        do row += unguarded(reader.field());
        while (reader.takesTab());
        block.push_back(row);
        reader.takeLineEnd();
    }
    return block;
}

}  // namespace jalon
