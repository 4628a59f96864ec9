#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: who leaves while an edition goes out gets nothing of it, though it
# was claimed before: the web page writes beside a run, and so does suppress.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
start_smtp --quiet --fault '{"at": "dot", "delay": 0.04}'
conf "$(readers 300)" "" 'connections = 1;'
run --json >"$T/out" 2>&1 &
sender=$!
# Those in hand whose turn comes in two seconds at the earliest.
late() {
	sqlite3 "$T/state/state.db" ".timeout 5000" "SELECT $1 FROM outbox o
	JOIN delivery d ON d.id = o.delivery WHERE o.state = 1
	AND o.delivery > $(mails) + 50"
}
i=0
while [ "$(late 'count(*)' 2>/dev/null || echo 0)" -lt 5 ] && [ $i -lt 600 ]
do
	sleep 0.02
	i=$((i + 1))
done
late d.address >"$T/late"
ok "some are claimed long before" [ "$(wc -l <"$T/late")" -ge 5 ]
last=$(tail -n 1 "$T/late")
ok "the command does not wait" gz suppress -c "$T/gazetted.conf" "$last"
while read -r who; do
	[ "$who" = "$last" ] || echo "INSERT INTO suppression(address, digest,
	    reason, at) VALUES('$who', '', 'unsubscribed', $now);"
done <"$T/late" | sqlite3 "$T/state/state.db" ".timeout 5000" ".read /dev/stdin"
wait $sender
is "the run is well" $? 0
is "they got nothing" "$(while read -r who; do
	grep -l "^To: $who" "$T"/mail/*.eml
done <"$T/late" | wc -l | tr -d ' ')" 0
is "and are told apart" \
	"$(sql 'SELECT count(*) FROM delivery WHERE state = 9')" \
	"$(wc -l <"$T/late" | tr -d ' ')"
is "nobody else was left out" \
	"$(sql 'SELECT count(*) FROM delivery WHERE state = 6')" \
	$((300 - $(wc -l <"$T/late")))
is "nothing is left over" "$(sql 'SELECT count(*) FROM outbox')" 0
done_testing
