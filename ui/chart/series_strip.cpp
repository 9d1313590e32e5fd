// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/series_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/view_state/view_state.h"

namespace jalon {

namespace {
constexpr int patience = 300;  // ms
}

SeriesStrip::SeriesStrip(ViewState* state, QWidget* chart)
    : QWidget(chart), m_state(state), m_words(new QLabel), m_button(new QPushButton) {
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 2, 2);
    row->addWidget(m_words);
    row->addWidget(m_button);
    m_words->setTextFormat(Qt::PlainText);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    hide();
    chart->installEventFilter(this);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waited = true;
        follow();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state->seriesReading().isRunning())
            m_state->stopReadingSeries();
        else
            m_state->readSeries();
    });
    connect(&state->seriesReading(), &SeriesReading::changed, this, &SeriesStrip::follow);
    for (auto signal : {&ViewState::seriesChanged, &ViewState::contentChanged, &ViewState::looksChanged})
        connect(state, signal, this, &SeriesStrip::follow);
    follow();
}

void SeriesStrip::follow() {
    if (m_state->content()->seriesAreWhole()) {
        m_patience.stop();
        m_waited = false;
        hide();
        return;
    }
    const bool running = m_state->seriesReading().isRunning();
    if (running && !m_waited) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    std::size_t values = 0;
    for (const auto& series : m_state->content()->series) values += series->pointCount();
    const QLocale& locale = m_state->language().locale();
    const QString number = locale.toString(static_cast<qlonglong>(values));
    m_words->setText(
        running
            ? tr("Reading %1 values: %2%").arg(number, locale.toString(m_state->seriesReading().done() * 100, 'f', 0))
            : tr("An outline of %1 values").arg(number));
    m_button->setText(running ? tr("Stop") : tr("Read all"));
    m_button->setToolTip(running ? tr("Stop reading: the chart then stays an outline")
                                 : tr("Read every value, so that the chart is exact"));
    show();
    place();
}

// At the right of the chart's header.
void SeriesStrip::place() {
    adjustSize();
    move(std::max(0, parentWidget()->width() - width() - 8), 4);
    raise();
}

bool SeriesStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void SeriesStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

}  // namespace jalon
