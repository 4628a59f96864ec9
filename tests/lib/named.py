#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# gazetted: a name server on loopback that answers from a JSON file, for tests.
"""usage: named.py FILE [PORT]. Prints its port once it answers, by UDP and TCP. The file is read anew for
each question: {"example.org": {"TXT": ["..."], "MX": [[10, "mx.example.org"]],
"A": ["192.0.2.1"], "AAAA": [...], "PTR": [...]}, "bad.example": "SERVFAIL"}.
A name that is not there is NXDOMAIN. Each question goes to standard error."""
import json
import socket
import struct
import sys
import threading
import time

KINDS = {1: "A", 12: "PTR", 15: "MX", 16: "TXT", 28: "AAAA"}


def wire(name):
    return b"".join(bytes([len(x)]) + x.encode()
                    for x in name.rstrip(".").split(".") if x) + b"\0"


def data(kind, value):
    if kind == "A":
        return socket.inet_aton(value)
    if kind == "AAAA":
        return socket.inet_pton(socket.AF_INET6, value)
    if kind == "MX":
        return struct.pack(">H", value[0]) + wire(value[1])
    if kind == "PTR":
        return wire(value)
    raw = value.encode()
    return b"".join(bytes([len(raw[i:i + 255])]) + raw[i:i + 255]
                    for i in range(0, len(raw), 255)) or b"\0"


def answer(q, most):
    at, labels = 12, []
    while q[at]:
        labels.append(q[at + 1:at + 1 + q[at]].decode("latin-1").lower())
        at += 1 + q[at]
    name, kind = ".".join(labels), struct.unpack(">H", q[at + 1:at + 3])[0]
    with open(sys.argv[1]) as f:
        zone = json.load(f)
    print(name, KINDS.get(kind, kind), file=sys.stderr, flush=True)
    here = zone.get(name)
    if here == "SILENCE":
        return b""
    code = 2 if here == "SERVFAIL" else 3 if here is None else 0
    found = here.get(KINDS.get(kind, ""), []) if code == 0 else []
    body = b""
    for value in found:
        d = data(KINDS[kind], value)
        body += b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 0, len(d)) + d
    flags = 0x8180 | code
    if len(body) + at + 5 > most:
        flags, found, body = flags | 0x0200, [], b""
    return (q[:2] + struct.pack(">HHHHH", flags, 1, len(found), 0, 0) +
            q[12:at + 5] + body)


def streams(s):
    while True:
        c, _ = s.accept()
        with c:
            n = struct.unpack(">H", c.recv(2, socket.MSG_WAITALL))[0]
            a = answer(c.recv(n, socket.MSG_WAITALL), 65535)
            c.sendall(struct.pack(">H", len(a)) + a)


for _ in range(50):
    tcp = socket.create_server(("127.0.0.1", int((sys.argv + ["0"])[2])))
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        udp.bind(tcp.getsockname())
        break
    except OSError:
        tcp.close()
threading.Thread(target=streams, args=(tcp,), daemon=True).start()
print(udp.getsockname()[1], flush=True)
end = time.time() + 300
udp.settimeout(5)
while time.time() < end:
    try:
        q, who = udp.recvfrom(4096)
    except socket.timeout:
        continue
    a = answer(q, 1232)
    if a:
        udp.sendto(a, who)
