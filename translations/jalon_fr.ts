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
        <source>Where to? Name the picture with --out, ending in .png, .svg or .pdf.</source>
        <translation>Où ? Nommez l&apos;image avec --out, finissant par .png, .svg ou .pdf.</translation>
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
        <source>%1 has no text in the language %2.</source>
        <translation>%1 n&apos;a pas de texte dans la langue %2.</translation>
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
        <source>on another basis, such as with debt</source>
        <translation>sur une autre base, dette comprise par exemple</translation>
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
</context>
<context>
    <name>Help</name>
    <message>
        <source>Jalon shows what happened to a company and what it was worth, on one time axis.

Usage:
  jalon [FILE…]            open a window; no FILE: the bundled story
  jalon export [FILE] …    draw the chart, the timeline or both: PNG, SVG or PDF
  jalon list [FILE] …      the events, one a line
  jalon series [FILE] …    the valuations
  jalon date TEXT…         how a date is understood
  jalon check FILE         whether a file is a sound document

Options:
  --language en|fr         the language, with every verb; else the system&apos;s
  --theme light|dark       of the window; else the desktop&apos;s
  --timings                milestones of the window&apos;s start, in ms, on stderr
  --version, --help        jalon VERB --help tells of one verb
  --                       ends the options, for names that begin with a dash

Exit codes: 0 done, 1 the input could not be used, 2 wrong usage, 3 the output could not
be written. All verbs work without a display.
</source>
        <translation>Jalon montre ce qui est arrivé à une entreprise et ce qu&apos;elle valait, sur un même axe de temps.

Utilisation :
  jalon [FICHIER…]         ouvre une fenêtre ; sans FICHIER : le récit fourni
  jalon export [FICHIER] … dessine le graphique, la frise ou les deux : PNG, SVG ou PDF
  jalon list [FICHIER] …   les événements, un par ligne
  jalon series [FICHIER] … les valorisations
  jalon date TEXTE…        comment une date est comprise
  jalon check FICHIER      si un fichier est un document en bon état

Options :
  --language en|fr         la langue, avec chaque verbe ; sinon celle du système
  --theme light|dark       de la fenêtre ; sinon celui du bureau
  --timings                étapes du démarrage de la fenêtre, en ms, sur stderr
  --version, --help        jalon VERBE --help présente un verbe
  --                       termine les options, pour les noms qui commencent par un tiret

Codes de sortie : 0 fait, 1 l&apos;entrée n&apos;a pas pu être utilisée, 2 mauvais usage, 3 la sortie n&apos;a
pas pu être écrite. Tous les verbes fonctionnent sans écran.
</translation>
    </message>
    <message>
        <source>jalon export [FILE] --out PATH: draws a picture; no FILE: the bundled story.

  --out PATH               ends in .png, .svg or .pdf; may be given several times
  --what PART              chart, timeline or both (both)
  --size WxH               logical pixels (1600x900)
  --scale FACTOR           device pixels per logical pixel, for PNG (2)
  --theme light|dark       (light)
  --from DATE, --to DATE   the period, both days included (the document&apos;s first view)
  --company NAME           only this company; may be given several times
  --y log|linear           the value axis (log)
  --language en|fr         of the picture
  --force                  overwrite
</source>
        <translation>jalon export [FICHIER] --out CHEMIN : dessine une image ; sans FICHIER : le récit fourni.

  --out CHEMIN             finit par .png, .svg ou .pdf ; peut être donné plusieurs fois
  --what PARTIE            chart (graphique), timeline (frise) ou both (les deux ; par défaut)
  --size LxH               pixels logiques (1600x900)
  --scale FACTEUR          pixels par pixel logique, pour PNG (2)
  --theme light|dark       clair ou sombre (light)
  --from DATE, --to DATE   la période, les deux jours compris (la première vue du document)
  --company NOM            cette entreprise seulement ; peut être donné plusieurs fois
  --y log|linear           l&apos;axe des valeurs (log)
  --language en|fr         de l&apos;image
  --force                  écraser
