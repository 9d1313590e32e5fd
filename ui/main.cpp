// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Arguments -> a headless run or a window. Nothing that can wait is done before the first frame.
#include <QApplication>
#include <QFileInfo>
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
#include "app/edit/working_copies.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/start_timings.h"
#include "ui/running_program.h"

namespace {

using namespace jalon;

// The windows of this process and the language that they share.
class Program : public QObject {
public:
    explicit Program(const WindowArguments& arguments) : m_arguments(arguments) {
        const QString remembered = QSettings().value(QStringLiteral("language")).toString();
        setLanguage(arguments.language.isEmpty() ? remembered : arguments.language);
    }

    // A document that is open already is raised, not opened twice: two edits of one file would meet at the save.
    MainWindow* open(const QString& path) {
        if (MainWindow* known = path.isEmpty() ? nullptr : windowOf(path)) {
            raise(known);
            return known;
        }
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

    // Of a later start of the program.
    void take(const QStringList& paths) {
        for (const QString& path : paths) raise(open(path));
        if (paths.isEmpty() && !windows().isEmpty())
            raise(windows().constFirst());
        else if (paths.isEmpty())
            open({});
    }

    // What a program that died has left; after the first frame, as it looks at the disk.
    void offerRecovery(MainWindow* window) {
        const std::vector<LeftCopy> left = leftCopies();
        if (left.empty())
            return;
        RecoveryDialog dialog(left, m_language, window);
        dialog.exec();
        for (const QString& folder : dialog.toRestore()) {
            // The story, as it opened, makes room; another document does not.
            MainWindow* target =
                window && window->state()->document()->isStory() && !window->isWindowModified() ? window : open({});
            target->restore(folder);
        }
    }

private:
    static QList<MainWindow*> windows() {
        QList<MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget))
                found.append(window);
        return found;
    }

    static MainWindow* windowOf(const QString& path) {
        const QString wanted = QFileInfo(path).canonicalFilePath();
        for (MainWindow* window : windows())
            if (!wanted.isEmpty() && QFileInfo(window->documentPath()).canonicalFilePath() == wanted)
                return window;
        return nullptr;
    }

    static void raise(MainWindow* window) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    }

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
        for (MainWindow* window : windows()) {
            window->state()->setLanguage(m_language);
            window->markLanguage(code);
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

    // The offscreen platform has no session in which two programs could meet.
    RunningProgram running;
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        QStringList paths;
        for (const QString& path : wanted.files) paths += QFileInfo(path).absoluteFilePath();
        if (!wanted.newInstance && RunningProgram::handOver(paths))
            return 0;
        running.listen();
    }
    Program program(wanted);
    QObject::connect(&running, &RunningProgram::taken, &program,
                     [&program](const QStringList& paths) { program.take(paths); });
    MainWindow* first = program.open(wanted.files.value(0));
    if (wanted.timings)
        timings.watch(first);
    for (qsizetype i = 1; i < wanted.files.size(); ++i) program.open(wanted.files[i]);
    QTimer::singleShot(150, first, [&program, first] { program.offerRecovery(first); });
    return QApplication::exec();
}
