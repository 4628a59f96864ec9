#!/bin/sh
# The operator's hand in what single relays have had, for people and for
# machines; resending; and a kill while two relays send.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"

q() { gz_now queue -c "$T/gazetted.conf" "$@"; }
# waiting RELAY STATE: how many
waiting() { q list --relay "$1" --json | grep -c "\"state\":\"$2\""; }

# ---- by relay ----
start_relay a --fault '{"at": "dot", "reply": "451 4.3.0 not now"}'
start_relay b --fault '{"at": "dot", "reply": "451 4.3.0 nor here"}'
two "$(readers 12)"
run >"$T/out" 2>&1
n=$(waiting a deferred)
ok "some were put off by each" [ "$n" -gt 0 -a "$n" -lt 12 ]
is "together they are all" "$((n + $(waiting b deferred)))" 12
is "none by another" "$(q --relay c --json)" ""
is "each line is one object that tells the relay's words" \
	"$(q --json | python3 -c 'import json, sys
rows = [json.loads(x) for x in sys.stdin]
print(len(rows), {(r["relay"], r["reply"][10:], r["tries"]) for r in rows} ==
      {("a", "not now", 1), ("b", "nor here", 1)})')" "12 True"
is "hold those of one" "$(q hold --relay a --json)" \
	"{\"verb\":\"hold\",\"deliveries\":$n}"
is "the others are as they were" "$(waiting a held) $(waiting b deferred)" \
	"$n $((12 - n))"
is "flush takes none that are held" "$(q flush --relay a --json)" \
	'{"verb":"flush","deliveries":0}'
is "drop those of the other" "$(q drop --relay b --json)" \
	"{\"verb\":\"drop\",\"deliveries\":$((12 - n))}"
is "again there are none" "$(q drop --relay b --json)" \
	'{"verb":"drop","deliveries":0}'
is "release" "$(q release --relay a --edition 1 --json)" \
	"{\"verb\":\"release\",\"deliveries\":$n}"
like "of an edition that is not there" "$(q hold --edition 7 2>&1)" \
	'no edition 7 .gazetted list editions'
like "of a relay that is not there" "$(q hold --relay c 2>&1)" \
	'^gazetted: no relay is called c$'
like "or a digest" "$(q --digest evening 2>&1)" \
	'^gazetted: no digest is called evening$'
q hold --edition x >"$T/o" 2>&1
is "or is no number" "$?" 64
stop_relay a
stop_relay b
later
run >"$T/out" 2>&1 # both rest now
is "flushing one relay leaves the other's rest alone" "$(
	q flush --relay a >/dev/null
	sql "SELECT name, not_before > 0 FROM route ORDER BY name" |
		tr '\n' ' ')" "a|0 b|1 "

# ---- put off before anything was sent ----
rm -rf "$T/state" "$T/a" "$T/b"
start_relay a --fault '{"at": "rcpt", "reply": "450 4.2.0 later"}'
start_relay b --fault '{"at": "rcpt", "reply": "450 4.2.0 later"}'
two "$(readers 12)"
later
run >"$T/out" 2>&1
n=$(waiting a deferred)
ok "by each relay its own" [ "$n" -gt 0 -a "$n" -lt 12 ]
is "  and none of nobody's" "$((n + $(waiting b deferred)))" 12
stop_relay a
stop_relay b

