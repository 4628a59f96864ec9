#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what a relay refuses for what it holds is weighed over all runs, not
# in each anew: five such words on an edition are enough, however many runs it
# takes to hear them.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
states() {
	sql 'SELECT coalesce(o.state, d.state) AS s, count(*) FROM delivery d
	LEFT JOIN outbox o ON o.delivery = d.id GROUP BY s ORDER BY s' |
		tr '|\n' ' ;'
}

# broken_off SCHEME: after three words the relay goes away for a while.
broken_off() {
	rm -rf "$T/state" "$T/mail"
	echo '[{"at": "dot", "nth": 4, "reply": "421 4.3.2 later",
	  "drop": true}, {"at": "dot", "reply": "554 5.6.0 your words"}]' \
		>"$T/faults"
	start_smtp --faults "$T/faults"
	conf "$(readers 40)" "" 'connections = 1;'
	sed -i "s|smtp://|$1://|" "$T/gazetted.conf"
	run >"$T/out" 2>&1
	is "$1: three words are not enough" "$(states)" "0 37;7 3;"
	later
	run >"$T/out" 2>&1
	is "with those of the next run they are" "$(states)" "5 40;"
	is "and told once" "$(grep -c 'edition 1: its messages' "$T/out")" 1
	gz_now queue -c "$T/gazetted.conf" release --edition 1 >/dev/null
	later
	run >"$T/out" 2>&1
	is "released to a relay that is as it was, none more is refused" \
		"$(states)" "5 40;"
	stop_smtp
}
broken_off smtp
broken_off lmtp

# What was asked for again is weighed anew.
start_smtp
sed -i "s|lmtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
gz_now resend -c "$T/gazetted.conf" 1 >/dev/null
is "the words are forgotten" "$(sql 'SELECT spurned FROM edition')" 0
later
run
is "all of it goes out" "$(states)" "6 40;"
done_testing
