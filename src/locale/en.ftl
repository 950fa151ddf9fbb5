### The messages of the screen, in English.

## Header

saved-at = saved { $hour }
saving = saving
not-saved-since = NOT SAVED since { $hour }
not-saved-why = NOT SAVED since { $hour }: { $why }
draft-mark = draft

## Panes

pane-agenda = AGENDA
pane-log = LOG
pane-decisions = DECISIONS
pane-actions = ACTIONS
pane-questions = OPEN POINTS
pane-people = PRESENT
pane-excused = APOLOGIES
pane-floor = SPEAKING
pane-findings = TO REVIEW BEFORE SENDING
pane-sessions = SESSIONS
pane-fiches = GOOD PRACTICE SHEETS
more-above = ↑ { $n }
more-below = ↓ { $n }
pane-themes = THEMES
themes-sample = The topics of the workshops have to be settled.
themes-keep = To keep it: theme: "{ $name }" in { $file }
tab-agenda = Agenda
tab-log = Log
tab-decisions = Decisions
tab-people = Present
queue = queue: { $names }

## Findings

finding-duplicate-id = Two lines have the same internal number
finding-duplicate-key = The key { $key } stands for two people
finding-unknown-person = Nobody has the key { $key }
finding-unknown-id = A line refers to something that does not exist ({ $id })
finding-empty-header =
    { $field ->
        [event] The name of the event is empty
        [body] The name of the body is empty
       *[place] The venue is empty
    }
finding-pending = { $key }: person to be named
finding-no-function = { $name } speaks and his or her function is not known
finding-flag = to be completed
finding-not-read-back = Decision { $number } not yet read back
finding-no-verb = Point { $number }: what is decided cannot be read
finding-no-owner = Action with nobody to do it
finding-no-deadline = Action without a deadline
finding-no-reason = Changed after it was sent, without a reason: Enter to give it
finding-nothing-said = Nothing noted under this agenda item
finding-untranslated =
    { $language ->
        [en] Not yet in English
        [ja] Not yet in Japanese
       *[fr] Not yet in French
    }
finding-empty-text = Empty line
finding-empty-topic = Topic without a point
finding-still-confidential = The closed session is still open
finding-not-closed = The session has not been closed
pane-suggestions = SUGGESTIONS
suggestion-found = “{ $words }”
suggestion-better = → “{ $words }”?
remark-t16 = that day is a { $note } (in French)
remark-t31 = written in several ways: { $note }
remark-t35 = the other items of the list do not end so
remark-t38 = a sentence that begins with figures
remark-w10 = moved since: see point { $note }
remark-e12 = that day is a { $note }
remark-j9 = that day is a { $note } (in Japanese)
suggestion-taken = Put right; { $key } in the session takes it back
suggestions-taken =
    { $n ->
        [one] 1 suggestion taken; { $key } in the session gives it back
       *[other] { $n } suggestions taken; { $key } in the session gives them back
    }
suggestions-none = Nothing to take: these words are changed by hand only
suggestion-not-here = These words are put together: { $key } leads to the line
findings-none = Nothing to settle
findings-count =
    { $n ->
        [0] nothing to settle
        [one] 1 thing to settle
       *[other] { $n } things to settle
    }

## Clipboard

copy-desktop = copied: rich + text
copy-terminal = handed to the terminal, not confirmed · { $path }
copy-terminal-plain = handed to the terminal, not confirmed
copy-failed = cannot copy: { $why }
copy-failed-html = cannot copy: { $why }; rich version: { $path }
copy-too-long = too long for the terminal
copy-under-way = copying

## Recovery, lock, taking over

recovered =
    { $lines ->
        [one] Session recovered: 1 line found in the journal
       *[other] Session recovered: { $lines } lines found in the journal
    }
recovered-draft = begun line found
recovered-damaged =
    { $n ->
        [one] 1 unreadable record, put aside in { $path }
       *[other] { $n } unreadable records, put aside in { $path }
    }
