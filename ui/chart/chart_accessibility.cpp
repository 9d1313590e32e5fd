// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_accessibility.h"

#include <algorithm>

#include "app/drawing/chart_words.h"
#include "ui/chart/point_walk.h"
#include "ui/chart/series_accessibility.h"
#include "ui/chart/values_accessibility.h"

namespace jalon {

namespace {

QAccessibleInterface* newInterface(const QString& className, QObject* object) {
    if (className != QLatin1String("jalon::ValuationChart"))
        return nullptr;
    return new ChartAccessible(static_cast<ValuationChart*>(object));
}

}  // namespace

ChartAccessible::ChartAccessible(ValuationChart* chart)
    : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

ChartAccessible::~ChartAccessible() {
    for (QAccessible::Id id : std::as_const(m_figures)) QAccessible::deleteAccessibleInterface(id);
    for (QAccessible::Id id : std::as_const(m_items)) QAccessible::deleteAccessibleInterface(id);
    for (QAccessible::Id id : std::as_const(m_series)) QAccessible::deleteAccessibleInterface(id);
}

void ChartAccessible::install() {
    static const bool once = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(once);
}

void ChartAccessible::announceSelection(ValuationChart* chart) {
    if (!QAccessible::isActive() || !chart->hasFocus())
        return;
    const auto* accessible = static_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(chart));
    QAccessibleInterface* figure = accessible ? accessible->figure(chart->state()->selectedPoint()) : nullptr;
    if (!figure)
        return;
    QAccessibleEvent event(figure, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

int ChartAccessible::childCount() const {
    const ChartLayout& layout = m_chart->layout();
    return static_cast<int>(layout.figures->series.size());
}

const CompanySeries* ChartAccessible::series(int index) const {
    const auto& all = m_chart->layout().figures->series;
    return index >= 0 && index < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(index)] : nullptr;
}

std::vector<const SeriesPoint*> ChartAccessible::pointsOf(int index) const {
    std::vector<const SeriesPoint*> points;
    const CompanySeries* line = series(index);
    if (!line)
        return points;
    for (const auto* each : {&line->joined, &line->beside}) {
        for (const SeriesPoint& point : *each) points.push_back(&point);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const SeriesPoint* a, const SeriesPoint* b) { return a->at < b->at; });
    return points;
}

int ChartAccessible::seriesOf(ValuationId id) const {
    for (int i = 0; i < childCount(); ++i) {
        for (const SeriesPoint* point : pointsOf(i)) {
            if (point->valuation->id == id)
                return i;
        }
    }
    return -1;
}

const SeriesPoint* ChartAccessible::pointOf(ValuationId id) const {
    for (const SeriesPoint* point : pointsOf(seriesOf(id))) {
        if (point->valuation->id == id)
            return point;
    }
    return nullptr;
}

QAccessibleInterface* ChartAccessible::child(int index) const {
    if (!series(index))
        return nullptr;
    auto known = m_series.constFind(index);
    if (known == m_series.constEnd())
        known = m_series.insert(index, QAccessible::registerAccessibleInterface(new SeriesAccessible(this, index)));
    return QAccessible::accessibleInterface(*known);
}

QAccessibleInterface* ChartAccessible::figure(ValuationId id) const {
    if (!id || !pointOf(id))
        return nullptr;
    auto known = m_figures.constFind(id);
    if (known == m_figures.constEnd())
        known = m_figures.insert(id, QAccessible::registerAccessibleInterface(new FigureAccessible(this, id)));
    return QAccessible::accessibleInterface(*known);
}

const std::vector<ValuesInView>& ChartAccessible::valuesOf(int index) const {
    const ChartLayout& layout = m_chart->layout();
    if (m_valuesOf != layout.figures) {
        m_valuesOf = layout.figures;
        m_values.clear();
        for (const CompanySeries& line : m_valuesOf->series) m_values.push_back(valuesInView(line, layout.scale));
    }
    static const std::vector<ValuesInView> none;
    return index >= 0 && index < static_cast<int>(m_values.size()) ? m_values[static_cast<std::size_t>(index)] : none;
}

QAccessibleInterface* ChartAccessible::values(int line, int index) const {
    if (index < 0 || index >= static_cast<int>(valuesOf(line).size()))
        return nullptr;
    const auto key = std::pair(line, index);
    auto known = m_items.constFind(key);
    if (known == m_items.constEnd())
        known = m_items.insert(key, QAccessible::registerAccessibleInterface(new ValuesAccessible(this, line, index)));
    return QAccessible::accessibleInterface(*known);
}

