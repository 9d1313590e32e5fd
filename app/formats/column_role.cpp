// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/column_role.h"

#include <QHash>
#include <array>

namespace jalon {

namespace {

constexpr std::array roleKeys{"extra",  "ignore", "date",     "start",     "end",     "year",       "month",
                              "day",    "time",   "end-year", "end-month", "end-day", "end-time",   "precision",
                              "title",  "text",   "category", "lane",      "company", "amount",     "currency",
                              "value",  "low",    "high",     "basis",     "status",  "importance", "link",
                              "source", "id",     "leads-to", "kind"};

struct Words {
    ColumnRole role;
    const char* headings;  // between bars, in the form of plainHeading
};

// English first, then French.
constexpr Words vocabulary[] = {
    {ColumnRole::Date,
     "date|dates|when|event date|date of event|timestamp|time stamp|datetime|date time|created|created at|published|"
     "published at|occurred|occurred on|point in time|quand|date de l evenement|horodatage|date heure|date et heure|"
     "moment|epoch|unix time"},
    {ColumnRole::Start,
     "start|start date|startdate|start time|begin|begin date|begins|beginning|from|since|started|date from|date start|"
     "debut|date debut|date de debut|depuis|du|commence|inception"},
    {ColumnRole::End,
     "end|end date|enddate|end time|finish|finished|finish date|to|until|till|ended|date to|date end|fin|date fin|"
     "date de fin|jusqu a|au|jusqu au"},
    {ColumnRole::Year, "year|yr|start year|annee|an|annee debut|annee de debut"},
    {ColumnRole::Month, "month|start month|month of year|mois|mois debut|mois de debut"},
    {ColumnRole::Day, "day|start day|day of month|date of month|jour|jour du mois|jour debut"},
    {ColumnRole::Time, "time|hour|clock|time of day|heure|heure debut"},
    {ColumnRole::EndYear, "end year|annee fin|annee de fin"},
    {ColumnRole::EndMonth, "end month|mois fin|mois de fin"},
    {ColumnRole::EndDay, "end day|jour fin|jour de fin"},
    {ColumnRole::EndTime, "end hour|heure fin|heure de fin"},
    {ColumnRole::Precision, "precision|date precision|dateprecision|time precision|timeprecision"},
    {ColumnRole::Title,
     "title|headline|name|event|event name|event title|label|subject|what|content|heading|item|itemlabel|eventlabel|"
     "titre|nom|evenement|intitule|libelle|quoi|objet|nom de l evenement|titre de l evenement"},
    {ColumnRole::Text,
     "text|description|summary|details|detail|body|abstract|note|notes|comment|comments|desc|itemdescription|"
     "eventdescription|texte|resume|commentaire|commentaires|remarque|remarques|precisions"},
    {ColumnRole::Category, "category|categories|type|kind|class|classname|theme|categorie|genre|classe|sorte"},
    {ColumnRole::Lane, "lane|group|track|row|swimlane|groupe|piste|voie|ligne|couloir"},
    {ColumnRole::Company,
     "company|companies|entity|organisation|organization|firm|issuer|participants|people|who|actors|ticker|symbol|"
     "entreprise|societe|compagnie|organisme|acteurs|qui|emetteur"},
    {ColumnRole::Amount,
     "amount|price|deal size|deal value|amount raised|raised|transaction value|funding|sum|montant|prix|somme|"
     "montant leve|leve"},
    {ColumnRole::Currency, "currency|ccy|devise|monnaie"},
    {ColumnRole::Value,
     "value|valuation|post money|post money valuation|pre money|pre money valuation|worth|market cap|"
     "market capitalization|market capitalisation|market value|close|adj close|valeur|valorisation|"
     "capitalisation|capitalisation boursiere|cours|cloture"},
    {ColumnRole::Low, "valuation low|value low|low|minimum|bas|valeur basse"},
    {ColumnRole::High, "valuation high|value high|high|maximum|haut|valeur haute"},
    {ColumnRole::Basis, "basis|valuation basis|base"},
    {ColumnRole::Status, "status|valuation status|statut"},
    {ColumnRole::Importance, "importance|weight|priority|poids|priorite"},
    {ColumnRole::Link,
     "url|link|links|source url|href|website|web page|hyperlink|source link|article|media|lien|liens"},
    {ColumnRole::Source, "source|sources|publisher|reference|references|publication|media credit|source name"},
    {ColumnRole::Id, "id|key|uid|identifier|unique id|identifiant|cle"},
    {ColumnRole::LeadsTo, "leads to|next|mene a|suite"},
};

const QHash<QString, ColumnRole>& headings() {
    static const QHash<QString, ColumnRole> known = [] {
        QHash<QString, ColumnRole> all;
        for (const Words& words : vocabulary)
            for (const QString& heading : QString::fromLatin1(words.headings).split(QLatin1Char('|')))
                all.insert(heading, words.role);
        return all;
    }();
    return known;
}

}  // namespace

QString columnRoleKey(ColumnRole role) {
    return QLatin1String(roleKeys[static_cast<std::size_t>(role)]);
}

std::optional<ColumnRole> columnRoleOfKey(const QString& key) {
    for (std::size_t i = 0; i < roleKeys.size(); ++i)
        if (key == QLatin1String(roleKeys[i]))
            return static_cast<ColumnRole>(i);
    return std::nullopt;
}

QStringList columnRoleKeys() {
    QStringList keys;
    for (const char* key : roleKeys) keys += QLatin1String(key);
    return keys;
}

QString plainHeading(const QString& heading) {
    QString plain;
    constexpr qsizetype longest = 200;  // nobody names a column by more
    for (const QChar c : heading.left(longest).normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (c.category() != QChar::Mark_NonSpacing)
            plain += QLatin1Char(' ');
    }
    return plain.simplified();
}

std::optional<ColumnRole> roleOfHeading(const QString& heading) {
    const auto found = headings().constFind(plainHeading(heading));
    return found == headings().constEnd() ? std::nullopt : std::optional<ColumnRole>(*found);
}

std::optional<ColumnRole> dateRoleHinted(const QString& heading) {
    const QStringList words = plainHeading(heading).split(QLatin1Char(' '));
    const auto has = [&](std::initializer_list<const char*> wanted) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const char* word) { return words.last() == QLatin1String(word); });
    };
    // "termstart", "birthdate": what begins the last word is no matter.
    const auto endsIn = [&](const char* ending) { return words.last().endsWith(QLatin1String(ending)); };
    if (endsIn("start") || has({"begin", "debut", "from"}))
        return ColumnRole::Start;
    if (has({"end", "fin", "until"}) || endsIn("termend"))
        return ColumnRole::End;
    if (endsIn("date") || has({"on", "at", "time", "le"}) || words.first() == QLatin1String("date"))
        return ColumnRole::Date;
    return std::nullopt;
}

}  // namespace jalon
