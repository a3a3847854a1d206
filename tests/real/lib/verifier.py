"""Verifies ledgers and turn-ins, and counts what counts, by docs/PROTOCOL.md alone.

    verifier.py ledger FILE...                  each line: FILE whole, or FILE damaged: REASON
    verifier.py turn-in FILE...
    verifier.py count CAMPAIGN LEDGER           JSON: stations, counted, withdrawn, missing

The passphrase is "practice". No code of the program is used.
"""

import base64, datetime, hashlib, hmac, json, sqlite3, struct, sys, time, tomllib, uuid
from pathlib import Path

from blake3 import blake3
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

LONGEST = 4 * 1024 * 1024
MOST_STATIONS = 1000
HIGHEST_COUNTER = 2**53
DAY = 24 * 60 * 60
SIGNATURE, SHEET, DECISION, LINE, NEWS, SCAN, ENROLMENT, DISMISSAL = range(1, 9)
ORGANIZER = bytes(16)
TIMES = {
    DECISION: "decided_at",
    LINE: "entered_at",
    NEWS: "said_at",
    SCAN: "attached_at",
    ENROLMENT: "decided_at",
    DISMISSAL: "decided_at",
}
WORDS = Mnemonic("english").wordlist


class Damaged(Exception):
    pass


class CannotOpen(Exception):
    pass


def derive(context, *parts):
    return blake3(b"".join(parts), derive_key_context="petition-kiosk 2026-11 " + context).digest()


def is_signed(public_key, message, signature):
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


def words(hashed):
    bits = int.from_bytes(hashed, "big") >> (8 * len(hashed) - 66)
    return " ".join(WORDS[bits >> (11 * (5 - at)) & 2047] for at in range(6))


def recipients_hash(recipients):
    return derive("recipients v1", *(f"{one}\n".encode() for one in recipients))


def beginning(campaign, public_key, recipients):
    return derive("ledger beginning v2", campaign, public_key, recipients)


def link(previous, station, seq, kind, entry_id, sealed):
    return derive(
        "ledger link v1", previous, station, struct.pack("<Q", seq), bytes([kind]), entry_id, sealed
    )


def head_message(campaign, station, seq, hashed):
    return derive("ledger head v2", campaign, station, struct.pack("<Q", seq), hashed)


def check_entry(station, campaign, public_key, previous, row):
    """Raises Damaged unless the entry follows this one and its station signed it."""
    seq, kind, entry_id, hashed, signature, sealed = row
    if (
        not isinstance(kind, int)
        or not 0 <= kind <= 255
        or link(previous, station, seq, kind, entry_id, sealed) != hashed
    ):
        raise Damaged(f"entry {seq} of {station.hex()} was changed")
    if not is_signed(public_key, head_message(campaign, station, seq, hashed), signature):
        raise Damaged(f"entry {seq} of {station.hex()} is not signed by its station")


# Ledgers


def open_ledger(path):
    ledger = sqlite3.connect(Path(path).absolute().as_uri() + "?mode=ro", uri=True)
    if (
        ledger.execute("PRAGMA application_id").fetchone()[0] != 0x50744B32
        or ledger.execute("PRAGMA user_version").fetchone()[0] not in (1, 2)
    ):
        raise Damaged("it is not a ledger of this version")
    return ledger


def stations_of(ledger):
    return {
        row[0]: row[1:]
        for row in ledger.execute("SELECT id, campaign, public_key, recipients FROM station")
    }


def verify_ledger(path):
    ledger = open_ledger(path)
    stations = stations_of(ledger)
    for station, keys in stations.items():
        if beginning(*keys)[:16] != station:
            raise Damaged(f"the id of {station.hex()} does not follow from its key")
    heads = {station: (0, beginning(*keys)) for station, keys in stations.items()}
    begin = dict(heads)
    says = "previous" if ledger.execute("PRAGMA user_version").fetchone()[0] > 1 else "NULL"
    for station, said, *row in ledger.execute(
        f"SELECT station, {says}, seq, kind, id, hash, signature, sealed FROM entry "
        "ORDER BY station, seq"
    ):
        if station not in stations:
            raise Damaged("an entry of an unknown station")
        last, previous = heads[station]
        if row[0] != last + 1:
            raise Damaged(f"entry {last + 1} of {station.hex()} is missing")
        if said is not None and said != previous:
            raise Damaged(f"entry {row[0]} of {station.hex()} was changed")
        check_entry(station, stations[station][0], stations[station][1], previous, row)
        heads[station] = (row[0], row[3])
    for station, previous, *row in ledger.execute(
        "SELECT station, previous, seq, kind, id, hash, signature, sealed FROM fork "
        "ORDER BY station, seq"
    ):
        if station not in stations or (row[0] == 1) != (previous == begin[station][1]):
            raise Damaged("a branch that begins nowhere")
        check_entry(station, stations[station][0], stations[station][1], previous, row)
    return heads


