"""Makes random ledgers with the program, damages copies of them, and asks both the program and the
verifier about each.

    compare.py PROGRAM CAMPAIGN FOLDER COUNT SEED
"""

import collections, json, multiprocessing, os, random, shutil, sqlite3, subprocess, sys, uuid
from pathlib import Path

import verifier

program, campaign, base = sys.argv[1], sys.argv[2], Path(sys.argv[3])
count, seed = int(sys.argv[4]), int(sys.argv[5])
passphrase = base / "passphrase"


def run(*arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def must(*arguments, says=None):
    done = subprocess.run(
        [program, *map(str, arguments)], input=says, capture_output=True, text=True
    )
    assert done.returncode == 0, (arguments, done.stderr)
    return done.stdout


def organizer(ledger, *arguments):
    opened = ("--campaign", campaign, "--ledger", ledger, "--passphrase-file", passphrase)
    first, *more = arguments
    return must(first, *opened, *more) if first == "decide" else must(*arguments, *opened)


def sign(ledger, chance):
    name = lambda: "".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(12)).title()
    draft = lambda: {
        "given_name": name(),
        "family_name": name(),
        "zip": "20009",
        "language": "en",
        "ink": [[[1, 1, 0], [400, 90, 60]]],
    }
    drafts = "".join(json.dumps(draft()) + "\n" for _ in range(chance.randint(1, 4)))
    must("intake", "--campaign", campaign, "--ledger", ledger, says=drafts)


def copy(ledger, to):
    source, target = sqlite3.connect(ledger), sqlite3.connect(to)
    source.backup(target)
    source.close()
    target.close()


def receipt(station, folder, chance):
    """Now and then the code of a receipt: of a station that went on after its turn-in, or that
    turned nothing in."""
    if chance.random() < 0.6:
        return []
    if chance.random() < 0.2:
        station = folder / f"{station.stem}-lost.db"
    sign(station, chance)
    own, seq, hashed, signature = (
        sqlite3.connect(station)
        .execute("SELECT station, seq, hash, signature FROM entry ORDER BY seq DESC LIMIT 1")
        .fetchone()
    )
    own = uuid.UUID(bytes=own)
    return ["--receipt", f"PK2:{own}:{seq}:{hashed.hex()}:{signature.hex()}".upper()]


def dismiss_some(ledger, chance):
    lines = organizer(ledger, "ledger", "stations", "--json").splitlines()
    for station in map(json.loads, lines):
        for undo in chance.choice([[], [[]], [[], ["--undo"]], [[], ["--undo"], []]]):
            if station["missing"]:
                organizer(ledger, "station", "dismiss", *undo, station["station"])


def whole_ledger(folder, chance):
    """Several stations, some copied and continued twice, merged, and the organizer's decisions."""
    ledger, sticks = folder / "organizer.db", []
    sign(ledger, chance)
    for number in range(chance.randint(1, 3)):
        station = folder / f"{number}.db"
        sign(station, chance)
        if chance.random() < 0.4:
            twin = folder / f"{number}-copy.db"
            copy(station, twin)
            sign(twin, chance)
            sign(station, chance)
            sticks.append(twin)
        sticks.append(station)
    chance.shuffle(sticks)
    turn_ins = []
    for station in sticks:
        stick = folder / f"stick-{station.stem}"
        stick.mkdir()
        must("ledger", "turn-in", "--ledger", station, "-o", stick)
        turn_ins += stick.glob("*.turn-in")
    receipts = [code for station in sticks for code in receipt(station, folder, chance)]
    must("ledger", "merge", ledger, *turn_ins, "--campaign", campaign, *receipts)
    for station in verifier.stations_of(verifier.open_ledger(ledger)):
        words = verifier.words(
            verifier.beginning(*verifier.stations_of(verifier.open_ledger(ledger))[station])
        )
        is_own = (
            verifier.open_ledger(ledger).execute("SELECT station FROM own").fetchone()[0] == station
        )
        choice = chance.choice(["accept", "accept", "office", "refuse", "from", "wait"])
        if choice == "wait" or (is_own and choice == "refuse"):
            continue
        if choice == "from":
            if not is_own:
                organizer(ledger, "station", "accept", words)
            rows = verifier.open_ledger(ledger).execute(
                "SELECT hash FROM entry WHERE station = ?1 UNION "
                "SELECT hash FROM fork WHERE station = ?1",
                (station,),
            )
            organizer(
                ledger, "station", "refuse", "--from", chance.choice(sorted(rows))[0].hex(), words
            )
        elif choice == "office":
            organizer(ledger, "station", "accept", "--office", words)
        else:
            organizer(ledger, "station", choice, words)
    dismiss_some(ledger, chance)
    subjects = [
        json.loads(line)["hash"]
        for line in organizer(ledger, "roll", "--json", "--all").splitlines()
    ]
    for subject in chance.sample(subjects, min(len(subjects), chance.randint(0, 3))):
        for verdict in chance.choice(
            [
                ["withdrawn"],
                ["withdrawn", "counts"],
                ["rejected"],
                ["withdrawn", "counts", "withdrawn"],
            ]
        ):
            more = ["no such address"] if verdict == "rejected" else []
            organizer(ledger, "decide", subject, verdict, *more)
    return ledger, chance.choice(turn_ins)


