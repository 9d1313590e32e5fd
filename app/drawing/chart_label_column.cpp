// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_label_column.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jalon {

namespace {

class LabelColumn {
public:
    LabelColumn(ChartLayout& layout, std::vector<const LabelWish*> wishes, const Fonts& fonts)
        : m_layout(layout),
          m_wishes(std::move(wishes)),
          m_row(std::ceil(QFontMetricsF(fonts.labelBold).height())),
          m_left(layout.plot.right() + labelGap(fonts)),
          m_width(layout.frame.right - labelGap(fonts) - 2),
          m_top(layout.plot.top() - m_row / 2),
          m_bottom(layout.plot.bottom() + m_row / 2),
          m_beside(12 * fonts.scale) {
        std::stable_sort(m_wishes.begin(), m_wishes.end(),
                         [](const LabelWish* a, const LabelWish* b) { return a->anchor.y() < b->anchor.y(); });
    }

    void place() {
        choose([this](const LabelForm& form) { return form.size.width() <= m_width + 0.5; });
        if (height() > m_bottom - m_top)
            choose(
                [this](const LabelForm& form) { return form.rows.size() == 1 && form.size.width() <= m_width + 0.5; });
        // The lower a line the less it tells.
        while (!m_wishes.empty() && height() > m_bottom - m_top) {
            m_wishes.pop_back();
            m_forms.pop_back();
        }
        if (m_wishes.empty())
            return;
        std::vector<double> middles, heights;
        for (std::size_t i = 0; i < m_wishes.size(); ++i) {
            middles.push_back(m_wishes[i]->anchor.y());
            heights.push_back(m_forms[i].size.height());
        }
        const std::vector<double> placed = spreadApart(middles, heights, m_top, m_bottom);
        for (std::size_t i = 0; i < m_wishes.size(); ++i) set(*m_wishes[i], m_forms[i], placed[i]);
    }

private:
    // The last form is taken where none will do.
    template <typename Suits>
    void choose(const Suits& suits) {
        m_forms.clear();
        for (const LabelWish* wish : m_wishes) {
            const std::vector<LabelForm>& forms = wish->gutterForms;
            const auto found = std::find_if(forms.begin(), forms.end(), suits);
            m_forms.push_back(found != forms.end() ? *found : forms.back());
        }
    }

    double height() const {
        return std::accumulate(m_forms.begin(), m_forms.end(), 0.0,
                               [](double sum, const LabelForm& form) { return sum + form.size.height(); });
    }

    void set(const LabelWish& wish, const LabelForm& form, double middle) const {
        const QPointF topLeft(m_left, middle - form.size.height() / 2);
        const bool leads = std::abs(middle - wish.anchor.y()) > m_row * 0.4 || m_left - wish.anchor.x() > m_beside;
        setLabel(wish, form, topLeft, leads, {m_left - 2, middle});
    }

    ChartLayout& m_layout;
    std::vector<const LabelWish*> m_wishes;
    std::vector<LabelForm> m_forms;
    double m_row, m_left, m_width, m_top, m_bottom, m_beside;
};

}  // namespace

void setLabel(const LabelWish& wish, const LabelForm& form, const QPointF& topLeft, bool leads, const QPointF& from) {
    wish.line->labelRows = form.rows;
    wish.line->labelRect = QRectF(topLeft, form.size);
    wish.line->labelLeader = leads;
    wish.line->labelFrom = from;
}

void removeLabel(PlacedLine& line) {
    line.labelRows.clear();
    line.labelRect = {};
    line.labelLeader = false;
}

void placeLabelColumn(ChartLayout& layout, std::vector<const LabelWish*> wishes, const Fonts& fonts) {
    LabelColumn(layout, std::move(wishes), fonts).place();
}

// Pool adjacent violators: with the room that those above take subtracted, the middles must not fall; where they do,
// neighbours share their mean.
std::vector<double> spreadApart(const std::vector<double>& middles, const std::vector<double>& heights, double top,
                                double bottom) {
    struct Pool {
        double sum = 0;
        std::size_t count = 0;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<double> above;
    std::vector<Pool> pools;
    double taken = 0;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        above.push_back(taken + heights[i] / 2);
        taken += heights[i];
        pools.push_back({middles[i] - above.back(), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].count += pools.back().count;
            pools.pop_back();
        }
    }
    std::vector<double> placed;
    for (const Pool& pool : pools) {
        const double from = std::clamp(pool.mean(), top, std::max(top, bottom - taken));
        for (std::size_t i = 0; i < pool.count; ++i) placed.push_back(from + above[placed.size()]);
    }
    return placed;
}

}  // namespace jalon