recovered-conflict =
    { $n ->
        [one] 1 change has no place any more in the file edited by hand, kept in { $path }
       *[other] { $n } changes have no place any more in the file edited by hand, kept in { $path }
    }
foreign-change = The file was changed by somebody else; that version is kept in { $path }
locked-by = Read only: { $who } has held the session on { $host } since { $hour }
locked = Read only: the session is held elsewhere
locked-on = Read only: the session is held on { $host } since { $hour }
locked-take-over = { $key } to take over
taken-over-by = { $who } has taken over: read only
taken-over = Somebody took over: read only
took-over = The session is yours
panic-journal = copil stopped on an internal error. Nothing that was noted is lost: { $path }
panic = copil stopped on an internal error.
panic-reopen = Open the session again to go on.
too-small = Window too small: at least { $columns } × { $rows }. Typing goes on.

## Errors in files

error-place = line { $line }, column { $column }:
error-file = { $path }, line { $line }, column { $column }:
theme-error = Theme: { $why }
theme-unknown = no theme is called “{ $name }” (there are: { $known })
theme-colour = “{ $colour }” is neither a colour "#rrggbb" nor a name of the palette
theme-cycle = “{ $name }” extends itself
theme-missing = { $role } is missing
theme-reloaded = Theme read again: { $name }
theme-kept = Theme kept; { $why }
keymap-syntax = this is no keymap file: { $why }
keymap-mode = there is no place “{ $name }” (there are: { $modes })
keymap-command = there is no command “{ $name }”
keymap-not-here = the command “{ $command }” does not exist in “{ $mode }”
keymap-key = “{ $key }”: { $why }
keymap-letter = “{ $key }” is text in “{ $mode }”, no command
keymap-taken = “{ $key }” already gives “{ $command }” in “{ $mode }”: give that another key, or ""
config-about-language = The language of the screen: fr, en, ja; without it, the system's
config-about-theme = The colours of the screen; "Choose a theme" shows them
config-about-sessions = The folder of sessions
config-about-rapporteur = The name shown to whoever opens the same session
config-about-mouse = The mouse; "false" leaves it to the terminal, which then selects text
config-absent = (not there)
config-file-head =
    The configuration of copil. Take the // away before a setting to change it.
    Keys are set in keys.ron, abbreviations in abbreviations.ron, beside it.
keymap-file-head =
    The keys of copil. Remove the // before a line to change it.
    Several keys are separated by spaces; "" leaves none.
    French names are understood, too: Entrée, Échap, Maj+Tab, Suppr, Pg.préc.
key-error-unknown = no key has that name
key-error-digit = a digit with Ctrl or Alt does not arrive from an AZERTY keyboard
key-error-same = the terminal sends the same as for Tab, Enter or Esc
key-error-reserved = Ctrl+C copies the selected words and nothing else
key-error-altgr = Ctrl+Alt and a character is AltGr: text

## Keys

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-tab = Tab
key-esc = Esc
key-backspace = Backspace
key-delete = Del
key-insert = Ins
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-space = Space

## Places

mode-start = choosing a session
mode-fiche = the sheet
mode-form = a new session
mode-live = the capture line
mode-find = the words looked for
mode-select = a line of the log is picked
mode-edit = the text of a line
mode-preview = the preview of the minutes
mode-help = the help
mode-palette = the list of commands
mode-confirm = a question
mode-themes = choosing a theme
mode-kinds = the kind of the lines chosen
mode-people = the list of people
mode-choose = choosing a person

## Chapters of the help

group-capture = Taking minutes
group-line = In the line
group-select = Picking and correcting
group-kind = Making a line another kind of thing
group-people = The people
group-agenda = The agenda
group-move = Moving about
group-document = The minutes
group-program = Session and program

## Commands: a few words, then the word of the key hints

