#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what one reader's server does not want from us (5.7.x) is that
# reader's alone: it keeps nothing from the others, neither a new edition nor
# what waits, and it is no bounce.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
states() {
	sql "SELECT substr(d.address, 1, 2), coalesce(o.state, d.state), o.tries
		FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id
		WHERE d.edition = (SELECT max(id) FROM edition) AND
		coalesce(o.state, d.state) <> 6 ORDER BY 1" | tr '\n' ' '
}
go() {
	later "$1"
	run >"$T/out" 2>&1
	rc=$?
}
# r3 does not want us. r5 is put off once, and is due again when r3 is.
printf '%s\n' '[{"at": "rcpt", "match": "r3@",
	"reply": "550 5.7.133 not a member of this group"},
	{"at": "rcpt", "match": "r5@", "nth": 5, "reply": "450 4.2.0 later"}]' \
	>"$T/faults"
start_smtp --faults "$T/faults"
conf "$(readers 6)" "" "connections = 1;"
sed -i 's/"every run"/"every day at 07:00"/' "$T/gazetted.conf"
later $((86400 - now % 86400 + 7 * 3600 - 1800)) # half past six
run >"$T/out" 2>&1
go 1800
is "all others have it" "$(mails)" 4
is "it waits, and no try is counted" "$(states)" "r3|3|0 r5|3|1 "
like "it is told" "$(cat "$T/out")" '^gazetted: 2 messages could not be handed'
is "  in one line" "$(wc -l <"$T/out" | tr -d ' ') $rc" "1 75"
is "the relay is not left alone" "$(sql 'SELECT count(*) FROM route
	WHERE failures > 0')" 0
go 1200
is "what waits beside it does not wait for it" "$(mails)" 5
is "  it waits on" "$(states) $(cat "$T/out")" "r3|3|0  "
feed "$T/site/feed.xml" 1 4
i=0
while [ $i -lt 20 ]; do # to five to seven, the day after
	i=$((i + 1))
	go 4245
	[ -z "$(cat "$T/out")" ] || diag "$(cat "$T/out")"
done
is "alone it does not stop the relay" "$(sql 'SELECT count(*) FROM route
	WHERE failures > 0')" 0
tried=$(grep -c 'C: RCPT.*r3@' "$T/mail/transcript")
ok "  and is tried now and again ($tried times in a day)" \
	[ "$tried" -ge 4 -a "$tried" -le 15 ]
for seconds in 301 300; do
	go $seconds
done
is "the next edition goes to the others" "$(mails)" 10
for gap in 1 2 3; do # of each a day counts, at the next
	go 180000
done
is "at last it is given up" "$(sql 'SELECT count(*) FROM delivery
	WHERE state = 8') $(sql 'SELECT count(*) FROM suppression')" "2 0"

# From then on nobody gets through: it is the relay, and us.
stop_smtp
rm "$T/mail/transcript"
start_smtp --port "$smtp" --fault \
	'{"at": "rcpt", "reply": "550 5.7.1 blocked"}'
feed "$T/site/feed.xml" 1 6
go 86400
like "none in three gets through: that is told of the relay" \
	"$(cat "$T/out") $rc" 'refuses our mail: 550 5.7.1 blocked.* 78'
is "  after three" "$(grep -c 'C: RCPT' "$T/mail/transcript")" 3
is "  and all wait" "$(states)" "$(for r in 1 2 3 4 5 6; do
	printf 'r%d|0|0 ' $r
done)"
done_testing
