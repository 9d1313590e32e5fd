<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valuation(s)</source>
        <translation>
            <numerusform>%n valorisation</numerusform>
            <numerusform>%n valorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
        <source>%1, %n event(s)</source>
        <extracomment>A category or company and how many events it stands for</extracomment>
        <translation>
            <numerusform>%1, %n événement</numerusform>
            <numerusform>%1, %n événements</numerusform>
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
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
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
        <source> · %n more hidden by the filters</source>
        <translation>
            <numerusform> · %n autre masqué par les filtres</numerusform>
            <numerusform> · %n autres masqués par les filtres</numerusform>
        </translation>
    </message>
    <message>
        <source> · Enter goes to the next</source>
        <translation> · Entrée : suivant</translation>
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
        <source>Saved view %1, %n event(s)</source>
        <translation>
            <numerusform>Vue %1, %n événement</numerusform>
            <numerusform>Vue %1, %n événements</numerusform>
        </translation>
    </message>
</context>
</TS>
