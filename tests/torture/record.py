"""Records what the program writes, and plays a power cut: what was not synced may be lost, or torn."""

import re
from pathlib import Path

from lib import Failed, acknowledged

CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename,renameat2,mkdir"
SECTOR = 512


class Write:
    """A write, or a new length, that is not on the medium yet."""

    def __init__(self, at, data=None):
        self.at, self.data = at, data

    def apply(self, content):
        if self.data is None:
            return content[: self.at] + bytes(max(0, self.at - len(content)))
        content = content + bytes(max(0, self.at - len(content)))
        return content[: self.at] + self.data + content[self.at + len(self.data) :]


def trace(file):
    """The options of strace that record everything into a file."""
    return ["strace", "-f", "-qq", "-y", "-xx", "-s", "9000000", "-o", file, "-e", f"trace={CALLS}"]


def unescape(text):
    return bytes.fromhex(text.replace("\\x", ""))


CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
FILE = re.compile(r'^\d+<((?:\\x[0-9a-f]{2})+)>')
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def read(file, below):
    """The events of a trace, as far as they are about files below these folders, or say what was
    acknowledged: (kind, path, value)."""
    events, half = [], {}
    for line in Path(file).read_text(errors="replace").splitlines():
        thread = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>"):
            half[thread] = line[: -len("<unfinished ...>")].rstrip()
            continue
        if resumed := re.match(r"^\d+ +<\.\.\. \w+ resumed>(.*)$", line):
            line = half.pop(thread, "") + resumed[1]
        call = CALL.match(line)
        if not call:
            continue
        if int(call[3]) < 0 and call[1] not in ("fsync", "fdatasync"):
            continue
        name, rest, result = call[1], call[2], int(call[3])
        if name in ("unlink", "rename", "renameat2", "mkdir", "openat"):
            paths = [unescape(text).decode() for text in TEXT.findall(rest)]
            if name == "openat" and "O_CREAT" not in rest:
                continue
            if paths and paths[0].startswith(below):
                events.append((name, paths[0], paths[-1]))
            continue
        opened = FILE.match(rest)
        if not opened:
            continue
        path = unescape(opened[1]).decode()
        if name == "write" and not path.startswith("/"):
            texts = TEXT.findall(rest)
            events.append(("said", path, unescape(texts[0]).decode() if texts else ""))
        elif not path.startswith(below):
            continue
        elif name in ("fsync", "fdatasync"):
            events.append(("sync" if result == 0 else "failed", path, None))
        elif name == "ftruncate":
            events.append(("cut", path, int(rest.rsplit(", ", 1)[1])))
        elif name in ("pwrite64", "write"):
            data = unescape(TEXT.findall(rest)[0])[:result]
            at = int(rest.rsplit(", ", 1)[1]) if name == "pwrite64" else None
            events.append(("write", path, (at, data)))
    return events


class Medium:
    """What is on a medium, and what is still in the memory of the machine.

    `strict`: a name that was made is on the medium once its folder was synced, and not with its file.
    `lies`: it says that it has synced, and has not.
    """

    def __init__(self, chance, strict=False, lies=()):
        self.chance, self.strict, self.lies = chance, strict, lies
        self.files, self.waiting, self.named, self.lengths = {}, {}, set(), {}

    def take(self, kind, path, value):
        if kind == "openat":
            self.files.setdefault(path, b"")
            self.waiting.setdefault(path, [])
        elif kind == "write":
            at, data = value
            at = self.lengths.get(path, 0) if at is None else at
            self.waiting.setdefault(path, []).append(Write(at, data))
            self.files.setdefault(path, b"")
            self.lengths[path] = max(self.lengths.get(path, 0), at + len(data))
        elif kind == "cut":
            self.waiting.setdefault(path, []).append(Write(value))
            self.lengths[path] = value
        elif kind == "sync" and not path.startswith(self.lies):
            if path in self.files:
                for write in self.waiting.pop(path, []):
                    self.files[path] = write.apply(self.files[path])
                if not self.strict:
                    self.named.add(path)
            else:
                folder = path.rstrip("/") + "/"
                self.named |= {file for file in self.files if file.startswith(folder)}
        elif kind == "failed":
            # The system takes the pages for written, and they never are.
            self.waiting[path] = []
        elif kind == "unlink":
            self.forget(path)
        elif kind in ("rename", "renameat2"):
            self.files[value] = self.files.get(path, b"")
            self.waiting[value] = self.waiting.get(path, [])
            self.lengths[value] = self.lengths.get(path, 0)
            self.named.add(value) if path in self.named else None
            self.forget(path)

    def forget(self, path):
        self.files.pop(path, None)
        self.waiting.pop(path, None)
        self.lengths.pop(path, None)
        self.named.discard(path)

    def cut(self, to):
        """The files after the power was cut, written below a folder. `to` makes a path of each."""
        for path, content in self.files.items():
            if path not in self.named and self.chance.random() < 0.5:
                continue
            for write in self.waiting.get(path, []):
                kept = self.chance.random()
                if kept < 0.4:
                    content = write.apply(content)
                elif kept < 0.6 and write.data:
                    sectors = self.chance.randrange(len(write.data) // SECTOR + 1)
                    torn = Write(write.at, write.data[: sectors * SECTOR])
                    content = torn.apply(content)
            target = to(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def acknowledged_by(events):
    """For each place in the events, the ids that were acknowledged before it."""
    ids, at_each = [], []
    for kind, _, value in events:
        if kind == "said":
            ids = ids + acknowledged(value)
        at_each.append(ids)
    if not ids:
        raise Failed("nothing was acknowledged in what was recorded")
    return at_each
