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
