// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>

// A small file of every format, each with the events it holds.
struct Sample {
    const char* name;
    const char* format;
    std::size_t events;
    const char* text;
};

constexpr Sample samples[] = {
    {"table.csv", "csv", 2,
     "date,title,category\n2025-03-28,\"xAI buys X, all-stock\",Deal\nearly 2024,Round,Funding\n"},
    {"sheet.csv", "timelinejs-csv", 1, "Year,Month,Day,Time,Headline,Text,Media,Type\n1912,9,8,,Court House,Words,,\n"},
    {"query.csv", "wikidata-csv", 1,
     "item,itemLabel,date\nhttp://www.wikidata.org/entity/Q1,Battle,1807-06-22T00:00:00Z\n"},
    {"slides.json", "timelinejs", 2,
     R"({"title": {"text": {"headline": "The story"}}, "events": [
         {"start_date": {"year": "1904", "month": 3}, "text": {"headline": "A &amp; B", "text": "<p>words</p>"}, "group": "g"}],
        "eras": [{"start_date": {"year": -500}, "end_date": {"year": "300"}, "text": {"headline": "Antiquity"}}]})"},
    {"old.json", "timelinejs", 1,
     R"({"timeline": {"headline": "Old", "type": "default", "date": [
         {"startDate": "2011,12,10,07,02,10", "endDate": "2011,12,11", "headline": "Then", "text": "x", "tag": "t"}]}})"},
    {"items.json", "vis-timeline", 2,
     R"([{"id": 4, "content": "item", "start": "2014-04-16", "end": "2014-04-19"},
         {"id": 6, "content": "point", "start": 1398556800000, "type": "point"}])"},
    {"simile.json", "simile-json", 2,
     R"({"dateTimeFormat": "iso8601", "events": [
         {"start": "1845", "end": "1846", "durationEvent": true, "title": "Moved", "description": "to <b>Le Havre</b>"},
         {"start": "1962", "end": "1964", "isDuration": false, "title": "Some time"}]})"},
    {"bindings.json", "wikidata", 1,
     R"({"head": {"vars": ["item", "date"]}, "results": {"bindings": [
         {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
          "itemLabel": {"type": "literal", "value": "Battle"},
          "date": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "1807-06-22T00:00:00Z"}}]}})"},
    {"places.geojson", "json", 1,
     R"({"type": "FeatureCollection", "features": [{"type": "Feature", "id": "x",
         "properties": {"place": "4 km off Alpha", "time": "2018-02-07T01:02:03Z", "mag": 2.5},
         "geometry": {"type": "Point", "coordinates": [1, 2]}}]})"},
    {"calendar.ics", "icalendar", 3,
     "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Meeting\r\nDTSTART;TZID=Europe/Paris:20240301T093000\r\n"
     "RRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"},
    {"project.timeline", "timeline-project", 2,
     "<?xml version=\"1.0\" "
     "encoding=\"utf-8\"?><timeline><version>2.7.0</version><eras><era><name>E</name><start>2000-01-01 "
     "00:00:00</start><end>2010-01-01 00:00:00</end></era></eras><events><event><start>2009-06-10 "
     "00:00:00</start><end>2009-06-13 00:00:00</end><text>T</text><category>c</category></event></events></timeline>"},
    {"simile.xml", "simile", 1,
     "<data><event start=\"Nov 14 1840 00:00:00 GMT\" title=\"Birth\" link=\"http://example.org/\">Born &amp; so "
     "on</event></data>"},
    {"notes.mw", "markwhen", 3,
     "title: My notes\n\n# Group\n2025-03-28: xAI buys X #deal\nid: buy\n3 weeks: after it\nwords\n\n!buy / 2025-05: "
     "span\n"},
};
