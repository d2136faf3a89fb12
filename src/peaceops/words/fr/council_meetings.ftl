# Séances du Conseil de sécurité sur le sujet d'une mission, et leurs résultats.
section-council-meetings = Séances sur le sujet : { $subject }

council-meetings-most = Le Conseil a tenu { $most } séances sur le sujet ({ $subject }) en { $year }, le plus grand nombre en une année, et { $last } en { $last_year }, dernière année complète recensée.
council-meetings-table = Séances du Conseil de sécurité sur le sujet ({ $subject }), par année
    .year = Année
    .meetings = Séances
    .note = { $partial ->
        [yes] L'année de l'examen va jusqu'à sa date.
       *[no] { "" }
    }
council-meetings = Séances du Conseil sur le sujet : { $subject }
    .alt = Colonnes par année : séances du Conseil de sécurité sur le sujet ({ $subject }).
council-statements = Les déclarations de la présidence sur le sujet ({ $subject }) étaient au nombre de { $number } à cette date, la dernière du { $day } ({ $document }).
council-acts = Autres actes du Conseil sur le sujet : { $subject }
    .day = Date
    .outcome = Issue
    .source = Source
council-outcomes = Séances et actes ayant une issue, sur le sujet : { $subject }
    .day = Date
    .outcome = Issue
    .source = Source
council-later = Connu seulement par la suite : actes et issues postérieurs à la date, sur le sujet : { $subject }
    .day = Date
    .outcome = Issue
    .source = Source
council-outcome-secondary = { $outcome } (source secondaire)
council-names = { $names }

council-gap-meetings = séances du Conseil depuis { $year } sur le sujet : { $subject }
council-gap-meetings-where = le tableau des séances de la Bibliothèque de l'ONU

# Groupes régionaux d'États Membres, tels que l'Assemblée générale les nomme.
council-group-african = États d'Afrique
council-group-asia-pacific = États d'Asie et du Pacifique
council-group-asian = États d'Asie
council-group-eastern-european = États d'Europe orientale
council-group-latin-american = États d'Amérique latine
council-group-latin-american-caribbean = États d'Amérique latine et des Caraïbes
council-group-western-european-others = États d'Europe occidentale et autres États
