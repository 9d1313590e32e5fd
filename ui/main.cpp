// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Arguments -> a headless run or a window. Nothing that can wait is done before the first frame.
#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>
#include <algorithm>

#include "app/command_line/commands.h"
#include "app/command_line/headless_run.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/start_timings.h"

namespace {

using namespace jalon;

// The windows of this process and the language that they share.
class Program : public QObject {
public:
    explicit Program(const WindowArguments& arguments) : m_arguments(arguments) {
        const QString remembered = QSettings().value(QStringLiteral("language")).toString();
        setLanguage(arguments.language.isEmpty() ? remembered : arguments.language);
    }

    MainWindow* open(const QString& path) {
        auto* window = new MainWindow(m_language);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &MainWindow::windowRequested, this, [this](const QString& other) { open(other); });
        connect(window, &MainWindow::languageChosen, this, [this](const QString& code) {
            QSettings().setValue(QStringLiteral("language"), code);
            setLanguage(code);
        });
        if (!m_arguments.theme.isEmpty())
            window->forceTheme(m_arguments.theme == QLatin1String("dark"));
        // A file that cannot be opened leaves the story in view, and the message above it.
        if (path.isEmpty()) {
            window->openStory();
        } else if (!window->openFile(path)) {
            window->showStoryUnderMessage();
        }
        window->markLanguage(m_code);
        // A further window does not cover the first.
        if (m_opened > 0)
            window->move(window->pos() + QPoint(28, 28) * std::min(m_opened, 6));
        ++m_opened;
        window->show();
        QTimer::singleShot(80, window, &MainWindow::askDesktop);  // after the first frame
        return window;
    }

private:
    void setLanguage(const QString& code) {
        m_code = code;
        m_language = code.isEmpty() ? Language::system() : Language::forCode(code);
        QLocale::setDefault(m_language.locale());  // counts in texts are grouped as the language does
        QCoreApplication::removeTranslator(m_ours);
        QCoreApplication::removeTranslator(&m_qts);
        // Qt's own words (dialogs, line edits) first, so that ours win.
        if (m_qts.load(QStringLiteral("qtbase_") + m_language.code(),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(&m_qts);
        }
        m_ours = m_language.translator();
        QCoreApplication::installTranslator(m_ours);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget)) {
                window->state()->setLanguage(m_language);
                window->markLanguage(code);
            }
        }
    }

    WindowArguments m_arguments;
    QString m_code;
    int m_opened = 0;
    Language m_language = Language::forCode(QStringLiteral("en"));
    QTranslator m_qts;
    QTranslator* m_ours = nullptr;
};

// Where there is no display Qt ends the process in the middle of its own constructor; this says it in words first.
bool hasDisplay() {
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    StartTimings timings;
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.append(QString::fromUtf8(argv[i]));
    if (isHeadless(arguments))
        return runHeadlessMain(argc, argv);

    QTextStream err(stderr);
    WindowArguments wanted;
    if (!readWindowArguments(arguments, wanted, err))
        return static_cast<int>(ExitCode::WrongUsage);
    if (!hasDisplay()) {
        err << "jalon: there is no display to open a window on. To draw a picture without one: jalon export --out "
               "picture.png"
            << Qt::endl;
        return static_cast<int>(ExitCode::BadInput);
    }
    QApplication::setStyle(QStringLiteral("fusion"));
    // Qt takes no options of its own out of our arguments.
    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    QApplication::setOrganizationName(QStringLiteral("Jalon"));
    QApplication::setApplicationName(QStringLiteral("jalon"));
    QApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.jalon.Jalon"));
    QIcon icon;
    for (int size : {16, 32, 48, 64, 128}) icon.addFile(QStringLiteral(":/icons/jalon-%1.png").arg(size));
    QApplication::setWindowIcon(icon);

    Program program(wanted);
    MainWindow* first = program.open(wanted.files.value(0));
    if (wanted.timings)
        timings.watch(first);
    for (qsizetype i = 1; i < wanted.files.size(); ++i) program.open(wanted.files[i]);
    return QApplication::exec();
}
