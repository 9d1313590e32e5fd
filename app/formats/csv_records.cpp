// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/csv_records.h"

#include "app/formats/formats_text.h"

namespace jalon {

namespace {

// How far a quote may reach before it counts as never closed. A file that is full of such quotes is looked through
// again and again: the more there were, the less far.
constexpr qsizetype onOneLine = 63'999;
qsizetype reachOfQuote(int neverClosed) {
    return neverClosed < 20 ? 8'000'000 : neverClosed < 500 ? 64'000 : onOneLine;
}

// "2024-05-01" -> "9-9-9", "Alpha 2" -> "a 9".
QString formOf(QStringView field) {
    constexpr qsizetype longest = 60;
    QString form;
    for (const QChar c : field.left(longest)) {
        const QChar sign = c.isDigit() ? QLatin1Char('9') : c.isLetter() ? QLatin1Char('a') : c;
        if (form.isEmpty() || form.back() != sign || !sign.isLetterOrNumber())
            form += sign;
    }
    return form;
}

}  // namespace

CsvRecords::CsvRecords(DecodedText& text, QChar separator) : m_text(text), m_separator(separator.unicode()) {
    rewind();
}

void CsvRecords::rewind() {
    m_text.rewind();
    m_buffer.clear();
    m_data = nullptr;
    m_size = m_at = 0;
    m_line = 1;
    m_neverClosed = 0;
    m_firstWidth = m_width = 0;
    at(6);
    if (!separatorLine(m_buffer.left(7)).isNull())
        skipLine();
}

int CsvRecords::readOn(qsizetype i) {
    while (i >= m_size) {
        if (!m_text.readInto(m_buffer))
            return -1;
        m_data = m_buffer.constData();
        m_size = m_buffer.size();
    }
    return m_data[i].unicode();
}

void CsvRecords::forgetRead() {
    constexpr qsizetype enough = 256 * 1024;
    if (m_at < enough)
        return;
    m_buffer.remove(0, m_at);
    m_data = m_buffer.constData();
    m_size = m_buffer.size();
    m_at = 0;
}

void CsvRecords::skipLine() {
    for (int c = at(m_at); c >= 0 && c != '\n' && c != '\r'; c = at(m_at)) {
        ++m_at;
        forgetRead();
    }
    endAt(m_at);
}

// Passes the line end, if one stands here.
CsvRecords::End CsvRecords::endAt(qsizetype& i) {
    const int c = at(i);
    if (c < 0)
        return End::File;
    i += c == '\r' && at(i + 1) == '\n' ? 2 : 1;
    if (c == m_separator)
        return End::Separator;
    ++m_line;
    return End::Record;
}

CsvRecords::End CsvRecords::readField(qsizetype& i, QString& field) {
    qsizetype start = i;
    while (at(start) == ' ') ++start;
    if (at(start) == '"') {
        i = start;
        return readQuoted(i, field);
    }
    start = i;
    while (!endsField(at(i))) {
        if (++i - start > longestField)
            return End::TooLong;
    }
    field.resize(0);
    field.append(m_data + start, i - start);
    return endAt(i);
}

CsvRecords::End CsvRecords::readQuoted(qsizetype& i, QString& field) {
    const qsizetype reach = reachOfQuote(m_neverClosed);
    const qsizetype start = ++i;
    field.resize(0);
    qsizetype piece = i;
    int lines = 0;
    bool tooLong = false;
    for (;; ++i) {
        const int c = at(i);
        if (c < 0 || i - start > reach || (reach == onOneLine && (c == '\n' || c == '\r')))
            return End::NeverClosed;
        lines += c == '\n' || (c == '\r' && at(i + 1) != '\n');
        if (c != '"')
            continue;
        tooLong = tooLong || i - start > longestField;
        if (!tooLong)
            field.append(m_data + piece, i - piece);
        if (at(i + 1) != '"')
            break;
        piece = ++i;  // of two quotes the second stands for both
    }
    // A quote on a later line that closes nothing opened there: the first was never closed.
    qsizetype next = i + 1;
    while (lines > 0 && at(next) == ' ') ++next;
    if (lines > 0 && !endsField(at(next)))
        return End::NeverClosed;
    m_line += lines;
    // What follows a closed quote up to the separator belongs to the field, blanks aside.
    const qsizetype rest = ++i;
    while (!endsField(at(i))) {
        if (++i - rest > longestField)
            return End::TooLong;
    }
    field.append(QStringView(m_data + rest, i - rest).trimmed());
    return tooLong ? End::TooLong : endAt(i);
}

void CsvRecords::fail(TableRow& row, End why) {
    row.fields.clear();
    row.problem = why == End::NeverClosed
                      ? formatsText(QT_TRANSLATE_NOOP("Formats", "a quote is opened and never closed"))
                  : why == End::Separator
                      ? formatsText(QT_TRANSLATE_NOOP("Formats", "there are more than 1,000 columns"))
                      : formatsText(QT_TRANSLATE_NOOP("Formats", "a field is longer than a million characters"));
}

void CsvRecords::remember(const TableRow& row) {
    m_width = row.fields.size();
    if (m_firstWidth == 0)
        m_firstWidth = m_width;
    m_firstForm = formOf(row.fields.front());
}

// Two quotes that were never closed make one field of the rows between them: lines within it look like the row before.
bool CsvRecords::holdsRows(const TableRow& row) const {
    if (m_width < 2)
        return false;
    int alike = 0;
    for (const QString& field : row.fields) {
        const auto lines = QStringView(field).split(QLatin1Char('\n'));
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
            const auto cells = lines[i].split(QChar(m_separator));
            const auto width = static_cast<std::size_t>(cells.size());
            if (width != m_width && width != m_firstWidth)
                continue;
            const QString form = formOf(cells.front());
            const bool figures = form.count(QLatin1Char('9')) > 1;  // a date that begins a row tells by itself
            alike += figures ? 2 : form == m_firstForm;
        }
    }
    return alike >= 2;
}

// Fields up to the end of the record; `i` behind what was read.
CsvRecords::End CsvRecords::readFields(qsizetype& i, TableRow& row) {
    std::size_t count = 0;
    End end = End::Separator;
    while (end == End::Separator && count <= mostColumns) {
        if (row.fields.size() <= count)
            row.fields.emplace_back();
        end = readField(i, row.fields[count++]);
    }
    row.fields.resize(count);
    const bool ended = end == End::Record || end == End::File, severalLines = m_line - row.line > 1;
    if (ended && severalLines && holdsRows(row))
        return End::NeverClosed;
    if (ended && !severalLines && count > 1)
        remember(row);
    return end;
}

bool CsvRecords::next(TableRow& row) {
    while (true) {
        forgetRead();
        if (at(m_at) < 0)
            return false;
        row.line = m_line;
        row.problem.clear();
        qsizetype i = m_at;
        const End end = readFields(i, row);
        if (end == End::Record || end == End::File) {
            m_at = i;
            if (std::any_of(row.fields.begin(), row.fields.end(), [](const QString& f) { return !f.isEmpty(); }))
                return true;
            continue;  // an empty line, or the empty rows that spreadsheets leave at the end
        }
        if (end == End::NeverClosed) {
            ++m_neverClosed;  // the lines behind its own may be good
            m_line = row.line;
        } else {
            m_at = i;
        }
        skipLine();
        fail(row, end);
        return true;
    }
}

QChar separatorLine(const QString& start) {
    const bool named = start.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && start.size() > 4 &&
                       (start.size() == 5 || start[5] == QLatin1Char('\r') || start[5] == QLatin1Char('\n'));
    return named ? start[4] : QChar();
}

}  // namespace jalon
