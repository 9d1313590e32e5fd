// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace jalon {

// Milestones of the start, in ms since main began, on stderr (--timings): the first frame, and when nothing is left to
// be drawn without input.
class StartTimings : public QObject {
    Q_OBJECT
public:
    StartTimings();
    void watch(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    QElapsedTimer m_clock;
    qint64 m_lastPaint = 0;
    bool m_firstFrame = false;
    bool m_done = false;
};

}  // namespace jalon
