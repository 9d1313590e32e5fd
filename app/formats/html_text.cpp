// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/html_text.h"

#include <QStringList>
#include <QUrl>

#include "app/formats/event_writer.h"
#include "app/formats/import_run.h"

namespace jalon {

QString htmlText(const QString& text) {
    return QStringLiteral("<bdi>") + cleanLine(text).toHtmlEscaped() + QStringLiteral("</bdi>");
}

QString htmlParagraphs(const QString& text) {
    QString html;
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QString& paragraph : cleanText(plain).split(QLatin1String("\n\n"), Qt::SkipEmptyParts)) {
        QString words = paragraph.trimmed().toHtmlEscaped();
        words.replace(QLatin1Char('\n'), QLatin1String("<br>"));
        html += QStringLiteral("<p dir=\"auto\"><bdi>%1</bdi></p>\n").arg(words);
    }
    return html;
}

bool isPageLink(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return url.path().contains(QLatin1Char('@')) && !address.contains(QLatin1Char(' '));
    return isWebAddress(address) && !url.host().isEmpty();
}

QString htmlLink(const QString& address, const QString& words) {
    if (!isPageLink(address))
        return htmlText(words);
    return QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>")
        .arg(address.toHtmlEscaped(), htmlText(words));
}

QByteArray inlineSvg(const QByteArray& svg, const QByteArray& prefix) {
    QByteArray part = svg.mid(std::max<qsizetype>(0, svg.indexOf("<svg")));
    // Texts of the picture hold no quote that is not escaped, so none of these stands in one.
    part.replace(" id=\"", " id=\"" + prefix);
    part.replace("url(#", "url(#" + prefix);
    part.replace("href=\"#", "href=\"#" + prefix);
    return part;
}

const char* pageStyle() {
    return R"css(:root{color-scheme:light dark;--page:#f7f7f5;--card:#fff;--line:#e3e3df;--text:#1a1d23;--soft:#5c626b;
--accent:#2f5fd0;--picture:#fff}
@media(prefers-color-scheme:dark){:root{--page:#1b1f24;--card:#15181c;--line:#2c3138;--text:#e8eaed;--soft:#a4abb5;
--accent:#8fb1ff;--picture:#15181c}.light{display:none}}
@media not all and (prefers-color-scheme:dark){.dark{display:none}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--text);
font:1rem/1.55 Inter,"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:1.75rem 0 .25rem}
h2{font-size:1.35rem;margin:2.5rem 0 .75rem}
h3{font-size:1.1rem;margin:2rem 0 .5rem;color:var(--soft);border-bottom:1px solid var(--line)}
h4{font-size:1.05rem;line-height:1.35;margin:0}
p{margin:.4rem 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100rem;top:.5rem;padding:.5rem 1rem;background:var(--card);z-index:1}
.skip:focus{left:.5rem}
.soft{color:var(--soft)}
.picture{overflow-x:auto;background:var(--picture);border:1px solid var(--line);border-radius:6px;margin:1.25rem 0}
.picture svg{display:block;width:100%;height:auto;min-width:60rem}
.picture .dark svg,.picture .light svg{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:.75rem 0}
nav a{display:inline-block;padding:.15rem 0}
article{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.9rem 1.1rem;margin:.75rem 0}
article:target{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
article>p,article>h4{max-width:46rem}
.when{margin:0;font-size:.9rem;color:var(--soft)}
.when time{color:var(--text);font-weight:600}
.doubt{font-size:.9rem;font-style:italic;color:var(--soft)}
dl{display:grid;grid-template-columns:9.5rem 1fr;gap:.3rem 1rem;margin:.7rem 0 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;min-width:0}
dd ul,td ul{margin:0;padding:0;list-style:none}
.table{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:6px}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.6rem .8rem;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem;border-top:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600}
td.amount,th.amount{text-align:right;white-space:nowrap}
tbody th{font-weight:400;white-space:nowrap}
ol li{margin:.25rem 0}
footer{margin-top:2.5rem;padding-bottom:2.5rem;color:var(--soft);font-size:.92rem}
@media(max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}tbody th{white-space:normal}
h1{font-size:1.4rem}article{padding:.75rem .85rem}}
@media print{:root{--page:#fff;--card:#fff;--text:#000;--soft:#444;--accent:#000;--picture:#fff}
.dark,.skip,nav{display:none}.light{display:block}.picture{overflow:visible;border:0}.picture svg{min-width:0}
article,tr{break-inside:avoid}h2,h3{break-after:avoid}
article{border:0;border-left:2px solid #999;border-radius:0;padding:.2rem .8rem}
dd a::after{content:" (" attr(href) ")";font-size:.8em}dd a[href^="#"]::after{content:""}})css";
}

}  // namespace jalon
