#!/usr/bin/env python3
"""Prints signed sheets by reportlab: reportlab_sheets.py INPUT.ndjson FOLDER; the environment's FONTS is the folder of the fonts.

With uharfbuzz beside it, reportlab shapes the scripts that need it; without, their letters stand unjoined and in the order of the
file. There is no fallback between faces: a name's first letter chooses for all of it. The CJK face has CFF outlines, which reportlab
does not embed: names in Chinese, Japanese and Korean are set in fonts that the reader of the file must have.
"""

import json
import os
import sys
import unicodedata
from pathlib import Path

from reportlab import rl_config
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

# By default a deflated stream is spelled in ASCII: a quarter more bytes.
rl_config.useA85 = 0

PAGES, LINES = 250, 10
WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 42.0
END, FOOT = WIDTH - MARGIN, HEIGHT - 46.0
CODE, CODE_TOP, SMALLEST = 66.0, 46.0, 8.0
NUMBERS, NAMES, PLACES, DATES, INKS = (MARGIN + (END - MARGIN) * part for part in (0, 0.048, 0.335, 0.595, 0.735))
INK, MUTED, RULE, SIGNATURE = (0.106, 0.106, 0.122), (0.353, 0.345, 0.322), (0.66, 0.65, 0.62), (0.086, 0.141, 0.357)
STROKE = 0.9

TITLE = "Tell Congress: Stop local law enforcement from doing ICE’s dirty work. Pass the PROTECT Immigration Act."
DEMAND = "End all 287(g) ICE agreements by passing the PROTECT Immigration Act now."
ADDRESS = "https://example.org/protect?source=dupont-circle"
ADVOCACY = "Advocacy petition: not a ballot or nominating petition. Text 25f6 181b"
SERIES = "78X3M"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

REGULAR, BOLD = "NotoSans-Regular", "NotoSans-Bold"
# By the first word of a letter's name in Unicode.
SHAPED = {
    script: f"NotoSans{script.capitalize()}-Regular"
    for script in (
        "ARABIC DEVANAGARI HEBREW BENGALI TAMIL TELUGU KANNADA MALAYALAM GUJARATI GURMUKHI SINHALA THAI LAO KHMER MYANMAR".split()
    )
}
PLAIN = {script: f"NotoSans{script.capitalize()}-Regular" for script in ("ETHIOPIC", "ARMENIAN", "GEORGIAN")}
NOT_EMBEDDED = {"CJK": "STSong-Light", "HIRAGANA": "HeiseiKakuGo-W5", "KATAKANA": "HeiseiKakuGo-W5", "HANGUL": "HYSMyeongJo-Medium"}


def face(name):
    """The font that a name's first letter asks for, and whether to shape with it."""
    first = next((letter for letter in name if letter.isalpha()), "a")
    script = unicodedata.name(first, "LATIN").split()[0]
    font = SHAPED.get(script) or PLAIN.get(script) or NOT_EMBEDDED.get(script) or REGULAR
    try:
        pdfmetrics.getFont(font)
    except KeyError:
        register(font, script)
    return font, script in SHAPED and bool(ttfonts.uharfbuzz)


def register(font, script=None):
    if script in NOT_EMBEDDED:
        pdfmetrics.registerFont(UnicodeCIDFont(font))
    else:
        folder = Path(os.environ.get("FONTS") or Path(__file__).parent / "../../assets/fonts")
        pdfmetrics.registerFont(ttfonts.TTFont(font, str(folder / f"{font}.ttf")))


def fit(text, font, size, smallest, width, most):
    """The largest setting in at most so many lines."""
    whole = pdfmetrics.stringWidth(text, font, size)
    if whole <= width:
        return [text], size
    shrunk = int(size * width / whole * 2) / 2
    if shrunk >= smallest:
        return [text], shrunk
    for count in range(2, most + 1):
        smaller = size
        while smaller >= smallest:
            lines = simpleSplit(text, font, smaller, width)
            if len(lines) <= count:
                return lines, smaller
            smaller -= 0.5
    return simpleSplit(text, font, smallest, width), smallest


