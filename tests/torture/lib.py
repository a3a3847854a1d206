"""Shared by the campaigns of torture: the program, its ledgers, and what must be in them."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import uuid
from pathlib import Path

PROGRAM = os.environ.get("PROGRAM", str(Path(__file__).parents[2] / "target/release/petition-kiosk"))


class Failed(Exception):
    """A promise of the ledger was broken."""


class NotHere(Exception):
    """This machine cannot play a campaign, for this reason."""


def draft(number):
    """A signature with an id of its own, so that it can be sent again."""
    return {
        "id": str(uuid.UUID(int=number, version=4)),
        "given_name": "Signer",
        "family_name": "Number",
        "zip": "20009",
        "ink": [[[1, 1, 0], [400, 90, 60]]],
    }


class Place:
    """A folder with a practice campaign, and a seed that gives the same events each time."""

    def __init__(self, seed):
        # strace names files by their own paths.
        self.folder = Path(tempfile.mkdtemp(prefix="torture-")).resolve()
        self.chance = random.Random(seed)
        self.environment = os.environ | {
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "LC_ALL": "C.UTF-8",
        }
        self.next = 1
        self.run("demo", self.folder / "demo", "--signatures", "0")
        self.campaign = self.folder / "demo/campaign"

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *arguments, may_fail=False, before=(), timeout=120):
        """Runs the program. Never a panic, never a signal, never more than one sentence."""
        done = subprocess.run(
            [*map(str, before), PROGRAM, *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=timeout,
            errors="replace",
        )
        said = done.stdout + done.stderr
        if "panicked" in said or done.returncode not in (0, 1):
            raise Failed(f"{arguments}: code {done.returncode}: {said}")
        if done.returncode and not may_fail:
            raise Failed(f"{arguments}: {said}")
        return done

    def drafts(self, count):
        """So many new drafts."""
        first, self.next = self.next, self.next + count
        return [draft(number) for number in range(first, first + count)]

    def intake(self, ledger, before=(), mirror=None):
        """Starts to take in drafts."""
        place = ["--campaign", self.campaign, "--ledger", ledger]
        place += ["--mirror", mirror] if mirror else []
        return self.start("intake", *place, before=before)

    def start(self, *arguments, before=()):
        """Starts the program."""
        return subprocess.Popen(
            [*map(str, before), PROGRAM, *map(str, arguments)],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def take_in(self, ledger, drafts, before=(), may_fail=False, mirror=None):
        """Takes in drafts. Returns the ids that were acknowledged, and what was said."""
        process = self.intake(ledger, before, mirror)
        lines = "".join(json.dumps(one) + "\n" for one in drafts)
        try:
            out, error = process.communicate(lines, timeout=120)
        except BrokenPipeError:
            out, error = process.communicate(timeout=120)
        if "panicked" in error or (process.returncode and not may_fail):
            raise Failed(f"intake: code {process.returncode}: {error}")
        return acknowledged(out), error


def feed(process, drafts):
    """Writes drafts to a process one by one, in a thread that is returned."""

    def write():
        try:
            for one in drafts:
                process.stdin.write(json.dumps(one) + "\n")
                process.stdin.flush()
            process.stdin.close()
        except (BrokenPipeError, ValueError):
            pass  # It was killed.

    feeder = threading.Thread(target=write)
    feeder.start()
    return feeder


def acknowledged(out):
    """The ids of the entries that were acknowledged. A last line may be cut off."""
    ids = []
    for line in out.split("\n"):
        try:
            answer = json.loads(line)
        except json.JSONDecodeError:
            continue
        if "seq" in answer:
            ids.append(answer["id"])
    return ids


def copy_of(ledger, folder):
    """A copy of a ledger and of what SQLite keeps beside it."""
    for ending in ("", "-wal", "-journal"):
        if Path(f"{ledger}{ending}").exists():
            shutil.copy(f"{ledger}{ending}", folder / f"copy.db{ending}")
    return folder / "copy.db"


def ids_in(ledger):
    """The ids of the entries in a ledger, which is only copied."""
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of(ledger, Path(folder))
        if not copy.exists():
            return []
        try:
            with sqlite3.connect(copy) as connection:
                # Of the rows, and not of an index, which has no part in the proof.
                rows = connection.execute("SELECT id FROM entry NOT INDEXED").fetchall()
        except sqlite3.DatabaseError:
            return []
        # A medium that lied leaves anything.
        ids = [row[0] for row in rows if isinstance(row[0], bytes) and len(row[0]) == 16]
        return [str(uuid.UUID(bytes=one)) for one in ids]


def check(place, ledger, promised, what):
    """Fails unless a ledger verifies and holds everything that was acknowledged, once."""
    place.run("ledger", "verify", ledger)
    held = ids_in(ledger)
    lost = set(promised) - set(held)
    if lost:
        raise Failed(f"{what}: {len(lost)} of {len(promised)} acknowledged are lost")
    if len(held) != len(set(held)):
        raise Failed(f"{what}: an entry is there twice")
    return len(held)
