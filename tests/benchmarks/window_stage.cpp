// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/window_stage.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include "ui/timeline/timeline_widget.h"

namespace jalon {

namespace {

void paintAll() {
    // Posted events only: timers run while the window rests.
    for (int i = 0; i < 3; ++i) QCoreApplication::sendPostedEvents();
}

}  // namespace

WindowStage::WindowStage(const QString& document)
    : m_window(std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")))) {
    m_window->resize(1920, 1080);
    m_window->state()->setReducedMotion(true);
    QElapsedTimer clock;
    clock.start();
    if (document.isEmpty())
        m_window->openStory();
    else if (!m_window->openFile(document))
        qFatal("%s cannot be opened: remove it, and it is written anew", qPrintable(document));
    m_window->show();
    paintAll();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    paintAll();
    m_opening.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    while (!m_window->state()->content()->seriesAreWhole()) rest(1);
    m_whole.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    rest(300);
    m_opening.residentMegabytes = m_whole.residentMegabytes = residentMegabytes(0);
}

WindowStage::~WindowStage() = default;

QWidget& WindowStage::timeline() {
    return *m_window->findChild<TimelineWidget*>();
}

void WindowStage::rest(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    do QCoreApplication::processEvents(QEventLoop::AllEvents, milliseconds);
    while (clock.elapsed() < milliseconds);
}

BenchSample WindowStage::frame(const std::function<void()>& input, int idleMilliseconds) {
    QElapsedTimer clock;
    clock.start();
    input();
    paintAll();
    const auto taken = [&] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
    BenchSample sample{0, 0, taken()};
    // A frame that shows less than there is to come is not the whole of it.
    const auto* timeline = m_window->findChild<TimelineWidget*>();
    while (!timeline->isComplete()) {
        QCoreApplication::processEvents();
        paintAll();
    }
    sample.milliseconds = taken();
    rest(idleMilliseconds);
    sample.residentMegabytes = residentMegabytes(0);
    return sample;
}

void WindowStage::wheel(QWidget& widget, const QPointF& at, int notches) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

void WindowStage::move(QWidget& widget, const QPointF& at, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
    event.setTimestamp(m_time += 16);
    QCoreApplication::sendEvent(&widget, &event);
}

void WindowStage::press(QWidget& widget, const QPointF& at) {
    QMouseEvent event(QEvent::MouseButtonPress, at, widget.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    event.setTimestamp(m_time += 16);
    QCoreApplication::sendEvent(&widget, &event);
}

void WindowStage::release(QWidget& widget, const QPointF& at) {
    QMouseEvent event(QEvent::MouseButtonRelease, at, widget.mapToGlobal(at), Qt::LeftButton, Qt::NoButton,
                      Qt::NoModifier);
    event.setTimestamp(m_time += 16);
    QCoreApplication::sendEvent(&widget, &event);
}

}  // namespace jalon
