#!/bin/sh
# gazetted: articles to stories, what one costs as the stream grows, in time and
# memory; the window of three days holds some 6,500 articles, so it is full in
# each of them. Then whole editions of as many as one may be chosen from, and
# what the state keeps of each. A million takes two minutes.
set -eu
. "$(dirname "$0")/common"
COUNTS=${COUNTS:-10000 100000 1000000}
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
      "busy; %.0f MB, %.2f KB each; "
      "pairs: precision %.3f, recall %.3f" % (
          n, cpu / n * 1e6, cpu / n / first, cpu / wall, rss / 1024, rss / n,
          hit / max(1, pairs(got)), hit / max(1, pairs(gold))))
if n > 10000:
    print("goal: at most 1.5 times the first: "
          + ("met" if cpu / n <= 1.5 * first else "MISSED"))
open(sys.argv[5], "w").write(str(first))
END
	first=$(cat "$T/first")
done

# An edition's stories are grouped by another hand (group/stories.c): polled at
# six, told at seven.
echo "an edition, chosen from all that came since the last"
first=
for n in 2000 20000; do
	rm -rf "$T/st" "$T/box" "$T/feeds"
	"$PY" "$here/stream.py" "$n" >"$T/in.jsonl"
	"$PY" - "$T" <<'END'
import collections
import json
import os
import sys
import time

folder = sys.argv[1]
sources = collections.defaultdict(list)
for line in open(folder + "/in.jsonl"):
    d = json.loads(line)
    sources[d["source"]].append({
        "id": d["id"], "title": d["title"], "content_text": d["text"],
        "url": "http://%s.example/%s" % (d["source"], d["id"]),
        "date_published": time.strftime("%Y-%m-%dT%H:%M:%SZ",
                                        time.gmtime(d["published"]))})
last = d["published"] + 86400
morning = last - last % 86400
os.mkdir(folder + "/feeds")
for name, items in sources.items():
    with open("%s/feeds/%s.json" % (folder, name), "w") as f:
        json.dump({"version": "https://jsonfeed.org/version/1.1",
                   "title": name, "language": "en", "items": items}, f)
with open(folder + "/gazetted.conf", "w") as f:
    f.write('state = "%s/st"; relay = { url = "maildir:%s/box"; };\n'
            'sources = ( %s );\n'
            'digests = ( { name = "daily"; schedule = "every day at 07:00";'
            ' from = "News <digest@example.org>"; } );\n'
            'subscribers = ( { email = "ann@example.org"; } );\n' % (
                folder, folder, ", ".join(
                    '{ name = "%s"; url = "file:%s/feeds/%s.json"; '
                    'first = 1000; full_text = "never"; }' % (s, folder, s)
                    for s in sorted(sources))))
with open(folder + "/times", "w") as f:
    for hour in 6, 7:
        print(time.strftime("%Y-%m-%dT%H:%M:%SZ",
                            time.gmtime(morning + hour * 3600 + 60)), file=f)
END
	rm -f "$T"/*.fig
	which=polled
	while read -r GAZETTED_NOW; do
		export GAZETTED_NOW
		measure "$which" "$GZ" run -c "$T/gazetted.conf"
		which=told
	done <"$T/times"
	[ -n "$(ls "$T/box/new" 2>/dev/null)" ] || { echo "no edition"; exit 1; }
	"$PY" - "$T" "$n" "$first" <<'END'
import os
import sys

folder, n, first = sys.argv[1], int(sys.argv[2]), float(sys.argv[3] or 0)
polled, told = (list(map(float, open("%s/%s.fig" % (folder, x)).read().split()))
                for x in ("polled", "told"))
each = told[0] / n
size = os.path.getsize(folder + "/st/state.db")
print("%8d articles: %6.1f us of CPU each to poll, %6.1f to tell%s; %.2f cores "
      "busy; %.0f MB, %.1f KB each; state %.1f KB each" % (
          n, polled[0] / n * 1e6, each * 1e6,
          ", %.2f times the first" % (each / first) if first else "",
          told[0] / told[1], told[2] / 1024, told[2] / n, size / n / 1024))
open(folder + "/first", "w").write(str(first or each))
END
	first=$(cat "$T/first")
done
