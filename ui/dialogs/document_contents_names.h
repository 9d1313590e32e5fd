// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

#include "app/base/result.h"
#include "app/data/entity.h"

class QGridLayout;
class QLineEdit;

namespace jalon {

class ViewState;

// The names of a company over time, a line each with the dates between which it was the name. The last line is always
// empty: what is typed there is one more. A line that is emptied is none.
class TimedNames : public QWidget {
    Q_OBJECT
public:
    explicit TimedNames(const ViewState* state, QWidget* parent = nullptr);
    void show(const std::vector<EntityName>& names);
    // A Problem says which line cannot be read.
    Result<std::vector<EntityName>> names() const;

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QLineEdit *name, *from, *until;
        EntityName before;  // what it showed: a date that nobody touched stays as it was written
    };
    Line& addLine(const EntityName& name);
    const ViewState* m_state;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

}  // namespace jalon
