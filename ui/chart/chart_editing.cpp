// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_editing.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/edit/thing_edits.h"
#include "app/time/date_words.h"
#include "ui/chart/annotation_dialog.h"
#include "ui/chart/valuation_chart.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

ChartEditing::ChartEditing(ValuationChart* chart)
    : QObject(chart), m_chart(chart), m_state(chart->state()), m_book(chart->state(), this) {
    m_chart->installEventFilter(this);
    connect(m_state, &ViewState::chartOptionsChanged, this, [this] {
        if (m_selected && *m_selected >= static_cast<int>(m_state->chartOptions().annotations.size()))
            clearSelection();
    });
}

// While a note is current, Delete is its own and not the window's, which deletes events.
bool ChartEditing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_selected) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            event->accept();
    }
    return QObject::eventFilter(watched, event);
}

void ChartEditing::clearSelection() {
    if (!m_selected)
        return;
    m_selected.reset();
    Q_EMIT selectionChanged();
}

void ChartEditing::paintSelected(QPainter& painter) const {
    for (const PlacedAnnotation& placed : m_chart->layout().annotations) {
        if (m_selected != placed.index)
            continue;
        painter.setPen(QPen(m_state->theme().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placed.textRect.adjusted(-3, -2, 3, 2), 4, 4);
    }
}

bool ChartEditing::ask(ChartAnnotation& annotation) {
    AnnotationDialog dialog(annotation, m_state->language(), m_chart);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    annotation = dialog.annotation();
    return true;
}

ChartAnnotation ChartEditing::annotationAt(AnnotationKind kind, const std::optional<QPointF>& position) const {
    const ChartLayout& layout = m_chart->layout();
    const ChartOptions& options = layout.options;
    ChartAnnotation annotation;
    annotation.kind = kind;
    QPointF at = layout.plot.center();
    const PlacedPoint* point = layout.pointOf(m_state->selectedPoint());
    if (position)
        at = *position;
    else if (point)
        at = {point->x, point->y};
    annotation.from = m_state->scale().instantAt(at.x() - layout.plot.left());
    if (kind == AnnotationKind::Period) {
        const TimeSpan span = m_state->measured().value_or(m_state->scale().span());
        annotation.from = span.begin;
        annotation.to = span.end;
    }
    // Three digits: what a pointer can tell.
    const double value = layout.valueAt(at.y());
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(std::abs(value), 1e-9))) - 2);
    annotation.value = std::round(value / unit) * unit;
    if (options.measure == ChartMeasure::Value)
        annotation.currency = options.currency;
    if (options.measure == ChartMeasure::Growth)
        annotation.value -= 100;
    return annotation;
}

void ChartEditing::addAt(AnnotationKind kind, const std::optional<QPointF>& position) {
    ChartAnnotation annotation = annotationAt(kind, position);
    if (ask(annotation))
        m_book.add(annotation);
}

void ChartEditing::pinNote() {
    addAt(AnnotationKind::Note, m_chart->pointer());
}
void ChartEditing::addReferenceLine() {
    addAt(AnnotationKind::ReferenceLine, m_chart->pointer());
}
void ChartEditing::shadePeriod() {
    addAt(AnnotationKind::Period, m_chart->pointer());
}

void ChartEditing::edit(int index) {
    const auto& all = m_state->chartOptions().annotations;
    if (index < 0 || index >= static_cast<int>(all.size()))
        return;
    ChartAnnotation annotation = all[static_cast<std::size_t>(index)];
    if (ask(annotation))
        m_book.replace(index, annotation);
}

void ChartEditing::remove(int index) {
    clearSelection();
    m_book.remove(index);
}

void ChartEditing::selectNext() {
    const auto& placed = m_chart->layout().annotations;
    if (placed.empty())
        return clearSelection();
    std::size_t next = 0;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (m_selected == placed[i].index)
            next = (i + 1) % placed.size();
    }
    m_selected = placed[next].index;
    Q_EMIT selectionChanged();
}

void ChartEditing::toggle(EntityId company) {
    if (m_state->chartOptions().solo)
        return setSolo({});
    EventFilter filter = m_state->filter();
    if (!filter.hiddenCompanies.remove(company))
        filter.hiddenCompanies.insert(company);
    m_state->setFilter(filter);
}

void ChartEditing::setSolo(EntityId company) {
    ChartOptions options = m_state->chartOptions();
    options.solo = company;
    m_state->setChartOptions(options);
}

void ChartEditing::showOnly(EntityId company) {
    EventFilter filter = m_state->filter();
    filter.hiddenCompanies.remove(company);
    m_state->setFilter(filter);
    setSolo(company);
}

void ChartEditing::toggleSolo() {
    const Valuation* valuation = m_state->content()->valuation(m_state->selectedPoint());
    setSolo(m_state->chartOptions().solo || !valuation ? EntityId() : valuation->entity);
}

void ChartEditing::toggleShown() {
    if (const Valuation* valuation = m_state->content()->valuation(m_state->selectedPoint()))
        toggle(valuation->entity);
}

bool ChartEditing::press(const QPointF& position) {
    if (const PlacedLegendEntry* entry = m_chart->layout().legendAt(position)) {
        if (entry->company)
            toggle(entry->company);
        else
            companyMenu(std::vector(entry->rest), entry->rect.bottomLeft());
        return true;
    }
    if (m_chart->layout().pointAt(position)) {
        clearSelection();
        return false;
    }
    const PlacedAnnotation* annotation = m_chart->layout().annotationAt(position);
    m_selected = annotation ? std::optional(annotation->index) : std::nullopt;
    Q_EMIT selectionChanged();
    return annotation != nullptr;
}