def same_count(ledger):
    ours, counted = verifier.count_ledger(campaign, ledger), collections.Counter()
    theirs = [
        json.loads(line) for line in organizer(ledger, "ledger", "stations", "--json").splitlines()
    ]
    for station in theirs:
        counted.update(str(alarm["dismissed"]) for alarm in station["missing"])
        counted["claims"] += station.get("claims", 0)
        if "words" not in station:
            assert ours["unknown"].pop(station["station"]) == station["missing"], (ledger, station)
            continue
        report = ours["stations"].pop(station["station"])
        assert report == {name: station[name] for name in report}, (ledger, report, station)
    assert not ours["stations"] and not ours["unknown"]
    roll = [json.loads(line) for line in organizer(ledger, "roll", "--json", "--all").splitlines()]
    assert ours["counted"] == sorted(line["hash"] for line in roll), ledger
    withdrawn = sorted(line["hash"] for line in roll if line.get("not_counted") == "withdrawn")
    assert ours["withdrawn"] == withdrawn, ledger
    counted["signatures"] = len(roll)
    return counted


def flip(blob, chance):
    at = chance.randrange(len(blob))
    return blob[:at] + bytes([blob[at] ^ 1 << chance.randrange(8)]) + blob[at + 1 :]


def damage_ledger(ledger, to, chance):
    copy(ledger, to)
    file = sqlite3.connect(to)
    file.execute("PRAGMA ignore_check_constraints = 1")
    for (trigger,) in file.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall():
        file.execute(f"DROP TRIGGER {trigger}")
    table = chance.choice(["entry", "entry", "entry", "fork", "station"])
    if not file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]:
        table = "entry"
    key = "id" if table == "station" else "hash"
    columns = (
        ["campaign", "public_key", "recipients"]
        if table == "station"
        else ["id", "sealed", "hash", "signature", "kind", "seq", "station"]
    )
    columns += ["previous"] if table == "fork" else []
    columns += ["gone", "exchanged"] if table == "entry" else []
    column = chance.choice(columns)
    rows = file.execute(f"SELECT {key} FROM {table}").fetchall()
    if column == "gone":
        # Nobody can miss the last one without a later head.
        later = """SELECT hash FROM entry AS e
            WHERE EXISTS (SELECT 1 FROM entry WHERE station = e.station AND seq > e.seq)"""
        rows = file.execute(later).fetchall() or rows
        column = "gone" if file.execute(later).fetchall() else "hash"
    (row,) = chance.choice(rows)
    if column == "gone":
        file.execute("DELETE FROM entry WHERE hash = ?", (row,))
    elif column == "exchanged":
        content = "SELECT sealed FROM entry WHERE hash = ?"
        other = chance.choice([one for (one,) in rows if one != row] or [row])
        sealed = [file.execute(content, (one,)).fetchone()[0] for one in (row, other)]
        sealed[1] += b"" if other != row else b"x"
        file.execute("UPDATE entry SET sealed = ? WHERE hash = ?", (sealed[1], row))
        if other != row:
            file.execute("UPDATE entry SET sealed = ? WHERE hash = ?", (sealed[0], other))
    elif column in ("kind", "seq"):
        file.execute(
            f"UPDATE {table} SET {column} = {column} + ? WHERE {key} = ?",
            (1000 if column == "seq" else chance.choice([1, 5, 250, 1000]), row),
        )
    else:
        old = file.execute(f"SELECT {column} FROM {table} WHERE {key} = ?", (row,)).fetchone()[0]
        file.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (flip(old, chance), row))
    file.commit()
    file.close()
    return f"{table}.{column}"


def damage_turn_in(turn_in, to, chance):
    data = turn_in.read_bytes()
    if chance.random() < 0.3:
        to.write_bytes(data[: chance.randrange(len(data))])
        return "cut off"
    to.write_bytes(flip(data, chance))
    return "a bit"


def verifies(check, path):
    try:
        check(path)
        return True
    except (verifier.Damaged, sqlite3.DatabaseError, verifier.struct.error):
        return False


def merges(path, into):
    code, said = run("ledger", "merge", into, path, "--campaign", campaign)
    return code == 0 and "damaged" not in said


def compare(number):
    """Returns what was counted alike: signatures, alarms and claims, and each kind of damage."""
    chance = random.Random(f"{seed}-{number}")
    folder = base / str(number)
    folder.mkdir(parents=True)
    ledger, turn_in = whole_ledger(folder, chance)
    assert run("ledger", "verify", ledger)[0] == 0 and verifies(
        verifier.verify_ledger, ledger
    ), ledger
    assert merges(turn_in, folder / "whole.db") and verifies(
        verifier.verify_turn_in, turn_in
    ), turn_in
    counted = same_count(ledger)
    damaged, cut = folder / "damaged.db", folder / "damaged.turn-in"
    how = damage_ledger(ledger, damaged, chance)
    code, said = run("ledger", "verify", damaged)
    assert code == 1 and "panicked" not in said, (damaged, how, said)
    assert not verifies(verifier.verify_ledger, damaged), (damaged, how)
    damages = collections.Counter([how])
    how = damage_turn_in(turn_in, cut, chance)
    assert not merges(cut, folder / "from-damaged.db"), (cut, how)
    assert not verifies(verifier.verify_turn_in, cut), (cut, how)
    damages[how] += 1
    shutil.rmtree(folder)
    return counted, damages


counted, damages = collections.Counter(), collections.Counter()
# Most of the time the disk is waited for.
with multiprocessing.Pool(2 * os.cpu_count()) as pool:
    for one_counted, one_damages in pool.imap_unordered(compare, range(count)):
        counted += one_counted
        damages += one_damages
print(
    f"{count} ledgers and {count} turn-ins whole, {counted['signatures']} signatures counted alike, "
    f"and {counted['False']} alarms, {counted['True']} dismissed ones and {counted['claims']} "
    "claims; as many damaged ones refused by both:"
)
print(dict(sorted(damages.items())))
