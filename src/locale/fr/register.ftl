# Suite d'une séance à l'autre, suivi.

command-follow = Séance qui suit celle-ci
hint-follow = suite
sheet-following = NOUVELLE SÉANCE, à la suite de : { $meeting }
cli-follow-no-date = La séance précédente n'annonce pas la suivante : indiquer --date (un jour, ou des mots)
cli-new-no-day = Jour attendu, comme 2009-05-27 : « { $date } »
cli-arg-last = La séance que celle-ci suit : sa liste, son ordre du jour et ce qui y restait ouvert sont repris

grammar-done = Action faite, question réglée
grammar-given-up = Action abandonnée
grammar-indicator = Indicateur que le comité suit
ghost-done = fait
ghost-given-up = abandonné
ghost-settled = réglé
ghost-indicator = indicateur
ghost-no-indicator = indicateur retiré
problem-no-open-point = « { $words } » : aucun point ouvert ne le dit, ou plusieurs

mode-register = le suivi
mode-register-search = les mots cherchés dans le suivi
group-register = Suivi

command-register = Suivi : décisions, actions, questions
hint-register = suivi
command-register-owner = Suivi : une personne après l'autre
hint-register-owner = personne
command-register-state = Suivi : un état après l'autre
hint-register-state = état
command-register-sort = Suivi : un autre ordre
hint-register-sort = tri
command-copy-list = Copier la liste de la personne
hint-copy-list = copier la liste
command-amend-registered = Amender le point acté, dans sa séance
hint-amend-registered = amender

register-title = SUIVI
register-search = chercher :
register-count = { $n } sur { $all }
register-tab-decisions = Points actés
register-tab-actions = Actions
register-tab-questions = Questions
register-tab-figures = Indicateurs
register-empty = Rien ici pour le moment.
register-none = Rien de tel. Échap montre tout.
register-column-session = séance
register-column-number = n°
register-column-state = état
register-column-who = qui
register-column-due = échéance
register-column-text = texte
register-column-since = suite
register-column-figure = indicateur
register-column-value = valeur
register-state-noted = noté
register-state-adopted = adopté
register-state-amended = amendé
register-state-pending = à confirmer
register-state-postponed = reporté
register-state-replaced = remplacé
register-state-rejected = rejeté
register-state-withdrawn = retiré
register-state-open = ouvert
register-state-late = en retard
register-state-done = fait
register-state-cancelled = abandonné
register-state-settled = réglé
register-late = { $n ->
    [one] 1 action en retard
   *[other] { $n } actions en retard
}
register-soon = { $n ->
    [one] 1 d'ici deux semaines
   *[other] { $n } d'ici deux semaines
}
register-next = prochaine réunion : { $date }
register-carried = repris le { $date }
register-replaced = remplacé à la séance du { $date }
register-replaced-by = remplacé par n° { $n } de la séance du { $date }
register-unreadable = { $n ->
    [one] Un fichier ne se lit pas : { $first }
   *[other] { $n } fichiers ne se lisent pas ; le premier : { $first }
}
register-examples = Aucune séance dans le dossier : voici les exemples fournis.
register-calendar = Suivi du comité
register-deadline = Échéance : { $text }

cli-register = Montre ce qui a été décidé, ce qui reste à faire et par qui, sur toutes les séances d'un dossier
cli-arg-register-words = Des mots cherchés, sous toutes leurs formes
cli-arg-register-sessions = Le dossier des séances
cli-arg-register-kind = Points actés, actions, questions
cli-arg-register-state = Dans cet état
cli-arg-register-who = De cette personne (clé, ou partie du nom)
cli-arg-register-side = De cette délégation
cli-arg-register-body = De cette instance
cli-arg-register-objective = Au service de cet objectif de la feuille de route
cli-arg-register-since = Depuis ce jour
cli-arg-register-until = Jusqu'à ce jour
cli-arg-register-sort = L'ordre
cli-arg-register-format = La forme

grammar-moved = Déplacer la prochaine réunion
ghost-moved = prochaine réunion déplacée
moved = Réunion déplacée ; le calendrier (copil register --format ics) la déplace aussi
moved-offer = Le point acté n° { $n } fixait cette date : { $key } prépare son amendement
command-approve-before = Inscrire l'approbation dans le compte-rendu précédent
hint-approve-before = approbation
approve-offer = { $key } puis « { $name } » : le compte-rendu précédent le dira aussi
confirm-approve = Inscrire dans le fichier du compte-rendu précédent qu'il est approuvé à la date de cette séance ?
approve-done = Inscrit dans le compte-rendu précédent : approuvé le { $date }
header-amended = amendé depuis l'envoi

register-by-who = qui
register-by-side = délégation
register-by-body = instance
register-by-objective = objectif
register-by-state = état
register-by-since = depuis
register-by-until = jusqu'à
register-search-how = des mots, ou { $all }
register-doubt-date = une date est attendue : 27 mai 2009, mars 2009, 2009
register-doubt-objective = un objectif est attendu : 17, ou 17.2
register-doubt-state = un état est attendu ; Tab les montre
register-next-of = Prochaine réunion : { $body }, { $date }
register-done = Inscrit dans { $file } : fait
register-given-up = Inscrit dans { $file } : abandonné
register-end-gone = Ce point n'est plus ouvert dans sa séance
command-end-registered = Marquer fait, ou réglé, avec une note
hint-end-registered = fait
command-give-up-registered = Marquer abandonné, avec une note
hint-give-up-registered = abandonné
form-done = ACTION FAITE
form-given-up = ACTION ABANDONNÉE
form-settled = QUESTION RÉGLÉE
form-no-day = Un jour est attendu, comme 27 mai 2009
field-note = Note
field-day = Jour
