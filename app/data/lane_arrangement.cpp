// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/lane_arrangement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalon {

namespace {

QStringList sorted(const QSet<QString>& keys) {
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list;
}

QStringList listIn(const QJsonObject& object, const QString& name) {
    QStringList list;
    for (const QJsonValue& value : object[name].toArray()) list += value.toString();
    return list;
}

QSet<QString> setIn(const QJsonObject& object, const QString& name) {
    const QStringList list = listIn(object, name);
    return {list.begin(), list.end()};
}

}  // namespace

const LanePlacement& LaneArrangement::placement() const {
    static const LanePlacement byNature;
    const auto known = placements.find(field);
    return known == placements.end() ? byNature : known->second;
}

QStringList laneFieldKeys() {
    return {QStringLiteral("document"),   QStringLiteral("company"),    QStringLiteral("category"),
            QStringLiteral("importance"), QStringLiteral("confidence"), QStringLiteral("currency")};
}

std::optional<LaneField> laneFieldOf(const QString& key) {
    const qsizetype index = laneFieldKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<LaneField>(index));
}

QByteArray toJson(const LaneArrangement& arrangement) {
    const QStringList fields = laneFieldKeys();
    QJsonObject lanes;
    for (const auto& [field, placement] : arrangement.placements) {
        if (placement == LanePlacement{})
            continue;
        lanes[fields[static_cast<int>(field)]] =
            QJsonObject{{QStringLiteral("order"), QJsonArray::fromStringList(placement.order)},
                        {QStringLiteral("collapsed"), QJsonArray::fromStringList(sorted(placement.collapsed))},
                        {QStringLiteral("hidden"), QJsonArray::fromStringList(sorted(placement.hidden))}};
    }
    const QJsonObject whole{{QStringLiteral("by"), fields[static_cast<int>(arrangement.field)]},
                            {QStringLiteral("lanes"), lanes}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

LaneArrangement laneArrangementOf(const QByteArray& json) {
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    LaneArrangement arrangement;
    arrangement.field = laneFieldOf(whole[QStringLiteral("by")].toString()).value_or(LaneField::Document);
    const QJsonObject lanes = whole[QStringLiteral("lanes")].toObject();
    for (const QString& key : lanes.keys()) {
        const auto field = laneFieldOf(key);
        const QJsonObject placement = lanes[key].toObject();
        if (field)
            arrangement.placements[*field] = {listIn(placement, QStringLiteral("order")),
                                              setIn(placement, QStringLiteral("collapsed")),
                                              setIn(placement, QStringLiteral("hidden"))};
    }
    return arrangement;
}

}  // namespace jalon
