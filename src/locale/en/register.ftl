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

mode-register = the register
mode-register-search = the words looked for in the register
group-register = Register

command-register = Register: decisions, actions, questions
hint-register = register
command-register-owner = Register: one person after another
hint-register-owner = person
command-register-state = Register: one state after another
hint-register-state = state
command-register-sort = Register: another order
hint-register-sort = order
command-copy-list = Copy the person's list
hint-copy-list = copy the list
command-amend-registered = Amend the decision, in its session
hint-amend-registered = amend

register-title = REGISTER
register-search = search:
register-count = { $n } of { $all }
register-tab-decisions = Decisions
register-tab-actions = Actions
register-tab-questions = Questions
register-tab-figures = Indicators
register-empty = Nothing here yet.
register-none = Nothing like it. Esc shows all.
register-column-session = session
register-column-number = no.
register-column-state = state
register-column-who = who
register-column-due = due
register-column-text = text
register-column-since = since then
register-column-figure = indicator
register-column-value = value
register-state-noted = noted
register-state-adopted = adopted
register-state-amended = amended
register-state-pending = to confirm
register-state-postponed = postponed
register-state-replaced = replaced
register-state-rejected = rejected
register-state-withdrawn = withdrawn
register-state-open = open
register-state-late = late
register-state-done = done
register-state-cancelled = given up
register-state-settled = answered
register-late = { $n ->
    [one] 1 action late
   *[other] { $n } actions late
}
register-soon = { $n ->
    [one] 1 within two weeks
   *[other] { $n } within two weeks
}
register-next = next meeting: { $date }
register-carried = carried over to { $date }
register-replaced = replaced on { $date }
register-replaced-by = replaced by no. { $n } of { $date }
register-unreadable = { $n ->
    [one] One file cannot be read: { $first }
   *[other] { $n } files cannot be read; the first: { $first }
}
register-examples = No session in the folder: these are the examples.
register-calendar = Committee register
register-deadline = Due: { $text }

cli-register = Shows what was decided, what is to be done and by whom, over all sessions of a folder
cli-arg-register-words = Words to look for, in any form
cli-arg-register-sessions = The folder of sessions
cli-arg-register-kind = Decisions, actions, questions
cli-arg-register-state = In this state
cli-arg-register-who = Of this person (key, or a part of the name)
cli-arg-register-side = Of this delegation
cli-arg-register-body = Of this body
cli-arg-register-objective = Serving this objective of the roadmap
cli-arg-register-since = From this day on
cli-arg-register-until = Up to this day
cli-arg-register-sort = The order
cli-arg-register-format = The form

grammar-moved = Move the next meeting
ghost-moved = next meeting moved
moved = Meeting moved; the calendar (copil register --format ics) moves it too
moved-offer = Decision no. { $n } fixed that date: { $key } prepares its amendment
command-approve-before = Say in the minutes before that they are approved
hint-approve-before = approval
approve-offer = { $key }, then “{ $name }”: the minutes before will say so too
confirm-approve = Say in the file of the minutes before that they were approved on the day of this session?
approve-done = The minutes before now say: approved on { $date }
header-amended = amended since sent

register-by-who = who
register-by-side = delegation
register-by-body = body
register-by-objective = objective
register-by-state = state
register-by-since = since
register-by-until = until
register-search-how = words, or { $all }
register-doubt-date = a date is expected: 27 May 2009, March 2009, 2009
register-doubt-objective = an objective is expected: 17, or 17.2
register-doubt-state = a state is expected; Tab shows them
register-next-of = Next meeting: { $body }, { $date }
register-done = Put on record in { $file }: done
register-given-up = Put on record in { $file }: given up
register-end-gone = This point is no longer open in its session
command-end-registered = Mark as done, or settled, with a note
hint-end-registered = done
command-give-up-registered = Mark as given up, with a note
hint-give-up-registered = given up
form-done = ACTION DONE
form-given-up = ACTION GIVEN UP
form-settled = QUESTION SETTLED
form-no-day = A day is expected, like 27 May 2009
field-note = Note
field-day = Day
