// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

#include "ui/card/event_card.h"
#include "ui/chart/chart_editing.h"
#include "ui/chart/valuation_chart.h"
#include "ui/filters/filter_panel.h"
#include "ui/main_window/desktop_settings.h"
#include "ui/main_window/document_watch.h"
#include "ui/main_window/long_work.h"
#include "ui/main_window/look.h"
#include "ui/main_window/message_bar.h"
#include "ui/main_window/recent_documents.h"
#include "ui/search/search_field.h"
#include "ui/table/event_pane.h"
#include "ui/table/event_table.h"
#include "ui/table/figure_table.h"
#include "ui/timeline/axis_widget.h"
#include "ui/timeline/overview_widget.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

MainWindow::MainWindow(const Language& language, QWidget* parent)
    : QMainWindow(parent),
      m_state(new ViewState(this)),
      m_desktop(std::make_unique<DesktopSettings>()),
      m_watch(new DocumentWatch(this)) {
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    m_state->setLanguage(language);
    buildActions();
    buildPanes();
    buildStatusBar();
    readSettings();
    applyLooks();
    retranslate();
    connectState();
}

MainWindow::~MainWindow() {
    // A stack that goes tells it, when the state is gone already.
    m_chart->editing()->book().undoStack()->disconnect(this);
}

void MainWindow::connectState() {
    m_state->setLongWork([this] { return longWork(tr("Filters"), this); });
    connect(m_watch, &DocumentWatch::changed, this, &MainWindow::tellChange);
    connect(m_desktop.get(), &DesktopSettings::changed, this, &MainWindow::applyLooks);
    for (auto signal : {&ViewState::contentChanged, &ViewState::filterChanged, &ViewState::scaleChanged}) {
        connect(m_state, signal, this, &MainWindow::showStatus);
    }
    connect(m_state, &ViewState::historyChanged, this, [this] {
        m_back->setEnabled(m_state->canGoBack());
        m_forward->setEnabled(m_state->canGoForward());
    });
    connect(m_state, &ViewState::chartOptionsChanged, this,
            [this] { m_logScale->setChecked(m_state->chartOptions().scale == ChartScale::Logarithmic); });
    connectLanes();
    connectMany();
    connect(m_state, &ViewState::chartOptionsChanged, this, &MainWindow::showChartChoices);
    connectEditing();
    connect(m_events->table(), &EventTable::closeRequested, this, [this] { showEvents(false); });
    connectFigures();
    connect(m_table, &FigureTable::closeRequested, this, [this] { showTable(false); });
    connect(m_table, &FigureTable::cardRequested, this, &MainWindow::openCard);
    connect(m_timeline, &TimelineWidget::cardRequested, this, &MainWindow::openCard);
    connect(m_state, &ViewState::documentChanged, this, &MainWindow::fitChart);
    connect(m_card, &EventCard::editRequested, this, &MainWindow::editEvent);
    connect(m_chart, &ValuationChart::cardRequested, this, &MainWindow::openCard);
}

bool MainWindow::openFile(const QString& path) {
    if (!mayLeave())
        return false;
    auto document = Document::open(path);
    if (!document) {
        if (isOfAnotherProgram(path))
            offerImport(path);
        else
            showProblem(document.problem());
        return false;
    }
    m_message->hide();
    showDocument(document.take());
    rememberRecent(documentPath());
    return true;
}

// What is looked at from now on; its edits, if there are any, are adopted afterwards.
void MainWindow::showDocument(std::unique_ptr<Document> document) {
    const QString path = document->path();
    m_state->setDocument(std::move(document));
    m_watch->watch(path);
    m_reload->setEnabled(!path.isEmpty());
    setWindowFilePath(path);
    m_timeline->setFocus(Qt::OtherFocusReason);
    retranslate();
}

bool MainWindow::openStory() {
    if (!mayLeave())
        return false;
    m_message->hide();
    showStoryUnderMessage();
    return m_state->document() != nullptr;
}

void MainWindow::showStoryUnderMessage() {
    auto story = Document::openStory();
    if (!story) {
        showProblem(story.problem());
        return;
    }
    showDocument(story.take());
}

void MainWindow::showProblem(const Problem& problem) {
    m_message->showText(problem.message);
}

void MainWindow::setAppearance(Appearance appearance) {
    m_appearance = appearance;
    m_forcedTheme = false;
    applyLooks();
}

void MainWindow::forceTheme(bool dark) {
    m_forcedTheme = true;
    m_state->setDark(dark);
    applyLooks();
}

