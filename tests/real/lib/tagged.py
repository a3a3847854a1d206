"""Checks PDFs by rules of PDF/UA-1 and PDF/A-2 that a program can check: tagged.py FILE...

The numbers are those of the Matterhorn Protocol 1.1, which lists how a file can fail ISO 14289-1;
A- stands before rules of ISO 19005-2 and P- before rules of ISO 32000-1. Prints each fault with its
number, and ends with 1 if there is any. `tagged.py --spoil FILE` breaks the file once for each rule
and ends with 1 if a break is not found: so each rule is known to find something.
"""

import io
import itertools
import re
import sys
from collections import Counter
from xml.etree import ElementTree

import pikepdf
from PIL import Image, ImageCms
from pikepdf import Array, Dictionary, Name, String

GROUPS = {"Document", "Part", "Sect", "Div", "Art", "NonStruct"}
HEADINGS = ["H1", "H2", "H3", "H4", "H5", "H6"]
STANDARD = GROUPS | set(HEADINGS) | {
    "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure", "Span", "Caption"
}
# The elements that each of these may stand in, or may have in it (02, 09-004 to 09-006).
INSIDE = {"TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}}
HOLDS = {
    "Table": {"TR", "Caption"}, "TR": {"TH", "TD"}, "L": {"LI", "Caption"}, "LI": {"Lbl", "LBody"}
}
SHOWS = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"}
TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"


class Checker:
    def __init__(self, pdf, raw):
        self.pdf, self.raw, self.faults = pdf, raw, Counter()
        self.number, self.pages = None, {}
        self.elements = {}
        self.codes = {}
        self.forms = Counter()
        self.marked = {}

    def fault(self, rule, text):
        self.faults[rule, text] += 1
        self.pages.setdefault((rule, text), self.number)

    def need(self, holds, rule, text):
        if not holds:
            self.fault(rule, text)

    def check(self):
        self.file()
        self.metadata()
        self.tree()
        for self.number, page in enumerate(self.pdf.pages, 1):
            self.page(page)
        self.parents()
        self.number = None
        self.fonts()
        return {fault: (times, self.pages[fault]) for fault, times in self.faults.items()}

    # The file and its catalog.

    def file(self):
        root = self.pdf.Root
        self.need(self.raw.startswith(b"%PDF-1.7\n%") and all(b > 127 for b in self.raw[10:14]),
                  "A-6.1.2", "no header with four bytes above 127")
        self.need("/ID" in self.pdf.trailer, "A-6.1.3", "no /ID")
        self.need("/Encrypt" not in self.pdf.trailer, "26-001", "the file is encrypted")
        mark = root.get("/MarkInfo", Dictionary())
        self.need(mark.get("/Marked") is True, "P-14.7.1", "/Marked is not true")
        self.need(mark.get("/Suspects", False) is False, "01-007", "/Suspects is true")
        self.need("/StructTreeRoot" in root, "P-14.7.2", "no structure tree")
        shown = root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle")
        self.need(shown is True, "07-001", "/DisplayDocTitle is not true")
        self.need(TAG.match(str(root.get("/Lang", ""))), "11-006", "no language of the document")
        intents = [one for one in root.get("/OutputIntents", []) if one.get("/S") == "/GTS_PDFA1"]
        profile = intents[0].get("/DestOutputProfile") if intents else None
        data = profile.read_bytes() if profile is not None else b""
        self.need(is_srgb(data), "A-6.2.3", "no output intent with the profile of sRGB")
        self.need("/AcroForm" not in root, "A-6.4.1", "there is a form to fill in")
        self.need("/Names" not in root, "A-6.8", "there are names, for scripts or attachments")

    def metadata(self):
        root = self.pdf.Root
        if "/Metadata" not in root:
            return self.fault("06-001", "no XMP")
        self.need("/Filter" not in root.Metadata, "A-6.6.2.1", "XMP is deflated")
        xmp = ElementTree.fromstring(root.Metadata.read_raw_bytes().decode())

        def value(path):
            found = xmp.find(f".//{path}")
            return None if found is None else "".join(found.itertext()).strip()

        ua, a = "{http://www.aiim.org/pdfua/ns/id/}", "{http://www.aiim.org/pdfa/ns/id/}"
        self.need(value(ua + "part") == "1", "06-002", "XMP does not say PDF/UA-1")
        self.need((value(a + "part"), value(a + "conformance")) == ("2", "A"), "A-6.6.4",
                  "XMP does not say PDF/A-2a")
        self.need(value(DC + "title"), "06-003", "no title in XMP")
        info = self.pdf.trailer.get("/Info", Dictionary())
        for key, path in [("Title", DC + "title"), ("Subject", DC + "description"),
                          ("Author", DC + "creator"), ("Producer", PDF + "Producer")]:
            own = str(info["/" + key]) if "/" + key in info else None
            self.need(own == value(path), "A-6.6.3", f"/{key} is another one in XMP")
        for key, path in [("CreationDate", XMP + "CreateDate"), ("ModDate", XMP + "ModifyDate")]:
            own = re.sub(r"\D", "", str(info["/" + key])) if "/" + key in info else None
            other = value(path)
            self.need(own == (other and re.sub(r"\D", "", other)), "A-6.6.3", f"/{key} is another")

    # The structure.

    def tree(self):
        root = self.pdf.Root.get("/StructTreeRoot")
        if root is None:
            return
        self.level, seen = 0, []
        kids = root.K if isinstance(root.K, Array) else [root.K]
        for kid in kids:
            self.element(kid, "StructTreeRoot", seen)
        levels = [HEADINGS.index(role) + 1 for role in seen if role in HEADINGS]
        if levels:
            self.need(levels[0] == 1, "14-002", "the first heading is no H1")
        for before, after in zip(levels, levels[1:]):
            self.need(after <= before + 1, "14-003", "a level of headings is left out")

    def element(self, element, around, seen):
        role = str(element.S)[1:]
        seen.append(role)
        self.elements[element.objgen] = element
        self.need(role in STANDARD, "02-001", f"{role} is no standard type")
        fits = around in INSIDE.get(role, {around}) and role in HOLDS.get(around, {role})
        of_list = {role, around} & {"L", "LI", "Lbl", "LBody"}
        self.need(fits, "09-005" if of_list else "09-004", f"{role} in {around}")
        if role == "Figure":
            self.need(str(element.get("/Alt", "")).strip(), "13-004", "a figure without words")
            box = element.get("/A", Dictionary()).get("/BBox")
            self.need(box is not None, "P-14.8.5.4", "no /BBox of a figure")
        if role == "TH":
            scope = element.get("/A", Dictionary()).get("/Scope")
            self.need(scope in ("/Row", "/Column", "/Both"), "15-003", "a head without scope")
        if "/Lang" in element:
            self.need(TAG.match(str(element.Lang)), "P-14.9.2", f"{element.Lang} is no language")
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, Array) else [kids]
        below = [kid for kid in kids if isinstance(kid, Dictionary) and "/S" in kid]
        if role == "Table":
            widths = {len(row.get("/K", [])) for row in below}
            self.need(len(widths) == 1, "P-14.8.4.3.4", "rows have unlike numbers of cells")
        for kid in below:
            self.need(kid.get("/P") == element, "P-14.7.2 P", "an element has another parent")
            self.element(kid, role, seen)

    def parents(self):
        root = self.pdf.Root.get("/StructTreeRoot")
        if root is None:
            return
        numbers = root.get("/ParentTree", Dictionary()).get("/Nums", Array())
        tree = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        for (self.number, key), used in self.marked.items():
            parents = tree.get(key, [])
            for number in used:
                if number >= len(parents) or parents[number].objgen not in self.elements:
                    self.fault("P-14.7.4.4", "content has no element")
                    continue
                kids = parents[number].get("/K", [])
                kids = list(kids) if isinstance(kids, Array) else [kids]
                self.need(number in kids, "P-14.7.4.4", "no element names a content")
        every = sum(len(used) for used in self.marked.values())
        named = sum(isinstance(kid, int) for one in self.elements.values()
                    for kid in (one.K if isinstance(one.get("/K"), Array) else [one.get("/K")]))
        self.need(every == named, "P-14.7.4.4", "elements name content that is not there")

    # What is on the pages.

    def page(self, page):
        for annotation in page.get("/Annots", []):
            self.need(str(annotation.get("/Contents", "")).strip(), "28-004", "a note has no words")
        self.need(page.get("/Tabs") == "/S", "28-008", "a page has no order of tabs")
        key = page.get("/StructParents")
        self.need(key is not None, "P-14.7.4.4", "a page is not in the parent tree")
        used = []
        self.content(page.obj, page.Resources, used, [])
        self.need(len(used) == len(set(used)), "P-14.7.4", "a page has a number twice")
        self.marked[self.number, -1 if key is None else int(key)] = used

    def content(self, stream, resources, used, around):
        """Follows the operators. `around` has "artifact", a number, or "" for each open mark."""
        marks, font = list(around), None
        for operands, operator in pikepdf.parse_content_stream(stream):
            operator = str(operator)
            if operator in ("BMC", "BDC"):
                number = operands[1].get("/MCID") if operator == "BDC" else None
                if operands[0] == "/Artifact":
                    self.need(not any(isinstance(one, int) for one in marks), "01-003",
                              "an artifact in tagged content")
                    marks.append("artifact")
                elif number is not None:
                    self.need("artifact" not in marks, "01-004", "tags in artifacts")
                    self.need(stream is not None and not around, "30-002", "a form has numbers")
                    used.append(int(number))
                    marks.append(int(number))
                else:
                    marks.append("")
            elif operator == "EMC":
                marks.pop()
            elif operator == "Tf":
                font = str(operands[0])
            elif operator == "Do":
                self.shown(marks)
                form = resources.XObject[operands[0]]
                self.need(form.Subtype == "/Form", "A-6.2.8", "there is a picture")
                self.content(form, form.get("/Resources", resources), used, marks or [""])
            elif operator in ("rg", "RG"):
                self.need(len(operands) == 3, "A-6.2.4", "a colour that is not RGB")
            elif operator in ("k", "K", "cs", "CS", "g", "G"):
                self.fault("A-6.2.4", f"a colour by {operator}")
            if operator in SHOWS:
                self.shown(marks)
            if operator in ("Tj", "TJ"):
                own = resources.Font[font]
                codes = self.codes.setdefault(own.objgen, (own, set()))[1]
                texts = operands[0] if operator == "TJ" else [operands[0]]
                for text in texts:
                    if isinstance(text, String):
                        data = bytes(text)
                        codes.update(high << 8 | low for high, low in zip(data[::2], data[1::2]))
        self.need(len(marks) == len(around), "P-14.6", "marks that do not end")

    def shown(self, marks):
        is_marked = any(isinstance(one, int) or one == "artifact" for one in marks)
        self.need(is_marked, "01-005", "content without a mark")

    def fonts(self):
        for font, codes in self.codes.values():
            below = font.DescendantFonts[0]
            descriptor = below.FontDescriptor
            name = str(font.BaseFont)[1:]
            self.need(re.match(r"[A-Z]{6}\+.", name), "P-9.6.4", f"{name} has no six letters")
            self.need(str(below.BaseFont)[1:] == name == str(descriptor.FontName)[1:], "P-9.8",
                      f"{name} has several names")
            files = [descriptor[key] for key in ("/FontFile2", "/FontFile3") if key in descriptor]
            self.need(files and files[0].read_bytes(), "31-009", f"{name} is not in the file")
            if below.Subtype == "/CIDFontType2":
                self.need("/CIDToGIDMap" in below, "31-004", f"{name} has no /CIDToGIDMap")
            texts = unicodes(font.ToUnicode.read_bytes().decode()) if "/ToUnicode" in font else {}
            for code in codes:
                self.need(code != 0, "31-030", f"{name} shows the glyph of missing characters")
                self.need(texts.get(code), "31-027", f"{name}: a glyph stands for no text")
                self.need(not set(texts.get(code, "")) & set("\0\ufeff\ufffe\uffff"), "31-028",
                          f"{name}: a glyph stands for a character that is none")


