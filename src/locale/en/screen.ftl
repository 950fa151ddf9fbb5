### The messages of the screen, in English.

## Header

saved-at = saved { $hour }
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
tab-roster = Participants
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
too-small = Window too small: at least { $columns } × { $rows }. Typing goes on.
