// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/filter_panel.h"

#include <QEvent>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include "ui/filters/filter_row.h"
#include "ui/filters/period_filter.h"
#include "ui/filters/view_list.h"

namespace jalon {

namespace {

// All ids of one kind, for "show only this".
std::vector<CategoryId> allIds(const StoryContent& content, CategoryId) {
    std::vector<CategoryId> ids;
    for (const Category& category : content.categories) ids.push_back(category.id);
    return ids;
}

std::vector<EntityId> allIds(const StoryContent& content, EntityId) {
    std::vector<EntityId> ids;
    for (const Entity& entity : content.entities) {
        if (entity.kind == EntityKind::Company)
            ids.push_back(entity.id);
    }
    return ids;
}

void colour(QLabel* label, const QColor& color) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

}  // namespace

const std::vector<std::int64_t>& FilterPanel::amountSteps() {
    static const std::vector<std::int64_t> steps = {
        0, 100'000'000, 500'000'000, 1'000'000'000, 5'000'000'000, 10'000'000'000, 50'000'000'000, 100'000'000'000};
    return steps;
}

FilterPanel::FilterPanel(ViewState* state, QWidget* parent) : QScrollArea(parent), m_state(state) {
    setObjectName(QStringLiteral("filterPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(state, &ViewState::contentChanged, this, &FilterPanel::rebuild);
    connect(state, &ViewState::looksChanged, this, &FilterPanel::rebuild);
    connect(state, &ViewState::filterChanged, this, &FilterPanel::showFilter);
    rebuild();
}

void FilterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

QLabel* FilterPanel::addHeading(QBoxLayout* layout, const QString& text) {
    auto* heading = new QLabel(text.toUpper());
    heading->setTextFormat(Qt::PlainText);
    heading->setAccessibleName(text);
    QFont font = m_state->fonts().small;
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    heading->setFont(font);
    colour(heading, m_state->theme().textSecondary);
    if (layout->count() > 0)
        layout->addSpacing(18);
    layout->addWidget(heading);
    layout->addSpacing(4);
    return heading;
}

template <typename Id>
void FilterPanel::connectRow(FilterRow* row, Id id, QSet<Id> EventFilter::*hidden) {
    connect(row, &QCheckBox::toggled, this, [this, id, hidden](bool on) {
        if (m_rebuilding)
            return;
        EventFilter filter = m_state->filter();
        if (on) {
            (filter.*hidden).remove(id);
        } else {
            (filter.*hidden).insert(id);
        }
        m_state->setFilter(filter);
    });
    connect(row, &FilterRow::onlyThisRequested, this, [this, id, hidden] {
        EventFilter filter = m_state->filter();
        (filter.*hidden).clear();
        for (Id other : allIds(*m_state->content(), Id())) {
            if (other != id)
                (filter.*hidden).insert(other);
        }
        m_state->setFilter(filter);
    });
    connect(row, &FilterRow::allRequested, this, [this, hidden] {
        EventFilter filter = m_state->filter();
        (filter.*hidden).clear();
        m_state->setFilter(filter);
    });
}

void FilterPanel::addCategories(QBoxLayout* layout) {
    addHeading(layout, tr("Categories"));
    for (const Category& category : m_state->content()->categories) {
        auto* row = new FilterRow(m_state, FilterRow::Sign::Mark, category.shape, category.color);
        row->setText(category.name);
        row->setToolTip(tr("Show or hide this category (Space)"));
        connectRow(row, category.id, &EventFilter::hiddenCategories);
        m_categoryRows.insert(category.id, row);
        layout->addWidget(row);
    }
}

void FilterPanel::addCompanies(QBoxLayout* layout) {
    addHeading(layout, tr("Companies"));
    for (const Entity& entity : m_state->content()->entities) {
        if (entity.kind != EntityKind::Company)
            continue;
        int figures = 0;
        for (const Valuation& valuation : m_state->content()->valuations) figures += valuation.entity == entity.id;
        auto* row = new FilterRow(m_state, FilterRow::Sign::Swatch, MarkShape::Square, entity.color);
        row->setText(entity.name);
        row->setToolTip(tr("Show or hide this company and its line (Space). %n valuation(s).", nullptr, figures));
        connectRow(row, entity.id, &EventFilter::hiddenCompanies);
        m_companyRows.insert(entity.id, row);
        layout->addWidget(row);
    }
}

void FilterPanel::addAmount(QBoxLayout* layout) {
    addHeading(layout, tr("Amount"));
    auto* line = new QHBoxLayout;
    m_amountText = new QLabel;
    m_amountCount = new QLabel;
    for (QLabel* label : {m_amountText, m_amountCount}) {
        label->setFont(m_state->fonts().text);
        label->setTextFormat(Qt::PlainText);
        colour(label, m_state->theme().textSecondary);
    }
    line->addWidget(m_amountText);
    line->addStretch();
    line->addWidget(m_amountCount);
    line->setContentsMargins(0, 0, 4, 0);
    layout->addLayout(line);
    m_amount = new QSlider(Qt::Horizontal);
    m_amount->setRange(0, static_cast<int>(amountSteps().size()) - 1);
    m_amount->setPageStep(1);
    m_amount->setMinimumHeight(24);
    m_amount->setAccessibleName(tr("Least amount"));
    m_amount->setToolTip(tr("Show only events of at least this amount (arrow keys)"));
    connect(m_amount, &QSlider::valueChanged, this, [this](int step) {
        if (m_rebuilding)
            return;
        EventFilter filter = m_state->filter();
        filter.minimumAmount = amountSteps()[static_cast<std::size_t>(step)];
        m_state->setFilter(filter);
    });
    layout->addWidget(m_amount);
}

void FilterPanel::rebuild() {
    m_rebuilding = true;
    m_categoryRows.clear();
    m_companyRows.clear();
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("filterContent"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 14, 10, 14);
    layout->setSpacing(0);
    m_amount = nullptr;
    addCategories(layout);
    const StoryContent& story = *m_state->content();
    const auto isCompany = [](const Entity& entity) { return entity.kind == EntityKind::Company; };
    if (std::any_of(story.entities.begin(), story.entities.end(), isCompany))
        addCompanies(layout);
    const auto hasAmount = [](const EventSummary& event) { return event.amount.has_value(); };
    if (story.store ? story.store->hasAmounts() : std::any_of(story.events.begin(), story.events.end(), hasAmount))
        addAmount(layout);
    addHeading(layout, tr("Period"));
    m_period = new PeriodFilter(m_state);
    layout->addWidget(m_period);
    addHeading(layout, tr("Views"));
    m_views = new ViewList(m_state);
    layout->addWidget(m_views);
    layout->addStretch();
    setWidget(content);
    m_rebuilding = false;
    showFilter();
}

void FilterPanel::showFilter() {
    m_rebuilding = true;
    const EventFilter& filter = m_state->filter();
    const FilterCounts& counts = m_state->counts();
    for (auto row = m_categoryRows.begin(); row != m_categoryRows.end(); ++row) {
        row.value()->setChecked(!filter.hiddenCategories.contains(row.key()));
        row.value()->setCount(counts.byCategory.value(row.key()));
    }
    for (auto row = m_companyRows.begin(); row != m_companyRows.end(); ++row) {
        row.value()->setChecked(!filter.hiddenCompanies.contains(row.key()));
        row.value()->setCount(counts.byCompany.value(row.key()));
    }
    m_period->showFilter();
    m_views->showCounts();
    m_rebuilding = false;
    if (m_amount)
        showAmount();
}

void FilterPanel::showAmount() {
    const EventFilter& filter = m_state->filter();
    m_rebuilding = true;
    const auto& steps = amountSteps();
    const auto step = std::lower_bound(steps.begin(), steps.end(), filter.minimumAmount) - steps.begin();
    m_amount->setValue(static_cast<int>(step));
    const QString least = moneyText({filter.minimumAmount, m_state->chartOptions().currency}, m_state->language());
    m_amountText->setText(filter.minimumAmount == 0 ? tr("any") : QStringLiteral("≥ ") + least);
    m_amountCount->setText(m_state->language().locale().toString(m_state->counts().shown));
    m_rebuilding = false;
}

}  // namespace jalon
