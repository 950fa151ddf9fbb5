### Les messages de l'écran, en français.
### Espaces insécables (U+00A0) devant « : ; ! ? » et à l'intérieur des guillemets : un test le vérifie.

## En-tête

saved-at = enregistré { $hour }
saving = en cours
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
recovered-damaged =
    { $n ->
        [one] 1 enregistrement illisible, mis de côté dans { $path }
       *[other] { $n } enregistrements illisibles, mis de côté dans { $path }
    }
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
panic-journal = copil s'est arrêté sur une erreur interne. Rien de ce qui était noté n'est perdu : { $path }
panic = copil s'est arrêté sur une erreur interne.
panic-reopen = Rouvrez la séance pour la reprendre.
too-small = Fenêtre trop petite : { $columns } × { $rows } au moins. La saisie continue.

## Erreurs de fichiers

error-place = ligne { $line }, colonne { $column } :
error-file = { $path }, ligne { $line }, colonne { $column } :
theme-error = Thème : { $why }
theme-unknown = aucun thème ne s'appelle « { $name } » (il y a : { $known })
theme-colour = « { $colour } » n'est ni une couleur "#rrggbb" ni un nom de la palette
theme-cycle = « { $name } » s'étend lui-même
theme-missing = il manque { $role }
theme-reloaded = Thème relu : { $name }
theme-kept = Thème gardé ; { $why }
keymap-syntax = ce n'est pas un fichier de touches : { $why }
keymap-mode = il n'y a pas d'endroit « { $name } » (il y a : { $modes })
keymap-command = il n'y a pas de commande « { $name } »
keymap-not-here = la commande « { $command } » n'existe pas dans « { $mode } »
keymap-key = « { $key } » : { $why }
keymap-letter = « { $key } » est du texte dans « { $mode } », pas une commande
keymap-taken = « { $key } » donne déjà « { $command } » dans « { $mode } » : donnez-lui une autre touche, ou ""
config-about-language = La langue de l'écran : fr, en, ja ; sans elle, celle du système
config-about-theme = Les couleurs de l'écran ; « Choisir un thème » les montre
config-about-sessions = Le dossier des séances
config-about-rapporteur = Le nom montré à qui ouvre la même séance
config-about-mouse = La souris ; « false » la laisse au terminal, qui choisit alors le texte
config-absent = (absent)
config-file-head =
    La configuration de copil. Ôtez les // devant un réglage pour le changer.
    Les touches se règlent dans keys.ron, les abréviations dans abbreviations.ron, à côté.
keymap-file-head =
    Les touches de copil. Ôtez les // devant une ligne pour la changer.
    Plusieurs touches sont séparées par des espaces ; "" n'en laisse aucune.
    Les noms français sont acceptés : Entrée, Échap, Maj+Tab, Suppr, Pg.préc.
key-error-unknown = aucune touche ne porte ce nom
key-error-digit = un chiffre avec Ctrl ou Alt n'arrive pas d'un clavier AZERTY
key-error-same = le terminal envoie la même chose que pour Tab, Entrée ou Échap
key-error-reserved = Ctrl+C copie les mots choisis et rien d'autre
key-error-altgr = Ctrl+Alt et un caractère, c'est AltGr : du texte

## Touches

key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-enter = Entrée
key-tab = Tab
key-esc = Échap
key-backspace = Ret.Arr
key-delete = Suppr
key-insert = Inser
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Début
key-end = Fin
key-page-up = Pg.Préc
key-page-down = Pg.Suiv
key-space = Espace

## Endroits

mode-start = le choix d'une séance
mode-fiche = la fiche
mode-form = une nouvelle séance
mode-live = la ligne de saisie
mode-find = les mots que l'on cherche
mode-select = une ligne du journal est choisie
mode-edit = le texte d'une ligne
mode-preview = l'aperçu du compte-rendu
mode-help = l'aide
mode-palette = la liste des commandes
mode-confirm = une question
mode-themes = le choix d'un thème
mode-kinds = la nature des lignes choisies
mode-people = la liste des personnes
mode-choose = le choix d'une personne

## Chapitres de l'aide

group-capture = Prendre des notes
group-line = Dans la ligne
group-select = Choisir et corriger
group-kind = Changer la nature d'une ligne
group-people = Les personnes
group-agenda = L'ordre du jour
group-move = Se déplacer
group-document = Le compte-rendu
group-program = Séance et programme

## Commandes : quelques mots, puis le mot des rappels de touches

