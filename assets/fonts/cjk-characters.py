#!/usr/bin/env python3
"""Lists the characters of the regular CJK face, one `U+XXXX` a line.

Names are the reason for the larger sets: GBK has 镕 and 堃, IBM's extensions in code page 932 have
髙, 﨑 and 濵, JIS X 0213 has the rest of Japan's registers of names."""

# Frequent in family names and in none of the sets.
characters = {0x20BB7}
# Jamo, dashes and quotes, signs of CJK, every Hangul syllable, full and half width.
for first, last in [
    (0x1100, 0x11FF),
    (0x2010, 0x203C),
    (0x3000, 0x33FF),
    (0xAC00, 0xD7A3),
    (0xFF00, 0xFFEF),
]:
    characters.update(range(first, last + 1))
PAIRS = [(first, second) for first in range(0x81, 0xFF) for second in range(0x40, 0xFF)]
TRIPLES = [(0x8F, first, second) for first in range(0xA1, 0xFF) for second in range(0xA1, 0xFF)]
# The larger sets bring no symbols: those on the program's keys come from a font of their own.
for encoding, codes, first in [
    ("gb2312", PAIRS, 0x2010),
    ("big5", PAIRS, 0x2010),
    ("euc_jp", PAIRS, 0x2010),
    ("gbk", PAIRS, 0x2E80),
    ("cp932", PAIRS, 0x2E80),
    ("euc_jis_2004", PAIRS + TRIPLES, 0x2E80),
    ("euc_kr", PAIRS, 0x2010),
]:
    for code in codes:
        try:
            text = bytes(code).decode(encoding)
        except UnicodeDecodeError:
            continue
        characters.update(ord(c) for c in text if ord(c) >= first)
for character in sorted(characters):
    print(f"U+{character:04X}")