# ---- resend ----
rm -rf "$T/state"
start_relay a
start_relay b
two "$(readers 4)"
later
run >"$T/out" 2>&1
is "four went" "$(($(mails a) + $(mails b)))" 4
r() { gz_now resend -c "$T/gazetted.conf" "$@"; }
gz suppress -c "$T/gazetted.conf" r4@example.org
like "one again" "$(r 1 --to R2@example.org)" '^1 '
run >"$T/out" 2>&1
is "goes once" "$(($(mails a) + $(mails b)))" 5
is "and is the same, byte for byte" "$(cat "$T"/a/*.json "$T"/b/*.json |
	grep -o '"recipients": *\["r2@[^]]*' | wc -l | tr -d ' ') $(
	for f in $(grep -l '"r2@' "$T"/a/*.json "$T"/b/*.json); do
		grep -v '^Received:' "${f%.json}.eml" | cksum
	done | sort -u | wc -l | tr -d ' ')" "2 1"
r --all 1 >"$T/o"
is "all again but who is suppressed since, which is said" \
	"$(cut -d' ' -f1-4 "$T/o" | tr '\n' ';')" \
	"3 deliveries are back;1 left out: suppressed;"
run >"$T/out" 2>&1
is "goes to these" "$(($(mails a) + $(mails b)))" 8
is "what was sent stays sent" "$(sql "SELECT state FROM delivery
	WHERE address = 'r4@example.org'")" 6
like "and none twice at once" "$(r --all 1; r --all 1)" '^0 .* wait already'
q drop --all >/dev/null
r 99 >"$T/o" 2>&1
is "an edition that is not there: code" "$?" 65
like "  and what to do" "$(cat "$T/o")" 'no edition 99 .*list editions'
r 1 --to nobody@example.org >"$T/o" 2>&1
like "a reader whom it did not go to" "$(cat "$T/o")" 'not made for nobody@'
sed -i 's/, { email = "r3@example.org"; }//' "$T/gazetted.conf"
run >"$T/out" 2>&1
like "who is no reader any more is left out" "$(r --all 1)" \
	'^1 left out: not subscribed any more'
q drop --address r3@example.org --json >"$T/o"
is "  and does not wait" "$(cat "$T/o")" '{"verb":"drop","deliveries":0}'
r 1 --to r3@example.org >"$T/o"
is "alone, too: code" "$?" 66
like "  and said" "$(cat "$T/o")" '^1 left out: not subscribed any more'
stop_relay a
stop_relay b

# ---- two relays and a kill ----
lines='connections = 2; rate = "40/h";'
start_relay a --fault '{"at": "dot", "delay": 0.02}'
start_relay b --fault '{"at": "dot", "delay": 0.02}'
lost=0 twice=0 odd=0 hit=0 again=0
for round in 1 2 3 4 5 6; do
	rm -rf "$T/state" "$T/a"/*.* "$T/b"/*.*
	two "$(readers 60)" "$lines" "$lines"
	later 100000
	GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ) \
		"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1 &
	pid=$!
	pids="$pids $pid"
	i=0
	while [ "$(($(mails a) + $(mails b)))" -lt $((round * 8)) ] &&
		[ $i -lt 200 ] && kill -0 $pid 2>/dev/null; do
		sleep 0.02
		i=$((i + 1))
	done
	kill -KILL $pid 2>/dev/null && hit=$((hit + 1))
	wait $pid 2>/dev/null
	n=0
	while [ $n -lt 3 ]; do
		run >"$T/out" 2>&1
		later
		n=$((n + 1))
	done
	cat "$T"/a/*.json "$T"/b/*.json | grep -o 'r[0-9]*@example.org' |
		sort >"$T/all"
	lost=$((lost + 60 - $(sort -u "$T/all" | wc -l)))
	more=$(cat "$T"/a/*.json "$T"/b/*.json | python3 -c '
import re, sys
from collections import Counter
print(sum(n - 1 for n in Counter(re.findall(
    "\"recipients\": *\\[\"([^\"]*)", sys.stdin.read())).values()))')
	again=$((again + more))
	[ "$more" -le 4 ] || twice=$((twice + more))
	[ "$(sql "SELECT count(*) FROM outbox")" = 0 ] || odd=$((odd + 1))
done
ok "killed while two relays send" [ "$hit" -ge 3 ]
is "  lost" "$lost" 0
is "  more than one a connection twice" "$twice" 0
is "  left in the outbox" "$odd" 0
echo "# $hit kills, $again sent twice"
done_testing
