// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/data/entity.h"
#include "app/drawing/theme.h"

namespace jalon {

// The titles of the lanes as they stand in the gutter: on two lines at most, elided. Kept, because a document may have
// thousands of lanes, and fitting a text is dear.
class LaneTitles {
public:
    const std::vector<QString>& fitted(const std::vector<Lane>& lanes, double width, const Fonts& fonts);

private:
    double m_width = -1, m_scale = -1;
    std::vector<QString> m_titles;
};

}  // namespace jalon
