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
