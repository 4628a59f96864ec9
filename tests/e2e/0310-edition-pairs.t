#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a week of news told in one edition: which of its reports are one
# story there, by an outlet's feed each.
. "$(dirname "$0")/lib.sh"
export PYTHONPATH="$top/tests/lib"

cat >"$T/edition.py" <<'END'
import collections
import itertools
import json
import os
import subprocess
import sys

from stories import load

gz, path, stream, folder = sys.argv[1:]
rows = [r for r in load(path) if r["stream"] == stream]
outlets = collections.defaultdict(list)
for r in rows:
    outlets[r["source"]].append(r)
os.mkdir(folder)
names = ["s%d" % i for i in range(len(outlets))]
for name, (title, own) in zip(names, outlets.items()):
    items = [{"id": r["id"], "title": r["title"], "content_text": r["text"],
              "url": "http://%s.example/%s" % (name, r["id"]),
              "date_published": r["published"]} for r in own]
    with open("%s/%s.json" % (folder, name), "w") as f:
        json.dump({"version": "https://jsonfeed.org/version/1.1",
                   "title": title, "language": own[0]["language"],
                   "items": items}, f)
conf = folder + "/gazetted.conf"
with open(conf, "w") as f:
    f.write('state = "%s/state"; relay = { url = "maildir:%s/box"; };\n'
            'sources = ( %s );\ndigests = ( { name = "week"; '
            'schedule = "every run"; max_stories = 500; max_per_source = 500; '
            'from = "News <digest@example.org>"; } );\n'
            'subscribers = ( { email = "ann@example.org"; } );\n' % (
                folder, folder, ", ".join(
                    '{ name = "%s"; url = "file:%s/%s.json"; first = 500; '
                    'full_text = "never"; }' % (n, folder, n)
                    for n in names)))
os.environ["GAZETTED_NOW"] = max(r["published"] for r in rows)
subprocess.run([gz, "run", "-q", "-c", conf], check=True)
rank = {}
for r in rows:
    out = subprocess.run([gz, "explain", "--json", "-c", conf, r["id"]],
                         capture_output=True, text=True, check=True).stdout
    choices = json.loads(out)["choices"]
    rank[r["id"]] = choices and choices[0]["rank"] or r["id"]
right = wrong = missed = 0
for x, y in itertools.combinations(rows, 2):
    same = x["event"] == y["event"]
    put = rank[x["id"]] == rank[y["id"]]
    right += same and put
    wrong += put and not same
    missed += same and not put
print(1000 * right // max(1, right + wrong),
      1000 * right // max(1, right + missed))
END
edition() {
	python3 "$T/edition.py" "$GZ" "$1" "$2" "$T/$2"
}
golden=$top/tests/golden/stories
set -- $(edition "$golden/week.jsonl" en) $(edition "$golden/week.jsonl" de) \
	$(edition "$golden/articles.jsonl" es)
diag "precision and recall of pairs in thousandths: English $1 $2, German $3 $4,"
diag "Spanish articles $5 $6"
ok "English: precision 950" [ "${1:-0}" -ge 950 ]
ok "recall 520" [ "${2:-0}" -ge 520 ]
ok "German: precision 900" [ "${3:-0}" -ge 900 ]
ok "recall 540" [ "${4:-0}" -ge 540 ]
ok "Spanish: precision 950" [ "${5:-0}" -ge 950 ]
ok "recall 580" [ "${6:-0}" -ge 580 ]

# And events that a dozen outlets tell, each topic with two that are alike.
set="${CORPORA:-$top/../shared/corpora}/stories/ecbplus.dev.jsonl"
if [ -e "$set" ]; then
	python3 - "$set" >"$T/many.jsonl" <<'END'
import collections
import json
import sys

outlets = collections.Counter()
for n, line in enumerate(open(sys.argv[1], encoding="utf-8")):
    d = json.loads(line)
    outlets[d["topic"]] += 1
    print(json.dumps({
        "id": d["id"], "event": d["cluster"], "stream": "many",
        "source": "outlet %d" % outlets[d["topic"]],
        "title": d["sentences"][0], "text": " ".join(d["sentences"]),
        "language": "en",
        "published": "2026-10-05T%02d:%02d:00Z" % (n // 60, n % 60)}))
END
	set -- $(edition "$T/many.jsonl" many)
	diag "events that many tell: $1 $2"
	ok "many: precision 985" [ "${1:-0}" -ge 985 ]
	ok "recall 750" [ "${2:-0}" -ge 750 ]
else
	echo "# skipped: the corpora are not here ($set)"
fi
done_testing