def is_srgb(profile):
    """True if Little CMS reads the profile, and gives its colours the numbers that sRGB has."""
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        to = ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(own, to, "RGB", "RGB")
    except (OSError, ImageCms.PyCMSError):
        return False
    steps = list(itertools.product(range(0, 256, 51), repeat=3))
    picture = Image.new("RGB", (len(steps), 1))
    picture.putdata(steps)
    got = ImageCms.applyTransform(picture, transform).tobytes()
    return all(abs(a - b) <= 1 for a, b in zip(picture.tobytes(), got))


def unicodes(cmap):
    """The text of each code in a /ToUnicode map."""
    texts, text = {}, lambda digits: bytes.fromhex(digits).decode("utf-16-be", "replace")
    for part in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        for code, to in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>", part):
            texts[int(code, 16)] = text(to)
    for part in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        for first, last, to in re.findall(r"<(\w+)>\s*<(\w+)>\s*(\[.*?\]|<\w*>)", part, re.S):
            to = re.findall(r"<(\w*)>", to)
            for at, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                if len(to) > 1:
                    texts[code] = text(to[at])
                else:
                    start = text(to[0])
                    texts[code] = start[:-1] + chr(ord(start[-1]) + at)
    return texts


def check(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return Checker(pdf, data).check()


# Breaks, one for each rule. Each takes an open file and spoils it.

def first(pdf, role):
    dictionaries = (one for one in pdf.objects if isinstance(one, Dictionary))
    return next(one for one in dictionaries if one.get("/S") == "/" + role)


def in_content(old, new):
    def spoil(pdf):
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes().replace(old, new, 1))
    return spoil


