#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# gazetted: an IMAP server with two letters that does not keep its word.
"""usage: imapd.py WAY LOG

Prints its port, serves on loopback until it is killed or two minutes are over,
and writes the commands it got into LOG. WAY is "lost" (the second letter has a
size, and no body) or "flood" (letters are larger than was said, and come again
and again).
"""
import signal
import socket
import sys

LETTER = (
    b"From: Harbour Weekly <news@harbour.example>\r\n"
    b"To: ann@example.org\r\nSubject: The first letter\r\n"
    b"Message-ID: <1@harbour.example>\r\n\r\nShips came in.\r\n"
)
SIZES = b"".join(b"* %d FETCH (UID %d RFC822.SIZE 150)\r\n" % (n, n) for n in (1, 2))


def body(uid, letter):
    return b"* %d FETCH (UID %d BODY[] {%d}\r\n%s)\r\n" % (uid, uid, len(letter), letter)


def answer(way, command):
    if command.startswith(b"CAPABILITY"):
        return b"* CAPABILITY IMAP4rev1 UIDPLUS\r\n"
    if command.startswith(b"SELECT"):
        return b"* OK [UIDVALIDITY 7] so\r\n* OK [UIDNEXT 3] so\r\n"
    if command.startswith(b"UID SEARCH"):
        return b"* SEARCH 1 2\r\n"
    if b"RFC822.SIZE" in command:
        return SIZES
    if b"BODY.PEEK[]" not in command:
        return b""
    if way == "lost":
        return body(1, LETTER) + b"* 2 FETCH (UID 2 BODY[] NIL)\r\n"
    return body(1, LETTER + b"x" * 10_000_000) * 6


def serve(way, f, log):
    f.write(b"* OK here\r\n")
    f.flush()
    for line in f:
        tag, command = line.split(b" ", 1)
        log.write(command.decode())
        log.flush()
        f.write(answer(way, command) + tag + b" OK done\r\n")
        f.flush()


def main(way, log):
    signal.alarm(120)
    s = socket.create_server(("127.0.0.1", 0))
    print(s.getsockname()[1], flush=True)
    with open(log, "w", encoding="utf-8") as out:
        while True:
            c, _ = s.accept()
            with c, c.makefile("rwb") as f:
                try:
                    serve(way, f, out)
                except OSError:
                    pass


main(*sys.argv[1:])