command-commit = Accept the line
hint-commit = accept
command-complete = Complete the word, name the person
hint-complete = complete
command-history-previous = Line typed before
hint-history-previous = before
command-history-next = Line typed after
hint-history-next = after
command-cancel = Step back
hint-cancel = back
command-clear-line = Empty the line (kept among the lines typed)
hint-clear-line = empty
command-name-pending = Name the person to be identified
hint-name-pending = name
command-next-flag = Go to the next “to be completed”
hint-next-flag = to complete
command-find = Look for words in the session
hint-find = find
command-next-hit = On to the next one found
hint-next-hit = next
command-previous-hit = Back to the one found before
hint-previous-hit = previous
command-jump = Go to a person, an item, a decision
hint-jump = go to
command-left = One character left
hint-left = left
command-right = One character right
hint-right = right
command-word-left = One word left
hint-word-left = word
command-word-right = One word right
hint-word-right = word
command-line-start = Start of the line
hint-line-start = start
command-line-end = End of the line
hint-line-end = end
command-extend-left = Select one character more to the left
hint-extend-left = select
command-extend-right = Select one character more to the right
hint-extend-right = select
command-extend-word-left = Select to the beginning of the word
hint-extend-word-left = word
command-extend-word-right = Select to the end of the word
hint-extend-word-right = word
command-extend-up = Select one line more upwards
hint-extend-up = select
command-extend-down = Select one line more downwards
hint-extend-down = select
command-extend-start = Select to the start of the line
hint-extend-start = start
command-extend-end = Select to the end of the line
hint-extend-end = end
command-select-all = Select the whole text
hint-select-all = all
command-cut-words = Cut the selected words
hint-cut-words = cut
command-copy-words = Copy the selected words
hint-copy-words = copy
command-paste-words = Paste the words cut or copied
hint-paste-words = paste
command-delete-back = Delete the character before
hint-delete-back = delete
command-delete-forward = Delete the character after
hint-delete-forward = delete
command-delete-word = Delete the word before
hint-delete-word = word
command-delete-word-forward = Delete the word after
hint-delete-word-forward = word
command-select = Pick a line of the log
hint-select = pick
command-edit-picked = Correct the line picked
hint-edit-picked = correct
command-delete-picked = Delete the line picked
hint-delete-picked = delete
command-give = Give the line to somebody else
hint-give = speaker
command-join = Join the line to the one before
hint-join = join
command-move-up = Move the picked line up
hint-move-up = move up
command-move-down = Move the picked line down
hint-move-down = move down
command-mark = Take the line together with others, or not
hint-mark = mark
command-duplicate = Duplicate the lines chosen
hint-duplicate = duplicate
command-split = Split the line in two at the caret
hint-split = split
command-reread-text = Read the line again as text
hint-reread-text = text
command-reread-command = Read the line again as a command
hint-reread-command = command
command-undo = Undo
hint-undo = undo
command-redo = Redo
hint-redo = redo
command-retype = Make the lines chosen another kind of thing
hint-retype = kind
command-as-note = Make it a note
hint-as-note = note
command-as-point = Make it a bullet
hint-as-point = bullet
command-as-topic = Make it a topic
hint-as-topic = topic
command-as-agreement = Make it an agreement
hint-as-agreement = agreement
command-as-decision = Make it a decision
hint-as-decision = decision
command-as-action = Make it an action
hint-as-action = action
command-as-question = Make it an open question
hint-as-question = open
command-private = Private: for you alone, or not
hint-private = private
command-confidential = Confidential, or not
hint-confidential = confidential
command-practice = Good practice, or not
hint-practice = good practice
command-flag = To be completed, or complete
hint-flag = to complete
command-people = The people: presence, proxies, queue
hint-people = people
command-presence = Present, excused, absent
hint-presence = presence
command-all-present = All present, but those already marked
hint-all-present = all present
command-proxy = Say who represents the person
hint-proxy = represented
command-form = Open the form (person, agenda item)
hint-form = form
command-new-person = Add a person
hint-new-person = add
command-ask-floor = The person asks for the floor
hint-ask-floor = asks
command-withdraw-floor = The person no longer asks for the floor
hint-withdraw-floor = withdraws
command-next-speaker = The floor to the next in the queue
hint-next-speaker = next
command-agenda = Go to the agenda
hint-agenda = agenda
hint-open-item = go there
hint-give-floor = the floor
command-new-item = Add an item to the agenda
hint-new-item = new
command-leave-item = Leave the item under discussion
hint-leave-item = leave
command-up = Up
hint-up = up
command-down = Down
hint-down = down
command-next-pane = Next pane, next field
hint-next-pane = next
command-previous-pane = Previous pane, previous field
hint-previous-pane = pane
command-page-up = Page up
hint-page-up = page
command-page-down = Page down
hint-page-down = page
command-beside-up = Page up beside the log
hint-beside-up = page
command-beside-down = Page down beside the log
hint-beside-down = page
command-top = To the beginning
hint-top = start
command-bottom = To the end: now
hint-bottom = now
command-preview = Preview of the minutes
hint-preview = preview
command-accept = Take the suggestion
command-accept-all = Take all suggestions
hint-accept-all = all
command-next-document = Next document
hint-next-document = document
command-next-format = Next format
hint-next-format = format
command-next-language = Next language
hint-next-language = language
command-reload-house = Read the house style again
hint-reload-house = house
command-export = Export the document
hint-export = export
command-mark-sent = Mark as sent
hint-mark-sent = sent
hint-accept = take
command-copy = Copy the minutes, rich and text
hint-copy = copy
command-open = Open the session
hint-open = open
command-new = New session
hint-new = new
command-new-fiche = New good practice sheet
hint-new-fiche = sheet
command-other-language = Fill in the sheet in another language
hint-other-language = language
command-save = Write the session file now
hint-save = write
command-take-over = Take the session over
hint-take-over = take over
command-yes = Yes
hint-yes = yes
command-no = No
hint-no = no
command-help = Help: keys and grammar
hint-help = help
command-palette = All commands
hint-palette = commands
command-reload-theme = Read the theme's file again
hint-reload-theme = theme
command-choose-theme = Choose a theme
hint-choose-theme = theme
command-redraw = Draw the screen again
hint-redraw = redraw
command-suspend = Suspend copil (fg to come back)
hint-suspend = suspend
command-quit = Quit
hint-quit = quit

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
pasted = { $n ->
    [one] 1 line pasted as text; { $key } reads it as a command
   *[other] { $n } lines pasted as text; { $key } reads them as commands
    }
