# SPDX-License-Identifier: MIT
"""gazetted: what one command costs.

usage: measure.py PREFIX COMMAND...

Appends a line to PREFIX.fig: CPU seconds (user + system, children included),
wall seconds, peak resident kilobytes. The command's output goes to PREFIX.out.
Peak memory starts from our own ten megabytes, which is how the kernel counts:
smaller ones cannot be told. $OK lists the exit codes that are no failure.
"""
import os
import sys
import time

prefix, command = sys.argv[1], sys.argv[2:]
out = os.open(prefix + ".out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
began = time.monotonic()
pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[
    (os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, out, 2)])
_, status, used = os.wait4(pid, 0)
wall = time.monotonic() - began
code = os.waitstatus_to_exitcode(status)
if str(code) not in os.environ.get("OK", "0").split():
    sys.exit("exit code %d" % code)
with open(prefix + ".fig", "a", encoding="ascii") as f:
    print(used.ru_utime + used.ru_stime, wall, used.ru_maxrss, file=f)
