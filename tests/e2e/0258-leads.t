#!/bin/sh
# Short reports, a headline and a sentence or two, in 24 languages: of each
# event two or three in other words, beside another of its kind.
. "$(dirname "$0")/lib.sh"

cat >"$T/judge.py" <<'END2'
import itertools
import json
import random
import subprocess
import sys

rows = [json.loads(l) for l in open(sys.argv[2], encoding="utf-8")]


def stories(some):
    lines = "".join(json.dumps(dict(r, event=None)) + "\n" for r in some)
    out = subprocess.run([sys.argv[1], "group", "-"], input=lines,
                         capture_output=True, text=True, check=True).stdout
    return {d["id"]: d["story"] for d in map(json.loads, out.splitlines())}


def judge(streams):
    right = wrong = missed = 0
    for some in streams:
        story = stories(some)
        for x, y in itertools.combinations(some, 2):
            same = x["event"] == y["event"]
            put = story[x["id"]] == story[y["id"]]
            right += same and put
            wrong += put and not same
            missed += same and not put
    return (1000 * right // (right + wrong), 1000 * right // (right + missed))


def shuffled(seed):
    some = rows[:]
    random.Random(seed).shuffle(some)
    return some


orders = [shuffled(seed) for seed in range(4)]
languages = sorted({r["language"] for r in rows})
print(*judge(orders), *judge([r for r in some if r["language"] == language]
                             for some in orders for language in languages))
END2
said=$(python3 "$T/judge.py" "$GZ" "$top/tests/golden/stories/leads.jsonl")
diag "precision and recall of pairs in thousandths, all in one stream and each"
diag "language in one of its own: $said"
set -- $said
ok "in one stream precision 940" [ "${1:-0}" -ge 940 ]
ok "recall 800" [ "${2:-0}" -ge 800 ]
ok "language by language precision 940" [ "${3:-0}" -ge 940 ]
ok "recall 770" [ "${4:-0}" -ge 770 ]
done_testing