undone = Undone: { $what }
undone-nothing = Nothing to undo
redone = Done again: { $what }
redone-nothing = Nothing to do again
viewer-no-commit = Read only: the line is kept; { $key } takes over to commit it
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
live-welcome = Session open. “+ Given NAME, function” adds a person.
shipped = shipped example
shipped-note = Shipped example: the first change offers a copy
confirm-quit-unsaved = What was typed since the hour in red is not on the disk and would be lost. Quit all the same?
confirm-copy-shipped = This example is shipped with copil and never changed. Make a copy in your folder and go on with the copy? Your line is kept.
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
sheet-doubt = Line { $line } not understood: “{ $text }”. Correct it, or accept once more to leave it out.
sheet-missing = To be filled in or corrected: { $field }

## Help, commands

pane-help = HELP
help-grammar = The capture line
palette-what = What is to be done?
palette-nothing = No command of that name
help-what = type to search
command-sessions = Back to the sessions
hint-sessions = sessions

## The grammar

grammar-floor = Give the floor, first note
grammar-joint = Speak together
grammar-side = A delegation speaks as one
grammar-words = Note of whoever has the floor
grammar-continue = Go on in the last note
grammar-aside = Note of somebody else, the floor stays
grammar-point = Bullet of the turn or of the topic
grammar-topic = Open a topic, go back to it
grammar-agreement = Agreement
grammar-reservation = Reservation by somebody
grammar-quotation = Quotation, its source and its date
grammar-decision = Decision
grammar-reword = Reword a decision
grammar-amend = Amend a decision
grammar-translate = The same words in French, English or Japanese
grammar-withdraw = Withdraw a decision
grammar-reject = A proposal rejected
grammar-postpone = Postpone a decision
grammar-question = A question left open
grammar-action = Action: who, what, by when
grammar-objective = Objective of the roadmap that a decision or an action serves
grammar-vote = Vote on the last decision or the one named
grammar-present = Present
grammar-excused = Apologies
grammar-absent = Absent
grammar-represented = Represented
grammar-arrive = Arrival
grammar-leave = Departure, with proxy
grammar-chair = The chair changes hands
grammar-pen = The pen changes hands
grammar-walk-on = Add somebody
grammar-queue = Ask for the floor
grammar-unqueue = No longer ask
grammar-next-speaker = The floor to the next
grammar-item = Go to an agenda item
grammar-new-item = Add an agenda item
grammar-leave-item = Leave the item under discussion
grammar-next = Next meeting
grammar-hours = Planned hours
grammar-approval = The minutes before are approved
grammar-approved = These minutes were approved
grammar-annex = Annex to the document
grammar-distribution = Who receives the document
grammar-addendum = Addendum of today
grammar-private = Note for you alone, never exported
grammar-flag = To be completed
grammar-practice = Note for a fiche “Bonne pratique”
grammar-huis-clos = Closed doors
grammar-reopen = Doors open again
grammar-replace = Replace words
grammar-pause = Break
grammar-resume = Resume
grammar-close = Close the meeting
grammar-literal = Text as it is (a space first)
grammar-called = “M. ROSSINOT” inside a text
grammar-abbreviation = Your abbreviation, then a space

