#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gazetted: one visit to a web server, byte for byte.

usage: visit.py PORT-OR-SOCKET METHOD PATH [BODY [FIELD...]]

Prints the status and fields, an empty line, the body. A FIELD beginning with
"-" takes the one of that name away; a BODY of "@N" is N bytes.
"""
import socket
import sys


def main():
    to, method, path, body, *fields = sys.argv[1:] + [""] * (4 - len(sys.argv[1:]))
    if body.startswith("@"):
        body = "x" * int(body[1:])
    head = ["%s %s HTTP/1.1" % (method, path), "Host: news.example.org"]
    if method == "POST" and "-Content-Length" not in fields:
        head.append("Content-Length: %d" % len(body.encode()))
    head += [f for f in fields if f and not f.startswith("-")]
    if to.isdigit():
        s = socket.create_connection(("127.0.0.1", int(to)), 20)
    else:
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(20)
        s.connect(to)
    try:
        s.sendall(("\r\n".join(head) + "\r\n\r\n" + body).encode())
    except OSError:
        pass  # answered before all was said
    got = b""
    while True:
        try:
            some = s.recv(65536)
        except OSError:
            break
        if not some:
            break
        got += some
    sys.stdout.write(got.decode(errors="replace").replace("\r\n", "\n"))


main()
