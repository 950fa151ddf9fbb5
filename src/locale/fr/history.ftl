## L'histoire d'une séance (copil history)

cli-history = Dit qui a changé quoi et quand ; montre et rétablit un état passé
cli-arg-at = La séance telle qu'elle était : un numéro (57) ou une heure (10:42)
cli-arg-diff = Ce qui diffère entre deux états ; jusqu'à maintenant s'il n'y en a qu'un
cli-arg-restore = Rétablit un état passé, par une modification de plus : rien n'est effacé
cli-arg-prune = Supprime les journaux qui ne servent plus qu'à l'histoire et à l'annulation
cli-arg-history-format = Des lignes ou du JSON
history-none = Aucune modification dans les journaux de cette séance
history-same = Rien ne diffère
history-restored = { $n ->
    [one] Rétabli : une modification, que Ctrl+Z annule
   *[other] Rétabli : { $n } modifications en une fois, que Ctrl+Z annule
    }
history-pruned = { $n ->
    [0] Aucun journal clos à supprimer
    [one] Un journal clos supprimé
   *[other] { $n } journaux clos supprimés
    }
history-unsaved = Le journal contient ce que le fichier de séance n'a pas encore : rien n'est supprimé
history-undone = annule { $n }
history-redone = rétablit { $n }
history-by-hand = fichier modifié hors de copil
history-words = { $row } : { $text }
history-bare = { $row }
history-changed = { $old } → { $new }
history-added = ajouté : { $new }
history-struck = retiré : { $old }
history-other = modifié
history-row-session = séance
history-row-person = personne
history-row-item = ordre du jour
history-row-note = note
history-row-point = puce
history-row-agreement = accord
history-row-reservation = réserve
history-row-quotation = citation
history-row-topic = thème
history-row-chair = présidence
history-row-pen = relais
history-row-mark = repère
history-row-decision = point acté
history-row-action = action
history-row-question = question
history-fact-words = texte
history-fact-by = dit par
history-fact-state = état
history-fact-amendments = amendements
history-fact-vote = vote
history-fact-who = qui
history-fact-due = échéance
history-fact-settled = suite
history-fact-flag = à compléter
history-fact-fr = français
history-fact-en = anglais
history-fact-ja = japonais
history-fact-function = fonction
history-fact-side = délégation
history-fact-presence = présence
history-fact-event = rencontre
history-fact-body = instance
history-fact-place = lieu
history-fact-house = charte
history-fact-zone = fuseau
history-fact-number = rang
history-fact-language = langue
history-fact-date = date
history-fact-next = prochaine réunion
history-fact-sides = délégations
history-fact-translations = traductions
history-fact-sent = envoi
history-fact-sealed = arrêt
history-fact-corrections = rectifications
history-fact-frame = cadre
history-presence-unknown = inconnue
history-presence-present = présent
history-presence-excused = excusé
history-presence-absent = absent
history-presence-represented = représenté
history-action-done = fait
history-action-cancelled = abandonné
