// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/help.h"

#include <QCoreApplication>
#include <QHash>

namespace jalon {

static QString say(const char* source) {
    return QCoreApplication::translate("Help", source);
}

static QString programHelp() {
    return say(
        QT_TRANSLATE_NOOP("Help",
                          "Jalon shows what happened to a company and what it was worth, on one time axis.\n"
                          "\n"
                          "Usage:\n"
                          "  jalon [FILE…]            open a window; no FILE: the bundled story\n"
                          "  jalon export [FILE] …    draw the chart, the timeline or both: PNG, SVG or PDF\n"
                          "  jalon list [FILE] …      the events, one a line\n"
                          "  jalon series [FILE] …    the valuations\n"
                          "  jalon import SOURCE… …   tables, calendars, timelines of other programs\n"
                          "  jalon convert SOURCE OUT a document as JSON or CSV that loses nothing, and back\n"
                          "  jalon date TEXT…         how a date is understood\n"
                          "  jalon check FILE         whether a file is a sound document\n"
                          "\n"
                          "Options:\n"
                          "  --language en|fr         the language, with every verb; else the system's\n"
                          "  --theme light|dark       of the window; else the desktop's\n"
                          "  --new-instance           a program of its own, though one runs already\n"
                          "  --timings                milestones of the window's start, in ms, on stderr\n"
                          "  --version, --help        jalon VERB --help tells of one verb\n"
                          "  --                       ends the options, for names that begin with a dash\n"
                          "\n"
                          "Exit codes: 0 done, 1 the input could not be used, 2 wrong usage, 3 the output could not\n"
                          "be written. All verbs work without a display.\n"));
}

static QString exportHelp() {
    return say(QT_TRANSLATE_NOOP(
               "Help",
               "jalon export [FILE] --out PATH: draws a picture; no FILE: the bundled story.\n"
               "\n"
               "  --out PATH               ends in .png, .svg or .pdf; may be given several times\n"
               "  --what PART              chart, timeline or both (both)\n"
               "  --from DATE, --to DATE   the period, both days included\n"
               "  --period WHICH           first-view or all, instead of dates (first-view)\n"
               "  --company NAME           only this company; may be given several times\n"
               "  --category NAME          only this category; may be given several times\n"
               "  --lanes FIELD            document (its own lanes), company, category, importance,\n"
               "                           confidence or currency (document)\n"
               "\n"
               "  --y log|linear           the value axis (log)\n"
               "  --basis WHICH            equity, with-debt or all: what the lines join (equity)\n"
               "  --join steps|straight    (steps)\n"
               "  --measure WHAT           value, index (100 at the reference) or growth (value)\n"
               "  --reference DATE         of index and growth (each line's first figure)\n"
               "  --currency CODE          such as EUR (what most figures are in)\n"
               "  --other-currencies HOW   converted, apart or left-out (converted)\n"
               "  --hide MARKS             beside, bids, denied or events; may be given several times\n"
               "  --event-labels NUMBER    events named at their marks, 0 to 40 (4 in a chart alone, else 0)\n"
               "  --line AMOUNT[=TEXT], --shade FROM/TO[=TEXT], --pin DATE=AMOUNT=TEXT\n"
               "                           a level line, a shaded period, a note; 300B is an amount\n"
               "\n"
               "  --preset NAME            16:9, full-hd, 4:3, square, 1200x630, column-1 and column-2 (of\n"
               "                           a newspaper, 50 and 104 mm), a4-portrait, a4-landscape\n"
               "  --size WxH               1600x900 pixels, or 104x80mm on paper\n"
               "  --text-size FACTOR       1 is 13 pixels, 9.75 pt on paper (as the preset has it)\n"
               "  --scale FACTOR           PNG: device pixels per pixel (2; on paper 3.125)\n"
               "  --dpi NUMBER             PNG: dots per inch instead\n"
               "  --theme light|dark       (light)\n"
               "  --transparent            nothing behind the picture\n"
               "\n"
               "  --title, --subtitle, --source, --note, --licence, --date TEXT\n"
               "                           instead of what is written from the content; empty: none\n"
               "  --logo FILE              PNG, JPEG or SVG, at the upper right\n"
               "  --alt TEXT               the picture in words, kept in the file; else it is written\n"
               "  --print-alt              prints it, with or without drawing\n"
               "  --csv                    the data beside each picture; a PDF holds it in any case\n"
               "  --language en|fr         of the picture\n"
               "  --force                  overwrite\n"
               "  --job FILE               many pictures: JSON, [{\"out\": \"a.png\", \"preset\": \"16:9\"}, …],\n"
               "                           with the names of these options\n")) +
           QLatin1Char('\n') +
           say(QT_TRANSLATE_NOOP("Help",
                                 "A name that ends in .html becomes a web page: the picture, all events and values\n"
                                 "with their sources. With --from and --to only those of the period.")) +
           QLatin1Char('\n');
}

static QString listHelp() {
    return say(QT_TRANSLATE_NOOP(
        "Help",
        "jalon list [FILE]: the events, sorted by date; no FILE: the bundled story.\n"
        "\n"
        "  --from DATE, --to DATE   those that may fall in this period, both days included\n"
        "  --search TEXT            those in which every word occurs; accents and case do not matter\n"
        "  --category NAME          id or name; may be given several times\n"
        "  --company NAME           id or name, present or past; may be given several times\n"
        "  --json                   an array of objects: id, date (EDTF), earliest, latest, title,\n"
        "                           summary, category, companies, amount, currency, importance,\n"
        "                           sources\n"
        "  --language en|fr         of titles and summaries\n"));
}

static QString seriesHelp() {
    return say(QT_TRANSLATE_NOOP(
               "Help",
               "jalon series [FILE]: the valuations; no FILE: the bundled story.\n"
               "\n"
               "  --company NAME           id or name; may be given several times\n"
               "  --json                   an array of objects: id, company, date (EDTF), low, high, currency,\n"
               "                           basis, status, sources\n"
               "  --csv                    the same as rows; sources separated by ;\n"
               "  --language en|fr         of names and words\n")) +
           say(QT_TRANSLATE_NOOP("Help",
                                 "Long series come after the dated figures, each of their points on its own.")) +
           QLatin1Char('\n');
}

static QString importHelp() {
    return say(QT_TRANSLATE_NOOP(
        "Help",
        "jalon import SOURCE… --out DOC: makes a document of files of other programs.\n"
        "\n"
        "  --out DOC                the new document, written when all of it is read\n"
        "  --format FORMAT          instead of what the content tells: csv, timelinejs-csv,\n"
        "                           wikidata-csv, json, timelinejs, vis-timeline, wikidata,\n"
        "                           simile-json, simile, timeline-project, icalendar, markwhen,\n"
        "                           jalon-json, jalon-csv\n"
        "  --date-order dmy|mdy|ymd what 03/04/2025 means, where no date of the file tells\n"
        "  --separator CHARACTER    of a table; tab for a tab\n"
        "  --encoding NAME          of a table: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, Latin-1,\n"
        "                           MacRoman\n"
        "  --columns ROLE,…         what each column of a table is, from the first: date, start,\n"
        "                           end, title, text, category, lane, company, amount, value,\n"
        "                           link, source, extra, ignore, …\n"
        "  --currency CODE          of amounts that name none, such as EUR\n"
        "  --json                   the report as an object: out, written, sources (source, format,\n"
        "                           encoding, separator, date_order, header, columns, records,\n"
        "                           events, valuations, relations, skipped, skipped_rows (line,\n"
        "                           reason), duplicates, warnings, problem)\n"
        "  --language en|fr         of the document's texts and the report\n"
        "  --force                  overwrite\n"
        "\n"
        "Rows that cannot be understood are skipped and reported with their lines. Exit code 0 where\n"
        "anything was kept, 1 where nothing was: there is no document then.\n"));
}

static QString convertHelp() {
    return say(QT_TRANSLATE_NOOP(
        "Help",
        "jalon convert SOURCE OUT: turns a document, or any file that import reads, into another format.\n"
        "What is JSON or CSV here loses nothing: convert turns it back into the same document. Of the\n"
        "formats of other programs it says what they have no place for.\n"
        "\n"
        "  OUT                      its ending chooses: .jalon, .json, a folder (NAME/), which gets a CSV\n"
        "                           file a table, .timelinejs.json, .ics, .timeline or .mw\n"
        "  --to NAME                instead of the ending: jalon, json, csv, timelinejs, icalendar,\n"
        "                           timeline-project, markwhen\n"
        "  --private-notes          takes the private notes of events along; else they stay out\n"
        "  --json                   the report as an object: source, from, out, to, events,\n"
        "                           valuations, points (of series), private_notes_left_out,\n"
        "                           cannot_say, import (as of jalon import; null where nothing had\n"
        "                           to be understood)\n"
        "  --language en|fr         of the report, and of the texts of what is imported\n"
        "  --force                  overwrite; a folder only where it holds nothing but such files\n"
        "\n"
        "OUT is written whole or not at all. To say how a file of another program is to be understood,\n"
        "use jalon import first.\n"));
}

static QString duplicatesHelp() {
    return QStringLiteral("\n  --duplicates keep|skip   ") +
           say(QT_TRANSLATE_NOOP("Help", "events of the same date and title as an earlier one: kept unless skipped")) +
           QLatin1Char('\n');
}

static QString dateHelp() {
    return say(QT_TRANSLATE_NOOP(
        "Help",
        "jalon date TEXT…: how dates are understood: EDTF (ISO 8601-2), or as people write them in\n"
        "English and French. - reads one a line from standard input; -0044 is a date.\n"
        "\n"
        "  --order dmy|mdy|ymd      what 03/04/2025 or 25-03-28 means. Without it all readings are\n"
        "                           shown, the first being assumed: mdy in English, dmy in French\n"
        "  --json                   one object a line: text, valid (understood at all), edtf_valid\n"
        "                           (valid EDTF as written), edtf, earliest, latest (days, the last\n"
        "                           included; \"open\" for an open end, null for an unknown one), words,\n"
        "                           order, century_assumed (of 1/21/77: 69 to 99 are 19xx, 00 to 68\n"
        "                           20xx; May 68 is 1968), weekday_differs (of Friday 29 March\n"
        "                           2025, a Saturday), ambiguous, readings (each as above), problem\n"
        "  --language en|fr         of the words\n"
        "\n"
        "Exit code 1 where any text was not understood.\n"));
}

static QString checkHelp() {
    return say(QT_TRANSLATE_NOOP("Help",
                                 "jalon check FILE: whether a file is a sound document. Nothing is changed.\n"
                                 "\n"
                                 "  --json                   an object: file, sound, problems (kind, message)\n"
                                 "\n"
                                 "Exit code 1 where it is not.\n"));
}

QString helpText(const QString& verb) {
    if (verb == QLatin1String("export"))
        return exportHelp();
    if (verb == QLatin1String("list"))
        return listHelp();
    if (verb == QLatin1String("series"))
        return seriesHelp();
    if (verb == QLatin1String("import"))
        return importHelp() + duplicatesHelp();
    if (verb == QLatin1String("convert"))
        return convertHelp();
    if (verb == QLatin1String("date"))
        return dateHelp();
    if (verb == QLatin1String("check"))
        return checkHelp();
    return programHelp();
}

}  // namespace jalon
