"""What other programs read in the documents that copil writes for Word and OpenDocument.

    check.py FOLDER PDFS

FOLDER holds NAME.docx, NAME.odt and NAME.txt, the same words as text; PDFS holds what LibreOffice made of
them, NAME-docx.pdf and NAME-odt.pdf.
"""

import json
import re
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import docx

import order

MILLIMETRE = 72 / 25.4
# The text of a page without its margins, as the look of the house has them.
PAGE = {"-x": 0, "-y": 24, "-W": 210, "-H": 251}

# Those with page numbers.
PAGED = ["2009-05-27", "anglais", "complet", "japonais", "pleniere", "pleniere-ja", "bilingue"]

# The headings of two samples, by level.
HEADINGS = {
    "complet": [
        (2, "Points à améliorer :"),
        (1, "Les points actés :"),
        (1, "Actions :"),
        (1, "Points restant à trancher :"),
    ],
    "blocs": [(1, "Actions :")],
}

failed = []
passed = 0


def same(what, found, expected):
    global passed
    if found == expected:
        passed += 1
    else:
        failed.append(f"{what}:\n    found    {found!r}\n    expected {expected!r}")


def words(text):
    """A text without its spaces: lines are cut elsewhere, and Japanese is cut between any two letters."""
    return re.sub(r"\s", "", text)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pdf_text(pdf):
    options = [str(part) for side, length in PAGE.items() for part in (side, round(length * MILLIMETRE))]
    # In the order of the file: otherwise a wide space is taken for that between two columns.
    return run("pdftotext", "-raw", *options, str(pdf), "-")


def flat(inlines):
    """The words of pandoc's inlines."""
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            text += content
        elif kind in ("Space", "SoftBreak"):
            text += " "
        elif kind in ("Strong", "Emph", "Superscript", "Underline"):
            text += flat(content)
        elif kind == "Link":
            text += flat(content[1])
        elif kind in ("Span", "Quoted"):
            text += flat(content[1])
    return text.replace("\u00a0", " ")


def blocks(tree):
    """Pandoc's blocks, those of divisions among them."""
    for block in tree:
        if block["t"] == "Div":
            yield from blocks(block["c"][1])
        else:
            yield block


def heads(odt):
    """The words of the heads of the tables, the longest first."""
    content = zipfile.ZipFile(odt).read("content.xml")
    name = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-header-rows"
    found = {words("".join(head.itertext())) for head in ElementTree.fromstring(content).iter(name)}
    return sorted(found, key=len, reverse=True)


def without(text, parts):
    for part in parts:
        text = text.replace(part, "")
    return text


def pdf_checks(file, pdf, text, heads):
    found, expected = words(pdf_text(pdf)), words(text)
    # A table that goes on overleaf repeats its head there.
    same(f"{file.name}, words by LibreOffice", without(found, heads), without(expected, heads))
    lost = [head for head in heads if found.count(head) < expected.count(head)]
    same(f"{file.name}, heads of tables by LibreOffice", lost, [])
    if file.stem in PAGED:
        pages = re.search(r"Pages:\s*(\d+)", run("pdfinfo", str(pdf))).group(1)
        last = words(run("pdftotext", "-f", pages, str(pdf), "-"))
        numbered = re.search(rf"{pages}\D+{pages}$", last) is not None
        same(f"{file.name}, number of the last page", numbered, True)


