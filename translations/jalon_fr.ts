<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Jalon %1

What happened to a company and what it was worth, on one time axis.

Free software under the GNU General Public License, version 3 only. Built with Qt %2, Qt Charts and SQLite. The face is Inter, under the SIL Open Font License.</source>
        <translation>Jalon %1

Ce qui est arrivé à une entreprise et ce qu&apos;elle valait, sur un même axe de temps.

Logiciel libre sous la licence publique générale GNU, version 3 uniquement. Construit avec Qt %2, Qt Charts et SQLite. Le caractère est Inter, sous la licence SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>This document holds no valuations.</source>
        <translation>Ce document ne contient aucune valorisation.</translation>
    </message>
    <message>
        <source>No company with a valuation is shown. Switch one on in the filters.</source>
        <translation>Aucune entreprise valorisée n&apos;est affichée. Activez-en une dans les filtres.</translation>
    </message>
    <message>
        <source>No valuation in this period. Zoom out or move along the axis.</source>
        <translation>Aucune valorisation sur cette période. Élargissez la vue ou déplacez-vous sur l&apos;axe.</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valorisation</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, échelle logarithmique</translation>
    </message>
    <message>
        <source>%1, linear scale</source>
        <translation>%1, échelle linéaire</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affiché : %1</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 = %2 on %3</source>
        <translation>%1 = %2 le %3</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No company holds a value at the reference date.</source>
        <translation>Aucune entreprise n’a de valeur à la date de référence.</translation>
    </message>
    <message>
        <source>All figures are in another currency, and no exchange rate comes with the document.</source>
        <translation>Tous les chiffres sont dans une autre monnaie, et le document ne donne aucun taux de change.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1%2%</source>
        <translation>%1%2&#xa0;%</translation>
    </message>
    <message>
        <source>Converted at %1</source>
        <translation>Converti à %1</translation>
    </message>
    <message numerus="yes">
        <source>Converted at %1 and %n more rate(s)</source>
        <translation>
            <numerusform>Converti à %1 et %n autre taux</numerusform>
            <numerusform>Converti à %1 et %n autres taux</numerusform>
        </translation>
    </message>
    <message>
        <source>every basis</source>
        <translation>toutes les bases</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>No value on %1: %2</source>
        <translation>Pas de valeur au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No value to start from: %1</source>
        <translation>Pas de valeur de départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Values of zero or below stand at the lower edge of a log scale</source>
        <translation>Sur une échelle logarithmique, les valeurs nulles ou négatives se tiennent au bord inférieur</translation>
    </message>
    <message>
        <source>each line’s first figure = 100</source>
        <translation>première valeur de chaque courbe = 100</translation>
    </message>
    <message>
        <source>change since each line’s first figure</source>
        <translation>évolution depuis la première valeur de chaque courbe</translation>
    </message>
    <message>
        <source>change since the value of %1</source>
        <translation>évolution depuis le %1</translation>
    </message>
    <message>
        <source>Bids and figures on another basis than the lines have no start to be measured against and are left out</source>
        <translation>Les offres et les valeurs sur une autre base que les courbes n’ont pas de départ auquel les rapporter et sont omises</translation>
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
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n&apos;y a pas d&apos;option %1 ici.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L&apos;option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L&apos;option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L&apos;option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>Which file should be checked?</source>
        <translation>Quel fichier faut-il vérifier ?</translation>
    </message>
    <message>
        <source>One file at a time: %1 is one too many.</source>
        <translation>Un fichier à la fois : %1 est de trop.</translation>
    </message>
    <message>
        <source>%1 is a sound document.</source>
        <translation>%1 est un document en bon état.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. It may be: %3.</source>
        <translation>%1 ne peut pas être %2. Valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>This build has no window: name a verb.</source>
        <translation>Cette version n&apos;a pas de fenêtre : nommez un verbe.</translation>
    </message>
    <message>
        <source>There is no verb %1, and this build has no window.</source>
        <translation>Il n&apos;y a pas de verbe %1, et cette version n&apos;a pas de fenêtre.</translation>
    </message>
    <message>
        <source>Which date? Give one, or - to read one a line.</source>
        <translation>Quelle date ? Donnez-en une, ou - pour en lire une par ligne.</translation>
    </message>
    <message>
        <source>Either --json or --csv, not both.</source>
        <translation>Soit --json, soit --csv, pas les deux.</translation>
    </message>
    <message>
        <source>Try: jalon %1</source>
        <translation>Essayez : jalon %1</translation>
    </message>
    <message>
        <source>There is no company %1. There are: %2.</source>
        <translation>Il n&apos;y a pas d&apos;entreprise %1. Il y a : %2.</translation>
    </message>
    <message>
        <source>There is no category %1. There are: %2.</source>
        <translation>Il n&apos;y a pas de catégorie %1. Il y a : %2.</translation>
    </message>
    <message>
        <source>%1 is not a date that %2 can use: %3</source>
        <translation>%1 n&apos;est pas une date utilisable pour %2 : %3</translation>
    </message>
    <message>
        <source>--from %1 does not come before --to %2.</source>
        <translation>--from %1 ne précède pas --to %2.</translation>
    </message>
    <message>
        <source>--order takes dmy, mdy or ymd, not %1.</source>
        <translation>--order prend dmy, mdy ou ymd, pas %1.</translation>
    </message>
    <message>
        <source>, century assumed</source>
        <translation>, siècle supposé</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; the first is assumed. Write %2 for the other.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#xa0;; la première est retenue. Écrivez %2 pour l’autre.</translation>
    </message>
    <message>
        <source>“%1” does not tell the order of day, month and year; %2 is assumed. --order %3 reads %4.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas l’ordre du jour, du mois et de l’année&#xa0;; %2 est retenu. Avec --order %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written before it and kept: %1.</source>
        <translation>Écrit auparavant et gardé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) after it were not drawn.</source>
        <translation>
            <numerusform>%n image suivante n’a pas été dessinée.</numerusform>
            <numerusform>%n images suivantes n’ont pas été dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>With --job, %1 belongs into the entries of the job.</source>
        <translation>Avec --job, %1 se met dans les entrées de la liste.</translation>
    </message>
    <message>
        <source>The job %1 is not there.</source>
        <translation>La liste %1 est introuvable.</translation>
    </message>
    <message>
        <source>The job %1 is not a file.</source>
        <translation>La liste %1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The job %1 cannot be read.</source>
        <translation>La liste %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The job %1 is larger than 64 MB and was not read.</source>
        <translation>La liste %1 dépasse 64 Mo et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The job %1 is nested deeper than 64 levels and was not read.</source>
        <translation>La liste %1 est imbriquée sur plus de 64 niveaux et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The job %1 is not JSON: line %2, %3.</source>
        <translation>La liste %1 n’est pas du JSON&#xa0;: ligne %2, %3.</translation>
    </message>
    <message>
        <source>The job %1 is not a list of pictures: [{&quot;out&quot;: &quot;a.png&quot;}].</source>
        <translation>La liste %1 n’est pas une liste d’images&#xa0;: [{&quot;out&quot;: &quot;a.png&quot;}].</translation>
    </message>
    <message>
        <source>The job %1 must hold between 1 and 10,000 pictures.</source>
        <translation>La liste %1 doit contenir entre 1 et 10&#xa0;000 images.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text, a number, true, false or a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte, un nombre, true, false ou une liste de textes.</translation>
    </message>
    <message>
        <source>It is not an object: {&quot;out&quot;: &quot;a.png&quot;}.</source>
        <translation>Ce n’est pas un objet&#xa0;: {&quot;out&quot;: &quot;a.png&quot;}.</translation>
    </message>
    <message>
        <source>Entry %1 of %2: %3</source>
        <translation>Entrée %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Either %1 or %2, not both.</source>
        <translation>Soit %1, soit %2, pas les deux.</translation>
    </message>
    <message>
        <source>%1 is named twice: give each file a name of its own.</source>
        <translation>%1 est nommé deux fois&#xa0;: donnez à chaque fichier son propre nom.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file.</source>
        <translation>%1 n’est ni un verbe ni un fichier.</translation>
    </message>
    <message>
        <source>--reference is the start of --measure index or growth: give one of them.</source>
        <translation>--reference est le départ de --measure index ou growth&#xa0;: indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>, another weekday is written</source>
        <translation>, un autre jour de la semaine est écrit</translation>
    </message>
    <message>
        <source>Nothing could be read in a picture of %1 × %2 pixels at this text size: it needs at least %3 × %4. Choose a larger --size or a smaller --text-size.</source>
        <translation>Rien ne serait lisible dans une image de %1 × %2 pixels à cette taille de texte&#xa0;: il en faut au moins %3 × %4. Choisissez un --size plus grand ou un --text-size plus petit.</translation>
    </message>
    <message>
        <source>separator %1</source>
        <translation>séparateur %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>dates %1</source>
        <translation>dates %1</translation>
    </message>
    <message>
        <source>events: %1, figures: %2, skipped: %3</source>
        <translation>événements : %1, chiffres : %2, lignes écartées : %3</translation>
    </message>
    <message>
        <source>same date and title as an earlier one, kept: %1</source>
        <translation>même date et même titre qu’un précédent, gardés : %1</translation>
    </message>
    <message>
        <source>line %1 skipped: %2</source>
        <translation>ligne %1 écartée : %2</translation>
    </message>
    <message>
        <source>Nothing could be kept, so no document was written.</source>
        <translation>Rien n’a pu être gardé : aucun document n’a été écrit.</translation>
    </message>
    <message>
        <source>Which file should be imported?</source>
        <translation>Quel fichier faut-il importer ?</translation>
    </message>
    <message>
        <source>Where should it be written? Give --out DOC.</source>
        <translation>Où faut-il l’écrire ? Donnez --out DOC.</translation>
    </message>
    <message>
        <source>%1 cannot be both source and document.</source>
        <translation>%1 ne peut être à la fois la source et le document.</translation>
    </message>
    <message>
        <source>%1 exists already. --force overwrites it.</source>
        <translation>%1 existe déjà. --force l’écrase.</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format. Give it an ending, a / for a folder of CSV, or --to with one of: %2.</source>
        <translation>Le nom %1 ne dit pas le format. Donnez-lui une extension, un / pour un dossier CSV, ou --to avec l’un de : %2.</translation>
    </message>
    <message>
        <source>Which file should be converted?</source>
        <translation>Quel fichier faut-il convertir ?</translation>
    </message>
    <message>
        <source>Where should it be written? Give SOURCE and OUT.</source>
        <translation>Où faut-il l’écrire ? Donnez SOURCE et OUT.</translation>
    </message>
    <message>
        <source>events: %1, valuations: %2, points of series: %3</source>
        <translation>événements : %1, valorisations : %2, points de séries : %3</translation>
    </message>
    <message>
        <source>private notes left out: %1; --private-notes takes them along</source>
        <translation>notes privées laissées de côté : %1 ; --private-notes les emporte</translation>
    </message>
    <message>
        <source>Where to? Name the picture with --out, ending in .png, .svg, .pdf or .html.</source>
        <translation>Vers quel fichier ? Nommez l&apos;image avec --out, terminée par .png, .svg, .pdf ou .html.</translation>
    </message>
    <message>
        <source>same date and title as an earlier one, left out: %1</source>
        <translation>mêmes date et titre qu&apos;un événement précédent, laissés de côté : %1</translation>
    </message>
    <message>
        <source>%1 does not say what kind of picture it is: end its name in .png, .svg or .pdf, or in .html for a web page.</source>
        <translation>%1 ne dit pas de quelle sorte d&apos;image il s&apos;agit : terminez son nom par .png, .svg ou .pdf, ou par .html pour une page web.</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CountedTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>this table is missing or cannot be read</source>
        <translation>cette table manque ou ne peut pas être lue</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>un guillemet n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>the columns should be %1</source>
        <translation>les colonnes devraient être %1</translation>
    </message>
    <message>
        <source>%1 fields, where there should be %2</source>
        <translation>%1 champs, au lieu de %2</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>la table est vide</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
    </message>
    <message>
        <source>One file for somebody without Jalon: the picture that the window shows, and all events, values and sources to read. It needs no network and runs nothing.</source>
        <translation>Un seul fichier pour quelqu&apos;un qui n&apos;a pas Jalon : l&apos;image que montre la fenêtre, et tous les événements, valeurs et sources à lire. Il n&apos;a pas besoin de réseau et n&apos;exécute rien.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>&amp;JSON, everything</source>
        <translation>&amp;JSON, tout le contenu</translation>
    </message>
    <message>
        <source>All that the document says, a row a line, for scripts and archives; Jalon reads it back without a loss.</source>
        <translation>Tout ce que dit le document, une ligne par enregistrement, pour les scripts et les archives ; Jalon le relit sans perte.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>C&amp;SV, everything</source>
        <translation>C&amp;SV, tout le contenu</translation>
    </message>
    <message>
        <source>A folder with a table a file, for spreadsheets and statistics; Jalon reads it back without a loss.</source>
        <translation>Un dossier avec un fichier par table, pour les tableurs et les statistiques ; Jalon le relit sans perte.</translation>
    </message>
    <message>
        <source>&amp;TimelineJS</source>
        <translation>&amp;TimelineJS</translation>
    </message>
    <message>
        <source>JSON for the timelines of web sites made with TimelineJS; lanes become groups.</source>
        <translation>JSON pour les frises des sites web faites avec TimelineJS ; les pistes deviennent des groupes.</translation>
    </message>
    <message>
        <source>TimelineJS (*.json)</source>
        <translation>TimelineJS (*.json)</translation>
    </message>
    <message>
        <source>&amp;Calendar (iCalendar)</source>
        <translation>&amp;Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs and phones. Dates before year 1 cannot be said.</source>
        <translation>Pour les agendas et les téléphones. Les dates d&apos;avant l&apos;an 1 ne peuvent pas être dites.</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>The Timeline &amp;Project</source>
        <translation>The Timeline &amp;Project</translation>
    </message>
    <message>
        <source>For the program of that name; approximate dates and what goes on are kept.</source>
        <translation>Pour le programme de ce nom ; les dates approximatives et ce qui dure encore sont conservés.</translation>
    </message>
    <message>
        <source>The Timeline Project (*.timeline)</source>
        <translation>The Timeline Project (*.timeline)</translation>
    </message>
    <message>
        <source>&amp;Markwhen</source>
        <translation>&amp;Markwhen</translation>
    </message>
    <message>
        <source>Plain text, an event a line, to be read and edited anywhere; lanes become headings and categories tags.</source>
        <translation>Du texte simple, un événement par ligne, à lire et à modifier partout ; les pistes deviennent des titres et les catégories des étiquettes.</translation>
    </message>
    <message>
        <source>Markwhen (*.mw)</source>
        <translation>Markwhen (*.mw)</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was changed.</source>
        <translation>%1 ne peut pas être ouvert : %2. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>DateDoubts</name>
    <message>
        <source>The source gives this date as approximate.</source>
        <translation>La source donne cette date comme approximative.</translation>
    </message>
    <message>
        <source>The source is not sure of this date.</source>
        <translation>La source n’est pas sûre de cette date.</translation>
    </message>
    <message>
        <source>The source gives this date as approximate, and is not sure of it.</source>
        <translation>La source donne cette date comme approximative et n’en est pas sûre.</translation>
    </message>
    <message>
        <source>The day is not known: it lies between {first} and {last}.</source>
        <translation>Le jour n’est pas connu : il se situe entre {first} et {last}.</translation>
    </message>
    <message>
        <source>The year is not known: it lies between {first} and {last}.</source>
        <translation>L’année n’est pas connue : elle se situe entre {first} et {last}.</translation>
    </message>
    <message>
        <source>The source gives the beginning as approximate.</source>
        <translation>La source donne le début comme approximatif.</translation>
    </message>
    <message>
        <source>The source is not sure of the beginning.</source>
        <translation>La source n’est pas sûre du début.</translation>
    </message>
    <message>
        <source>The source gives the beginning as approximate, and is not sure of it.</source>
        <translation>La source donne le début comme approximatif et n’en est pas sûre.</translation>
    </message>
    <message>
        <source>The day of the beginning is not known: it lies between {first} and {last}.</source>
        <translation>Le jour du début n’est pas connu : il se situe entre {first} et {last}.</translation>
    </message>
    <message>
        <source>The year of the beginning is not known: it lies between {first} and {last}.</source>
        <translation>L’année du début n’est pas connue : elle se situe entre {first} et {last}.</translation>
    </message>
    <message>
        <source>The source gives the end as approximate.</source>
        <translation>La source donne la fin comme approximative.</translation>
    </message>
    <message>
        <source>The source is not sure of the end.</source>
        <translation>La source n’est pas sûre de la fin.</translation>
    </message>
    <message>
        <source>The source gives the end as approximate, and is not sure of it.</source>
        <translation>La source donne la fin comme approximative et n’en est pas sûre.</translation>
    </message>
    <message>
        <source>The day of the end is not known: it lies between {first} and {last}.</source>
        <translation>Le jour de la fin n’est pas connu : il se situe entre {first} et {last}.</translation>
    </message>
    <message>
        <source>The year of the end is not known: it lies between {first} and {last}.</source>
        <translation>L’année de la fin n’est pas connue : elle se situe entre {first} et {last}.</translation>
    </message>
    <message>
        <source>It has no beginning that is told.</source>
        <translation>Aucun début n’en est indiqué.</translation>
    </message>
    <message>
        <source>When it began is not known.</source>
        <translation>On ne sait pas quand cela a commencé.</translation>
    </message>
    <message>
        <source>It is still going on.</source>
        <translation>Cela dure encore.</translation>
    </message>
    <message>
        <source>When it ended is not known.</source>
        <translation>On ne sait pas quand cela a fini.</translation>
    </message>
    <message>
        <source>It happened at each of these dates.</source>
        <translation>Cela s’est produit à chacune de ces dates.</translation>
    </message>
    <message>
        <source>It happened at one of these dates; which one is not known.</source>
        <translation>Cela s’est produit à l’une de ces dates ; on ne sait pas laquelle.</translation>
    </message>