## What the line will become

ghost-change = { $old } → { $new }
problem-frozen = Decision { $n } is adopted or sent: only an amendment (“!{ $n }+”) is possible
problem-no-decision = There is no decision { $n }
problem-no-item = There is no agenda item { $n }
problem-no-person = Nobody is called “{ $form }”
problem-several = Several are called “{ $form }”: { $names }
problem-not-found = “{ $words }” is nowhere
problem-no-speaker-before = Nobody has spoken before
problem-nothing-before = Nothing is noted yet
problem-no-topic = No topic is open
problem-no-roadmap = Name the roadmap first: objective: 17 (roadmap …)
problem-empty-queue = Nobody asked for the floor
problem-no-open-item = No item is under discussion
ghost-nothing = nothing to commit
ghost-refused = cannot be done
ghost-note = note
ghost-point = bullet
ghost-practice = note, good practice
ghost-private = private note
ghost-continue = continued
ghost-floor = the floor
ghost-topic = new topic
ghost-topic-back = back to the topic
ghost-agreement = agreement
ghost-reservation = reservation
ghost-quotation = quotation
ghost-decision = decision { $n }
ghost-decision-rejected = proposal rejected
ghost-decision-reworded = decision { $n } reworded
ghost-decision-amended = decision { $n } amended
ghost-decision-withdrawn = decision { $n } withdrawn
ghost-decision-postponed = decision { $n } postponed
ghost-vote = vote on decision { $n }
ghost-objective = objective of decision { $n }
ghost-objective-action = objective of the action
ghost-action = action
ghost-question = left open
ghost-presence-unknown = presence unknown
ghost-presence-present = present
ghost-presence-excused = apologies
ghost-presence-absent = absent
ghost-presence-represented = represented
ghost-arrival = arrives
ghost-departure = leaves
ghost-chair = in the chair
ghost-pen = takes the minutes
ghost-walk-on = new person
ghost-queue = asks for the floor
ghost-unqueue = no longer asks for the floor
ghost-next-speaker = the floor to the next
ghost-item = agenda item { $n }
ghost-new-item = new agenda item { $n }
ghost-leave-item = leave the item under discussion
ghost-next-meeting = next meeting
ghost-doors-closed = closed doors from here
ghost-doors-open = doors open again
ghost-confidential = made confidential
ghost-pause = break
ghost-resume = resumed
ghost-close = meeting closed
ghost-flag = to be completed
ghost-replace = replacement
ghost-translation = translation
ghost-hours = hours
ghost-approval = minutes before approved
ghost-approved = minutes approved
ghost-annex = annex
ghost-distribution = distribution
ghost-addendum = addendum
problem-no-words = The words are missing