def in_xmp(old, new):
    def spoil(pdf):
        pdf.Root.Metadata = pdf.make_stream(pdf.Root.Metadata.read_bytes().replace(old, new))
    return spoil


def leave_out(path):
    def spoil(pdf):
        of = pdf.Root
        *parts, last = path.split("/")
        for part in parts:
            of = of["/" + part]
        del of["/" + last]
    return spoil


def of_first(role, key, value):
    def spoil(pdf):
        element = first(pdf, role)
        if value is None:
            del element[key]
        else:
            element[key] = value
    return spoil


def of_font(key, value):
    def spoil(pdf):
        for font in pdf.pages[0].Resources.Font.values():
            below = font.DescendantFonts[0]
            for part in (font, below, below.FontDescriptor):
                if key in part:
                    if value is None:
                        del part[key]
                    else:
                        part[key] = value
    return spoil


def unmap(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(b"")


def map_to_nothing(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        cmap = re.sub(rb"(<\w{4}>\s*)<\w{4}>", rb"\1<FEFF>", font.ToUnicode.read_bytes())
        font.ToUnicode = pdf.make_stream(cmap)


def show_no_glyph(pdf):
    page = pdf.pages[0]
    content = re.sub(rb"\[<....", b"[<0000", page.Contents.read_bytes(), count=1)
    page.Contents = pdf.make_stream(content)


def note(pdf):
    own = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9]))
    pdf.pages[0].Annots = Array([own])


