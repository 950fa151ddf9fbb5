## The capture screen

person-pending = { $name } (to be identified)
side-speaks = { $side } (delegation)
list-and = { $most } and { $last }
floor-nobody = nobody has the floor
floor-topic = topic: { $topic }
floor-private = for you alone
agenda-empty = “odj+ title” adds an item
agenda-spent = { $n } min
agenda-planned = planned { $n }
agenda-over = +{ $n } min
agenda-silent = nothing noted
agenda-from-to = from { $from } to { $to }
meeting-over = meeting +{ $n } min
floor-silent = { $n } min without a note
people-all = PARTICIPANTS  { $n }
people-present = { $size ->
    [short] PRES. { $n }
   *[other] PRESENT  { $n }
    }
people-excused = { $size ->
    [short] EXC. { $n }
   *[other] EXCUSED  { $n }
    }
people-absent = { $size ->
    [short] ABS. { $n }
   *[other] ABSENT  { $n }
    }
people-represented = { $size ->
    [short] REPR. { $n }
   *[other] REPRESENTED  { $n }
    }
header-item = item { $n }
log-empty = Nothing yet. “ar: text” gives the floor, “! text” notes a decision.
log-item = Item { $n } · { $title }
log-item-again = Item { $n } · { $title } (continued)
log-arrival = { $name } arrives
log-departure = { $name } leaves
log-departure-proxy = { $name } leaves, proxy to { $proxy }
log-chair = In the chair: { $name }
log-pen = Minutes taken by: { $name }
log-reservation = Reservation by { $name }
log-reservation-nobody = Reservation
log-quotation = Quotation: { $source }
log-quotation-dated = Quotation: { $source }, { $date }
log-closed-doors = Closed doors
log-open-doors = Doors open again
log-pause = Break
log-resume = Resumed
log-closing = Meeting closed
mark-private = private
mark-confidential = confidential
mark-opens = no longer confidential
mark-announced = known outside
mark-practice = good practice
mark-flag = to be completed
mark-flag-text = to be completed: { $text }
side-empty = None yet
decision-noted = noted
decision-adopted = adopted
decision-postponed = postponed
decision-rejected = rejected
decision-withdrawn = withdrawn
decision-amendment = ({ $text })
decision-frozen = Adopted: its wording no longer changes. “!N+ text” amends it.
vote-unanimous = unanimous
vote-tally = { $for } for, { $against } against, { $abstained } abst.
due-by = { $day ->
    [yes] by { $date }
   *[no] by { $date }
    }
due-before = { $day ->
    [yes] before { $date }
   *[no] before { $date }
    }
due-for = { $day ->
    [yes] for { $date }
   *[no] for { $date }
    }
question-settled = settled

## What the screen answers

complete-nothing = Nothing to complete here
pane-relay = HAND-OVER
relay-keys = WHO IS WHO
relay-turns = LAST TURNS
relay-flags = TO BE COMPLETED
relay-line = LINE BEING TYPED
pasting = Pasting… { $mega } MB
pasted = { $n ->
    [one] 1 line pasted as text; { $key } reads it as a command
   *[other] { $n } lines pasted as text; { $key } reads them as commands
    }
