"""Fingers on the touch device of an X server whose input driver is `inputtest`.

    touch.py SOCKET

reads gestures, one a line, and says "done" after each line that says "done". Places are pixels of
the screen, times milliseconds:

    screen WIDTH HEIGHT            the size of the screen, before anything else
    down FINGER X Y, move FINGER X Y, up FINGER
    wait MS
    tap X Y [MS]                   a finger that stays for MS (60)
    swipe X1 Y1 X2 Y2 [MS [HOLD]]  a finger that moves for MS (300) and rests for HOLD (0)
    together MS X,Y X,Y...         several fingers at once, for MS

One process for a whole test: the driver does not take a second client after the first has gone.
The driver's protocol: man inputtest, xf86-input-inputtest-protocol.h of the X server.
"""

import socket
import struct
import sys
import time

# The kinds of messages, and the types of a touch (those of XInput 2).
CLIENT_VERSION, WAIT_FOR_SYNC, TOUCH = 0, 1, 6
BEGIN, UPDATE, END = 18, 19, 20
# The largest value of the device's axes, which span the screen.
MOST = 0xFFFF
# The driver's messages have room for this many axes.
AXES = 64


class Fingers:
    def __init__(self, path):
        self.width, self.height = 1, 1
        self.at = {}
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(30)
        # The server may still be starting, or be busy with the client before.
        for _ in range(100):
            try:
                self.socket.connect(path)
                break
            except (FileNotFoundError, ConnectionRefusedError):
                time.sleep(0.1)
        self.send(CLIENT_VERSION, struct.pack("=HH", 1, 1))
        self.receive()

    def send(self, kind, content):
        self.socket.sendall(struct.pack("=II", 8 + len(content), kind) + content)

    def receive(self):
        length, kind = struct.unpack("=II", self.exactly(8))
        self.exactly(length - 8)
        return kind

    def exactly(self, count):
        received = b""
        while len(received) < count:
            more = self.socket.recv(count - len(received))
            if not more:
                raise SystemExit("touch.py: the X server has closed the device")
            received += more
        return received

    def sync(self):
        """Waits until the server has seen every event."""
        self.send(WAIT_FOR_SYNC, b"")
        self.receive()

    def touch(self, finger, kind, x, y):
        axes = [0.0] * AXES
        # The middle of the pixel.
        axes[0] = (x + 0.5) * (MOST + 1) / self.width
        axes[1] = (y + 0.5) * (MOST + 1) / self.height
        mask = struct.pack("<Q", 0b11)
        values = struct.pack(f"={AXES}d", *axes)
        # No axis has an unaccelerated value. Four bytes fill up to the doubles.
        content = struct.pack("=III", finger, kind, 0) + mask + bytes(4) + values + bytes(8 * AXES)
        self.send(TOUCH, content)
        self.sync()

    def screen(self, width, height):
        self.width, self.height = width, height

    def down(self, finger, x, y):
        self.at[finger] = (x, y)
        self.touch(finger, BEGIN, x, y)

    def move(self, finger, x, y):
        self.at[finger] = (x, y)
        self.touch(finger, UPDATE, x, y)

    def up(self, finger):
        self.touch(finger, END, *self.at.pop(finger))

    def tap(self, x, y, ms=60):
        self.together(ms, (x, y))

    def together(self, ms, *places):
        for finger, place in enumerate(places):
            self.down(finger, *place)
        wait(ms)
        for finger in range(len(places)):
            self.up(finger)

    def swipe(self, x1, y1, x2, y2, ms=300, hold=0):
        """Moves a finger in steps of 15 ms, as a screen reports them."""
        began, steps = time.monotonic(), max(int(ms / 15), 1)
        self.down(0, x1, y1)
        for step in range(1, steps + 1):
            wait(1000 * (began - time.monotonic()) + ms * step / steps)
            part = step / steps
            self.move(0, x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)
        wait(hold)
        self.up(0)


def wait(ms):
    time.sleep(max(ms, 0) / 1000)


def perform(fingers, gesture):
    name, *words = gesture.split()
    if name == "wait":
        return wait(float(words[0]))
    if name == "together":
        places = [tuple(map(float, word.split(","))) for word in words[1:]]
        return fingers.together(float(words[0]), *places)
    numbers = [float(word) for word in words]
    if name in ("down", "move", "up"):
        numbers[0] = int(numbers[0])
    elif name not in ("tap", "swipe", "screen"):
        raise SystemExit(f"touch.py: no gesture is called {name}")
    getattr(fingers, name)(*numbers)


def main():
    fingers = Fingers(sys.argv[1])
    for line in sys.stdin:
        if line.strip() == "done":
            print("done", flush=True)
        else:
            perform(fingers, line)


main()
