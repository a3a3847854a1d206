"""Reads a line of bold words or numbers from a picture of a screen, by laying the letters of the
program's own font over it.

    read.py PICTURE X BASELINE WIDTH SIZE SIGNS

The line begins at X and has nothing beside it up to WIDTH; its letters stand on the row BASELINE
and are SIZE pixels large. SIGNS are those that it may have, beside spaces.
"""

import subprocess
import sys

FONT = "assets/fonts/NotoSans-Bold.ttf"
# How many places a pixel has for the beginning of a sign.
PARTS = 4


def columns(*arguments):
    """The columns of a picture; a pixel is 0 where it is like the first one, and up to 255."""
    command = ["convert", *map(str, arguments), "-colorspace", "gray", "-depth", "8", "pgm:-"]
    made = subprocess.run(command, check=True, capture_output=True).stdout
    width, height = map(int, made.split(None, 3)[1:3])
    pixels = made[-width * height :]
    return [[max(pixels[0] - at, 0) for at in pixels[x::width]] for x in range(width)]


def drawn(signs, size):
    look = ["-background", "white", "-fill", "#1a1a1f", "-font", FONT, "-pointsize", size]
    return columns(*look, f"label:{signs}")


def placed(large, part, baseline, height):
    """A sign that was drawn PARTS times as large, as it looks when it begins at this part of a
    pixel."""
    rows = len(large[0])
    # The font's ascent is 1069 of its 1362 units.
    top = baseline * PARTS - round(rows * 1069 / 1362)
    large = [[0] * rows] * part + large + [[0] * rows] * (PARTS - (part + len(large)) % PARTS)
    sums = [[sum(four) for four in zip(*large[x : x + PARTS])] for x in range(0, len(large), PARTS)]
    below = range(-top, height * PARTS - top)
    sums = [[of[y] if 0 <= y < rows else 0 for y in below] for of in sums]
    return [
        [sum(of[y : y + PARTS]) // PARTS**2 for y in range(0, len(below), PARTS)] for of in sums
    ]


def read(line, signs, advance):
    """Of all rows of signs the one that differs least from the line."""
    end = max(x for x, column in enumerate(line) if max(column) > 60) + 1
    best = {0: (0, "")}
    for at in range(end * PARTS):
        if at not in best:
            continue
        so_far, before = best[at]
        for sign, parts in signs.items():
            cost = so_far
            for seen, ink in zip(line[at // PARTS :], parts[at % PARTS]):
                cost += sum((a - b) ** 2 for a, b in zip(seen, ink))
            # Some signs stand closer to each other than to others.
            for kerned in (-1, 0, 1):
                to = at + max(round(advance[sign] * PARTS) + kerned, 1)
                if to not in best or cost < best[to][0]:
                    best[to] = (cost, before + sign)
    return min(found for to, found in best.items() if to / PARTS > end - 2)


def main():
    path, x, baseline, width, size = sys.argv[1], *map(int, sys.argv[2:6])
    above, height = size + size // 2, 2 * size
    line = columns(path, "-crop", f"{width}x{height}+{x}+{baseline - above}", "+repage")
    large, advance, between = {}, {}, len(drawn("nn", 1000))
    for sign in sys.argv[6] + " ":
        large[sign] = drawn(sign if sign != " " else "\\ ", size * PARTS)
        # Between two others: an f's ink is wider than its place.
        advance[sign] = (len(drawn(f"n{sign}n", 1000)) - between) * size / 1000
    tries = []
    # One row too low, and an i is an l.
    for row in (above - 1, above, above + 1):
        signs = {
            sign: [placed(of, part, row, height) for part in range(PARTS)]
            for sign, of in large.items()
        }
        tries.append(read(line, signs, advance))
    print(min(tries)[1].strip())


main()
