// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/chart/chart_accessibility.h"

namespace jalon {

// The values of a long series that are in one pixel column of the view, as one item: what the arrow keys step over.
// Its place among the items of its line is what it is known by; what it says follows the view.
class ValuesAccessible : public QAccessibleInterface,
                         public QAccessibleValueInterface,
                         public QAccessibleActionInterface {
public:
    ValuesAccessible(const ChartAccessible* chart, int line, int index)
        : m_chart(chart), m_line(line), m_index(index) {}

    bool isValid() const override { return values() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_chart->window(); }
    QAccessibleInterface* parent() const override { return m_chart->child(m_line); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    // The last of them, between the lowest and the highest.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override { return 0.0; }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const ValuesInView* values() const;
    ConvertedSeries converted() const;

    const ChartAccessible* m_chart;
    int m_line, m_index;
};

}  // namespace jalon
