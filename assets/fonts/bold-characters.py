#!/usr/bin/env python3
"""Lists the characters of the bold CJK face, one `U+XXXX` a line."""

import pathlib

PUNCTUATION = "、。〈〉《》「」『』【】〔〕〖〗！（），．：；？～－·…—“”‘’"


def rows(encoding, first, last):
    """The characters in these rows of a national set of 94 by 94."""
    for row in range(first, last + 1):
        for column in range(0xA1, 0xFF):
            try:
                yield bytes([row, column]).decode(encoding)
            except UnicodeDecodeError:
                pass


characters = set(PUNCTUATION)
characters.update(rows("gb2312", 0xB0, 0xD7))
characters.update(rows("euc_kr", 0xB0, 0xC8))
sentences = pathlib.Path(__file__).parent.parent / "i18n"
for file in sentences.glob("*/*.ftl"):
    characters.update(c for c in file.read_text(encoding="utf-8") if ord(c) >= 0x2E80)
for character in sorted(characters):
    print(f"U+{ord(character):04X}")
