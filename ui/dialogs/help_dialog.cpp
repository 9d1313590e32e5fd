// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/help_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jalon {

namespace {

QTextBrowser* pageOf(const QString& html, const QString& name) {
    auto* browser = new QTextBrowser;
    browser->setHtml(html);  // our own words, never a document's
    browser->setOpenLinks(false);
    browser->setAccessibleName(name);
    return browser;
}

QString rows(const QList<std::pair<QString, QString>>& pairs) {
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='3'>");
    for (const auto& [key, meaning] : pairs) {
        html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

QString heading(const QString& text) {
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}
QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

HelpDialog::HelpDialog(Page page, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Jalon help"));
    resize(640, 620);
    auto* layout = new QVBoxLayout(this);
    auto* tabs = new QTabWidget;
    tabs->addTab(pageOf(guide(), tr("Guide")), tr("Guide"));
    tabs->addTab(pageOf(keys(), tr("Keys")), tr("Keys"));
    tabs->setCurrentIndex(page == Page::Keys ? 1 : 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
}

QString HelpDialog::guide() {
    return heading(tr("The window")) +
           paragraph(tr("The timeline shows what happened, a lane for each company or matter; the chart beneath it "
                        "shows what the companies were worth, on the same time axis. The strip at the bottom is the "
                        "whole span: drag its window, or click elsewhere to jump. At the left you choose what is "
                        "shown; at the right stands all that is known of the selected event, and who says so.")) +
           heading(tr("Moving")) +
           paragraph(tr(
               "The wheel zooms where the pointer is, with Ctrl finely, with Shift in large steps. A drag pans; Shift "
               "and a drag measure a span: its length, the events in it, and each company's change. Alt and the wheel "
               "scroll the lanes. A mark with a count stands for several events: click it to zoom to them.")) +
           paragraph(tr("The counts under a lane's name tell how many of its events are out of sight: click one to go "
                        "to the nearest. In the filters a period, typed as you would write it, leaves only what may "
                        "have happened in it; the menu of a measured span does the same.")) +
           paragraph(tr("Where days can be told apart, faint stripes are weekends and the days on which the stock "
                        "exchange in New York is closed; the time axis names them. The thin line is today.")) +
           heading(tr("Lanes")) +
           paragraph(tr("View, Lanes by gives every company, category or other value a lane of its own. Drag the title "
                        "of a lane to move it, double-click it to collapse it to one row, and use its menu (the button "
                        "on it, or the right mouse button) to hide it. Under the last lane stands how many are hidden: "
                        "a click there shows them again. Jalon remembers this for each document.")) +
           heading(tr("Editing on the timeline")) +
           paragraph(tr("Drag a selected mark to move it in time or into another lane, or an end of its span to change "
                        "that end. A date moves in whole units of what is known of it; Esc leaves all as it was. "
                        "Ctrl and a click select several, Shift and a click all between in the lane: the Edit menu "
                        "then changes them together. A double-click adds an event at a time, opens a mark in its form, "
                        "and zooms in on a count.")) +
           heading(tr("How doubt is drawn")) +
           rows({{tr("Faded bar behind a mark"), tr("the day is not known: the event lies somewhere in it")},
                 {tr("Faded end, arrow"), tr("an uncertain end, an open end")},
                 {tr("~ before, ? after a label"),
                  tr("an approximate date; an uncertain one. The card says it in words")},
                 {tr("Filled marker"), tr("an announced figure, or one of the market")},
                 {tr("Hollow marker"), tr("reported, talks, an estimate, or derived")},
                 {tr("Square beside the line"), tr("another basis: with debt, or before the money")},
                 {tr("Triangle, cross"), tr("a bid; a figure that was denied: never joined by the line")},
                 {tr("Band"), tr("between the low and the high that were reported")}}) +
           paragraph(
               tr("A line joins figures for the equity after the money. It steps, because a valuation holds until the "
                  "next one; it ends with the company, else at the day up to which the story is told.")) +
           paragraph(tr(
               "The Chart menu changes what the lines join and measure: with debt, rebased to 100 or as growth since "
               "a date, other currencies at the rates that come with the document. A right click in the chart pins "
               "a note, draws a reference line or shades the measured period; a double click changes what is "
               "there. With more points than pixels a line shows the lowest and the highest of every pixel.")) +
           heading(tr("Companies, categories, sources, figures")) +
           paragraph(tr(
               "Edit, Companies, categories, sources lists everything besides events, a page for each kind. Choose a "
               "row and change its fields: Enter, Apply or going elsewhere makes the change, as one step that can be "
               "undone; Esc puts back what stood there. Texts stand side by side in every language of the document; "
               "one that is missing is shown in another language. Figures are edited, added and deleted from the "
               "menu of the chart as well.")) +
           heading(tr("Bringing in")) +
           paragraph(
               tr("File, Import… makes a document of tables, calendars and the timelines of other programs; so do "
                  "a file that is dropped on the window and Edit, Paste as events… with a table from a "
                  "spreadsheet. First it shows how the file is understood and which rows it would skip, and why: "
                  "format, encoding, separator, the order of dates and what each column says can be corrected. "
                  "The file itself is never changed.")) +
           heading(tr("Pictures")) +
           paragraph(
               tr("File, Export image… composes a figure of the chart, the timeline or both: a title that says what "
                  "is shown, sources, note, licence, logo and alt text are written for you and yours to change. "
                  "It is saved as PNG, SVG or PDF for slides, the web or print, with its data beside it, copied "
                  "or printed. What you chose is remembered for the document. The same picture can be drawn "
                  "without a window: jalon export --help.")) +
           heading(tr("Taking out")) +
           paragraph(tr(
               "File, Export data… writes a web page for somebody without Jalon, or a file for TimelineJS, calendars, "
               "The Timeline Project or Markwhen. Afterwards it lists all that the format could not say. Private "
               "notes stay out unless you want them in."));
}

QString HelpDialog::keys() {
    return rows({{tr("Left, Right"), tr("previous and next event; in the chart: figure")},
                 {tr("Up, Down"), tr("lane above and below; in the chart: line")},
                 {tr("Shift+Left, Shift+Right"), tr("the nearest event out of sight in this lane")},
                 {tr("Enter, Esc"), tr("open the card; back out")},
                 {tr("Alt+Shift+Left, Alt+Shift+Right"), tr("move the selected events earlier, later by one unit")},
                 {tr("Ctrl+A"), tr("select all events that are shown")},
                 {tr("Ctrl+Shift+G, Ctrl+Shift+M"), tr("tag the selected events; shift them in time")},
                 {tr("Ctrl+R"), tr("relate the selected event to another")},
                 {tr("Ctrl+Left, Ctrl+Right"), tr("pan")},
                 {tr("Page Up, Page Down"), tr("a screen earlier, later")},
                 {tr("+, −"), tr("zoom in, out")},
                 {tr("F"), tr("fit the selection, then all")},
                 {tr("Home, End"), tr("first and last")},
                 {tr("T, G"), tr("today; go to a date")},
                 {tr("L"), tr("log or linear values")},
                 {tr("S"), tr("in the chart: the selected figure's company alone, and all again")},
                 {tr("H"), tr("in the chart: hide the selected figure's company, and show it again")},
                 {tr("C"), tr("the chart's companies in a list: show, hide, or show one alone")},
                 {tr("N, Enter, Delete"), tr("in the chart: next note, change it, remove it")},
                 {tr("Ctrl+Shift+N"), tr("pin a note to the chart")},
                 {tr("Ctrl+Shift+R"), tr("change or remove the relations of the selected event")},
                 {tr("Ins, F2, Delete"), tr("add an event, change the selected one, delete the selected ones")},
                 {tr("Ctrl+N, Ctrl+S"), tr("begin a document; save it")},
                 {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
                 {tr("Ctrl+Shift+T"), tr("the events as a table instead of the timeline; Esc goes back")},
                 {tr("F2, Enter or typing"), tr("in the table of events: edit a cell; Tab and Enter go on")},
                 {tr("Ctrl+C, Ctrl+V, Ctrl+D"), tr("in the table of events: copy, paste a block; fill down")},
                 {tr("Shift+Space, Delete"), tr("in the table of events: select rows, delete them or empty cells")},
                 {tr("Ctrl+Shift+D"), tr("the contents of the document: languages, companies, sources, figures")},
                 {tr("Ins, Ctrl+D, Delete"), tr("there: add, duplicate, delete the chosen one")},
                 {tr("Alt+Up, Alt+Down"), tr("there: move it up, down in the order")},
                 {tr("Ctrl+T"), tr("the chart's figures as a table; Ctrl+C copies it, Esc goes back")},
                 {tr("/, Ctrl+F"), tr("search; Enter goes to the next hit")},
                 {tr("Alt+Left, Alt+Right"), tr("back and forward through the views")},
                 {tr("F6, Shift+F6"), tr("next and previous pane")},
                 {tr("Ctrl+J"), tr("from the event to its figure in the chart and back")},
                 {tr("Ctrl+Shift+Up, Ctrl+Shift+Down"), tr("move the lane up, down")},
                 {tr("Ctrl+Shift+K, Ctrl+Shift+H"), tr("collapse or expand the lane; hide it")},
                 {tr("Ctrl+C"), tr("copy the event as text")},
                 {tr("Ctrl+E, Ctrl+Shift+C, Ctrl+Alt+C, Ctrl+P"), tr("export image, copy image, copy table, print")},
                 {tr("Ctrl+Shift+E"), tr("export data: a web page, or a file for another program")},
                 {tr("Ctrl+Shift+I, Ctrl+Shift+V"), tr("import files; paste a table as events")},
                 {tr("Ctrl+O, Ctrl+W, Ctrl+Q"), tr("open, close, quit")},
                 {tr("F5"), tr("read the document again, where another program changed it")},
                 {tr("F1, F11"), tr("help; full screen")}});
}

QString aboutText() {
    return QCoreApplication::translate(
               "About",
               "Jalon %1\n\nWhat happened to a company and what it was worth, on one time axis.\n\nFree software under "
               "the GNU General Public License, version 3 only. Built with Qt %2, Qt Charts and SQLite. The face is "
               "Inter, under the SIL Open Font License.")
        .arg(QStringLiteral(JALON_VERSION), QLatin1String(qVersion()));
}

}  // namespace jalon
