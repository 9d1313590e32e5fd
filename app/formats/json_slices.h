// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <optional>

#include "app/base/result.h"

namespace jalon {

// Cuts a JSON object whose members are arrays, of any size and layout, into its parts as they come: the bytes of each
// element, and of each member that is no array. It looks at quotes, brackets and commas only: whether a part is sound
// JSON is for its reader to say.
class JsonSlices {
public:
    explicit JsonSlices(QIODevice& device);

    struct Slice {
        QByteArray member;  // the name, as it is written between its quotes
        enum class What { Value, ArrayBegins, Element, ArrayEnds } what = What::Value;
        QByteArray bytes;  // of a value or an element
        int line = 0;      // on which it begins
    };
    // The next part; none at the end of the object. Problems are of one sentence, without the file.
    Result<std::optional<Slice>> next();
    double done() const;  // 0 to 1

    static constexpr qsizetype longest = 64 * 1024 * 1024;  // of one part, in bytes

private:
    enum class State { Start, Element, AfterElement, AfterMember, End };

    int peek();
    int get();
    void skipBlanks();
    Problem expected(const char* what) const;
    Result<QByteArray> readString();
    Result<QByteArray> readBalanced();
    Result<std::optional<Slice>> readMember();
    Result<std::optional<Slice>> readElement();

    QIODevice& m_device;
    QByteArray m_buffer, m_member;
    qsizetype m_at = 0;
    qint64 m_read = 0;
    int m_line = 1;
    State m_state = State::Start;
};

}  // namespace jalon