void MainWindow::applyLooks() {
    if (!m_forcedTheme) {
        m_state->setDark(m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_desktop->dark()));
    }
    m_state->setReducedMotion(m_reduceMotion->isChecked() || m_desktop->reducedMotion());
    // By class too: the platform has fonts of its own for menus and the like, which would win.
    for (const char* name : {"QWidget", "QMenuBar", "QMenu", "QStatusBar", "QLabel", "QAbstractButton", "QLineEdit",
                             "QComboBox", "QAbstractItemView", "QTabBar", "QMessageBox"}) {
        qApp->setFont(m_state->fonts().text, name);
    }
    qApp->setFont(m_state->fonts().text);
    qApp->setPalette(paletteOf(m_state->theme()));
    QToolTip::setFont(m_state->fonts().text);
    QToolTip::setPalette(paletteOf(m_state->theme()));
    const QString sheet = styleSheetOf(m_state->theme());
    if (qApp->styleSheet() != sheet)
        qApp->setStyleSheet(sheet);
    fitPanes();
}

void MainWindow::setTextSize(double scale) {
    m_state->setFontScale(scale);
    applyLooks();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitPanes();
}

// The panes beside the plot give way in a narrow window, the filters first; whoever switches one on gets it all the
// same.
void MainWindow::fitPanes() {
    const double scale = m_state->fonts().scale;
    m_filters->setFixedWidth(qRound(204 * scale));
    m_card->setFixedWidth(qRound(qBound(256.0, width() * 0.215, 330.0) * scale));
    const bool roomForCard = width() >= 860 * scale, roomForFilters = width() >= 1100 * scale;
    const auto fit = [](QWidget* pane, QAction* action, bool wanted, bool room) {
        const bool forced = pane->property("forced").toBool();
        pane->setVisible(wanted && (room || forced));
        action->setChecked(pane->isVisibleTo(pane->parentWidget()));
    };
    fit(m_filters, m_showFilters, m_filtersWanted, roomForFilters);
    fit(m_card, m_showCard, m_cardWanted, roomForCard);
    // Of the status bar's words those go first that stand elsewhere as well.
    m_companies->setVisible(width() >= 1000 * scale);
    m_file->setVisible(width() >= 760 * scale);
    fitChart();
}

// A document without figures leaves the room to its timeline; the axis stays under it.
void MainWindow::fitChart() {
    const bool hasFigures = m_state->content()->hasFigures();
    m_showChart->setEnabled(hasFigures);
    m_showChart->setChecked(hasFigures && m_chartWanted);
    m_showTable->setEnabled(hasFigures);
    m_chartPane->setVisible(hasFigures && m_chartWanted);
    m_lower->setMaximumHeight(m_chartPane->isVisibleTo(m_lower) ? QWIDGETSIZE_MAX : m_axis->sizeHint().height());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    writeSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList documents, others;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            (isOfAnotherProgram(url.toLocalFile()) ? others : documents) << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!documents.isEmpty())
        openFile(documents.takeFirst());
    for (const QString& document : documents) Q_EMIT windowRequested(document);
    // Later: the program that is dragged from waits for the end of this.
    if (!others.isEmpty())
        QTimer::singleShot(0, this, [this, others] { importFiles(others); });
}

void MainWindow::readSettings() {
    QSettings settings;
    m_appearance = static_cast<Appearance>(qBound(0, settings.value(QStringLiteral("appearance"), 0).toInt(), 2));
    m_appearances->actions()[static_cast<int>(m_appearance)]->setChecked(true);
    const double size = settings.value(QStringLiteral("textSize"), 1.0).toDouble();
    for (QAction* action : m_textSizes->actions()) {
        if (qFuzzyCompare(action->data().toDouble(), size)) {
            action->setChecked(true);
            m_state->setFontScale(size);
        }
    }
    m_reduceMotion->setChecked(settings.value(QStringLiteral("reduceMotion"), false).toBool());
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    if (!m_plots->restoreState(settings.value(QStringLiteral("plots")).toByteArray()))
        m_plots->setSizes({460, 280});
    if (settings.value(QStringLiteral("eventTable/open")).toBool())
        showEvents(true);
}

void MainWindow::writeSettings() {
    QSettings settings;
    settings.setValue(QStringLiteral("appearance"), static_cast<int>(m_appearance));
    settings.setValue(QStringLiteral("textSize"), m_state->fonts().scale);
    settings.setValue(QStringLiteral("reduceMotion"), m_reduceMotion->isChecked());
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("eventTable/open"), m_showEvents->isChecked());
    settings.setValue(QStringLiteral("plots"), m_plots->saveState());
}

}  // namespace jalon
