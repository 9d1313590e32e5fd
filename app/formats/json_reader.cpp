// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/json_reader.h"

#include <QBuffer>
#include <QRegularExpression>
#include <cstring>

#include "app/formats/date_cells.h"
#include "app/formats/formats_text.h"
#include "app/formats/json_rows.h"
#include "app/formats/simile_event.h"
#include "app/formats/table_import.h"
#include "app/formats/timelinejs_reader.h"
#include "app/formats/wikidata_rules.h"

namespace jalon {

namespace {

// JSON in UTF-8 without what scripts put around it: "storyjs_jsonp_data = {...};", "callback({...})".
QByteArray bareJson(const QByteArray& bytes) {
    QByteArray json = bytes;
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    if (const FoundEncoding found = findEncoding(buffer);
        found.encoding == TextEncoding::Utf16LittleEndian || found.encoding == TextEncoding::Utf16BigEndian)
        json = TextDecoder(found.encoding).decode(QByteArrayView(bytes).sliced(found.mark)).toUtf8();
    static const QRegularExpression around(QStringLiteral(R"(^\s*[A-Za-z_$][\w.$]*\s*([=(])\s*(?=[\[{]))"));
    const QRegularExpressionMatch match = around.match(QString::fromLatin1(json.left(200)));
    if (!match.hasMatch())
        return json;
    // Blanks in place of the call, so that lines stay those of the file.
    for (qsizetype i = 0; i < match.capturedEnd(); ++i)
        if (json[i] != '\n')
            json[i] = ' ';
    qsizetype end = json.size();
    while (end > 0 && std::strchr(" \t\r\n;)", json[end - 1])) --end;
    return json.left(end);
}

// A syntax error has been noted when the text was looked at first.
void visitElements(const QByteArray& json, const JsonElementTaker& take) {
    [[maybe_unused]] const Result<JsonValue> rest = readJson(json, take);
}

// What a first look at the whole text finds.
struct JsonOverview {
    ImportFormat format = ImportFormat::JsonRecords;
    QString path;  // of the array whose elements are read
    JsonValue rest;
    QHash<QString, QString> groups;  // of vis-timeline, id to name
    QHash<QString, int> objectsAt;
    bool entities = false;
    std::optional<Problem> broken;
};

bool namesEntity(const JsonValue& object) {
    return std::any_of(object.members.begin(), object.members.end(), [](const auto& member) {
        return isWikidataEntity(member.second.plain()) || isWikidataEntity(member.second.member("value").plain());
    });
}

void lookAtElement(const QString& path, const JsonValue& element, JsonOverview& view) {
    if (!element.isObject())
        return;
    constexpr int looked = 20;
    const int seen = view.objectsAt[path]++;
    if (path == QLatin1String("groups"))
        view.groups.insert(element.member("id").plain(), plainOfHtml(element.member("content").plain()));
    if (seen >= looked || view.format != ImportFormat::JsonRecords)
        return;
    view.entities = view.entities || namesEntity(element);
    const bool events = path == QLatin1String("events");
    if (path == QLatin1String("timeline.date") || path == QLatin1String("date"))
        view.format = ImportFormat::TimelineJsJson;
    else if (events && element.has("start_date"))
        view.format = ImportFormat::TimelineJsJson;
    else if (events && element.has("start"))
        view.format = ImportFormat::SimileJson;
    else if (path == QLatin1String("results.bindings"))
        view.format = ImportFormat::WikidataJson;
    else if ((path.isEmpty() || path == QLatin1String("items")) && element.has("content") && element.has("start"))
        view.format = ImportFormat::VisTimeline;
    else
        return;
    view.path = path;
}

JsonOverview overlook(const QByteArray& json) {
    JsonOverview view;
    auto rest = readJson(json, [&](const QString& path, JsonValue& element) {
        lookAtElement(path, element, view);
        return true;
    });
    if (rest)
        view.rest = rest.take();
    else
        view.broken = rest.problem();
    if (view.format == ImportFormat::JsonRecords) {
        int most = 0;
        for (auto it = view.objectsAt.cbegin(); it != view.objectsAt.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                view.path = it.key();
            }
        }
        if (view.entities)
            view.format = ImportFormat::WikidataJson;
    }
    return view;
}

Result<UncertainDate> visDate(const JsonValue& value) {
    if (value.isNumber())
        return DateCells(DateOrder::Unstated, DateWriting::UnixMillis).read(value.text);
    return readScriptDate(value.plain());
}

// https://visjs.github.io/vis-timeline/docs/timeline/#items
bool takeVisItem(const JsonValue& item, const JsonOverview& view, ImportRun& run) {
    ImportedEvent event;
    event.line = item.line;
    event.id = item.member("id").plain();
    event.title = plainOfHtml(item.member("content").plain());
    event.text = plainOfHtml(item.member("title").plain());
    const QString group = item.member("group").plain();
    event.lane = view.groups.value(group, group);
    event.category = item.member("className").plain();
    if (!item.has("start"))
        return run.skip(item.line, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no date")));
    Result<UncertainDate> date = visDate(item.member("start"));
    if (date && item.has("end") && item.member("type").plain() != QLatin1String("point")) {
        const Result<UncertainDate> end = visDate(item.member("end"));
        date = end ? dateFromTo(*date, *end) : end;
    }
    if (!date)
        return run.skip(item.line, date.problem().message);
    event.date = *date;
    return run.take(std::move(event));
}

bool takeSimile(const JsonValue& object, ImportRun& run) {
    const auto text = [&](const char* name) { return object.member(name).plain(); };
    SimileEvent event;
    event.line = object.line;
    event.start = text("start");
    event.latestStart = text("latestStart");
    event.earliestEnd = text("earliestEnd");
    event.end = text("end");
    event.isDuration = text("isDuration");
    event.durationEvent = text("durationEvent");
    event.title = text("title");
    event.text = text("description");
    event.link = text("link");
    event.image = text("image");
    event.category = text("classname");
    return takeSimileEvent(event, run);
}

Outcome readSlides(const QByteArray& json, const JsonOverview& view, ImportRun& run) {
    TimelineJsReader slides(run);
    const JsonValue& timeline = view.rest.member("timeline");
    slides.takeTitle(view.rest.has("title") ? view.rest.member("title") : timeline.isObject() ? timeline : view.rest);
    visitElements(json, [&](const QString& path, JsonValue& element) {
        const bool era = path == QLatin1String("eras") || path.endsWith(QLatin1String("era"));
        if (!element.isObject() || !(era || path == view.path))
            return true;
        const double done = static_cast<double>(element.end) / static_cast<double>(json.size());
        return run.record(done) && slides.take(element, era);
    });
    return Done{};
}

template <typename Take>
Outcome readElements(const QByteArray& json, const JsonOverview& view, ImportRun& run, const Take& take) {
    visitElements(json, [&](const QString& path, JsonValue& element) {
        if (path != view.path)
            return true;
        if (!run.record(static_cast<double>(element.end) / static_cast<double>(json.size())))
            return false;
        return element.isObject()
                   ? take(element)
                   : run.skip(element.line, formatsText(QT_TRANSLATE_NOOP("Formats", "it is not an object")));
    });
    return Done{};
}

Outcome readRecords(const QByteArray& json, const JsonOverview& view, ImportRun& run) {
    JsonRows rows(json);
    visitElements(json, [&](const QString& path, JsonValue& element) {
        if (path == view.path && element.isObject())
            rows.add(element);
        return true;
    });
    TableRules rules = view.format == ImportFormat::WikidataJson ? wikidataRules(run) : TableRules{};
    rules.header = true;
    return importTable(rows, run, rules);
}

Outcome readFormat(const QByteArray& json, const JsonOverview& view, ImportRun& run) {
    switch (view.format) {
        case ImportFormat::TimelineJsJson:
            return readSlides(json, view, run);
        case ImportFormat::VisTimeline:
            return readElements(json, view, run, [&](const JsonValue& item) { return takeVisItem(item, view, run); });
        case ImportFormat::SimileJson:
            return readElements(json, view, run, [&](const JsonValue& object) { return takeSimile(object, run); });
        default:
            return readRecords(json, view, run);
    }
}

}  // namespace

Outcome readJsonTimeline(const QByteArray& bytes, ImportRun& run) {
    const QByteArray json = bareJson(bytes);
    JsonOverview view = overlook(json);
    if (run.options().format)
        view.format = *run.options().format;
    run.result().format = view.format;
    if (view.objectsAt.isEmpty()) {
        if (view.broken)
            return run.refuse(view.broken->message, ProblemKind::BadValue, view.broken->line);
        return run.refuse(
            formatsText(QT_TRANSLATE_NOOP("Formats", "there is no list of objects in it, so nothing to import.")));
    }
    if (view.broken)
        run.warn(formatsText(QT_TRANSLATE_NOOP("Formats", "Line %1: %2. What stands before was read."))
                     .arg(QString::number(view.broken->line), view.broken->message));
    return readFormat(json, view, run);
}

}  // namespace jalon
