// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/data/ids.h"
#include "app/time/uncertain_date.h"

namespace jalon {

enum class EntityKind { Company, Organisation, Person, Place };  // Company: one that the story follows, with a filter

// The fixed palette that stories choose from; Theme turns a role into a colour of enough contrast in light and dark.
enum class ColorRole { Slate, Blue, Green, Rust, Violet, Gold, Teal, Rose, Brown, Neutral };
// Never colour alone: a category also has a shape.
enum class MarkShape { Circle, Diamond, Square, Triangle, Pentagon, Ring, Hexagon, Star, Cross };

struct EntityName {
    QString name;
    QString fromEdtf, toEdtf;  // when it was the name; empty: no bound
};

struct Entity {
    EntityId id;
    QString key;
    EntityKind kind = EntityKind::Organisation;
    ColorRole color = ColorRole::Neutral;
    QString name;                   // as shown, in the language asked for
    std::vector<EntityName> names;  // over time, oldest first
    // When it ceased to exist on its own (merged, bought), and into what; its line ends there.
    std::optional<UncertainDate> ended;
    EntityId successor;
    bool shownAtFirst = true;  // the state of its filter when the document opens
};

struct Category {
    CategoryId id;
    QString key;
    QString name;
    MarkShape shape = MarkShape::Circle;
    ColorRole color = ColorRole::Neutral;
};

struct Lane {
    LaneId id;
    QString key;
    QString title;
    ColorRole color = ColorRole::Neutral;
};

}  // namespace jalon