undone = Undone: { $what }
undone-nothing = Nothing to undo
redone = Done again: { $what }
redone-nothing = Nothing to do again
viewer-no-commit = Read only: the line is kept; { $key } takes over to commit it
viewer-reads-only = Read only: the line is kept, the file is not open to you for writing
naming-nobody = Nobody is to be identified
naming-label = { $key } is:
named = { $key } is { $name }: all turns follow
giving-label = Said by:
given = Said by { $name }; { $key } takes it back
joined-lines = Joined to the line before; { $key } parts them
move-not = Nothing more on that side
move-fixed = This point was sent under its number: it keeps its place
pending-is-text = Read again as text
ask-who = Who is “{ $key }”? { $name } names, { $text } makes it text
pick-nothing = Nothing to pick yet
pick-no-words = This line has no words to correct
flag-none = Nothing “to be completed”
seek-label = Find:
seek-count = { $at } of { $n }
seek-nothing = not found
jump-label = Go to:
jump-what = key or name · 3 item 3 · !3 decision 3 · . to complete · nothing: now
jump-no-number = There is no "{ $n }"
jump-no-turn = { $name } has not spoken yet
half-again = Your half correction is back; { $key } gives the noted words
half-kept = Half correction kept: it will be back here
words-empty = A line cannot be left empty: delete it
words-copied = Words copied
clip-empty = Nothing was cut or copied here; the terminal's own paste brings the rest
deleted = Deleted; { $key } brings it back
retyped = { $n } → { $kind }; { $key } undoes it
retyped-less = { $n } → { $kind }, without what went with it (who, when, votes); { $key } undoes it
carried = { $what }: { $n }; { $key } undoes it
carried-no-more = { $what }: no more; { $key } undoes it
duplicated = Duplicated; { $key } undoes it
split-done = Split in two; { $key } joins them
split-not = Nothing to split here: the caret is at an end
decision-sent = This decision left under its number: "!N- reason" withdraws it
chosen-count = { $n } lines chosen
delete-not = This cannot be deleted
not-here = { $command }: not here
undo-change = a change
reread-text-done = Read as text; { $key } takes it back
reread-command-done = Read as a command; { $key } takes it back
reread-not = Nothing else to read in it
opening = opening…
opening-note = The session is being read; what is typed waits for it
live-welcome = Session open. “+ Given NAME, function” adds a person.
shipped = shipped example
shipped-note = Shipped example: the first change offers a copy
confirm-quit-unsaved = What was typed since the hour in red is not on the disk and would be lost. Quit all the same?
confirm-copy-shipped = This example is shipped with copil and never changed. Make a copy in your folder and go on with the copy? Your line is kept.
release-copy = { $n ->
    [one] One confidential line would go to the clipboard with the document. Go on?
   *[other] { $n } confidential lines would go to the clipboard with the document. Go on?
    }
release-copy-again = { $n ->
    [one] What was said behind closed doors (one line) can be pasted anywhere, for a minute at least. Let it out for good?
   *[other] What was said behind closed doors ({ $n } lines) can be pasted anywhere, for a minute at least. Let it out for good?
    }
release-export-again = { $n ->
    [one] What was said behind closed doors (one line) will be written in the clear to “{ $name }”, beside the session. Let it out for good?
   *[other] What was said behind closed doors ({ $n } lines) will be written in the clear to “{ $name }”, beside the session. Let it out for good?
    }
copied-shipped = You are working on your copy: { $file }
preview-draft = draft
document-compte-rendu = MINUTES
document-releve = RECORD OF DECISIONS
document-ordre-du-jour = AGENDA
document-actions = ACTIONS
document-objectifs = DECISIONS BY OBJECTIVE
document-rectificatif = CORRIGENDUM
document-fiche = SHEET
document-feuille-de-route = ROADMAP
format-text = text
format-md = Markdown
format-html = web page
format-email = e-mail
format-docx = Word
format-odt = OpenDocument
format-pdf = PDF
format-eml = draft mail
format-json = JSON
language-fr = French
language-en = English
language-ja = Japanese
preview-pages =
    { $n ->
        [one] about 1 page
       *[other] about { $n } pages
    }
house-reloaded = House style read again: { $name }
house-kept = House style kept; { $why }
asking-export = Name of the file, in the session's folder:
asking-export-closed = { $n ->
    [one] One confidential line will leave, for you alone to read. Name of the file:
   *[other] { $n } confidential lines will leave, for you alone to read. Name of the file:
    }
asking-sent = To whom was this document sent?
asking-reason = Changed after it was sent: for what reason? (“key: reason” where somebody asked)
sent-nothing = Nothing has left yet: copy or export first
sent-noted = Sending noted; the numbers of decisions are fixed
sent-failed = Sending not noted: { $why }
reason-wanted = What was sent changes: { $key } to say why
reason-kept = Reason kept; it stands in the corrigendum
export-no-path = A name only: the file goes to the session's folder
export-under-way = writing
exported = exported: { $path }
exported-closed = exported with what is confidential, for you alone to read: { $path }
export-changed = { $name } was changed since: it is left as it is. Another name: { $offer }
export-failed = cannot export: { $why }

