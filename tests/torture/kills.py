"""The program is killed: at any moment, and at each single call of the system."""

import os
import shutil
import signal
import time

from lib import Failed, acknowledged, check, feed, ids_in

CALLS = ["openat", "write", "pwrite64", "ftruncate", "fsync", "unlink"]


def killed_at_random(place, process, drafts=(), within=0.8):
    """Feeds a process, and kills it at a random moment. Returns what it had written."""
    feeder = feed(process, drafts)
    time.sleep(place.chance.uniform(0.0, within))
    was_running = process.poll() is None
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    out, error = process.stdout.read(), process.stderr.read()
    feeder.join()
    process.wait()
    if "panicked" in error:
        raise Failed(error)
    return out, was_running


def intake(place, times):
    """`intake`, which is started again and gets what was not acknowledged again."""
    ledger = place.folder / "kills.db"
    promised, unanswered, killed = set(), [], 0
    for _ in range(times):
        drafts = unanswered + place.drafts(200)
        out, was_running = killed_at_random(place, place.intake(ledger), drafts)
        killed += was_running
        promised |= set(acknowledged(out))
        unanswered = [one for one in drafts if one["id"] not in promised]
        if ledger.exists() and promised:
            check(place, ledger, promised, "kill -9 of intake")
    place.take_in(ledger, unanswered)
    promised |= {one["id"] for one in unanswered}
    check(place, ledger, promised, "what was sent again")
    return {"runs": times, "killed": killed, "acknowledged": len(promised), "lost": 0}


def seconds_of(place, station, folder):
    """The time that one turn-in takes on this machine, and a little more."""
    begun = time.monotonic()
    place.run("ledger", "turn-in", "--ledger", station, "--output", folder)
    return 1.2 * (time.monotonic() - begun)


def merge(place, times):
    """`ledger merge` into one ledger, again and again, until it is through."""
    station, stick = place.folder / "station.db", place.folder / "stick"
    stick.mkdir()
    promised, _ = place.take_in(station, place.drafts(400))
    place.run("ledger", "turn-in", "--ledger", station, "--output", stick)
    turn_in = next(stick.glob("*.turn-in"))
    killed, within = 0, seconds_of(place, station, stick)
    for run in range(times):
        into = place.folder / f"all-{run // 5}.db"
        command = ["ledger", "merge", str(into), str(turn_in), "--campaign", str(place.campaign)]
        process = place.start(*command)
        _, was_running = killed_at_random(place, process, within=within)
        killed += was_running
        if run % 5 == 4:
            place.run(*command)
            check(place, into, promised, "kill -9 of merge")
    return {"runs": times, "killed": killed, "acknowledged": len(promised), "lost": 0}


def turn_in(place, times):
    """`ledger turn-in`: never half a file under its name, and nothing is left of it afterwards."""
    station = place.folder / "station.db"
    place.take_in(station, place.drafts(400))
    killed, within = 0, seconds_of(place, station, place.folder)
    for run in range(times):
        stick = place.folder / f"stick-{run}"
        stick.mkdir()
        command = ["ledger", "turn-in", "--ledger", str(station), "--output", str(stick)]
        _, was_running = killed_at_random(place, place.start(*command), within=within)
        killed += was_running
        for file in stick.glob("*.turn-in"):
            into = place.folder / f"whole-{run}.db"
            done = place.run("ledger", "merge", into, file, "--campaign", place.campaign)
            if "damaged" in done.stdout or len(ids_in(into)) != 400:
                raise Failed(f"half a turn-in under its name: {done.stdout}")
        place.run(*command)
        if left := [file.name for file in stick.iterdir() if file.name.endswith(".part")]:
            raise Failed(f"left behind: {left}")
        shutil.rmtree(stick)
    return {"runs": times, "killed": killed, "half files": 0, "left behind": 0}


def each_call(place, times):
    """`intake` into a new ledger, killed at its first, second, ... call of each kind."""
    killed = runs = promised_in_all = 0
    for call in CALLS:
        for number in range(1, max(2, times // len(CALLS)) + 1):
            ledger = place.folder / f"{call}-{number}.db"
            inject = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}"]
            inject += ["-e", f"inject={call}:signal=KILL:when={number}"]
            drafts = place.drafts(3)
            promised, _ = place.take_in(ledger, drafts, before=inject, may_fail=True)
            runs += 1
            killed += len(promised) < len(drafts)
            # It is started again as a person would, and what was not answered is sent again.
            again, _ = place.take_in(ledger, drafts)
            check(place, ledger, set(promised) | set(again), f"killed at {call} {number}")
            promised_in_all += len(promised)
            for file in place.folder.glob(f"{call}-{number}.db*"):
                file.unlink() if file.is_file() else shutil.rmtree(file)
    return {"runs": runs, "killed": killed, "acknowledged": promised_in_all, "lost": 0}


CAMPAIGNS = {
    "kills of intake": (intake, 12, 300),
    "kills of merge": (merge, 10, 300),
    "kills of turn-in": (turn_in, 6, 200),
    "kills at each call": (each_call, 24, 400),
}