## Command line

cli-about = The minutes of a steering committee, taken live in the terminal
cli-after-help = Exit codes: 0 done, 1 done but an answer is needed, 2 command line, 3 a file given, 4 reading or writing, or told to stop, 5 somebody else holds the session.
cli-new = Makes a session
cli-fiche = Prepares a good practice sheet
cli-fiche-new = Makes a sheet, blank or from a session
cli-fiche-edit = Opens a sheet on the screen
cli-take = Takes capture lines from standard input
cli-render = Renders a document of the session
cli-copy = Copies the compte-rendu, rich and plain
cli-check = Says what the session contradicts and what to settle before sending
cli-config = Says where the configuration is, or prints one to begin with
cli-keymap = Says where the keymap is, or prints one to begin with
cli-completions = Prints the completions of a shell
cli-man = Prints the manual page
cli-arg-file = The session
cli-arg-sessions = The folder whose sessions the start screen shows
cli-arg-theme = The colours of the screen
cli-arg-lang = The language of the screen
cli-arg-config = The configuration file
cli-arg-log = Where to write the program's own log
cli-arg-demo = Shows the example being taken, in a trial session deleted at the end; any key and it is your turn
cli-arg-speed = How many times as fast as one reads
cli-arg-print = Prints a picture of the screen as text instead of opening it; nothing is written to disk
cli-arg-keys = The keys pressed before the picture: letters as they are, others by their name as in keys.ron (<Enter>, <F5>, <Ctrl+K>); << for the sign <
cli-arg-size = The size of the picture, columns and rows
cli-arg-event = The masthead
cli-arg-body = The body that meets
cli-arg-number = Which of its meetings this is
cli-arg-date = The day
cli-arg-place = The host institution
cli-arg-language = The language of its documents
cli-arg-house = The house style
cli-arg-roster = The roster (columns key,name,function,side…)
cli-arg-command = What to do
cli-arg-fiche = The sheet
cli-arg-new-fiche = The file to make
cli-arg-from = The session whose lines marked bp: and names fill in the sheet
cli-arg-who = The lines of this person only
cli-arg-fiche-language = The language of the sheet; that of the session without it
cli-arg-agenda = The agenda, a title a line
cli-arg-strict = Exit 1 when a line needs an answer
cli-arg-typography = Also what typography and proofreading suggest
cli-arg-verbose = Say how each line was read
cli-arg-document = Which document
cli-arg-format = In which form
cli-arg-output = The file to write; standard output without it, or for -
cli-arg-shell = Which shell
cli-arg-default = Prints a file that changes nothing: every setting, with what it is
cli-error = error
cli-warning = to settle
copy-name = copy
cli-no-house = No house style is called “{ $house }”: put one into the configuration's folder themes/house, or take comite
cli-shipped = { $path } is an example shipped with the program and is never changed: make a copy first
cli-keys-unknown = --keys: “<{ $name }>”: { $why }; a key is written <Enter>, <F5>, <Ctrl+K>, and << types the sign <
cli-keys-open = --keys: “<{ $text }” is not closed by >; << types the sign <
cli-print-no-copy = picture of the screen: nothing is copied
cli-no-terminal = The screen needs a terminal: see copil --help for what can be done without one
cli-arg-help = Shows this help
cli-arg-version = Says which version this is
cli-misplaced = { $what } is for the screen: what a sub-command needs follows its name
cli-needs-an-answer = needs an answer
cli-held = { $path }: the session is held elsewhere
cli-held-by = { $path }: { $who } has held the session on { $host } since { $hour }
cli-gave-way =
    The session went to { $who } after line { $n }: what came before is written, the rest is still to be taken
