### Les messages de l'écran, en français.
### Espaces insécables (U+00A0) devant « : ; ! ? » et à l'intérieur des guillemets : un test le vérifie.

## En-tête

saved-at = enregistré { $hour }
not-saved-since = NON ENREGISTRÉ depuis { $hour }
not-saved-why = NON ENREGISTRÉ depuis { $hour } : { $why }
draft-mark = projet

## Volets

pane-agenda = ORDRE DU JOUR
pane-log = JOURNAL
pane-decisions = POINTS ACTÉS
pane-actions = ACTIONS
pane-questions = EN SUSPENS
pane-people = PRÉSENTS
pane-excused = EXCUSÉS
pane-floor = À LA PAROLE
pane-findings = À RELIRE AVANT L'ENVOI
pane-sessions = SÉANCES
pane-fiches = FICHES « BONNE PRATIQUE »
more-above = ↑ { $n }
more-below = ↓ { $n }
pane-themes = THÈMES
themes-sample = Il convient de fixer les thèmes des ateliers.
themes-keep = Pour le garder : theme: "{ $name }" dans { $file }
tab-agenda = Ordre du jour
tab-log = Journal
tab-decisions = Points actés
tab-people = Présents
tab-roster = Participants
queue = file : { $names }

## Observations avant l'envoi

finding-duplicate-id = Deux lignes portent le même numéro interne
finding-duplicate-key = La clé { $key } désigne deux personnes
finding-unknown-person = Personne ne porte la clé { $key }
finding-unknown-id = Une ligne renvoie à un élément qui n'existe pas ({ $id })
finding-empty-header =
    { $field ->
        [event] L'intitulé de la rencontre est vide
        [body] Le nom de l'instance est vide
       *[place] Le lieu est vide
    }
finding-pending = { $key } : personne à identifier
finding-no-function = { $name } prend la parole et sa fonction n'est pas connue
finding-flag = à compléter
finding-not-read-back = Point { $number } pas encore relu
finding-no-verb = Point { $number } : on ne lit pas ce qui est décidé
finding-no-owner = Action sans personne pour la faire
finding-no-deadline = Action sans échéance
finding-no-reason = Changé après l'envoi, sans motif : Entrée pour le dire
finding-nothing-said = Rien de noté sous ce point de l'ordre du jour
finding-untranslated =
    { $language ->
        [en] Pas encore en anglais
        [ja] Pas encore en japonais
       *[fr] Pas encore en français
    }
finding-empty-text = Ligne vide
finding-empty-topic = Thème sans aucun point
finding-still-confidential = Le huis clos n'est pas levé
finding-not-closed = La séance n'est pas levée
pane-suggestions = SUGGESTIONS
suggestion-found = « { $words } »
suggestion-better = → « { $words } » ?
remark-t16 = cette date est un { $note }
remark-t31 = plusieurs graphies : { $note }
remark-t35 = les autres points de la liste ne finissent pas ainsi
remark-t38 = un nombre en tête de phrase
remark-w10 = date déplacée depuis : voir le point { $note }
remark-e12 = cette date est un { $note } (en anglais)
remark-j9 = cette date est un { $note } (en japonais)
suggestion-taken = Corrigé ; { $key } dans la séance le rend
suggestions-taken =
    { $n ->
        [one] 1 suggestion prise ; { $key } dans la séance la rend
       *[other] { $n } suggestions prises ; { $key } dans la séance les rend
    }
suggestions-none = Rien à prendre : ces mots ne se changent qu'à la main
suggestion-not-here = Ces mots sont composés : { $key } mène à la ligne
findings-none = Rien à régler
findings-count =
    { $n ->
        [0] rien à régler
        [one] 1 point à régler
       *[other] { $n } points à régler
    }

## Presse-papiers

copy-desktop = copié : riche + texte
copy-terminal = transmis au terminal, non confirmé · { $path }
copy-terminal-plain = transmis au terminal, non confirmé
copy-failed = copie impossible : { $why }
copy-failed-html = copie impossible : { $why } ; version riche : { $path }
copy-too-long = trop long pour le terminal
copy-under-way = copie en cours

## Reprise, verrou, prise de main

recovered =
    { $lines ->
        [one] Séance reprise : 1 ligne retrouvée dans le journal
       *[other] Séance reprise : { $lines } lignes retrouvées dans le journal
    }
recovered-draft = ligne commencée retrouvée
recovered-conflict =
    { $n ->
        [one] 1 modification n'a plus de place dans le fichier changé à la main, gardée dans { $path }
       *[other] { $n } modifications n'ont plus de place dans le fichier changé à la main, gardées dans { $path }
    }
foreign-change = Le fichier a été changé par ailleurs ; cette version-là est gardée dans { $path }
locked-by = Lecture seule : { $who } tient la séance sur { $host } depuis { $hour }
locked = Lecture seule : la séance est tenue ailleurs
locked-on = Lecture seule : la séance est tenue sur { $host } depuis { $hour }
locked-take-over = { $key } pour prendre la main
taken-over-by = { $who } a pris la main : lecture seule
taken-over = Quelqu'un a pris la main : lecture seule
took-over = Vous avez la main
too-small = Fenêtre trop petite : { $columns } × { $rows } au moins. La saisie continue.
