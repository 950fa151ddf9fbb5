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
