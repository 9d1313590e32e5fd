// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "tests/benchmarks/samples.h"
#include "ui/main_window/main_window.h"

namespace jalon {

class TimelineWidget;

// The real window, 1920x1080, on a real document; frames are measured from the input event to the painted frame.
class WindowStage {
public:
    // Opens the document and waits until nothing is left to do.
    explicit WindowStage(const QString& document);
    ~WindowStage();

    // From the open call to the first complete frame.
    const BenchSample& opening() const { return m_opening; }
    // From the open call until nothing is an outline any more.
    const BenchSample& whole() const { return m_whole; }
    MainWindow& window() { return *m_window; }
    QWidget& timeline();
    // Sends the input, lets every view paint, and then lets the window idle as it does between two inputs of a person.
    BenchSample frame(const std::function<void()>& input, int idleMilliseconds = 16);
    void rest(int milliseconds);

    void wheel(QWidget& widget, const QPointF& at, int notches);
    void move(QWidget& widget, const QPointF& at, Qt::MouseButtons buttons = Qt::NoButton);
    void press(QWidget& widget, const QPointF& at);
    void release(QWidget& widget, const QPointF& at);

private:
    std::unique_ptr<MainWindow> m_window;
    BenchSample m_opening, m_whole;
    quint64 m_time = 1000;  // of the events, ms
};

}  // namespace jalon
