// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/scale_animator.h"

namespace jalon {

ScaleAnimator::ScaleAnimator(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(16);
    connect(&m_timer, &QTimer::timeout, this, &ScaleAnimator::step);
}

void ScaleAnimator::start(const ViewMove& move) {
    m_move = move;
    m_clock.start();
    m_timer.start();
}

void ScaleAnimator::stop() {
    m_move.reset();
    m_timer.stop();
}

void ScaleAnimator::step() {
    const double elapsed = static_cast<double>(m_clock.elapsed());
    const TimeScale scale = m_move->at(elapsed);
    if (elapsed >= m_move->duration())
        stop();
    Q_EMIT stepped(scale);
}

}  // namespace jalon
