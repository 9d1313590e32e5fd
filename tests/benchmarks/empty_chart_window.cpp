// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The floor that Jalon's start is measured against: a main window with an empty Qt Charts view, and nothing else. Says
// on stderr when its first frame is painted.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <cstdio>

namespace {

class FirstFrame : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override {
        const bool handled = QObject::eventFilter(object, event);
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After this frame is on its way, as Jalon says it too.
            QTimer::singleShot(0, qApp, [] { std::fprintf(stderr, "all drawn\n"); });
        }
        return handled;
    }

private:
    bool m_seen = false;
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    auto* view = new QChartView(new QChart);
    window.setCentralWidget(view);
    window.resize(1440, 900);
    FirstFrame firstFrame;
    view->viewport()->installEventFilter(&firstFrame);
    window.show();
    return application.exec();
}