def pandoc_checks(file, name, text, heads):
    plain = run("pandoc", "--standalone", "--wrap=none", "-t", "plain", str(file))
    # Pandoc draws tables, pictures, bullets and raised letters: signs that are nobody's words.
    strip = lambda text: re.sub(r"[-–^()\[\]:]", "", words(text))
    # It leaves the head of an OpenDocument table out, which LibreOffice reads.
    heads = [strip(head) for head in heads] if file.suffix == ".odt" else []
    same(f"{file.name}, words by pandoc", without(strip(plain), heads), without(strip(text), heads))
    tree = list(blocks(json.loads(run("pandoc", "-t", "json", str(file)))["blocks"]))
    paragraphs = [flat(block["c"]) for block in tree if block["t"] in ("Para", "Plain")]
    lines = [line for line in text.replace("\u00a0", " ").splitlines() if "\t" not in line]
    numbered = [line for line in lines if re.match(r"\d+\) ", line)]
    found = [line for line in paragraphs if re.match(r"\d+\) ", line)]
    same(f"{file.name}, numbers by pandoc", found, numbered)
    bullets = [line[2:] for line in lines if line.startswith("– ")]
    lists = [block["c"] for block in tree if block["t"] == "BulletList"]
    found = [flat(item[0]["c"]) for items in lists for item in items]
    same(f"{file.name}, bullets by pandoc", found, bullets)
    if name in HEADINGS:
        headings = [(block["c"][0], flat(block["c"][2])) for block in tree if block["t"] == "Header"]
        same(f"{file.name}, headings by pandoc", headings, HEADINGS[name])
    if name == "blocs":
        tables = [block["c"] for block in tree if block["t"] == "Table"]
        same(f"{file.name}, tables by pandoc", len(tables), 1)
        if file.suffix == ".docx":
            head = [flat(cell[4][0]["c"]) for cell in tables[0][3][1][0][1]]
            same(f"{file.name}, head of the table by pandoc", head, ["Quoi", "Qui"])
        links = re.findall(r"https://[^\s)]+", run("pandoc", "-t", "markdown", str(file)))
        same(f"{file.name}, links by pandoc", links, ["https://a.fr/?b&c"])


def word_checks(file, name):
    document = docx.Document(str(file))
    properties = document.core_properties
    same(f"{file.name}, when it was made", properties.created.replace(tzinfo=None), datetime(2009, 5, 27, 14))
    japanese = name.endswith("-ja") or name == "japonais"
    language = "ja-JP" if japanese else "en-GB" if name == "anglais" else "fr-FR"
    same(f"{file.name}, its language", properties.language, language)
    same(f"{file.name}, its title", bool(properties.title) or name == "blocs", True)
    unnamed = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Normal"]
    same(f"{file.name}, paragraphs without a style of their own", unnamed, [])
    if name == "complet":
        headings = [(p.style.name, p.text.replace("\u00a0", " ")) for p in document.paragraphs]
        headings = [(int(style[-1]), text) for style, text in headings if style.startswith("Heading")]
        same(f"{file.name}, headings by python-docx", headings, HEADINGS[name])
        section = document.sections[0]
        same(f"{file.name}, margin", round(section.left_margin.mm), 25)
        same(f"{file.name}, paper", (round(section.page_width.mm), round(section.page_height.mm)), (210, 297))
    if name == "blocs":
        cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
        same(f"{file.name}, cells", cells[0], ["Quoi", "Qui"])
        same(f"{file.name}, logo", round(document.inline_shapes[0].width.mm), 30)


def schema_checks(folder):
    """What the schemas of both formats say of every part, by a validator of their own."""
    audit = Path(sys.executable).parent / "openxml-audit"
    # Its status tells of errors, and so does what it prints.
    found = subprocess.run([audit, "-q", "-o", "json", "-r", folder], capture_output=True, text=True)
    files = json.loads(found.stdout)
    same("all files are validated", len(files), 2 * len(list(folder.glob("*.txt"))))
    for file in files:
        errors = [error["description"] for error in file["errors"] if error["severity"] == "error"]
        # It wants a theme in every Word file; the standard does not (ECMA-376-1, § 11.3.10), nor does Word.
        errors = [error for error in errors if "relationships/theme'" not in error]
        same(f"{Path(file['file']).name}, by its schema", errors, [])


def main(folder, pdfs):
    same("the order of elements is checked", order.shows_faults(), True)
    schema_checks(folder)
    texts = sorted(folder.glob("*.txt"))
    same("there are samples", len(texts) > 4, True)
    for file in texts:
        name, text = file.stem, file.read_text()
        tables = heads(folder / f"{name}.odt")
        for kind in ("docx", "odt"):
            pdf_checks(folder / f"{name}.{kind}", pdfs / f"{name}-{kind}.pdf", text, tables)
            pandoc_checks(folder / f"{name}.{kind}", name, text, tables)
        word_checks(folder / f"{name}.docx", name)
        same(f"{name}.docx, order of elements", list(order.check(folder / f"{name}.docx")), [])
    for fault in failed:
        print(fault)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
