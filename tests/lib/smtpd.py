#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# gazetted: an SMTP receiver on loopback that fails on request, for tests.
"""Receives mail on 127.0.0.1 and does to the sender what a script says.

Prints its port on standard output once it listens (also into --port-file).
In DIR (--store) each accepted message becomes NNN.eml (the bytes after
dot-unstuffing) beside NNN.json (its envelope); DIR/transcript has the dialogue,
a line each: "<connection> C: ..." from the client, "S: ..." from us, "-- ..."
for what happened. Ends at SIGTERM or after --max-seconds.

A fault script (--faults FILE, or --fault 'JSON' repeated) is a list of rules:

    {"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 no such user"}
    {"at": "dot", "nth": 3, "drop": true}

"at" is one of connect, ehlo, starttls, auth, mail, rcpt, data, body, dot,
rset, quit. A rule fires when all of its conditions hold:
    nth       only at the n-th time (from 1) that the server reaches this step;
              [n, m] for a range
    match     a regular expression found in the command line (mail, rcpt), or
              for data/body/dot in "sender recipient"
    times     at most so many times
    behind    true: only to mail, rcpt and data that came behind a dot with it
and then does, in this order:
    delay     seconds to wait (before anything)
    reply     the answer in place of the usual one; "\\r\\n" inside for more
              lines; at "dot", a 4xx or 5xx means not stored
    raw       these characters as they are, no line end added
    inject    these characters behind the answer, in the same segment
    endless   lines of an answer that never ends
    long      the usual answer with so many bytes behind it
    drip      seconds between the bytes of the answer
    drop      close the connection: without the answer, unless "reply" is given
    store     at "dot": false keeps the message out of the store, true stores
              it even though the answer is lost or an error
    after     bytes of the message to read before "body" acts
    deaf      forget what came behind the command
    silence   never answer; the connection stays open
"""
import argparse
import base64
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time

STEPS = ("connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data",
         "body", "dot", "rset", "quit")


class Gone(Exception):
    """The connection is over."""


class Faults:
    """The rules, with the counts that decide when they fire."""

    def __init__(self, rules):
        self.rules = rules
        self.count = dict.fromkeys(STEPS, 0)
        self.lock = threading.Lock()
        for r in rules:
            if r.get("at") not in STEPS:
                raise SystemExit(f"smtpd: no such step in rule {r}")
            r["fired"] = 0

    def at(self, step, text, behind=False):
        with self.lock:
            self.count[step] += 1
            n = self.count[step]
            for r in self.rules:
                if r["at"] != step or r["fired"] >= r.get("times", 1 << 30):
                    continue
                nth = r.get("nth")
                if isinstance(nth, list):
                    if not nth[0] <= n <= nth[1]:
                        continue
                elif nth is not None and n != nth:
                    continue
                if r.get("behind") and not behind:
                    continue
                if "match" in r and not re.search(r["match"], text):
                    continue
                r["fired"] += 1
                return r
        return {}


class Server:
    def __init__(self, opt):
        self.opt = opt
        rules = []
        if opt.faults:
            with open(opt.faults) as f:
                rules += json.load(f)
        for one in opt.fault:
            rules.append(json.loads(one))
        self.faults = Faults(rules)
        self.lock = threading.Lock()
        self.stored = self.conns = 0
        self.transcript = None
        if opt.store:
            os.makedirs(opt.store, exist_ok=True)
            self.transcript = open(os.path.join(opt.store, "transcript"), "a",
                                   buffering=1)
        self.tls = None
        if opt.cert:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(opt.cert, opt.key)
            self.tls.num_tickets = opt.tickets

    def note(self, conn, who, text):
        if self.transcript and not self.opt.quiet:
            with self.lock:
                self.transcript.write(f"{conn} {who} {text}\n")

    def keep(self, envelope, body):
        with self.lock:
            self.stored += 1
            n = self.stored
        if not self.opt.store or self.opt.discard:
            return n
        base = os.path.join(self.opt.store, f"{n:03d}")
        with open(base + ".json", "w") as f:
            json.dump(envelope, f)
        # The message appears whole, after its envelope.
        with open(base + ".tmp", "wb") as f:
            f.write(body)
        os.rename(base + ".tmp", base + ".eml")
        return n


