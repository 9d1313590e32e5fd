// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <utility>
#include <variant>

#include "app/base/problem.h"

namespace jalon {

// A value, or the Problem that kept it from being made. Reading the wrong side is a bug and asserts.
template <typename Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_content(std::move(value)) {}
    Result(Problem problem) : m_content(std::move(problem)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const Value& value() const& { return checked<0>(); }
    Value& value() & { return const_cast<Value&>(std::as_const(*this).value()); }
    Value&& take() { return std::move(value()); }
    const Value& operator*() const& { return value(); }
    const Value* operator->() const { return &value(); }
    Value* operator->() { return &value(); }
    const Problem& problem() const { return checked<1>(); }

private:
    template <std::size_t side>
    const auto& checked() const {
        Q_ASSERT(m_content.index() == side);
        return std::get<side>(m_content);
    }
    std::variant<Value, Problem> m_content;
};

struct Done {};
using Outcome = Result<Done>;

}  // namespace jalon