</context>
<context>
    <name>DateShift</name>
    <message>
        <source>{date} is known to the day only: it cannot be moved by hours, minutes or seconds.</source>
        <translation>La date « {date} » n&apos;est connue qu&apos;au jour près : elle ne peut pas être déplacée d&apos;heures, de minutes ou de secondes.</translation>
    </message>
    <message>
        <source>Too little is known of this date to move it: {date}.</source>
        <translation>On en sait trop peu sur cette date pour la déplacer : {date}.</translation>
    </message>
    <message>
        <source>{date} is known to the month only: it cannot be moved by days.</source>
        <translation>La date « {date} » n&apos;est connue qu&apos;au mois près : elle ne peut pas être déplacée de jours.</translation>
    </message>
    <message>
        <source>{date} is known to the year only: it cannot be moved by months or days.</source>
        <translation>La date « {date} » n&apos;est connue qu&apos;à l&apos;année près : elle ne peut pas être déplacée de mois ou de jours.</translation>
    </message>
    <message>
        <source>Only the decade of this date is known ({date}): it cannot be moved by less than ten years.</source>
        <translation>Seule la décennie de cette date est connue ({date}) : elle ne peut pas être déplacée de moins de dix ans.</translation>
    </message>
    <message>
        <source>Only the century of this date is known ({date}): it cannot be moved by less than a hundred years.</source>
        <translation>Seul le siècle de cette date est connu ({date}) : elle ne peut pas être déplacée de moins de cent ans.</translation>
    </message>
    <message>
        <source>{date} is known to {count} months only: it cannot be moved by less.</source>
        <translation>La date « {date} » n&apos;est connue qu&apos;à {count} mois près : elle ne peut pas être déplacée de moins.</translation>
    </message>
    <message>
        <source>This date is known to {count} years only ({date}): it cannot be moved by less.</source>
        <translation>Cette date n&apos;est connue qu&apos;à {count} ans près ({date}) : elle ne peut pas être déplacée de moins.</translation>
    </message>
    <message>
        <source>{date} is not a date that can be moved.</source>
        <translation>« {date} » n&apos;est pas une date qui puisse être déplacée.</translation>
    </message>
    <message>
        <source>{date} cannot be moved that far: beyond the year 9999 only whole and certain years can be written.</source>
        <translation>La date « {date} » ne peut pas être déplacée si loin : au-delà de l&apos;an 9999, seules des années entières et certaines peuvent s&apos;écrire.</translation>
    </message>
    <message>
        <source>{date} cannot be moved that far: years up to 290 billion can be shown.</source>
        <translation>La date « {date} » ne peut pas être déplacée si loin : les années jusqu&apos;à 290 milliards peuvent être montrées.</translation>
    </message>
    <message>
        <source>This date cannot be moved across the year 1, before which years count backwards: {date}.</source>
        <translation>Cette date ne peut pas franchir l&apos;an 1, avant lequel les années se comptent à rebours : {date}.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>{count} Ga</source>
        <translation>{count} Ga</translation>
    </message>
    <message>
        <source>{count} Ma</source>
        <translation>{count} Ma</translation>
    </message>
    <message numerus="yes">
        <source>{count} billion years ago</source>
        <translation>
            <numerusform>il y a {count} milliard d’années</numerusform>
            <numerusform>il y a {count} milliards d’années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} million years ago</source>
        <translation>
            <numerusform>il y a {count} million d’années</numerusform>
            <numerusform>il y a {count} millions d’années</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} av. J.-C.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>AD {date}</source>
        <translation>{date} apr. J.-C.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>1st century</source>
        <translation>Ier siècle</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <translation>{roman}e siècle</translation>
    </message>
    <message>
        <source>1st millennium</source>
        <translation>Ier millénaire</translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <translation>{roman}e millénaire</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{date}, {years}</source>
        <translation>{date}, {years}</translation>
    </message>
    <message>
        <source>{date}, month unknown</source>
        <translation>{date}, mois inconnu</translation>
    </message>
    <message>
        <source>{date}, day unknown</source>
        <translation>{date}, jour inconnu</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>année inconnue</translation>
    </message>
    <message>
        <source>unknown year</source>
        <translation>année inconnue</translation>
    </message>
    <message>
        <source>between {from} and {to}</source>
        <translation>entre {from} et {to}</translation>
    </message>
    <message>
        <source>between {day} and {last}</source>
        <translation>entre le {day} et le {last}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>automne {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>hiver {year}</translation>
    </message>
    <message>
        <source>Q1 {year}</source>
        <translation>T1 {year}</translation>
    </message>
    <message>
        <source>Q2 {year}</source>
        <translation>T2 {year}</translation>
    </message>
    <message>
        <source>Q3 {year}</source>
        <translation>T3 {year}</translation>
    </message>
    <message>
        <source>Q4 {year}</source>
        <translation>T4 {year}</translation>
    </message>
    <message>
        <source>first third of {year}</source>
        <translation>premier tiers de {year}</translation>
    </message>
    <message>
        <source>second third of {year}</source>
        <translation>deuxième tiers de {year}</translation>
    </message>
    <message>
        <source>last third of {year}</source>
        <translation>dernier tiers de {year}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>1er semestre {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>2e semestre {year}</translation>
    </message>
    <message>
        <source>c. {ago}</source>
        <translation>{ago} environ</translation>
    </message>
    <message>
        <source>c. {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>{date} (?)</source>
        <translation>{date} (?)</translation>
    </message>
    <message>
        <source>{from} to {to}</source>
        <translation>de {from} à {to}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>since the {decade}</source>
        <translation>depuis les {decade}</translation>
    </message>
    <message>
        <source>since the {century}</source>
        <translation>depuis le {century}</translation>
    </message>
    <message>
        <source>since {other}</source>
        <translation>à partir de : {other}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>until the {decade}</source>
        <translation>jusqu’aux {decade}</translation>
    </message>
    <message>
        <source>until the {century}</source>
        <translation>jusqu’au {century}</translation>
    </message>
    <message>
        <source>until {other}</source>
        <translation>jusqu’à : {other}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’en {date}</translation>
    </message>
    <message>
        <source>from {date}, end unknown</source>
        <translation>début : {date}, fin inconnue</translation>
    </message>
    <message>
        <source>to {date}, start unknown</source>
        <translation>fin : {date}, début inconnu</translation>
    </message>
    <message>
        <source>early {date}</source>
        <translation>début {date}</translation>
    </message>
    <message>
        <source>early {decade}</source>
        <translation>début des {decade}</translation>
    </message>
    <message>
        <source>early {century}</source>
        <translation>début du {century}</translation>
    </message>
    <message>
        <source>mid-{date}</source>
        <translation>mi-{date}</translation>
    </message>
    <message>
        <source>mid-{decade}</source>
        <translation>milieu des {decade}</translation>
    </message>
    <message>
        <source>mid-{century}</source>
        <translation>milieu du {century}</translation>
    </message>
    <message>
        <source>late {date}</source>
        <translation>fin {date}</translation>
    </message>
    <message>
        <source>late {decade}</source>
        <translation>fin des {decade}</translation>
    </message>
    <message>
        <source>late {century}</source>
        <translation>fin du {century}</translation>
    </message>
    <message>
        <source>first half of {date}</source>
        <translation>première moitié de {date}</translation>
    </message>
    <message>
        <source>first half of the {decade}</source>
        <translation>première moitié des {decade}</translation>
    </message>
    <message>
        <source>first half of the {century}</source>
        <translation>première moitié du {century}</translation>
    </message>
    <message>
        <source>second half of {date}</source>
        <translation>seconde moitié de {date}</translation>
    </message>
    <message>
        <source>second half of the {decade}</source>
        <translation>seconde moitié des {decade}</translation>
    </message>
    <message>
        <source>second half of the {century}</source>
        <translation>seconde moitié du {century}</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} ou avant</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} ou après</translation>
    </message>
    <message>
        <source>{list} and {date}</source>
        <translation>{list} et {date}</translation>
    </message>
    <message>
        <source>{list} or {date}</source>
        <translation>{list} ou {date}</translation>
    </message>
    <message>
        <source>northern spring {year}</source>
        <translation>printemps boréal {year}</translation>
    </message>
    <message>
        <source>northern summer {year}</source>
        <translation>été boréal {year}</translation>
    </message>
    <message>
        <source>northern autumn {year}</source>
        <translation>automne boréal {year}</translation>
    </message>
    <message>
        <source>northern winter {year}</source>
        <translation>hiver boréal {year}</translation>
    </message>
    <message>
        <source>southern spring {year}</source>
        <translation>printemps austral {year}</translation>
    </message>
    <message>
        <source>southern summer {year}</source>
        <translation>été austral {year}</translation>
    </message>
    <message>
        <source>southern autumn {year}</source>
        <translation>automne austral {year}</translation>
    </message>
    <message>
        <source>southern winter {year}</source>
        <translation>hiver austral {year}</translation>
    </message>
    <message>
        <source>c. {decade}</source>
        <translation>vers les {decade}</translation>
    </message>
    <message>
        <source>c. {century}</source>
        <translation>vers le {century}</translation>
    </message>
    <message>
        <source>c. {other}</source>
        <translation>{other} (environ)</translation>
    </message>
    <message numerus="yes">
        <source> (%n significant digit(s))</source>
        <translation>
            <numerusform> (%n chiffre significatif)</numerusform>
            <numerusform> (%n chiffres significatifs)</numerusform>
        </translation>
    </message>
    <message>
        <source>first quarter of the {century}</source>
        <translation>premier quart du {century}</translation>
    </message>
    <message>
        <source>second quarter of the {century}</source>
        <translation>deuxième quart du {century}</translation>
    </message>
    <message>
        <source>third quarter of the {century}</source>
        <translation>troisième quart du {century}</translation>
    </message>
    <message>
        <source>last quarter of the {century}</source>
        <translation>dernier quart du {century}</translation>
    </message>
    <message>
        <source>all of {period}</source>
        <translation>toute la période {period}</translation>
    </message>
    <message numerus="yes">
        <source>since {count} billion years ago</source>
        <translation>
            <numerusform>depuis {count} milliard d’années</numerusform>
            <numerusform>depuis {count} milliards d’années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since {count} million years ago</source>
        <translation>
            <numerusform>depuis {count} million d’années</numerusform>
            <numerusform>depuis {count} millions d’années</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is damaged and cannot be read. Nothing was changed; look for an earlier copy.</source>
        <translation>%1 est endommagé et ne peut pas être lu. Rien n&apos;a été modifié ; cherchez une copie antérieure.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Jalon document. Choose a file that Jalon saved.</source>
        <translation>%1 est la base de données d&apos;un autre programme, pas un document Jalon. Choisissez un fichier enregistré par Jalon.</translation>
    </message>
    <message>
        <source>%1 was made by a later Jalon: its format is %2, and this one reads up to %3. Install the later version to open it.</source>
        <translation>%1 a été fait par un Jalon plus récent : son format est %2, et celui-ci lit jusqu&apos;à %3. Installez la version plus récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>%1 does not have the tables of a Jalon document: it was changed by another program, or is damaged. Nothing was changed; look for an earlier copy.</source>
        <translation>%1 n&apos;a pas les tables d&apos;un document Jalon : un autre programme l&apos;a modifié, ou il est endommagé. Rien n&apos;a été modifié ; cherchez une copie antérieure.</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to something in %3 that is not there.</source>
        <translation>La ligne %1 de %2 renvoie à un élément de %3 qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1: the stored bounds are not those of %2.</source>
        <translation>%1 : les bornes enregistrées ne sont pas celles de %2.</translation>
    </message>
    <message>
        <source>The file was written with a log that is not beside it: recent edits may be missing.</source>
        <translation>Le fichier a été écrit avec un journal qui n&apos;est pas à côté : des modifications récentes peuvent manquer.</translation>
    </message>
    <message>
        <source>%1 was left open by another program and could not be recovered in a copy. Nothing was changed; close the other program and try again.</source>
        <translation>%1 est resté ouvert dans un autre programme et n&apos;a pas pu être récupéré dans une copie. Rien n&apos;a été modifié ; fermez l&apos;autre programme et réessayez.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or open another file.</source>
        <translation>Il n&apos;y a pas de fichier %1. Vérifiez le nom, ou ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a .jalon file in it.</source>
        <translation>%1 est un dossier. Choisissez un fichier .jalon qu&apos;il contient.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a .jalon file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire. Choisissez un fichier .jalon.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for permission to read it.</source>
        <translation>%1 ne peut pas être lu. Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is empty. If it should hold a story, look for a copy of it.</source>
        <translation>%1 est vide. S&apos;il devait contenir un récit, cherchez-en une copie.</translation>
    </message>
    <message>
        <source>%1 is not a Jalon document. Choose a file that Jalon saved.</source>
        <translation>%1 n&apos;est pas un document Jalon. Choisissez un fichier enregistré par Jalon.</translation>
    </message>
    <message>
        <source>%1 is cut off: the rest of the file is missing. Look for a complete copy.</source>
        <translation>%1 est tronqué : la suite du fichier manque. Cherchez une copie complète.</translation>
    </message>
    <message>
        <source>There is no such event in %1.</source>
        <translation>Cet événement n&apos;existe pas dans %1.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or remove it first.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was kept of it.</source>
        <translation>%1 ne peut pas être écrit : %2. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>%1 was not written: it was cancelled.</source>
        <translation>%1 n’a pas été écrit : l’opération a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the finished draft could not take its name.</source>
        <translation>%1 ne peut pas être écrit : le brouillon terminé n’a pas pu prendre son nom.</translation>
    </message>
    <message>
        <source>%1: times and amounts of block %2 do not match.</source>
        <translation>%1&#xa0;: les dates et les montants du bloc %2 ne se correspondent pas.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>%1 has no text in any language.</source>
        <translation>%1 n’a de texte dans aucune langue.</translation>
    </message>
    <message>
        <source>%1 is damaged: the rows of %2 cannot all be read, and so it cannot be given whole. jalon check says more.</source>
        <translation>%1 est endommagé : les lignes de %2 ne peuvent pas toutes être lues, il ne peut donc pas être rendu entier. jalon check en dit plus.</translation>
    </message>
    <message>
        <source>%1 was not read on: it was cancelled.</source>
        <translation>La lecture de %1 a été interrompue.</translation>
    </message>
    <message>
        <source>the row breaks a rule of documents (%1)</source>
        <translation>la ligne enfreint une règle des documents (%1)</translation>
    </message>
    <message>
        <source>the table %1 stands too late, or twice</source>
        <translation>la table %1 vient trop tard, ou deux fois</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 doit être un texte</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 doit être un nombre</translation>
    </message>
    <message>
        <source>the row has more than 15 million bytes of text</source>
        <translation>la ligne a plus de 15 millions d’octets de texte</translation>
    </message>
    <message>
        <source>there is no row of %1 with the key “%2”</source>
        <translation>il n’y a pas de ligne de %1 qui ait la clé « %2 »</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 doit être un nombre entier</translation>
    </message>
    <message>
        <source>the document has no language “%1”</source>
        <translation>le document n’a pas de langue « %1 »</translation>
    </message>
    <message>
        <source>there is no such relation of “%1” and “%2”</source>
        <translation>il n’y a pas une telle relation de « %1 » et « %2 »</translation>
    </message>
    <message>
        <source>the points of a series must stand together</source>
        <translation>les points d’une série doivent se suivre</translation>
    </message>
    <message>
        <source>the points of a series must stand in the order of time</source>
        <translation>les points d’une série doivent être dans l’ordre du temps</translation>
    </message>
    <message>
        <source>there is no language: a document has at least one</source>
        <translation>il n’y a pas de langue : un document en a au moins une</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>A disagreement needs the event that it is about.</source>
        <translation>Un désaccord doit avoir l’événement dont il s’agit.</translation>
    </message>
    <message>
        <source>A disagreement needs whoever says it.</source>
        <translation>Un désaccord doit dire qui parle.</translation>
    </message>
    <message>
        <source>A disagreement needs what is said.</source>
        <translation>Un désaccord doit dire ce qui est dit.</translation>
    </message>
    <message>
        <source>This could not be written: %1. The document is as it was before.</source>
        <translation>Cela n’a pas pu être écrit : %1. Le document est tel qu’il était.</translation>
    </message>
    <message>
        <source>This event is no longer there.</source>
        <translation>Cet événement n’existe plus.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Un événement doit avoir un titre.</translation>
    </message>
    <message>
        <source>An event needs a date.</source>
        <translation>Un événement doit avoir une date.</translation>
    </message>
    <message>
        <source>An event needs a category and a lane.</source>
        <translation>Un événement doit avoir une catégorie et une ligne.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Une étiquette doit avoir un mot.</translation>
    </message>
    <message>
        <source>An event cannot be related to itself.</source>
        <translation>Un événement ne peut pas être relié à lui-même.</translation>
    </message>
    <message>
        <source>These two events are related in this way already.</source>
        <translation>Ces deux événements sont déjà reliés ainsi.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Une catégorie doit avoir un nom.</translation>
    </message>
    <message>
        <source>There are events of this category: choose which one they get instead.</source>
        <translation>Des événements sont de cette catégorie : choisissez celle qui la remplace.</translation>
    </message>
    <message>
        <source>A lane needs a name.</source>
        <translation>Une ligne doit avoir un nom.</translation>
    </message>
    <message>
        <source>There are events in this lane: choose which one they move to.</source>
        <translation>Des événements sont dans cette ligne : choisissez celle où ils vont.</translation>
    </message>
    <message>
        <source>A former name is empty.</source>
        <translation>Un ancien nom est vide.</translation>
    </message>
    <message>
        <source>The time of a former name is no date that can be read.</source>
        <translation>La période d’un ancien nom n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>A gap between figures is no date that can be read.</source>
        <translation>Une période sans chiffres n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation>Une entreprise doit avoir un nom.</translation>
    </message>
    <message>
        <source>The end of a company is no date that can be read.</source>
        <translation>La fin d’une entreprise n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>A company cannot be its own successor.</source>
        <translation>Une entreprise ne peut pas se succéder à elle-même.</translation>
    </message>
    <message>
        <source>A source needs a publisher or a title.</source>
        <translation>Une source doit avoir un éditeur ou un titre.</translation>
    </message>
    <message>
        <source>The day of a source is no date that can be read.</source>
        <translation>Le jour d’une source n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>A figure needs a company.</source>
        <translation>Un chiffre doit avoir une entreprise.</translation>
    </message>
    <message>
        <source>A figure needs a date.</source>
        <translation>Un chiffre doit avoir une date.</translation>
    </message>
    <message>
        <source>The lower figure is greater than the upper one.</source>
        <translation>Le montant le plus bas est supérieur au plus haut.</translation>
    </message>
    <message>
        <source>A figure needs a currency, such as USD.</source>
        <translation>Un chiffre doit avoir une monnaie, comme USD.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Un document doit avoir un titre.</translation>
    </message>
    <message>
        <source>The day up to which the story is told is no date that can be read.</source>
        <translation>Le jour jusqu’auquel l’histoire est racontée n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>A document has room for sixteen languages, and no more.</source>
        <translation>Un document a place pour seize langues, pas plus.</translation>
    </message>
    <message>
        <source>This figure is no longer there.</source>
        <translation>Ce chiffre n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Valuation of each company in %1, nominal, log scale; %2</source>
        <translation>Valorisation de chaque entreprise en %1, valeurs nominales, échelle logarithmique ; %2</translation>
    </message>
    <message>
        <source>Valuation of each company in %1, nominal; %2</source>
        <translation>Valorisation de chaque entreprise en %1, valeurs nominales ; %2</translation>
    </message>
    <message>
        <source>Sources: as listed in the document</source>
        <translation>Sources : voir le document</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n more</source>
        <translation>
            <numerusform>Sources : %1 et %n autre</numerusform>
            <numerusform>Sources : %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n événement, %1</numerusform>
            <numerusform>%n événements, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Valuation announced</source>
        <translation>Valorisation annoncée</translation>
    </message>
    <message>
        <source>reported, estimated or in talks</source>
        <translation>rapportée, estimée ou en discussion</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démentie</translation>
    </message>
    <message>
        <source>Not shown in full, for want of height: %1</source>
        <translation>Non montrés en entier, faute de hauteur : %1</translation>
    </message>
    <message>
        <source>Valuation of each company, nominal, %1; %2</source>
        <translation>Valorisation de chaque entreprise, valeurs nominales, %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Step chart of company valuations (%1), %2.</source>
        <translation>Courbes en escalier de la valorisation des entreprises (%1), %2.</translation>
    </message>
    <message>
        <source>Line chart of company valuations (%1), %2.</source>
        <translation>Courbes de la valorisation des entreprises (%1), %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>Et %n autre courbe.</numerusform>
            <numerusform>Et %n autres courbes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, in %4 figures.</source>
        <translation>%1&#xa0;: de %2 à %3, en %4 chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>Chronologie de %n événement, %1.</numerusform>
            <numerusform>Chronologie de %n événements, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes: %1.</source>
        <translation>Couloirs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The most important: %1.</source>
        <translation>Les plus importants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was the busiest month, with %2 of %3 dated events</source>
        <translation>%1 a été le mois le plus chargé, avec %2 des %3 événements datés</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 was reported to be worth %2 %3</source>
        <translation>%1 valait %2 %3, selon la presse</translation>
    </message>
    <message>
        <source>%1 was in talks at %2 %3</source>
        <translation>%1 négociait à %2 %3</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 %3</source>
        <translation>%1 était estimée à %2 %3</translation>
    </message>
    <message>
        <source>%1 was worth a derived %2 %3</source>
        <translation>%1 valait %2 %3, par déduction</translation>
    </message>
    <message>
        <source>%1 was valued at %2 %3</source>
        <translation>%1 était valorisée à %2 %3</translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <translation>%1, plus que %2</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1, contre %2</translation>
    </message>
    <message>
        <source>%1, twice %2</source>
        <translation>%1, deux fois %2</translation>
    </message>
    <message>
        <source>%1, %2 times %3</source>
        <translation>%1, %2 fois %3</translation>
    </message>
    <message>
        <source>%1 rose from %2 (%3, %4) to %5 (%6, %7)</source>
        <translation>%1 est passée de %2 (%3, %4) à %5 (%6, %7), en hausse</translation>
    </message>
    <message>
        <source>%1 fell from %2 (%3, %4) to %5 (%6, %7)</source>
        <translation>%1 est passée de %2 (%3, %4) à %5 (%6, %7), en baisse</translation>
    </message>
    <message>
        <source>%1 went from %2 (%3, %4) to %5 (%6, %7)</source>
        <translation>%1 est passée de %2 (%3, %4) à %5 (%6, %7)</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 (%4).</source>
        <translation>%1&#xa0;: entre %2 et %3 (%4).</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the lines: %1.</source>
        <translation>À côté des courbes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no valuation in this period: those of the companies that are shown run from %1 to %2.</source>
        <translation>Aucune valorisation dans cette période&#xa0;: celles des entreprises affichées vont de %1 à %2.</translation>
    </message>
    <message>
        <source>None of these companies has a valuation to draw; there are some of %1.</source>
        <translation>Aucune de ces entreprises n’a de valorisation à tracer&#xa0;; il y en a pour %1.</translation>
    </message>
    <message>
        <source>No figure is in %1 and no exchange rate leads there; there are figures in %2.</source>
        <translation>Aucune valeur n’est en %1 et aucun taux de change n’y mène&#xa0;; il y a des valeurs en %2.</translation>
    </message>
    <message>
        <source>%1 rose by %2 since its first figure (%3)</source>
        <translation>%1 a augmenté de %2 depuis sa première valeur (%3)</translation>
    </message>
    <message>
        <source>%1 fell by %2 since its first figure (%3)</source>
        <translation>%1 a baissé de %2 depuis sa première valeur (%3)</translation>
    </message>
    <message>
        <source>%1 rose by %2 since %3</source>
        <translation>%1 a augmenté de %2 depuis le %3</translation>
    </message>
    <message>
        <source>%1 fell by %2 since %3</source>
        <translation>%1 a baissé de %2 depuis le %3</translation>
    </message>
    <message>
        <source>%1 rose by %2 since %3, more than any other line</source>
        <translation>%1 a augmenté de %2 depuis le %3, plus que toute autre courbe</translation>
    </message>
    <message>
        <source>%1 fell by %2 since %3, less than any other line</source>
        <translation>%1 a baissé de %2 depuis le %3, moins que toute autre courbe</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>the reported %1 of %2 (%3)</source>
        <translation>les %1 rapportés de %2 (%3)</translation>
    </message>
    <message>
        <source>the %1 in talks for %2 (%3)</source>
        <translation>%1 en discussion pour %2 (%3)</translation>
    </message>
    <message>
        <source>the estimated %1 of %2 (%3)</source>
        <translation>les %1 estimés de %2 (%3)</translation>
    </message>
    <message>
        <source>the derived %1 of %2 (%3)</source>
        <translation>les %1 déduits de %2 (%3)</translation>
    </message>
    <message>
        <source>the %1 of %2 (%3)</source>
        <translation>les %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>on another basis than the line</source>
        <translation>sur une autre base que la ligne</translation>
    </message>
    <message>
        <source>on another basis, reported or estimated</source>
        <translation>sur une autre base, rapportée ou estimée</translation>
    </message>
    <message>
        <source>from the lowest to the highest value</source>
        <translation>de la valeur la plus basse à la plus haute</translation>
    </message>
    <message>
        <source>possible dates</source>
        <translation>dates possibles</translation>
    </message>
    <message>
        <source>event without a line</source>
        <translation>événement sans ligne</translation>
    </message>
    <message>
        <source>several events</source>
        <translation>plusieurs événements</translation>
    </message>
    <message>
        <source>No figure in this period: %1.</source>
        <translation>Aucun chiffre dans cette période : %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>it has no date</source>
        <translation>elle n’a pas de date</translation>
    </message>
    <message>
        <source>“%1” is not a date of a calendar</source>
        <translation>« %1 » n’est pas une date de calendrier</translation>
    </message>
    <message>
        <source>An end that is no date after the start was left out.</source>
        <translation>Une fin qui n’est pas une date après le début a été laissée de côté.</translation>
    </message>
    <message>
        <source>A duration that cannot be read was left out.</source>
        <translation>Une durée illisible a été laissée de côté.</translation>
    </message>
    <message>
        <source>A few characters are not in the encoding of the others; they show as “�”.</source>
        <translation>Quelques caractères ne sont pas dans l’encodage des autres ; ils apparaissent comme « � ».</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>there are more than 1,000 columns</source>
        <translation>il y a plus de 1 000 colonnes</translation>
    </message>
    <message>
        <source>a field is longer than a million characters</source>
        <translation>un champ dépasse un million de caractères</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not make one period</source>
        <translation>« %1 » et « %2 » ne font pas une période</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation>%1 ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>Line %1: this component has no end.</source>
        <translation>Ligne %1 : ce composant n’a pas de fin.</translation>
    </message>
    <message>
        <source>Line %1: it recurs for very long or without an end; only the first %2 times were kept.</source>
        <translation>Ligne %1 : il se répète très longtemps ou sans fin ; seules les %2 premières fois ont été gardées.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Line %1 is not a property of a calendar.</source>
        <translation>La ligne %1 n’est pas une propriété de calendrier.</translation>
    </message>
    <message>
        <source>there is no event in this calendar.</source>
        <translation>il n’y a aucun événement dans ce calendrier.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>files of this format may be no larger than 64 MB.</source>
        <translation>les fichiers de ce format ne peuvent dépasser 64 Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation>L’importation de %1 a été annulée.</translation>
    </message>
    <message>
        <source>There are too many different categories or lanes: those beyond are under “Other”.</source>
        <translation>Il y a trop de catégories ou de couloirs différents : les suivants sont sous « Autre ».</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tableau (CSV)</translation>
    </message>
    <message>
        <source>TimelineJS spreadsheet</source>
        <translation>feuille de calcul TimelineJS</translation>
    </message>
    <message>
        <source>Wikidata results (CSV)</source>
        <translation>résultats de Wikidata (CSV)</translation>
    </message>
    <message>
        <source>list of objects (JSON)</source>
        <translation>liste d’objets (JSON)</translation>
    </message>
    <message>
        <source>TimelineJS (JSON)</source>
        <translation>TimelineJS (JSON)</translation>
    </message>
    <message>
        <source>vis-timeline (JSON)</source>
        <translation>vis-timeline (JSON)</translation>
    </message>
    <message>
        <source>Wikidata results (JSON)</source>
        <translation>résultats de Wikidata (JSON)</translation>
    </message>
    <message>
        <source>SIMILE timeline (JSON)</source>
        <translation>frise SIMILE (JSON)</translation>
    </message>
    <message>
        <source>SIMILE timeline (XML)</source>
        <translation>frise SIMILE (XML)</translation>
    </message>
    <message>
        <source>The Timeline Project</source>
        <translation>The Timeline Project</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Markwhen</source>
        <translation>Markwhen</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>elle n’a pas de titre</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>there is no list of objects in it, so nothing to import.</source>
        <translation>il ne contient aucune liste d’objets : rien à importer.</translation>
    </message>
    <message>
        <source>Line %1: %2. What stands before was read.</source>
        <translation>Ligne %1 : %2. Ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>something follows the end of the JSON text</source>
        <translation>quelque chose suit la fin du texte JSON</translation>
    </message>
    <message>
        <source>the JSON text ends too early</source>
        <translation>le texte JSON s’arrête trop tôt</translation>
    </message>
    <message>
        <source>this is not JSON: “%1” cannot stand here</source>
        <translation>ce n’est pas du JSON : « %1 » ne peut se trouver ici</translation>
    </message>
    <message>
        <source>it is nested more than 64 deep</source>
        <translation>il est imbriqué sur plus de 64 niveaux</translation>
    </message>
    <message>
        <source>a text is not in UTF-8</source>
        <translation>un texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>elle finit avant de commencer</translation>
    </message>
    <message>
        <source>“%1” is not a date of the form that the file defines</source>
        <translation>« %1 » n’est pas une date de la forme que définit le fichier</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read.</source>
        <translation>« %1 » n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>there is no event in it: no line begins with a date and a colon.</source>
        <translation>il ne contient aucun événement : aucune ligne ne commence par une date et deux-points.</translation>
    </message>
    <message>
        <source>its recurrence “%1” cannot be read</source>
        <translation>sa répétition « %1 » est illisible</translation>
    </message>
    <message>
        <source>It began by %1.</source>
        <translation>Commencé au plus tard le %1.</translation>
    </message>
    <message>
        <source>It lasted at least to %1.</source>
        <translation>A duré au moins jusqu’au %1.</translation>
    </message>
    <message>
        <source>Figures have no place for these columns: %1</source>
        <translation>Les chiffres n’ont pas de place pour ces colonnes : %1</translation>
    </message>
    <message>
        <source>No currency is stated, so the figures are of none.</source>
        <translation>Aucune monnaie n’est indiquée : les chiffres n’en ont pas.</translation>
    </message>
    <message>
        <source>its amounts are no range</source>
        <translation>ses montants ne font pas un intervalle</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>« %1 » n’est pas un montant</translation>
    </message>
    <message>
        <source>it has no figure</source>
        <translation>elle n’a pas de chiffre</translation>
    </message>
    <message>
        <source>The dates are day numbers of a spreadsheet.</source>
        <translation>Les dates sont des numéros de jour d’un tableur.</translation>
    </message>
    <message>
        <source>The dates are counts of seconds since 1970; they are shown in UTC.</source>
        <translation>Les dates sont des secondes comptées depuis 1970 ; elles sont montrées en UTC.</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Years of two digits were taken for 1969 to 2068; check them where the table is older.</source>
        <translation>Les années à deux chiffres ont été prises pour 1969 à 2068 ; vérifiez-les si le tableau est plus ancien.</translation>
    </message>
    <message>
        <source>no column of this table says when anything happened, so there is nothing to put on a timeline.</source>
        <translation>aucune colonne de ce tableau ne dit quand quoi que ce soit a eu lieu : il n’y a rien à mettre sur une frise.</translation>
    </message>
    <message>
        <source>“%1” is not a time of a timeline</source>
        <translation>« %1 » n’est pas un instant de frise</translation>
    </message>
    <message>
        <source>its times are “%1”, and only Gregorian ones can be read</source>
        <translation>ses temps sont « %1 », et seuls les grégoriens peuvent être lus</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>« %1 » n’est pas une année</translation>
    </message>
    <message>
        <source>Wikidata writes a year as its 1 January: dates of 1 January were read as the year alone.</source>
        <translation>Wikidata écrit une année comme son 1er janvier : les dates du 1er janvier ont été lues comme l’année seule.</translation>
    </message>
    <message>
        <source>a tag of it has more than 64 attributes</source>
        <translation>une de ses balises a plus de 64 attributs</translation>
    </message>
    <message>
        <source>it declares a document type (DTD), which may hide a trap and is never read</source>
        <translation>il déclare un type de document (DTD), qui peut cacher un piège et n’est jamais lu</translation>
    </message>
    <message>
        <source>this is not well-formed XML</source>
        <translation>ce n’est pas du XML bien formé</translation>
    </message>
    <message>
        <source>this XML is neither a .timeline of The Timeline Project nor of SIMILE: it is “%1”.</source>
        <translation>ce XML n’est ni un .timeline de The Timeline Project ni de SIMILE : c’est « %1 ».</translation>
    </message>
    <message>
        <source>%1: none of it could be kept.</source>
        <translation>%1 : rien n’a pu en être gardé.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources :</translation>
    </message>
    <message>
        <source>%1 was not written: it was cancelled.</source>
        <translation>%1 n&apos;a pas été écrit : l&apos;opération a été annulée.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced: choose another name.</source>
        <translation>%1 n&apos;est pas un fichier qui puisse être remplacé : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was left behind; choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit (%2). Rien n&apos;a été laissé ; choisissez un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lie in years that this format cannot say, and were left out.</source>
        <translation>
            <numerusform>%n événement se situe dans une année que ce format ne peut pas dire et a été laissé de côté.</numerusform>
            <numerusform>%n événements se situent dans des années que ce format ne peut pas dire et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are open at both ends, so they have no date, and were left out.</source>
        <translation>
            <numerusform>%n événement est ouvert des deux côtés, donc sans date, et a été laissé de côté.</numerusform>
            <numerusform>%n événements sont ouverts des deux côtés, donc sans date, et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are less exact than this format can say; written as the whole period in which they lie.</source>
        <translation>
            <numerusform>%n date est moins précise que ce format ne peut le dire ; elle est écrite comme toute la période où elle se situe.</numerusform>
            <numerusform>%n dates sont moins précises que ce format ne peut le dire ; elles sont écrites comme toute la période où elles se situent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are approximate or uncertain; written as if they were certain.</source>
        <translation>
            <numerusform>%n date est approximative ou incertaine ; elle est écrite comme si elle était sûre.</numerusform>
            <numerusform>%n dates sont approximatives ou incertaines ; elles sont écrites comme si elles étaient sûres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have an end that is open or unknown; only the other end was written.</source>
        <translation>
            <numerusform>%n période a une extrémité ouverte ou inconnue ; seule l&apos;autre a été écrite.</numerusform>
            <numerusform>%n périodes ont une extrémité ouverte ou inconnue ; seule l&apos;autre a été écrite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of day name a time zone; it was left out.</source>
        <translation>
            <numerusform>%n heure nomme un fuseau horaire ; il a été laissé de côté.</numerusform>
            <numerusform>%n heures nomment un fuseau horaire ; il a été laissé de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) hold line ends or signs with a meaning of their own; spaces stand there.</source>
        <translation>
            <numerusform>%n titre contient des fins de ligne ou des signes qui ont un sens propre ; des espaces y figurent.</numerusform>
            <numerusform>%n titres contiennent des fins de ligne ou des signes qui ont un sens propre ; des espaces y figurent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold control characters; these were left out.</source>
        <translation>
            <numerusform>%n texte contient des caractères de commande ; ils ont été laissés de côté.</numerusform>
            <numerusform>%n textes contiennent des caractères de commande ; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have indented lines or spaces at their ends; these were left out.</source>
        <translation>
            <numerusform>%n texte a des lignes en retrait ou des espaces en fin de ligne ; ils ont été laissés de côté.</numerusform>
            <numerusform>%n textes ont des lignes en retrait ou des espaces en fin de ligne ; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text would be taken for an event, a heading or a comment; “| ” stands before them.</source>
        <translation>
            <numerusform>%n ligne de texte serait prise pour un événement, un titre ou un commentaire ; « | » la précède.</numerusform>
            <numerusform>%n lignes de texte seraient prises pour un événement, un titre ou un commentaire ; « | » les précède.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lanes of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>La piste de %n événement n&apos;a pas de place dans ce format.</numerusform>
            <numerusform>Les pistes de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The categories of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>La catégorie de %n événement n&apos;a pas de place dans ce format.</numerusform>
            <numerusform>Les catégories de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The categories of %n event(s) became tags of one word.</source>
        <translation>
            <numerusform>La catégorie de %n événement est devenue une étiquette d&apos;un seul mot.</numerusform>
            <numerusform>Les catégories de %n événements sont devenues des étiquettes d&apos;un seul mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>Les étiquettes de %n événement n&apos;ont pas de place dans ce format.</numerusform>
            <numerusform>Les étiquettes de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n event(s) were changed into single words.</source>
        <translation>
            <numerusform>Les étiquettes de %n événement ont été réduites à des mots simples.</numerusform>
            <numerusform>Les étiquettes de %n événements ont été réduites à des mots simples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures and amounts of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>Les chiffres et montants de %n événement n&apos;ont pas de place dans ce format.</numerusform>
            <numerusform>Les chiffres et montants de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who took part in %n event(s) has no place in this format.</source>
        <translation>
            <numerusform>Les participants de %n événement n&apos;ont pas de place dans ce format.</numerusform>
            <numerusform>Les participants de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n event(s) led to or followed from has no place in this format.</source>
        <translation>
            <numerusform>Les causes et les suites de %n événement n&apos;ont pas de place dans ce format.</numerusform>
            <numerusform>Les causes et les suites de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where sources disagree on %n event(s) has no place in this format.</source>
        <translation>
            <numerusform>Les désaccords des sources sur %n événement n&apos;ont pas de place dans ce format.</numerusform>
            <numerusform>Les désaccords des sources sur %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How important and how certain %n event(s) are has no place in this format.</source>
        <translation>
            <numerusform>L&apos;importance et la certitude de %n événement n&apos;ont pas de place dans ce format.</numerusform>
            <numerusform>L&apos;importance et la certitude de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The short titles of %n event(s) have no place in this format.</source>
        <translation>
            <numerusform>Le titre court de %n événement n&apos;a pas de place dans ce format.</numerusform>
            <numerusform>Les titres courts de %n événements n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources of %n event(s) stand at the end of the text, as lines.</source>
        <translation>
            <numerusform>Les sources de %n événement figurent à la fin du texte, en lignes.</numerusform>
            <numerusform>Les sources de %n événements figurent à la fin du texte, en lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the sources of %n event(s) only the addresses were written.</source>
        <translation>
            <numerusform>Des sources de %n événement, seules les adresses ont été écrites.</numerusform>
            <numerusform>Des sources de %n événements, seules les adresses ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed out.</source>
        <translation>
            <numerusform>%n note privée n&apos;a pas été écrite.</numerusform>
            <numerusform>%n notes privées n&apos;ont pas été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stand at the end of the text.</source>
        <translation>
            <numerusform>%n note privée figure à la fin du texte.</numerusform>
            <numerusform>%n notes privées figurent à la fin du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of companies have no place in this format.</source>
        <translation>
            <numerusform>%n valeur d&apos;entreprise n&apos;a pas de place dans ce format.</numerusform>
            <numerusform>%n valeurs d&apos;entreprises n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) about the whole (title, subtitle, licence) have no place in this format.</source>
        <translation>
            <numerusform>%n texte sur l&apos;ensemble (titre, sous-titre, licence) n&apos;a pas de place dans ce format.</numerusform>
            <numerusform>%n textes sur l&apos;ensemble (titre, sous-titre, licence) n&apos;ont pas de place dans ce format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts in %n other language(s) were left out.</source>
        <translation>
            <numerusform>Les textes dans %n autre langue ont été laissés de côté.</numerusform>
            <numerusform>Les textes dans %n autres langues ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The colours and shapes of %n categories and lanes were not all written.</source>
        <translation>
            <numerusform>La couleur et la forme de %n catégorie ou piste n&apos;ont pas été entièrement écrites.</numerusform>
            <numerusform>Les couleurs et les formes de %n catégories et pistes n&apos;ont pas toutes été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jalon document (JSON)</source>
        <translation>document Jalon (JSON)</translation>
    </message>
    <message>
        <source>Jalon document (CSV folder)</source>
        <translation>document Jalon (dossier CSV)</translation>
    </message>
    <message>
        <source>here should be %1</source>
        <translation>ici devrait être %1</translation>
    </message>
    <message>
        <source>a row has more than 64 MB</source>
        <translation>une ligne dépasse 64 Mo</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>the file is missing, or is no regular file</source>
        <translation>le fichier manque, ou n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>it does not say format and version</source>
        <translation>il ne dit pas son format et sa version</translation>
    </message>
    <message>
        <source>the first row should be: %1</source>
        <translation>la première ligne devrait être : %1</translation>
    </message>
    <message>
        <source>there should be %1 fields, and there are %2</source>
        <translation>il devrait y avoir %1 champs, et il y en a %2</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 ne peut pas être cela</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>L’écriture est impossible : %1.</translation>
    </message>
    <message>
        <source>“format” and “version” should come first</source>
        <translation>« format » et « version » devraient venir d’abord</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>« %1 » ne veut rien dire ici</translation>
    </message>
    <message>
        <source>there is no table “%1”</source>
        <translation>il n’y a pas de table « %1 »</translation>
    </message>
    <message>
        <source>a row must be an object of few members</source>
        <translation>une ligne doit être un objet de peu de membres</translation>
    </message>
    <message>
        <source>%2 has no column “%1”</source>
        <translation>%2 n’a pas de colonne « %1 »</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>« %1 » est là deux fois</translation>
    </message>
    <message>
        <source>a row of points has “series” and “points”, at most 3,000 of them</source>
        <translation>une ligne de points a « series » et « points », 3 000 au plus</translation>
    </message>
    <message>
        <source>a point is [seconds, amount], the first of them whole</source>
        <translation>un point est [secondes, montant], le premier étant entier</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was kept.</source>
        <translation>%1 : %2. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or remove it first.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was kept of it.</source>
        <translation>%1 ne peut pas être écrit : %2. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>it is there and no folder</source>
        <translation>il est déjà là et n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is a folder with other files, such as %1</source>
        <translation>c’est un dossier avec d’autres fichiers, comme %1</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>it could not take its name</source>
        <translation>il n’a pas pu prendre son nom</translation>
    </message>
    <message>
        <source>a later Jalon wrote it: its format is %1, and this one reads up to %2. Install the later version to read it</source>
        <translation>un Jalon plus récent l’a écrit : son format est %1, et celui-ci lit jusqu’à %2. Installez la version plus récente pour le lire</translation>
    </message>
    <message>
        <source>there is no version “%1” of this format</source>
        <translation>il n’y a pas de version « %1 » de ce format</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>a field is longer than 16 million bytes</source>
        <translation>un champ dépasse 16 millions d’octets</translation>
    </message>
    <message>
        <source>a quote stands within a field that does not begin with one</source>
        <translation>un guillemet est au milieu d’un champ qui ne commence pas par un guillemet</translation>
    </message>
    <message>
        <source>something follows a closed quote</source>
        <translation>quelque chose suit un guillemet fermé</translation>
    </message>
    <message>
        <source>there are more than 100 fields</source>
        <translation>il y a plus de 100 champs</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>jalon list [FILE]: the events, sorted by date; no FILE: the bundled story.

  --from DATE, --to DATE   those that may fall in this period, both days included
  --search TEXT            those in which every word occurs; accents and case do not matter
  --category NAME          id or name; may be given several times
  --company NAME           id or name, present or past; may be given several times
  --json                   an array of objects: id, date (EDTF), earliest, latest, title,
                           summary, category, companies, amount, currency, importance,
                           sources
  --language en|fr         of titles and summaries
