#!/bin/sh
# gazetted: a run with nothing due, as cron makes it every minute, with 1,000
# sources and 1,000 subscribers.
set -eu
. "$(dirname "$0")/common"
N=${N:-1000}
"$PY" "$here/feeds.py" "$T/feeds" 1 3 200
"$PY" - "$T" "$N" <<'END'
import sys
t, n = sys.argv[1], int(sys.argv[2])
feed = "file:%s/feeds/f000.xml" % t
with open(t + "/gazetted.conf", "w", encoding="ascii") as f:
    f.write('state = "%s/state";\ncontact = "https://example.org/";\n' % t)
    f.write('relay = { url = "smtp://127.0.0.1:9"; };\nsources = (\n')
    f.write(",\n".join('{ name = "s%d"; url = "%s"; section = "Part %d"; }'
                       % (i, feed, i % 7) for i in range(n)))
    f.write('\n);\ndigests = ( { name = "daily"; schedule = '
            '"every day at 07:00"; from = "News <digest@example.org>"; } );\n'
            '@include "subscribers.conf"\n')
with open(t + "/subscribers.conf", "w", encoding="ascii") as f:
    f.write("subscribers = (\n")
    f.write(",\n".join('{ email = "reader%d@example.org"; name = "Reader %d"; '
                       'zone = "Europe/Berlin"; }' % (i, i)
                       for i in range(n)) + "\n);\n")
END
echo "d. nothing due: $N sources, $N subscribers"
export GAZETTED_NOW=2026-11-23T10:00:00Z
measure first "$GZ" run -c "$T/gazetted.conf" --json
export GAZETTED_NOW=2026-11-23T10:01:00Z
i=0
while [ $i -lt $((ROUNDS * 7)) ]; do
	measure due "$GZ" run -c "$T/gazetted.conf" --json
	i=$((i + 1))
done
echo "run: $(cat "$T/due.out")"
table "first run, all polled=first" "gazetted run, nothing due=due"
"$PY" - "$T/due.fig" <<'END'
import statistics, sys
ms = statistics.median(float(l.split()[0]) for l in open(sys.argv[1])) * 1000
print("goal: 20 ms of CPU: %s (%.1f ms)" % ("met" if ms < 20 else "MISSED", ms))
END