class Connection:
    def __init__(self, server, sock, n):
        self.s, self.sock, self.n = server, sock, n
        self.opened = time.time_ns()
        self.opt = server.opt
        self.buf = b""
        self.secure = self.authed = False
        self.helo = None
        self.behind = False  # this transaction came with the last one's dot
        self.reset()

    def reset(self):
        self.sender, self.rcpts = None, []
        self.parameters = ""

    # -- bytes --
    def fill(self):
        got = self.sock.recv(65536)
        if not got:
            raise Gone("client closed")
        self.buf += got

    def line(self):
        while b"\n" not in self.buf:
            if len(self.buf) > 65536:
                raise Gone("line too long")
            self.fill()
        line, self.buf = self.buf.split(b"\n", 1)
        return line.rstrip(b"\r").decode("utf-8", "surrogateescape")

    def send(self, text, drip=0):
        self.s.note(self.n, "S:", text.rstrip("\r\n").replace("\r\n", " | "))
        data = text.encode("utf-8", "surrogateescape")
        if not drip:
            self.sock.sendall(data)
            return
        for i in range(len(data)):
            self.sock.sendall(data[i:i + 1])
            time.sleep(drip)

    def act(self, rule, usual):
        """Answers as the rule says, or as usual. True if it was as usual."""
        if not rule:
            self.send(usual + "\r\n")
            return True
        if "delay" in rule:
            time.sleep(rule["delay"])
        if rule.get("silence"):
            self.s.note(self.n, "--", "silence")
            while True:
                self.fill()
        if rule.get("deaf"):
            self.buf = b""
        drip = rule.get("drip", 0)
        usual += " " + "x" * rule["long"] if "long" in rule else ""
        usual += "\r\n" + rule["inject"] if "inject" in rule else ""
        while rule.get("endless"):
            self.sock.sendall(b"250-and then\r\n" * 64)
        if "raw" in rule:
            self.send(rule["raw"], drip)
        elif "reply" in rule:
            self.send(rule["reply"] + "\r\n", drip)
        elif not rule.get("drop"):
            self.send(usual + "\r\n", drip)
        if rule.get("drop"):
            raise Gone("dropped as told")
        return "reply" not in rule and "raw" not in rule

    # -- commands --
    def run(self):
        if self.opt.tls == "implicit":
            self.wrap()
        self.act(self.s.faults.at("connect", ""),
                 f"220 {self.opt.name} ESMTP test")
        while True:
            line = self.line()
            verb = line.split(" ", 1)[0].upper()
            shown = "AUTH ..." if verb == "AUTH" else line
            self.s.note(self.n, "C:", shown)
            do = getattr(self, "do_" + verb.lower(), None)
            if do is None or not re.fullmatch("[A-Z]{4,8}", verb):
                self.send("502 5.5.2 not implemented\r\n")
            else:
                do(line)
            if self.opt.deaf:
                self.buf = b""

    def wrap(self):
        self.sock = self.s.tls.wrap_socket(self.sock, server_side=True)
        self.secure = True

    def do_ehlo(self, line):
        self.helo = line[5:]
        self.reset()
        rule = self.s.faults.at("ehlo", line)
        ext = [f"{self.opt.name} greets {self.helo}"]
        if self.opt.pipelining:
            ext.append("PIPELINING")
        ext.append(f"SIZE {self.opt.size}")
        if self.opt.tls == "starttls" and not self.secure:
            ext.append("STARTTLS")
        if self.opt.user and (self.secure or self.opt.auth_clear) and \
                not (self.secure and self.opt.auth_clear_only):
            ext.append("AUTH " + self.opt.mechanisms)
        ext += ["8BITMIME", "ENHANCEDSTATUSCODES", "CHUNKING", "DSN"]
        ext = ext[:1] if self.opt.bare else ext
        ext += self.opt.ext
        usual = "\r\n".join(
            "250" + ("-" if i + 1 < len(ext) else " ") + e
            for i, e in enumerate(ext))
        self.act(rule, usual)

    def do_lhlo(self, line):
        self.do_ehlo(line)

    def do_helo(self, line):
        self.helo = line[5:]
        self.reset()
        self.send(f"250 {self.opt.name}\r\n")

    def do_starttls(self, line):
        if self.opt.tls != "starttls" or self.secure:
            self.send("503 5.5.1 not now\r\n")
            return
        if self.act(self.s.faults.at("starttls", line), "220 2.0.0 go ahead"):
            self.buf = b""
            self.wrap()

    def do_auth(self, line):
        rule = self.s.faults.at("auth", line)
        words = line.split(" ")
        mech = words[1].upper() if len(words) > 1 else ""
        if mech not in self.opt.mechanisms.upper().split():
            self.send("504 5.5.4 no such mechanism\r\n")
            return
        if mech in ("XOAUTH2", "OAUTHBEARER"):
            arg = words[2] if len(words) > 2 else self.ask("334 ")
            good = "auth=Bearer " + self.opt.token + "\x01" in self.b64(arg)
            if not good:
                self.ask("334 " + base64.b64encode(b'{"status":"401"}').decode())
        elif mech == "PLAIN":
            arg = words[2] if len(words) > 2 else self.ask("334 ")
            parts = self.b64(arg).split("\0")
            good = len(parts) == 3 and parts[1:] == [self.opt.user,
                                                     self.opt.password]
        else:
            user = words[2] if len(words) > 2 else self.ask("334 VXNlcm5hbWU6")
            good = self.b64(user) == self.opt.user
            good &= self.b64(self.ask("334 UGFzc3dvcmQ6")) == self.opt.password
        if not good:
            self.send("535 5.7.8 authentication failed\r\n")
        elif self.act(rule, "235 2.7.0 welcome"):
            self.authed = True

    def ask(self, text):
        self.send(text + "\r\n")
        return self.line()

    @staticmethod
    def b64(text):
        try:
            return base64.b64decode(text, validate=True).decode()
        except ValueError:
            return ""

    def do_mail(self, line):
        rule = self.s.faults.at("mail", line, self.behind)
        if self.opt.user and not self.authed and not self.opt.auth_optional:
            self.send("530 5.7.0 log in first\r\n")
            return
        m = re.match(r"MAIL FROM:<([^>]*)>", line, re.I)
        if self.sender is not None:
            self.send("503 5.5.1 nested MAIL\r\n")
        elif not m:
            self.send("501 5.5.4 syntax\r\n")
        elif self.act(rule, "250 2.1.0 ok") or \
                rule.get("reply", rule.get("raw", "")).startswith("2"):
            self.sender = m.group(1)
            self.parameters = line[m.end():].strip()

    def do_rcpt(self, line):
        rule = self.s.faults.at("rcpt", line, self.behind)
        m = re.match(r"RCPT TO:<([^>]*)>", line, re.I)
        if self.sender is None:
            self.send("503 5.5.1 MAIL first\r\n")
        elif not m:
            self.send("501 5.5.4 syntax\r\n")
        elif self.act(rule, "250 2.1.5 ok") or \
                rule.get("reply", rule.get("raw", "")).startswith("2"):
            self.rcpts.append(m.group(1))

    def do_data(self, line):
        about = f"{self.sender} {' '.join(self.rcpts)}"
        rule = self.s.faults.at("data", about, self.behind)
        if not self.rcpts and not rule:
            self.send("554 5.5.1 no valid recipients\r\n")
            return
        self.act(rule, "354 go on")
        if "reply" in rule and not rule["reply"].startswith("354"):
            return
        body = self.body(about)
        rule = self.s.faults.at("dot", about)
        reply = rule.get("reply", rule.get("raw", ""))
        store = rule.get("store", not (rule.get("drop") or rule.get("silence"))
                         and not reply[:1] in ("4", "5"))
        n = 0
        if store:
            n = self.s.keep({"n": self.s.stored + 1, "helo": self.helo,
                             "connection": self.n, "opened": self.opened,
                             "sender": self.sender,
                             "parameters": self.parameters,
                             "recipients": self.rcpts, "secure": self.secure,
                             "authed": self.authed}, body)
        self.s.note(self.n, "--", f"message of {len(body)} bytes"
                    + (f" kept as {n:03d}" if n else ""))
        self.reset()
        self.behind = bool(self.buf)
        self.act(rule, f"250 2.0.0 Ok: queued as {n:03d}")

    def body(self, about):
        rule = self.s.faults.at("body", about)
        if rule:
            while len(self.buf) < rule.get("after", 0):
                self.fill()
            if rule.keys() & {"reply", "raw", "drop", "silence"}:
                self.act(rule, "")
            else:
                time.sleep(rule.get("delay", 0))
        while len(self.buf) < 3:
            self.fill()
        if self.buf[:3] == b".\r\n":
            self.buf = self.buf[3:]
            return b""
        # A bytearray, as messages may be large.
        got, seen = bytearray(self.buf), 0
        while (end := got.find(b"\r\n.\r\n", max(0, seen - 4))) < 0:
            seen, self.buf = len(got), b""
            self.fill()
            got += self.buf
        raw, self.buf = bytes(got[:end + 2]), bytes(got[end + 5:])
        return re.sub(rb"(^|\r\n)\.", rb"\1", raw)

    def do_rset(self, line):
        self.reset()
        self.act(self.s.faults.at("rset", line), "250 2.0.0 ok")

    def do_noop(self, line):
        self.send("250 2.0.0 ok\r\n")

    def do_quit(self, line):
        if self.opt.quits:
            open("%s/connection-%d.quit" % (self.opt.store, self.n),
                 "w").close()
        self.act(self.s.faults.at("quit", line), "221 2.0.0 bye")
        raise Gone("quit")


