// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

#include "ui/view_state/view_motion.h"

namespace jalon {

// Plays one move of the view at a time, a step a frame; the last step is the target itself.
class ScaleAnimator : public QObject {
    Q_OBJECT
public:
    explicit ScaleAnimator(QObject* parent);

    void start(const ViewMove& move);
    void stop();
    const std::optional<ViewMove>& running() const { return m_move; }

Q_SIGNALS:
    void stepped(const jalon::TimeScale& scale);

private:
    void step();

    std::optional<ViewMove> m_move;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

}  // namespace jalon
