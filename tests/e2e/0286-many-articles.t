#!/bin/sh
# An edition is chosen from all that came, be it thousands of articles: what
# came last and is told by many leads it. Beyond its limit the rest waits, and
# that is said.
. "$(dirname "$0")/lib.sh"

# 6,000 articles, behind them one event that five tell, and 20,100 for later.
python3 - "$T" "$now" <<'PY'
import json
import random
import sys

folder, now = sys.argv[1], int(sys.argv[2])
rng = random.Random(4)
word = lambda: "".join(rng.choice("bdfgklmnprstvz") + rng.choice("aeiou")
                       for _ in range(3))

def feed(name, items):
    with open("%s/%s.json" % (folder, name), "w", encoding="utf-8") as f:
        json.dump({"version": "https://jsonfeed.org/version/1.1",
                   "title": name, "items": items}, f)

def items(name, count):
    return [{"id": "%s-%d" % (name, i),
             "url": "http://%s.example/%d" % (name, i),
             "title": " ".join(word() for _ in range(5)).capitalize(),
             "content_text": " ".join(word() for _ in range(12)) + "."}
            for i in range(count)]

for s in range(60):
    feed("few%02d" % s, items("few%02d" % s, 100))
for s in range(5):
    feed("hot%d" % s, [{
        "id": "hot", "url": "http://hot%d.example/stone" % s,
        "title": "Meteorite falls through the roof of a bakery in Skarven",
        "content_text": "A stone of 1.3 kilos fell through the roof of a "
        "bakery in Skarven on Sunday. Nobody was hurt, police said."}])
for s in range(67):
    feed("more%02d" % s, items("more%02d" % s, 300))
PY

# conf_of FILE...
conf_of() {
	cat >"$T/gazetted.conf" <<CONF
state = "$T/state";
relay = { url = "maildir:$T/box"; };
sources = ( $(for f in "$@"; do
	n=${f##*/}
	echo "{ name = \"${n%.json}\"; url = \"file:$f\"; first = 1000;
	  full_text = \"never\"; },"
done | sed '$s/,$//') );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; max_stories = 5; } );
subscribers = ( { email = "ann@example.org"; } );
CONF
}
letters() { cat "$T"/box/new/* 2>/dev/null; }

conf_of "$T"/few*.json "$T"/hot*.json
is "six thousand articles, and nothing to say" "$(run 2>&1)" ""
like "what came last is told first" "$(letters)" 'Subject: Meteorite falls'

rm -rf "$T/box"
later
conf_of "$T"/more*.json
like "twenty thousand and more: said" "$(run 2>&1)" \
	'daily: it is chosen from 20000 articles at most, and more have come'
like "those are counted" "$(letters)" 'And [0-9,]* more'
rm -rf "$T/box"
later
is "the next takes the rest, and is silent" "$(run 2>&1)" ""
like "which is told" "$(letters)" 'And [0-9,]* more'
is "and that is all" "$(sql "SELECT count(*) FROM subscription
	WHERE cursor < (SELECT max(seq) FROM sighting)")" 0
done_testing
