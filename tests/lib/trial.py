# SPDX-License-Identifier: MIT
"""gazetted: an edition to many, disturbed and brought to its end, for tests.

    t = Trial(folder, program, subscribers, connections)
    t.begin()                       # a fresh state, an empty mailbox
    t.run(under=["strace", ...])    # as often as one likes
    t.finish()                      # undisturbed, until all are served
    print(t.repeats, t.kills)

The folder has gazetted.conf, its state in state/ and what the receivers stored
in mail/ and the folders there. finish() ends the program with a sentence where
a subscriber was left out, a repeat differs from what it repeats, or there are
more repeats than one for each connection that was open when it was disturbed.

That is judged connection by connection, since a message that has to be repeated
is the last one that its connection took: what went before is on record by then.
smtpd.py notes who brought a message beside it, and with --quits who took leave.
A program that takes messages has the number of the run at the end of its $HOME,
and leaves it in the name of what it stores, as in run-7.XXXX.eml.

Of two copies that one is the first that the earlier run brought: a receiver
that is slow may store it when the later run has brought the other.
"""
import collections
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import time

HOUR = 3600
RUNS_MAX = 12  # undisturbed ones, until all must have been served


class Copy:
    """A message as it was stored, once."""

    def __init__(self, path):
        with open(path, "rb") as m:
            self.text = m.read()
            stored = os.fstat(m.fileno()).st_mtime_ns
        self.id, self.to = (
            re.search(b"(?mi)^%s: *(\\S+)" % name, self.text).group(1).decode()
            for name in (b"Message-ID", b"To"))
        # The connection that brought it, or else the run.
        envelope = path[:-len(".eml")] + ".json"
        self.connection = os.path.exists(envelope)
        if self.connection:
            with open(envelope, encoding="utf-8") as f:
                e = json.load(f)
            self.by = "%s/connection-%d" % (
                os.path.dirname(path), e["connection"])
            self.order = (e["opened"], int(os.path.basename(path)[:-4]))
        else:
            self.by = path.rsplit(".", 2)[0]
            self.order = (int(self.by.rsplit("-", 1)[1]), stored)


class Trial:
    def __init__(self, folder, program, subscribers, connections):
        self.folder, self.program = folder, program
        self.subscribers, self.connections = int(subscribers), int(connections)
        self.now = 1800000000
        self.kills = self.repeats = self.editions = self.here = self.runs = 0
        self.words = ""

    def begin(self):
        shutil.rmtree(self.folder + "/state", ignore_errors=True)
        for f in self.files("*"):
            os.unlink(f)
        self.here = 0

    def files(self, name):
        found = glob.glob(self.folder + "/mail/**/" + name, recursive=True)
        return [f for f in found if os.path.isfile(f)]

    def start(self, under=(), step=2 * HOUR):
        """A run, `step` seconds after the last one, behind the command
        `under`; what it says goes into run.err."""
        self.now += step
        self.runs += 1
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.now))
        with open(self.folder + "/run.err", "wb") as err:
            return subprocess.Popen(
                [*under, self.program, "run", "-c",
                 self.folder + "/gazetted.conf"],
                env=dict(os.environ, GAZETTED_NOW=at,
                         HOME="%s/run-%d" % (self.folder, self.runs)),
                stdout=subprocess.DEVNULL, stderr=err)

    def run(self, under=(), step=2 * HOUR):
        """Returns the exit code, negative for a signal; counts kills."""
        p = self.start(under, step)
        code = p.wait(300)
        with open(self.folder + "/run.err", errors="replace") as f:
            self.words = f.read()
        # strace kills itself as its child was killed; a shell adds 128
        if code in (-9, 137):
            self.killed()
        return code

    def killed(self):
        self.kills += 1
        self.here += 1

    def received(self):
        """Message-ID -> its copies, in the order in which they came."""
        seen = collections.defaultdict(list)
        for f in self.files("*.eml"):
            c = Copy(f)
            seen[c.id].append(c)
        for copies in seen.values():
            copies.sort(key=lambda c: c.order)
        return seen

    def left_out(self, seen):
        """Sentences about those who did not get one message each."""
        with open(self.folder + "/gazetted.conf", encoding="utf-8") as f:
            readers = re.findall(r'email = "([^"]+)"', f.read())
        had = collections.Counter(v[0].to for v in seen.values())
        known = subprocess.run(
            [self.program, "status", "-c", self.folder + "/gazetted.conf",
             "--deliveries"], capture_output=True, text=True, check=False)
        for r in readers:
            if had[r] != 1:
                yield "%s has %d messages; the state says: %s" % (
                    r, had[r], " / ".join(
                        " ".join(l.split()) for l in known.stdout.split("\n")
                        if re.search(r"(?<!\S)%s(?!\S)" % re.escape(r), l)))

    def too_often(self, seen, killed):
        """Sentences about connections that left more in doubt than one."""
        brought = collections.defaultdict(list)
        doubt = collections.defaultdict(list)
        for copies in seen.values():
            for c in copies:
                brought[c.by].append(c)
            for c in copies[:-1]:
                doubt[c.by].append(c)
        for by, copies in doubt.items():
            most = 1 if copies[0].connection else self.connections
            last = max(brought[by], key=lambda c: c.order)
            if len(copies) > most:
                yield "%s: %d of its messages were repeated" % (
                    by, len(copies))
            elif copies[0].connection and copies[0] is not last:
                yield "%s: what it took before its last message was " \
                    "repeated" % by
            elif killed and os.path.exists(by + ".quit"):
                yield "%s: it had taken leave, and yet its last message " \
                    "was repeated" % by

    def finish(self, what="", allowed=None):
        """Runs undisturbed until all are served, then judges. `allowed` says
        how many repeats may be, in place of one a kill and connection."""
        for _ in range(RUNS_MAX):
            code = self.run()
            if code == 0 and len(self.received()) >= self.subscribers:
                break
        seen = self.received()
        again = sum(len(v) - 1 for v in seen.values())
        killed = allowed is None
        if killed:
            allowed = self.here * self.connections
        bad = list(self.left_out(seen))
        if bad or len(seen) != self.subscribers:
            sys.exit("%s: %d Message-IDs for %d subscribers; exit code %d\n%s"
                     % (what, len(seen), self.subscribers, code,
                        "\n".join([*bad[:20], self.words])))
        if any(c.text != v[0].text for v in seen.values() for c in v):
            sys.exit("%s: a repeat differs from what it repeats" % what)
        bad = list(self.too_often(seen, killed))
        if again > allowed or bad:
            sys.exit("%s: %d repeats, where %d are allowed\n%s"
                     % (what, again, allowed, "\n".join(bad[:20])))
        self.repeats += again
        self.editions += 1
        return again