</source>
        <translation>jalon list [FICHIER] : les événements, triés par date ; sans FICHIER : le récit fourni.

  --from DATE, --to DATE   ceux qui peuvent tomber dans cette période, les deux jours compris
  --search TEXTE           ceux où chaque mot apparaît ; sans égard aux accents ni à la casse
  --category NOM           identifiant ou nom ; peut être donné plusieurs fois
  --company NOM            identifiant ou nom, présent ou passé ; peut être donné plusieurs fois
  --json                   un tableau d&apos;objets : id, date (EDTF), earliest, latest, title,
                           summary, category, companies, amount, currency, importance,
                           sources
  --language en|fr         des titres et des résumés
</translation>
    </message>
    <message>
        <source>jalon series [FILE]: the valuations; no FILE: the bundled story.

  --company NAME           id or name; may be given several times
  --json                   an array of objects: id, company, date (EDTF), low, high, currency,
                           basis, status, sources
  --csv                    the same as rows; sources separated by ;
  --language en|fr         of names and words
</source>
        <translation>jalon series [FICHIER] : les valorisations ; sans FICHIER : le récit fourni.

  --company NOM            identifiant ou nom ; peut être donné plusieurs fois
  --json                   un tableau d&apos;objets : id, company, date (EDTF), low, high, currency,
                           basis, status, sources
  --csv                    les mêmes en lignes ; sources séparées par ;
  --language en|fr         des noms et des mots
</translation>
    </message>
    <message>
        <source>jalon check FILE: whether a file is a sound document. Nothing is changed.

  --json                   an object: file, sound, problems (kind, message)

Exit code 1 where it is not.
</source>
        <translation>jalon check FICHIER : si un fichier est un document en bon état. Rien n&apos;est modifié.

  --json                   un objet : file, sound, problems (kind, message)

Code de sortie 1 s&apos;il ne l&apos;est pas.
</translation>
    </message>
    <message>
        <source>jalon date TEXT…: how dates are understood: EDTF (ISO 8601-2), or as people write them in
English and French. - reads one a line from standard input; -0044 is a date.

  --order dmy|mdy|ymd      what 03/04/2025 or 25-03-28 means. Without it all readings are
                           shown, the first being assumed: mdy in English, dmy in French
  --json                   one object a line: text, valid (understood at all), edtf_valid
                           (valid EDTF as written), edtf, earliest, latest (days, the last
                           included; &quot;open&quot; for an open end, null for an unknown one), words,
                           order, century_assumed (of 1/21/77: 69 to 99 are 19xx, 00 to 68
                           20xx; May 68 is 1968), weekday_differs (of Friday 29 March
                           2025, a Saturday), ambiguous, readings (each as above), problem
  --language en|fr         of the words

Exit code 1 where any text was not understood.
</source>
        <translation>jalon date TEXTE…&#xa0;: comment une date est comprise&#xa0;: EDTF (ISO 8601-2), ou comme on l’écrit en
français et en anglais. - en lit une par ligne sur l’entrée standard&#xa0;; -0044 est une date.

  --order dmy|mdy|ymd      ce que veut dire 03/04/2025 ou 25-03-28 (d jour, m mois, y année).
                           Sans elle, toutes les lectures sont montrées, celle qui est retenue
                           d’abord&#xa0;: dmy en français, mdy en anglais
  --json                   un objet par ligne&#xa0;: text, valid (comprise), edtf_valid (EDTF valide
                           telle quelle), edtf, earliest, latest (jours, le dernier compris&#xa0;;
                           &quot;open&quot; pour une fin ouverte, null pour une fin inconnue), words,
                           order, century_assumed (pour 1/21/77&#xa0;: 69 à 99 sont 19xx, 00 à 68
                           20xx&#xa0;; mai 68 est 1968), weekday_differs (pour vendredi
                           29 mars 2025, un samedi), ambiguous, readings (chacune comme ci-dessus), problem
  --language en|fr         des mots

