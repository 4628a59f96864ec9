#!/bin/sh
# gazetted: articles to stories, what one costs as the stream grows. The window
# of three days holds some 6,500 articles, so it is full in each of them.
# COUNTS="10000 100000 1000000" for the whole way; the last takes minutes.
set -eu
. "$(dirname "$0")/common"
COUNTS=${COUNTS:-10000 100000}
echo "h. grouping a stream of articles"
first=
for n in $COUNTS; do
	"$PY" "$here/stream.py" "$n" >"$T/in.jsonl"
	rm -f "$T/group.fig"
	measure group "$GZ" group "$T/in.jsonl"
	"$PY" - "$T/group.out" "$T/group.fig" "$n" "$first" "$T/first" <<'END'
import collections
import json
import sys

pairs = lambda counts: sum(k * (k - 1) // 2 for k in counts.values())
both = collections.Counter()
for line in open(sys.argv[1]):
    d = json.loads(line)
    both[d["id"].split("-")[0], d["story"]] += 1
gold, got = collections.Counter(), collections.Counter()
for (g, s), k in both.items():
    gold[g] += k
    got[s] += k
hit = pairs(both)
cpu, wall, rss = map(float, open(sys.argv[2]).read().split())
n, first = int(sys.argv[3]), float(sys.argv[4] or 0) or cpu / int(sys.argv[3])
print("%8d articles: %6.1f us of CPU each, %.2f times the first; %.2f cores "
      "busy; %.0f MB; "
      "pairs: precision %.3f, recall %.3f" % (
          n, cpu / n * 1e6, cpu / n / first, cpu / wall, rss / 1024,
          hit / max(1, pairs(got)), hit / max(1, pairs(gold))))
open(sys.argv[5], "w").write(str(first))
END
	first=$(cat "$T/first")
done
