// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Relating two events on the lanes, by real mouse and key events.
#include "ui/timeline/relate_drag.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QTest>

#include "app/edit/event_edits.h"
#include "tests/edit/editing_folder.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

namespace jalon {
namespace {

class RelateDragTest : public ::testing::Test {
protected:
    void SetUp() override {
        const QString path = folder.path("made.jalon");
        writeMadeDocument(path,
                          {{"2025-03-10", QStringLiteral("A")},
                           {"2025-03-20", QStringLiteral("B")},
                           {"2025-03-12/2025-03-16", QStringLiteral("Span"), 1}},
                          2);
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok());
        state.setReducedMotion(true);
        state.setDocument(document.take());
        widget.resize(1100, 420);
        widget.show();
        widget.setFocus();
        QApplication::setActiveWindow(&widget);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        const Instant from = startOfDay({2025, 3, 1});
        state.setScale(TimeScale::fitting({from, plusSeconds(from, 30 * secondsPerDay)}, state.scale().width()));
    }
    EventId id(int number) { return state.document()->eventByKey(QStringLiteral("event-%1").arg(number)); }
    QPoint place(int number) {
        const PlacedMark& mark = *widget.shown().markOf(id(number));
        return QPointF(mark.x, mark.y).toPoint();
    }
    QPoint handle() { return widget.findChild<RelateDrag*>()->handle().value_or(QPointF()).toPoint(); }
    void dragTo(const QPoint& at) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, handle());
        QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(widget.mapToGlobal(at)), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }
    void release(const QPoint& at) { QTest::mouseRelease(&widget, Qt::LeftButton, {}, at); }
    std::vector<RelationDraft> relations(int number) { return readRelations(*state.editing().database(), id(number)); }

    EditingFolder folder;
    ViewState state;
    TimelineWidget widget{&state};
};

TEST_F(RelateDragTest, FromTheHandleToAnotherEventRelatesThemInOneStep) {
    for (const auto& [from, to] : {std::pair(0, 1), std::pair(2, 0)}) {
        state.select(id(from));
        dragTo(place(to));
        EXPECT_EQ(state.hovered(), id(to));
        release(place(to));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        ASSERT_EQ(menu->actions().size(), 4);
        EXPECT_FALSE(state.editing().canUndo());  // not before the choice
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        const auto made = relations(from);
        ASSERT_EQ(made.size(), 1u);
        EXPECT_EQ(made[0].from, id(from));
        EXPECT_EQ(made[0].to, id(to));
        EXPECT_EQ(made[0].kind, RelationKind::LeadsTo);
        state.editing().undo();
        EXPECT_TRUE(relations(from).empty());
        EXPECT_FALSE(state.editing().canUndo());
    }
}

TEST_F(RelateDragTest, EscapeOrAReleaseOnNothingMakesNoStep) {
    state.select(id(0));
    const TimeScale before = state.scale();
    dragTo(place(1));
    QTest::keyClick(&widget, Qt::Key_Escape);
    release(place(1));
    EXPECT_FALSE(QApplication::activePopupWidget());
    const QPoint nothing = place(1) + QPoint(150, 0);
    ASSERT_FALSE(widget.shown().markAt(nothing));
    state.select(id(0));
    dragTo(nothing);
    release(nothing);
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_FALSE(state.editing().canUndo());
    EXPECT_EQ(state.scale(), before);
    EXPECT_EQ(state.selected(), id(0));
}

TEST_F(RelateDragTest, OnlyOneSelectedEventHasAHandle) {
    const auto* drag = widget.findChild<RelateDrag*>();
    EXPECT_FALSE(drag->handle());
    state.setSelection({id(0), id(1)});
    EXPECT_FALSE(drag->handle());
    state.select(id(1));
    EXPECT_TRUE(drag->handle());
}

}  // namespace
}  // namespace jalon
