// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_values.h"

namespace jalon {

// Where readers put what they read, one by one, so that a file of any size needs no memory. Each call says whether to
// go on: false where enough was seen or where the target cannot be written.
class ImportSink {
public:
    virtual ~ImportSink() = default;
    // A new source begins; `name` is the lane of its events that name none.
    virtual void begin(const QString& name) = 0;
    // What the source calls itself.
    virtual void title(const QString& title) = 0;
    virtual bool take(const ImportedEvent& event) = 0;
    virtual bool take(const ImportedValuation& valuation) = 0;
    virtual bool take(const ImportedPoint& point) = 0;
    // Events that are not there (yet) may be named: what leads nowhere at the end is left out.
    virtual bool take(const ImportedRelation& relation) = 0;
};

}  // namespace jalon
