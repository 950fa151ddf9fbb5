### Suivre ce qu'un autre écrit.

mode-follow = la séance suivie
follow-live = suivi · en direct
follow-live-who = suivi de { $who } · en direct
follow-closed = le rapporteur a fermé la séance
follow-gone = le rapporteur n'écrit plus
follow-gone-since = le rapporteur n'écrit plus depuis { $hour }
follow-unreadable = séance illisible : { $why }

cli-follow = Montre une séance pendant qu'un autre l'écrit, sans y toucher
cli-arg-followed = La séance suivie
cli-arg-room = Commence par la vue de la salle
file-hint-share = demander à son rapporteur : copil share { $path } --group GROUPE

cli-share = Ouvre les fichiers d'une séance aux membres d'un groupe
cli-arg-shared = La séance
cli-arg-group = Le groupe dont les membres peuvent lire la séance
cli-arg-share-chair = Ils peuvent aussi répondre pour la présidence (copil follow --chair)
cli-arg-stop = La referme : elle n'est plus qu'à vous
share-done = Ouverte au groupe { $group }. Pour la suivre : copil follow { $path }
share-done-chair = Ouverte au groupe { $group }. Pour répondre en présidence : copil follow --chair { $path }
share-private =
    { $n ->
        [one] 1 note privée est dans ces fichiers : copil ne la montre pas, mais qui lit les fichiers la lit
       *[other] { $n } notes privées sont dans ces fichiers : copil ne les montre pas, mais qui lit les fichiers les lit
    }
share-barred = Le dossier { $path } ne laisse pas passer le groupe { $group } : l'ouvrir, ou mettre la séance ailleurs
share-no-group = pas de groupe { $group } sur cette machine
share-closed = { $path } : il y a été noté à huis clos, en clair : la séance ne s'ouvre à personne
share-stopped = La séance n'est plus qu'à vous
share-closed-doors = Huis clos : la séance n'est plus partagée

cli-arg-chair = Avec le rôle de la présidence : les points un par un, et ses réponses
file-hint-share-chair = demander à son rapporteur : copil share { $path } --group GROUPE --chair
room-answer-sent = Réponse envoyée au rapporteur
room-answer-waits = Le rapporteur n'est pas là : la réponse l'attend
answer-adopted = La présidence : point n° { $n } adopté
answer-reworded = La présidence : point n° { $n } reformulé
answer-postponed = La présidence : point n° { $n } reporté
answer-withdrawn = La présidence : point n° { $n } retiré
answer-rejected = La présidence : point n° { $n } rejeté
answer-voted = La présidence : vote sur le point n° { $n }
answer-kept = Réponse de la présidence à un point changé entre-temps : gardée en note privée, à reprendre
answer-kept-adopt = La présidence a adopté « { $text } »
answer-kept-reword = La présidence a reformulé « { $text } » en « { $said } »
answer-kept-postpone = La présidence a reporté « { $text } »
answer-kept-withdraw = La présidence a retiré « { $text } »
answer-kept-reject = La présidence a rejeté « { $text } »
answer-kept-vote = La présidence a fait voter « { $text } » : { $said }
answer-not-sent = La réponse n'est pas partie : { $why }
answer-unreadable = Une réponse de la présidence ne se lit pas, elle reste dans { $name } : { $why }
viewer-follow = En lecture, sans les changements à venir ; « copil follow { $path } » les montre en direct
