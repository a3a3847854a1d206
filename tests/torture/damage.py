"""Files that rot: flipped bits, lost pages and damaged turn-ins."""

import sqlite3
import uuid

from lib import Failed, ids_in

PAGE = 4096


def flips(place, times):
    """One bit of a ledger of fifty: nothing changes, or it is found and everything is saved."""
    whole = place.folder / "whole.db"
    promised, _ = place.take_in(whole, place.drafts(50))
    bytes_ = whole.read_bytes()
    found = saved = 0
    for _ in range(times):
        bit = place.chance.randrange(len(bytes_) * 8)
        damaged = bytearray(bytes_)
        damaged[bit // 8] ^= 1 << (bit % 8)
        ledger = place.folder / "flipped.db"
        ledger.write_bytes(damaged)
        verifies = place.run("ledger", "verify", ledger, may_fail=True).returncode == 0
        if verifies and set(ids_in(ledger)) != set(promised):
            raise Failed(f"bit {bit} changed something, and nobody noticed")
        found += not verifies
        saved += merged(place, ledger, promised, f"bit {bit}", at_least=49)
    return {"runs": times, "found": found, "saved": saved, "of": 50 * times}


def pages(place, times):
    """One page of a ledger of fifty in zeros: all entries in other pages are saved."""
    whole = place.folder / "whole.db"
    promised, _ = place.take_in(whole, place.drafts(50))
    bytes_ = whole.read_bytes()
    saved = 0
    for _ in range(times):
        page = place.chance.randrange(len(bytes_) // PAGE)
        damaged = bytearray(bytes_)
        damaged[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        ledger = place.folder / "lost-page.db"
        ledger.write_bytes(damaged)
        saved += merged(place, ledger, promised, f"page {page}", at_least=48)
    return {"runs": times, "saved": saved, "of": 50 * times}


def merged(place, damaged, promised, what, at_least):
    """Merges what can be saved, and counts it."""
    into = place.folder / "into.db"
    place.run("ledger", "merge", into, damaged, "--campaign", place.campaign)
    held = set(both(into))
    for file in place.folder.glob("into.db*"):
        file.unlink()
    if not held <= set(promised):
        raise Failed(f"{what}: an entry that nobody made")
    if len(held) < at_least:
        raise Failed(f"{what}: only {len(held)} of {len(promised)} were saved")
    return len(held)


def both(ledger):
    """The ids on the chains and beside them."""
    with sqlite3.connect(ledger) as connection:
        rows = connection.execute("SELECT id FROM entry UNION SELECT id FROM fork").fetchall()
    return [str(uuid.UUID(bytes=row[0])) for row in rows]


def turn_ins(place, times):
    """A turn-in of fifty that is cut off, flipped, overwritten, repeated or has a hole."""
    station, stick = place.folder / "station.db", place.folder / "stick"
    stick.mkdir()
    promised, _ = place.take_in(station, place.drafts(50))
    place.run("ledger", "turn-in", "--ledger", station, "--output", stick)
    bytes_ = next(stick.glob("*.turn-in")).read_bytes()
    undetected = saved = before_damage = 0
    # Where each entry's frame ends: kind, length, so many bytes.
    ends, at = [], 8
    while bytes_[at : at + 1] in (b"S", b"E"):
        end = at + 5 + int.from_bytes(bytes_[at + 1 : at + 5], "little")
        ends += [end] if bytes_[at : at + 1] == b"E" else []
        at = end
    for run in range(times):
        damaged, first = damage(bytes_, place.chance)
        file = place.folder / f"{run}.turn-in"
        file.write_bytes(damaged)
        into = place.folder / f"into-{run}.db"
        done = place.run("ledger", "merge", into, file, "--campaign", place.campaign, may_fail=True)
        held = both(into) if into.exists() else []
        if set(held) - set(promised) or len(held) != len(set(held)):
            raise Failed(f"turn-in {run}: an entry that nobody made, or one twice")
        is_told = "damaged" in done.stdout or "lost" in done.stdout or done.returncode != 0
        undetected += damaged != bytes_ and not is_told and len(held) < len(promised)
        expected = sum(end <= first for end in ends)
        if len(held) < expected:
            raise Failed(f"turn-in {run}: {len(held)} saved, {expected} are before the damage")
        saved, before_damage = saved + len(held), before_damage + expected
        for left in place.folder.glob(f"into-{run}.db*"):
            left.unlink()
        file.unlink()
    if undetected:
        raise Failed(f"{undetected} damaged turn-ins were taken for whole")
    return {"runs": times, "undetected": 0, "saved": saved, "before the damage": before_damage}


def damage(bytes_, chance):
    """Damages a file in one of six ways. Returns it, and the first byte that differs."""
    at = chance.randrange(len(bytes_))
    length = chance.choice([1, 16, 300, 5000])
    kind = chance.randrange(6)
    if kind == 0:
        return bytes_[:at], at
    if kind == 1:
        flipped = bytearray(bytes_)
        flipped[at] ^= 1 << chance.randrange(8)
        return bytes(flipped), at
    if kind == 2:
        return bytes_[:at] + chance.randbytes(length) + bytes_[at + length :], at
    if kind == 3:
        return bytes_[:at] + bytes_[at + length :], at
    if kind == 4:
        return bytes_[:at] + bytes(len(bytes_[at : at + length])) + bytes_[at + length :], at
    return bytes_[:at] + bytes_[at : at + length] * 2 + bytes_[at + length :], at + length


CAMPAIGNS = {
    "flipped bits": (flips, 25, 300),
    "lost pages": (pages, 12, 200),
    "damaged turn-ins": (turn_ins, 40, 1000),
}
