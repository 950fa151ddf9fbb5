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
    Les touches se règlent dans keys.ron, les abréviations dans abbreviations.ron, les phrases toutes faites dans phrases.ron, à côté.
keymap-file-head =
    Les touches de copil. Ôtez les // devant une ligne pour la changer.
    Plusieurs touches sont séparées par des espaces ; "" n'en laisse aucune.
    Les noms français sont acceptés : Entrée, Échap, Maj+Tab, Suppr, Pg.préc.
key-error-unknown = aucune touche ne porte ce nom
key-error-digit = un chiffre avec Ctrl ou Alt n'arrive pas d'un clavier AZERTY
key-error-same = le terminal envoie la même chose que pour Tab, Entrée ou Échap
key-error-reserved = Ctrl+C copie les mots choisis et rien d'autre
key-error-altgr = Ctrl+Alt et un caractère, c'est AltGr : du texte

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
roster-too-long = une liste a au plus 2000 personnes et un Mio
roster-no-name = pas de nom ; écrire `Prénom NOM`
roster-key-too-short = la clé `{ $key }` est trop courte ; au moins deux lettres, ou rien pour prendre les initiales
roster-key-not-letters = la clé `{ $key }` ne peut contenir que des lettres
roster-key-is-keyword = la clé `{ $key }` est une commande de la ligne de saisie ; en choisir une autre
roster-key-is-word = la clé `{ $key }` est un petit mot du français ; en choisir une autre
roster-key-twice = la clé `{ $key }` est déjà celle de la ligne { $first } ; en choisir une autre
roster-key-taken = la clé `{ $key }` est déjà dans la séance ; en choisir une autre
roster-value = `{ $value }` ne convient pas à la colonne { $column } ; connus : { $known }
abbreviation-name = « { $name } » ne peut pas être une abréviation : des lettres et des chiffres, sans espace
phrase-wrong = « { $text } » n'est pas une phrase à compléter
phrase-wrong-hint = des mots, et entre accolades le nom de ce qui manque : { $example }
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
