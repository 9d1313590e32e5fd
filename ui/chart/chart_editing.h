// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <optional>

#include "app/drawing/chart_layout.h"
#include "ui/chart/annotation_book.h"

class QContextMenuEvent;
class QMenu;
class QPainter;

namespace jalon {

class ValuationChart;

// What a person does to a chart: pins notes, draws reference lines, shades periods, changes and removes them, shows or
// hides companies in the legend. By pointer, by keys, and by the window's menu.
class ChartEditing : public QObject {
    Q_OBJECT
public:
    explicit ChartEditing(ValuationChart* chart);

    AnnotationBook& book() { return m_book; }
    // Ask for the rest in a dialog; where they begin is under the pointer, else at what is selected, else in the
    // middle.
    void pinNote();
    void addReferenceLine();
    void shadePeriod();  // the measured one, else what is in view
    void toggleSolo();   // of the selected figure's company
    void toggleShown();  // likewise: hides it, or shows it again
    void edit(int index);
    void remove(int index);
    void selectNext();  // goes around what is in view
    std::optional<int> selected() const { return m_selected; }
    void clearSelection();
    void paintSelected(QPainter& painter) const;  // a frame around it

    // True where the input meant the legend or something a person added.
    bool press(const QPointF& position);
    bool doubleClick(const QPointF& position);
    bool key(int key);
    // Companies to be shown, hidden, or shown alone.
    void fillCompanies(QMenu& menu, const std::vector<EntityId>& companies);
    void companies();  // all that have a figure, in a menu over the plot
    void contextMenu(const QPoint& position, const QPoint& globalPosition);

Q_SIGNALS:
    void selectionChanged();
    // Whoever has the dialog opens it; a new figure of this company, which may be none, at this moment.
    void figureEditRequested(jalon::ValuationId figure);
    void figureAddRequested(jalon::EntityId company, jalon::Instant at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool ask(ChartAnnotation& annotation);
    ChartAnnotation annotationAt(AnnotationKind kind, const std::optional<QPointF>& position) const;
    void addAt(AnnotationKind kind, const std::optional<QPointF>& position);
    void toggle(EntityId company);
    void setSolo(EntityId company);
    void showOnly(EntityId company);  // and switches it on
    void companyMenu(const std::vector<EntityId>& companies, const QPointF& position);
    void fillMenu(QMenu& menu, const QPointF& position);
    void fillFigure(QMenu& menu, const QPointF& position);
    void removeFigure(ValuationId figure);

    ValuationChart* m_chart;
    ViewState* m_state;
    AnnotationBook m_book;
    std::optional<int> m_selected;
};

}  // namespace jalon
