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
agenda-over = +{ $n } min
agenda-silent = rien de noté
agenda-from-to = de { $from } à { $to }
meeting-over = séance +{ $n } min
floor-silent = { $n } min sans note
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
mark-opens = n'est plus confidentiel
mark-announced = connu hors du huis clos
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
pane-relay = RELAIS
relay-keys = QUI EST QUI
relay-turns = DERNIÈRES PRISES DE PAROLE
relay-flags = À COMPLÉTER
relay-line = LIGNE EN COURS
pasting = Collage… { $mega } Mo
pasted = { $n ->
    [one] 1 ligne collée comme du texte ; { $key } la relit en commande
   *[other] { $n } lignes collées comme du texte ; { $key } les relit en commandes
    }
undone = Annulé : { $what }
undone-nothing = Rien à annuler
redone = Rétabli : { $what }
redone-nothing = Rien à rétablir
viewer-no-commit = Lecture seule : la ligne est gardée ; { $key } prend la main pour la valider
viewer-reads-only = Lecture seule : la ligne est gardée, le fichier ne vous est pas ouvert en écriture
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
opening = ouverture…
opening-note = La séance est en cours de lecture ; ce qui est tapé l'attend
live-welcome = Séance ouverte. « + Prénom NOM, fonction » ajoute une personne.
shipped = exemple fourni
shipped-note = Exemple fourni : la première modification en propose une copie
confirm-quit-unsaved = Ce qui est tapé depuis l'heure en rouge n'est pas sur le disque et serait perdu. Quitter quand même ?
confirm-copy-shipped = Cet exemple est fourni avec copil et n'est jamais modifié. En faire une copie dans votre dossier et continuer sur la copie ? Votre ligne est gardée.
release-copy = { $n ->
    [one] Une ligne confidentielle irait dans le presse-papiers avec le document. Continuer ?
   *[other] { $n } lignes confidentielles iraient dans le presse-papiers avec le document. Continuer ?
    }
release-copy-again = { $n ->
    [one] Ce qui s'est dit à huis clos (une ligne) pourra être collé n'importe où, pendant une minute au moins. Le sortir pour de bon ?
   *[other] Ce qui s'est dit à huis clos ({ $n } lignes) pourra être collé n'importe où, pendant une minute au moins. Le sortir pour de bon ?
    }
release-export-again = { $n ->
    [one] Ce qui s'est dit à huis clos (une ligne) sera écrit en clair dans « { $name } », à côté de la séance. Le sortir pour de bon ?
   *[other] Ce qui s'est dit à huis clos ({ $n } lignes) sera écrit en clair dans « { $name } », à côté de la séance. Le sortir pour de bon ?
    }
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
asking-export-closed = { $n ->
    [one] Une ligne confidentielle sortira, lisible de vous seul. Nom du fichier :
   *[other] { $n } lignes confidentielles sortiront, lisibles de vous seul. Nom du fichier :
    }
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
exported-closed = exporté avec le huis clos, lisible de vous seul : { $path }
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
person-key-made = « { $key } » désigne { $name } : le nom ne dit pas de clé ; { $people } puis { $form } pour en choisir une autre
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
sheet-people-keyless = « yt: { $name } » donne une clé au choix
sheet-doubt = Ligne { $line } non comprise : « { $text } ». À corriger, ou valider encore une fois pour la laisser de côté.
sheet-missing = À remplir ou à corriger : { $field }
