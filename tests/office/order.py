"""In which order a Word file must have its elements (ECMA-376-1, wml.xsd, in our words).

Word refuses a file whose elements stand in another order than the schema says, and other programs take it
without a word: so the order is checked here. An element that is in no list is a fault too: whoever begins to
write one adds it where the schema has it.
"""

import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# What may stand in an element, in this order. Only those that copil may come to write are named of the long
# lists; their order is the schema's.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
    "tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "numPr": "ilvl numId",
    "pBdr": "top left bottom right between bar",
    "tbl": "tblPr tblGrid tr*",
    "tblGrid": "gridCol*",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
    "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tr": "tblPrEx trPr tc*",
    "trPr": "cantSplit tblHeader",
    "tc": "tcPr p*",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
    "hideMark",
    "sectPr": "headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
    "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
    "locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "styles": "docDefaults latentStyles style*",
    "docDefaults": "rPrDefault pPrDefault",
    "rPrDefault": "rPr",
    "pPrDefault": "pPr",
    "numbering": "numPicBullet* abstractNum* num*",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride*",
    "settings": "writeProtection view zoom removePersonalInformation embedTrueTypeFonts mirrorMargins "
    "defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat "
    "docVars rsids mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    "compat": "compatSetting*",
    "fonts": "font*",
    "font": "altName panose1 charset family notTrueType pitch sig",
    "document": "background body",
    # A body and what stands in a paragraph have no order of their own, but for these ends.
    "body": "(p|tbl)* sectPr",
    "hdr": "p*",
    "ftr": "p*",
    "p": "pPr (r|hyperlink|fldSimple)*",
    "hyperlink": "r*",
    "fldSimple": "r*",
    "r": "rPr (t|tab|drawing)*",
}


def steps(order):
    """The names that may stand at each step, and whether there may be several."""
    for step in order.split():
        yield set(step.rstrip("*").strip("()").split("|")), step.endswith("*")


def faults(element, path=""):
    """What stands where it must not, in an element and all that is in it."""
    name = element.tag.removeprefix(W)
    # What a drawing holds is of other vocabularies.
    element = [child for child in element if child.tag.startswith(W)]
    children = [child.tag.removeprefix(W) for child in element]
    path = f"{path}/{name}"
    if children and name not in ORDER:
        yield f"{path}: the order of its elements is not known here"
    elif children:
        left = list(steps(ORDER[name]))
        for child in children:
            while left and child not in left[0][0]:
                left.pop(0)
            if not left:
                yield f"{path}: {child} stands where it must not: {' '.join(children)}"
                break
            if not left[0][1]:
                left.pop(0)
    for child in element:
        yield from faults(child, path)


def check(file):
    """The faults of all parts of a Word file that the order holds for."""
    with zipfile.ZipFile(file) as package:
        for part in package.namelist():
            if part.startswith("word/") and part.endswith(".xml"):
                root = ElementTree.fromstring(package.read(part))
                yield from (f"{file.name}, {part}: {fault}" for fault in faults(root))


def shows_faults():
    """Whether this program would see a fault at all."""
    wrong = [
        "<w:pPr xmlns:w='{}'><w:ind/><w:pStyle/></w:pPr>",
        "<w:rPr xmlns:w='{}'><w:lang/><w:b/></w:rPr>",
        "<w:style xmlns:w='{}'><w:name/><w:rPr/><w:pPr/></w:style>",
        "<w:tblPr xmlns:w='{}'><w:tblW/><w:tblW/></w:tblPr>",
        "<w:body xmlns:w='{}'><w:sectPr/><w:p/></w:body>",
        "<w:novelty xmlns:w='{}'><w:p/></w:novelty>",
    ]
    return all(list(faults(ElementTree.fromstring(xml.format(W.strip("{}"))))) for xml in wrong)


if __name__ == "__main__":
    sys.exit("to be used by check.py")