def number_in_form(pdf):
    form = pdf.pages[0].Resources.XObject.X0
    form.write(b"/P<</MCID 0>>BDC EMC")


def lose_a_cell(pdf):
    row = first(pdf, "TR")
    row.K = Array(list(row.K)[:-1])


BREAKS = {
    "01-003": in_content(b"BDC\n", b"BDC\n/Artifact BMC EMC\n"),
    "01-004": in_content(b"/Artifact BMC\n", b"/Artifact BMC\n/P<</MCID 9999>>BDC EMC\n"),
    "01-005": in_content(b"/Artifact BMC\n", b"/Else BMC\n"),
    "01-007": lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True),
    "02-001": of_first("P", "/S", Name.Verse),
    "06-001": leave_out("Metadata"),
    "06-002": in_xmp(b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "06-003": in_xmp(b"dc:title", b"dc:rights"),
    "07-001": leave_out("ViewerPreferences"),
    "09-004": of_first("TR", "/S", Name.P),
    "09-005": of_first("H1", "/S", Name.LI),
    "11-006": leave_out("Lang"),
    "13-004": of_first("Figure", "/Alt", String(" ")),
    "14-002": of_first("H1", "/S", Name.H2),
    "14-003": of_first("H2", "/S", Name.H4),
    "15-003": of_first("TH", "/A", None),
    "A-6.4.1": lambda pdf: pdf.Root.__setitem__("/AcroForm", Dictionary()),
    "28-004": note,
    "28-008": lambda pdf: pdf.pages[0].obj.__delitem__("/Tabs"),
    "30-002": number_in_form,
    "31-004": of_font("/CIDToGIDMap", None),
    "31-009": of_font("/FontFile2", None),
    "31-027": unmap,
    "31-028": map_to_nothing,
    "31-030": show_no_glyph,
    "A-6.2.3": leave_out("OutputIntents"),
    "A-6.2.4": in_content(b"1 J 1 j", b"1 J 1 j 0 g"),
    "A-6.6.3": lambda pdf: pdf.trailer.Info.__setitem__("/Title", String("Another")),
    "A-6.6.4": in_xmp(b"<pdfaid:conformance>A", b"<pdfaid:conformance>B"),
    "A-6.8": lambda pdf: pdf.Root.__setitem__("/Names", Dictionary()),
    "P-9.6.4": of_font("/BaseFont", Name("/F0")),
    "P-14.7.1": leave_out("MarkInfo"),
    "P-14.9.2": of_first("H1", "/Lang", String("no language")),
    "P-14.6": in_content(b"EMC\n", b""),
    "P-14.7.2": leave_out("StructTreeRoot"),
    "P-14.7.2 P": lambda pdf: first(pdf, "TD").__setitem__("/P", first(pdf, "Table")),
    "P-14.7.4.4": of_first("TD", "/K", Array([9999])),
    "P-14.8.4.3.4": lose_a_cell,
    "P-14.8.5.4": of_first("Figure", "/A", None),
}


def spoiled(path):
    """Returns the rules that do not find their break."""
    missed = []
    for rule, spoil in BREAKS.items():
        with pikepdf.open(path) as pdf:
            spoil(pdf)
            out = io.BytesIO()
            pdf.save(out, deterministic_id=True)
        found = {rule for rule, _ in check(out.getvalue())}
        print(f"{rule}: {'found' if rule in found else 'MISSED'}, with {sorted(found - {rule})}")
        if rule not in found:
            missed.append(rule)
    return missed


def main(arguments):
    if arguments[0] == "--spoil":
        missed = spoiled(arguments[1])
        print(f"{len(BREAKS)} breaks, {len(missed)} not found")
        return bool(missed)
    bad = False
    for path in arguments:
        with open(path, "rb") as file:
            faults = check(file.read())
        bad |= bool(faults)
        print(f"{'FAULTS' if faults else 'ok'} {path}")
        for (rule, text), (times, page) in sorted(faults.items()):
            where = f", first on page {page}" if page else ""
            print(f"    {rule} {text} ({times} times{where})")
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