Code de sortie 1 si un texte n’a pas été compris.
</translation>
    </message>
    <message>
        <source>jalon export [FILE] --out PATH: draws a picture; no FILE: the bundled story.

  --out PATH               ends in .png, .svg or .pdf; may be given several times
  --what PART              chart, timeline or both (both)
  --from DATE, --to DATE   the period, both days included
  --period WHICH           first-view or all, instead of dates (first-view)
  --company NAME           only this company; may be given several times
  --category NAME          only this category; may be given several times
  --lanes FIELD            document (its own lanes), company, category, importance,
                           confidence or currency (document)

  --y log|linear           the value axis (log)
  --basis WHICH            equity, with-debt or all: what the lines join (equity)
  --join steps|straight    (steps)
  --measure WHAT           value, index (100 at the reference) or growth (value)
  --reference DATE         of index and growth (each line&apos;s first figure)
  --currency CODE          such as EUR (what most figures are in)
  --other-currencies HOW   converted, apart or left-out (converted)
  --hide MARKS             beside, bids, denied or events; may be given several times
  --event-labels NUMBER    events named at their marks, 0 to 40 (4 in a chart alone, else 0)
  --line AMOUNT[=TEXT], --shade FROM/TO[=TEXT], --pin DATE=AMOUNT=TEXT
                           a level line, a shaded period, a note; 300B is an amount

  --preset NAME            16:9, full-hd, 4:3, square, 1200x630, column-1 and column-2 (of
                           a newspaper, 50 and 104 mm), a4-portrait, a4-landscape
  --size WxH               1600x900 pixels, or 104x80mm on paper
  --text-size FACTOR       1 is 13 pixels, 9.75 pt on paper (as the preset has it)
  --scale FACTOR           PNG: device pixels per pixel (2; on paper 3.125)
  --dpi NUMBER             PNG: dots per inch instead
  --theme light|dark       (light)
  --transparent            nothing behind the picture

  --title, --subtitle, --source, --note, --licence, --date TEXT
                           instead of what is written from the content; empty: none
  --logo FILE              PNG, JPEG or SVG, at the upper right
  --alt TEXT               the picture in words, kept in the file; else it is written
  --print-alt              prints it, with or without drawing
  --csv                    the data beside each picture; a PDF holds it in any case
  --language en|fr         of the picture
  --force                  overwrite
  --job FILE               many pictures: JSON, [{&quot;out&quot;: &quot;a.png&quot;, &quot;preset&quot;: &quot;16:9&quot;}, …],
                           with the names of these options
</source>
        <translation>jalon export [FICHIER] --out CHEMIN&#xa0;: dessine une image&#xa0;; sans FICHIER, l’histoire fournie.

  --out CHEMIN             finit par .png, .svg ou .pdf&#xa0;; peut être donné plusieurs fois
  --what PARTIE            chart (courbes), timeline (chronologie) ou both (les deux) (both)
  --from DATE, --to DATE   la période, les deux jours compris
  --period LAQUELLE        first-view (première vue) ou all (tout), au lieu de dates (first-view)
  --company NOM            seulement cette entreprise&#xa0;; peut être donné plusieurs fois
  --category NOM           seulement cette catégorie&#xa0;; peut être donné plusieurs fois
  --lanes CHAMP            document (ses propres lignes), company, category, importance,
                           confidence ou currency (document)

  --y log|linear           l’axe des valeurs (log)
  --basis LAQUELLE         equity (capitaux propres), with-debt (avec dette) ou all&#xa0;: ce que les
                           courbes joignent (equity)
  --join steps|straight    en escalier ou droites (steps)
  --measure QUOI           value, index (100 à la référence) ou growth (croissance) (value)
  --reference DATE         de index et growth (le premier chiffre de chaque courbe)
  --currency CODE          comme EUR (celle de la plupart des chiffres)
  --other-currencies COMMENT  converted (converties), apart (à part) ou left-out (laissées de
                           côté) (converted)
  --hide MARQUES           beside, bids, denied ou events&#xa0;; peut être donné plusieurs fois
  --event-labels NOMBRE    événements nommés à leurs marques, de 0 à 40 (4 dans un graphique
                           seul, sinon 0)
  --line MONTANT[=TEXTE], --shade DE/À[=TEXTE], --pin DATE=MONTANT=TEXTE
                           une ligne de niveau, une période ombrée, une note&#xa0;; 300B est un montant

  --preset NOM             16:9, full-hd, 4:3, square, 1200x630, column-1 et column-2 (d’un
                           journal, 50 et 104 mm), a4-portrait, a4-landscape
  --size LxH               1600x900 pixels, ou 104x80mm sur papier
  --text-size FACTEUR      1 vaut 13 pixels, 9,75 pt sur papier (selon le format)
  --scale FACTEUR          PNG&#xa0;: pixels de l’appareil par pixel (2&#xa0;; sur papier 3,125)
  --dpi NOMBRE             PNG&#xa0;: points par pouce à la place
  --theme light|dark       clair ou sombre (light)
  --transparent            rien derrière l’image

  --title, --subtitle, --source, --note, --licence, --date TEXTE
                           au lieu de ce qui est écrit d’après le contenu&#xa0;; vide&#xa0;: aucun
  --logo FICHIER           PNG, JPEG ou SVG, en haut à droite
  --alt TEXTE              l’image en mots, gardé dans le fichier&#xa0;; sinon il est écrit
  --print-alt              l’affiche, avec ou sans dessin
  --csv                    les données à côté de chaque image&#xa0;; un PDF les contient toujours
  --language en|fr         de l’image
  --force                  écrase
  --job FICHIER            plusieurs images&#xa0;: JSON, [{&quot;out&quot;: &quot;a.png&quot;, &quot;preset&quot;: &quot;16:9&quot;}, …],
                           avec les noms de ces options
</translation>
    </message>
    <message>
        <source>Long series come after the dated figures, each of their points on its own.</source>
        <translation>Les longues séries suivent les montants datés, un point à la fois.</translation>
    </message>
    <message>
        <source>Jalon shows what happened to a company and what it was worth, on one time axis.

Usage:
  jalon [FILE…]            open a window; no FILE: the bundled story
  jalon export [FILE] …    draw the chart, the timeline or both: PNG, SVG or PDF
  jalon list [FILE] …      the events, one a line
  jalon series [FILE] …    the valuations
  jalon import SOURCE… …   tables, calendars, timelines of other programs
  jalon convert SOURCE OUT a document as JSON or CSV that loses nothing, and back
  jalon date TEXT…         how a date is understood
  jalon check FILE         whether a file is a sound document

Options:
  --language en|fr         the language, with every verb; else the system&apos;s
  --theme light|dark       of the window; else the desktop&apos;s
  --new-instance           a program of its own, though one runs already
  --timings                milestones of the window&apos;s start, in ms, on stderr
  --version, --help        jalon VERB --help tells of one verb
  --                       ends the options, for names that begin with a dash

Exit codes: 0 done, 1 the input could not be used, 2 wrong usage, 3 the output could not
be written. All verbs work without a display.
</source>
        <translation>Jalon montre ce qui est arrivé à une entreprise et ce qu’elle valait, sur un même axe de temps.

Usage :
  jalon [FICHIER…]         ouvre une fenêtre ; sans FICHIER : l’histoire fournie
  jalon export [FICHIER] … dessine le graphique, la frise ou les deux : PNG, SVG ou PDF
  jalon list [FICHIER] …   les événements, un par ligne
  jalon series [FICHIER] … les valorisations
  jalon import SOURCE… …   tableaux, calendriers, frises d’autres programmes
  jalon convert SOURCE OUT un document en JSON ou CSV sans perte, et retour
  jalon date TEXTE…        comment une date est comprise
  jalon check FICHIER      si un fichier est un document sain

Options :
  --language en|fr         la langue, avec chaque verbe ; sinon celle du système
  --theme light|dark       de la fenêtre ; sinon celui du bureau
  --new-instance           un programme à part, même si un autre tourne déjà
  --timings                les étapes de l’ouverture de la fenêtre, en ms, sur stderr
  --version, --help        jalon VERBE --help explique un verbe
  --                       termine les options, pour les noms qui commencent par un tiret

Codes de sortie : 0 fait, 1 l’entrée n’a pas pu servir, 2 mauvais usage, 3 la sortie n’a pas pu
être écrite. Tous les verbes se passent d’écran.
</translation>
    </message>
    <message>
        <source>A name that ends in .html becomes a web page: the picture, all events and values
with their sources. With --from and --to only those of the period.</source>
        <translation>Un nom terminé par .html devient une page web : l&apos;image, tous les événements et
valeurs avec leurs sources. Avec --from et --to, seulement ceux de la période.</translation>
    </message>
    <message>
        <source>jalon import SOURCE… --out DOC: makes a document of files of other programs.

  --out DOC                the new document, written when all of it is read
  --format FORMAT          instead of what the content tells: csv, timelinejs-csv,
                           wikidata-csv, json, timelinejs, vis-timeline, wikidata,
                           simile-json, simile, timeline-project, icalendar, markwhen,
                           jalon-json, jalon-csv
  --date-order dmy|mdy|ymd what 03/04/2025 means, where no date of the file tells
  --separator CHARACTER    of a table; tab for a tab
  --encoding NAME          of a table: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, Latin-1,
                           MacRoman
  --columns ROLE,…         what each column of a table is, from the first: date, start,
                           end, title, text, category, lane, company, amount, value,
                           link, source, extra, ignore, …
  --currency CODE          of amounts that name none, such as EUR
  --json                   the report as an object: out, written, sources (source, format,
                           encoding, separator, date_order, header, columns, records,
                           events, valuations, relations, skipped, skipped_rows (line,
                           reason), duplicates, warnings, problem)
  --language en|fr         of the document&apos;s texts and the report
  --force                  overwrite

Rows that cannot be understood are skipped and reported with their lines. Exit code 0 where
anything was kept, 1 where nothing was: there is no document then.
</source>
        <translation>jalon import SOURCE… --out DOC : fait un document de fichiers d’autres programmes.

  --out DOC                le nouveau document, écrit quand tout est lu
  --format FORMAT          au lieu de ce que dit le contenu : csv, timelinejs-csv,
                           wikidata-csv, json, timelinejs, vis-timeline, wikidata,
                           simile-json, simile, timeline-project, icalendar, markwhen,
                           jalon-json, jalon-csv
  --date-order dmy|mdy|ymd ce que veut dire 03/04/2025, si aucune date du fichier ne le dit
  --separator CARACTÈRE    d’un tableau ; tab pour une tabulation
  --encoding NOM           d’un tableau : UTF-8, UTF-16LE, UTF-16BE, Windows-1252, Latin-1,
                           MacRoman
  --columns RÔLE,…         ce qu’est chaque colonne d’un tableau, depuis la première : date,
                           start, end, title, text, category, lane, company, amount, value,
                           link, source, extra, ignore, …
  --currency CODE          des montants qui n’en nomment pas, comme EUR
  --json                   le rapport en un objet : out, written, sources (source, format,
                           encoding, separator, date_order, header, columns, records,
                           events, valuations, relations, skipped, skipped_rows (line,
                           reason), duplicates, warnings, problem)
  --language en|fr         des textes du document et du rapport
  --force                  écrase

Les lignes incompréhensibles sont écartées et signalées avec leur numéro. Code de sortie 0 si
quelque chose a été gardé, 1 sinon : il n’y a alors pas de document.
</translation>
    </message>
    <message>
        <source>jalon convert SOURCE OUT: turns a document, or any file that import reads, into another format.
What is JSON or CSV here loses nothing: convert turns it back into the same document. Of the
formats of other programs it says what they have no place for.

  OUT                      its ending chooses: .jalon, .json, a folder (NAME/), which gets a CSV
                           file a table, .timelinejs.json, .ics, .timeline or .mw
  --to NAME                instead of the ending: jalon, json, csv, timelinejs, icalendar,
                           timeline-project, markwhen
  --private-notes          takes the private notes of events along; else they stay out
  --json                   the report as an object: source, from, out, to, events,
                           valuations, points (of series), private_notes_left_out,
                           cannot_say, import (as of jalon import; null where nothing had
                           to be understood)
  --language en|fr         of the report, and of the texts of what is imported
  --force                  overwrite; a folder only where it holds nothing but such files

OUT is written whole or not at all. To say how a file of another program is to be understood,
use jalon import first.
</source>
        <translation>jalon convert SOURCE OUT : change un document, ou tout fichier que lit import, en un autre format.
Ce qui est ici JSON ou CSV ne perd rien : convert en refait le même document. Des formats d’autres
programmes, il dit ce qui n’y a pas de place.

  OUT                      son extension choisit : .jalon, .json, un dossier (NOM/), qui reçoit un
                           fichier CSV par table, .timelinejs.json, .ics, .timeline ou .mw
  --to NOM                 au lieu de l’extension : jalon, json, csv, timelinejs, icalendar,
                           timeline-project, markwhen
  --private-notes          emporte les notes privées des événements ; sinon elles restent
  --json                   le rapport en objet : source, from, out, to, events, valuations, points
                           (des séries), private_notes_left_out, cannot_say, import (comme jalon
                           import ; null quand rien n’était à comprendre)
  --language en|fr         du rapport, et des textes de ce qui est importé
  --force                  écrase ; un dossier seulement s’il ne contient que de tels fichiers

OUT est écrit en entier ou pas du tout. Pour dire comment comprendre un fichier d’un autre
programme, utilisez d’abord jalon import.
</translation>
    </message>
    <message>
        <source>events of the same date and title as an earlier one: kept unless skipped</source>
        <translation>événements de mêmes date et titre qu&apos;un précédent : gardés (keep), sauf à les omettre (skip)</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Kept in the text</source>
        <translation>Gardée dans le texte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>End: year</source>
        <translation>Fin&#xa0;: année</translation>
    </message>
    <message>
        <source>End: month</source>
        <translation>Fin&#xa0;: mois</translation>
    </message>
    <message>
        <source>End: day</source>
        <translation>Fin&#xa0;: jour</translation>
    </message>
    <message>
        <source>End: time of day</source>
        <translation>Fin&#xa0;: heure</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Value of a company</source>
        <translation>Valeur d’une entreprise</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valeur la plus basse</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valeur la plus haute</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Kind of slide</source>
        <translation>Genre de diapositive</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>sans importance</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuation(s)</source>
        <translation>
            <numerusform>%Ln valorisation</numerusform>
            <numerusform>%Ln valorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like an earlier one</source>
        <translation>
            <numerusform>%Ln comme un précédent</numerusform>
            <numerusform>%Ln comme des précédents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln ligne ignorée</numerusform>
            <numerusform>%Ln lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing skipped</source>
        <translation>rien d’ignoré</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s) skipped</source>
        <translation>
            <numerusform>et encore %Ln ligne ignorée</numerusform>
            <numerusform>et encore %Ln lignes ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like an earlier one, left out</source>
        <translation>
            <numerusform>%Ln semblable à un précédent, laissé de côté</numerusform>
            <numerusform>%Ln semblables à un précédent, laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Importance %1</source>
        <translation>Importance %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Known, not confirmed</source>
        <translation>Connu, non confirmé</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Without a company</source>
        <translation>Sans entreprise</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>Lanes by a field of the events need a list of them in memory. Of %1 events it would take %2 MB; Jalon allows itself %3 MB. The document&apos;s own lanes can be shown.</source>
        <translation>Des lignes par champ des événements demandent d’en tenir une liste en mémoire. Pour %1 événements, il faudrait %2 Mo&#xa0;; Jalon s’en accorde %3. Les lignes du document lui-même peuvent être affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) hidden</source>
        <translation>
            <numerusform>%n ligne masquée</numerusform>
            <numerusform>%n lignes masquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Reading all events…</source>
        <translation>Lecture de tous les événements…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MarketDays</name>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Martin Luther King Day</source>
        <translation>Journée de Martin Luther King</translation>
    </message>
    <message>
        <source>Presidents’ Day</source>
        <translation>Journée des présidents</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Memorial Day</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth (abolition de l’esclavage)</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête nationale des États-Unis</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Fête du travail des États-Unis</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semaine</translation>
    </message>
    <message>
        <source>The stock exchange in New York was closed on this day</source>
        <translation>La Bourse de New York était fermée ce jour-là</translation>
    </message>
    <message>
        <source>{holiday}: the stock exchange in New York is closed</source>
        <translation>{holiday} : la Bourse de New York est fermée</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Whether it happened is doubtful.</source>
        <translation>Il est douteux que cela ait eu lieu.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Ce qui y a mené</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Désaccord des sources</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>What the companies were said to be worth</source>
        <translation>Ce que valaient les entreprises, selon les sources</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Of %1 events the %2 most important are listed.</source>
        <translation>Sur %1 événements, les %2 plus importants sont listés.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Skip to the events</source>
        <translation>Aller aux événements</translation>
    </message>
    <message>
        <source>Timeline and chart</source>
        <translation>Frise et graphique</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1: a series of %2 values, %3 to %4, drawn in the chart.</source>
        <translation>%1 : une série de %2 valeurs, du %3 au %4, dessinée dans le graphique.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État : %1.</translation>
    </message>
    <message>
        <source>Made with Jalon.</source>
        <translation>Fait avec Jalon.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A picture of %1 × %2 pixels cannot be drawn: each side must be between 1 and %3, and all together at most %4 million. Choose a smaller size or scale.</source>
        <translation>Une image de %1 × %2 pixels ne peut pas être dessinée : chaque côté doit être compris entre 1 et %3, et le tout ne pas dépasser %4 millions. Choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory. Choose a smaller size or scale.</source>
        <translation>L&apos;image n&apos;a pas pu être faite : la mémoire manque. Choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>%1 does not say what kind of picture it is: end its name in .png, .svg or .pdf.</source>
        <translation>%1 ne dit pas de quelle sorte d&apos;image il s&apos;agit : terminez son nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 est un dossier : nommez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is: choose another name, or overwrite it with --force.</source>
        <translation>%1 existe déjà et a été laissé tel quel : choisissez un autre nom, ou écrasez-le avec --force.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there: make it first, or choose another.</source>
        <translation>Le dossier de %1 n&apos;existe pas : créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was left behind; choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit (%2). Rien n&apos;est resté ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The logo %1 is not there.</source>
        <translation>Le logo %1 est introuvable.</translation>
    </message>
    <message>
        <source>The logo %1 is too large: at most 64 MB.</source>
        <translation>Le logo %1 est trop grand&#xa0;: 64 Mo au plus.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>Le logo %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The logo %1 is neither a PNG nor a JPEG nor an SVG picture.</source>
        <translation>Le logo %1 n’est ni une image PNG, ni JPEG, ni SVG.</translation>
    </message>
    <message>
        <source>The logo %1 was not read: it has a document type, links to other files, or is nested or written in a way that no logo needs. Save it as a plain SVG or as PNG.</source>
        <translation>Le logo %1 n’a pas été lu&#xa0;: il a un type de document, renvoie à d’autres fichiers, ou est imbriqué ou écrit comme aucun logo n’en a besoin. Enregistrez-le en SVG simple ou en PNG.</translation>
    </message>
    <message>
        <source>The logo %1 is damaged.</source>
        <translation>Le logo %1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file: name another place.</source>
        <translation>%1 est un périphérique ou un tube, pas un fichier&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>Slide, 4:3</source>
        <translation>Diapositive, 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Link preview, 1200 × 630</source>
        <translation>Aperçu de lien, 1200 × 630</translation>
    </message>
    <message>
        <source>Newspaper, one column</source>
        <translation>Journal, une colonne</translation>
    </message>
    <message>
        <source>Newspaper, two columns</source>
        <translation>Journal, deux colonnes</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>%1 is not the size of a picture. It may be 1600x900, or 104x80mm on paper.</source>
        <translation>%1 n’est pas la taille d’une image. Écrivez 1600x900, ou 104x80mm sur papier.</translation>
    </message>
</context>
<context>
    <name>PictureTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>The picture was not drawn: it was cancelled.</source>
        <translation>L’image n’a pas été dessinée&#xa0;: l’opération a été annulée.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
    <message>
        <source>Making the table…</source>
        <translation>Préparation du tableau…</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
</context>
<context>
    <name>SafeLink</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Jalon does not open this kind of address.</source>
        <translation>Jalon n&apos;ouvre pas ce genre d&apos;adresse.</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1 could not be saved: %2. The file is as it was, and your edits are kept; save them under another name or in another folder.</source>
        <translation>%1 n’a pas pu être enregistré : %2. Le fichier est tel qu’il était et vos modifications sont conservées ; enregistrez-les sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>the copy cannot be read back</source>
        <translation>la copie ne peut pas être relue</translation>
    </message>
    <message>
        <source>the copy is not complete</source>
        <translation>la copie n’est pas complète</translation>
    </message>
    <message>
        <source>the backup %1 cannot be written</source>
        <translation>la sauvegarde %1 ne peut pas être écrite</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was saved yet.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved: it was cancelled.</source>
        <translation>Rien n’a été enregistré : l’opération a été annulée.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>dupliquer %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>change the span of %1</source>
        <translation>modifier la durée de %1</translation>
    </message>
    <message>
        <source>shift %1 in time</source>
        <translation>décaler %1 dans le temps</translation>
    </message>
    <message>
        <source>relate %1</source>
        <translation>relier %1</translation>
    </message>
    <message>
        <source>change the category of %1</source>
        <translation>changer la catégorie de %1</translation>
    </message>
    <message>
        <source>change the lane of %1</source>
        <translation>changer la ligne de %1</translation>
    </message>
    <message>
        <source>change the importance of %1</source>
        <translation>changer l’importance de %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiqueter %1</translation>
    </message>
    <message>
        <source>remove a tag of %1</source>
        <translation>retirer une étiquette de %1</translation>
    </message>
    <message>
        <source>paste %1</source>
        <translation>coller %1</translation>
    </message>
    <message>
        <source>add the language %1</source>
        <translation>ajouter la langue %1</translation>
    </message>
    <message>
        <source>move %1 in the order</source>
        <translation>déplacer %1 dans l’ordre</translation>
    </message>
    <message>
        <source>change the relations of %1</source>
        <translation>modifier les relations de %1</translation>
    </message>