def serve(server, sock, n):
    c = Connection(server, sock, n)
    try:
        sock.settimeout(server.opt.idle)
        if sock.family == socket.AF_INET:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        c.run()
    except (Gone, OSError, ssl.SSLError) as why:
        server.note(n, "--", f"end: {why}")
    try:
        c.sock.close()
    except OSError:
        pass


def make_cert(folder, name):
    """A certificate that signs itself, for `name`; returns (cert, key)."""
    os.makedirs(folder, exist_ok=True)
    cert, key = (os.path.join(folder, f) for f in ("cert.pem", "key.pem"))
    if not os.path.exists(cert):
        kind = "IP" if re.fullmatch(r"[\d.]+", name) else "DNS"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
             "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
             "-subj", "/CN=" + name, "-addext",
             f"subjectAltName={kind}:{name}", "-keyout", key, "-out", cert],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return cert, key


def options():
    p = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    p.add_argument("--port", type=int, default=0)
    p.add_argument("--unix", help="a socket to listen on, in place of a port")
    p.add_argument("--port-file")
    p.add_argument("--store", help="folder for messages and the transcript")
    p.add_argument("--discard", action="store_true",
                   help="count messages, do not write them")
    p.add_argument("--quits", action="store_true", help="connection-N.quit in "
                   "the folder for each that took leave")
    p.add_argument("--quiet", action="store_true", help="no dialogue")
    p.add_argument("--name", default="localhost", help="of the server")
    p.add_argument("--no-pipelining", dest="pipelining", action="store_false")
    p.add_argument("--size", type=int, default=0, help="announced limit")
    p.add_argument("--ext", action="append", default=[],
                   help="another line of the EHLO reply")
    p.add_argument("--bare", action="store_true",
                   help="announce nothing but --ext")
    p.add_argument("--deaf", action="store_true",
                   help="forget what was sent behind a command with it")
    p.add_argument("--auth-clear-only", action="store_true",
                   help="offer no AUTH once there is TLS")
    p.add_argument("--tls", choices=("no", "starttls", "implicit"),
                   default="no")
    p.add_argument("--cert-dir", help="where cert.pem and key.pem are or go")
    p.add_argument("--cert-name", default="localhost")
    p.add_argument("--tickets", type=int, default=2, help="of TLS 1.3")
    p.add_argument("--user")
    p.add_argument("--password", default="")
    p.add_argument("--token", default="", help="of XOAUTH2, OAUTHBEARER")
    p.add_argument("--mechanisms", default="PLAIN LOGIN")
    p.add_argument("--auth-clear", action="store_true",
                   help="offer AUTH without TLS too")
    p.add_argument("--auth-optional", action="store_true")
    p.add_argument("--faults", help="JSON file with a list of rules")
    p.add_argument("--fault", action="append", default=[], help="one rule")
    p.add_argument("--idle", type=float, default=60, help="seconds")
    p.add_argument("--max-seconds", type=float, default=120)
    opt = p.parse_args()
    opt.cert = opt.key = None
    if opt.tls != "no":
        if not opt.cert_dir:
            p.error("--tls needs --cert-dir")
        opt.cert, opt.key = make_cert(opt.cert_dir, opt.cert_name)
    return opt


def main():
    opt = options()
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    threading.Timer(opt.max_seconds, lambda: os._exit(3)).start()
    server = Server(opt)
    if opt.unix:
        lsock = socket.socket(socket.AF_UNIX)
        lsock.bind(opt.unix)
        lsock.listen(256)
        port = opt.unix
    else:
        lsock = socket.create_server(("127.0.0.1", opt.port), backlog=256)
        port = lsock.getsockname()[1]
    if opt.port_file:
        with open(opt.port_file + ".tmp", "w") as f:
            f.write(f"{port}\n")
        os.rename(opt.port_file + ".tmp", opt.port_file)
    print(port, flush=True)
    while True:
        sock, _ = lsock.accept()
        server.conns += 1
        threading.Thread(target=serve, args=(server, sock, server.conns),
                         daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())
