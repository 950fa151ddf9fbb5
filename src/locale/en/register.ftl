# From one session to the next, the register.

command-follow = Session that follows this one
hint-follow = follow
sheet-following = NEW SESSION, following { $meeting }
cli-follow-no-date = The session before does not announce the next one: say --date (a day, or words)
cli-new-no-day = A day was expected, like 2009-05-27: “{ $date }”
cli-arg-last = The session that this one follows: its roster, its agenda and what it left open are carried over

grammar-done = Action done, question answered
grammar-given-up = Action given up
grammar-indicator = Figure that the committee follows
ghost-done = done
ghost-given-up = given up
ghost-settled = answered
ghost-indicator = indicator
ghost-no-indicator = indicator removed
problem-no-open-point = “{ $words }”: no open point says it, or several do