</context>
<context>
    <name>Valuation</name>
    <message>
        <source>after the money</source>
        <translation>après l&apos;argent</translation>
    </message>
    <message>
        <source>before the money</source>
        <translation>avant apport</translation>
    </message>
    <message>
        <source>share sale</source>
        <translation>vente d&apos;actions</translation>
    </message>
    <message>
        <source>fund&apos;s mark</source>
        <translation>estimation d&apos;un fonds</translation>
    </message>
    <message>
        <source>price paid</source>
        <translation>prix payé</translation>
    </message>
    <message>
        <source>debt included</source>
        <translation>dette incluse</translation>
    </message>
    <message>
        <source>market value</source>
        <translation>valeur de marché</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>base non précisée</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>on the market</source>
        <translation>sur le marché</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>selon la presse</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>discussions</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>capitaux propres</translation>
    </message>
    <message>
        <source>with debt</source>
        <translation>avec la dette</translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>A working copy cannot be made in %1, so nothing can be edited. See that there is room and that the folder may be written.</source>
        <translation>Une copie de travail ne peut pas être créée dans %1 : rien ne peut être modifié. Vérifiez qu’il y a de la place et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 is being edited by another window of Jalon.</source>
        <translation>%1 est en cours de modification dans une autre fenêtre de Jalon.</translation>
    </message>
    <message>
        <source>A working copy of %1 could not be made: %2. Nothing was changed.</source>
        <translation>Une copie de travail de %1 n’a pas pu être créée : %2. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This step could not be kept: %1. The document is as it was before it.</source>
        <translation>Cette étape n’a pas pu être conservée : %1. Le document est tel qu’il était avant elle.</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>cette étape n’existe pas</translation>
    </message>
</context>
<context>
    <name>jalon::AmountField</name>
    <message>
        <source>$33B, 150 million EUR</source>
        <translation>33 Md $, 150 millions EUR</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>no currency is named</source>
        <translation>aucune devise n’est nommée</translation>
    </message>
    <message>
        <source>This is no amount. Write it as “$33B” or “150 million EUR”.</source>
        <translation>Ce n’est pas un montant. Écrivez-le « 33 Md $ » ou « 150 millions EUR ».</translation>
    </message>
</context>
<context>
    <name>jalon::AnnotationBook</name>
    <message>
        <source>Add to the chart</source>
        <translation>Ajouter au graphique</translation>
    </message>
    <message>
        <source>Change in the chart</source>
        <translation>Modifier dans le graphique</translation>
    </message>
    <message>
        <source>Remove from the chart</source>
        <translation>Retirer du graphique</translation>
    </message>
</context>
<context>
    <name>jalon::AnnotationDialog</name>
    <message>
        <source>Note in the chart</source>
        <translation>Note dans le graphique</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>Reference line</source>
        <translation>Ligne de référence</translation>
    </message>
    <message>
        <source>Shaded period</source>
        <translation>Période ombrée</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;À&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Draw it in the chart (Enter)</source>
        <translation>Le tracer dans le graphique (Entrée)</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>The value is not a number. Write it as 300B, or with all its digits.</source>
        <translation>La valeur n’est pas un nombre. Écrivez-la comme 300 Md, ou avec tous ses chiffres.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Écrivez ce que dit la note.</translation>
    </message>
</context>
<context>
    <name>jalon::AxisWidget</name>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Click to centre a date, drag to move, wheel to zoom</source>
        <translation>Cliquer pour centrer une date, glisser pour se déplacer, molette pour zoomer</translation>
    </message>
    <message>
        <source>Today, %1 (T goes there)</source>
        <translation>Aujourd’hui, %1 (T y mène)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>jalon::CategoriesPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Une catégorie doit avoir un nom.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>Delete category</source>
        <translation>Supprimer la catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are of the category “%1”. Which one do they get instead?</source>
        <translation>
            <numerusform>%Ln événement est de la catégorie «&#xa0;%1&#xa0;». Laquelle reçoit-il à la place&#xa0;?</numerusform>
            <numerusform>%Ln événements sont de la catégorie «&#xa0;%1&#xa0;». Laquelle reçoivent-ils à la place&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ChartAccessible</name>
    <message numerus="yes">
        <source>%1, %Ln figure(s)</source>
        <translation>
            <numerusform>%1, %Ln chiffre</numerusform>
            <numerusform>%1, %Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, from %4 to %5, %Ln value(s)</source>
        <translation>
            <numerusform>%1, %2 à %3, de %4 à %5, %Ln valeur</numerusform>
            <numerusform>%1, %2 à %3, de %4 à %5, %Ln valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ChartEditing</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Pin a note here…</source>
        <translation>&amp;Épingler une note ici…</translation>
    </message>
    <message>
        <source>Reference &amp;line here…</source>
        <translation>&amp;Ligne de référence ici…</translation>
    </message>
    <message>
        <source>&amp;Shade the measured period…</source>
        <translation>&amp;Ombrer la période mesurée…</translation>
    </message>
    <message>
        <source>&amp;Shade a period…</source>
        <translation>&amp;Ombrer une période…</translation>
    </message>
    <message>
        <source>Show &amp;all companies again</source>
        <translation>Afficher de nouveau &amp;toutes les entreprises</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>N’afficher &amp;que %1</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>&amp;Masquer %1</translation>
    </message>
    <message>
        <source>Show &amp;only</source>
        <translation>&amp;Seulement</translation>
    </message>
    <message>
        <source>Edit &amp;figure…</source>
        <translation>&amp;Modifier le chiffre…</translation>
    </message>
    <message>
        <source>&amp;Delete figure</source>
        <translation>&amp;Supprimer le chiffre</translation>
    </message>
    <message>
        <source>&amp;Add a figure here…</source>
        <translation>&amp;Ajouter un chiffre ici…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jalon::ColumnChoices</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What “%1” says</source>
        <translation>Ce que dit « %1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalon::CompactDateField</name>
    <message>
        <source>28 March 2025, early 2024, 1450 BC…</source>
        <translation>28 mars 2025, début 2024, 1450 av. J.-C.…</translation>
    </message>
    <message>
        <source>Which date is meant</source>
        <translation>Quelle date est voulue</translation>
    </message>
    <message>
        <source>Which is meant?</source>
        <translation>Laquelle est voulue&#xa0;?</translation>
    </message>
    <message>
        <source>This may mean more than one date: choose which is meant.</source>
        <translation>Cela peut désigner plusieurs dates&#xa0;: choisissez celle qui est voulue.</translation>
    </message>
</context>
<context>
    <name>jalon::CompactSourcesField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen source from this list (Delete)</source>
        <translation>Retirer de cette liste la source choisie (Suppr)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add a source: type words of it</source>
        <translation>Ajouter une source&#xa0;: en saisir des mots</translation>
    </message>
</context>
<context>
    <name>jalon::CompaniesPage</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Companies and people</source>
        <translation>Entreprises et personnes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Went on in</source>
        <translation>Continue dans</translation>
    </message>
    <message>
        <source>Shown at first</source>
        <translation>Affichée au début</translation>
    </message>
    <message>
        <source>Whether its events and figures are shown when the document opens</source>
        <translation>Si ses événements et ses chiffres s’affichent à l’ouverture du document</translation>
    </message>
    <message>
        <source>Names over time</source>
        <translation>Noms au fil du temps</translation>
    </message>
    <message>
        <source>Times without figures, where its line breaks</source>
        <translation>Périodes sans chiffres, où sa ligne s’interrompt</translation>
    </message>
    <message>
        <source>Times without figures</source>
        <translation>Périodes sans chiffres</translation>
    </message>
    <message>
        <source>2016/2019; early 2024</source>
        <translation>2016/2019&#xa0;; début 2024</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation>Une entreprise doit avoir un nom.</translation>
    </message>
    <message>
        <source>New company or person</source>
        <translation>Nouvelle entreprise ou personne</translation>
    </message>
    <message>
        <source>Delete “%1”? %2 %3</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;? %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are deleted with it.</source>
        <translation>
            <numerusform>%Ln chiffre est supprimé avec.</numerusform>
            <numerusform>%Ln chiffres sont supprimés avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stay, without it.</source>
        <translation>
            <numerusform>%Ln événement reste, sans elle.</numerusform>
            <numerusform>%Ln événements restent, sans elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Supprimer la entreprise</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>jalon::ContentChoices</name>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Timeline and chart</source>
        <translation>Chronologie et courbes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Période&#xa0;:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>First view of the story</source>
        <translation>Première vue de l’histoire</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>La totalité</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Échelle linéaire</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>&amp;Basis:</source>
        <translation>&amp;Base&#xa0;:</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capitaux propres</translation>
    </message>
    <message>
        <source>With debt</source>
        <translation>Avec dette</translation>
    </message>
    <message>
        <source>Every basis</source>
        <translation>Toutes les bases</translation>
    </message>
    <message>
        <source>Li&amp;nes:</source>
        <translation>Courb&amp;es&#xa0;:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalier</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Lignes droites</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>&amp;Mesure&#xa0;:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Index, 100 at the date</source>
        <translation>Indice, 100 à la date</translation>
    </message>
    <message>
        <source>Growth since the date</source>
        <translation>Évolution depuis la date</translation>
    </message>
    <message>
        <source>first figure of each line</source>
        <translation>première valeur de chaque courbe</translation>
    </message>
    <message>
        <source>A date, such as 28 March 2025; empty: the first figure of each line</source>
        <translation>Une date, comme 28 mars 2025&#xa0;; vide&#xa0;: le premier chiffre de chaque courbe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>D&amp;ate&#xa0;:</translation>
    </message>
    <message>
        <source>Other c&amp;urrencies:</source>
        <translation>A&amp;utres devises&#xa0;:</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converties</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>À part</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>Marques&#xa0;:</translation>
    </message>
    <message>
        <source>Figures on another basis</source>
        <translation>Chiffres sur une autre base</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Denied reports</source>
        <translation>Chiffres démentis</translation>
    </message>
    <message>
        <source>Events on the lines</source>
        <translation>Événements sur les courbes</translation>
    </message>
    <message>
        <source>Notes, level lines and shaded periods</source>
        <translation>Notes, lignes de niveau et périodes ombrées</translation>
    </message>
    <message>
        <source>Curr&amp;ency:</source>
        <translation>&amp;Devise&#xa0;:</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d&apos;habitude</translation>
    </message>
    <message>
        <source>How many of the most important events are named in the chart; usually four, and none beside the timeline</source>
        <translation>Combien d&apos;événements, parmi les plus importants, sont nommés dans le graphique ; d&apos;ordinaire quatre, et aucun à côté de la chronologie</translation>
    </message>
    <message>
        <source>Named events</source>
        <translation>Événements nommés</translation>
    </message>
    <message>
        <source>Na&amp;med events:</source>
        <translation>Événements no&amp;mmés :</translation>
    </message>
</context>
<context>
    <name>jalon::ContentsForm</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make these changes, as one step that can be undone (Enter)</source>
        <translation>Faire ces modifications, en une étape que l’on peut annuler (Entrée)</translation>
    </message>
    <message>
        <source>Put back what stood there (Esc)</source>
        <translation>Remettre ce qui s’y trouvait (Échap)</translation>
    </message>
</context>
<context>
    <name>jalon::ContentsList</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add one (Ins)</source>
        <translation>En ajouter un (Inser)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make a copy of the chosen one (Ctrl+D)</source>
        <translation>Copier l’élément choisi (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen one (Del); it can be undone</source>
        <translation>Supprimer l’élément choisi (Suppr)&#xa0;; on peut l’annuler</translation>
    </message>
    <message>
        <source>Move it up (Alt+Up)</source>
        <translation>Le monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move it down (Alt+Down)</source>
        <translation>Le descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>jalon::DataExportDialog</name>
    <message>
        <source>Private &amp;notes too</source>
        <translation>&amp;Notes privées aussi</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>The language of the texts; those in other languages are left out</source>
        <translation>La langue des textes ; ceux des autres langues sont laissés de côté</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Langue des textes</translation>
    </message>
    <message>
        <source>Notes that are yours alone stay out unless you want them in</source>
        <translation>Les notes qui ne sont qu&apos;à vous restent dehors, sauf si vous les voulez</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Choose where to save it (Enter)</source>
        <translation>Choisir où l&apos;enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>%1 is the document itself: the export needs another name.</source>
        <translation>%1 est le document lui-même : l&apos;export a besoin d&apos;un autre nom.</translation>
    </message>
    <message>
        <source>%1 is there already. Overwrite it with this export?</source>
        <translation>%1 existe déjà. L&apos;écraser avec cet export ?</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Écraser</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Ce qui a été exporté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln événement a été écrit dans %1.</numerusform>
            <numerusform>%Ln événements ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>This is not in the file, or not as it is in Jalon:</source>
        <translation>Voici ce qui n&apos;est pas dans le fichier, ou pas tel que dans Jalon :</translation>
    </message>
    <message>
        <source>What could not be said</source>
        <translation>Ce qui n&apos;a pas pu être dit</translation>
    </message>
</context>
<context>
    <name>jalon::DateField</name>
    <message>
        <source>28 March 2025, early 2024, c. 1450 BC, 2019-2022</source>
        <translation>28 mars 2025, début 2024, vers 1450 av. J.-C., 2019-2022</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type a date as you would write it; how it is understood shows here.</source>
        <translation>Tapez une date comme vous l’écririez ; la façon dont elle est comprise s’affiche ici.</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>aussi :</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>the century is assumed</source>
        <translation>le siècle est supposé</translation>
    </message>
    <message>
        <source>that day is another day of the week</source>
        <translation>ce jour tombe un autre jour de la semaine</translation>
    </message>
</context>
<context>
    <name>jalon::DateReading</name>
    <message>
        <source>“%1” says that there is no date.</source>
        <translation>« %1 » indique l’absence de date.</translation>
    </message>
    <message>
        <source>Is “%1” day/month or month/day? Write the month as a word, or year-month-day.</source>
        <translation>« %1 » : jour/mois ou mois/jour ? Écrivez le mois en toutes lettres, ou année-mois-jour.</translation>
    </message>
    <message>
        <source>“%1” names a week that its year does not have.</source>
        <translation>«&#xa0;%1&#xa0;» désigne une semaine que son année n’a pas.</translation>
    </message>
    <message>
        <source>“%1” looks like a computer’s count of seconds since 1970, not like a date: write the day.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un compte de secondes depuis 1970, comme en tiennent les ordinateurs, pas à une date&#xa0;: écrivez le jour.</translation>
    </message>
    <message>
        <source>“%1” says that it goes on: an end without a date, not a date.</source>
        <translation>«&#xa0;%1&#xa0;» dit que cela dure encore&#xa0;: une fin sans date, pas une date.</translation>
    </message>
    <message>
        <source>“%1” is a time of day without a date.</source>
        <translation>«&#xa0;%1&#xa0;» est une heure sans date.</translation>
    </message>
</context>
<context>
    <name>jalon::DisagreementsPage</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été établi</translation>
    </message>
    <message>
        <source>The source, if it is one of the document&apos;s</source>
        <translation>La source, si elle est de celles du document</translation>
    </message>
    <message>
        <source>Choose the event that it is about, one of those that are found.</source>
        <translation>Choisissez l’événement dont il s’agit, parmi ceux qui sont trouvés.</translation>
    </message>
    <message>
        <source>Name whoever says it.</source>
        <translation>Nommez qui le dit.</translation>
    </message>
    <message>
        <source>Write what is said.</source>
        <translation>Écrivez ce qui est dit.</translation>
    </message>
    <message>
        <source>Only one source can say it: remove the others.</source>
        <translation>Une seule source peut le dire&#xa0;: retirez les autres.</translation>
    </message>
    <message>
        <source>New disagreement</source>
        <translation>Nouveau désaccord</translation>
    </message>
</context>
<context>
    <name>jalon::DocumentContentsDialog</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Contents of the document</source>
        <translation>Contenu du document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Companies and people</source>
        <translation>Entreprises et personnes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply what was typed, and close</source>
        <translation>Appliquer ce qui est saisi, et fermer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler&#xa0;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#xa0;: %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
</context>
<context>
    <name>jalon::DocumentPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Told up to</source>
        <translation>Racontée jusqu’au</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Ajouter la langue</translation>
    </message>
    <message>
        <source>The story is told up to</source>
        <translation>L’histoire est racontée jusqu’au</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Langue à ajouter</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
    <message>
        <source>Give every text a field in this language as well</source>
        <translation>Donner à chaque texte un champ dans cette langue aussi</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>Une langue de plus</translation>
    </message>
    <message>
        <source>A text that is missing in a language is shown in another one, until it is written.</source>
        <translation>Un texte qui manque dans une langue s’affiche dans une autre, tant qu’il n’est pas écrit.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Un document doit avoir un titre.</translation>
    </message>
</context>
<context>
    <name>jalon::EdtfText</name>
    <message>
        <source>“%1” is too far away: years up to 290 billion can be shown.</source>
        <translation>« %1 » est trop éloigné : on peut montrer les années jusqu’à 290 milliards.</translation>
    </message>
    <message>
        <source>“%1” names a day that no calendar has.</source>
        <translation>« %1 » désigne un jour qui n’existe dans aucun calendrier.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read.</source>
        <translation>« %1 » n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>“%1” has neither a start nor an end.</source>
        <translation>« %1 » n’a ni début ni fin.</translation>
    </message>
    <message>
        <source>“%1” opens a bracket that it does not close.</source>
        <translation>« %1 » ouvre une parenthèse qu’elle ne ferme pas.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Il manque une date.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>« %1 » finit avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is too long to be a date.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour une date.</translation>
    </message>
</context>
<context>
    <name>jalon::EventCard</name>
    <message>
        <source>read in full</source>
        <translation>lu en entier</translation>
    </message>
    <message>
        <source>excerpt read</source>
        <translation>extrait lu</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <extracomment>Heading, with how many there are</extracomment>
        <translation>Sources (%1)</translation>
    </message>
    <message>
        <source>Open after asking: %1</source>
        <translation>Ouvrir après confirmation : %1</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a newspaper or agency, %2 what it says</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Constaté : %1</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Précédent</translation>
    </message>
    <message>
        <source>Previous event (Left)</source>
        <translation>Événement précédent (Gauche)</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Suivant →</translation>
    </message>
    <message>
        <source>Next event (Right)</source>
        <translation>Événement suivant (Droite)</translation>
    </message>
    <message>
        <source>Event card</source>
        <translation>Fiche de l&apos;événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuation(s)</source>
        <translation>
            <numerusform>%Ln valorisation</numerusform>
            <numerusform>%Ln valorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an event on the timeline to read about it, or walk through them with the arrow keys.</source>
        <translation>Choisissez un événement sur la frise pour le lire, ou parcourez-les avec les touches fléchées.</translation>
    </message>
    <message>
        <source>This document holds no events.</source>
        <translation>Ce document ne contient aucun événement.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Stated by the article that the story starts from</source>
        <translation>Affirmé par l&apos;article dont part le récit</translation>
    </message>
    <message>
        <source>Doubtful: sources do not settle it</source>
        <translation>Douteux : les sources ne tranchent pas</translation>
    </message>
    <message>
        <source>Widely known, no page checked for every detail</source>
        <translation>Largement connu, sans page vérifiée pour chaque détail</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>Valorisations</translation>
    </message>
    <message>
        <source>Show this figure in the chart</source>
        <translation>Montrer ce chiffre sur le graphique</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>a mené à</translation>
    </message>
    <message>
        <source>came of</source>
        <translation>fait suite à</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>a pour réponse</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>comprend</translation>
    </message>
    <message>
        <source>takes the place of</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>In the story</source>
        <translation>Dans le récit</translation>
    </message>
    <message>
        <source>Go to this event (Enter)</source>
        <translation>Aller à cet événement (Entrée)</translation>
    </message>
    <message>
        <source>This event cannot be read.</source>
        <translation>Cet événement ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change this event (F2)</source>
        <translation>Modifier cet événement (F2)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
</context>
<context>
    <name>jalon::EventCellDelegate</name>
    <message>
        <source>This is no amount.</source>
        <translation>Ce n&apos;est pas un montant.</translation>
    </message>
</context>
<context>
    <name>jalon::EventCells</name>
    <message>
        <source>it may be %1 or %2: write the month in letters.</source>
        <translation>cela peut être %1 ou %2 : écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>an event needs a date.</source>
        <translation>il faut une date à un événement.</translation>
    </message>
    <message>
        <source>an event needs a title.</source>
        <translation>il faut un titre à un événement.</translation>
    </message>
    <message>
        <source>this is no amount.</source>
        <translation>ce n&apos;est pas un montant.</translation>
    </message>
    <message>
        <source>this is changed in the event&apos;s form.</source>
        <translation>cela se change dans le formulaire de l&apos;événement.</translation>
    </message>
    <message>
        <source>an event needs a category.</source>
        <translation>il faut une catégorie à un événement.</translation>
    </message>
    <message>
        <source>an event needs a lane.</source>
        <translation>il faut une ligne à un événement.</translation>
    </message>
    <message>
        <source>importance is a whole number from 1 to 5.</source>
        <translation>l&apos;importance est un nombre entier de 1 à 5.</translation>
    </message>
</context>
<context>
    <name>jalon::EventColumn</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jalon::EventField</name>
    <message>
        <source>None; type words of an event to find it</source>
        <translation>Aucun&#xa0;; saisir des mots d’un événement pour le trouver</translation>
    </message>
</context>
<context>
    <name>jalon::EventForm</name>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Donnez un titre à l’événement.</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>Dites quand cela s’est passé.</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of a new one.</source>
        <translation>Choisissez une catégorie, ou tapez le nom d’une nouvelle.</translation>
    </message>
    <message>
        <source>Choose a lane, or type the name of a new one.</source>
        <translation>Choisissez une ligne, ou tapez le nom d’une nouvelle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save the event (Ctrl+Enter)</source>
        <translation>Enregistrer l’événement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>The language of title, summary, label and amount&apos;s note</source>
        <translation>La langue du titre, du résumé, de l’étiquette et de la note du montant</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What happened, as a headline</source>
        <translation>Ce qui s’est passé, comme un titre de journal</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>As you would write it; what is not known stays open</source>
        <translation>Comme vous l’écririez ; ce qu’on ne sait pas reste ouvert</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Choisissez-en une, ou tapez le nom d’une nouvelle</translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation>&amp;Ligne</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>What the card tells of it</source>
        <translation>Ce que la fiche en dit</translation>
    </message>
    <message>
        <source>Short &amp;label</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>What stands beside its mark on the timeline; empty: the title</source>
        <translation>Ce qui figure près de son signe sur la frise ; vide : le titre</translation>
    </message>
    <message>
        <source>1 – a detail</source>
        <translation>1 – un détail</translation>
    </message>
    <message>
        <source>2 – minor</source>
        <translation>2 – mineur</translation>
    </message>
    <message>
        <source>3 – notable</source>
        <translation>3 – notable</translation>
    </message>
    <message>
        <source>4 – major</source>
        <translation>4 – majeur</translation>
    </message>
    <message>
        <source>5 – one of the greatest</source>
        <translation>5 – parmi les plus grands</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Importance</translation>
    </message>
    <message>
        <source>Where there is little room, the more important are labelled first</source>
        <translation>Quand la place manque, les plus importants sont étiquetés d’abord</translation>
    </message>
    <message>
        <source>Confirmed by its sources</source>
        <translation>Confirmé par ses sources</translation>
    </message>
    <message>
        <source>Widely known</source>
        <translation>Bien connu</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>How sure it is that it happened so</source>
        <translation>À quel point il est sûr que cela s’est passé ainsi</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>With its currency</source>
        <translation>Avec sa devise</translation>
    </message>
    <message>
        <source>About the &amp;amount</source>
        <translation>À propos du &amp;montant</translation>
    </message>
    <message>
        <source>What the amount is: “in shares”, “at most”</source>
        <translation>Ce qu’est le montant : « en actions », « au plus »</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a pris part</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Mots-c&amp;lés</translation>
    </message>
    <message>
        <source>Words to find it by, separated by commas</source>
        <translation>Des mots pour le retrouver, séparés par des virgules</translation>
    </message>
    <message>
        <source>Only in this document: no export takes it along.</source>
        <translation>Dans ce document seulement : aucun export ne l’emporte.</translation>
    </message>
    <message>
        <source>&amp;Private note</source>
        <translation>&amp;Note privée</translation>
    </message>
    <message>
        <source>For yourself: it stays out of pictures and exports</source>
        <translation>Pour vous-même : elle reste hors des images et des exports</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More: label, importance, amount, who, sources, tags, note</source>
        <translation>Plus : étiquette, importance, montant, qui, sources, mots-clés, note</translation>
    </message>
    <message>
        <source>Hide the fields below</source>
        <translation>Masquer les champs ci-dessous</translation>
    </message>
    <message>
        <source>Show the other fields</source>
        <translation>Montrer les autres champs</translation>
    </message>
</context>
<context>
    <name>jalon::EventModel</name>
    <message>
        <source>The new row becomes an event when it has a date and a title.</source>
        <translation>La nouvelle rangée devient un événement dès qu&apos;elle a une date et un titre.</translation>
    </message>
    <message>
        <source>Of %1 events, the %2 that begin in the period in view.</source>
        <translation>Sur %1 événements, les %2 qui commencent dans la période affichée.</translation>
    </message>
    <message>
        <source>Of %1 events, the first %3 of the %2 that begin in the period in view; zoom in to see others.</source>
        <translation>Sur %1 événements, les %3 premiers des %2 qui commencent dans la période affichée ; zoomez pour en voir d&apos;autres.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>a new event needs a date and a title.</source>
        <translation>il faut une date et un titre à un nouvel événement.</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
</context>
<context>
    <name>jalon::EventTable</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Rangée %1 : %2</translation>
    </message>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>Rangée %1, %2, « %3 » : %4</translation>
    </message>
    <message>
        <source>It was added, but is not among the events that are shown: the filters or the period in view leave it out.</source>
        <translation>Il a été ajouté, mais n&apos;est pas parmi les événements affichés : les filtres ou la période affichée l&apos;excluent.</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tableau des événements</translation>
    </message>
    <message>
        <source>F2 or typing edits a cell, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet, Ctrl+D fills down, Delete empties cells or deletes whole rows, Esc goes back to the timeline, F6 to the next pane.</source>
        <translation>F2 ou la frappe modifie une cellule, Ctrl+C et Ctrl+V échangent des blocs avec un tableur, Ctrl+D recopie vers le bas, Suppr vide des cellules ou supprime des rangées entières, Échap revient à la frise, F6 passe au volet suivant.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Recopier vers le bas</translation>
    </message>
    <message>
        <source>&amp;Delete events</source>
        <translation>&amp;Supprimer les événements</translation>
    </message>
    <message>
        <source>&amp;Empty cells</source>
        <translation>&amp;Vider les cellules</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) of the clipboard were taken.</source>
        <translation>
            <numerusform>Seule la première rangée du presse-papiers a été reprise.</numerusform>
            <numerusform>Seules les %Ln premières rangées du presse-papiers ont été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in columns beyond the last was left out.</source>
        <translation>Ce qui dépassait la dernière colonne a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>jalon::ExportDialog</name>
    <message>
        <source>Export image</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Choose a name ending in .png, .svg or .pdf (Enter)</source>
        <translation>Choisir un nom finissant par .png, .svg ou .pdf (Entrée)</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l&apos;image</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Data &amp;beside it, as CSV</source>
        <translation>Données à &amp;côté, en CSV</translation>
    </message>
    <message>
        <source>The figures and events that are shown, in a file of the same name ending in .csv</source>
        <translation>Les chiffres et événements montrés, dans un fichier de même nom finissant par .csv</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Taille et couleurs</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy the picture as it is shown here</source>
        <translation>Copier l’image telle qu’elle est montrée ici</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Copy the figures and events that are shown, for a spreadsheet</source>
        <translation>Copier les chiffres et événements montrés, pour un tableur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the picture, with a preview</source>
        <translation>Imprimer l’image, avec un aperçu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
    <message>
        <source>%1 is there already. Overwrite it with the data of this picture?</source>
        <translation>%1 existe déjà. Le remplacer par les données de cette image&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Why nothing can be saved</source>
        <translation>Pourquoi rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>%1 is there already. Overwrite it with this picture?</source>
        <translation>%1 existe déjà. Le remplacer par cette image ?</translation>
    </message>
