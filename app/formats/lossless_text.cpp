// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/lossless_text.h"

#include <charconv>
#include <cmath>

#include "app/data/schema.h"
#include "app/formats/formats_text.h"

namespace jalon {

void appendNumber(QByteArray& out, const ContentCell& cell) {
    char digits[32];
    const auto written = cell.index() == 1 ? std::to_chars(digits, digits + sizeof digits, std::get<std::int64_t>(cell))
                                           : std::to_chars(digits, digits + sizeof digits, std::get<double>(cell));
    out.append(digits, written.ptr - digits);
}

ContentCell numberCell(std::string_view text, ColumnKind kind) {
    const char* const end = text.data() + text.size();
    std::int64_t whole = 0;
    double real = 0;
    const auto read =
        kind == ColumnKind::Whole ? std::from_chars(text.data(), end, whole) : std::from_chars(text.data(), end, real);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(real))
        return std::monostate();
    return kind == ColumnKind::Whole ? ContentCell(whole) : ContentCell(real);
}

Outcome checkLosslessVersion(const QString& version) {
    // The first version that could be written so is that of the first Jalon which did.
    constexpr int oldest = 3;
    bool ok = false;
    const int number = version.toInt(&ok);
    if (ok && number > schemaVersion)
        return Problem{ProblemKind::NewerVersion,
                       formatsText(QT_TRANSLATE_NOOP("Formats",
                                                     "a later Jalon wrote it: its format is %1, and this one reads up "
                                                     "to %2. Install the later version to read it"))
                           .arg(number)
                           .arg(schemaVersion)};
    if (!ok || number < oldest)
        return Problem{
            ProblemKind::BadValue,
            formatsText(QT_TRANSLATE_NOOP("Formats", "there is no version “%1” of this format")).arg(version.left(40))};
    return Done{};
}

Problem cancelledReading() {
    return {ProblemKind::Cancelled, formatsText(QT_TRANSLATE_NOOP("Formats", "it was cancelled"))};
}

bool LosslessOutput::pass() {
    constexpr qsizetype enough = 256 * 1024;
    return m_bytes.size() < enough || flush();
}

bool LosslessOutput::flush() {
    const bool written = m_device.write(m_bytes) == m_bytes.size();
    m_bytes.resize(0);
    return written;
}

Problem LosslessOutput::problem() const {
    return {ProblemKind::CannotWrite,
            formatsText(QT_TRANSLATE_NOOP("Formats", "It cannot be written: %1.")).arg(m_device.errorString())};
}

}  // namespace jalon