cli-stopped = Told to stop after line { $n }: what came before is written, the rest is still to be taken
cli-would-overwrite = { $path } belongs to a session: no document is written there, choose another name
cli-no-document = { $path }: { $document } is not made of this file, or there is nothing in it for one yet
cli-changed-since = { $path } was changed since copil wrote it, or somebody else wrote it: it stays as it is; take the name { $offer }, or --force to write over it
cli-binary-terminal = { $format } is nothing for a terminal: -o FILE.{ $extension } writes a file, a pipe or > takes it too
cli-which-format = { $path }: which format is it? Say it with --format, or by the file's name (.txt .md .html .docx .odt .pdf .eml .json)
cli-no-host = “{ $host }” is no name of a machine; a file here whose name has a colon is written ./NAME
cli-no-ssh = There is no ssh here: install OpenSSH, or copy on the machine where the session is
cli-ssh-failed = ssh did not reach { $host }:
cli-no-copil-there = There is no { $program } on { $host }, or not where its shell looks: --remote says its path there
cli-remote-failed = { $host }:
cli-remote-answer = { $host }: this is no answer of a copil ({ $program }): is it another program, an older copil, or does the shell there say something at its start?
cli-arg-bilingual = In two languages, side by side (fr,ja)
cli-arg-stacked = The two languages one under the other
cli-arg-width = How many columns a line of text may have; a paragraph a line without it
cli-arg-flowed = Lines of text that go on end in a space, as mail programs join them again (RFC 3676)
cli-arg-attach = What goes with a draft mail (pdf,docx)
cli-arg-force = Write over a file that somebody changed
cli-arg-flavours = Both flavours of the clipboard, as JSON
cli-arg-final = No draft: file name and mail subject no longer say so
cli-arg-with-confidential = With what was said behind closed doors
cli-arg-copied = The session: a file here, or HOST:FILE where ssh leads
cli-arg-remote = What copil is called there
write-logo = the logo { $file } is neither a PNG nor a JPEG picture
write-logo-hint = save it as PNG or JPEG, or take “logo” out of the house style
write-no-font = no font of this computer has “{ $letter }” ({ $code }); nothing was written
write-no-font-hint = install a font that has it (Debian, Ubuntu: package fonts-noto-core or fonts-noto-color-emoji), or change that sign
write-no-font-japanese-hint = install a Japanese font (Debian, Ubuntu: package fonts-noto-cjk)
write-no-pdf = this copil was built without PDF
write-no-pdf-hint = build it with its feature pdf, or choose another format

## Files refused

