### Ce que voit la salle : la vue de la salle, la relecture.

mode-room = la vue de la salle
mode-read-back = la relecture
group-room = La salle et la relecture

command-room = Montrer la séance à la salle
hint-room = salle
command-read-back = Relire les points un par un avec la présidence
hint-read-back = relire
command-next-sheet = Page suivante au mur
hint-next-sheet = suivante
command-previous-sheet = Page précédente au mur
hint-previous-sheet = précédente
command-larger = Plus grand au mur
hint-larger = plus grand
command-smaller = Plus petit au mur
hint-smaller = plus petit
command-follow-meeting = Suivre la séance, ou rester sur cette page
hint-follow-meeting = suivre
command-show-queue = Montrer qui attend la parole, ou non
hint-show-queue = file

room-here = nous en sommes ici
room-topic = Thème : { $topic }
room-closed-doors = Huis clos
room-proposal = Proposition n° { $n }
room-adopted = Point acté n° { $n } — adopté
room-postponed = Proposition n° { $n } — reportée
room-rejected = Proposition n° { $n } — rejetée
room-withdrawn = Proposition n° { $n } — retirée
room-proposed = proposé
room-place = { $n } sur { $of }
room-part = page { $n }

command-adopt = Le point est adopté
hint-adopt = adopté
command-reword-shown = Reformuler le point, devant la salle
hint-reword-shown = reformuler
command-postpone = Le point est reporté
hint-postpone = reporté
command-withdraw = Le point est retiré
hint-withdraw = retiré
command-reject = Le point est rejeté
hint-reject = rejeté
command-ask-vote = Noter le vote sur le point
hint-ask-vote = vote
command-copy-record = Copier le relevé de décisions
hint-copy-record = copier le relevé

room-before = Avant
room-after = Après
room-wording-how = Entrée valider   Échap garder pour plus tard
room-vote = Vote :
room-vote-how = pour contre abstentions, ou unanime
room-frozen = Adopté : la rédaction ne change plus
room-reads-only = Cette séance est ouverte en lecture seule
room-nothing-to-undo = Rien à annuler ici
room-copying = copie en cours
room-copied = relevé copié
room-not-copied = le relevé n'a pas pu être copié
room-next = PROCHAINE RÉUNION
read-back-offer =
    { $n ->
        [one] Un point reste à relire : { $key }
       *[other] { $n } points restent à relire : { $key }
    }
decision-replaced = remplacé par le n° { $n }
decision-replaced-in = remplacé par le n° { $n } de la séance du { $date }
config-about-room-theme = Les couleurs de ce que voit la salle (F9)
vote-out = { $n } hors vote
queue-order = { $name } (motion d'ordre)
quorum = quorum { $there } / { $needed }
ghost-quorum = règle de quorum
ghost-no-quorum = plus de règle de quorum
ghost-point-of-order = motion d'ordre
grammar-quorum = Fixer le quorum : un nombre, une fraction, par délégation
