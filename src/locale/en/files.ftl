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
    Keys are set in keys.ron, abbreviations in abbreviations.ron, ready-made phrases in phrases.ron, beside it.
keymap-file-head =
    The keys of copil. Remove the // before a line to change it.
    Several keys are separated by spaces; "" leaves none.
    French names are understood, too: Entrée, Échap, Maj+Tab, Suppr, Pg.préc.
key-error-unknown = no key has that name
key-error-digit = a digit with Ctrl or Alt does not arrive from an AZERTY keyboard
key-error-same = the terminal sends the same as for Tab, Enter or Esc
key-error-reserved = Ctrl+C copies the selected words and nothing else
key-error-altgr = Ctrl+Alt and a character is AltGr: text

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
roster-too-long = a roster has at most 2000 people and one MiB
roster-no-name = no name; write `Given FAMILY`
roster-key-too-short = the key `{ $key }` is too short; give two letters or more, or leave it empty for the initials
roster-key-not-letters = the key `{ $key }` may hold letters only
roster-key-is-keyword = the key `{ $key }` is a command of the capture line; choose another
roster-key-is-word = the key `{ $key }` is a short word of French; choose another
roster-key-twice = the key `{ $key }` is that of line { $first } already; choose another
roster-key-taken = the key `{ $key }` is in the session already; choose another
roster-value = `{ $value }` is no { $column }; write one of: { $known }
abbreviation-name = “{ $name }” cannot be an abbreviation: use letters and digits, without spaces
phrase-wrong = “{ $text }” is no phrase to be filled
phrase-wrong-hint = words, and in braces the name of what is missing: { $example }
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
