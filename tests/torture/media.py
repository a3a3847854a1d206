"""Media that fail: a disk that becomes read-only or full."""

import os
import subprocess
import time
from pathlib import Path

from lib import Failed, NotHere, acknowledged, check, feed, ids_in


def read_only(place, times):
    """The system makes an ext4 read-only while it is written (errors=remount-ro)."""
    if subprocess.run(["losetup", "--find"], capture_output=True, check=False).returncode:
        raise NotHere("there is no loop device")
    image, disk = place.folder / "image", place.folder / "disk"
    disk.mkdir()
    promised_in_all = told = 0
    for run in range(times):
        image.write_bytes(b"")
        os.truncate(image, 64 * 1024 * 1024)
        shell("mkfs.ext4", "-q", "-F", image)
        shell("mount", "-o", "loop,errors=remount-ro", image, disk)
        loop = os.path.basename(shell("findmnt", "-n", "-o", "SOURCE", disk).strip())
        ledger = disk / "ledger.db"
        drafts = place.drafts(8000)
        process = place.intake(ledger)
        feeder = feed(process, drafts)
        time.sleep(place.chance.uniform(0.3, 1.2))
        Path(f"/sys/fs/ext4/{loop}/trigger_fs_error").write_text("x")
        out, error = process.stdout.read(), process.stderr.read()
        feeder.join()
        process.wait()
        shell("umount", disk)
        subprocess.run(["fsck.ext4", "-p", "-f", image], capture_output=True, check=False)
        shell("mount", "-o", "loop", image, disk)
        promised = acknowledged(out)
        if lost := set(promised) - set(ids_in(ledger)):
            shell("umount", disk)
            raise Failed(f"run {run}: {len(lost)} of {len(promised)} acknowledged are lost")
        told += "cannot be written" in out + error
        promised_in_all += len(promised)
        shell("umount", disk)
    return {"runs": times, "acknowledged": promised_in_all, "told in words": told, "lost": 0}


def full(place, times):
    """A disk of some kilobytes fills up; with more room the ledger goes on."""
    disk = place.folder / "disk"
    disk.mkdir()
    promised_in_all = 0
    for run in range(times):
        size = place.chance.randrange(200, 3000)
        shell("mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", disk)
        ledger = disk / "ledger.db"
        promised, said = place.take_in(ledger, place.drafts(1200), may_fail=True)
        if "full" not in said and len(promised) < 1200:
            raise Failed(f"{size} KB: {said}")
        shell("mount", "-o", "remount,size=16m", disk)
        again, _ = place.take_in(ledger, place.drafts(2))
        try:
            check(place, ledger, set(promised) | set(again), f"a disk of {size} KB")
        finally:
            shell("umount", disk)
        promised_in_all += len(promised)
    return {"disks": times, "acknowledged": promised_in_all, "lost": 0}


def shell(*command):
    return subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, text=True
    ).stdout


CAMPAIGNS = {
    "disks that become read-only": (read_only, 3, 40),
    "full disks": (full, 6, 60),
}
