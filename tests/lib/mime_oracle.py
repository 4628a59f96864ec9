#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gazetted: what Python's email package thinks of our messages.

usage: mime_oracle.py FILE.eml...

Prints "FILE: OK", or the first defect of each file, and exits 1 where there
was one. Checked: CRLF only, 7-bit, lines within 998 bytes, quoted-printable
lines within 76, no defect in any part or header by the strict policy, header
and body decodable.
"""
import email
import email.policy
import sys

POLICY = email.policy.strict.clone(raise_on_defect=True)


def wire_defect(raw):
    if not raw.endswith(b"\r\n"):
        return "does not end in CRLF"
    for number, line in enumerate(raw[:-2].split(b"\r\n"), 1):
        if b"\r" in line or b"\n" in line:
            return "line %d: a bare CR or LF" % number
        if len(line) > 998:
            return "line %d: %d bytes" % (number, len(line))
        if any(c >= 0x7F or (c < 32 and c != 9) for c in line):
            return "line %d: a byte that is not printable ASCII" % number
    return None


def part_defect(part):
    if part.defects:
        return repr(part.defects[0])
    for name, value in part.items():
        if getattr(value, "defects", ()):
            return "%s: %r" % (name, value.defects[0])
    if part.is_multipart():
        return None
    if part.get("Content-Transfer-Encoding") == "quoted-printable":
        for line in part.get_payload().splitlines():
            if len(line) > 76:
                return "a quoted-printable line of %d" % len(line)
            if line != line.rstrip():
                return "a blank at a quoted-printable line's end"
            if line.startswith(("From ", ".")):
                return "a line that begins with From or a dot"
    if part.get_content_maintype() == "text":
        part.get_content(errors="strict")
    return None


def defect(raw):
    found = wire_defect(raw)
    if found:
        return found
    try:
        message = email.message_from_bytes(raw, policy=POLICY)
        for part in message.walk():
            found = part_defect(part)
            if found:
                return found
    except Exception as problem:  # whatever it is, it is a defect
        return "%s: %s" % (type(problem).__name__, problem)
    return None


def main(paths):
    bad = 0
    for path in paths:
        with open(path, "rb") as f:
            found = defect(f.read())
        bad += found is not None
        print("%s: %s" % (path, found or "OK"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
