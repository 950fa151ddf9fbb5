## The good practice sheet

fiche-title = GOOD PRACTICE SHEET
fiche-of = Good practice sheet · { $town }
fiche-no-town = (name of the town)
fiche-town = Town
fiche-name = Authority
fiche-map = Map (link)
fiche-domains = Fields
fiche-population = Population
fiche-site = Website (English)
fiche-contact = Contact
fiche-text = Main points
fiche-cite = Objective
fiche-updated = Updated on
fiche-missing = to complete
fiche-not-a-link = this is no link: it takes an address that begins with https://
fiche-not-a-number = the population is a number, such as 104 885
fiche-not-a-day = it takes a day, such as 1 June 2017
fiche-not-an-objective = it takes the number of an objective of the roadmap, such as 17, or 17.2 for its 2nd measure
fiche-complete = Every field is filled in.
fiche-count = { $n ->
    [0] complete
    [one] { $n } field to complete
   *[other] { $n } fields to complete
}