class Sheets:
    """The pages of one volume."""

    def __init__(self, path):
        self.canvas = Canvas(str(path), pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1)
        self.canvas.setTitle(TITLE)
        # What stands on every page is a form, drawn once.
        self.canvas.beginForm("heading", 0, 0, WIDTH, HEIGHT)
        self.table = self.heading()
        self.canvas.endForm()

    def put(self, text, x, baseline, font, size, colour, shaping=False):
        self.canvas.setFillColorRGB(*colour)
        self.canvas.setFont(font, size)
        # `drawString(shaping=True)` shapes nothing unless rlbidi is there too; a text that is already shaped is shown as it is.
        shown = ttfonts.shapeStr(text, font, size, force=True) if shaping else text
        self.canvas.drawString(x, HEIGHT - baseline, shown)
        return x + pdfmetrics.stringWidth(text, font, size)

    def lines(self, lines, x, first, step, font, size, colour, shaping=False):
        for at, line in enumerate(lines):
            self.put(line, x, first + at * step, font, size, colour, shaping)
        return first + (len(lines) - 1) * step

    def rule(self, y, width, colour):
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(width)
        self.canvas.line(MARGIN, HEIGHT - y, END, HEIGHT - y)

    def heading(self):
        self.code()
        begin = END - CODE - 8
        width = begin - 34 - MARGIN
        short, lowest = "example.org/protect", CODE_TOP + CODE + 17
        middle = (begin - 26 + END + 18) / 2
        self.put(short, middle - pdfmetrics.stringWidth(short, REGULAR, SMALLEST) / 2, lowest, REGULAR, SMALLEST, MUTED)
        after = self.put("To:", MARGIN, 50, REGULAR, 10, MUTED) + 3
        self.put("Congress", after, 50, BOLD, 10, INK)
        title, size = fit(TITLE, BOLD, 18, 12, width, 3)
        y = self.lines(title, MARGIN, 50 + size * 1.3, size * 1.18, BOLD, size, INK)
        demand, size = fit(DEMAND, REGULAR, 11.5, 9, width, 2)
        y = self.lines(demand, MARGIN, y + 10 + size, size * 1.35, REGULAR, size, INK)
        table = max(y, lowest) + 34
        for label, x in ("Name", NAMES), ("City, state, ZIP", PLACES), ("Date", DATES), ("Signature", INKS):
            self.put(label, x, table - 5, BOLD, SMALLEST, MUTED)
        self.rule(table, 0.9, INK)
        self.rule(FOOT, 0.6, RULE)
        self.put(ADVOCACY, MARGIN, FOOT + 13, REGULAR, SMALLEST, MUTED)
        return table

    def code(self):
        code = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(ADDRESS)
        code.make()
        side = code.getModuleCount()
        module = CODE / side
        left, top = END - CODE - 8, HEIGHT - CODE_TOP
        path = self.canvas.beginPath()
        for y in range(side):
            x = 0
            while x < side:
                begin = x
                while x < side and code.isDark(y, x):
                    x += 1
                if x > begin:
                    path.rect(left + begin * module, top - (y + 1) * module, (x - begin) * module, module)
                else:
                    x += 1
        self.canvas.setFillGray(0)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def page(self, signers, number, of):
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        self.canvas.doForm("heading")
        height = (FOOT - 14 - self.table) / LINES
        for at, signer in enumerate(signers):
            self.line(signer, (number - 1) * LINES + at + 1, self.table + at * height, height)
        foot = ("Sheet", REGULAR, MUTED), (sheet_number(number), BOLD, INK), (f"· page {number} of {of}", REGULAR, MUTED)
        x = END - 6 - sum(pdfmetrics.stringWidth(text, font, SMALLEST) for text, font, _ in foot)
        for text, font, colour in foot:
            x = self.put(text, x, FOOT + 13, font, SMALLEST, colour) + 3
        self.canvas.showPage()

    def line(self, signer, number, top, height):
        name = f"{signer['given_name']} {signer['family_name']}"
        place = f"{signer['city']}, {signer['state']} {signer['zip']}"
        font, shaping = face(name)
        self.cell(str(number), NUMBERS, NAMES + 16, REGULAR, 9, top + height / 2, MUTED)
        self.cell(name, NAMES, PLACES, font, 12.5, top + height / 2, INK, shaping)
        self.cell(place, PLACES, DATES, REGULAR, 10.5, top + height / 2, INK)
        self.cell(day(signer["signed_at"]), DATES, INKS, REGULAR, 10.5, top + height / 2, INK)
        room = min(height * 0.1, 6)
        self.ink(signer["ink"], top + room, END - INKS - 8, height - 2 * room)
        self.rule(top + height, 0.6, RULE)

    def cell(self, text, begin, end, font, size, middle, colour, shaping=False):
        lines, size = fit(text, font, size, SMALLEST, end - begin - 8, 2)
        step = size * 1.25
        self.lines(lines, begin, middle + size * 0.35 - step * (len(lines) - 1) / 2, step, font, size, colour, shaping)

    def ink(self, strokes, top, width, height):
        """A smooth curve through the middles between points, in sixths of a pad's unit: there every number is whole."""
        xs = [point[0] for stroke in strokes for point in stroke]
        ys = [point[1] for stroke in strokes for point in stroke]
        if not xs:
            return
        wide, tall = max(max(xs) - min(xs), 1), max(max(ys) - min(ys), 1)
        scale = min(width / wide, height / tall, width / 600)
        canvas, unit = self.canvas, scale / 6
        canvas.saveState()
        canvas.setStrokeColorRGB(*SIGNATURE)
        y = top + (height - tall * scale) / 2 - min(ys) * scale
        canvas.transform(unit, 0, 0, -unit, INKS + 4 - min(xs) * scale, HEIGHT - y)
        canvas.setLineWidth(STROKE / unit)
        path = canvas.beginPath()
        for stroke in strokes:
            # A pen that rests says the same place again.
            points = [(x, y) for at, (x, y, _) in enumerate(stroke) if not at or stroke[at - 1][:2] != [x, y]]
            if not points:
                continue
            path.moveTo(6 * points[0][0], 6 * points[0][1])
            if len(points) > 1:
                (ax, ay), (bx, by) = points[:2]
                path.lineTo(3 * (ax + bx), 3 * (ay + by))
            for (ax, ay), (bx, by), (cx, cy) in zip(points, points[1:], points[2:]):
                path.curveTo(ax + 5 * bx, ay + 5 * by, 5 * bx + cx, 5 * by + cy, 3 * (bx + cx), 3 * (by + cy))
            path.lineTo(6 * points[-1][0], 6 * points[-1][1])
        canvas.drawPath(path)
        canvas.restoreState()


def day(moment):
    """"May 23, 2026" of an RFC 3339 moment, in its own offset."""
    return f"{MONTHS[int(moment[5:7]) - 1]} {int(moment[8:10])}, {moment[:4]}"


def sheet_number(number):
    """"78X3M-0031-D": the last character checks the others, by doubling in the field of 32 elements."""
    alphabet, check = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 0
    for letter in f"{SERIES}{number:04}":
        check = (check ^ alphabet.index(letter)) << 1
        if check & 32:
            check ^= 0b100101
    return f"{SERIES}-{number:04}-{alphabet[check]}"


def main():
    source, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    register(REGULAR)
    register(BOLD)
    with open(source, "rb") as file:
        of = -(-sum(1 for _ in file) // LINES)
    with open(source, encoding="utf-8") as file:
        for volume, first in enumerate(range(1, of + 1, PAGES)):
            sheets = Sheets(folder / f"signed-{volume:03}.pdf")
            for number in range(first, min(first + PAGES, of + 1)):
                # `zip` takes no line too many.
                signers = [json.loads(line) for _, line in zip(range(LINES), file)]
                sheets.page(signers, number, of)
            sheets.canvas.save()


if __name__ == "__main__":
    main()
