// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QApplication>
#include <QMenu>
#include <QTimer>

#include "tests/edit/editing_folder.h"
#include "tests/ui/chart/chart_stage.h"
#include "ui/chart/chart_editing.h"
#include "ui/view_state/document_editing.h"

namespace jalon {
namespace {

// The folder outlives the chart's working copy, which lies in it.
class FigureMenuTest : private EditingFolder, public ChartStage {
protected:
    ~FigureMenuTest() override {
        if (WorkingCopy* copy = m_state->editing().copy())
            copy->giveUp();
    }
    // A point at which the chart finds the figure that is drawn there.
    PlacedPoint somePoint() {
        for (const PlacedPoint& point : m_chart.layout().points) {
            const PlacedPoint* found = m_chart.layout().pointAt({point.x, point.y});
            if (found && found->valuation == point.valuation && m_state->content()->valuation(point.valuation) &&
                m_chart.layout().plot.contains(QPointF(point.x, point.y)))
                return point;
        }
        ADD_FAILURE() << "no figure in view";
        return {};
    }
    // Opens the menu at a place of the plot and chooses; the entries that it had.
    QStringList choose(const QPointF& at, const QString& entry) {
        QStringList entries;
        QTimer::singleShot(0, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu);
            QAction* chosen = nullptr;
            for (QAction* action : menu->actions()) {
                const QString text = QString(action->text()).remove(QLatin1Char('&'));
                entries += text;
                if (text == entry)
                    chosen = action;
            }
            menu->close();
            if (chosen)
                chosen->trigger();
        });
        m_chart.editing()->contextMenu(at.toPoint(), m_chart.mapToGlobal(at.toPoint()));
        return entries;
    }
};

TEST_F(FigureMenuTest, AFigureIsEditedInTheDialogOfWhoeverListens) {
    const PlacedPoint point = somePoint();
    std::optional<ValuationId> asked;
    QObject::connect(m_chart.editing(), &ChartEditing::figureEditRequested,
                     [&](ValuationId figure) { asked = figure; });
    choose({point.x, point.y}, QStringLiteral("Edit figure…"));
    ASSERT_TRUE(asked);
    EXPECT_TRUE(*asked == point.valuation);
}

TEST_F(FigureMenuTest, AFigureIsDeletedAndComesBack) {
    const PlacedPoint point = somePoint();
    const auto count = m_state->content()->valuations.size();
    choose({point.x, point.y}, QStringLiteral("Delete figure"));
    EXPECT_EQ(m_state->content()->valuations.size(), count - 1);
    EXPECT_FALSE(m_state->content()->valuation(point.valuation));
    m_state->editing().undo();
    EXPECT_EQ(m_state->content()->valuations.size(), count);
    EXPECT_TRUE(m_state->content()->valuation(point.valuation));
}

TEST_F(FigureMenuTest, ANewFigureBeginsWhereThePointerIs) {
    const PlacedPoint point = somePoint();
    std::optional<EntityId> company;
    Instant at;
    QObject::connect(m_chart.editing(), &ChartEditing::figureAddRequested, [&](EntityId entity, Instant moment) {
        company = entity;
        at = moment;
    });
    choose({point.x, point.y}, QStringLiteral("Add a figure here…"));
    ASSERT_TRUE(company);
    EXPECT_TRUE(*company == point.company);
    // To the pixel.
    const double x = m_state->scale().xAt(at) + m_chart.layout().plot.left();
    EXPECT_NEAR(x, point.x, 1.0);
    const QPointF empty(m_chart.layout().plot.left() + 5, m_chart.layout().plot.top() + 5);
    ASSERT_FALSE(m_chart.layout().pointAt(empty));
    const QStringList entries = choose(empty, QString());
    EXPECT_TRUE(entries.contains(QStringLiteral("Add a figure here…")));
    EXPECT_FALSE(entries.contains(QStringLiteral("Edit figure…")));
}

}  // namespace
}  // namespace jalon
