// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Menus, shortcuts and the tool row. Texts are sources of tr(); retranslate() sets them, at the start as on any change.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

#include "ui/card/event_card.h"
#include "ui/chart/chart_editing.h"
#include "ui/chart/valuation_chart.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/filters/filter_panel.h"
#include "ui/main_window/desktop_settings.h"
#include "ui/main_window/main_window.h"
#include "ui/search/search_field.h"
#include "ui/timeline/overview_widget.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

QAction* MainWindow::add(QMenu* menu, const char* text, const char* tip, const QList<QKeySequence>& keys,
                         std::function<void()> run) {
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    menu->addAction(action);
    addAction(action);
    m_commands.push_back({action, text, tip});
    return action;
}

QMenu* MainWindow::addMenu(QMenu* parent, const char* text) {
    QMenu* menu = parent ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
    m_menus.emplace_back(menu, text);
    return menu;
}

void MainWindow::buildActions() {
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildChartMenu();
    buildGoMenu();
    buildHelpMenu();
    buildToolRow();
}

void MainWindow::buildFileMenu() {
    QMenu* file = addMenu(nullptr, QT_TR_NOOP("&File"));
    add(file, QT_TR_NOOP("&New"), QT_TR_NOOP("Begin an empty document"), {QKeySequence::New},
        [this] { newDocument(); });
    add(file, QT_TR_NOOP("&Open…"), QT_TR_NOOP("Open a document"), {QKeySequence::Open}, [this] { askForFile(); });
    buildRecentMenu(file);
    add(file, QT_TR_NOOP("Open the &story"), QT_TR_NOOP("Open the story that comes with Jalon"), {},
        [this] { openStory(); });
    m_reload = add(file, QT_TR_NOOP("&Reload"), QT_TR_NOOP("Read the document again, as it is now"),
                   {QKeySequence(Qt::Key_F5)}, [this] { reload(); });
    m_reload->setEnabled(false);
    file->addSeparator();
    m_save = add(file, QT_TR_NOOP("&Save"), QT_TR_NOOP("Save the document"), {QKeySequence::Save}, [this] { save(); });
    add(file, QT_TR_NOOP("Save &as…"), QT_TR_NOOP("Save the document under another name, and go on with that one"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { saveAs(); });
    add(file, QT_TR_NOOP("Save a cop&y…"), QT_TR_NOOP("Save the document under another name, and go on with this one"),
        {}, [this] { saveCopy(); });
    m_revert =
        add(file, QT_TR_NOOP("Re&vert"), QT_TR_NOOP("Give up all edits since the last save"), {}, [this] { revert(); });
    file->addSeparator();
    add(file, QT_TR_NOOP("&Import…"), QT_TR_NOOP("Make a document of tables, timelines or calendars of other programs"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, [this] { askForImport(); });
    file->addSeparator();
    add(file, QT_TR_NOOP("&Export image…"), QT_TR_NOOP("Draw the chart, the timeline or both as PNG, SVG or PDF"),
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportImage(); });
    add(file, QT_TR_NOOP("Export &data…"), QT_TR_NOOP("Write a web page, or a file for another program"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, [this] { exportData(); });
    add(file, QT_TR_NOOP("&Copy image"), QT_TR_NOOP("Copy a picture of what is shown"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { copyImage(); });
    add(file, QT_TR_NOOP("Copy &table"), QT_TR_NOOP("Copy the figures and events that are shown, for a spreadsheet"),
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)}, [this] { copyTable(); });
    add(file, QT_TR_NOOP("&Print…"), QT_TR_NOOP("Print what is shown, with a preview"), {QKeySequence::Print},
        [this] { print(); });
    file->addSeparator();
    add(file, QT_TR_NOOP("Close &window"), QT_TR_NOOP("Close this window"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { close(); });
    add(file, QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close all windows"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        [] { QApplication::closeAllWindows(); });
}

void MainWindow::buildEditMenu() {
    QMenu* edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    m_undo = add(edit, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take back the last change"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { undoStep(false); });
    m_redo = add(edit, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Do again what was taken back"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, [this] { undoStep(true); });
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    edit->addSeparator();
    buildEditingMenu(edit);
    add(edit, QT_TR_NOOP("&Copy event as text"), QT_TR_NOOP("Copy the selected event with its sources"),
        {QKeySequence::Copy}, [this] { copyEvent(); });
    add(edit, QT_TR_NOOP("&Paste as events…"), QT_TR_NOOP("Make a document of the table that is on the clipboard"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [this] { pasteAsEvents(); });
    buildManyMenu(edit);
    edit->addSeparator();
    buildContentsMenu(edit);
    edit->addSeparator();
    add(edit, QT_TR_NOOP("&Find"), QT_TR_NOOP("Search events, companies, amounts, sources"),
        {QKeySequence::Find, QKeySequence(Qt::Key_Slash)}, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::buildViewMenu() {
    QMenu* view = addMenu(nullptr, QT_TR_NOOP("&View"));
    const auto middle = [this] { return m_state->scale().width() / 2; };
    add(view, QT_TR_NOOP("Zoom &in"), QT_TR_NOOP("Zoom in"), {QKeySequence(Qt::Key_Plus), QKeySequence::ZoomIn},
        [this, middle] { m_state->zoomBy(1.2, middle()); });
    add(view, QT_TR_NOOP("Zoom &out"), QT_TR_NOOP("Zoom out"), {QKeySequence(Qt::Key_Minus), QKeySequence::ZoomOut},
        [this, middle] { m_state->zoomBy(1 / 1.2, middle()); });
    add(view, QT_TR_NOOP("&Fit"), QT_TR_NOOP("Fit the selection, then all"), {QKeySequence(Qt::Key_F)},
        [this] { m_state->fitSelectionThenAll(); });
    add(view, QT_TR_NOOP("Fit &all"), QT_TR_NOOP("Show the whole story"), {QKeySequence(Qt::SHIFT | Qt::Key_F)},
        [this] { m_state->fitAll(); });
    view->addSeparator();
    m_logScale =
        add(view, QT_TR_NOOP("&Log scale"), QT_TR_NOOP("Values on a log or a linear scale"), {QKeySequence(Qt::Key_L)},
            [this] { m_state->setChartScale(m_logScale->isChecked() ? ChartScale::Logarithmic : ChartScale::Linear); });
    m_logScale->setCheckable(true);
    m_logScale->setChecked(true);
    view->addSeparator();
    const auto pane = [this, view](const char* text, const char* tip, std::function<QWidget*()> widget, bool* wanted) {
        QAction* action = add(view, text, tip, {}, {[] {}});
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, widget, wanted](bool on) {
            if (wanted) {
                *wanted = on;
                widget()->setProperty("forced", on);
                fitPanes();
            } else {
                widget()->setVisible(on);
            }
        });
        return action;
    };
    m_showFilters = pane(
        QT_TR_NOOP("Filters"), QT_TR_NOOP("Show or hide the filters"), [this] { return m_filters; }, &m_filtersWanted);
    m_showCard = pane(
        QT_TR_NOOP("Event card"), QT_TR_NOOP("Show or hide the event card"), [this] { return m_card; }, &m_cardWanted);
    m_showChart = pane(
        QT_TR_NOOP("Valuation chart"), QT_TR_NOOP("Show or hide the valuation chart"), [this] { return m_chart; },
        &m_chartWanted);
    m_showOverview = pane(
        QT_TR_NOOP("Overview"), QT_TR_NOOP("Show or hide the overview"), [this] { return m_overview; }, nullptr);
    buildEventTable(view);
    view->addSeparator();
    buildLanesMenu(view);
    buildChoices(view);
}

void MainWindow::buildChoices(QMenu* view) {
    view->addSeparator();
    QMenu* appearance = addMenu(view, QT_TR_NOOP("Appearance"));
    m_appearances = new QActionGroup(this);
    const std::tuple<const char*, const char*, Appearance> appearances[] = {
        {QT_TR_NOOP("As the desktop"), QT_TR_NOOP("Light or dark as the desktop"), Appearance::System},
        {QT_TR_NOOP("Light"), QT_TR_NOOP("Light colours"), Appearance::Light},
        {QT_TR_NOOP("Dark"), QT_TR_NOOP("Dark colours"), Appearance::Dark}};
    for (const auto& [text, tip, value] : appearances) {
        QAction* action = add(appearance, text, tip, {}, [this, chosen = value] { setAppearance(chosen); });
        action->setCheckable(true);
        m_appearances->addAction(action);
    }
    QMenu* sizes = addMenu(view, QT_TR_NOOP("Text size"));
    m_textSizes = new QActionGroup(this);
    const std::pair<const char*, double> textSizes[] = {{QT_TR_NOOP("100 %"), 1.0},
                                                        {QT_TR_NOOP("125 %"), 1.25},
                                                        {QT_TR_NOOP("150 %"), 1.5},
                                                        {QT_TR_NOOP("200 %"), 2.0}};
    for (const auto& [text, scale] : textSizes) {
        QAction* action =
            add(sizes, text, QT_TR_NOOP("Size of all texts"), {}, [this, chosen = scale] { setTextSize(chosen); });
        action->setCheckable(true);
        action->setData(scale);
        m_textSizes->addAction(action);
    }
    m_textSizes->actions().first()->setChecked(true);
    QMenu* languages = addMenu(view, QT_TR_NOOP("Language"));
    m_languages = new QActionGroup(this);
    QStringList codes = Language::available();
    codes.prepend(QString());
    for (const QString& code : codes) {
        QAction* action =
            add(languages, code.isEmpty() ? QT_TR_NOOP("As the system") : nullptr,
                QT_TR_NOOP("Language of the window and the story"), {}, [this, code] { Q_EMIT languageChosen(code); });
        if (!code.isEmpty())
            action->setText(Language::forCode(code).ownName());
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    m_reduceMotion =
        add(view, QT_TR_NOOP("Reduce motion"), QT_TR_NOOP("Jump instead of gliding"), {}, [this] { applyLooks(); });
    m_reduceMotion->setCheckable(true);
    view->addSeparator();
    QAction* full = add(view, QT_TR_NOOP("F&ull screen"), QT_TR_NOOP("Fill the screen"), {QKeySequence(Qt::Key_F11)},
                        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
}

void MainWindow::buildGoMenu() {
    QMenu* go = addMenu(nullptr, QT_TR_NOOP("&Go"));
    add(go, QT_TR_NOOP("&Previous event"), QT_TR_NOOP("Select the event before (Left, in the timeline)"),
        {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { m_timeline->go(m_state->next(m_state->selected(), -1)); });
    add(go, QT_TR_NOOP("&Next event"), QT_TR_NOOP("Select the event after (Right, in the timeline)"),
        {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_timeline->go(m_state->next(m_state->selected(), +1)); });
    go->addSeparator();
    m_back = add(go, QT_TR_NOOP("&Back"), QT_TR_NOOP("Back to the view before"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
                 [this] { m_state->goBack(); });
    m_forward = add(go, QT_TR_NOOP("&Forward"), QT_TR_NOOP("Forward to the next view"),
                    {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_state->goForward(); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    go->addSeparator();
    add(go, QT_TR_NOOP("Go to &date…"), QT_TR_NOOP("Show a date"), {QKeySequence(Qt::Key_G)}, [this] { goToDate(); });
    add(go, QT_TR_NOOP("&Today"), QT_TR_NOOP("Show today"), {QKeySequence(Qt::Key_T)}, [this] { goToToday(); });
    go->addSeparator();
    add(go, QT_TR_NOOP("Next pane"), QT_TR_NOOP("Move to the next pane"), {QKeySequence(Qt::Key_F6)},
        [this] { focusPane(+1); });
    add(go, QT_TR_NOOP("Previous pane"), QT_TR_NOOP("Move to the pane before"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [this] { focusPane(-1); });
    add(go, QT_TR_NOOP("Between timeline and chart"), QT_TR_NOOP("From the event to its figure in the chart, and back"),
        {QKeySequence(Qt::CTRL | Qt::Key_J)}, [this] { jumpBetweenViews(); });
}

void MainWindow::buildHelpMenu() {
    QMenu* help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    add(help, QT_TR_NOOP("Jalon &help"), QT_TR_NOOP("What the views show and how doubt is drawn"),
        {QKeySequence(Qt::Key_F1)}, [this] { HelpDialog(HelpDialog::Page::Guide, this).exec(); });
    add(help, QT_TR_NOOP("&Keyboard shortcuts"), QT_TR_NOOP("Every key"), {},
        [this] { HelpDialog(HelpDialog::Page::Keys, this).exec(); });
    add(help, QT_TR_NOOP("&About Jalon"), QT_TR_NOOP("Version and licence"), {},
        [this] { showMessage(this, tr("About Jalon"), aboutText()); });
}

void MainWindow::buildToolRow() {
    const auto button = [this](const char* sourceOfAction, const char* text) {
        for (const Command& command : m_commands) {
            if (qstrcmp(command.text, sourceOfAction) != 0)
                continue;
            auto* made = new QPushButton(this);
            connect(made, &QPushButton::clicked, command.action, &QAction::trigger);
            m_buttons.emplace_back(made, command.action);
            m_buttonTexts.push_back(text);
            return made;
        }
        Q_UNREACHABLE();
    };
    button("&Open…", QT_TR_NOOP("Open…"));
    button("Zoom &out", QT_TR_NOOP("−"));
    button("&Fit", QT_TR_NOOP("Fit"));
    button("Zoom &in", QT_TR_NOOP("+"));
    button("&Export image…", QT_TR_NOOP("Export image…"))->setObjectName(QStringLiteral("primary"));
}

void MainWindow::retranslate() {
    for (const auto& [menu, text] : m_menus) menu->setTitle(tr(text));
    for (const Command& command : m_commands) {
        if (command.text)
            command.action->setText(tr(command.text));
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        command.action->setStatusTip(tr(command.tip));
        command.action->setToolTip(keys.isEmpty() ? tr(command.tip) : tr("%1 (%2)").arg(tr(command.tip), keys));
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i].first->setText(tr(m_buttonTexts[i]));
        m_buttons[i].first->setToolTip(m_buttons[i].second->toolTip());
        m_buttons[i].first->setAccessibleName(m_buttons[i].second->text().remove(QLatin1Char('&')));
    }
    const Document* document = m_state->document();
    setWindowTitle(document ? tr("%1[*] – Jalon").arg(document->name()) : QStringLiteral("Jalon"));
    showRecent();
    showEdited();
    showStatus();
}

}  // namespace jalon
