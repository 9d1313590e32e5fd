// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/import_run.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include "app/formats/formats_text.h"

namespace jalon {

ImportRun::ImportRun(const QString& path, const ImportOptions& options, ImportSink& sink,
                     const ImportProgress& progress)
    : m_path(path), m_options(options), m_sink(sink), m_progress(progress) {
    m_result.source = path;
    m_sink.begin(QFileInfo(path).completeBaseName());
}

void ImportRun::title(const QString& title) {
    if (const QString clean = cleanLine(title); !clean.isEmpty())
        m_sink.title(clean);
}

bool ImportRun::goOn(bool more) {
    m_stopped = m_stopped || !more;
    return !m_stopped;
}

bool ImportRun::record(double done) {
    constexpr std::int64_t often = 1000;  // some milliseconds
    if (++m_result.records % often == 0 && m_progress && !m_progress(done))
        m_cancelled = m_stopped = true;
    return !m_stopped;
}

quint64 ImportRun::likenessOf(const ImportedEvent& event) {
    return qHash(event.title.toCaseFolded(), 1) ^
           (quint64{std::hash<std::string>{}(event.date.edtf)} * 0x9E3779B97F4A7C15u);
}

bool ImportRun::isDuplicate(const ImportedEvent& event) {
    constexpr qsizetype mostRemembered = 2'000'000;
    const quint64 likeness = likenessOf(event);
    if (m_seen.contains(likeness))
        return true;
    if (m_seen.size() >= mostRemembered)
        return false;
    m_seen.insert(likeness);
    if (m_options.duplicates == Duplicates::Skip && !event.id.isEmpty())
        m_firstIds.insert(likeness, event.id);
    return false;
}

// What is related to it is related to the first.
bool ImportRun::leaveOut(const ImportedEvent& event) {
    m_result.duplicatesLeftOut = true;
    const QString first = m_firstIds.value(likenessOf(event));
    if (!event.id.isEmpty() && !first.isEmpty() && event.id != first)
        m_standIns.insert(event.id, first);
    return !m_stopped;
}

bool ImportRun::take(ImportedEvent event) {
    event.title = cleanLine(event.title);
    if (event.title.isEmpty())
        return skip(event.line, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no title")));
    event.label = cleanLine(event.label);
    event.text = cleanText(event.text);
    if (isDuplicate(event)) {
        ++m_result.duplicates;
        if (m_options.duplicates == Duplicates::Skip)
            return leaveOut(event);
    }
    ++m_result.events;
    return goOn(m_sink.take(event));
}

bool ImportRun::take(const ImportedValuation& valuation) {
    ++m_result.valuations;
    return goOn(m_sink.take(valuation));
}

bool ImportRun::take(const ImportedPoint& point) {
    ++m_result.valuations;
    return goOn(m_sink.take(point));
}

bool ImportRun::take(const ImportedRelation& relation) {
    ++m_result.relations;
    if (m_standIns.isEmpty())
        return goOn(m_sink.take(relation));
    ImportedRelation meant = relation;
    meant.from = m_standIns.value(relation.from, relation.from);
    meant.to = m_standIns.value(relation.to, relation.to);
    return goOn(m_sink.take(meant));
}

bool ImportRun::skip(int line, const QString& reason) {
    ++m_result.skipped;
    if (m_result.skippedRows.size() < ImportResult::mostSkippedListed)
        m_result.skippedRows.push_back({line, reason});
    return !m_stopped;
}

void ImportRun::warn(const QString& warning) {
    constexpr qsizetype most = 100;
    if (!m_result.warnings.contains(warning) && m_result.warnings.size() < most)
        m_result.warnings += warning;
}

Problem ImportRun::refuse(const QString& why, ProblemKind kind, int line) const {
    const QString place = line > 0 ? QStringLiteral("%1:%2").arg(m_path).arg(line) : m_path;
    return {kind, QStringLiteral("%1: %2").arg(place, why), m_path, line};
}

QString cleanText(const QString& text) {
    const auto unwanted = [](QChar c) {
        return (c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || c == QChar(0x7F) ||
               c == QChar(0xFEFF);
    };
    const QString trimmed = text.trimmed();
    if (std::none_of(trimmed.begin(), trimmed.end(), unwanted))
        return trimmed;
    QString clean;
    clean.reserve(trimmed.size());
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        if (!unwanted(trimmed[i]))
            clean += trimmed[i];
        else if (trimmed[i] == QLatin1Char('\r') && trimmed[i + 1] != QLatin1Char('\n'))
            clean += QLatin1Char('\n');
    }
    return clean;
}

QString cleanLine(const QString& text) {
    QString clean = cleanText(text);
    clean.replace(QLatin1Char('\n'), QLatin1Char(' '));
    clean.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return clean;
}

namespace {

QString entityText(const QString& name) {
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QString(QChar(0xA0))},
        {QStringLiteral("mdash"), QStringLiteral("—")},  {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},  {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("ldquo"), QStringLiteral("“")},  {QStringLiteral("rdquo"), QStringLiteral("”")},
        {QStringLiteral("hellip"), QStringLiteral("…")}, {QStringLiteral("eacute"), QStringLiteral("é")},
        {QStringLiteral("egrave"), QStringLiteral("è")}, {QStringLiteral("agrave"), QStringLiteral("à")},
        {QStringLiteral("ccedil"), QStringLiteral("ç")}};
    if (!name.startsWith(QLatin1Char('#')))
        return known.value(name);
    bool ok = false;
    const bool hex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool character = ok && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return character ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
}

}  // namespace

QString plainOfHtml(const QString& html) {
    if (!html.contains(QLatin1Char('<')) && !html.contains(QLatin1Char('&')))
        return html;
    QString text = html;
    static const QRegularExpression hidden(
        QStringLiteral("<(script|style)\\b[^>]*>.*?</\\1\\s*>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(QStringLiteral("<(?:br|/p|/div|/li|/h[1-6])\\b[^<>]*>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z][^<>]*>|<!--.*?-->"));
    text.remove(hidden);
    text.replace(breaks, QStringLiteral("\n"));
    text.remove(tag);
    static const QRegularExpression entity(QStringLiteral("&(#?[a-zA-Z0-9]{2,8});"));
    QString plain;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString meant = entityText(match.captured(1));
        plain += text.mid(from, match.capturedStart() - from) + (meant.isEmpty() ? match.captured() : meant);
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

}  // namespace jalon