file-hint = hint: { $hint }
file-missing = there is no such file
file-exists = it is there already
file-not-allowed = the system does not allow it
file-read-only = this place may only be read
file-no-space = the disk is full
file-system = { $why }
file-too-large = the file is too large
file-not-text = the file is not UTF-8 text
file-not-ours = this is not a { $kind ->
    [fiche] good practice sheet
    [feuille_de_route] roadmap
   *[copil] session
} file
file-other-kind = this is a { $kind ->
    [fiche] good practice sheet
    [feuille_de_route] roadmap
   *[copil] session
}
file-newer = a newer copil wrote this file (format { $format })
file-newer-journal = a newer copil wrote in this journal
file-key = `{ $key }` cannot be a person's key
file-name = `{ $name }` cannot be a file's name
file-objective = two objectives have the number { $n }
file-hint-exists = choose another name; nothing was written
file-hint-not-allowed = look at its permissions, or copy the session to a folder of yours
file-hint-no-space = make room, then try again
file-hint-too-large = a session is at most 64 MiB: is this the right file?
file-hint-not-text = save it again as UTF-8
file-hint-not-ours = such a file begins with `({ $kind }: 1,`
file-hint-other-kind = what is wanted here is a { $kind ->
    [fiche] good practice sheet
    [feuille_de_route] roadmap
   *[copil] session
}
file-hint-newer = open it with that version; nothing was changed
file-hint-key = letters and digits only, such as `ar`
file-hint-name = letters, digits and dashes, such as `2009-05-27-comite`
file-hint-objective = give each its own number: it is cited by it
ron-field-unknown = unknown field `{ $name }`
ron-word-unknown = unknown word `{ $name }`
ron-field-missing = the field `{ $name }` is missing
ron-field-twice = the field `{ $name }` stands twice
ron-value = expected { $expected } but found { $found }
ron-cut = the file ends too early
ron-text-open = a text is not closed
ron-trailing = something stands after the end
ron-nested = brackets are nested too deep
ron-comma = a comma is missing before this
ron-colon = a colon is missing
ron-string = a text is expected here
ron-integer = a whole number is expected here
ron-bounds = this number is out of bounds
ron-identifier = the name of a field is expected here
ron-boolean = `true` or `false` is expected here
ron-list = a list is expected here
ron-map = a map is expected here
ron-struct = parentheses are expected here
ron-escape = a backslash before an unknown character
ron-other = { $why }
ron-merge = a merge was left unfinished here
ron-hint-merge = keep one of the two versions and remove the marks
ron-hint-meant = did you mean `{ $name }`?
ron-hint-known = known here: { $names }
ron-hint-missing = add `{ $name }: …,`
ron-hint-cut = closing `]` and `)` are missing; was the file cut?
ron-hint-text-open = close it with `"`
ron-hint-string = texts stand between quotes: `"…"`
ron-hint-integer = a number stands without quotes: `1`
ron-hint-bounds = no less than 0, no more than 4294967295
ron-hint-twice = keep one of the two
ron-hint-trailing = the last `)` closes everything
ron-hint-colon = a field is written `name: value`
ron-hint-map = a map stands in braces and is written `"mae": "…"`
ron-hint-list = a list is written `[…, …]`
ron-hint-struct = fields stand in parentheses: `(name: value)`
ron-hint-escape = write `\\` for one backslash

## Roster, abbreviations, house style

roster-empty = the file is empty; its first line must be `key,name,function,side`
roster-csv = not readable as CSV ({ $why }); save the file as UTF-8, separated by `,` or `;`
roster-missing-column = the header has no column `{ $column }`; it must name key, name, function and side
roster-unknown-column = unknown column `{ $column }`; known are { $known }
roster-column-twice = the column `{ $column }` is there twice; keep one
roster-fields = { $found } fields where the header has { $expected }; put quotes around a text that holds a comma
roster-no-name = no name; write `Given FAMILY`
roster-key-too-short = the key `{ $key }` is too short; give two letters or more, or leave it empty for the initials
roster-key-not-letters = the key `{ $key }` may hold letters only
roster-key-is-keyword = the key `{ $key }` is a command of the capture line; choose another
roster-key-is-word = the key `{ $key }` is a short word of French; choose another
roster-key-twice = the key `{ $key }` is that of line { $first } already; choose another
roster-key-taken = the key `{ $key }` is in the session already; choose another
roster-value = `{ $value }` is no { $column }; write one of: { $known }
abbreviation-name = “{ $name }” cannot be an abbreviation: use letters and digits, without spaces
house-no-base = there is no house style “{ $name }” to extend
house-hint-known = there is { $known }
house-cycle = it extends itself through “{ $name }”
house-missing = { $name } is missing
house-no-logo = there is no logo { $file }
house-hint-logo = put it at { $path }, or say `logo: ""`
house-hint-missing = say it, or begin the file with `extends: "comite"`
config-language = language "{ $name }": fr, en or ja
held-other-machine = { $who } has the session open on another machine ({ $host }): ask there
held-no-answer = { $who } has the session open and does not answer

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
