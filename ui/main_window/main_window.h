// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMainWindow>
#include <memory>

#include "app/base/result.h"
#include "app/edit/document_edit.h"
#include "app/edit/step_name.h"
#include "ui/view_state/view_state.h"

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace jalon {

class AxisWidget;
class DesktopSettings;
class DocumentContentsDialog;
class DocumentWatch;
class EventCard;
class EventPane;
struct EventDraft;
class FigureTable;
class FilterPanel;
class ImportDialog;
class MessageBar;
class OverviewWidget;
class SearchField;
class TimelineWidget;
class ValuationChart;

// One document's window: menus, tool row, panes, status bar. It owns the ViewState that all views listen to, and
// carries out the actions; what is looked at lives in the state, never here.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };

    explicit MainWindow(const Language& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    // False where the file cannot be opened: a message says why, and the open document stays.
    bool openFile(const QString& path);
    bool openStory();
    // What a program that died has left; false as of openFile.
    bool restore(const QString& workingFolder);
    // The file that is shown or edited; empty for the story and a document that was not saved yet.
    QString documentPath() const;
    // The story below a message that is already shown: a named file could not be opened.
    void showStoryUnderMessage();
    ViewState* state() const { return m_state; }
    void setAppearance(Appearance appearance);
    // Asks the desktop for its dark style and its wish for less motion; after the first frame, as it may take a moment.
    void askDesktop();
    // Which entry of the language menu is ticked; empty: the system's.
    void markLanguage(const QString& code);
    // Instead of the remembered appearance, for this run only.
    void forceTheme(bool dark);

Q_SIGNALS:
    // Another window for another document; the story where there is no path.
    void windowRequested(const QString& path);
    void languageChosen(const QString& code);  // empty: the system's

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // What an action is called and does; texts are set anew on every change of language.
    struct Command {
        QAction* action = nullptr;
        const char* text = nullptr;  // source of tr(), with its mnemonic
        const char* tip = nullptr;
    };
    QAction* add(QMenu* menu, const char* text, const char* tip, const QList<QKeySequence>& keys,
                 std::function<void()> run);
    QMenu* addMenu(QMenu* parent, const char* text);
    void buildActions();
    void buildFileMenu();
    void buildEditMenu();
    void buildContentsMenu(QMenu* edit);
    void buildManyMenu(QMenu* edit);
    void buildViewMenu();
    void buildChoices(QMenu* view);
    void buildLanesMenu(QMenu* view);
    void buildChartMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void buildToolRow();
    void buildPanes();
    void buildStatusBar();
    void connectState();
    void connectLanes();
    void connectMany();
    void retranslate();

    void showProblem(const Problem& problem);
    void applyLooks();
    void showStatus();
    void fitPanes();
    void fitChart();
    void readSettings();
    void writeSettings();
    void setTextSize(double scale);

    // What is done to all selected events at once (window_many.cpp).
    using EventsChange = std::function<Outcome(DocumentEdit&, const std::vector<EventId>&)>;
    void changeSelected(StepKind kind, const EventsChange& change);
    void selectAllEvents();
    void showSelection();
    void fillCategories(QMenu* menu);
    void fillLanes(QMenu* menu);
    void fillImportances(QMenu* menu);
    void fillTags(QMenu* menu);
    void tagEvents();
    void shiftEvents();
    void relateEvent();
    void editRelations();

    void chooseLanes(LaneField field);
    void restoreLanes();
    void markLanes();
    void withLane(const std::function<void(LaneId)>& run);

    void askForFile();
    void askForImport();
    void importFiles(const QStringList& sources);
    void pasteAsEvents();
    void runImport(ImportDialog& dialog);
    void offerImport(const QString& path);
    static bool isOfAnotherProgram(const QString& path);

    // -- saving (window_saving.cpp)
    void buildRecentMenu(QMenu* file);
    void showRecent();
    void connectEditing();
    void newDocument();
    bool save();
    bool saveAs();
    void saveCopy();
    void revert();
    bool saveTo(const QString& path, bool overOther);
    bool offerAnotherWay(const Problem& problem, const QString& path);
    // Asks what becomes of unsaved edits; false: stay.
    bool mayLeave();
    void showDocument(std::unique_ptr<Document> document);
    void showEdited();  // title, undo and redo
    QString documentState() const;
    void undoStep(bool redo);

    void tellChange();  // the document's file was changed by another program
    void reload();
    void exportImage();
    void exportData();
    void copyImage();
    void tellCopied(const Outcome& copied, const QString& words);
    void copyTable();
    void print();
    void copyEvent();
    // -- editing events (window_editing.cpp)
    void buildEditingMenu(QMenu* edit);
    void addEvent();
    void addEventAt(Instant t, LaneId lane);
    void editEvent(EventId event);
    void openForm(const EventDraft& draft);
    void deleteEvents();
    void duplicateSelected();
    void goToDate();
    void goToToday();
    void focusPane(int step);
    void jumpBetweenViews();
    void addChartChoice(QMenu* menu, const char* text, const char* tip, std::function<bool(const ChartOptions&)> holds,
                        std::function<void(ChartOptions&)> choose, const QList<QKeySequence>& keys = {});
    void buildMeasures(QMenu* chart);
    void buildChartNotes(QMenu* chart);
    DocumentContentsDialog* openContents(int page);  // null before a document
    void addFigure();
    void connectFigures();  // those of the chart's own menu
    void showChartChoices();
    void rebase(ChartMeasure measure);
    void showTable(bool table);
    void buildEventTable(QMenu* view);
    void showEvents(bool table);  // as a table instead of the timeline
    void openCard();

    ViewState* m_state;
    std::vector<Command> m_commands;
    std::vector<std::pair<QMenu*, const char*>> m_menus;
    std::unique_ptr<DesktopSettings> m_desktop;
    DocumentWatch* m_watch;
    Appearance m_appearance = Appearance::System;
    bool m_forcedTheme = false;

    TimelineWidget* m_timeline = nullptr;
    EventPane* m_events = nullptr;
    QStackedWidget* m_eventViews = nullptr;  // timeline or table
    AxisWidget* m_axis = nullptr;
    ValuationChart* m_chart = nullptr;
    FigureTable* m_table = nullptr;
    QWidget* m_tablePane = nullptr;         // around it
    QStackedWidget* m_chartPane = nullptr;  // chart or table
    OverviewWidget* m_overview = nullptr;
    FilterPanel* m_filters = nullptr;
    EventCard* m_card = nullptr;
    SearchField* m_search = nullptr;
    MessageBar* m_message = nullptr;
    QSplitter* m_plots = nullptr;
    QWidget* m_lower = nullptr;
    std::vector<std::pair<QPushButton*, QAction*>> m_buttons;  // the tool row, each with its action
    std::vector<const char*> m_buttonTexts;

    QAction* m_logScale = nullptr;
    QAction* m_reload = nullptr;
    QAction* m_save = nullptr;
    QAction* m_revert = nullptr;
    QMenu* m_recent = nullptr;
    QAction* m_showTable = nullptr;
    QAction* m_showEvents = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::vector<std::pair<QAction*, std::function<bool(const ChartOptions&)>>> m_chartChoices;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_showFilters = nullptr;
    QAction* m_showCard = nullptr;
    QAction* m_showChart = nullptr;
    QAction* m_showOverview = nullptr;
    QAction* m_reduceMotion = nullptr;
    QAction* m_showLanes = nullptr;
    QActionGroup* m_laneFields = nullptr;
    QActionGroup* m_appearances = nullptr;
    QActionGroup* m_textSizes = nullptr;
    QActionGroup* m_languages = nullptr;
    bool m_cardWanted = true, m_filtersWanted = true, m_chartWanted = true;

    QList<QAction*> m_manyActions;  // those of the Edit menu that the selected events' own menu has too
    QLabel* m_selected = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_span = nullptr;
    QLabel* m_companies = nullptr;
    QLabel* m_file = nullptr;
};

}  // namespace jalon
