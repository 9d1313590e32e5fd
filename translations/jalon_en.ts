<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converted at %1 and %n more rate(s)</source>
        <translation>
            <numerusform>Converted at %1 and %n more rate</numerusform>
            <numerusform>Converted at %1 and %n more rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartReadout</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n picture(s) after it were not drawn.</source>
        <translation>
            <numerusform>%n picture after it was not drawn.</numerusform>
            <numerusform>%n pictures after it were not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>{count} billion years ago</source>
        <translation>
            <numerusform>{count} billion years ago</numerusform>
            <numerusform>{count} billion years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} million years ago</source>
        <translation>
            <numerusform>{count} million years ago</numerusform>
            <numerusform>{count} million years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n significant digit(s))</source>
        <translation>
            <numerusform> (%n significant digit)</numerusform>
            <numerusform> (%n significant digits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since {count} billion years ago</source>
        <translation>
            <numerusform>since {count} billion years ago</numerusform>
            <numerusform>since {count} billion years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since {count} million years ago</source>
        <translation>
            <numerusform>since {count} million years ago</numerusform>
            <numerusform>since {count} million years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>Sources: %1 and %n more</source>
        <translation>
            <numerusform>Sources: %1 and %n more</numerusform>
            <numerusform>Sources: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n event, %1</numerusform>
            <numerusform>%n events, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>Timeline of %n event, %1.</numerusform>
            <numerusform>Timeline of %n events, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n event(s) lie in years that this format cannot say, and were left out.</source>
        <translation>
            <numerusform>%n event lies in years that this format cannot say, and was left out.</numerusform>
            <numerusform>%n events lie in years that this format cannot say, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are open at both ends, so they have no date, and were left out.</source>
        <translation>
            <numerusform>%n event is open at both ends, so it has no date, and was left out.</numerusform>
            <numerusform>%n events are open at both ends, so they have no date, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are less exact than this format can say; written as the whole period in which they lie.</source>
        <translation>
            <numerusform>%n date is less exact than this format can say; written as the whole period in which it lies.</numerusform>
            <numerusform>%n dates are less exact than this format can say; written as the whole period in which they lie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are approximate or uncertain; written as if they were certain.</source>
        <translation>
            <numerusform>%n date is approximate or uncertain; written as if it were certain.</numerusform>
            <numerusform>%n dates are approximate or uncertain; written as if they were certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have an end that is open or unknown; only the other end was written.</source>
        <translation>
            <numerusform>%n period has an end that is open or unknown; only the other end was written.</numerusform>
            <numerusform>%n periods have an end that is open or unknown; only the other end was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of day name a time zone; it was left out.</source>
        <translation>
            <numerusform>%n time of day names a time zone; it was left out.</numerusform>
            <numerusform>%n times of day name a time zone; it was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) hold line ends or signs with a meaning of their own; spaces stand there.</source>
        <translation>
            <numerusform>%n title holds line ends or signs with a meaning of their own; spaces stand there.</numerusform>
            <numerusform>%n titles hold line ends or signs with a meaning of their own; spaces stand there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold control characters; these were left out.</source>
        <translation>
            <numerusform>%n text holds control characters; these were left out.</numerusform>
            <numerusform>%n texts hold control characters; these were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have indented lines or spaces at their ends; these were left out.</source>
        <translation>
            <numerusform>%n text has indented lines or spaces at line ends; these were left out.</numerusform>
            <numerusform>%n texts have indented lines or spaces at line ends; these were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text would be taken for an event, a heading or a comment; “| ” stands before them.</source>
        <translation>
            <numerusform>%n line of text would be taken for an event, a heading or a comment; “| ” stands before it.</numerusform>
            <numerusform>%n lines of text would be taken for an event, a heading or a comment; “| ” stands before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lanes of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>The lane of %n event has no place in this format.</numerusform>
            <numerusform>The lanes of %n events have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The categories of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>The category of %n event has no place in this format.</numerusform>
            <numerusform>The categories of %n events have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The categories of %n event(s) became tags of one word.</source>
        <translation>
            <numerusform>The category of %n event became a tag of one word.</numerusform>
            <numerusform>The categories of %n events became tags of one word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>The tags of %n event have no place in this format.</numerusform>
            <numerusform>The tags of %n events have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n event(s) were changed into single words.</source>
        <translation>
            <numerusform>The tags of %n event were changed into single words.</numerusform>
            <numerusform>The tags of %n events were changed into single words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures and amounts of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>The figures and amounts of %n event have no place in this format.</numerusform>
            <numerusform>The figures and amounts of %n events have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who took part in %n event(s) has no place in this format.</source>
        <translation>
            <numerusform>Who took part in %n event has no place in this format.</numerusform>
            <numerusform>Who took part in %n events has no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n event(s) led to or followed from has no place in this format.</source>
        <translation>
            <numerusform>What %n event led to or followed from has no place in this format.</numerusform>
            <numerusform>What %n events led to or followed from has no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where sources disagree on %n event(s) has no place in this format.</source>
        <translation>
            <numerusform>Where sources disagree on %n event has no place in this format.</numerusform>
            <numerusform>Where sources disagree on %n events has no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How important and how certain %n event(s) are has no place in this format.</source>
        <translation>
            <numerusform>How important and how certain %n event is has no place in this format.</numerusform>
            <numerusform>How important and how certain %n events are has no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The short titles of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>The short title of %n event has no place in this format.</numerusform>
            <numerusform>The short titles of %n events have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources of %n event(s) stand at the end of the text, as lines.</source>
        <translation>
            <numerusform>The sources of %n event stand at the end of the text, as lines.</numerusform>
            <numerusform>The sources of %n events stand at the end of the text, as lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the sources of %n event(s) only the addresses were written.</source>
        <translation>
            <numerusform>Of the sources of %n event only the addresses were written.</numerusform>
            <numerusform>Of the sources of %n events only the addresses were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed out.</source>
        <translation>
            <numerusform>%n private note stayed out.</numerusform>
            <numerusform>%n private notes stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stand at the end of the text.</source>
        <translation>
            <numerusform>%n private note stands at the end of the text.</numerusform>
            <numerusform>%n private notes stand at the end of the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of companies have no place in this format.</source>
        <translation>
            <numerusform>%n value of companies has no place in this format.</numerusform>
            <numerusform>%n values of companies have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) about the whole (title, subtitle, licence) have no place in this format.</source>
        <translation>
            <numerusform>%n text about the whole (title, subtitle, licence) has no place in this format.</numerusform>
            <numerusform>%n texts about the whole (title, subtitle, licence) have no place in this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts in %n other language(s) were left out.</source>
        <translation>
            <numerusform>The texts in %n other language were left out.</numerusform>
            <numerusform>The texts in %n other languages were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The colours and shapes of %n categories and lanes were not all written.</source>
        <translation>
            <numerusform>The colour and shape of %n category or lane were not all written.</numerusform>
            <numerusform>The colours and shapes of %n categories and lanes were not all written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuation(s)</source>
        <translation>
            <numerusform>%Ln valuation</numerusform>
            <numerusform>%Ln valuations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like an earlier one</source>
        <translation>
            <numerusform>%Ln like an earlier one</numerusform>
            <numerusform>%Ln like earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln row skipped</numerusform>
            <numerusform>%Ln rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s) skipped</source>
        <translation>
            <numerusform>and %Ln more row skipped</numerusform>
            <numerusform>and %Ln more rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like an earlier one, left out</source>
        <translation>
            <numerusform>%Ln like an earlier one, left out</numerusform>
            <numerusform>%Ln like an earlier one, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%n lane(s) hidden</source>
        <translation>
            <numerusform>%n lane hidden</numerusform>
            <numerusform>%n lanes hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::CategoriesPage</name>
    <message numerus="yes">
        <source>%Ln event(s) are of the category “%1”. Which one do they get instead?</source>
        <translation>
            <numerusform>%Ln event is of the category “%1”. Which one does it get instead?</numerusform>
            <numerusform>%Ln events are of the category “%1”. Which one do they get instead?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ChartAccessible</name>
    <message numerus="yes">
        <source>%1, %Ln figure(s)</source>
        <translation>
            <numerusform>%1, %Ln figure</numerusform>
            <numerusform>%1, %Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, from %4 to %5, %Ln value(s)</source>
        <translation>
            <numerusform>%1, %2 to %3, from %4 to %5, %Ln value</numerusform>
            <numerusform>%1, %2 to %3, from %4 to %5, %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::CompaniesPage</name>
    <message numerus="yes">
        <source>%Ln figure(s) are deleted with it.</source>
        <translation>
            <numerusform>%Ln figure is deleted with it.</numerusform>
            <numerusform>%Ln figures are deleted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stay, without it.</source>
        <translation>
            <numerusform>%Ln event stays, without it.</numerusform>
            <numerusform>%Ln events stay, without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::DataExportDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln event was written to %1.</numerusform>
            <numerusform>%Ln events were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::EventCard</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuation(s)</source>
        <translation>
            <numerusform>%Ln valuation</numerusform>
            <numerusform>%Ln valuations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::EventTable</name>
    <message numerus="yes">
        <source>Only the first %Ln row(s) of the clipboard were taken.</source>
        <translation>
            <numerusform>Only the first row of the clipboard was taken.</numerusform>
            <numerusform>Only the first %Ln rows of the clipboard were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::FilterPanel</name>
    <message numerus="yes">
        <source>Show or hide this company and its line (Space). %n valuation(s).</source>
        <translation>
            <numerusform>Show or hide this company and its line (Space). %n valuation.</numerusform>
            <numerusform>Show or hide this company and its line (Space). %n valuations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::FilterRow</name>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>A category or company and how many events it stands for</extracomment>
        <translation>
            <numerusform>%1, %Ln event</numerusform>
            <numerusform>%1, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::LanesPage</name>
    <message numerus="yes">
        <source>%Ln event(s) are in the lane “%1”. Which one do they move to?</source>
        <translation>
            <numerusform>%Ln event is in the lane “%1”. Which one does it move to?</numerusform>
            <numerusform>%Ln events are in the lane “%1”. Which one do they move to?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MainWindow</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuation(s)</source>
        <translation>
            <numerusform>%Ln valuation</numerusform>
            <numerusform>%Ln valuations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) shown</source>
        <translation>
            <numerusform>%Ln company shown</numerusform>
            <numerusform>%Ln companies shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are too many to select at once: narrow the filters to %1 or fewer.</source>
        <translation>
            <numerusform>%Ln event is too many to select at once: narrow the filters to %1 or fewer.</numerusform>
            <numerusform>%Ln events are too many to select at once: narrow the filters to %1 or fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Deleted %Ln event. Ctrl+Z takes it back.</numerusform>
            <numerusform>Deleted %Ln events. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MarkMenus</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s)</source>
        <translation>
            <numerusform>%Ln more event</numerusform>
            <numerusform>%Ln more events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) later; a click goes to the nearest (Shift+Right)</source>
        <translation>
            <numerusform>%Ln event later; a click goes to it (Shift+Right)</numerusform>
            <numerusform>%Ln events later; a click goes to the nearest (Shift+Right)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) earlier; a click goes to the nearest (Shift+Left)</source>
        <translation>
            <numerusform>%Ln event earlier; a click goes to it (Shift+Left)</numerusform>
            <numerusform>%Ln events earlier; a click goes to the nearest (Shift+Left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: the arrow keys walk through them</source>
        <translation>
            <numerusform>and %Ln more: the arrow keys walk through them</numerusform>
            <numerusform>and %Ln more: the arrow keys walk through them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MeasuredSpan</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thousand million year(s)</source>
        <translation>
            <numerusform>%n thousand million years</numerusform>
            <numerusform>%n thousand million years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin in it</source>
        <translation>
            <numerusform>%Ln event begins in it</numerusform>
            <numerusform>%Ln events begin in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::PeriodFilter</name>
    <message numerus="yes">
        <source>%Ln event(s) may lie in it</source>
        <translation>
            <numerusform>%Ln event may lie in it</numerusform>
            <numerusform>%Ln events may lie in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::RecoveryDialog</name>
    <message numerus="yes">
        <source>%1 · %n step(s), last on %2</source>
        <translation>
            <numerusform>%1 · %n step, last on %2</numerusform>
            <numerusform>%1 · %n steps, last on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::SearchResults</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln more hidden by the filters</source>
        <translation>
            <numerusform> · %Ln more hidden by the filters</numerusform>
            <numerusform> · %Ln more hidden by the filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ShiftDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln event stays as it is:</numerusform>
            <numerusform>%Ln events stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::SourcesPage</name>
    <message numerus="yes">
        <source>%Ln event(s) and figures name “%1”. They stay, without it.</source>
        <translation>
            <numerusform>%Ln event or figure names “%1”. It stays, without it.</numerusform>
            <numerusform>%Ln events and figures name “%1”. They stay, without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::TimelineAccessible</name>
    <message numerus="yes">
        <source>Timeline, %Ln event(s)</source>
        <translation>
            <numerusform>Timeline, %Ln event</numerusform>
            <numerusform>Timeline, %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %Ln event(s), %1 to %2</source>
        <translation>
            <numerusform>Timeline, %Ln event, %1 to %2</numerusform>
            <numerusform>Timeline, %Ln events, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), first of them: %1</source>
        <translation>
            <numerusform>%Ln event, first of them: %1</numerusform>
            <numerusform>%Ln events, first of them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) earlier</source>
        <translation>
            <numerusform>%Ln event earlier</numerusform>
            <numerusform>%Ln events earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) later</source>
        <translation>
            <numerusform>%Ln event later</numerusform>
            <numerusform>%Ln events later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ValuationChart</name>
    <message numerus="yes">
        <source>Valuation chart, %n figure(s)</source>
        <translation>
            <numerusform>Valuation chart, %n figure</numerusform>
            <numerusform>Valuation chart, %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ViewRow</name>
    <message numerus="yes">
        <source>Saved view %1, %Ln event(s)</source>
        <translation>
            <numerusform>Saved view %1, %Ln event</numerusform>
            <numerusform>Saved view %1, %Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
