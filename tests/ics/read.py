"""The calendar as Python's icalendar reads it: `read.py FIRST MOVED`."""

import sys
from datetime import date, datetime, timezone

from icalendar import Calendar


def events(path):
    raw = open(path, "rb").read()
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, ("a line of more than 75 octets", line)
    calendar = Calendar.from_ical(raw)
    assert str(calendar["VERSION"]) == "2.0", calendar
    found = list(calendar.walk("VEVENT"))
    for event in found:
        assert "UID" in event and "DTSTAMP" in event, event
        assert not event.errors, event.errors
    return {str(event["UID"]): event for event in found}


first, moved = events(sys.argv[1]), events(sys.argv[2])
assert first.keys() == moved.keys(), "names stay when a meeting moves"
meetings = [uid for uid in first if uid.startswith("meeting-")]
deadlines = [uid for uid in first if uid.startswith("deadline-")]
assert len(meetings) == 1 and len(deadlines) == 2, list(first)

before, after = first[meetings[0]], moved[meetings[0]]
assert before.decoded("DTSTART") == datetime(2026, 10, 5, 12, 0, tzinfo=timezone.utc), before
assert after.decoded("DTSTART") == datetime(2026, 12, 9, 13, 0, tzinfo=timezone.utc), after
assert after["SEQUENCE"] > before.get("SEQUENCE", 0), after
assert str(before["LOCATION"]) == "Kanazawa", before
assert "14:00 Paris" in before["DESCRIPTION"] and "21:00 Tokyo" in before["DESCRIPTION"], before
assert "22:00 Tokyo" in after["DESCRIPTION"], after
assert "Rencontres, franco-japonaises ; de la coopération" in before["DESCRIPTION"], before

texts = " ".join(str(first[uid]["SUMMARY"]) for uid in deadlines)
assert "第2回会議の議題を提案する" in texts and "sans oublier" in texts, texts
days = sorted(first[uid].decoded("DTSTART") for uid in deadlines)
assert days == [date(2026, 8, 30), date(2026, 9, 15)], days
print("2 calendars read, nothing amiss")
