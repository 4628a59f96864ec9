#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gazetted: disturbs an edition again and again, for tests.

    disturb.py HOW FOLDER PROGRAM SUBSCRIBERS CONNECTIONS TIMES SEED

random: kills at an instant drawn by chance from the time that a run takes.
syscalls: kills by strace, as a thread enters its k-th write, sync, send, rename
and the like; which call and which k is drawn by chance from those that an
undisturbed run makes. By turns each kind is as likely as any other, and those
alone that it makes for each message: few kills would come while it sends, else.
disk: from a k-th write, sync or the like to a file of the state on, all of them
fail, as on a disk that is full or broken: the run has to say so and to stop, and
what it sent has to be known afterwards.
"""
import collections
import os
import random
import re
import signal
import subprocess
import sys
import time

from trial import RUNS_MAX, Trial

CALLS = ("write", "pwrite64", "fdatasync", "fsync", "sendto", "sendmsg",
         "writev", "recvfrom", "openat", "rename", "renameat2", "unlink",
         "ftruncate", "connect", "close", "clone3", "futex", "poll",
         "epoll_wait")
SENDING = {"write", "pwrite64", "fdatasync", "sendto", "sendmsg", "writev",
           "recvfrom", "poll", "epoll_wait"}
STATE_FILES = ("state.db", "state.db-wal", "state.db-shm", "state.db-journal",
               "outbox.journal")
DISK_CALLS = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate",
              "fallocate", "openat")
DISK_WORDS = re.compile("No space left|full|Input/output error|I/O error|"
                        "cannot (write|open|create|be opened)")
ENOUGH = 20   # kills; one of them at least must have left a message in doubt
A_ROUND = 12  # kills of one edition at most; then it may end


def killed_in(t, seconds):
    """Whether a run took longer, and was killed then."""
    p = t.start()
    try:
        p.wait(seconds)
    except subprocess.TimeoutExpired:
        p.send_signal(signal.SIGKILL)
        p.wait()
        t.killed()
        return True
    if p.returncode != 0 and (p.returncode < 0 or not t.here):
        sys.exit("ended by itself: %d" % p.returncode)
    return False


def at_random(t, kills, rng):
    told = 0
    span = 0.5  # seconds, a little more than a run takes: learned
    while t.kills < kills:
        t.begin()
        whole = 0
        while t.here < A_ROUND and t.kills < kills and whole < RUNS_MAX:
            began = time.monotonic()
            if killed_in(t, rng.uniform(0, span)):
                continue
            whole += 1
            took = time.monotonic() - began
            span = max(0.1, min(5, (span + 1.2 * took) / 2))
            if len(t.received()) >= t.subscribers:
                break
        t.finish("random")
        if t.kills // 100 > told:
            told = t.kills // 100
            print("# %d kills so far, %d repeats" % (t.kills, t.repeats),
                  flush=True)


def strace(*what):
    return ["strace", "-f", "-qq", *what]


def census(t, calls, *only):
    """How often a thread of an undisturbed run makes each call, at most."""
    log = t.folder + "/census"
    t.begin()
    t.run(strace("-o", log, *only, "-e", "trace=" + ",".join(
        "?" + c for c in calls), "-e", "signal=none"))
    most = collections.Counter()
    with open(log, errors="replace") as f:
        each = collections.Counter(
            m.groups() for m in (re.match(r"(\d+) +(\w+)\(", l) for l in f)
            if m)
    for (_, call), n in each.items():
        most[call] = max(most[call], n)
    os.unlink(log)
    return most


def at_syscalls(t, kills, rng):
    most = census(t, CALLS)
    died = collections.Counter()
    while t.kills < kills:
        t.begin()
        tries = 0
        while tries < A_ROUND and t.kills < kills:
            of = set(most) if tries % 2 else SENDING & set(most)
            call = rng.choice(sorted(of))
            # what an edition's later runs do is less
            left = 1 - len(t.received()) / t.subscribers
            k = 1 + int(most[call] * left * rng.random())
            before = t.kills
            code = t.run(strace("-o", "/dev/null", "-e", "trace=" + call, "-e",
                "inject=%s:signal=KILL:when=%d" % (call, k)))
            died[call] += t.kills - before
            tries += 1
            if code == 0 and len(t.received()) >= t.subscribers:
                break
            if code not in (0, -9, 137):
                sys.exit("killed at %s %d, then exit code %d: %s"
                         % (call, k, code, t.words))
        t.finish("syscalls")
    print("# died entering: " + ", ".join(
        "%s %d" % c for c in sorted(died.items()) if c[1]))


def on_disk(t, times, rng):
    only = [w for f in STATE_FILES for w in ("-P", t.folder + "/state/" + f)]
    most = census(t, DISK_CALLS, *only)
    failed = collections.Counter()
    for _ in range(times):
        t.begin()
        call = rng.choice(sorted(most))
        k = rng.randint(1, most[call])
        error = rng.choice(("ENOSPC", "EIO"))
        code = t.run(strace("-o", "/dev/null", *only, "-e", "trace=" + call,
            "-e", "inject=%s:error=%s:when=%d+" % (call, error, k)))
        what = "%s from %s %d on" % (error, call, k)
        if code not in (0, 70, 74, 75, 78):
            sys.exit("%s: exit code %d: %s" % (what, code, t.words))
        if code == 0 and len(t.received()) < t.subscribers:
            sys.exit("%s: all is well, it says" % what)
        if code and not DISK_WORDS.search(t.words):
            sys.exit("%s: not told: %s" % (what, t.words))
        failed[call] += code != 0
        t.finish(what, t.connections)
    print("# runs stopped by: " + ", ".join(
        "%s %d" % c for c in sorted(failed.items()) if c[1]))


HOW = {"random": at_random, "syscalls": at_syscalls, "disk": on_disk}


def main():
    how, folder, program, subscribers, connections, times, seed = sys.argv[1:]
    t = Trial(folder, program, subscribers, connections)
    HOW[how](t, int(times), random.Random(int(seed)))
    if t.kills >= ENOUGH and not t.repeats:
        sys.exit("%d kills, and none left a message in doubt" % t.kills)
    print("# %d kills in %d editions to %d: none lost, %d repeats"
          % (t.kills, t.editions, t.subscribers, t.repeats))


main()
