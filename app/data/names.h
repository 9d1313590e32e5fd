// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "app/data/entity.h"
#include "app/data/event.h"
#include "app/data/valuation.h"

namespace jalon {

// The words that stand for enum values in the database and the CSV tables; they never change.
template <typename Enum>
const QStringList& enumNames();  // in the order of the enum

template <typename Enum>
std::optional<Enum> enumFromName(const QString& name) {
    const qsizetype index = enumNames<Enum>().indexOf(name);
    return index < 0 ? std::nullopt : std::optional<Enum>(static_cast<Enum>(index));
}

template <typename Enum>
QString nameOfEnum(Enum value) {
    return enumNames<Enum>().at(static_cast<qsizetype>(value));
}

}  // namespace jalon
