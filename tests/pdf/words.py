"""The words of a PDF are those of the text, in their order: spaces, line ends and marks of bullets aside.

The rows of a table may be cut between pages, and then its words stand in another order: `--tables`.
"""

import json
import re
import sys
import unicodedata

tables = "--tables" in sys.argv
text, read, tree = (open(path, encoding="utf-8").read() for path in sys.argv[1:4])
tree = json.loads(tree)


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and c not in "-–")


# What stands above and below each page is no part of the text.
def margin(runs):
    number = {"page": r"\d+", "pages": r"\d+"}
    runs = [number.get(run.get("role")) or re.escape(letters(run["text"])) for run in runs]
    return "".join(runs)


meant = letters(text)
header, footer = margin(tree["header"]), margin(tree["footer"])
pages = [re.sub(f"({header})?{footer}$", "", letters(page)) for page in read.split("\f")]
found = "".join(pages)
if tables:
    # The head of a table comes again where it goes on.
    heads = [cell for block in tree["blocks"] for cell in block.get("head", [])]
    heads = {letter for cell in heads for run in cell for letter in letters(run.get("text", ""))}
    rest = {letter: found.count(letter) - meant.count(letter) for letter in set(meant + found)}
    wrong = {letter: n for letter, n in rest.items() if n < 0 or (n > 0 and letter not in heads)}
    if wrong:
        sys.exit(f"more or fewer than in the text: {wrong}")
elif meant != found:
    at = next((n for n, (a, b) in enumerate(zip(meant, found)) if a != b), min(len(meant), len(found)))
    sys.exit(f"meant {meant[max(at - 20, 0) : at + 40]}\nfound {found[max(at - 20, 0) : at + 40]}")
