## Searching the sessions (copil search, start screen)

cli-search = Finds words in all sessions of a folder
cli-arg-words = The words, all in one session; invit* for the beginning of a word, "…" for words that follow one another
cli-arg-person = What this person said or is to do (name or key)
cli-arg-kind = Only these lines: decisions, actions, questions, log, agenda, people, head
cli-arg-since = Sessions of this day or later
cli-arg-until = Sessions of this day or earlier
cli-arg-of-body = Sessions of this body
cli-arg-search-sessions = The folder of sessions
cli-arg-search-format = Lines or JSON
cli-arg-limit = How many sessions at most, the newest
search-no-words = What to look for? At least one word is needed
search-cut = { $n ->
    [one] Only the newest session; --limit for others
   *[other] Only the { $n } newest sessions; --limit for others
    }
hit-decision = decision
hit-decision-numbered = decision { $n }
hit-action = action
hit-question = open question
hit-entry = log
hit-item = agenda
hit-item-numbered = agenda { $n }
hit-person = person
hit-session = session
search-what = words, names, 議事録…
search-nothing = Nothing in the sessions of this folder
search-busy = Searching…
search-count = { $n ->
    [one] 1 session
   *[other] { $n } sessions
    }
search-passed = { $n } not read (encrypted or damaged)
search-more = more than { $n } sessions
hit-who = { $who }:{" "}
