# SPDX-License-Identifier: MIT
"""gazetted: an edition to many, disturbed and brought to its end, for tests.

    t = Trial(folder, program, subscribers, connections)
    t.begin()                       # a fresh state, an empty mailbox
    t.run(under=["strace", ...])    # as often as one likes
    t.finish()                      # undisturbed, until all are served
    print(t.repeats, t.kills)

The folder has gazetted.conf, its state in state/ and what the receivers stored
in mail/ and the folders there. finish() ends the program with a sentence where a subscriber was
left out, a repeat differs from what it repeats, or there are more repeats than
one for each connection and disturbance.
"""
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import time

HOUR = 3600
RUNS_MAX = 12  # undisturbed ones, until all must have been served


class Trial:
    def __init__(self, folder, program, subscribers, connections):
        self.folder, self.program = folder, program
        self.subscribers, self.connections = int(subscribers), int(connections)
        self.now = 1800000000
        self.kills = self.repeats = self.editions = self.here = 0
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
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.now))
        with open(self.folder + "/run.err", "wb") as err:
            return subprocess.Popen(
                [*under, self.program, "run", "-c",
                 self.folder + "/gazetted.conf"],
                env=dict(os.environ, GAZETTED_NOW=at),
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
        seen = collections.defaultdict(list)
        for f in self.files("*.eml"):
            with open(f, "rb") as m:
                b = m.read()
            found = re.search(rb"(?mi)^Message-ID: *(\S+)", b)
            seen[found.group(1)].append(b)
        return seen

    def finish(self, what="", allowed=None):
        """Runs undisturbed until all are served, then judges. `allowed` says
        how many repeats may be, in place of one a kill and connection."""
        for _ in range(RUNS_MAX):
            code = self.run()
            if code == 0 and len(self.received()) >= self.subscribers:
                break
        seen = self.received()
        again = sum(len(v) - 1 for v in seen.values())
        if allowed is None:
            allowed = self.here * self.connections
        if len(seen) != self.subscribers:
            sys.exit("%s: %d Message-IDs for %d subscribers; exit code %d\n%s"
                     % (what, len(seen), self.subscribers, code, self.words))
        if any(x != v[0] for v in seen.values() for x in v):
            sys.exit("%s: a repeat differs from what it repeats" % what)
        if again > allowed:
            sys.exit("%s: %d repeats, where %d are allowed"
                     % (what, again, allowed))
        self.repeats += again
        self.editions += 1
        return again
