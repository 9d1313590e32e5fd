// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArrayView>
#include <functional>
#include <vector>

#include "app/base/result.h"

namespace jalon {

// A value of JSON with the line it begins on.
struct JsonValue {
    enum class Type { Null, Boolean, Number, String, Array, Object };
    Type type = Type::Null;
    int line = 0;
    bool boolean = false;
    double number = 0;
    QString text;                                        // of a string; of a number as it was written
    std::vector<JsonValue> items;                        // of an array
    std::vector<std::pair<QString, JsonValue>> members;  // of an object, in their order
    bool cut = false;                                    // had more parts than are kept
    qsizetype begin = 0, end = 0;                        // its bytes, of what is handed out

    bool isObject() const { return type == Type::Object; }
    bool isArray() const { return type == Type::Array; }
    bool isString() const { return type == Type::String; }
    bool isNumber() const { return type == Type::Number; }
    // The member of a name; the null value where there is none.
    const JsonValue& member(const char* name) const;
    bool has(const char* name) const { return &member(name) != &none(); }
    // A string as it is, a number as it was written, "true", "false"; empty for all else.
    QString plain() const;
    static const JsonValue& none();
};

// Where an element of an array stands: the names of the members that lead to it, joined by dots ("timeline.date");
// empty for the document itself.
using JsonElementTaker = std::function<bool(const QString& path, JsonValue& element)>;

// Reads JSON strictly as RFC 8259 has it, depth 64 at most, and hands out the elements of arrays that lie no deeper
// than `arrayDepth` levels one by one, so that the memory of a file is that of its largest element; an element keeps
// 10,000 parts. What is left at the end, the document without those elements, is the result. The taker may stop by
// returning false: the result is then what was read so far. A syntax error is a Problem that names its line; the
// elements before it have been taken.
Result<JsonValue> readJson(QByteArrayView utf8, const JsonElementTaker& take = {}, int arrayDepth = 3);

}  // namespace jalon
