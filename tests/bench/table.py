# SPDX-License-Identifier: MIT
"""gazetted: figures of measure.py as a table.

usage: table.py FOLDER LABEL=NAME... [goal=RATIO]

Medians of each FOLDER/NAME.fig. The last row is ours; the ratio says how many
times its CPU the others need. With a goal, says whether the first met it.
"""
import statistics
import sys


def medians(path):
    with open(path, encoding="ascii") as f:
        rows = [[float(x) for x in line.split()] for line in f]
    return [statistics.median(column) for column in zip(*rows)]


folder, args = sys.argv[1], sys.argv[2:]
goal = [a for a in args if a.startswith("goal=")]
rows = [a.rsplit("=", 1) for a in args if not a.startswith("goal=")]
figures = [(label, medians("%s/%s.fig" % (folder, name)))
           for label, name in rows]
ours = figures[-1][1]
print("%-38s %9s %9s %8s %8s" % ("", "CPU s", "wall s", "RSS MB", "ratio"))
for label, (cpu, wall, rss) in figures:
    print("%-38s %9.4f %9.3f %8.1f %7.1fx" %
          (label, cpu, wall, rss / 1024, cpu / max(ours[0], 1e-9)))
if goal:
    want = float(goal[0][5:])
    got = figures[0][1][0] / max(ours[0], 1e-9)
    print("goal: %gx less CPU: %s (%.1fx)" %
          (want, "met" if got >= want else "MISSED", got))
