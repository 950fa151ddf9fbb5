## La fiche « Bonne pratique »

fiche-title = FICHE « BONNE PRATIQUE »
fiche-of = Fiche « Bonne pratique » · { $town }
fiche-no-town = (nom de ville)
fiche-town = Ville
fiche-name = Collectivité
fiche-map = Carte (lien)
fiche-domains = Domaines
fiche-population = Population
fiche-site = Site (en anglais)
fiche-contact = Contact
fiche-text = Points essentiels
fiche-cite = Objectif
fiche-updated = Mis à jour le
fiche-missing = à compléter
fiche-not-a-link = ce n'est pas un lien : il faut une adresse qui commence par https://
fiche-not-a-number = la population est un nombre, par exemple 104 885
fiche-not-a-day = il faut un jour, par exemple 1er juin 2017
fiche-not-an-objective = il faut le numéro d'un objectif de la feuille de route, par exemple 17, ou 17.2 pour son 2e tiret
fiche-complete = Tous les champs sont remplis.
fiche-count = { $n ->
    [0] complète
    [one] { $n } champ à compléter
   *[other] { $n } champs à compléter
}
