// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/step_name.h"

#include <QCoreApplication>
#include <array>

namespace jalon {

namespace {

struct Words {
    const char* key;
    const char* one;   // of %1
    const char* many;  // of %n
};

constexpr const char* context = "StepName";
#define SEVERAL(text) QT_TRANSLATE_N_NOOP("StepName", text)
// In the order of StepKind.
const std::array words = {
    Words{"add", QT_TRANSLATE_NOOP("StepName", "add %1"), SEVERAL("add %n item(s)")},
    Words{"change", QT_TRANSLATE_NOOP("StepName", "change %1"), SEVERAL("change %n item(s)")},
    Words{"delete", QT_TRANSLATE_NOOP("StepName", "delete %1"), SEVERAL("delete %n item(s)")},
    Words{"duplicate", QT_TRANSLATE_NOOP("StepName", "duplicate %1"), SEVERAL("duplicate %n item(s)")},
    Words{"move", QT_TRANSLATE_NOOP("StepName", "move %1"), SEVERAL("move %n item(s)")},
    Words{"resize", QT_TRANSLATE_NOOP("StepName", "change the span of %1"), SEVERAL("change the span of %n item(s)")},
    Words{"shift", QT_TRANSLATE_NOOP("StepName", "shift %1 in time"), SEVERAL("shift %n item(s) in time")},
    Words{"relate", QT_TRANSLATE_NOOP("StepName", "relate %1"), SEVERAL("relate %n item(s)")},
    Words{"unrelate", QT_TRANSLATE_NOOP("StepName", "change the relations of %1"),
          SEVERAL("change the relations of %n item(s)")},
    Words{"recategorise", QT_TRANSLATE_NOOP("StepName", "change the category of %1"),
          SEVERAL("change the category of %n item(s)")},
    Words{"change-lane", QT_TRANSLATE_NOOP("StepName", "change the lane of %1"),
          SEVERAL("change the lane of %n item(s)")},
    Words{"change-importance", QT_TRANSLATE_NOOP("StepName", "change the importance of %1"),
          SEVERAL("change the importance of %n item(s)")},
    Words{"tag", QT_TRANSLATE_NOOP("StepName", "tag %1"), SEVERAL("tag %n item(s)")},
    Words{"untag", QT_TRANSLATE_NOOP("StepName", "remove a tag of %1"), SEVERAL("remove a tag of %n item(s)")},
    Words{"paste", QT_TRANSLATE_NOOP("StepName", "paste %1"), SEVERAL("paste %n item(s)")},
    Words{"add-language", QT_TRANSLATE_NOOP("StepName", "add the language %1"), SEVERAL("add %n language(s)")},
    Words{"reorder", QT_TRANSLATE_NOOP("StepName", "move %1 in the order"), SEVERAL("move %n item(s) in the order")},
};
#undef SEVERAL

}  // namespace

QString stepWords(const StepName& name, const Language& language) {
    const Words& found = words[static_cast<std::size_t>(name.kind)];
    if (name.count != 1 || name.subject.isEmpty())
        return language.text(context, found.many, name.count);
    const QString quoted =
        language.code() == QLatin1String("fr") ? QStringLiteral("«\u00a0%1\u00a0»") : QStringLiteral("“%1”");
    constexpr int longest = 40;  // characters of a menu entry
    const QString subject =
        name.subject.size() <= longest ? name.subject : name.subject.left(longest - 1) + QChar(0x2026);
    return language.text(context, found.one).arg(quoted.arg(subject));
}

QString stepKey(StepKind kind) {
    return QLatin1String(words[static_cast<std::size_t>(kind)].key);
}

StepKind stepOfKey(const QString& key) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (key == QLatin1String(words[i].key))
            return static_cast<StepKind>(i);
    return StepKind::Change;
}

}  // namespace jalon
