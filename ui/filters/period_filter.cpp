// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/period_filter.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr int longestText = 200;

Instant edgeOf(const UncertainDate& date, bool isEnd) {
    return isEnd ? date.latestEnd : date.earliestStart;
}

bool saysEdge(const QString& text, Instant edge, bool isEnd) {
    const auto date = readDate(text);
    return date && edgeOf(*date, isEnd) == edge;
}

// "2025-03-28T14:03:05": where words do not go down to the second.
QString exactText(Instant t) {
    const CivilDateTime time = toCivil(t);
    const QString sign = time.date.year < 0 ? QStringLiteral("-") : QString();
    return sign + QStringLiteral("%1-%2-%3T%4:%5:%6")
                      .arg(std::abs(time.date.year), 4, 10, QLatin1Char('0'))
                      .arg(time.date.month, 2, 10, QLatin1Char('0'))
                      .arg(time.date.day, 2, 10, QLatin1Char('0'))
                      .arg(time.hour, 2, 10, QLatin1Char('0'))
                      .arg(time.minute, 2, 10, QLatin1Char('0'))
                      .arg(time.second, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString periodEdgeText(Instant edge, bool isEnd, const Language& language) {
    const Instant inside = isEnd ? plusSeconds(edge, -1) : edge;
    for (const DatePrecision precision : {DatePrecision::Year, DatePrecision::Month, DatePrecision::Day}) {
        const QString words = instantWords(inside, precision, language);
        if (saysEdge(words, edge, isEnd))
            return words;
    }
    return exactText(inside);
}

PeriodFilter::PeriodFilter(ViewState* state, QWidget* parent) : QWidget(parent), m_state(state) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 4, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_from = addField(grid, tr("From"), tr("Show only what may have happened from this date on (Enter)"));
    m_to = addField(grid, tr("To"), tr("Show only what may have happened up to this date (Enter)"));
    m_from->setPlaceholderText(tr("early 2024"));
    m_to->setPlaceholderText(tr("28 March 2025"));
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(m_state->fonts().small);
    m_words->hide();
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

QLineEdit* PeriodFilter::addField(QGridLayout* grid, const QString& name, const QString& tip) {
    const int row = grid->rowCount() - (grid->count() == 0 ? 1 : 0);
    auto* label = new QLabel(name);
    label->setFont(m_state->fonts().text);
    auto* field = new QLineEdit;
    field->setFont(m_state->fonts().text);
    field->setMaxLength(longestText);
    field->setClearButtonEnabled(true);
    for (auto* clear : field->findChildren<QToolButton*>()) {
        clear->setToolTip(tr("Clear this date"));
        clear->setAccessibleName(tr("Clear this date"));
    }
    field->setMinimumWidth(40);
    field->setMinimumHeight(26);
    field->setAccessibleName(tr("Period: %1").arg(name));
    field->setToolTip(tip);
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified())
            apply();
    });
    // The clear button leaves the field empty without finishing.
    connect(field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            apply();
    });
    return field;
}

void PeriodFilter::apply() {
    TimeSpan span{Instant::first(), Instant::last()};
    for (QLineEdit* field : {m_from, m_to}) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            continue;
        const auto date = readDate(text);
        if (!date) {
            say(date.problem().message, true);
            return;
        }
        (field == m_to ? span.end : span.begin) = edgeOf(*date, field == m_to);
    }
    if (span.begin >= span.end) {
        say(tr("The period ends before it begins."), true);
        return;
    }
    EventFilter filter = m_state->filter();
    filter.within.reset();
    if (span != TimeSpan{Instant::first(), Instant::last()})
        filter.within = span;
    m_from->setModified(false);
    m_to->setModified(false);
    say({}, false);
    m_state->setFilter(filter);
    showFilter();
}

void PeriodFilter::showFilter() {
    const TimeSpan span = m_state->filter().within.value_or(TimeSpan{Instant::first(), Instant::last()});
    for (QLineEdit* field : {m_from, m_to}) {
        const bool isEnd = field == m_to;
        const Instant edge = isEnd ? span.end : span.begin;
        const bool open = edge == (isEnd ? Instant::last() : Instant::first());
        // What is being typed stays, and so do a person's own words for the same moment.
        if (field->isModified() || (!open && saysEdge(field->text(), edge, isEnd)))
            continue;
        field->setText(open ? QString() : periodEdgeText(edge, isEnd, m_state->language()));
    }
    if (m_from->isModified() || m_to->isModified())
        return;
    if (m_state->filter().within)
        say(tr("%Ln event(s) may lie in it", nullptr, m_state->counts().shown), false);
    else
        say({}, false);
}

void PeriodFilter::say(const QString& text, bool problem) {
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, problem ? m_state->theme().warning : m_state->theme().textSecondary);
    m_words->setPalette(palette);
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    for (QLineEdit* field : {m_from, m_to}) field->setAccessibleDescription(problem ? text : QString());
}

}  // namespace jalon
