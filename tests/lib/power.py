#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gazetted: pulls the plug on an edition again and again, for tests.

    power.py FOLDER PROGRAM SUBSCRIBERS CONNECTIONS LOSSES SEED SHIM

A run is killed, at random or at one of the program's own places; then its state
is set back to what was synced by then. Of what was not, by turns nothing is
left, or each page of 4 KB and each name by chance, as a disk may have written
them in any order. The shim (power.c) knows what was synced.
"""
import os
import random
import shutil
import signal
import subprocess
import sys

from trial import Trial

PAGE = 4096
PLACES = 8  # the program passes about so many for each message
A_ROUND = 6  # losses of one edition at most; then it may end


class Disk:
    def __init__(self, folder, rng):
        self.state, self.image = folder + "/state", folder + "/image"
        self.rng = rng

    def begin(self):
        """All there is counts as synced."""
        shutil.rmtree(self.image, ignore_errors=True)
        os.mkdir(self.image)
        names = []
        for e in os.scandir(self.state) if os.path.isdir(self.state) else ():
            shutil.copyfile(e.path, "%s/%d" % (self.image, e.inode()))
            names.append("%d %s\n" % (e.inode(), e.name))
        with open(self.image + "/names", "w", encoding="utf-8") as f:
            f.writelines(names)

    def synced_names(self):
        with open(self.image + "/names", encoding="utf-8") as f:
            return {name: inode for inode, name in
                    (line.rstrip("\n").split(" ", 1) for line in f)}

    def synced(self, inode):
        try:
            with open("%s/%s" % (self.image, inode), "rb") as f:
                return f.read()
        except FileNotFoundError:
            return b""

    def mixed(self, old, new):
        out = b""
        for at in range(0, max(len(old), len(new)), PAGE):
            pages = old[at:at + PAGE], new[at:at + PAGE]
            if max(len(old), len(new)) > at + PAGE:
                pages = [p.ljust(PAGE, b"\0") for p in pages]
            out += self.rng.choice(pages)
        return out

    def lose(self, nothing_left):
        """What the next start finds. Files keep their inodes."""
        if not os.path.isdir(self.state):
            return
        now = {e.name: str(e.inode()) for e in os.scandir(self.state)}
        then = self.synced_names()
        for name in sorted(set(now) | set(then)):
            path = self.state + "/" + name
            there = then if nothing_left or self.rng.random() < 0.5 else now
            if name not in there or name.endswith("-shm"):
                if os.path.exists(path):
                    os.unlink(path)
                continue
            inode = there[name]
            old = new = self.synced(inode)
            if now.get(name) == inode:
                with open(path, "rb") as f:
                    new = f.read()
            elif os.path.exists(path):
                os.unlink(path)
            left = old if nothing_left else self.mixed(old, new)
            fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(fd, "wb") as f:
                f.write(left)


def at_random(t, under, rng, span):
    p = t.start(under)
    try:
        p.wait(rng.uniform(0, span))
    except subprocess.TimeoutExpired:
        p.send_signal(signal.SIGKILL)
        p.wait()
        t.killed()


def main():
    folder, program, subscribers, connections, losses, seed, shim = sys.argv[1:]
    rng = random.Random(int(seed))
    t = Trial(folder, program, subscribers, connections)
    disk = Disk(folder, rng)
    shimmed = ["env", "LD_PRELOAD=" + shim, "POWER_OF=" + disk.state,
               "POWER_IMAGE=" + disk.image]
    while t.kills < int(losses):
        t.begin()
        for turn in range(A_ROUND):
            disk.begin()
            before = t.kills
            if turn % 2:
                at_random(t, shimmed, rng, 1.5)
            else:
                place = rng.randrange(1, PLACES * t.subscribers)
                t.run(shimmed + ["GAZETTED_CRASH=*:%d" % place])
            if t.kills == before:
                break
            disk.lose(nothing_left=rng.random() < 0.5)
        t.finish("power loss")
    print("# %d power losses in %d editions to %s: none lost, %d repeats" %
          (t.kills, t.editions, subscribers, t.repeats))


main()
