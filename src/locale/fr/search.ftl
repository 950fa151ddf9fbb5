## La recherche dans les séances (copil search, écran d'accueil)

cli-search = Cherche des mots dans toutes les séances d'un dossier
cli-arg-words = Les mots, tous dans la même séance ; invit* pour le début d'un mot, "…" pour des mots qui se suivent
cli-arg-person = Ce que cette personne a dit ou doit faire (nom ou clé)
cli-arg-kind = Ces lignes seulement : décisions, actions, questions, journal, ordre du jour, personnes, en-tête
cli-arg-since = Les séances de ce jour ou d'après
cli-arg-until = Les séances de ce jour ou d'avant
cli-arg-of-body = Les séances de cette instance
cli-arg-search-sessions = Le dossier des séances
cli-arg-search-format = Des lignes ou du JSON
cli-arg-limit = Combien de séances au plus, les plus récentes
search-no-words = Que chercher ? Il faut au moins un mot
search-cut = { $n ->
    [one] La séance la plus récente seulement ; --limit pour d'autres
   *[other] Les { $n } séances les plus récentes seulement ; --limit pour d'autres
    }
hit-decision = point acté
hit-decision-numbered = point acté { $n }
hit-action = action
hit-question = en suspens
hit-entry = journal
hit-item = ordre du jour
hit-item-numbered = ordre du jour { $n }
hit-person = personne
hit-session = séance
search-what = mots, noms, 議事録…
search-nothing = Rien dans les séances de ce dossier
search-busy = Recherche…
search-count = { $n ->
    [one] 1 séance
   *[other] { $n } séances
    }
search-passed = { $n ->
    [one] 1 non lue (chiffrée ou abîmée)
   *[other] { $n } non lues (chiffrées ou abîmées)
    }
search-more = plus de { $n } séances
hit-who = { $who } :{" "}
