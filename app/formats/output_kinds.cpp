// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/output_kinds.h"

#include <QFileInfo>
#include <algorithm>

#include "app/formats/lossless_outputs.h"

namespace jalon {

const std::vector<OutputKind>& outputKinds() {
    static const std::vector<OutputKind> kinds{
        {"jalon", ".jalon", writeJalonDocument},
        {"json", ".json", writeJalonJson},
        {"csv", "/", writeJalonCsv},
    };
    return kinds;
}

QStringList outputKindNames() {
    QStringList names;
    for (const OutputKind& kind : outputKinds()) names += QLatin1String(kind.name);
    return names;
}

const OutputKind* outputKindNamed(const QString& name) {
    const auto& kinds = outputKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& k) { return name == QLatin1String(k.name); });
    return found == kinds.end() ? nullptr : &*found;
}

const OutputKind* outputKindFor(const QString& out) {
    const QString named = QFileInfo(out).isDir() && !out.endsWith(QLatin1Char('/')) ? out + QLatin1Char('/') : out;
    const auto& kinds = outputKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const OutputKind& kind) {
        return named.endsWith(QLatin1String(kind.ending), Qt::CaseInsensitive);
    });
    return found == kinds.end() ? nullptr : &*found;
}

}  // namespace jalon