</translation>
    </message>
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
        <source>jalon date TEXT…: how dates are understood: EDTF (ISO 8601-2), or as people write them in
English and French. - reads one a line from standard input; -0044 is a date.

  --json                   one object a line: text, valid (understood at all), edtf_valid
                           (valid EDTF as written), edtf, earliest, latest (days, the last
                           included; &quot;open&quot; for an open end, null for an unknown one), words
  --language en|fr         of the words

Exit code 1 where any text was not understood.
</source>
        <translation>jalon date TEXTE… : comment les dates sont comprises : EDTF (ISO 8601-2), ou comme on les écrit en
anglais et en français. - en lit une par ligne sur l&apos;entrée standard ; -0044 est une date.

  --json                   un objet par ligne : text, valid (compris ou non), edtf_valid
                           (EDTF valide tel quel), edtf, earliest, latest (jours, le dernier
                           compris ; « open » pour une fin ouverte, null pour une inconnue), words
  --language en|fr         des mots

Code de sortie 1 si un texte n&apos;a pas été compris.
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
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
    <name>Valuation</name>
    <message>
        <source>after the money</source>
        <translation>après l&apos;argent</translation>
    </message>
    <message>
        <source>before the money</source>
        <translation>avant l&apos;argent</translation>
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
    <name>jalon::AxisWidget</name>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Click to centre a date, drag to move, wheel to zoom</source>
        <translation>Cliquer pour centrer une date, glisser pour se déplacer, molette pour zoomer</translation>
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
        <source>The date is approximate and uncertain.</source>
        <translation>La date est approximative et incertaine.</translation>
    </message>
    <message>
        <source>The date is approximate.</source>
        <translation>La date est approximative.</translation>
    </message>
    <message>
        <source>The date is uncertain.</source>
        <translation>La date est incertaine.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Cela continue.</translation>
    </message>
    <message>
        <source>Nobody knows when it ended.</source>
        <translation>Personne ne sait quand cela a pris fin.</translation>
    </message>
    <message>
        <source>The exact day is not known.</source>
        <translation>Le jour exact n&apos;est pas connu.</translation>
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
</context>
<context>
    <name>jalon::ExportDialog</name>
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
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
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
        <source>Timeline and chart</source>
        <translation>Frise et graphique</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>First view of the story</source>
        <translation>Première vue du récit</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
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
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Échelle linéaire</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenu :</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Période :</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille :</translation>
    </message>
    <message>
        <source>P&amp;NG pixels:</source>
        <translation>Pixels P&amp;NG :</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>C&amp;ouleurs :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs :</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>So&amp;us-titre :</translation>
    </message>
    <message>
        <source>Sou&amp;rces:</source>
        <translation>Sou&amp;rces :</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date :</translation>
    </message>
    <message>
        <source>PNG: %1 × %2 pixels. SVG and PDF have no pixels.</source>
        <translation>PNG : %1 × %2 pixels. SVG et PDF n&apos;ont pas de pixels.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Document PDF (*.pdf)</translation>
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
        <translation>une autre base : avec la dette, ou avant l&apos;argent</translation>
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
        <source>File, Export image… draws the chart, the timeline or both as PNG, SVG or PDF, with title, sources and date. The same picture can be drawn without a window: jalon export --out picture.png; jalon --help tells of all verbs.</source>
        <translation>Fichier, Exporter une image… dessine le graphique, la frise ou les deux en PNG, SVG ou PDF, avec titre, sources et date. La même image se dessine sans fenêtre : jalon export --out image.png ; jalon --help présente tous les verbes.</translation>
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
        <source>Ctrl+E, Ctrl+Shift+C, Ctrl+P</source>
        <translation>Ctrl+E, Ctrl+Maj+C, Ctrl+P</translation>
    </message>
    <message>
        <source>export image, copy image, print</source>
        <translation>exporter une image, copier l&apos;image, imprimer</translation>
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
        <source>%1 – Jalon</source>
        <translation>%1 – Jalon</translation>
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
        <source>read-only</source>
        <translation>lecture seule</translation>
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
    <name>jalon::ThinScrollBar</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les bandes</translation>
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
