"""Recomputes every value of the protocol's test vectors.

vectors.py FILE
"""

import json, struct, sys, uuid
from pathlib import Path

from verifier import *


def check_vectors(path):
    folder, vectors = Path(path).parent, json.loads(Path(path).read_text())
    raw = bytes.fromhex

    def same(name, here, there):
        if here != there:
            raise Damaged(f"{name}: {here} is not {there}")

    campaign, signing = raw(vectors["campaign"]), Ed25519PrivateKey.from_private_bytes(
        raw(vectors["signing_seed"])
    )
    same("signing key", signing.public_key().public_bytes_raw().hex(), vectors["signing_key"])
    keys = vectors["recipients"]
    for name in ("one", "two"):
        same(name, recipients_hash(keys[name]).hex(), keys[name + "_hash"])
    both = raw(keys["two_hash"])
    same(
        "fingerprint",
        words(derive("campaign fingerprint v1", campaign, raw(vectors["signing_key"]), both)),
        vectors["fingerprint_with_two"],
    )
    station = vectors["station"]
    key = Ed25519PrivateKey.from_private_bytes(raw(station["seed"]))
    same("station key", key.public_key().public_bytes_raw().hex(), station["public_key"])
    begun = beginning(campaign, raw(station["public_key"]), both)
    same("beginning", begun.hex(), station["beginning"])
    same("station id", begun[:16].hex(), station["id"])
    same("station words", words(begun), station["words"])
    same("sheet number", sheet_number(begun, 31), station["sheet_31"])
    entry = vectors["entry"]
    hashed = link(
        begun, begun[:16], entry["seq"], entry["kind"], raw(entry["id"]), raw(entry["sealed"])
    )
    same("link", hashed.hex(), entry["hash"])
    signature = key.sign(head_message(campaign, begun[:16], entry["seq"], hashed)).hex()
    same("head", signature, entry["signature"])
    same(
        "receipt",
        f"PK2:{uuid.UUID(bytes=begun[:16])}:{entry['seq']}:{hashed.hex()}:{signature}".upper(),
        entry["receipt"],
    )
    for name in ("word", "dismissal"):
        word = vectors[name]
        message = derive("word of the organizer v1", bytes([word["kind"]]), word["line"].encode())
        same(name, signing.sign(message).hex(), word["signature"])
    text = (folder / "campaign/campaign.toml").read_text()
    signed = text[: text.rindex("[signed]")]
    same(
        "campaign",
        signed
        + f'[signed]\nsignature = "{signing.sign(derive("campaign v2", signed.encode())).hex()}"\n',
        text,
    )
    read_campaign(folder / "campaign")
    turn_in = raw(vectors["turn_in"]["bytes"])
    body, end = turn_in[: turn_in.index(b"H" + struct.pack("<I", 300))], turn_in[-12 - 300 : -12]
    same("turn-in", derive("turn-in file v2", body).hex(), vectors["turn_in"]["hash_before_end"])
    same("end", key.sign(derive("turn-in end v2", end[:-64])), end[-64:])
    items = [item.encode() for item in vectors["consent"]["items"]]
    same(
        "consent",
        derive("consent words v1", *(struct.pack("<Q", len(item)) + item for item in items)).hex(),
        vectors["consent"]["words"],
    )


def sheet_number(station, number):
    letters, check = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 0
    values = [series(station) >> 5 * (4 - at) & 31 for at in range(5)]
    for value in values + [int(digit) for digit in f"{number:04}"]:
        check = (check ^ value) << 1
        check ^= 0b100101 if check & 32 else 0
    return f"{''.join(letters[value] for value in values)}-{number:04}-{letters[check]}"


if __name__ == "__main__":
    try:
        check_vectors(sys.argv[1])
        print(f"{sys.argv[1]} whole")
    except Damaged as error:
        print(f"{sys.argv[1]} damaged: {error}")