command-commit = Valider la ligne
hint-commit = valider
command-complete = Compléter le mot, nommer la personne
hint-complete = compléter
command-history-previous = Ligne saisie avant
hint-history-previous = avant
command-history-next = Ligne saisie après
hint-history-next = après
command-cancel = Revenir en arrière
hint-cancel = retour
command-clear-line = Vider la ligne (elle reste parmi les lignes saisies)
hint-clear-line = vider
command-name-pending = Nommer la personne à identifier
hint-name-pending = nommer
command-next-flag = Aller au prochain « à compléter »
hint-next-flag = à compléter
command-find = Chercher dans la séance
hint-find = chercher
command-next-hit = Au suivant parmi les trouvés
hint-next-hit = suivant
command-previous-hit = Au précédent parmi les trouvés
hint-previous-hit = précédent
command-jump = Aller à une personne, un point, un point acté
hint-jump = aller à
command-left = Un caractère à gauche
hint-left = gauche
command-right = Un caractère à droite
hint-right = droite
command-word-left = Un mot à gauche
hint-word-left = mot
command-word-right = Un mot à droite
hint-word-right = mot
command-line-start = Début de la ligne
hint-line-start = début
command-line-end = Fin de la ligne
hint-line-end = fin
command-extend-left = Choisir un caractère de plus à gauche
hint-extend-left = choisir
command-extend-right = Choisir un caractère de plus à droite
hint-extend-right = choisir
command-extend-word-left = Choisir jusqu'au début du mot
hint-extend-word-left = mot
command-extend-word-right = Choisir jusqu'à la fin du mot
hint-extend-word-right = mot
command-extend-up = Choisir une ligne de plus vers le haut
hint-extend-up = choisir
command-extend-down = Choisir une ligne de plus vers le bas
hint-extend-down = choisir
command-extend-start = Choisir jusqu'au début de la ligne
hint-extend-start = début
command-extend-end = Choisir jusqu'à la fin de la ligne
hint-extend-end = fin
command-select-all = Choisir tout le texte
hint-select-all = tout
command-cut-words = Couper les mots choisis
hint-cut-words = couper
command-copy-words = Copier les mots choisis
hint-copy-words = copier
command-paste-words = Coller les mots coupés ou copiés
hint-paste-words = coller
command-delete-back = Effacer le caractère précédent
hint-delete-back = effacer
command-delete-forward = Effacer le caractère suivant
hint-delete-forward = effacer
command-delete-word = Effacer le mot précédent
hint-delete-word = mot
command-delete-word-forward = Effacer le mot suivant
hint-delete-word-forward = mot
command-select = Choisir une ligne du journal
hint-select = choisir
command-edit-picked = Corriger la ligne choisie
hint-edit-picked = corriger
command-delete-picked = Supprimer la ligne choisie
hint-delete-picked = supprimer
command-give = Donner la ligne à quelqu'un d'autre
hint-give = à qui
command-join = Joindre la ligne à la précédente
hint-join = joindre
command-move-up = Monter la ligne choisie
hint-move-up = monter
command-move-down = Descendre la ligne choisie
hint-move-down = descendre
command-mark = Prendre la ligne avec d'autres, ou non
hint-mark = cocher
command-duplicate = Dupliquer les lignes choisies
hint-duplicate = dupliquer
command-split = Couper la ligne en deux au curseur
hint-split = couper en deux
command-reread-text = Relire la ligne comme du texte
hint-reread-text = texte
command-reread-command = Relire la ligne comme une commande
hint-reread-command = commande
command-undo = Annuler
hint-undo = annuler
command-redo = Rétablir
hint-redo = rétablir
command-retype = Changer la nature des lignes choisies
hint-retype = nature
command-as-note = En faire une note
hint-as-note = note
command-as-point = En faire une puce
hint-as-point = puce
command-as-topic = En faire un thème
hint-as-topic = thème
command-as-agreement = En faire un accord
hint-as-agreement = accord
command-as-decision = En faire un point acté
hint-as-decision = point acté
command-as-action = En faire une action
hint-as-action = action
command-as-question = En faire une question en suspens
hint-as-question = en suspens
command-private = Privé : pour vous seul, ou non
hint-private = privé
command-confidential = Confidentiel, ou non
hint-confidential = confidentiel
command-practice = Bonne pratique, ou non
hint-practice = bonne pratique
command-flag = À compléter, ou complet
hint-flag = à compléter
command-people = Les personnes : présence, pouvoirs, file
hint-people = personnes
command-presence = Présent, excusé, absent
hint-presence = présence
command-all-present = Tous présents, sauf ceux déjà pointés
hint-all-present = tous présents
command-proxy = Dire qui représente la personne
hint-proxy = représenté
command-form = Ouvrir la fiche (personne, point de l'ordre du jour)
hint-form = fiche
command-new-person = Ajouter une personne
hint-new-person = ajouter
command-ask-floor = La personne demande la parole
hint-ask-floor = demande
command-withdraw-floor = La personne ne demande plus la parole
hint-withdraw-floor = renonce
command-next-speaker = La parole au suivant de la file
hint-next-speaker = suivant
command-agenda = Aller à l'ordre du jour
hint-agenda = ordre du jour
hint-open-item = y aller
hint-give-floor = la parole
command-new-item = Ajouter un point à l'ordre du jour
hint-new-item = nouveau
command-leave-item = Quitter le point en discussion
hint-leave-item = quitter
command-up = Vers le haut
hint-up = haut
command-down = Vers le bas
hint-down = bas
command-next-pane = Volet suivant, champ suivant
hint-next-pane = suivant
command-previous-pane = Volet précédent, champ précédent
hint-previous-pane = volet
command-page-up = Page précédente
hint-page-up = page
command-page-down = Page suivante
hint-page-down = page
command-beside-up = Page précédente à côté du journal
hint-beside-up = page
command-beside-down = Page suivante à côté du journal
hint-beside-down = page
command-top = Au début
hint-top = début
command-bottom = À la fin : maintenant
hint-bottom = maintenant
command-preview = Aperçu du compte-rendu
hint-preview = aperçu
command-accept = Prendre la suggestion
command-accept-all = Prendre toutes les suggestions
hint-accept-all = toutes
command-next-document = Document suivant
hint-next-document = document
command-next-format = Format suivant
hint-next-format = format
command-next-language = Langue suivante
hint-next-language = langue
command-reload-house = Relire la charte
hint-reload-house = charte
command-export = Exporter le document
hint-export = exporter
command-mark-sent = Marquer comme envoyé
hint-mark-sent = envoyé
hint-accept = accepter
command-copy = Copier le compte-rendu, riche et texte
hint-copy = copier
command-open = Ouvrir la séance
hint-open = ouvrir
command-new = Nouvelle séance
hint-new = nouvelle
command-new-fiche = Nouvelle fiche « Bonne pratique »
hint-new-fiche = fiche
command-other-language = Remplir la fiche dans une autre langue
hint-other-language = langue
command-save = Écrire le fichier de la séance maintenant
hint-save = écrire
command-take-over = Prendre la main sur la séance
hint-take-over = prendre la main
command-yes = Oui
hint-yes = oui
command-no = Non
hint-no = non
command-help = Aide : touches et grammaire
hint-help = aide
command-palette = Toutes les commandes
hint-palette = commandes
command-reload-theme = Relire le fichier du thème
hint-reload-theme = thème
command-choose-theme = Choisir un thème
hint-choose-theme = thème
command-redraw = Redessiner l'écran
hint-redraw = redessiner
command-suspend = Suspendre copil (fg pour revenir)
hint-suspend = suspendre
command-quit = Quitter
hint-quit = quitter

## L'écran de saisie

person-pending = { $name } (à identifier)
side-speaks = { $side } (délégation)
list-and = { $most } et { $last }
floor-nobody = personne n'a la parole
floor-topic = thème : { $topic }
floor-private = pour vous seul
agenda-empty = « odj+ titre » ajoute un point
agenda-spent = { $n } min
agenda-planned = prévu { $n }
people-all = PARTICIPANTS  { $n }
people-present = { $size ->
    [short] PRÉS. { $n }
   *[other] PRÉSENTS  { $n }
    }
people-excused = { $size ->
    [short] EXC. { $n }
   *[other] EXCUSÉS  { $n }
    }
people-absent = { $size ->
    [short] ABS. { $n }
   *[other] ABSENTS  { $n }
    }
people-represented = { $size ->
    [short] REPR. { $n }
   *[other] REPRÉSENTÉS  { $n }
    }
header-item = point { $n }
log-empty = Rien encore. « ar: texte » donne la parole, « ! texte » note un point acté.
log-item = Point { $n } · { $title }
log-item-again = Point { $n } · { $title } (suite)
log-arrival = { $name } arrive
log-departure = { $name } s'en va
log-departure-proxy = { $name } s'en va, pouvoir à { $proxy }
log-chair = Présidence : { $name }
log-pen = Plume : { $name }
log-reservation = Réserve de { $name }
log-reservation-nobody = Réserve
log-quotation = Citation : { $source }
log-quotation-dated = Citation : { $source }, { $date }
log-closed-doors = Huis clos
log-open-doors = Fin du huis clos
log-pause = Suspension
log-resume = Reprise
log-closing = Séance levée
mark-private = privé
mark-confidential = confidentiel
mark-practice = bonne pratique
mark-flag = à compléter
mark-flag-text = à compléter : { $text }
side-empty = Aucun encore
decision-noted = noté
decision-adopted = adopté
decision-postponed = reporté
decision-rejected = rejeté
decision-withdrawn = retiré
decision-amendment = ({ $text })
decision-frozen = Point adopté : son texte ne change plus. « !N+ texte » l'amende.
vote-unanimous = à l'unanimité
vote-tally = { $for } pour, { $against } contre, { $abstained } abst.
due-by = { $day ->
    [yes] d'ici le { $date }
   *[no] d'ici { $date }
    }
due-before = { $day ->
    [yes] avant le { $date }
   *[no] avant { $date }
    }
due-for = { $day ->
    [yes] pour le { $date }
   *[no] pour { $date }
    }
question-settled = réglé

## Ce que l'écran répond

complete-nothing = Rien à compléter ici
pasted = { $n ->
    [one] 1 ligne collée comme du texte ; { $key } la relit en commande
   *[other] { $n } lignes collées comme du texte ; { $key } les relit en commandes
    }
undone = Annulé : { $what }
undone-nothing = Rien à annuler
redone = Rétabli : { $what }
redone-nothing = Rien à rétablir
viewer-no-commit = Lecture seule : la ligne est gardée ; { $key } prend la main pour la valider
naming-nobody = Personne n'est à identifier
naming-label = { $key } est :
named = { $key } est { $name } : ses prises de parole suivent
giving-label = Dit par :
given = Dit par { $name } ; { $key } le rend
joined-lines = Joint à la ligne précédente ; { $key } les sépare
move-not = Plus rien de ce côté
move-fixed = Ce point est parti sous son numéro : il garde sa place
pending-is-text = Relu comme du texte
ask-who = Qui est « { $key } » ? { $name } le nomme, { $text } en fait du texte
pick-nothing = Rien à choisir encore
pick-no-words = Cette ligne n'a pas de texte à corriger
flag-none = Aucun « à compléter »
seek-label = Chercher :
seek-count = { $at } sur { $n }
seek-nothing = introuvable
jump-label = Aller à :
jump-what = clé ou nom · 3 point 3 · !3 point acté 3 · . à compléter · rien : maintenant
jump-no-number = Il n'y a pas de « { $n } »
jump-no-turn = { $name } n'a pas encore pris la parole
half-again = Votre correction commencée est reprise ; { $key } rend le texte noté
half-kept = Correction commencée gardée : elle sera reprise ici
words-empty = Une ligne ne peut pas rester vide : supprimez-la
words-copied = Mots copiés
clip-empty = Rien n'a été coupé ni copié ici ; le collage du terminal apporte le reste
deleted = Supprimé ; { $key } le rend
retyped = { $n } → { $kind } ; { $key } le rend
retyped-less = { $n } → { $kind }, sans ce qui l'accompagnait (qui, quand, vote) ; { $key } le rend
carried = { $what } : { $n } ; { $key } le rend
carried-no-more = { $what } : plus ; { $key } le rend
duplicated = Dupliqué ; { $key } l'enlève
split-done = Coupé en deux ; { $key } les rejoint
split-not = Rien à couper ici : le curseur est à un bout
decision-sent = Ce point est parti sous son numéro : « !N- motif » le retire
chosen-count = { $n } lignes choisies
delete-not = Ceci ne se supprime pas
not-here = { $command } : pas ici
undo-change = un changement
reread-text-done = Relu comme du texte ; { $key } le rend
reread-command-done = Relu comme une commande ; { $key } le rend
reread-not = Rien d'autre à y lire
live-welcome = Séance ouverte. « + Prénom NOM, fonction » ajoute une personne.
shipped = exemple fourni
shipped-note = Exemple fourni : la première modification en propose une copie
confirm-quit-unsaved = Ce qui est tapé depuis l'heure en rouge n'est pas sur le disque et serait perdu. Quitter quand même ?
confirm-copy-shipped = Cet exemple est fourni avec copil et n'est jamais modifié. En faire une copie dans votre dossier et continuer sur la copie ? Votre ligne est gardée.
copied-shipped = Vous travaillez sur votre copie : { $file }
preview-draft = projet
document-compte-rendu = COMPTE-RENDU
document-releve = RELEVÉ DE DÉCISIONS
document-ordre-du-jour = ORDRE DU JOUR
document-actions = ACTIONS
document-objectifs = DÉCISIONS PAR OBJECTIF
document-rectificatif = RECTIFICATIF
document-fiche = FICHE
document-feuille-de-route = FEUILLE DE ROUTE
format-text = texte
format-md = Markdown
format-html = page web
format-email = e-mail
format-docx = Word
format-odt = OpenDocument
format-pdf = PDF
format-eml = brouillon de mail
format-json = JSON
language-fr = français
language-en = anglais
language-ja = japonais
preview-pages =
    { $n ->
        [one] environ 1 page
       *[other] environ { $n } pages
    }
house-reloaded = Charte relue : { $name }
house-kept = Charte gardée ; { $why }
asking-export = Nom du fichier, dans le dossier de la séance :
asking-sent = À qui ce document a-t-il été envoyé ?
asking-reason = Changé après l'envoi : pour quel motif ? (« clé : motif » si quelqu'un l'a demandé)
sent-nothing = Rien n'est encore parti : copiez ou exportez d'abord
sent-noted = Envoi noté ; les numéros des points actés sont fixés
sent-failed = Envoi non noté : { $why }
reason-wanted = Ce qui a été envoyé change : { $key } pour en dire le motif
reason-kept = Motif gardé ; il figure au rectificatif
export-no-path = Un nom seulement : le fichier va dans le dossier de la séance
export-under-way = écriture en cours
exported = exporté : { $path }
export-changed = { $name } a été modifié depuis : il est laissé tel quel. Autre nom proposé : { $offer }
export-failed = export impossible : { $why }

## Les personnes, l'ordre du jour

pane-roll = PERSONNES
roll-how = chercher
roll-empty = Personne encore.
roll-side = { $side }   { $here } / { $all }
roll-present = présents { $n }
roll-excused = excusés { $n }
roll-absent = absents { $n }
roll-represented = représentés { $n }
roll-unsaid = à pointer { $n }
roll-queue = file { $n }
roll-speaks = à la parole
roll-pending = qui est-ce ?
presence-present = présent
presence-excused = excusé
presence-absent = absent
presence-represented = représenté
presence-represented-by = représenté par { $name }
role-member = membre
role-chair = présidence
role-rapporteur = rapporteur
role-interpreter = interprète
role-guest = invité
choose-proxy = Qui représente { $name } ?
choose-identity = Qui est « { $key } » ?
choose-another = Choisir quelqu'un d'autre
person-known = Cette personne est connue
person-named = { $n ->
    [one] { $name } est nommé 1 fois dans la séance : la liste le garde
   *[other] { $name } est nommé { $n } fois dans la séance : la liste le garde
    }
person-key-kept = La séance nomme cette personne « { $key } » : cette clé reste, « { $also } » la désigne aussi
all-present = { $n ->
    [one] 1 personne présente ; Espace pour qui ne l'est pas
   *[other] { $n } personnes présentes ; Espace pour qui ne l'est pas
    }
queue-waits = Cette personne attend déjà la parole
queue-not = Cette personne n'attend pas la parole
floor-given = La parole est à { $name }
item-left = Point quitté : { $title }
item-used = { $n ->
    [one] « { $name } » : 1 ligne en dépend, le point reste
   *[other] « { $name } » : { $n } lignes en dépendent, le point reste
    }
form-person = FICHE
form-person-new = NOUVELLE PERSONNE
form-item = POINT DE L'ORDRE DU JOUR
form-item-new = NOUVEAU POINT
form-no-title = Un point a besoin d'un titre
form-no-minutes = Un nombre de minutes, de 1 à 1440, ou rien
field-key = Clé
field-name = Prénom NOM
field-civility = Civilité
field-function = Fonction
field-organisation = Organisme
field-side = Délégation
field-role = Rôle
field-town = Ville
field-email = Courriel
field-native = Dans son écriture
field-reading = Lecture (kana)
field-title = Titre
field-planned = Minutes prévues

## Choix d'une séance, nouvelle séance

start-empty = Aucune séance dans ce dossier : « { $key } » en crée une.
start-first = Bienvenue. Vous n'avez pas encore de séance : { $new } crée la première, cinq champs à remplir et la liste des participants à coller. { $open } ouvre l'exemple, qui n'est jamais modifié ; « copil --demo » le montre en train d'être pris.
demo-begins = Démonstration : la séance du 27 mai 2009, reprise sous vos yeux. Une touche, et la main est à vous.
demo-taken = La main est à vous. Cette séance d'essai sera effacée en quittant.
demo-ended = Fin de la démonstration : la main est à vous. Cette séance d'essai sera effacée en quittant.
start-reading = Lecture du dossier…
start-entries = { $n ->
    [0] journal vide
    [one] 1 ligne
   *[other] { $n } lignes
    }
start-decisions = { $n ->
    [0] aucun point acté
    [one] 1 point acté
   *[other] { $n } points actés
    }
sheet-title = NOUVELLE SÉANCE
sheet-event = Rencontre
sheet-body = Instance
sheet-number = Numéro
sheet-date = Date
sheet-place = Lieu
sheet-people = Participants
sheet-people-how = à coller : tableau, CSV, adresses, « Prénom NOM, fonction »
sheet-people-count = { $n ->
    [0] personne encore
    [one] 1 personne
   *[other] { $n } personnes
    }
sheet-people-doubts = { $n ->
    [one] ligne { $line } non comprise
   *[other] { $n } lignes non comprises, la première est la { $line }
    }
sheet-doubt = Ligne { $line } non comprise : « { $text } ». À corriger, ou valider encore une fois pour la laisser de côté.
sheet-missing = À remplir ou à corriger : { $field }

## Aide, commandes

pane-help = AIDE
help-grammar = La ligne de saisie
palette-what = Que faire ?
palette-nothing = Aucune commande de ce nom
help-what = tapez pour chercher
command-sessions = Revenir au choix d'une séance
hint-sessions = séances

## La grammaire

grammar-floor = Donner la parole, première note
grammar-joint = Parler ensemble
grammar-side = Une délégation parle d'une voix
grammar-words = Note de qui a la parole
grammar-continue = Suite de la dernière note
grammar-aside = Note d'un autre, sans donner la parole
grammar-point = Puce du tour de parole ou du thème
grammar-topic = Ouvrir un thème, y revenir
grammar-agreement = Accord
grammar-reservation = Réserve de quelqu'un
grammar-quotation = Citation, sa source et sa date
grammar-decision = Point acté
grammar-reword = Reformuler un point acté
grammar-amend = Amender un point acté
grammar-translate = Le même texte en français, anglais ou japonais
grammar-withdraw = Retirer un point acté
grammar-reject = Proposition rejetée
grammar-postpone = Reporter un point acté
grammar-question = Question laissée ouverte
grammar-action = Action : qui, quoi, pour quand
grammar-objective = Objectif de la feuille de route que sert un point ou une action
grammar-vote = Vote sur le dernier point ou sur celui nommé
grammar-present = Présents
grammar-excused = Excusés
grammar-absent = Absents
grammar-represented = Représentés
grammar-arrive = Arrivée
grammar-leave = Départ, avec pouvoir
grammar-chair = La présidence change
grammar-pen = La plume change
grammar-walk-on = Ajouter quelqu'un
grammar-queue = Demander la parole
grammar-unqueue = Y renoncer
grammar-next-speaker = La parole au suivant
grammar-item = Aller à un point de l'ordre du jour
grammar-new-item = Ajouter un point à l'ordre du jour
grammar-leave-item = Quitter le point en discussion
grammar-next = Prochaine réunion
grammar-hours = Horaire prévu
grammar-approval = Approbation du compte-rendu précédent
grammar-approved = Ce compte-rendu a été approuvé
grammar-annex = Annexe au document
grammar-distribution = Qui reçoit le document
grammar-addendum = Additif daté d'aujourd'hui
grammar-private = Note pour vous seul, jamais exportée
grammar-flag = À compléter
grammar-practice = Note pour une fiche « Bonne pratique »
grammar-huis-clos = Huis clos
grammar-reopen = Fin du huis clos
grammar-replace = Remplacer des mots
grammar-pause = Suspension
grammar-resume = Reprise
grammar-close = Lever la séance
grammar-literal = Texte tel quel (une espace d'abord)
grammar-called = « M. ROSSINOT » dans un texte
grammar-abbreviation = Votre abréviation, suivie d'une espace

## Ce que deviendra la ligne

ghost-change = { $old } → { $new }
problem-frozen = Le point { $n } est adopté ou envoyé : seul un amendement (« !{ $n }+ ») est possible
problem-no-decision = Il n'y a pas de point { $n }
problem-no-item = Il n'y a pas de point { $n } à l'ordre du jour
problem-no-person = Personne ne s'appelle « { $form } »
problem-several = Plusieurs s'appellent « { $form } » : { $names }
problem-not-found = « { $words } » n'est nulle part
problem-no-speaker-before = Personne n'a parlé avant
problem-nothing-before = Rien n'est noté encore
problem-no-topic = Aucun thème n'est ouvert
problem-no-roadmap = Nommez d'abord la feuille de route : objectif: 17 (feuille de route …)
problem-empty-queue = Personne n'a demandé la parole
problem-no-open-item = Aucun point n'est en discussion
ghost-nothing = rien à valider
ghost-refused = ne peut pas se faire
ghost-note = note
ghost-point = puce
ghost-practice = note, bonne pratique
ghost-private = note privée
ghost-continue = suite
ghost-floor = la parole
ghost-topic = nouveau thème
ghost-topic-back = retour au thème
ghost-agreement = accord
ghost-reservation = réserve
ghost-quotation = citation
ghost-decision = point acté n° { $n }
ghost-decision-rejected = proposition rejetée
ghost-decision-reworded = point { $n } reformulé
ghost-decision-amended = point { $n } amendé
ghost-decision-withdrawn = point { $n } retiré
ghost-decision-postponed = point { $n } reporté
ghost-vote = vote sur le point { $n }
ghost-objective = objectif du point { $n }
ghost-objective-action = objectif de l'action
ghost-action = action
ghost-question = en suspens
ghost-presence-unknown = présence inconnue
ghost-presence-present = présents
ghost-presence-excused = excusés
ghost-presence-absent = absents
ghost-presence-represented = représentés
ghost-arrival = arrive
ghost-departure = s'en va
ghost-chair = présidence
ghost-pen = plume
ghost-walk-on = nouvelle personne
ghost-queue = demande la parole
ghost-unqueue = ne demande plus la parole
ghost-next-speaker = la parole au suivant
ghost-item = ordre du jour, point { $n }
ghost-new-item = nouveau point de l'ordre du jour, { $n }
ghost-leave-item = quitter le point en discussion
ghost-next-meeting = prochaine réunion
ghost-doors-closed = huis clos à partir d'ici
ghost-doors-open = fin du huis clos
ghost-confidential = rendu confidentiel
ghost-pause = suspension
ghost-resume = reprise
ghost-close = séance levée
ghost-flag = à compléter
ghost-replace = remplacement
ghost-translation = traduction
ghost-hours = horaire
ghost-approval = compte-rendu précédent approuvé
ghost-approved = compte-rendu approuvé
ghost-annex = annexe
ghost-distribution = diffusion
ghost-addendum = additif
problem-no-words = Il manque le texte

## Ligne de commande

cli-about = Le compte-rendu d'un comité de pilotage, pris en séance dans le terminal
cli-after-help = Codes de fin : 0 fait, 1 fait mais une réponse est attendue, 2 ligne de commande, 3 fichier donné, 4 lecture ou écriture, ou arrêt demandé, 5 séance tenue par quelqu'un d'autre.
cli-new = Crée une séance
cli-fiche = Prépare une fiche « Bonne pratique »
cli-fiche-new = Crée une fiche, vierge ou tirée d'une séance
cli-fiche-edit = Ouvre une fiche à l'écran
cli-take = Prend des lignes de saisie sur l'entrée standard
cli-render = Met en forme un document de la séance
cli-copy = Copie le compte-rendu, riche et texte
cli-check = Dit ce que la séance contredit et ce qui reste à régler avant l'envoi
cli-config = Dit où est la configuration, ou en écrit une pour commencer
cli-keymap = Dit où est le fichier des touches, ou en écrit un pour commencer
cli-completions = Écrit les complétions d'un interpréteur de commandes
cli-man = Écrit la page de manuel
cli-arg-file = La séance
cli-arg-sessions = Le dossier dont l'écran d'accueil montre les séances
cli-arg-theme = Les couleurs de l'écran
cli-arg-lang = La langue de l'écran
cli-arg-config = Le fichier de configuration
cli-arg-log = Où écrire le journal technique du programme
cli-arg-demo = Montre l'exemple en train d'être pris, dans une séance d'essai effacée à la fin ; une touche et la main est à vous
cli-arg-speed = Combien de fois plus vite que la lecture
cli-arg-print = Écrit une image de l'écran en texte au lieu de l'ouvrir ; rien n'est écrit sur le disque
cli-arg-keys = Les touches frappées avant l'image : les lettres telles quelles, les autres par leur nom comme dans keys.ron (<Enter>, <F5>, <Ctrl+K>) ; << pour le signe <
cli-arg-size = La taille de l'image, en colonnes et lignes
cli-arg-event = L'intitulé de la rencontre
cli-arg-body = L'instance qui se réunit
cli-arg-number = Le rang de la réunion
cli-arg-date = Le jour
cli-arg-place = L'institution qui reçoit
cli-arg-language = La langue des documents
cli-arg-house = La charte des documents
cli-arg-roster = La liste des personnes (colonnes key,name,function,side…)
cli-arg-command = Que faire
cli-arg-fiche = La fiche
cli-arg-new-fiche = Le fichier à créer
cli-arg-from = La séance dont les lignes marquées bp: et les noms remplissent la fiche
cli-arg-who = Les lignes de cette personne seulement
cli-arg-fiche-language = La langue de la fiche ; sans elle, celle de la séance
cli-arg-agenda = L'ordre du jour, un titre par ligne
cli-arg-strict = Finit par 1 quand une ligne demande une réponse
cli-arg-typography = Dit aussi ce que la typographie et la relecture suggèrent
cli-arg-verbose = Dit comment chaque ligne a été lue
cli-arg-document = Le document
cli-arg-format = La forme
cli-arg-output = Le fichier à écrire ; la sortie standard sans lui, ou pour -
cli-arg-shell = L'interpréteur
cli-arg-default = Écrit sur la sortie un fichier qui ne change rien : chaque réglage, avec ce qu'il est
cli-error = erreur
cli-warning = à régler
copy-name = copie
cli-no-house = Aucune charte ne s'appelle « { $house } » : en mettre une dans le dossier themes/house de la configuration, ou prendre comite
cli-shipped = { $path } est un exemple livré avec le programme et n'est jamais modifié : en faire une copie d'abord
cli-keys-unknown = --keys : « <{ $name }> » : { $why } ; une touche s'écrit <Enter>, <F5>, <Ctrl+K>, et << tape le signe <
cli-keys-open = --keys : « <{ $text } » n'est pas fermé par > ; << tape le signe <
cli-print-no-copy = image de l'écran : rien n'est copié
cli-no-terminal = L'écran demande un terminal : voir copil --help pour ce qui se fait sans lui
cli-arg-help = Montre cette aide
cli-arg-version = Dit la version
cli-misplaced = { $what } vaut pour l'écran : ce qu'une sous-commande demande se met après son nom
cli-needs-an-answer = demande une réponse
cli-held = { $path } : la séance est tenue ailleurs
cli-held-by = { $path } : { $who } tient la séance sur { $host } depuis { $hour }
cli-gave-way =
    La séance est passée à { $who } après la ligne { $n } : ce qui précède est écrit, la suite reste à prendre
cli-stopped = Arrêt demandé après la ligne { $n } : ce qui précède est écrit, la suite reste à prendre
cli-would-overwrite = { $path } appartient à une séance : un document n'y est pas écrit, choisir un autre nom
cli-no-document = { $path } : { $document } ne se fait pas de ce fichier, ou rien n'y est encore pour cela
cli-changed-since = { $path } a été modifié depuis que copil l'a écrit, ou vient de quelqu'un d'autre : il reste tel quel ; prendre le nom { $offer }, ou --force pour le remplacer
cli-binary-terminal = { $format } n'est rien pour un terminal : -o FICHIER.{ $extension } écrit un fichier, un tube ou > conviennent aussi
cli-which-format = { $path } : quel format ? Le dire par --format, ou par le nom du fichier (.txt .md .html .docx .odt .pdf .eml .json)
cli-no-host = « { $host } » n'est pas un nom de machine ; un fichier d'ici dont le nom a un deux-points s'écrit ./NOM
cli-no-ssh = Il n'y a pas de ssh ici : installer OpenSSH, ou copier sur la machine où est la séance
cli-ssh-failed = ssh n'a pas atteint { $host } :
cli-no-copil-there = Il n'y a pas de { $program } sur { $host }, ou pas là où son shell cherche : --remote donne son chemin là-bas
cli-remote-failed = { $host } :
cli-remote-answer = { $host } : ce n'est pas la réponse d'un copil ({ $program }) : un autre programme, un copil plus ancien, ou le shell de là-bas dit-il quelque chose en s'ouvrant ?
cli-arg-bilingual = En deux langues, côte à côte (fr,ja)
cli-arg-stacked = Les deux langues l'une sous l'autre
cli-arg-width = Combien de colonnes a une ligne de texte ; sans cela, un paragraphe par ligne
cli-arg-flowed = Les lignes de texte qui continuent finissent par une espace, pour que les logiciels de courrier les rejoignent (RFC 3676)
cli-arg-attach = Ce qui accompagne un brouillon de courriel (pdf,docx)
cli-arg-force = Remplacer un fichier que quelqu'un a modifié
cli-arg-flavours = Les deux versions du presse-papiers, en JSON
cli-arg-final = Plus un projet : nom de fichier et objet du courriel ne le disent plus
cli-arg-with-confidential = Avec ce qui s'est dit à huis clos
cli-arg-copied = La séance : un fichier d'ici, ou MACHINE:FICHIER là où mène ssh
cli-arg-remote = Comment s'appelle copil là-bas
write-logo = le logo { $file } n'est ni une image PNG ni une image JPEG
write-logo-hint = enregistrez-le en PNG ou en JPEG, ou retirez « logo » du style
write-no-font = aucune police de cet ordinateur n'a « { $letter } » ({ $code }) ; rien n'a été écrit
write-no-font-hint = installer une police qui l'a (Debian, Ubuntu : paquet fonts-noto-core ou fonts-noto-color-emoji), ou changer ce signe
write-no-font-japanese-hint = installer une police japonaise (Debian, Ubuntu : paquet fonts-noto-cjk)
write-no-pdf = ce copil a été construit sans PDF
write-no-pdf-hint = le construire avec son option pdf, ou choisir un autre format

## Fichiers refusés

file-hint = conseil : { $hint }
file-missing = ce fichier n'existe pas
file-exists = ce fichier existe déjà
file-not-allowed = le système ne le permet pas
file-read-only = cet endroit est en lecture seule
file-no-space = le disque est plein
file-system = { $why }
file-too-large = le fichier est trop grand
file-not-text = le fichier n'est pas du texte UTF-8
file-not-ours = ce n'est pas un fichier { $kind ->
    [fiche] de fiche
    [feuille_de_route] de feuille de route
   *[copil] de séance
}
file-other-kind = c'est { $kind ->
    [fiche] une fiche
    [feuille_de_route] une feuille de route
   *[copil] une séance
}
file-newer = un copil plus récent a écrit ce fichier (format { $format })
file-newer-journal = un copil plus récent a écrit dans ce journal
file-key = « { $key } » ne peut pas être la clé d'une personne
file-name = « { $name } » ne peut pas être un nom de fichier
file-objective = deux objectifs portent le n° { $n }
file-hint-exists = choisir un autre nom ; rien n'a été écrit
file-hint-not-allowed = voir ses permissions, ou copier la séance dans un dossier à vous
file-hint-no-space = faire de la place, puis recommencer
file-hint-too-large = une séance tient en 64 Mio : est-ce le bon fichier ?
file-hint-not-text = l'enregistrer de nouveau en UTF-8
file-hint-not-ours = un tel fichier commence par `({ $kind }: 1,`
file-hint-other-kind = il faut ici { $kind ->
    [fiche] une fiche
    [feuille_de_route] une feuille de route
   *[copil] une séance
}
file-hint-newer = l'ouvrir avec cette version-là ; rien n'a été changé
file-hint-key = des lettres et des chiffres seulement, par exemple `ar`
file-hint-name = des lettres, des chiffres et des tirets, par exemple `2009-05-27-comite`
file-hint-objective = donnez à chacun son propre numéro : c'est par lui qu'on le cite
ron-field-unknown = champ inconnu `{ $name }`
ron-word-unknown = mot inconnu `{ $name }`
ron-field-missing = il manque le champ `{ $name }`
ron-field-twice = le champ `{ $name }` est là deux fois
ron-value = attendu ici : { $expected } ; trouvé : { $found }
ron-cut = le fichier s'arrête trop tôt
ron-text-open = un texte n'est pas fermé
ron-trailing = il y a quelque chose après la fin
ron-nested = trop de parenthèses les unes dans les autres
ron-comma = il manque une virgule avant ceci
ron-colon = il manque un deux-points
ron-string = un texte est attendu ici
ron-integer = un nombre entier est attendu ici
ron-bounds = ce nombre est hors des limites
ron-identifier = un nom de champ est attendu ici
ron-boolean = `true` ou `false` est attendu ici
ron-list = une liste est attendue ici
ron-map = une table est attendue ici
ron-struct = des parenthèses sont attendues ici
ron-escape = barre oblique inverse suivie d'un caractère inconnu
ron-other = { $why }
ron-merge = une fusion est restée inachevée ici
ron-hint-merge = garder une des deux versions et ôter les marques
ron-hint-meant = vouliez-vous dire `{ $name }` ?
ron-hint-known = connus ici : { $names }
ron-hint-missing = ajouter `{ $name }: …,`
ron-hint-cut = il manque des `]` et des `)` ; le fichier a-t-il été coupé ?
ron-hint-text-open = le fermer par `"`
ron-hint-string = les textes sont entre guillemets droits : `"…"`
ron-hint-integer = un nombre s'écrit sans guillemets : `1`
ron-hint-bounds = pas moins de 0, pas plus de 4294967295
ron-hint-twice = en garder un des deux
ron-hint-trailing = la dernière `)` ferme tout
ron-hint-colon = un champ s'écrit `nom: valeur`
ron-hint-map = une table est entre accolades et s'écrit `"mae": "…"`
ron-hint-list = une liste s'écrit `[…, …]`
ron-hint-struct = les champs sont entre parenthèses : `(nom: valeur)`
ron-hint-escape = écrire `\\` pour une barre oblique inverse

