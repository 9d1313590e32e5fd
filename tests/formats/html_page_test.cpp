// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The web page: whole by itself, nothing in it runs, everything in it can be reached.
#include "app/formats/html_page.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include "app/formats/html_text.h"
#include "tests/formats/import_helpers.h"
#include "tests/helpers/made_document.h"

using namespace jalon;

namespace {

const QByteArray svg =
    "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><title>Alt</title>"
    "<defs><clipPath id=\"clip0\"><path d=\"M0 0\"/></clipPath></defs><g clip-path=\"url(#clip0)\"/></svg>\n";

QString pageOf(const Document& document, const PageOptions& options = {}, ExportResult* result = nullptr) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    const auto written = writeHtmlPage(document, path, {svg, svg}, options);
    EXPECT_TRUE(written.ok());
    if (result && written)
        *result = *written;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList allOf(const QString& text, const char* pattern) {
    QStringList found;
    const QRegularExpression form(QString::fromLatin1(pattern));
    for (auto each = form.globalMatch(text); each.hasNext();) found += each.next().captured(1);
    return found;
}

// Tags are closed in their order, so that no text has broken out of its place.
void expectBalanced(const QString& html) {
    QString xml = html.mid(html.indexOf(QLatin1String("<html")));
    static const QRegularExpression open(QStringLiteral("<(meta|br)\\b([^>]*)>"));
    xml.replace(open, QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
}

}  // namespace

TEST(HtmlPage, HoldsTheWholeStory) {
    const auto story = Document::openStory();
    for (const char* code : {"en", "fr"}) {
        PageOptions options;
        options.language = Language::forCode(QLatin1String(code));
        const QString page = pageOf(**story, options);
        expectBalanced(page);
        EXPECT_TRUE(page.contains(QStringLiteral("<html lang=\"%1\">").arg(QLatin1String(code))));
        int events = 0;
        (*story)->visitEvents(options.language, [&](const EventSummary& event, const QString&, const QStringList&) {
            EXPECT_TRUE(page.contains(event.title.toHtmlEscaped())) << event.key.toStdString();
            ++events;
        });
        EXPECT_EQ(page.count(QLatin1String("<article ")), events);
        EXPECT_EQ(page.count(QLatin1String("<tr><th scope=\"row\">")), (*story)->valuations(options.language).size());
        EXPECT_TRUE(page.contains((*story)->info(options.language).licence.toHtmlEscaped()));
        for (const Source& source : (*story)->sources())
            if (isPageLink(source.url))
                EXPECT_TRUE(page.contains(source.url.toHtmlEscaped())) << source.url.toStdString();
    }
}

TEST(HtmlPage, LinksLeadToWhatIsThereAndIdsAreUnique) {
    const auto story = Document::openStory();
    const QString page = pageOf(**story);
    const QStringList ids = allOf(page, "\\bid=\"([^\"]*)\"");
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    const QStringList links = allOf(page, "href=\"#([^\"]*)\"") + allOf(page, "url\\(#([^)]*)\\)");
    EXPECT_GT(links.size(), 100);
    for (const QString& link : links) EXPECT_TRUE(ids.contains(link)) << link.toStdString();
}

TEST(HtmlPage, LoadsAndRunsNothing) {
    const auto story = Document::openStory();
    const QString page = pageOf(**story);
    EXPECT_TRUE(page.contains(QLatin1String("default-src 'none'")));
    static const QRegularExpression loads(
        QStringLiteral(
            "<(?:script|link|iframe|img|object|embed|base|form|video|audio)\\b|\\son\\w+=|\\ssrc=|@import|url\\((?!#)"),
        QRegularExpression::CaseInsensitiveOption);
    EXPECT_FALSE(page.contains(loads)) << loads.match(page).captured().toStdString();
    for (const QString& tag : allOf(page, "(<a href=\"[^#][^>]*>)"))
        EXPECT_TRUE(tag.contains(QLatin1String("rel=\"noopener noreferrer\""))) << tag.toStdString();
}

TEST(HtmlPage, StrangersTextsStayTexts) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jalon"));
    const QString evil = QString::fromUtf8(
        "</h4></article><script>alert(1)</script><img src=x onerror=\"a()\"> \"'&amp; \xE2\x80\xAEtxet");
    auto made = DocumentWriter::create(path, evil, QStringLiteral("en"));
    ASSERT_TRUE(made.ok());
    DocumentWriter& writer = **made;
    EventSummary event;
    event.key = QStringLiteral("it");
    event.date = *parseEdtf("2025-03-28");
    event.category = writer.addCategory(QStringLiteral("c"), evil, MarkShape::Circle, ColorRole::Blue);
    event.lane = writer.addLane(QStringLiteral("l"), evil, ColorRole::Blue);
    writer.addLane(QStringLiteral("m"), evil, ColorRole::Blue);
    event.title = evil;
    const EventId id = writer.addEvent(event, evil + QStringLiteral("\n\n") + evil);
    const QString addresses[] = {QStringLiteral("javascript:alert(1)"),
                                 QStringLiteral("data:text/html,x"),
                                 QStringLiteral("https://example.org/?a=\"><script>"),
                                 QStringLiteral("https://user:pass@example.org/"),
                                 QStringLiteral("https://example.org/fine?a=1&b=2"),
                                 QStringLiteral("mailto:someone@example.org"),
                                 QStringLiteral("file:///etc/passwd")};
    int ordinal = 0;
    for (const QString& address : addresses) {
        ++ordinal;
        writer.addEventSource(id, writer.addSource(QStringLiteral("s%1").arg(ordinal), evil, evil, address), ordinal);
    }
    ASSERT_TRUE(writer.finish().ok());
    const auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    const QString page = pageOf(**document);
    expectBalanced(page);
    EXPECT_FALSE(page.contains(QLatin1String("<script")));
    EXPECT_FALSE(page.contains(QLatin1String("<img")));
    EXPECT_FALSE(page.contains(QLatin1String("href=\"javascript")));
    const QStringList links = allOf(page, "<a href=\"([^#][^\"]*)\"");
    EXPECT_EQ(QSet<QString>(links.begin(), links.end()),
              (QSet<QString>{QStringLiteral("https://example.org/fine?a=1&amp;b=2"),
                             QStringLiteral("mailto:someone@example.org")}));
    // What turns the direction of writing ends with the text that holds it.
    const QString title = page.left(page.indexOf(QLatin1String("</head>")));
    const qsizetype turned = page.count(QChar(0x202E)) - title.count(QChar(0x202E));
    EXPECT_EQ(allOf(page, "(<bdi>[^<]*\\x{202E}[^<]*</bdi>)").size(), turned);
}

