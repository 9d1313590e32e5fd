// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/pdf_bytes.h"

namespace jalon {

namespace {

// Adds `shift` to every offset of the cross-reference table that lies behind `from`.
void shiftOffsets(QByteArray& pdf, qsizetype from, qsizetype shift) {
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0)
        return;
    const qsizetype number = start + 10, end = pdf.indexOf('\n', number);
    const qsizetype table = pdf.mid(number, end - number).toLongLong() + shift;
    pdf.replace(number, end - number, QByteArray::number(table));
    // An entry is twenty bytes: ten digits of offset, five of generation, n or f.
    for (qsizetype at = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1; at + 20 <= start && pdf[at + 17] != 'e';
         at += 20) {
        const qsizetype offset = pdf.mid(at, 10).toLongLong();
        if (pdf[at + 17] == 'n' && offset > from)
            pdf.replace(at, 10, QByteArray::number(offset + shift).rightJustified(10, '0'));
        if (pdf[at + 17] != 'n' && pdf[at + 17] != 'f')
            return;
    }
}

}  // namespace

QByteArray withoutClock(const QByteArray& pdf) {
    const QByteArray marker = "/CreationDate (";
    const QByteArray fixed = "D:20000101000000Z";
    const qsizetype at = pdf.indexOf(marker), begin = at + marker.size(), end = pdf.indexOf(')', begin);
    if (at < 0 || end < 0)
        return pdf;
    QByteArray result = pdf;
    result.replace(begin, end - begin, fixed);
    shiftOffsets(result, begin, fixed.size() - (end - begin));
    return result;
}

}  // namespace jalon