</context>
<context>
    <name>jalon::FigureModel</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Dans le graphique</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The values of long series come as soon as they are read.</source>
        <translation>Les valeurs des longues séries viennent dès qu’elles sont lues.</translation>
    </message>
    <message>
        <source>%1 of %2 rows. Scroll down for more; zoom in to have fewer.</source>
        <translation>%1 lignes sur %2. Faites défiler pour en voir plus ; rapprochez la vue pour en avoir moins.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. Zoom in to see the others, or sort by another column.</source>
        <translation>Les %1 premières lignes sur %2. Rapprochez la vue pour voir les autres, ou triez selon une autre colonne.</translation>
    </message>
</context>
<context>
    <name>jalon::FigureTable</name>
    <message>
        <source>Table of the figures in the chart</source>
        <translation>Tableau des chiffres du graphique</translation>
    </message>
    <message>
        <source>The figures of the chart. Ctrl+C copies all of them, or the rows that are selected; Esc goes back to the chart.</source>
        <translation>Les chiffres du graphique. Ctrl+C les copie tous, ou les lignes sélectionnées&#xa0;; Échap revient au graphique.</translation>
    </message>
</context>
<context>
    <name>jalon::FigureWords</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>What the picture shows, as a sentence</source>
        <translation>Ce que montre l’image, en une phrase</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>So&amp;us-titre&#xa0;:</translation>
    </message>
    <message>
        <source>Measure, currency, nominal or real, period</source>
        <translation>Mesure, devise, nominal ou réel, période</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote&#xa0;:</translation>
    </message>
    <message>
        <source>What a reader has to know besides</source>
        <translation>Ce que le lecteur doit savoir d’autre</translation>
    </message>
    <message>
        <source>Sou&amp;rces:</source>
        <translation>Sou&amp;rces&#xa0;:</translation>
    </message>
    <message>
        <source>The publishers of what is shown, the most used first</source>
        <translation>Les éditeurs de ce qui est montré, les plus utilisés d’abord</translation>
    </message>
    <message>
        <source>Licen&amp;ce:</source>
        <translation>Licen&amp;ce&#xa0;:</translation>
    </message>
    <message>
        <source>Under which terms it may be used</source>
        <translation>À quelles conditions elle peut servir</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>Up to when the document tells</source>
        <translation>Jusqu’à quand va le document</translation>
    </message>
    <message>
        <source>&amp;Alt text:</source>
        <translation>Te&amp;xte alt.&#xa0;:</translation>
    </message>
    <message>
        <source>The picture in words, for those who do not see it; kept in the file</source>
        <translation>L’image en mots, pour qui ne la voit pas&#xa0;; gardé dans le fichier</translation>
    </message>
    <message>
        <source>Write all an&amp;ew</source>
        <translation>Tout &amp;réécrire</translation>
    </message>
    <message>
        <source>Write the texts from what is shown, instead of what was typed</source>
        <translation>Écrire les textes d’après ce qui est montré, à la place de ce qui a été saisi</translation>
    </message>
    <message>
        <source>%1. Empty: none.</source>
        <translation>%1. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file, drawn at the upper right</source>
        <translation>Un fichier PNG, JPEG ou SVG, dessiné en haut à droite</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Retire&amp;r</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo&#xa0;:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>jalon::FiguresPage</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Up to, in a range</source>
        <translation>Jusqu’à, en fourchette</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>$33 billion</source>
        <translation>33 milliards $</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>Event that it belongs to</source>
        <translation>Événement auquel il se rattache</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>This is no amount that can be read.</source>
        <translation>Ce n’est pas un montant lisible.</translation>
    </message>
    <message>
        <source>A figure needs an amount.</source>
        <translation>Un chiffre doit avoir un montant.</translation>
    </message>
    <message>
        <source>This names another currency than %1.</source>
        <translation>Cela nomme une autre monnaie que %1.</translation>
    </message>
    <message>
        <source>The lower figure is greater than the upper one.</source>
        <translation>Le montant le plus bas est supérieur au plus haut.</translation>
    </message>
    <message>
        <source>A figure needs a currency, such as USD.</source>
        <translation>Un chiffre doit avoir une monnaie, comme USD.</translation>
    </message>
    <message>
        <source>Choose the company that the figure is of.</source>
        <translation>Choisissez la entreprise dont c’est le chiffre.</translation>
    </message>
    <message>
        <source>A figure needs a date.</source>
        <translation>Un chiffre doit avoir une date.</translation>
    </message>
    <message>
        <source>Choose one of the events that are found, or empty the field.</source>
        <translation>Choisissez un des événements trouvés, ou videz le champ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nouveau chiffre</translation>
    </message>
</context>
<context>
    <name>jalon::FilterPanel</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Show or hide this category (Space)</source>
        <translation>Afficher ou masquer cette catégorie (Espace)</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message numerus="yes">
        <source>Show or hide this company and its line (Space). %n valuation(s).</source>
        <translation>
            <numerusform>Afficher ou masquer cette entreprise et sa ligne (Espace). %n valorisation.</numerusform>
            <numerusform>Afficher ou masquer cette entreprise et sa ligne (Espace). %n valorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>Show only events of at least this amount (arrow keys)</source>
        <translation>N&apos;afficher que les événements d&apos;au moins ce montant (touches fléchées)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>jalon::FilterRow</name>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>A category or company and how many events it stands for</extracomment>
        <translation>
            <numerusform>%1, %Ln événement</numerusform>
            <numerusform>%1, %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>N&apos;afficher que ceci</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>jalon::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date :</translation>
    </message>
    <message>
        <source>28 March 2025, early 2024, 1450 BC…</source>
        <translation>28 mars 2025, début 2024, 1450 av. J.-C.…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Show this date (Enter)</source>
        <translation>Montrer cette date (Entrée)</translation>
    </message>
    <message>
        <source>Type a date as you would write it; how it is understood shows here.</source>
        <translation>Tapez une date comme vous l&apos;écririez ; la façon dont elle est comprise s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>The order of day, month and year is not told. Which date is meant?</source>
        <translation>Rien ne dit l’ordre du jour, du mois et de l’année. De quelle date s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>This may mean more than one date. Which is meant?</source>
        <translation>Cela peut désigner plus d’une date. De laquelle s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Read it as %1 (Alt+%2)</source>
        <translation>Lire %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1 (day first)</source>
        <translation>%1 (jour d’abord)</translation>
    </message>
    <message>
        <source>%1 (month first)</source>
        <translation>%1 (mois d’abord)</translation>
    </message>
    <message>
        <source>%1 (year first)</source>
        <translation>%1 (année d’abord)</translation>
    </message>
</context>
<context>
    <name>jalon::HelpDialog</name>
    <message>
        <source>Jalon help</source>
        <translation>Aide de Jalon</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>The timeline shows what happened, a lane for each company or matter; the chart beneath it shows what the companies were worth, on the same time axis. The strip at the bottom is the whole span: drag its window, or click elsewhere to jump. At the left you choose what is shown; at the right stands all that is known of the selected event, and who says so.</source>
        <translation>La frise montre ce qui est arrivé, une ligne par entreprise ou par affaire ; le graphique en dessous montre ce que valaient les entreprises, sur le même axe de temps. La bande du bas est la période entière : déplacez sa fenêtre, ou cliquez ailleurs pour y sauter. À gauche, vous choisissez ce qui est affiché ; à droite se trouve tout ce que l&apos;on sait de l&apos;événement choisi, et qui le dit.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>The wheel zooms where the pointer is, with Ctrl finely, with Shift in large steps. A drag pans; Shift and a drag measure a span: its length, the events in it, and each company&apos;s change. Alt and the wheel scroll the lanes. A mark with a count stands for several events: click it to zoom to them.</source>
        <translation>La molette agrandit là où se trouve le pointeur, finement avec Ctrl, à grands pas avec Maj. Glisser déplace ; Maj et glisser mesurent une durée : sa longueur, ses événements, et l&apos;évolution de chaque entreprise. Alt et la molette font défiler les lignes. Un repère avec un nombre représente plusieurs événements : cliquez dessus pour les voir de près.</translation>
    </message>
    <message>
        <source>How doubt is drawn</source>
        <translation>Comment le doute est dessiné</translation>
    </message>
    <message>
        <source>Faded bar behind a mark</source>
        <translation>Barre estompée derrière un repère</translation>
    </message>
    <message>
        <source>the day is not known: the event lies somewhere in it</source>
        <translation>le jour n&apos;est pas connu : l&apos;événement se situe quelque part dedans</translation>
    </message>
    <message>
        <source>Faded end, arrow</source>
        <translation>Extrémité estompée, flèche</translation>
    </message>
    <message>
        <source>an uncertain end, an open end</source>
        <translation>une fin incertaine, une fin ouverte</translation>
    </message>
    <message>
        <source>Filled marker</source>
        <translation>Point plein</translation>
    </message>
    <message>
        <source>an announced figure, or one of the market</source>
        <translation>un chiffre annoncé, ou celui du marché</translation>
    </message>
    <message>
        <source>Hollow marker</source>
        <translation>Point creux</translation>
    </message>
    <message>
        <source>reported, talks, an estimate, or derived</source>
        <translation>selon la presse, discussions, estimation ou calcul</translation>
    </message>
    <message>
        <source>Square beside the line</source>
        <translation>Carré à côté de la ligne</translation>
    </message>
    <message>
        <source>another basis: with debt, or before the money</source>
        <translation>une autre base&#xa0;: avec la dette, ou avant apport</translation>
    </message>
    <message>
        <source>Triangle, cross</source>
        <translation>Triangle, croix</translation>
    </message>
    <message>
        <source>a bid; a figure that was denied: never joined by the line</source>
        <translation>une offre ; un chiffre démenti : jamais reliés par la ligne</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>between the low and the high that were reported</source>
        <translation>entre le bas et le haut rapportés</translation>
    </message>
    <message>
        <source>A line joins figures for the equity after the money. It steps, because a valuation holds until the next one; it ends with the company, else at the day up to which the story is told.</source>
        <translation>Une ligne relie les chiffres des capitaux propres après l&apos;argent. Elle avance par paliers, car une valorisation tient jusqu&apos;à la suivante ; elle finit avec l&apos;entreprise, sinon au jour jusqu&apos;où le récit est raconté.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>previous and next event; in the chart: figure</source>
        <translation>événement précédent et suivant ; dans le graphique : chiffre</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>lane above and below; in the chart: line</source>
        <translation>ligne au-dessus et en dessous ; dans le graphique : courbe</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>open the card; back out</source>
        <translation>ouvrir la fiche ; revenir</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>a screen earlier, later</source>
        <translation>un écran plus tôt, plus tard</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>agrandir, réduire</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit the selection, then all</source>
        <translation>ajuster à la sélection, puis à tout</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first and last</source>
        <translation>premier et dernier</translation>
    </message>
    <message>
        <source>T, G</source>
        <translation>T, G</translation>
    </message>
    <message>
        <source>today; go to a date</source>
        <translation>aujourd&apos;hui ; aller à une date</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>log or linear values</source>
        <translation>valeurs logarithmiques ou linéaires</translation>
    </message>
    <message>
        <source>/, Ctrl+F</source>
        <translation>/, Ctrl+F</translation>
    </message>
    <message>
        <source>search; Enter goes to the next hit</source>
        <translation>rechercher ; Entrée va au résultat suivant</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>back and forward through the views</source>
        <translation>reculer et avancer parmi les vues</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Maj+F6</translation>
    </message>
    <message>
        <source>next and previous pane</source>
        <translation>volet suivant et précédent</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>from the event to its figure in the chart and back</source>
        <translation>de l&apos;événement à son chiffre sur le graphique et retour</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the event as text</source>
        <translation>copier l&apos;événement comme texte</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+O, Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>open, close, quit</source>
        <translation>ouvrir, fermer, quitter</translation>
    </message>
    <message>
        <source>F1, F11</source>
        <translation>F1, F11</translation>
    </message>
    <message>
        <source>help; full screen</source>
        <translation>aide ; plein écran</translation>
    </message>
    <message>
        <source>The counts under a lane&apos;s name tell how many of its events are out of sight: click one to go to the nearest. In the filters a period, typed as you would write it, leaves only what may have happened in it; the menu of a measured span does the same.</source>
        <translation>Les nombres sous le nom d’une ligne disent combien de ses événements sont hors de vue : un clic mène au plus proche. Dans les filtres, une période, écrite comme vous l’écririez, ne laisse que ce qui a pu s’y produire ; le menu d’une durée mesurée fait de même.</translation>
    </message>
    <message>
        <source>Where days can be told apart, faint stripes are weekends and the days on which the stock exchange in New York is closed; the time axis names them. The thin line is today.</source>
        <translation>Là où les jours se distinguent, les bandes pâles sont les fins de semaine et les jours de fermeture de la Bourse de New York ; l’axe du temps les nomme. La ligne fine est aujourd’hui.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>View, Lanes by gives every company, category or other value a lane of its own. Drag the title of a lane to move it, double-click it to collapse it to one row, and use its menu (the button on it, or the right mouse button) to hide it. Under the last lane stands how many are hidden: a click there shows them again. Jalon remembers this for each document.</source>
        <translation>Affichage, Lignes par donne à chaque entreprise, catégorie ou autre valeur une ligne à elle. Glissez le titre d’une ligne pour la déplacer, double-cliquez dessus pour la replier en une seule rangée, et masquez-la par son menu (le bouton qui s’y trouve, ou le bouton droit de la souris). Sous la dernière ligne se lit combien sont masquées&#xa0;: un clic à cet endroit les affiche de nouveau. Jalon s’en souvient pour chaque document.</translation>
    </message>
    <message>
        <source>~ before, ? after a label</source>
        <translation>~ avant, ? après un libellé</translation>
    </message>
    <message>
        <source>an approximate date; an uncertain one. The card says it in words</source>
        <translation>une date approximative ; une date incertaine. La fiche le dit en toutes lettres</translation>
    </message>
    <message>
        <source>The Chart menu changes what the lines join and measure: with debt, rebased to 100 or as growth since a date, other currencies at the rates that come with the document. A right click in the chart pins a note, draws a reference line or shades the measured period; a double click changes what is there. With more points than pixels a line shows the lowest and the highest of every pixel.</source>
        <translation>Le menu Graphique change ce que les lignes relient et mesurent&#xa0;: dette comprise, base 100 ou évolution depuis une date, autres monnaies aux taux donnés par le document. Un clic droit dans le graphique épingle une note, trace une ligne de référence ou ombre la période mesurée&#xa0;; un double clic modifie ce qui s’y trouve. Quand il y a plus de points que de pixels, une ligne montre le plus bas et le plus haut de chaque pixel.</translation>
    </message>
    <message>
        <source>File, Export image… composes a figure of the chart, the timeline or both: a title that says what is shown, sources, note, licence, logo and alt text are written for you and yours to change. It is saved as PNG, SVG or PDF for slides, the web or print, with its data beside it, copied or printed. What you chose is remembered for the document. The same picture can be drawn without a window: jalon export --help.</source>
        <translation>Fichier, Exporter une image… compose une figure des courbes, de la chronologie ou des deux&#xa0;: un titre qui dit ce qui est montré, sources, note, licence, logo et texte de remplacement sont écrits pour vous, et à vous de les changer. Elle est enregistrée en PNG, SVG ou PDF pour l’écran, le web ou l’impression, avec ses données à côté, copiée ou imprimée. Vos choix sont gardés pour le document. La même image se dessine sans fenêtre&#xa0;: jalon export --help.</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Maj+Gauche, Maj+Droite</translation>
    </message>
    <message>
        <source>the nearest event out of sight in this lane</source>
        <translation>l’événement hors de vue le plus proche dans cette ligne</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>in the chart: the selected figure&apos;s company alone, and all again</source>
        <translation>dans le graphique&#xa0;: l’entreprise du chiffre sélectionné seule, puis toutes</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>in the chart: hide the selected figure&apos;s company, and show it again</source>
        <translation>dans le graphique&#xa0;: masquer l’entreprise du chiffre sélectionné, puis l’afficher</translation>
    </message>
    <message>
        <source>N, Enter, Delete</source>
        <translation>N, Entrée, Suppr</translation>
    </message>
    <message>
        <source>in the chart: next note, change it, remove it</source>
        <translation>dans le graphique&#xa0;: note suivante, la modifier, la retirer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>pin a note to the chart</source>
        <translation>épingler une note au graphique</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, rétablir</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>the chart&apos;s figures as a table; Ctrl+C copies it, Esc goes back</source>
        <translation>les chiffres du graphique en tableau&#xa0;; Ctrl+C le copie, Échap revient</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Maj+Haut, Ctrl+Maj+Bas</translation>
    </message>
    <message>
        <source>move the lane up, down</source>
        <translation>monter, descendre la ligne</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K, Ctrl+Shift+H</source>
        <translation>Ctrl+Maj+K, Ctrl+Maj+H</translation>
    </message>
    <message>
        <source>collapse or expand the lane; hide it</source>
        <translation>replier ou déplier la ligne&#xa0;; la masquer</translation>
    </message>
    <message>
        <source>Ctrl+E, Ctrl+Shift+C, Ctrl+Alt+C, Ctrl+P</source>
        <translation>Ctrl+E, Ctrl+Maj+C, Ctrl+Alt+C, Ctrl+P</translation>
    </message>
    <message>
        <source>export image, copy image, copy table, print</source>
        <translation>exporter une image, copier l’image, copier le tableau, imprimer</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>read the document again, where another program changed it</source>
        <translation>relire le document, si un autre programme l’a modifié</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>the chart&apos;s companies in a list: show, hide, or show one alone</source>
        <translation>les entreprises du graphique dans une liste : montrer, masquer, ou n&apos;en montrer qu&apos;une</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File, Import… makes a document of tables, calendars and the timelines of other programs; so do a file that is dropped on the window and Edit, Paste as events… with a table from a spreadsheet. First it shows how the file is understood and which rows it would skip, and why: format, encoding, separator, the order of dates and what each column says can be corrected. The file itself is never changed.</source>
        <translation>Fichier, Importer… fait un document de tableaux, de calendriers et de chronologies d’autres programmes&#xa0;; un fichier déposé sur la fenêtre aussi, et Édition, Coller comme événements… avec un tableau d’un tableur. On voit d’abord comment le fichier est compris et quelles lignes seraient ignorées, et pourquoi&#xa0;: le format, l’encodage, le séparateur, l’ordre des dates et ce que dit chaque colonne peuvent être corrigés. Le fichier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I, Ctrl+Shift+V</source>
        <translation>Ctrl+Maj+I, Ctrl+Maj+V</translation>
    </message>
    <message>
        <source>import files; paste a table as events</source>
        <translation>importer des fichiers&#xa0;; coller un tableau comme événements</translation>
    </message>
    <message>
        <source>Editing on the timeline</source>
        <translation>Modifier sur la frise</translation>
    </message>
    <message>
        <source>Companies, categories, sources, figures</source>
        <translation>Entreprises, catégories, sources, chiffres</translation>
    </message>
    <message>
        <source>Edit, Companies, categories, sources lists everything besides events, a page for each kind. Choose a row and change its fields: Enter, Apply or going elsewhere makes the change, as one step that can be undone; Esc puts back what stood there. Texts stand side by side in every language of the document; one that is missing is shown in another language. Figures are edited, added and deleted from the menu of the chart as well.</source>
        <translation>Édition, Entreprises, catégories, sources énumère tout hors les événements, une page par genre. Choisissez une ligne et modifiez ses champs&#xa0;: Entrée, Appliquer ou aller ailleurs fait la modification, en une étape que l’on peut annuler&#xa0;; Échap remet ce qui s’y trouvait. Les textes sont côte à côte dans chaque langue du document&#xa0;; celui qui manque s’affiche dans une autre langue. Les chiffres se modifient, s’ajoutent et se suppriment aussi par le menu du graphique.</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>Sortir des données</translation>
    </message>
    <message>
        <source>File, Export data… writes a web page for somebody without Jalon, or a file for TimelineJS, calendars, The Timeline Project or Markwhen. Afterwards it lists all that the format could not say. Private notes stay out unless you want them in.</source>
        <translation>Fichier, Exporter les données… écrit une page web pour quelqu&apos;un qui n&apos;a pas Jalon, ou un fichier pour TimelineJS, les agendas, The Timeline Project ou Markwhen. Ensuite, tout ce que le format n&apos;a pas pu dire est listé. Les notes privées restent dehors, sauf si vous les voulez.</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Maj+Gauche, Alt+Maj+Droite</translation>
    </message>
    <message>
        <source>move the selected events earlier, later by one unit</source>
        <translation>avancer ou reculer d’une unité les événements sélectionnés</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>select all events that are shown</source>
        <translation>sélectionner tous les événements affichés</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G, Ctrl+Shift+M</source>
        <translation>Ctrl+Maj+G, Ctrl+Maj+M</translation>
    </message>
    <message>
        <source>tag the selected events; shift them in time</source>
        <translation>étiqueter les événements sélectionnés ; les décaler dans le temps</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>relate the selected event to another</source>
        <translation>relier l’événement sélectionné à un autre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Maj+T</translation>
    </message>
    <message>
        <source>the events as a table instead of the timeline; Esc goes back</source>
        <translation>les événements en tableau au lieu de la frise ; Échap y revient</translation>
    </message>
    <message>
        <source>F2, Enter or typing</source>
        <translation>F2, Entrée ou la frappe</translation>
    </message>
    <message>
        <source>in the table of events: edit a cell; Tab and Enter go on</source>
        <translation>dans le tableau des événements : modifier une cellule ; Tab et Entrée passent à la suivante</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, Ctrl+D</source>
        <translation>Ctrl+C, Ctrl+V, Ctrl+D</translation>
    </message>
    <message>
        <source>in the table of events: copy, paste a block; fill down</source>
        <translation>dans le tableau des événements : copier, coller un bloc ; recopier vers le bas</translation>
    </message>
    <message>
        <source>Shift+Space, Delete</source>
        <translation>Maj+Espace, Suppr</translation>
    </message>
    <message>
        <source>in the table of events: select rows, delete them or empty cells</source>
        <translation>dans le tableau des événements : sélectionner des rangées, les supprimer ou vider des cellules</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>the contents of the document: languages, companies, sources, figures</source>
        <translation>le contenu du document&#xa0;: langues, entreprises, sources, chiffres</translation>
    </message>
    <message>
        <source>Ins, Ctrl+D, Delete</source>
        <translation>Inser, Ctrl+D, Suppr</translation>
    </message>
    <message>
        <source>there: add, duplicate, delete the chosen one</source>
        <translation>là&#xa0;: ajouter, dupliquer, supprimer l’élément choisi</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>there: move it up, down in the order</source>
        <translation>là&#xa0;: le monter, le descendre dans l’ordre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>export data: a web page, or a file for another program</source>
        <translation>exporter les données : une page web, ou un fichier pour un autre programme</translation>
    </message>
    <message>
        <source>Ins, F2, Delete</source>
        <translation>Inser, F2, Suppr</translation>
    </message>
    <message>
        <source>add an event, change the selected one, delete the selected ones</source>
        <translation>ajouter un événement, modifier celui qui est sélectionné, supprimer ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+S</source>
        <translation>Ctrl+N, Ctrl+S</translation>
    </message>
    <message>
        <source>begin a document; save it</source>
        <translation>commencer un document ; l’enregistrer</translation>
    </message>
    <message>
        <source>Drag a selected mark to move it in time or into another lane, or an end of its span to change that end. A date moves in whole units of what is known of it; Esc leaves all as it was. Ctrl and a click select several, Shift and a click all between in the lane: the Edit menu then changes them together. A double-click adds an event at a time, opens a mark in its form, and zooms in on a count.</source>
        <translation>Faites glisser une marque sélectionnée pour la déplacer dans le temps ou vers une autre ligne, ou une extrémité de sa durée pour changer celle-ci. Une date se déplace par unités entières de ce qu’on en sait ; Échap laisse tout en l’état. Ctrl et un clic en sélectionnent plusieurs, Maj et un clic tout ce qui se trouve entre deux dans la ligne : le menu Édition les modifie alors ensemble. Un double-clic ajoute un événement à une date, ouvre un repère dans son formulaire et agrandit un nombre.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Maj+R</translation>
    </message>
    <message>
        <source>change or remove the relations of the selected event</source>
        <translation>modifier ou retirer les relations de l’événement sélectionné</translation>
    </message>
