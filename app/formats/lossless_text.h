// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIODevice>

#include "app/base/result.h"
#include "app/data/document_tables.h"

namespace jalon {

// A number as it is written without losing any of it: the shortest digits that give the same one back.
void appendNumber(QByteArray& out, const ContentCell& cell);
// The cell of a column that holds numbers; NULL where the text is none.
ContentCell numberCell(std::string_view text, ColumnKind kind);

// Whether this Jalon reads that version of our formats: it is that of the schema.
Outcome checkLosslessVersion(const QString& version);
Problem cancelledReading();

// Bytes on their way to a device, in large pieces.
class LosslessOutput {
public:
    explicit LosslessOutput(QIODevice& device) : m_device(device) {}
    QByteArray& bytes() { return m_bytes; }
    // Writes where there is enough; false where the device refuses.
    bool pass();
    bool flush();
    Problem problem() const;

private:
    QIODevice& m_device;
    QByteArray m_bytes;
};

}  // namespace jalon