# Turn-ins


def verify_turn_in(path):
    data = Path(path).read_bytes()
    if data[:8] != b"PtKiTi02":
        raise Damaged("it is not a turn-in")
    at, stations, station, campaigns = 8, 0, None, set()
    while True:
        if at == len(data) and not str(path).endswith(".turn-in"):
            return  # A mirror, which has no end.
        if at + 5 > len(data):
            raise Damaged("it was cut off")
        kind, length = data[at : at + 1], struct.unpack_from("<I", data, at + 1)[0]
        frame = data[at + 5 : at + 5 + length]
        if length > LONGEST or len(frame) != length or kind not in b"SEPH":
            raise Damaged("a frame is damaged, or was cut off")
        if kind == b"S":
            stations += 1
            if length != 80 or stations > MOST_STATIONS:
                raise Damaged("a station is damaged, or there are too many")
            keys = (frame[:16], frame[16:48], frame[48:])
            campaigns.add(keys[0])
            station, previous, seq = beginning(*keys)[:16], beginning(*keys), 0
        elif kind == b"P":
            if station is None or length != 32:
                raise Damaged("a frame is damaged")
            previous, seq = frame, None
        elif kind == b"E":
            if (
                station is None
                or length < 121
                or (frame[8] != SCAN and length - 121 > LONGEST // 4)
            ):
                raise Damaged("an entry is damaged")
            row = (
                struct.unpack_from("<Q", frame)[0],
                frame[8],
                frame[9:25],
                frame[25:57],
                frame[57:121],
                frame[121:],
            )
            seq = row[0] if seq is None else seq + 1
            if row[0] != seq or seq >= 2**63 or (seq == 1) != (previous == beginning(*keys)):
                raise Damaged(f"entry {seq} of {station.hex()} is missing")
            check_entry(station, keys[0], keys[1], previous, row)
            previous = row[3]
        else:
            break
        at += 5 + length
    if data[at + 5 + length :] != struct.pack("<I", length + 5) + b"PtKiEnd1":
        raise Damaged("the end is damaged")
    verify_end(frame, derive("turn-in file v2", data[:at]))
    if len(campaigns) > 1:
        raise Damaged("it is of several campaigns")


def verify_end(frame, hashed):
    if (
        len(frame) < 4
        or len(frame) != 4 + 120 * (count := struct.unpack_from("<I", frame)[0]) + 32 + 80 + 64
    ):
        raise Damaged("the end is damaged")
    at = 4 + 120 * count
    if frame[at : at + 32] != hashed:
        raise Damaged("the end is of another file")
    if not is_signed(frame[at + 48 : at + 80], derive("turn-in end v2", frame[:-64]), frame[-64:]):
        raise Damaged("the end is not signed by its writer")


# age


def hkdf(key, salt, info):
    return HKDF(SHA256(), 32, salt, info).derive(key)


def unbase64(text):
    return base64.b64decode(text + "=" * (-len(text) % 4))


def stanzas_of(sealed):
    """The stanzas, the header up to its MAC, the MAC, and the payload."""
    end = sealed.index(b"\n---") + 1
    lines = sealed[:end].decode().splitlines()
    if lines[0] != "age-encryption.org/v1":
        raise CannotOpen
    stanzas = []
    for line in lines[1:]:
        if line.startswith("-> "):
            stanzas.append([line[3:].split(" "), ""])
        else:
            stanzas[-1][1] += line
    mac = sealed[end : sealed.index(b"\n", end)]
    return stanzas, sealed[: end + 3], unbase64(mac[4:].decode()), sealed[end + len(mac) + 1 :]


def unwrap_x25519(secret, stanzas):
    own = X25519PrivateKey.from_private_bytes(secret)
    public = own.public_key().public_bytes_raw()
    for arguments, body in stanzas:
        if arguments[0] == "X25519":
            share = unbase64(arguments[1])
            shared = own.exchange(X25519PublicKey.from_public_bytes(share))
            key = hkdf(shared, share + public, b"age-encryption.org/v1/X25519")
            try:
                return ChaCha20Poly1305(key).decrypt(bytes(12), unbase64(body), None)
            except InvalidTag:
                pass
    raise CannotOpen


def decrypt(sealed, unwrap):
    try:
        stanzas, header, mac, payload = stanzas_of(sealed)
        file_key = unwrap(stanzas)
        if hmac.digest(hkdf(file_key, b"", b"header"), header, "sha256") != mac:
            raise CannotOpen
        stream, payload = ChaCha20Poly1305(hkdf(file_key, payload[:16], b"payload")), payload[16:]
        chunks = [payload[at : at + 65552] for at in range(0, len(payload), 65552)]
        return b"".join(
            stream.decrypt(
                number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, None
            )
            for number, chunk in enumerate(chunks)
        )
    except (ValueError, IndexError, InvalidTag, UnicodeDecodeError) as error:
        raise CannotOpen from error


def read_key(path, passphrase):
    """The secret keys of the file: the one that opens, and the one that signs."""
    armored = Path(path).read_text().split("-----")[2]
    sealed = base64.b64decode("".join(armored.split()))

    def unwrap(stanzas):
        (((_, salt, work), body),) = stanzas
        salt = b"age-encryption.org/v1/scrypt" + unbase64(salt)
        key = hashlib.scrypt(
            passphrase.encode(), salt=salt, n=1 << int(work), r=8, p=1, maxmem=1 << 30, dklen=32
        )
        return ChaCha20Poly1305(key).decrypt(bytes(12), unbase64(body), None)

    lines = decrypt(sealed, unwrap).decode().splitlines()
    identity = next(line for line in lines if line.startswith("AGE-SECRET-KEY-1"))
    signing = next(
        line.split(": ")[1]
        for line in lines
        if line.startswith("# signing key of Petition Kiosk: ")
    )
    bits = 0
    for letter in identity[16:-6]:
        bits = bits << 5 | "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".index(letter)
    return (bits >> 4).to_bytes(32, "big"), bytes.fromhex(signing)


# The campaign, and who counts


def read_campaign(folder):
    text = (Path(folder) / "campaign.toml").read_bytes()
    at = text.rindex(b"\n[signed]\n") + 1
    fields, signed = tomllib.loads(text[:at].decode()), tomllib.loads(text[at:].decode())
    signing_key = bytes.fromhex(fields["signing_key"])
    if fields["format"] != 2 or not is_signed(
        signing_key, derive("campaign v2", text[:at]), bytes.fromhex(signed["signed"]["signature"])
    ):
        raise Damaged("the campaign is not as its organizer signed it")
    if (
        derive("petition file v1", (Path(folder) / "petition.toml").read_bytes()).hex()
        != fields["petition"]
    ):
        raise Damaged("the petition is not the one that was signed")
    recipients = [fields[name] for name in ("recipient", "backup_recipient") if name in fields]
    return uuid.UUID(fields["id"]).bytes, signing_key, recipients


def unix(text):
    return int(datetime.datetime.fromisoformat(text).timestamp())


def series(station):
    return int.from_bytes(station[:4], "big") >> 7


def has_keys(sealed, count):
    try:
        kinds = [arguments[0] for arguments, _ in stanzas_of(sealed)[0]]
    except (CannotOpen, ValueError, IndexError):
        return False
    grease = sum(kind.endswith("-grease") for kind in kinds)
    return grease <= 1 and kinds.count("X25519") == count == len(kinds) - grease


def members(pairs):
    """The members of an object, none of them twice. The place counts where it stands first."""
    found = {}
    for name, value in pairs:
        if name in found and name not in ("campaign", "station", "seq", "id"):
            raise ValueError(f"{name} is there twice")
        found.setdefault(name, value)
    return found


def count_ledger(folder, path):
    campaign, signing_key, recipients = read_campaign(folder)
    secret, _ = read_key(Path(folder) / "organizer.key", "practice")
    verify_ledger(path)
    ledger = open_ledger(path)
    (own,) = ledger.execute("SELECT station FROM own").fetchone()
    stations = stations_of(ledger)
    reports = {
        station: {
            "words": words(beginning(*keys)),
            "standing": None,
            "signatures": 0,
            "refused": 0,
            "unsigned": 0,
            "later": 0,
            "unopened": 0,
            "other_recipients": 0,
            "claims": 0,
            "missing": [],
        }
        for station, keys in stations.items()
    }
    opened, latest = [], int(time.time()) + DAY
    rows = [
        (*row, None)
        for row in ledger.execute("SELECT station, seq, id, kind, sealed, hash FROM entry")
    ]
    rows += list(
        ledger.execute(
            "SELECT station, seq, id, kind, sealed, hash, previous FROM fork AS f WHERE NOT EXISTS "
            "(SELECT 1 FROM entry WHERE station = f.station AND seq = f.seq AND hash = f.hash)"
        )
    )
    for station, seq, entry_id, kind, sealed, hashed, previous in rows:
        ours = has_keys(sealed, len(recipients)) and stations[station][2] == recipients_hash(
            recipients
        )
        reports[station]["other_recipients"] += not ours
        try:
            plain = decrypt(sealed, lambda stanzas: unwrap_x25519(secret, stanzas))
            line, signature = (plain.split(b"\n", 2) + [b""])[:2]
            entry = json.loads(line, object_pairs_hook=members)
            if not isinstance(entry, dict) or list(entry)[:4] != ["campaign", "station", "seq", "id"]:
                raise CannotOpen
            place = [str(uuid.UUID(bytes=part)) for part in (campaign, station, entry_id)]
            if (
                [entry["campaign"], entry["station"], entry["id"]] != place
                or entry["seq"] != seq
                or kind not in range(1, 9)
            ):
                raise CannotOpen
        except (CannotOpen, ValueError):
            reports[station]["unopened"] += 1
            continue
        try:
            signature = bytes.fromhex(signature.decode())
        except (ValueError, UnicodeDecodeError):
            signature = b""
        signed = len(signature) == 64 and is_signed(
            signing_key, derive("word of the organizer v1", bytes([kind]), line), signature
        )
        highest = HIGHEST_COUNTER if signed else HIGHEST_COUNTER // 2
        in_order = kind < DECISION or (
            entry.get("counter", 0) <= highest and unix(entry[TIMES[kind]]) <= latest
        )
        opened.append(
            (entry.get("counter", 0), hashed, station, seq, kind, entry, signed, in_order)
        )
    standings, refused_from = judge_stations(own, opened)
    refused = refused_entries(refused_from, rows)
    counted, effective, dismissals = [], [], {}
    for counter, hashed, station, seq, kind, entry, signed, in_order in sorted(
        opened, key=lambda one: one[:2]
    ):
        report = reports[station]
        report["signatures"] += kind == SIGNATURE
        if kind == SIGNATURE or kind == SHEET:
            if hashed in refused:
                report["refused"] += 1
            elif kind == SIGNATURE and standings.get(station) in ("accepted", "office"):
                counted.append(hashed.hex())
        elif kind != ENROLMENT:
            if not signed and (
                kind == DISMISSAL or hashed in refused or standings.get(station) != "office"
            ):
                report["unsigned"] += 1
            elif not in_order:
                report["later"] += 1
            elif kind == DECISION:
                effective.append(entry)
            elif kind == DISMISSAL:
                about, head = uuid.UUID(entry["about"]).bytes, bytes.fromhex(entry["head"])
                dismissals[about, entry["number"], head] = entry["dismissed"]
    missing, claims = judge_heads(ledger, stations, standings, dismissals)
    for station in claims:
        reports[station]["claims"] += 1
    unknown = {}
    for station, alarm in missing:
        if station in reports:
            reports[station]["missing"].append(alarm)
        else:
            unknown.setdefault(station, []).append(alarm)
    for station, report in reports.items():
        report["standing"] = standings.get(station)
    verdicts = {}
    for entry in effective:
        if not (isinstance(entry["verdict"], dict) and "not-duplicate-of" in entry["verdict"]):
            verdicts[entry["subject"]] = entry["verdict"]
    withdrawn = sorted(
        subject
        for subject, verdict in verdicts.items()
        if verdict == "withdrawn" and subject in counted
    )
    named = {str(uuid.UUID(bytes=station)): report for station, report in reports.items()}
    return {
        "stations": named,
        "counted": sorted(counted),
        "withdrawn": withdrawn,
        "unknown": {str(uuid.UUID(bytes=station)): alarms for station, alarms in unknown.items()},
    }


def gaps_of(ledger):
    """The end of each gap: station, number and hash, with the last number before it that is here."""
    here = {}
    for table in ("entry", "fork"):
        for station, seq, hashed in ledger.execute(f"SELECT station, seq, hash FROM {table}"):
            here.setdefault(station, set()).add((seq, hashed))
    gaps = {}
    for station, seq, previous in ledger.execute("SELECT station, seq, previous FROM fork"):
        if seq > 1 and (seq - 1, previous) not in here[station]:
            below = [number for number, _ in here[station] if number < seq - 1]
            gaps[station, seq - 1, previous] = max(below, default=0)
    return gaps


def judge_heads(ledger, stations, standings, dismissals):
    """The alarms, each with its station, and the station that says so for each other claim."""
    counts = lambda station: standings.get(station) in ("accepted", "office")
    alarms, claims, shown = set(), set(), []
    gaps = gaps_of(ledger)
    for gap in gaps:
        if counts(gap[0]):
            alarms.add(gap)
        else:
            claims.add((gap[0], *gap))
    for station, seq, hashed, signature, writer in ledger.execute(
        "SELECT station, seq, hash, signature, writer FROM head"
    ):
        here = "SELECT 1 FROM {} WHERE station = ? AND seq = ? AND hash = ?"
        if any(
            ledger.execute(here.format(table), (station, seq, hashed)).fetchone()
            for table in ("entry", "fork")
        ):
            continue
        if station in stations:
            campaign, public_key, _ = stations[station]
            if not is_signed(public_key, head_message(campaign, station, seq, hashed), signature):
                continue
            has_standing = counts(station)
        else:
            has_standing = writer == ORGANIZER and standings.get(station) != "refused"
        if has_standing and (writer == ORGANIZER or counts(writer)):
            alarms.add((station, seq, hashed))
        else:
            claims.add((writer if has_standing else station, station, seq, hashed))
    for station in {station for station, _, _ in alarms}:
        (last,) = ledger.execute(
            "SELECT coalesce(max(seq), 0) FROM (SELECT station, seq FROM entry "
            "UNION SELECT station, seq FROM fork) WHERE station = ?",
            (station,),
        ).fetchone()
        held = lambda head: gaps.get(head, last)
        own = sorted(head for head in alarms if head[0] == station)
        dismissed = [head for head in own if dismissals.get(head)]
        open_ = [head for head in own if not dismissals.get(head)]
        longer = {held(head): head for head in open_ if head[1] > held(head)}
        others = [head for head in open_ if head[1] <= held(head)]
        for head in sorted([*dismissed, *longer.values(), *others[:1]]):
            alarm = {"number": head[1], "head": head[2].hex(), "held": held(head)}
            shown.append((station, alarm | {"dismissed": head in dismissed}))
    return shown, [says for says, *_ in claims]


def judge_stations(own, opened):
    standings, branches = {own: "office"}, {}
    enrolments = sorted(
        (one for one in opened if one[4] == ENROLMENT and one[6] and one[7]),
        key=lambda one: one[:2],
    )
    for *_, entry, _, _ in enrolments:
        about = uuid.UUID(entry["about"]).bytes
        if "from" in entry:
            branches[about, bytes.fromhex(entry["from"])] = entry["standing"]
        else:
            standings[about] = entry["standing"]
    return standings, {branch for branch, standing in branches.items() if standing == "refused"}


def refused_entries(refused_from, rows):
    """The hashes of the entries where a refused branch begins, and of all that follow them."""
    follows = {}
    on_chain = {(row[0], row[1]): row[5] for row in rows if row[6] is None}
    for station, seq, _, _, _, hashed, previous in rows:
        before = on_chain.get((station, seq - 1)) if previous is None else previous
        follows.setdefault((station, before), []).append(hashed)
    refused, found = set(), list(refused_from)
    number = {(row[0], row[5]): row[1] for row in rows}
    here = {(row[0], row[1], row[5]) for row in rows}
    for station, _ in refused_from:
        first = min(number.get(one, 0) for one in refused_from if one[0] == station)
        found += [
            (row[0], row[5])
            for row in rows
            if row[0] == station
            and row[6] is not None
            and row[1] > max(1, first)
            and (station, row[1] - 1, row[6]) not in here
        ]
    while found:
        station, hashed = found.pop()
        refused.add(hashed)
        found += [(station, after) for after in follows.get((station, hashed), [])]
    return refused


def main(command, *arguments):
    if command == "count":
        print(json.dumps(count_ledger(*arguments)))
        return
    check = {"ledger": verify_ledger, "turn-in": verify_turn_in}[command]
    for path in arguments:
        try:
            check(path)
            print(f"{path} whole")
        except (Damaged, sqlite3.DatabaseError, struct.error) as error:
            print(f"{path} damaged: {error}")


if __name__ == "__main__":
    main(*sys.argv[1:])
