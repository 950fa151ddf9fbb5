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
