#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: nonsense of the words that the rules look for is grouped, told and
# summarised like any text. Random bytes do not reach those rules.
. "$(dirname "$0")/lib.sh"
export PYTHONPATH="$top/tests/lib"

n=2000
known() { python3 "$top/tests/lib/known.py" "$1" $n text prose summary group; }
# all COMMAND FILE: it answers each report, and has nothing to complain of.
all() {
	"$GZ" "$1" - <"$2" >"$T/out" 2>"$T/err"
	rc=$?
	cat "$T/err"
	[ $rc -eq 0 ] && [ ! -s "$T/err" ] && [ "$(wc -l <"$T/out")" -eq $n ]
}
# More of them: SEEDS="$(seq 100)"
for seed in ${SEEDS:-1 2 3}; do
	known $seed >"$T/$seed.jsonl"
	ok "summaries of words at random, seed $seed" all summarise "$T/$seed.jsonl"
	ok "stories of them" all group "$T/$seed.jsonl"
done

# Three outlets tell of a hundred events, and of the same again a day later.
mkdir "$T/mail"
cat >"$T/feeds.py" <<'END'
import json
import sys

from known import reports

folder, days = sys.argv[1], int(sys.argv[2])
rows = list(reports(4, 600, ["text", "prose", "summary", "group"]))
for s in range(3):
    items = [{"id": "%d-%d" % (s, i), "content_text": r["text"],
              "title": "Osterby Reiko%d Halvard%d" % (i % 100, i % 100),
              "language": rows[i % 100]["language"],
              "url": "http://s%d.example/%d" % (s, i),
              "date_published": "2026-12-%02dT0%d:00:00Z" % (i // 100 + 1, s)}
             for i, r in enumerate(rows[s::3]) if i < 100 * days]
    with open("%s/s%d.json" % (folder, s), "w") as f:
        json.dump({"version": "https://jsonfeed.org/version/1.1",
                   "title": "s%d" % s, "items": items}, f)
END
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "maildir:$T/mail"; };
sources = (
  { name = "s0"; url = "file:$T/s0.json"; first = 500; full_text = "never"; },
  { name = "s1"; url = "file:$T/s1.json"; first = 500; full_text = "never"; },
  { name = "s2"; url = "file:$T/s2.json"; first = 500; full_text = "never"; } );
digests = ( { name = "daily"; schedule = "every run"; max_stories = 500;
  max_per_source = 500; from = "News <digest@example.org>"; } );
subscribers = ( { email = "ann@example.org"; } );
END
# edition DAY
edition() {
	python3 "$T/feeds.py" "$T" "$1" &&
		GAZETTED_NOW=2026-12-0${1}T12:00:00Z \
			"$GZ" run -c "$T/gazetted.conf"
}
# told WORDS: in how many stories of the letters they stand.
told() { cat "$T"/mail/new/* | grep -c "$1"; }
ok "an edition of them" edition 1
ok "has stories of several reports" test "$(told 'Also covered by')" -gt 50
ok "and the next day's goes on with them" edition 2
ok "some as updates" test "$(told '[Uu]pdate')" -gt 0

done_testing
