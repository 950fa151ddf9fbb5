"""tree.py PASTED GOLDEN — what a client made of a pasted mail, as a tree: tags, the styles that matter, words.

Compared with the golden file; COPIL_BLESS=1 writes it anew. Every break is shown: ~ is U+00A0, _ is U+202F.
"""

import difflib
import os
import re
import sys
from html.parser import HTMLParser

KEPT = ("font-family", "font-size", "font-weight", "margin-left", "text-indent", "border", "border-collapse")
ALIKE = {"strong": "b"}
VOID = {"br", "meta", "img", "hr"}


class Tree(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.depth, self.words, self.skipped = [], 0, "", 0

    def flush(self):
        # Line ends inside words are the client's; the breaks that may not be lost are no white space here.
        words = re.sub(r"[ \t\r\n]+", " ", self.words).strip(" ")
        if words:
            shown = words.replace("\u00a0", "~").replace("\u202f", "_")
            self.lines.append("  " * self.depth + shown)
        self.words = ""

    def handle_starttag(self, tag, attributes):
        self.flush()
        if tag in ("head", "title"):
            self.skipped += 1
        if tag in ("html", "body", "head", "meta", "title"):
            return
        given = dict(attributes)
        styles = dict(part.split(":", 1) for part in (given.get("style") or "").split(";") if ":" in part)
        said = [ALIKE.get(tag, tag)]
        said += [f"{name}={given[name]}" for name in ("lang", "href") if given.get(name)]
        for name, value in sorted((name.strip(), value.strip()) for name, value in styles.items()):
            if name in KEPT:
                # Clients write fonts, colours and numbers in their own ways.
                value = re.sub(r"[\"']", "", value).replace(", ", ",").replace("700", "bold")
                said.append(f"{name}={value}")
        self.lines.append("  " * self.depth + " | ".join(said))
        if tag not in VOID:
            self.depth += 1

    def handle_endtag(self, tag):
        self.flush()
        if tag in ("head", "title"):
            self.skipped -= 1
        if tag not in VOID and tag not in ("html", "body", "head", "title"):
            self.depth -= 1

    def handle_data(self, data):
        if not self.skipped:
            self.words += data


def tree(html):
    parser = Tree()
    parser.feed(html)
    parser.flush()
    # A paragraph that the client opened and nobody wrote in says nothing.
    lines = parser.lines
    return [
        line
        for n, line in enumerate(lines)
        if line.strip() != "p" or (n + 1 < len(lines) and indent(lines[n + 1]) > indent(line))
    ]


def indent(line):
    return len(line) - len(line.lstrip(" "))


def main():
    pasted, golden = sys.argv[1:]
    found = tree(open(pasted, encoding="utf-8").read())
    if os.environ.get("COPIL_BLESS"):
        with open(golden, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in found)
        return 0
    meant = open(golden, encoding="utf-8").read().splitlines()
    differences = list(difflib.unified_diff(meant, found, golden, pasted, lineterm=""))
    print("\n".join(differences[:40]), end="\n" if differences else "", file=sys.stderr)
    return 1 if differences else 0


sys.exit(main())