TEST(HtmlPage, ListsTheMostImportantOfVeryMany) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jalon"));
    std::vector<MadeEvent> events;
    for (int i = 0; i < 300; ++i)
        events.push_back({"20" + std::to_string(10 + i % 15) + "-05-01", QStringLiteral("Event %1.").arg(i), 0,
                          i % 10 == 0 ? 5 : 2});
    writeMadeDocument(path, events);
    const auto document = Document::open(path);
    PageOptions options;
    options.mostEvents = 30;
    ExportResult result;
    const QString page = pageOf(**document, options, &result);
    EXPECT_EQ(result.events, 30);
    EXPECT_EQ(result.leftOut, 270);
    EXPECT_TRUE(page.contains(QLatin1String("Of 300 events the 30 most important are listed.")));
    EXPECT_EQ(result.cannotSay.value(0), QLatin1String("Of 300 events the 30 most important are listed."));
    for (int i = 0; i < 300; i += 10) EXPECT_TRUE(page.contains(QStringLiteral("Event %1.").arg(i))) << i;
    const QStringList years = allOf(page, "<h3 id=\"[^\"]*\">(\\d+)</h3>");
    EXPECT_TRUE(std::is_sorted(years.begin(), years.end()));
}

TEST(HtmlPage, ShowsOnlyWhatTheFilterAccepts) {
    const auto story = Document::openStory();
    PageOptions options;
    options.filter.within = TimeSpan{startOfDay({2022, 1, 1}), startOfDay({2023, 1, 1})};
    const QString page = pageOf(**story, options);
    EXPECT_EQ(allOf(page, "<h3 id=\"[^\"]*\">(\\d+)</h3>"), QStringList{QStringLiteral("2022")});
    for (const QString& link : allOf(page, "href=\"#([^\"]*)\""))
        EXPECT_TRUE(page.contains(QStringLiteral("id=\"%1\"").arg(link))) << link.toStdString();
}

TEST(HtmlPage, IdsOfTwoPicturesDiffer) {
    const QByteArray light = inlineSvg(svg, "light-");
    EXPECT_TRUE(light.startsWith("<svg"));
    EXPECT_TRUE(light.contains("id=\"light-clip0\"") && light.contains("url(#light-clip0)"));
}
