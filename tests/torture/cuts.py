"""Power cuts: what the program wrote is recorded, and played again up to a random moment."""

import shutil
from pathlib import Path

from lib import Failed, ids_in
from record import Medium, acknowledged_by, read, trace

SIGNERS = 60


def recorded(place, has_mirror=False):
    """The events of a station that is made, opened twice and signed at, and of its mirror."""
    folder = place.folder / "recorded"
    (folder / "station").mkdir(parents=True)
    (folder / "card").mkdir()
    mirror = folder / "card" if has_mirror else None
    events = []
    for part in range(3):
        file = place.folder / f"trace-{part}"
        drafts = place.drafts(SIGNERS // 3)
        ledger = folder / "station/ledger.db"
        place.take_in(ledger, drafts, before=trace(file), mirror=mirror)
        events += read(file, str(folder))
        file.unlink()
    return folder, events


def cut_off(place, events, at, folder, **model):
    """The station as it is after a cut before this event."""
    after = place.folder / "after"
    shutil.rmtree(after, ignore_errors=True)
    (after / "station").mkdir(parents=True)
    (after / "card").mkdir()
    medium = Medium(place.chance, **model)
    for event in events[:at]:
        if event[0] != "said":
            medium.take(*event)
    medium.cut(lambda path: after / Path(path).relative_to(folder))
    return after / "station/ledger.db"


def honest(place, times, strict):
    """On a medium that keeps its word nothing that was acknowledged is lost, and it goes on."""
    folder, events = recorded(place)
    promised_at = acknowledged_by(events)
    checks = 0
    for _ in range(times):
        at = place.chance.randrange(1, len(events))
        promised = promised_at[at - 1]
        ledger = cut_off(place, events, at, folder, strict=strict)
        again, _ = place.take_in(ledger, place.drafts(2))
        held = set(ids_in(ledger))
        if lost := (set(promised) | set(again)) - held:
            raise Failed(f"cut before event {at}: {len(lost)} of {len(promised)} are lost")
        place.run("ledger", "verify", ledger)
        checks += len(promised)
    return {"cuts": times, "checks": checks, "lost": 0}


def honest_names(place, times):
    return honest(place, times, strict=False)


def strict_names(place, times):
    return honest(place, times, strict=True)


def lying(place, times):
    """On a medium that ignores syncs nothing can be promised, but nobody is told that all is well:
    what is left verifies, or is set aside whole, and signing goes on."""
    folder, events = recorded(place)
    promised_at = acknowledged_by(events)
    lost = 0
    for _ in range(times):
        at = place.chance.randrange(1, len(events))
        ledger = cut_off(place, events, at, folder, lies=(str(folder),))
        again, said = place.take_in(ledger, place.drafts(2), may_fail=True)
        if not again and "salvage" not in said:
            raise Failed(f"cut before event {at}: {said}")
        lost += len(set(promised_at[at - 1]) - set(ids_in(ledger)))
    return {"cuts": times, "lost, as no mirror was there": lost}


def mirrored(place, times, strict):
    """The same with a mirror on an honest medium: a station that is started again has everything, or
    its ledger is unfit and the organizer merges the mirror."""
    folder, events = recorded(place, has_mirror=True)
    promised_at = acknowledged_by(events)
    checks = started = 0
    for _ in range(times):
        at = place.chance.randrange(1, len(events))
        lies = (str(folder / "station"),)
        ledger = cut_off(place, events, at, folder, lies=lies, strict=strict)
        card = ledger.parents[1] / "card"
        again, _ = place.take_in(ledger, place.drafts(2), may_fail=True, mirror=card)
        started += len(again) == 2
        into = place.folder / "office.db"
        for mirror in [*card.iterdir()]:
            place.run("ledger", "merge", into, mirror, "--campaign", place.campaign, may_fail=True)
        held = set(ids_in(ledger)) | (set(ids_in(into)) if into.exists() else set())
        for left in place.folder.glob("office.db*"):
            left.unlink()
        if lost := (set(promised_at[at - 1]) | set(again)) - held:
            raise Failed(f"cut before event {at}: {len(lost)} of {len(promised_at[at - 1])} are lost")
        checks += len(promised_at[at - 1])
    return {"cuts": times, "started again": started, "checks": checks, "lost": 0}


def mirrored_names(place, times):
    return mirrored(place, times, strict=False)


def mirrored_strict(place, times):
    return mirrored(place, times, strict=True)


def failing_sync(place, times):
    """A sync fails once and the process is killed. The next one reads what is not on the medium from
    the memory of the machine, and gets the same drafts again; then the power is cut. Nothing may have
    been acknowledged on top of what is not there (F5)."""
    checks = killed = 0
    for run in range(times):
        folder = place.folder / f"run-{run}"
        (folder / "station").mkdir(parents=True)
        ledger, drafts, events = folder / "station/ledger.db", place.drafts(8), []
        number = place.chance.randrange(8, 22)
        fails = ["-e", f"inject=fsync:error=EIO:signal=KILL:when={number}"]
        file = place.folder / "trace"
        first, _ = place.take_in(ledger, drafts, before=trace(file) + fails, may_fail=True)
        killed += len(first) < len(drafts)
        events += read(file, str(folder))
        again, _ = place.take_in(ledger, drafts, before=trace(file))
        events += read(file, str(folder))
        after = cut_off(place, events, len(events), folder)
        if lost := (set(first) | set(again)) - set(ids_in(after)):
            raise Failed(f"sync {number} failed: {len(lost)} of {len(again)} are lost")
        place.run("ledger", "verify", after)
        checks += len(again)
        shutil.rmtree(folder)
    return {"runs": times, "killed": killed, "checks": checks, "lost": 0}


CAMPAIGNS = {
    "failing syncs": (failing_sync, 8, 200),
    "power cuts": (honest_names, 20, 1000),
    "power cuts, strict names": (strict_names, 20, 1000),
    "a medium that ignores syncs": (lying, 10, 200),
    "the same with a mirror": (mirrored_names, 12, 200),
    "the same with a mirror, strict names": (mirrored_strict, 12, 200),
}
