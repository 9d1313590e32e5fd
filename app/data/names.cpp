// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/names.h"

namespace jalon {

static QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

template <>
const QStringList& enumNames<EntityKind>() {
    static const QStringList names = words("company organisation person place");
    return names;
}

template <>
const QStringList& enumNames<ColorRole>() {
    static const QStringList names = words("slate blue green rust violet gold teal rose brown neutral");
    return names;
}

template <>
const QStringList& enumNames<MarkShape>() {
    static const QStringList names = words("circle diamond square triangle pentagon ring hexagon star cross");
    return names;
}

template <>
const QStringList& enumNames<Confidence>() {
    static const QStringList names = words("confirmed known doubtful");
    return names;
}

template <>
const QStringList& enumNames<RelationKind>() {
    static const QStringList names = words("leads-to responds-to part-of supersedes");
    return names;
}

template <>
const QStringList& enumNames<ValuationBasis>() {
    static const QStringList names =
        words("post-money pre-money tender fund-mark acquisition-price debt-included market-cap bid unstated");
    return names;
}

template <>
const QStringList& enumNames<ValuationStatus>() {
    static const QStringList names = words("announced market reported talks estimate derived denied bid");
    return names;
}

template <>
const QStringList& enumNames<ValuationCoverage>() {
    static const QStringList names = words("equity with-debt pre-money bid");
    return names;
}

QString relationKindKey(RelationKind kind) {
    return nameOfEnum(kind);
}
QString basisKey(ValuationBasis basis) {
    return nameOfEnum(basis);
}
QString statusKey(ValuationStatus status) {
    return nameOfEnum(status);
}
QString coverageKey(ValuationCoverage coverage) {
    return nameOfEnum(coverage);
}

}  // namespace jalon