void ChartAccessible::announceValue(ValuationChart* chart, Instant at) {
    if (!QAccessible::isActive() || !chart->hasFocus())
        return;
    const auto* accessible = static_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(chart));
    for (int line = 0; accessible && line < accessible->childCount(); ++line) {
        const auto& all = accessible->valuesOf(line);
        const auto found = std::find_if(all.begin(), all.end(), [at](const ValuesInView& values) {
            const SeriesColumns& columns = values.series->columns;
            return columns.timeAt(values.begin) <= at && at <= columns.timeAt(values.end - 1);
        });
        if (found == all.end())
            continue;
        QAccessibleEvent event(accessible->values(line, static_cast<int>(found - all.begin())), QAccessible::Focus);
        return QAccessible::updateAccessibility(&event);
    }
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* wanted) const {
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const {
    const PlacedPoint* point = m_chart->layout().pointAt(m_chart->mapFromGlobal(QPoint(x, y)));
    return point ? figure(point->valuation) : nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const {
    return m_chart->hasFocus() ? figure(m_chart->state()->selectedPoint()) : nullptr;
}

// -- lines

QAccessibleInterface* SeriesAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(m_chart->chart());
}

QAccessibleInterface* SeriesAccessible::child(int index) const {
    const auto points = m_chart->pointsOf(m_index);
    const int figures = static_cast<int>(points.size());
    if (index >= figures)
        return m_chart->values(m_index, index - figures);
    return index >= 0 ? m_chart->figure(points[static_cast<std::size_t>(index)]->valuation->id) : nullptr;
}

int SeriesAccessible::childCount() const {
    return static_cast<int>(m_chart->pointsOf(m_index).size() + m_chart->valuesOf(m_index).size());
}

int SeriesAccessible::indexOfChild(const QAccessibleInterface* wanted) const {
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QAccessibleInterface* SeriesAccessible::childAt(int x, int y) const {
    return m_chart->childAt(x, y);
}

QString SeriesAccessible::text(QAccessible::Text kind) const {
    const CompanySeries* series = m_chart->series(m_index);
    if (kind != QAccessible::Name || !series)
        return {};
    QString name = shownName(series->company->name);
    if (series->coverage != ValuationCoverage::Equity)
        name += QStringLiteral(", ") + coverageName(series->coverage, m_chart->chart()->state()->language());
    // Ten million children would hang a client: it gets those in view, and is told how many there are in all.
    std::size_t values = m_chart->pointsOf(m_index).size();
    for (const LongSeries* each : series->longSeries) values += each->pointCount();
    return ChartAccessible::tr("%1, %Ln figure(s)", nullptr, static_cast<int>(values)).arg(name);
}

// -- figures

QString FigureAccessible::text(QAccessible::Text kind) const {
    const StoryContent& content = *m_chart->chart()->state()->content();
    const SeriesPoint* point = m_chart->pointOf(m_id);
    if (!point)
        return {};
    if (kind == QAccessible::Name)
        return pointWords(content, *point->valuation);
    if (kind == QAccessible::Value)
        return pointText(*point, m_chart->chart()->layout().options, content.language);
    return kind == QAccessible::Description ? point->valuation->note : QString();
}

QRect FigureAccessible::rect() const {
    const PlacedPoint* placed = m_chart->chart()->layout().pointOf(m_id);
    if (!placed)
        return {};
    const QRect target(static_cast<int>(placed->x) - 12, static_cast<int>(placed->y) - 12, 24, 24);
    return {m_chart->chart()->mapToGlobal(target.topLeft()), target.size()};
}

QAccessible::State FigureAccessible::state() const {
    const ValuationChart* chart = m_chart->chart();
    const bool selected = chart->state()->selectedPoint() == m_id;
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.selected = selected;
    state.focused = selected && chart->hasFocus();
    state.offscreen = rect().isNull();
    return state;
}

void* FigureAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QVariant FigureAccessible::currentValue() const {
    const SeriesPoint* point = m_chart->pointOf(m_id);
    return point ? point->middle() : 0.0;
}

double FigureAccessible::extreme(bool highest) const {
    double found = currentValue().toDouble();
    for (const SeriesPoint* point : m_chart->pointsOf(m_chart->seriesOf(m_id)))
        found = highest ? std::max(found, point->middle()) : std::min(found, point->middle());
    return found;
}

void FigureAccessible::doAction(const QString& name) {
    if (name == pressAction())
        m_chart->chart()->selectFigure(m_id);
}

}  // namespace jalon