</context>
<context>
    <name>jalon::ImportChoices</name>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>What kind of file it is</source>
        <translation>De quelle sorte de fichier il s’agit</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>Choose another where letters with accents are garbled</source>
        <translation>En choisir un autre si les lettres accentuées sont brouillées</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>What stands between the columns of a table</source>
        <translation>Ce qui sépare les colonnes d’un tableau</translation>
    </message>
    <message>
        <source>&amp;Date order:</source>
        <translation>Ordre des &amp;dates&#xa0;:</translation>
    </message>
    <message>
        <source>How a date such as 03/04/2025 is meant</source>
        <translation>Comment comprendre une date telle que 03/04/2025</translation>
    </message>
    <message>
        <source>First &amp;row:</source>
        <translation>P&amp;remière ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Whether the first row of a table names its columns</source>
        <translation>Si la première ligne d’un tableau nomme ses colonnes</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>noms des colonnes</translation>
    </message>
    <message>
        <source>already data</source>
        <translation>déjà des données</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Devise&#xa0;:</translation>
    </message>
    <message>
        <source>Of amounts that name none</source>
        <translation>Des montants qui n’en nomment pas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>The language that the texts are in</source>
        <translation>La langue des textes</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme trouvé</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>D&amp;uplicates:</source>
        <translation>Do&amp;ublons :</translation>
    </message>
    <message>
        <source>Events of the same date and title as an earlier one</source>
        <translation>Événements de mêmes date et titre qu&apos;un précédent</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
</context>
<context>
    <name>jalon::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Importer %Ln fichier</numerusform>
            <numerusform>Importer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Choose where to save the new document (Enter)</source>
        <translation>Choisir où enregistrer le nouveau document (Entrée)</translation>
    </message>
    <message>
        <source>Save the new document</source>
        <translation>Enregistrer le nouveau document</translation>
    </message>
    <message>
        <source>Jalon documents (*.jalon)</source>
        <translation>Documents Jalon (*.jalon)</translation>
    </message>
    <message>
        <source>%1 is what is imported: the document needs another name.</source>
        <translation>%1 est ce qui est importé&#xa0;: il faut un autre nom au document.</translation>
    </message>
    <message>
        <source>%1 is no file that a document could replace.</source>
        <translation>%1 n’est pas un fichier qu’un document puisse remplacer.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it with this document?</source>
        <translation>%1 existe déjà. Le remplacer par ce document&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Nothing could be kept, so no document was written.</source>
        <translation>Rien n’a pu être gardé&#xa0;: aucun document n’a été écrit.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>jalon::ImportPreview</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Problems:</source>
        <translation>&amp;Problèmes&#xa0;:</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The first events and figures</source>
        <translation>Les premiers événements et chiffres</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The first rows: %1. Reading the others…</source>
        <translation>Les premières lignes&#xa0;: %1. Lecture des autres…</translation>
    </message>
    <message>
        <source>Nothing to import was found. Another format, separator or role of a column may help.</source>
        <translation>Rien à importer n’a été trouvé. Un autre format, un autre séparateur ou un autre rôle d’une colonne peut aider.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valorisation</translation>
    </message>
    <message>
        <source>Point of a series</source>
        <translation>Point d’une série</translation>
    </message>
</context>
<context>
    <name>jalon::LaneGutter</name>
    <message>
        <source>Expand lane</source>
        <translation>Déplier la ligne</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation>Replier la ligne</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Masquer la ligne</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation>Replier toutes les lignes</translation>
    </message>
    <message>
        <source>Expand all lanes</source>
        <translation>Déplier toutes les lignes</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>Afficher les lignes masquées</translation>
    </message>
    <message>
        <source>Click to show: %1</source>
        <translation>Cliquer pour afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag to move, double-click to expand</source>
        <translation>Glisser pour déplacer, double-cliquer pour déplier</translation>
    </message>
    <message>
        <source>Drag to move, double-click to collapse</source>
        <translation>Glisser pour déplacer, double-cliquer pour replier</translation>
    </message>
