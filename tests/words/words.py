"""words.py FOLDER NAME… — compares the words of each format of each document with its text."""

import email
import email.policy
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree


class Html(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words, self.apart = [], 0

    def handle_starttag(self, tag, _):
        self.apart += tag in ("style", "title")

    def handle_endtag(self, tag):
        self.apart -= tag in ("style", "title")

    def handle_data(self, data):
        if not self.apart:
            self.words.append(data)


def html(text):
    parser = Html()
    parser.feed(text)
    return " ".join(parser.words)


def page(path):
    with open(path, encoding="utf-8") as file:
        return html(file.read())


def plain(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def told(*command):
    # Titles of tags come out of pdfinfo in an encoding of their own; they are not read.
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")


def markdown(path):
    def words(node):
        if isinstance(node, list):
            return "".join(words(one) for one in node)
        if not isinstance(node, dict):
            return ""
        kind, content = node.get("t"), node.get("c")
        if kind in ("Str", "Code", "Math", "RawInline"):
            # Our own tags are no words.
            return content if kind == "Str" else re.sub("</?(strong|em|sup)>", "", content[1])
        if kind == "OrderedList":
            (first, _, sign), items = content
            sign = {"OneParen": ")", "Period": "."}[sign["t"]]
            return "".join(f"{first + n}{sign}{words(item)}" for n, item in enumerate(items))
        if kind == "Link":
            return words(content[1])
        return words(content)

    return words(json.loads(told("pandoc", "-f", "gfm", "-t", "json", path))["blocks"])


def zipped(part):
    def text(path):
        with zipfile.ZipFile(path) as archive:
            root = ElementTree.fromstring(archive.read(part))
        body = next(element for element in root.iter() if element.tag.endswith("}body"))
        return " ".join(body.itertext())

    return text


def pdf(path):
    # What is tagged: a screen reader's order, without what stands above and below each page.
    lines = (line.strip() for line in told("pdfinfo", "-struct-text", path).splitlines())
    return " ".join(line[1:-1] for line in lines if line.startswith('"') and line.endswith('"'))


def mail(kind):
    def text(path):
        with open(path, "rb") as file:
            message = email.message_from_binary_file(file, policy=email.policy.default)
        content = message.get_body((kind,)).get_content()
        return html(content) if kind == "html" else content

    return text


def tree(path):
    def words(node):
        if isinstance(node, list):
            return [word for one in node for word in words(one)]
        if isinstance(node, dict):
            return [word for key, value in node.items() for word in ([value] if key in ("text", "mark") and isinstance(value, str) else words(value))]
        return []

    with open(path, encoding="utf-8") as file:
        return " ".join(words(json.load(file)["blocks"]))


READERS = {
    ".md": [markdown],
    ".html": [page],
    ".email.html": [page],
    ".docx": [zipped("word/document.xml")],
    ".odt": [zipped("content.xml")],
    ".pdf": [pdf],
    ".eml": [mail("plain"), mail("html")],
    ".json": [tree],
}


def bare(text):
    """Without spaces, which lines and profiles set, and without dashes, which may be bullets."""
    return re.sub(r"[\s\-–]+", "", unicodedata.normalize("NFC", text))


def main():
    folder, *names = sys.argv[1:]
    passed = failed = 0
    for name in names:
        meant = bare(plain(os.path.join(folder, name + ".txt")))
        for end, readers in READERS.items():
            for reader in readers:
                found = bare(reader(os.path.join(folder, name + end)))
                if found == meant:
                    passed += 1
                    continue
                failed += 1
                at = next((n for n, pair in enumerate(zip(meant, found)) if pair[0] != pair[1]), min(len(meant), len(found)))
                print(f"{name}{end}: at {at} of {len(meant)}\n  meant {meant[max(0, at - 30):at + 40]}\n  found {found[max(0, at - 30):at + 40]}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


sys.exit(main())