## Liste des personnes, abréviations, charte

roster-empty = le fichier est vide ; sa première ligne doit être `key,name,function,side`
roster-csv = ce n'est pas du CSV lisible ({ $why }) ; l'enregistrer en UTF-8, avec des `,` ou des `;`
roster-missing-column = la première ligne n'a pas la colonne `{ $column }` ; il y faut key, name, function et side
roster-unknown-column = colonne inconnue `{ $column }` ; connues : { $known }
roster-column-twice = la colonne `{ $column }` est là deux fois ; en garder une
roster-fields = { $found } champs là où la première ligne en a { $expected } ; mettre entre guillemets droits un texte qui contient une virgule
roster-no-name = pas de nom ; écrire `Prénom NOM`
roster-key-too-short = la clé `{ $key }` est trop courte ; au moins deux lettres, ou rien pour prendre les initiales
roster-key-not-letters = la clé `{ $key }` ne peut contenir que des lettres
roster-key-is-keyword = la clé `{ $key }` est une commande de la ligne de saisie ; en choisir une autre
roster-key-is-word = la clé `{ $key }` est un petit mot du français ; en choisir une autre
roster-key-twice = la clé `{ $key }` est déjà celle de la ligne { $first } ; en choisir une autre
roster-key-taken = la clé `{ $key }` est déjà dans la séance ; en choisir une autre
roster-value = `{ $value }` ne convient pas à la colonne { $column } ; connus : { $known }
abbreviation-name = « { $name } » ne peut pas être une abréviation : des lettres et des chiffres, sans espace
house-no-base = aucune charte ne s'appelle « { $name } »
house-hint-known = il y a { $known }
house-cycle = elle s'étend elle-même par « { $name } »
house-missing = il manque { $name }
house-no-logo = le logo { $file } n'existe pas
house-hint-logo = le mettre en { $path }, ou écrire `logo: ""`
house-hint-missing = l'écrire, ou commencer le fichier par `extends: "comite"`
config-language = language "{ $name }" : fr, en ou ja
held-other-machine = { $who } tient la séance sur une autre machine ({ $host }) : à demander là-bas
held-no-answer = { $who } tient la séance et ne répond pas

## La fiche « Bonne pratique »

fiche-title = FICHE « BONNE PRATIQUE »
fiche-of = Fiche « Bonne pratique » · { $town }
fiche-no-town = (nom de ville)
fiche-town = Ville
fiche-name = Collectivité
fiche-map = Carte (lien)
fiche-domains = Domaines
fiche-population = Population
fiche-site = Site (en anglais)
fiche-contact = Contact
fiche-text = Points essentiels
fiche-cite = Objectif
fiche-updated = Mis à jour le
fiche-missing = à compléter
fiche-not-a-link = ce n'est pas un lien : il faut une adresse qui commence par https://
fiche-not-a-number = la population est un nombre, par exemple 104 885
fiche-not-a-day = il faut un jour, par exemple 1er juin 2017
fiche-not-an-objective = il faut le numéro d'un objectif de la feuille de route, par exemple 17, ou 17.2 pour son 2e tiret
fiche-complete = Tous les champs sont remplis.
fiche-count = { $n ->
    [0] complète
    [one] { $n } champ à compléter
   *[other] { $n } champs à compléter
}