## The people, the agenda

pane-roll = PEOPLE
roll-how = find
roll-empty = Nobody yet.
roll-side = { $side }   { $here } / { $all }
roll-present = present { $n }
roll-excused = excused { $n }
roll-absent = absent { $n }
roll-represented = represented { $n }
roll-unsaid = to mark { $n }
roll-queue = queue { $n }
roll-speaks = has the floor
roll-pending = who is it?
presence-present = present
presence-excused = excused
presence-absent = absent
presence-represented = represented
presence-represented-by = represented by { $name }
role-member = member
role-chair = chair
role-rapporteur = rapporteur
role-interpreter = interpreter
role-guest = guest
choose-proxy = Who represents { $name }?
choose-identity = Who is “{ $key }”?
choose-another = Choose somebody else
person-known = This person is known
person-named = { $n ->
    [one] { $name } is named once in the session: the list keeps them
   *[other] { $name } is named { $n } times in the session: the list keeps them
    }
person-key-made = “{ $key }” means { $name }: the name tells no key; { $people }, then { $form } to choose another
person-key-kept = The session names this person “{ $key }”: that key stays, “{ $also }” means them too
all-present = { $n ->
    [one] 1 person present; Space for who is not
   *[other] { $n } people present; Space for who is not
    }
queue-waits = This person already waits for the floor
queue-not = This person does not wait for the floor
floor-given = { $name } has the floor
item-left = Item left: { $title }
item-used = { $n ->
    [one] “{ $name }”: 1 line belongs to it, the item stays
   *[other] “{ $name }”: { $n } lines belong to it, the item stays
    }
form-person = PERSON
form-person-new = NEW PERSON
form-item = AGENDA ITEM
form-item-new = NEW ITEM
form-no-title = An item needs a title
form-no-minutes = A number of minutes, 1 to 1440, or nothing
field-key = Key
field-name = Given FAMILY
field-civility = Civility
field-function = Function
field-organisation = Organisation
field-side = Side
field-role = Role
field-town = Town
field-email = E-mail
field-native = In own script
field-reading = Reading (kana)
field-title = Title
field-planned = Minutes planned

## Choosing a session, a new session

start-empty = No session in this folder: “{ $key }” makes one.
start-first = Welcome. You have no session yet: { $new } makes the first one, five fields to fill in and the roster to paste. { $open } opens the example, which is never changed; “copil --demo” shows it being taken.
demo-begins = Demonstration: the meeting of 27 May 2009, taken again before your eyes. Any key, and it is your turn.
demo-taken = It is your turn. This trial session will be deleted when you quit.
demo-ended = End of the demonstration: it is your turn. This trial session will be deleted when you quit.
start-reading = Reading the folder…
start-entries = { $n ->
    [0] empty log
    [one] 1 line
   *[other] { $n } lines
    }
start-decisions = { $n ->
    [0] no decision
    [one] 1 decision
   *[other] { $n } decisions
    }
sheet-title = NEW SESSION
sheet-event = Event
sheet-body = Body
sheet-number = Number
sheet-date = Date
sheet-place = Place
sheet-people = Participants
sheet-people-how = to paste: a table, CSV, addresses, “Given FAMILY, function”
sheet-people-count = { $n ->
    [0] nobody yet
    [one] 1 person
   *[other] { $n } people
    }
sheet-people-doubts = { $n ->
    [one] line { $line } not understood
   *[other] { $n } lines not understood, the first is { $line }
    }
sheet-people-keyless = “yt: { $name }” gives a key of your choice
sheet-doubt = Line { $line } not understood: “{ $text }”. Correct it, or accept once more to leave it out.
sheet-missing = To be filled in or corrected: { $field }