// A double click's first press has toggled the entry already.
bool ChartEditing::doubleClick(const QPointF& position) {
    if (const PlacedLegendEntry* entry = m_chart->layout().legendAt(position)) {
        if (entry->company)
            showOnly(entry->company);
        return true;
    }
    const PlacedAnnotation* annotation = m_chart->layout().annotationAt(position);
    if (!annotation || m_chart->layout().pointAt(position))
        return false;
    edit(annotation->index);
    return true;
}

bool ChartEditing::key(int key) {
    if (key == Qt::Key_N) {
        selectNext();
        return true;
    }
    if (key == Qt::Key_Escape && m_selected) {
        clearSelection();
        return true;
    }
    if (key == Qt::Key_Escape && m_state->chartOptions().solo) {
        setSolo({});
        return true;
    }
    if (!m_selected)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        edit(*m_selected);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(*m_selected);
        return true;
    }
    return false;
}

void ChartEditing::fillFigure(QMenu& menu, const QPointF& position) {
    const PlacedPoint* point = m_chart->layout().pointAt(position);
    // A point of a series stands for many, none of which is a figure of its own.
    if (point && m_state->content()->valuation(point->valuation)) {
        menu.addAction(tr("Edit &figure…"), this, [this, id = point->valuation] { Q_EMIT figureEditRequested(id); });
        menu.addAction(tr("&Delete figure"), this, [this, id = point->valuation] { removeFigure(id); });
    }
    const EntityId company = point ? point->company : m_state->chartOptions().solo;
    const Instant at = m_state->scale().instantAt(position.x() - m_chart->layout().plot.left());
    menu.addAction(tr("&Add a figure here…"), this, [=, this] { Q_EMIT figureAddRequested(company, at); });
    menu.addSeparator();
}

void ChartEditing::removeFigure(ValuationId figure) {
    const Valuation* valuation = m_state->content()->valuation(figure);
    if (!valuation)
        return;
    const Entity* company = m_state->content()->entity(valuation->entity);
    const QString words =
        tr("%1, %2").arg(company ? company->name : QString(), shortDateWords(valuation->date, m_state->language()));
    m_state->editing().perform({StepKind::Delete, words, 1},
                               [figure](DocumentEdit& edit) -> Outcome { return removeValuations(edit, {figure}); });
}

void ChartEditing::fillMenu(QMenu& menu, const QPointF& position) {
    fillFigure(menu, position);
    const PlacedAnnotation* annotation = m_chart->layout().annotationAt(position);
    const std::optional<int> index = annotation ? std::optional(annotation->index) : m_selected;
    if (index) {
        menu.addAction(tr("&Edit…"), this, [this, i = *index] { edit(i); });
        menu.addAction(tr("&Remove"), this, [this, i = *index] { remove(i); });
        menu.addSeparator();
    }
    menu.addAction(tr("&Pin a note here…"), this, [=, this] { addAt(AnnotationKind::Note, position); });
    menu.addAction(tr("Reference &line here…"), this, [=, this] { addAt(AnnotationKind::ReferenceLine, position); });
    menu.addAction(m_state->measured() ? tr("&Shade the measured period…") : tr("&Shade a period…"), this,
                   [=, this] { addAt(AnnotationKind::Period, position); });
    const PlacedPoint* point = m_chart->layout().pointAt(position);
    if (!point && !m_state->chartOptions().solo)
        return;
    menu.addSeparator();
    if (m_state->chartOptions().solo) {
        menu.addAction(tr("Show &all companies again"), this, [this] { setSolo({}); });
    } else if (const Entity* company = m_state->content()->entity(point->company)) {
        // A name's own & would be taken for a mnemonic.
        const QString name = QString(company->name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(tr("Show &only %1").arg(name), this, [this, id = company->id] { setSolo(id); });
        menu.addAction(tr("&Hide %1").arg(name), this, [this, id = company->id] { toggle(id); });
    }
}

void ChartEditing::fillCompanies(QMenu& menu, const std::vector<EntityId>& companies) {
    const ChartOptions options = m_state->chartOptions();
    auto* only = new QMenu(tr("Show &only"), &menu);
    for (const EntityId id : companies) {
        const Entity* company = m_state->content()->entity(id);
        if (!company)
            continue;
        const QString name = shownName(company->name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* shown = menu.addAction(name, this, [this, id] { toggle(id); });
        shown->setCheckable(true);
        shown->setChecked(options.shows(id) && !m_state->filter().hiddenCompanies.contains(id));
        only->addAction(name, this, [this, id] { showOnly(id); });
    }
    menu.addSeparator();
    menu.addMenu(only);
    if (options.solo)
        menu.addAction(tr("Show &all companies again"), this, [this] { setSolo({}); });
}

void ChartEditing::companyMenu(const std::vector<EntityId>& companies, const QPointF& position) {
    QMenu menu(m_chart);
    fillCompanies(menu, companies);
    menu.exec(m_chart->mapToGlobal(position.toPoint()));
}

void ChartEditing::companies() {
    const StoryContent& content = *m_state->content();
    QSet<EntityId> figured;
    for (const Valuation& valuation : content.valuations) figured.insert(valuation.entity);
    for (const auto& series : content.series) figured.insert(series->entity);
    std::vector<EntityId> all;
    for (const Entity& entity : content.entities) {
        if (figured.contains(entity.id))
            all.push_back(entity.id);
    }
    if (!all.empty())
        companyMenu(all, m_chart->layout().plot.topLeft());
}

void ChartEditing::contextMenu(const QPoint& position, const QPoint& globalPosition) {
    if (!m_chart->layout().emptyReason.isEmpty() || !m_chart->layout().plot.contains(position))
        return;
    QMenu menu(m_chart);
    fillMenu(menu, position);
    menu.exec(globalPosition);
}

}  // namespace jalon
