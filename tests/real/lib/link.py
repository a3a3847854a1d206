"""A bad link to a server on this machine. Prints its port, and then serves until it is ended.

    link.py breaks BYTES PORT    each connection is cut after so many bytes, both ways together
    link.py silent BYTES PORT    after so many bytes of the server nothing more comes, and the
                                 connection stays
    link.py claims PORT          after the login, the next message says that it has 2 GB, and zeros
                                 come without an end
    link.py rows PORT            the first row of an answer that has 60 bytes or more comes again
                                 and again
"""

import socket
import struct
import sys
import threading

mode, *numbers = sys.argv[1:]
*limit, server_port = map(int, numbers)
LET_IN = b"Z\0\0\0\x05I"


class Connection:
    def __init__(self, client):
        self.client = client
        self.server = socket.create_connection(("127.0.0.1", server_port))
        self.moved = 0
        self.lock = threading.Lock()
        back = self.repeat_a_row if mode == "rows" else self.to_client
        for work in self.to_server, back:
            threading.Thread(target=work, daemon=True).start()

    def cut(self):
        """Cuts it as a broken link does: without a goodbye."""
        for end in self.client, self.server:
            try:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()

    def allowed(self, data):
        """The part of the data that still passes over a link that breaks."""
        if mode != "breaks":
            return data
        with self.lock:
            part = data[: max(0, limit[0] - self.moved)]
            self.moved += len(data)
        return part

    def to_server(self):
        try:
            while data := self.client.recv(65536):
                part = self.allowed(data)
                self.server.sendall(part)
                if len(part) < len(data):
                    break
        except OSError:
            pass
        self.cut()

    def to_client(self):
        said = 0
        try:
            while data := self.server.recv(65536):
                part = self.allowed(data)
                if mode == "silent":
                    part = data[: max(0, limit[0] - said)]
                    said += len(data)
                self.client.sendall(part)
                if mode == "breaks" and len(part) < len(data):
                    break
                if mode == "claims" and data.endswith(LET_IN):
                    self.claim()
        except OSError:
            pass
        self.cut()

    def claim(self):
        """The program's question is swallowed, and the answer never ends."""
        self.client.sendall(b"T\x7f\xff\xff\xff")
        while True:
            self.client.sendall(bytes(1 << 20))

    def repeat_a_row(self):
        """Passes on whole messages, and stays with a row."""
        server = self.server.makefile("rb")
        try:
            while head := server.read(5):
                message = head + server.read(struct.unpack(">i", head[1:])[0] - 4)
                self.client.sendall(message)
                while head[:1] == b"D" and len(message) >= 60:
                    self.client.sendall(message * 1000)
        except OSError:
            pass
        self.cut()


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    Connection(listener.accept()[0])
