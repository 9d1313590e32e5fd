// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/start_timings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <cstdio>

namespace jalon {

StartTimings::StartTimings() {
    m_clock.start();
}

void StartTimings::watch(QWidget*) {
    qApp->installEventFilter(this);
}

bool StartTimings::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::UpdateRequest && !m_done) {
        // The frame is painted when this event has been handled; the queued call comes right after.
        QMetaObject::invokeMethod(this, &StartTimings::settle, Qt::QueuedConnection);
    }
    return false;
}

void StartTimings::settle() {
    if (m_done)
        return;
    m_lastPaint = m_clock.nsecsElapsed();
    if (!m_firstFrame) {
        m_firstFrame = true;
        std::fprintf(stderr, "first frame %.1f ms\n", static_cast<double>(m_lastPaint) / 1e6);
        // Whatever the first frame has set going is drawn within the events that wait already; then the queue is empty.
        QTimer::singleShot(0, this, [this] {
            m_done = true;
            std::fprintf(stderr, "all drawn %.1f ms\n", static_cast<double>(m_lastPaint) / 1e6);
            qApp->removeEventFilter(this);
        });
    }
}

}  // namespace jalon