</context>
<context>
    <name>jalon::LanesPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>A lane needs a name.</source>
        <translation>Une ligne doit avoir un nom.</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are in the lane “%1”. Which one do they move to?</source>
        <translation>
            <numerusform>%Ln événement est dans la ligne «&#xa0;%1&#xa0;». Dans laquelle passe-t-il&#xa0;?</numerusform>
            <numerusform>%Ln événements sont dans le couloir «&#xa0;%1&#xa0;». Dans laquelle passent-ils&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Open the &amp;story</source>
        <translation>Ouvrir le &amp;récit</translation>
    </message>
    <message>
        <source>Open the story that comes with Jalon</source>
        <translation>Ouvrir le récit livré avec Jalon</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>&amp;Exporter une image…</translation>
    </message>
    <message>
        <source>Draw the chart, the timeline or both as PNG, SVG or PDF</source>
        <translation>Dessiner le graphique, la frise ou les deux en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy a picture of what is shown</source>
        <translation>Copier une image de ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print what is shown, with a preview</source>
        <translation>Imprimer ce qui est affiché, avec un aperçu</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fermer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy event as text</source>
        <translation>&amp;Copier l&apos;événement comme texte</translation>
    </message>
    <message>
        <source>Copy the selected event with its sources</source>
        <translation>Copier l&apos;événement choisi avec ses sources</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search events, companies, amounts, sources</source>
        <translation>Chercher des événements, entreprises, montants, sources</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Fit the selection, then all</source>
        <translation>Ajuster à la sélection, puis à tout</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show the whole story</source>
        <translation>Montrer tout le récit</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation>Échelle &amp;logarithmique</translation>
    </message>
    <message>
        <source>Values on a log or a linear scale</source>
        <translation>Valeurs sur une échelle logarithmique ou linéaire</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Event card</source>
        <translation>Fiche de l&apos;événement</translation>
    </message>
    <message>
        <source>Show or hide the event card</source>
        <translation>Afficher ou masquer la fiche de l&apos;événement</translation>
    </message>
    <message>
        <source>Valuation chart</source>
        <translation>Graphique des valorisations</translation>
    </message>
    <message>
        <source>Show or hide the valuation chart</source>
        <translation>Afficher ou masquer le graphique des valorisations</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>Afficher ou masquer l&apos;aperçu</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Clair ou sombre comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Size of all texts</source>
        <translation>Taille de tous les textes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window and the story</source>
        <translation>Langue de la fenêtre et du récit</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Jump instead of gliding</source>
        <translation>Sauter au lieu de glisser</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>Select the event before (Left, in the timeline)</source>
        <translation>Choisir l&apos;événement d&apos;avant (Gauche, sur la frise)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>Select the event after (Right, in the timeline)</source>
        <translation>Choisir l&apos;événement d&apos;après (Droite, sur la frise)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Revenir à la vue d&apos;avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Avancer à la vue suivante</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>Show a date</source>
        <translation>Montrer une date</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd&apos;hui</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Montrer aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Passer au volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Move to the pane before</source>
        <translation>Passer au volet précédent</translation>
    </message>
    <message>
        <source>Between timeline and chart</source>
        <translation>Entre frise et graphique</translation>
    </message>
    <message>
        <source>From the event to its figure in the chart, and back</source>
        <translation>De l&apos;événement à son chiffre sur le graphique, et retour</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Jalon &amp;help</source>
        <translation>&amp;Aide de Jalon</translation>
    </message>
    <message>
        <source>What the views show and how doubt is drawn</source>
        <translation>Ce que montrent les vues et comment le doute est dessiné</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About Jalon</source>
        <translation>À &amp;propos de Jalon</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About Jalon</source>
        <translation>À propos de Jalon</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter une image…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Jalon documents (*.jalon);;All files (*)</source>
        <translation>Documents Jalon (*.jalon);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L&apos;image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Choisissez d&apos;abord un événement.</translation>
    </message>
    <message>
        <source>The event is on the clipboard.</source>
        <translation>L&apos;événement est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuation(s)</source>
        <translation>
            <numerusform>%Ln valorisation</numerusform>
            <numerusform>%Ln valorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) shown</source>
        <translation>
            <numerusform>%Ln entreprise affichée</numerusform>
            <numerusform>%Ln entreprises affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>bundled story</source>
        <translation>récit fourni</translation>
    </message>
    <message>
        <source>%1 was moved or removed by another program. What is shown stays as it was.</source>
        <translation>%1 a été déplacé ou supprimé par un autre programme. Ce qui est affiché reste tel quel.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. What is shown may be out of date.</source>
        <translation>%1 a été modifié par un autre programme. Ce qui est affiché n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Read the document again, as it is now (F5)</source>
        <translation>Relire le document, tel qu’il est maintenant (F5)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Read the document again, as it is now</source>
        <translation>Relire le document, tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Copy the figures and events that are shown, for a spreadsheet</source>
        <translation>Copier les chiffres et événements montrés, pour un tableur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>&amp;Equity</source>
        <translation>&amp;Capitaux propres</translation>
    </message>
    <message>
        <source>Lines join equity figures after the money</source>
        <translation>Les lignes relient les chiffres des capitaux propres après l’opération</translation>
    </message>
    <message>
        <source>With &amp;debt</source>
        <translation>Avec la &amp;dette</translation>
    </message>
    <message>
        <source>Lines join figures that include debt</source>
        <translation>Les lignes relient les chiffres dette comprise</translation>
    </message>
    <message>
        <source>Every &amp;basis</source>
        <translation>T&amp;outes les bases</translation>
    </message>
    <message>
        <source>A line for each: equity, with debt, before the money</source>
        <translation>Une courbe pour chacune&#xa0;: capitaux propres, dette comprise, avant apport</translation>
    </message>
    <message>
        <source>&amp;Straight lines</source>
        <translation>Li&amp;gnes droites</translation>
    </message>
    <message>
        <source>Join figures by straight lines instead of steps</source>
        <translation>Relier les chiffres par des droites au lieu de marches</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Repères</translation>
    </message>
    <message>
        <source>Figures on &amp;another basis</source>
        <translation>Chiffres sur une &amp;autre base</translation>
    </message>
    <message>
        <source>Squares beside the line</source>
        <translation>Carrés à côté de la ligne</translation>
    </message>
    <message>
        <source>&amp;Bids</source>
        <translation>&amp;Offres</translation>
    </message>
    <message>
        <source>Triangles beside the line</source>
        <translation>Triangles à côté de la ligne</translation>
    </message>
    <message>
        <source>&amp;Denied reports</source>
        <translation>Informations &amp;démenties</translation>
    </message>
    <message>
        <source>Crosses beside the line</source>
        <translation>Croix à côté de la ligne</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Événements</translation>
    </message>
    <message>
        <source>Marks of events on the lines, and flags</source>
        <translation>Repères des événements sur les lignes, et drapeaux</translation>
    </message>
    <message>
        <source>Other &amp;currencies</source>
        <translation>Autres &amp;monnaies</translation>
    </message>
    <message>
        <source>&amp;Converted</source>
        <translation>&amp;Converties</translation>
    </message>
    <message>
        <source>At the rates that come with the document</source>
        <translation>Aux taux donnés par le document</translation>
    </message>
    <message>
        <source>&amp;Apart</source>
        <translation>À &amp;part</translation>
    </message>
    <message>
        <source>In a strip of their own, with an axis of its own</source>
        <translation>Dans une bande à elles, avec son propre axe</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Omises</translation>
    </message>
    <message>
        <source>Named below the chart, not drawn</source>
        <translation>Nommées sous le graphique, non tracées</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>What each company was worth</source>
        <translation>Ce que valait chaque entreprise</translation>
    </message>
    <message>
        <source>&amp;Rebase to 100…</source>
        <translation>Base &amp;100…</translation>
    </message>
    <message>
        <source>Every line is 100 at a date that you choose</source>
        <translation>Chaque ligne vaut 100 à une date que vous choisissez</translation>
    </message>
    <message>
        <source>&amp;Growth since…</source>
        <translation>Évol&amp;ution depuis…</translation>
    </message>
    <message>
        <source>Change in percent since a date that you choose</source>
        <translation>Évolution en pour cent depuis une date que vous choisissez</translation>
    </message>
    <message>
        <source>&amp;Pin a note…</source>
        <translation>É&amp;pingler une note…</translation>
    </message>
    <message>
        <source>A note at a date and a value of the chart</source>
        <translation>Une note à une date et une valeur du graphique</translation>
    </message>
    <message>
        <source>Reference &amp;line…</source>
        <translation>&amp;Ligne de référence…</translation>
    </message>
    <message>
        <source>A level line at a value</source>
        <translation>Une ligne horizontale à une valeur</translation>
    </message>
    <message>
        <source>S&amp;hade a period…</source>
        <translation>Om&amp;brer une période…</translation>
    </message>
    <message>
        <source>Shade the measured period, or any other</source>
        <translation>Ombrer la période mesurée, ou toute autre</translation>
    </message>
    <message>
        <source>&amp;Only this company</source>
        <translation>Cette entreprise &amp;seulement</translation>
    </message>
    <message>
        <source>Show the selected figure&apos;s company alone</source>
        <translation>Afficher seulement l’entreprise du chiffre sélectionné</translation>
    </message>
    <message>
        <source>H&amp;ide this company</source>
        <translation>Masquer cett&amp;e entreprise</translation>
    </message>
    <message>
        <source>Hide the selected figure&apos;s company, or show it again</source>
        <translation>Masquer l’entreprise du chiffre sélectionné, ou l’afficher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>The figures of the chart as a table</source>
        <translation>Les chiffres du graphique en tableau</translation>
    </message>
    <message>
        <source>Rebase to 100 at</source>
        <translation>Base 100 au</translation>
    </message>
    <message>
        <source>Growth since</source>
        <translation>Évolution depuis</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Lanes &amp;by</source>
        <translation>Lignes &amp;par</translation>
    </message>
    <message>
        <source>The document&apos;s lanes</source>
        <translation>Lignes du document</translation>
    </message>
    <message>
        <source>A lane for each lane of the document</source>
        <translation>Une ligne pour chaque ligne du document</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>A lane for each company</source>
        <translation>Une ligne pour chaque entreprise</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>A lane for each category</source>
        <translation>Une ligne pour chaque catégorie</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>A lane for each importance</source>
        <translation>Une ligne pour chaque importance</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>A lane for what is confirmed, known or doubtful</source>
        <translation>Une ligne pour ce qui est confirmé, connu ou douteux</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>A lane for each currency of the amounts</source>
        <translation>Une ligne pour chaque monnaie des montants</translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>Collapse or &amp;expand lane</source>
        <translation>&amp;Replier ou déplier la ligne</translation>
    </message>
    <message>
        <source>Collapse or expand the selected event&apos;s lane</source>
        <translation>Replier ou déplier la ligne de l’événement choisi</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>&amp;Masquer la ligne</translation>
    </message>
    <message>
        <source>Hide the selected event&apos;s lane</source>
        <translation>Masquer la ligne de l’événement choisi</translation>
    </message>
    <message>
        <source>Move lane &amp;up</source>
        <translation>M&amp;onter la ligne</translation>
    </message>
    <message>
        <source>Move the selected event&apos;s lane up</source>
        <translation>Monter la ligne de l’événement choisi</translation>
    </message>
    <message>
        <source>Move lane &amp;down</source>
        <translation>&amp;Descendre la ligne</translation>
    </message>
    <message>
        <source>Move the selected event&apos;s lane down</source>
        <translation>Descendre la ligne de l’événement choisi</translation>
    </message>
    <message>
        <source>&amp;Collapse all lanes</source>
        <translation>Replier &amp;toutes les lignes</translation>
    </message>
    <message>
        <source>Every lane as one thin row</source>
        <translation>Chaque ligne réduite à une seule rangée mince</translation>
    </message>
    <message>
        <source>E&amp;xpand all lanes</source>
        <translation>D&amp;éplier toutes les lignes</translation>
    </message>
    <message>
        <source>Every lane with all its rows</source>
        <translation>Chaque ligne avec toutes ses rangées</translation>
    </message>
    <message>
        <source>&amp;Show hidden lanes</source>
        <translation>&amp;Afficher les lignes masquées</translation>
    </message>
    <message>
        <source>Show the lanes that were hidden</source>
        <translation>Afficher les lignes qui ont été masquées</translation>
    </message>
    <message>
        <source>Select an event, or click the title of a lane, first.</source>
        <translation>Choisissez d’abord un événement, ou cliquez sur le titre d’une ligne.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Co&amp;mpanies…</source>
        <translation>Entre&amp;prises…</translation>
    </message>
    <message>
        <source>Choose whose lines are shown, from a list</source>
        <translation>Choisir dans une liste les entreprises dont les courbes sont montrées</translation>
    </message>
    <message>
        <source>%1 is not a Jalon document, but it may be possible to make one of it.</source>
        <translation>%1 n’est pas un document Jalon, mais on peut peut-être en faire un.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Show how the file is understood</source>
        <translation>Montrer comment le fichier est compris</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Tables, timelines, calendars (%1);;All files (*)</source>
        <translation>Tableaux, chronologies, calendriers (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pasted events</source>
        <translation>Événements collés</translation>
    </message>
    <message>
        <source>The clipboard could not be read: %1 cannot be written.</source>
        <translation>Le presse-papiers n’a pas pu être lu&#xa0;: %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Paste as events</source>
        <translation>Coller comme événements</translation>
    </message>
    <message>
        <source>Imported into %1: %2.</source>
        <translation>Importé dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>What was skipped, line by line, and why</source>
        <translation>Ce qui a été ignoré, ligne par ligne, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Make a document of tables, timelines or calendars of other programs</source>
        <translation>Faire un document de tableaux, chronologies ou calendriers d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Paste as events…</source>
        <translation>Co&amp;ller comme événements…</translation>
    </message>
    <message>
        <source>Make a document of the table that is on the clipboard</source>
        <translation>Faire un document du tableau qui est dans le presse-papiers</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Your edits are kept; when you save, you choose which one stays.</source>
        <translation>%1 a été modifié par un autre programme. Vos modifications sont conservées ; à l’enregistrement, vous choisirez ce qui reste.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begin an empty document</source>
        <translation>Commencer un document vide</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the document under another name, and go on with that one</source>
        <translation>Enregistrer le document sous un autre nom et continuer avec celui-là</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>Save the document under another name, and go on with this one</source>
        <translation>Enregistrer le document sous un autre nom et continuer avec celui-ci</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;venir au fichier</translation>
    </message>
    <message>
        <source>Give up all edits since the last save</source>
        <translation>Abandonner toutes les modifications depuis le dernier enregistrement</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>Write a web page, or a file for another program</source>
        <translation>Écrire une page web, ou un fichier pour un autre programme</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>%1[*] – Jalon</source>
        <translation>%1[*] – Jalon</translation>
    </message>
    <message>
        <source>Add fi&amp;gure…</source>
        <translation>Ajouter un &amp;chiffre…</translation>
    </message>
    <message>
        <source>A figure of the selected company at the cursor&apos;s date</source>
        <translation>Un chiffre de la entreprise sélectionnée, à la date du curseur</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Companies, categories, &amp;sources</source>
        <translation>Entreprises, catégories, &amp;sources</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Document…</translation>
    </message>
    <message>
        <source>Title, licence and languages of the document</source>
        <translation>Titre, licence et langues du document</translation>
    </message>
    <message>
        <source>&amp;Companies and people…</source>
        <translation>&amp;Entreprises et personnes…</translation>
    </message>
    <message>
        <source>Who takes part: names, colours, ends</source>
        <translation>Qui prend part&#xa0;: noms, couleurs, fins</translation>
    </message>
    <message>
        <source>C&amp;ategories…</source>
        <translation>C&amp;atégories…</translation>
    </message>
    <message>
        <source>What kinds of events there are, and how they are drawn</source>
        <translation>Quels genres d’événements il y a, et comment ils sont dessinés</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>&amp;Lignes…</translation>
    </message>
    <message>
        <source>The lanes of the document</source>
        <translation>Les lignes du document</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>S&amp;ources…</translation>
    </message>
    <message>
        <source>Who says what the document says</source>
        <translation>Qui dit ce que dit le document</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>C&amp;hiffres…</translation>
    </message>
    <message>
        <source>What the companies were worth</source>
        <translation>Ce que valaient les entreprises</translation>
    </message>
    <message>
        <source>Disa&amp;greements…</source>
        <translation>Désacc&amp;ords…</translation>
    </message>
    <message>
        <source>Where sources disagree, and what was found</source>
        <translation>Où les sources divergent, et ce qui a été établi</translation>
    </message>
    <message>
        <source>&amp;Table of events</source>
        <translation>&amp;Tableau des événements</translation>
    </message>
    <message>
        <source>The events as a table, to edit as in a spreadsheet, in the place of the timeline</source>
        <translation>Les événements en tableau, à modifier comme dans un tableur, à la place de la frise</translation>
    </message>
    <message>
        <source>Select &amp;all events</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every event that is shown</source>
        <translation>Sélectionner tous les événements affichés</translation>
    </message>
    <message>
        <source>Change cate&amp;gory</source>
        <translation>Changer la caté&amp;goriecatégorie</translation>
    </message>
    <message>
        <source>Change &amp;lane</source>
        <translation>Changer la lile co&amp;uloirgne</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Importance</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Give the selected events a tag</source>
        <translation>Donner une étiquette aux événements sélectionnés</translation>
    </message>
    <message>
        <source>Re&amp;move tag</source>
        <translation>Retirer une éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Shift in time…</source>
        <translation>Dé&amp;caler dans le temps…</translation>
    </message>
    <message>
        <source>Move the selected events by the same time</source>
        <translation>Déplacer les événements sélectionnés d’une même durée</translation>
    </message>
    <message>
        <source>&amp;Relate to…</source>
        <translation>Re&amp;lier à…</translation>
    </message>
    <message>
        <source>Relate the selected event to another</source>
        <translation>Relier l’événement sélectionné à un autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are too many to select at once: narrow the filters to %1 or fewer.</source>
        <translation>
            <numerusform>%Ln événement est trop pour une seule sélection : resserrez les filtres à %1 ou moins.</numerusform>
            <numerusform>%Ln événements sont trop pour une seule sélection : resserrez les filtres à %1 ou moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag of the selected events:</source>
        <translation>Étiquette des événements sélectionnés :</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Documents &amp;récents</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ces documents</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>%1 stands as it was before Jalon ended. It is not saved yet.</source>
        <translation>%1 est tel qu’il était avant l’arrêt de Jalon. Il n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>If you discard them, all edits since the last save are lost.</source>
        <translation>Si vous les abandonnez, toutes les modifications depuis le dernier enregistrement sont perdues.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Jalon documents (*.jalon)</source>
        <translation>Documents Jalon (*.jalon)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modifié par un autre programme</translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote. Cancel to save under another name.</source>
        <translation>L’enregistrement remplace ce que l’autre programme a écrit. Annulez pour enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save under another name or in another folder</source>
        <translation>Enregistrer sous un autre nom ou dans un autre dossier</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Une copie est enregistrée : %1.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Give up all edits of %1 since the last save? This cannot be undone.</source>
        <translation>Abandonner toutes les modifications de %1 depuis le dernier enregistrement ? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Give up edits</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Add event…</source>
        <translation>&amp;Ajouter un événement…</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>&amp;Edit event…</source>
        <translation>&amp;Modifier l’événement…</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>Modifier l’événement sélectionné</translation>
    </message>
    <message>
        <source>D&amp;uplicate event</source>
        <translation>D&amp;upliquer l’événement</translation>
    </message>
    <message>
        <source>Put a copy beside each selected event</source>
        <translation>Mettre une copie à côté de chaque événement sélectionné</translation>
    </message>
    <message>
        <source>De&amp;lete event</source>
        <translation>Supprimer &amp;l’événement</translation>
    </message>
    <message>
        <source>Delete the selected events</source>
        <translation>Supprimer les événements sélectionnés</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What you entered has not been saved.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln événement supprimé. Ctrl+Z l’annule.</numerusform>
            <numerusform>%Ln événements supprimés. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relati&amp;ons…</source>
        <translation>Relati&amp;ons…</translation>
    </message>
    <message>
        <source>Change or remove the relations of the selected event</source>
        <translation>Modifier ou retirer les relations de l’événement sélectionné</translation>
    </message>
</context>
<context>
    <name>jalon::MarkMenus</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Zoom to this event</source>
        <translation>Zoomer sur cet événement</translation>
    </message>
    <message>
        <source>Clear the measurement</source>
        <translation>Effacer la mesure</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s)</source>
        <translation>
            <numerusform>%Ln événement de plus</numerusform>
            <numerusform>%Ln événements de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) later; a click goes to the nearest (Shift+Right)</source>
        <translation>
            <numerusform>%Ln événement plus tard ; un clic mène au plus proche (Maj+Droite)</numerusform>
            <numerusform>%Ln événements plus tard ; un clic mène au plus proche (Maj+Droite)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) earlier; a click goes to the nearest (Shift+Left)</source>
        <translation>
            <numerusform>%Ln événement plus tôt ; un clic mène au plus proche (Maj+Gauche)</numerusform>
            <numerusform>%Ln événements plus tôt ; un clic mène au plus proche (Maj+Gauche)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this period</source>
        <translation>Cette période seulement</translation>
    </message>
    <message>
        <source>Show all periods</source>
        <translation>Afficher toutes les périodes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: the arrow keys walk through them</source>
        <translation>
            <numerusform>et %Ln autre : les flèches le parcourent</numerusform>
            <numerusform>et %Ln autres : les flèches les parcourent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::MeasuredSpan</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no change</source>
        <translation>%1, inchangé</translation>
    </message>
    <message>
        <source>%1 → %2 (%3%)</source>
        <translation>%1 → %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thousand million year(s)</source>
        <translation>
            <numerusform>%n milliard d’années</numerusform>
            <numerusform>%n milliards d’années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin in it</source>
        <translation>
            <numerusform>%Ln événement y commence</numerusform>
            <numerusform>%Ln événements y commencent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2 (%3, %4%)</source>
        <translation>%1 → %2 (%3, %4&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>jalon::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>jalon::OverviewWidget</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Arrow keys move the visible time, plus and minus resize it</source>
        <translation>Les flèches déplacent la période visible, plus et moins la redimensionnent</translation>
    </message>
</context>
<context>
    <name>jalon::ParticipantsField</name>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>A company, a person or a place that took part</source>
        <translation>Une entreprise, une personne ou un lieu qui a pris part</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a pris part</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Choisissez-en une, ou tapez le nom d’une nouvelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>Dans quel rôle</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>prend part</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>jalon::PeriodFilter</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Show only what may have happened from this date on (Enter)</source>
        <translation>N’afficher que ce qui a pu se produire à partir de cette date (Entrée)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show only what may have happened up to this date (Enter)</source>
        <translation>N’afficher que ce qui a pu se produire jusqu’à cette date (Entrée)</translation>
    </message>
    <message>
        <source>early 2024</source>
        <translation>début 2024</translation>
    </message>
    <message>
        <source>28 March 2025</source>
        <translation>28 mars 2025</translation>
    </message>
    <message>
        <source>Clear this date</source>
        <translation>Effacer cette date</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) may lie in it</source>
        <translation>
            <numerusform>%Ln événement peut s’y trouver</numerusform>
            <numerusform>%Ln événements peuvent s’y trouver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::RecoveryDialog</name>
    <message>
        <source>Unsaved edits were found</source>
        <translation>Des modifications non enregistrées ont été trouvées</translation>
    </message>
    <message>
        <source>Jalon ended before these edits were saved. They are kept: restore them to go on where you were, or discard them.</source>
        <translation>Jalon s’est arrêté avant l’enregistrement de ces modifications. Elles sont conservées : restaurez-les pour continuer où vous en étiez, ou abandonnez-les.</translation>
    </message>
    <message>
        <source>Documents with unsaved edits</source>
        <translation>Documents avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n step(s), last on %2</source>
        <translation>
            <numerusform>%1 · %n étape, la dernière le %2</numerusform>
            <numerusform>%1 · %n étapes, la dernière le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Open the selected documents with their edits</source>
        <translation>Ouvrir les documents choisis avec leurs modifications</translation>
    </message>
    <message>
        <source>Remove the selected edits for good</source>
        <translation>Supprimer définitivement les modifications choisies</translation>
    </message>
    <message>
        <source>Show where the edits lie</source>
        <translation>Montrer où se trouvent les modifications</translation>
    </message>
    <message>
        <source>Remove these edits for good? This cannot be undone.</source>
        <translation>Supprimer définitivement ces modifications ? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>jalon::RelateDialog</name>
    <message>
        <source>Relate to…</source>
        <translation>Relier à…</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Genre de relation</translation>
    </message>
    <message>
        <source>Words of the title, a company, an amount…</source>
        <translation>Mots du titre, une entreprise, un montant…</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>This event:</source>
        <translation>Cet événement :</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Genre :</translation>
    </message>
    <message>
        <source>&amp;Other event:</source>
        <translation>&amp;Autre événement :</translation>
    </message>
</context>
<context>
    <name>jalon::RelateDrag</name>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>Drag to another event to relate them (Ctrl+R)</source>
        <translation>Glisser vers un autre événement pour les relier (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>jalon::RelationsDialog</name>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the selected relation (Delete)</source>
        <translation>Retirer la relation sélectionnée (Suppr)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>Note (%1)</translation>
    </message>
    <message>
        <source>Relations of the event</source>
        <translation>Relations de l’événement</translation>
    </message>
    <message>
        <source>this event</source>
        <translation>cet événement</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Nature de la relation</translation>
    </message>
</context>
<context>
    <name>jalon::SearchField</name>
    <message>
        <source>Find events, companies, amounts…</source>
        <translation>Chercher événements, entreprises, montants…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search titles, summaries, people, amounts and sources (Ctrl+F)</source>
        <translation>Chercher dans les titres, résumés, personnes, montants et sources (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>jalon::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, the first %1 shown</source>
        <translation>, les %1 premiers affichés</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln more hidden by the filters</source>
        <translation>
            <numerusform> · %Ln autre masqué par les filtres</numerusform>
            <numerusform> · %Ln autres masqués par les filtres</numerusform>
        </translation>
    </message>
    <message>
        <source> · Enter goes to the next</source>
        <translation> · Entrée : suivant</translation>
    </message>
    <message>
        <source>more than %1 events</source>
        <translation>plus de %1 événements</translation>
    </message>
</context>
<context>
    <name>jalon::SeriesStrip</name>
    <message>
        <source>Reading %1 values: %2%</source>
        <translation>Lecture de %1 valeurs : %2 %</translation>
    </message>
    <message>
        <source>An outline of %1 values</source>
        <translation>Tracé sommaire de %1 valeurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Stop reading: the chart then stays an outline</source>
        <translation>Arrêter la lecture : le graphique reste alors un tracé sommaire</translation>
    </message>
    <message>
        <source>Read every value, so that the chart is exact</source>
        <translation>Lire toutes les valeurs, pour que le graphique soit exact</translation>
    </message>
</context>
<context>
    <name>jalon::ShiftDialog</name>
    <message>
        <source>Shift in time</source>
        <translation>Décaler dans le temps</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>None of these events can be shifted by this.</source>
        <translation>Aucun de ces événements ne peut être décalé ainsi.</translation>
    </message>
    <message>
        <source>First event: %1 → %2</source>
        <translation>Premier événement : %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln événement reste tel quel :</numerusform>
            <numerusform>%Ln événements restent tels quels :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::SizeChoices</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Trans&amp;parent background</source>
        <translation>Fond trans&amp;parent</translation>
    </message>
    <message>
        <source>Nothing is painted behind the picture</source>
        <translation>Rien n’est peint derrière l’image</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Newspaper, 7.5 pt</source>
        <translation>Journal, 7,5 pt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125&#xa0;%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150&#xa0;%</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200&#xa0;%</translation>
    </message>
    <message>
        <source>300 %</source>
        <translation>300&#xa0;%</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Taille du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>How fine a PNG is: pixels for each pixel of its size, or dots for each inch</source>
        <translation>Finesse d’un PNG&#xa0;: pixels pour chaque pixel de sa taille, ou points par pouce</translation>
    </message>
    <message>
        <source>PNG pixels</source>
        <translation>Pixels PNG</translation>
    </message>
    <message>
        <source>P&amp;NG pixels:</source>
        <translation>Pixels P&amp;NG&#xa0;:</translation>
    </message>
    <message>
        <source>PNG: %1 × %2 pixels. SVG and PDF have no pixels. The smallest text is %3 pt on paper.</source>
        <translation>PNG&#xa0;: %1 × %2 pixels. SVG et PDF n’ont pas de pixels. Le plus petit texte fait %3 pt sur papier.</translation>
    </message>
</context>
<context>
    <name>jalon::SourcesField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Choose a source of this document</source>
        <translation>Choisir une source de ce document</translation>
    </message>
    <message>
        <source>Choose a source to add</source>
        <translation>Choisir une source à ajouter</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Adresse, https://…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Name a source that is not in this document yet</source>
        <translation>Nommer une source qui n’est pas encore dans ce document</translation>
    </message>
    <message>
        <source>The event no longer names this source</source>
        <translation>L’événement ne nomme plus cette source</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>jalon::SourcesPage</name>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>en, fr…</source>
        <translation>en, fr…</translation>
    </message>
    <message>
        <source>Language (code)</source>
        <translation>Langue (code)</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Comment elle a été vérifiée</translation>
    </message>
    <message>
        <source>read in full, excerpt read, from memory…</source>
        <translation>lue en entier, extrait lu, de mémoire…</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:, http: or mailto: are opened by a click.</source>
        <translation>Un clic n’ouvre que les adresses qui commencent par https:, http: ou mailto:.</translation>
    </message>
    <message>
        <source>A source needs a publisher or a title.</source>
        <translation>Une source doit avoir un éditeur ou un titre.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) and figures name “%1”. They stay, without it.</source>
        <translation>
            <numerusform>%Ln événement ou chiffre nomme «&#xa0;%1&#xa0;». Il reste, sans elle.</numerusform>
            <numerusform>%Ln événements et chiffres nomment «&#xa0;%1&#xa0;». Ils restent, sans elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>jalon::ThinScrollBar</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les bandes</translation>
    </message>
</context>
<context>
    <name>jalon::ThingChoice</name>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rouille</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losange</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>Pentagone</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
</context>
<context>
    <name>jalon::TimedNames</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nom %1</translation>
    </message>
    <message>
        <source>Name %1 from</source>
        <translation>Nom %1, du</translation>
    </message>
    <message>
        <source>Name %1 until</source>
        <translation>Nom %1, au</translation>
    </message>
    <message>
        <source>There are dates without a name: give the name, or empty them.</source>
        <translation>Des dates sont sans nom&#xa0;: donnez le nom, ou videz-les.</translation>
    </message>
</context>
<context>
    <name>jalon::TimelineAccessible</name>
    <message numerus="yes">
        <source>Timeline, %Ln event(s)</source>
        <translation>
            <numerusform>Frise, %Ln événement</numerusform>
            <numerusform>Frise, %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %Ln event(s), %1 to %2</source>
        <translation>
            <numerusform>Frise, %Ln événement, de %1 à %2</numerusform>
            <numerusform>Frise, %Ln événements, de %1 à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), first of them: %1</source>
        <translation>
            <numerusform>%Ln événement, le premier : %1</numerusform>
            <numerusform>%Ln événements, le premier : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>événement %1 sur %2</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, repliée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) earlier</source>
        <translation>
            <numerusform>%Ln événement plus tôt</numerusform>
            <numerusform>%Ln événements plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) later</source>
        <translation>
            <numerusform>%Ln événement plus tard</numerusform>
            <numerusform>%Ln événements plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::TimelineWidget</name>
    <message>
        <source>This document holds no events.</source>
        <translation>Ce document ne contient aucun événement.</translation>
    </message>
    <message>
        <source>No event passes the filters.</source>
        <translation>Aucun événement ne passe les filtres.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>jalon::ValuationChart</name>
    <message numerus="yes">
        <source>Valuation chart, %n figure(s)</source>
        <translation>
            <numerusform>Graphique des valorisations, %n chiffre</numerusform>
            <numerusform>Graphique des valorisations, %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk the figures and the lines</source>
        <translation>Les flèches parcourent les chiffres et les courbes</translation>
    </message>
</context>
<context>
    <name>jalon::ViewList</name>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Deals only</source>
        <translation>Opérations seulement</translation>
    </message>
    <message>
        <source>In court</source>
        <translation>En justice</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Keep these filters and this period under a name</source>
        <translation>Garder ces filtres et cette période sous un nom</translation>
    </message>
    <message>
        <source>Show this view; its menu removes it</source>
        <translation>Afficher cette vue ; son menu permet de la retirer</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>Afficher cette vue</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Retirer cette vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue :</translation>
    </message>
</context>
<context>
    <name>jalon::ViewRow</name>
    <message numerus="yes">
        <source>Saved view %1, %Ln event(s)</source>
        <translation>
            <numerusform>Vue %1, %Ln événement</numerusform>
            <numerusform>Vue %1, %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vue %1</translation>
    </message>
</context>
</TS>
