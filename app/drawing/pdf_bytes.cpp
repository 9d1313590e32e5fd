// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/pdf_bytes.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace jalon {

namespace {

const QByteArray streamStart = "stream\n";

// An object between "n 0 obj" and "endobj". Only its head, which is before a stream, refers to others.
struct PdfObject {
    QByteArray head, stream;
};

struct PdfParts {
    QByteArray header, trailer;
    std::map<int, PdfObject> objects;
};

// One pass over the references of a text: those found, or the text with each replaced.
const QRegularExpression& reference() {
    static const QRegularExpression pattern(QStringLiteral("\\b(\\d+) 0 R\\b"));
    return pattern;
}

std::vector<int> references(const QByteArray& head) {
    std::vector<int> numbers;
    auto matches = reference().globalMatch(QString::fromLatin1(head));
    while (matches.hasNext()) numbers.push_back(matches.next().captured(1).toInt());
    return numbers;
}

template <typename Replacement>
QByteArray replaced(const QByteArray& text, const QRegularExpression& pattern, Replacement replacement) {
    const QString whole = QString::fromLatin1(text);
    QString result;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(whole);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += whole.mid(from, match.capturedStart() - from) + replacement(match);
        from = match.capturedEnd();
    }
    return (result + whole.mid(from)).toLatin1();
}

PdfObject readObject(const QByteArray& bytes) {
    const qsizetype stream = bytes.indexOf(streamStart);
    return stream < 0 ? PdfObject{bytes, {}} : PdfObject{bytes.left(stream), bytes.mid(stream)};
}

// By the table at its end: "xref", "0 n", then twenty bytes an object.
PdfParts readParts(const QByteArray& pdf) {
    PdfParts parts;
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table =
        start < 0 ? -1 : pdf.mid(start + 10, pdf.indexOf('\n', start + 10) - start - 10).toLongLong();
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    if (table <= 0 || trailer < table)
        return parts;
    parts.trailer = pdf.mid(trailer, start - trailer);
    std::vector<std::pair<qsizetype, int>> offsets;
    const qsizetype first = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (qsizetype at = first, number = 0; at + 20 <= trailer; at += 20, ++number) {
        if (pdf[at + 17] == 'n')
            offsets.emplace_back(pdf.mid(at, 10).toLongLong(), static_cast<int>(number));
    }
    std::sort(offsets.begin(), offsets.end());
    if (offsets.empty())
        return parts;
    parts.header = pdf.left(offsets.front().first);
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const qsizetype begin = pdf.indexOf('\n', offsets[i].first) + 1;
        const qsizetype limit = i + 1 < offsets.size() ? offsets[i + 1].first : table;
        const qsizetype end = pdf.lastIndexOf("endobj", limit);
        if (end < begin)
            return {};
        parts.objects[offsets[i].second] = readObject(pdf.mid(begin, end - begin));
    }
    return parts;
}

// Depth first from the trailer: each object's old number, in the order of the new ones.
std::vector<int> inOrderOfUse(const PdfParts& parts) {
    std::vector<int> order;
    std::set<int> seen;
    std::vector<int> waiting = references(parts.trailer);
    std::reverse(waiting.begin(), waiting.end());
    while (!waiting.empty()) {
        const int number = waiting.back();
        waiting.pop_back();
        const auto object = parts.objects.find(number);
        if (object == parts.objects.end() || !seen.insert(number).second)
            continue;
        order.push_back(number);
        const auto next = references(object->second.head);
        waiting.insert(waiting.end(), next.rbegin(), next.rend());
    }
    return order;
}

// A text as PDF has it: UTF-16 with its mark, in hexadecimal.
QByteArray textString(const QString& text) {
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

// Qt makes a page of whole points and draws from its upper edge: the exact page is the upper left part of it.
QByteArray exactBox(const QByteArray& head, const QSizeF& size) {
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 (\\S+) (\\S+)\\]"));
    return replaced(head, box, [&](const QRegularExpressionMatch& match) {
        const double height = match.captured(2).toDouble();
        return QStringLiteral("/MediaBox [0 %1 %2 %3]")
            .arg(height - size.height(), 0, 'f', 3)
            .arg(size.width(), 0, 'f', 3)
            .arg(height, 0, 'f', 3);
    });
}

QByteArray withFacts(const QByteArray& head, const PdfFacts& facts) {
    QByteArray told = facts.size.isEmpty() ? head : exactBox(head, facts.size);
    const auto insert = [&](const char* mark, const QByteArray& name, const QByteArray& value) {
        const qsizetype at = told.indexOf(mark);
        if (at >= 0)
            told.insert(at, '/' + name + ' ' + value + '\n');
    };
    if (!facts.subject.isEmpty())
        insert("/Producer ", "Subject", textString(facts.subject));
    if (!facts.keywords.isEmpty())
        insert("/Producer ", "Keywords", textString(facts.keywords));
    if (!facts.language.isEmpty())
        insert("/Type /Catalog", "Lang", '(' + facts.language.toLatin1() + ')');
    return told;
}

// The tag of a font's subset says nothing but that it is one; Qt makes it of an object's old number.
QByteArray withoutClockAndTags(const QByteArray& head) {
    static const QRegularExpression clock(QStringLiteral("/CreationDate \\([^)]*\\)"));
    static const QRegularExpression tag(QStringLiteral("/FontName /[A-Z]{6}\\+"));
    const QByteArray timeless =
        replaced(head, clock, [](const auto&) { return QStringLiteral("/CreationDate (D:20000101000000Z)"); });
    return replaced(timeless, tag, [](const auto&) { return QStringLiteral("/FontName /JALONA+"); });
}

QByteArray written(const PdfParts& parts, const std::vector<int>& order, const PdfFacts& facts) {
    std::map<int, int> renumbered;
    for (const int number : order) renumbered.emplace(number, static_cast<int>(renumbered.size()) + 1);
    const auto refer = [&](const QByteArray& text) {
        return replaced(text, reference(), [&](const QRegularExpressionMatch& match) {
            const auto found = renumbered.find(match.captured(1).toInt());
            return found == renumbered.end() ? QStringLiteral("null") : QStringLiteral("%1 0 R").arg(found->second);
        });
    };
    QByteArray pdf = parts.header, table;
    for (const int number : order) {
        const PdfObject& object = parts.objects.at(number);
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(renumbered.at(number)) + " 0 obj\n" +
               withFacts(withoutClockAndTags(refer(object.head)), facts) + object.stream + "endobj\n";
    }
    const QByteArray count = QByteArray::number(order.size() + 1);
    static const QRegularExpression size(QStringLiteral("/Size \\d+"));
    const QByteArray trailer = replaced(
        refer(parts.trailer), size, [&](const auto&) { return QStringLiteral("/Size ") + QString::fromLatin1(count); });
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + trailer + "startxref\n" + start + "\n%%EOF\n";
}

}  // namespace

QByteArray canonicalPdf(const QByteArray& pdf, const PdfFacts& facts) {
    const PdfParts parts = readParts(pdf);
    const std::vector<int> order = inOrderOfUse(parts);
    return order.empty() ? pdf : written(parts, order, facts);
}

}  // namespace jalon
