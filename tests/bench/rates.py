# SPDX-License-Identifier: MIT
"""gazetted: figures of measure.py as rates and CPU a message.

usage: rates.py FOLDER BASE OURS [GOAL=NUMBER...] -- LABEL=NAME=COUNT...

Medians of FOLDER/NAME.fig. BASE names the row that rates are compared with,
OURS ours, whose runs with nothing to send (NAME-idle) are taken off its CPU.
Goals: rate (times BASE's), second (messages a second), cpu (microseconds a message where bare libesmtp takes
49; on another machine in proportion), peers (times the rate of every row that
is neither, nor bare libesmtp; BASE's own tells where the server allows no more,
and CPU a message what it would allow then).
"""
import os
import statistics
import sys


def medians(name):
    with open(os.path.join(folder, name + ".fig"), encoding="ascii") as f:
        rows = [[float(x) for x in line.split()] for line in f]
    return [statistics.median(column) for column in zip(*rows)]


folder, base, ours = sys.argv[1:4]
split = sys.argv.index("--")
goals = dict(g.split("=") for g in sys.argv[4:split])
rate, cost = {}, {}
print("%-34s %9s %8s %10s %8s" %
      ("", "msg/s", "of it", "CPU us/msg", "RSS MB"))
for row in sys.argv[split + 1:]:
    label, name, count = row.rsplit("=", 2)
    cpu, wall, rss = medians(name)
    if name == ours:
        cpu -= medians(name + "-idle")[0]
    rate[name], cost[name] = int(count) / wall, cpu / int(count) * 1e6
    print("%-34s %9.0f %8s %10.1f %8.1f" % (
        label, rate[name],
        "%.2f" % (rate[name] / rate[base]) if base in rate else "",
        cost[name], rss / 1024))


def tell(goal, got, met):
    print("goal: %s: %s (%s)" % (goal, "met" if met else "MISSED", got))


if "rate" in goals:
    got = rate[ours] / rate[base]
    tell("%s of %s's rate" % (goals["rate"], base), "%.2f" % got,
         got >= float(goals["rate"]))
if "second" in goals:
    tell("%s messages a second" % goals["second"], "%.0f" % rate[ours],
         rate[ours] >= float(goals["second"]))
bare = next((n for n in rate if n.startswith("esmtp-")), None)
if "cpu" in goals:
    tell("at most %s us of CPU a message" % goals["cpu"],
         "%.1f" % cost[ours], cost[ours] <= float(goals["cpu"]))
    most = float(goals["cpu"]) / 49
    tell("of bare libesmtp's CPU, at most %.2f, as there" % most,
         "%.2f" % (cost[ours] / cost[bare]), cost[ours] <= most * cost[bare])
if "peers" in goals:
    for name in rate:
        if name not in (base, ours, bare):
            got = rate[ours] / rate[name]
            tell("%s times %s's rate" % (goals["peers"], name),
                 "%.1f, with %.1f times less CPU; %s itself %.1f"
                 % (got, cost[name] / cost[ours], base,
                    rate[base] / rate[name]),
                 got >= float(goals["peers"]))
