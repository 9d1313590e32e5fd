<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jalon::EventCard</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valuation(s)</source>
        <translation>
            <numerusform>%n valuation</numerusform>
            <numerusform>%n valuations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
        <source>%1, %n event(s)</source>
        <extracomment>A category or company and how many events it stands for</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::SearchResults</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n more hidden by the filters</source>
        <translation>
            <numerusform> · %n more hidden by the filters</numerusform>
            <numerusform> · %n more hidden by the filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ViewRow</name>
    <message numerus="yes">
        <source>Saved view %1, %n event(s)</source>
        <translation>
            <numerusform>Saved view %1, %n event</numerusform>
            <numerusform>Saved view %1, %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
