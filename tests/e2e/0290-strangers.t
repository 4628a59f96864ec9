#!/bin/sh
# What is no one event however much of it is talked of in both: a week of news,
# of which each outlet tells something else in words of its own, with its
# opinions, features and release notes; and real feeds of many years, where what
# is months apart cannot be one event.
# What time says was weighed by that week, and what a crowd does by some of these
# feeds: they hold what is, and foretell less.
. "$(dirname "$0")/lib.sh"
export PYTHONPATH="$top/tests/lib"

cat >"$T/week.py" <<'END'
import sys

from stories import load, thousandths

rows = load(sys.argv[2])
for stream in sys.argv[3:]:
    some = [r for r in rows if r["stream"] == stream]
    print(*thousandths(sys.argv[1], [some]), end=" ")
END
said=$(python3 "$T/week.py" "$GZ" "$top/tests/golden/stories/week.jsonl" en de mix)
diag "precision and recall of pairs in thousandths: English, German, 13 others"
diag "$said"
set -- $said
ok "English: precision 880" [ "${1:-0}" -ge 880 ]
ok "recall 650" [ "${2:-0}" -ge 650 ]
ok "German: precision 880" [ "${3:-0}" -ge 880 ]
ok "recall 740" [ "${4:-0}" -ge 740 ]
ok "13 others: precision 950" [ "${5:-0}" -ge 950 ]
ok "recall 400" [ "${6:-0}" -ge 400 ]

# And articles at length, of two weeks in six languages, by outlets that tell
# the same each in its own way, and with follow-ups of the next days.
said=$(python3 "$T/week.py" "$GZ" "$top/tests/golden/stories/articles.jsonl" \
	es fr ru ar zh ja)
diag "the same of articles: Spanish, French, Russian, Arabic, Chinese, Japanese:"
diag "$said"
set -- $said
ok "Spanish: precision 950" [ "${1:-0}" -ge 950 ]
ok "recall 600" [ "${2:-0}" -ge 600 ]
ok "French: precision 900" [ "${3:-0}" -ge 900 ]
ok "recall 500" [ "${4:-0}" -ge 500 ]
ok "Russian: precision 900" [ "${5:-0}" -ge 900 ]
ok "recall 400" [ "${6:-0}" -ge 400 ]
ok "Arabic: precision 900" [ "${7:-0}" -ge 900 ]
ok "recall 450" [ "${8:-0}" -ge 450 ]
ok "Chinese: precision 900" [ "${9:-0}" -ge 900 ]
ok "recall 800" [ "${10:-0}" -ge 800 ]
ok "Japanese: precision 900" [ "${11:-0}" -ge 900 ]
ok "recall 800" [ "${12:-0}" -ge 800 ]

# And briefs of two days in 15 languages, each led by another fact, with others
# of the same place or kind.
said=$(python3 "$T/week.py" "$GZ" "$top/tests/golden/stories/briefs.jsonl" mix)
diag "the same of briefs in 15 languages: $said"
set -- $said
ok "briefs: precision 950" [ "${1:-0}" -ge 950 ]
ok "recall 950" [ "${2:-0}" -ge 950 ]
cat >"$T/years.py" <<'END'
import datetime
import html
import itertools
import json
import random
import re
import subprocess
import sys

from stories import stories as stories_of

FAR = 45 * 86400
rows = []
for line in sys.stdin:
    feed = json.loads(line)
    for e in feed.get("entries", []):
        if not e.get("published") or not e.get("title"):
            continue
        text = html.unescape(re.sub(r"<[^>]*>", " ", e.get("summary")
                                    or e.get("content") or ""))
        at = datetime.datetime.fromisoformat(
            e["published"].replace("Z", "+00:00")).timestamp()
        rows.append({"id": str(len(rows)), "title": e["title"], "at": at,
                     "text": " ".join(text.split()),
                     "source": str(feed.get("title")),
                     "published": e["published"]})


def impossible(x, y):
    return (abs(x["at"] - y["at"]) > FAR and x["source"] != y["source"]
            and x["title"].lower() != y["title"].lower()
            and x["text"][:600] != y["text"][:600])


# A few of them, as if all of two days: of what is rare little is known.
sources = sorted({r["source"] for r in rows})
few = 0
for seed in range(40):
    chance = random.Random(seed)
    some = []
    for source in chance.sample(sources, 20):
        own = [r for r in rows if r["source"] == source]
        some += chance.sample(own, min(2, len(own)))
    chance.shuffle(some)
    some = [dict(r, published="2026-10-%02dT%02d:00:00Z" % (5 + k // 24, k % 24))
            for k, r in enumerate(some)]
    story = stories_of(sys.argv[1], some)
    few += sum(story[x["id"]] == story[y["id"]] and impossible(x, y)
               for x, y in itertools.combinations(some, 2))
rows.sort(key=lambda r: r["at"])
lines = "".join(json.dumps(dict(r, text=r["text"][:600])) + "\n" for r in rows)
out = subprocess.run([sys.argv[1], "group", "--window", "3660", "-"],
                     input=lines, capture_output=True, text=True,
                     check=True).stdout
of = {r["id"]: r for r in rows}
stories = {}
for line in out.splitlines():
    d = json.loads(line)
    stories.setdefault(d["story"], []).append(of[d["id"]])
wrong = sum(impossible(x, y) for story in stories.values()
            for x, y in itertools.combinations(story, 2))
print(len(rows), wrong, few)
END
set="${CORPORA:-$top/../shared/corpora}/feeds/realfeeds.dev.tar.xz"
if [ -e "$set" ]; then
	mkdir "$T/real"
	tar -xf "$set" -C "$T/real"
	set -- $(find "$T/real" -type f -print0 | sort -z |
		xargs -0 "$GZ" parse 2>"$T/err" |
		python3 "$T/years.py" "$GZ")
	diag "of $1 articles of many years: $2 pairs together that cannot be"
	ok "many" [ "${1:-0}" -ge 4000 ]
	ok "of them one pair in a stream of 30" [ $(($2 * 30)) -le "$1" ]
	diag "of 40 times 40 articles as if of two days: $3"
	ok "among a few of strangers one pair of 100" [ "$3" -le 14 ]
else
	echo "# skipped: the corpora are not here ($set)"
fi
done_testing
