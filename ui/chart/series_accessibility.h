// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/chart/chart_accessibility.h"

namespace jalon {

// One line of the chart as a list of its figures.
class SeriesAccessible : public QAccessibleInterface {
public:
    SeriesAccessible(const ChartAccessible* chart, int index) : m_chart(chart), m_index(index) {}

    bool isValid() const override { return m_chart->series(m_index) != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_chart->window(); }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_chart->rect(); }
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override { return {}; }

private:
    const ChartAccessible* m_chart;
    int m_index;
};

// One figure.
class FigureAccessible : public QAccessibleInterface,
                         public QAccessibleValueInterface,
                         public QAccessibleActionInterface {
public:
    FigureAccessible(const ChartAccessible* chart, ValuationId id) : m_chart(chart), m_id(id) {}

    bool isValid() const override { return m_chart->pointOf(m_id) != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_chart->window(); }
    QAccessibleInterface* parent() const override { return m_chart->child(m_chart->seriesOf(m_id)); }
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

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return extreme(true); }
    QVariant minimumValue() const override { return extreme(false); }
    QVariant minimumStepSize() const override { return 0.0; }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    double extreme(bool highest) const;
    const ChartAccessible* m_chart;
    ValuationId m_id;
};

}  // namespace jalon
