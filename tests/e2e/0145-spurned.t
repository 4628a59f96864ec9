#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a relay that takes no message of an edition for what it holds is no
# reason that all of its readers go without: the rest is held, and told once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
states() {
	sql 'SELECT coalesce(o.state, d.state) AS s, count(*) FROM delivery d
	LEFT JOIN outbox o ON o.delivery = d.id GROUP BY s ORDER BY s' |
		tr '|\n' ' ;'
}
echo '[{"at": "dot", "reply": "554 5.6.0 your words"}]' >"$T/faults"
start_smtp --faults "$T/faults"
conf "$(readers 40)" "" 'connections = 4;'
run >"$T/out" 2>&1
is "a word for the operator" $? 65
like "with what to do" "$(cat "$T/out")" \
	'edition 1: its messages are refused for what they hold .554 5.6.0 your words.*gazetted queue release --edition 1'
is "once" "$(grep -c 'edition 1' "$T/out")" 1
is "and no promise to try again" "$(grep -c 'tried again' "$T/out")" 0
is "four were refused, the rest is held" "$(states)" "5 36;7 4;"
later
run >"$T/out" 2>&1
is "nothing more is tried" "$(states)$(cat "$T/out")" "5 36;7 4;"
stop_smtp
start_smtp
sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
gz_now queue -c "$T/gazetted.conf" release --edition 1 >/dev/null
later
run
is "released, they go out" "$(states)" "6 36;7 4;"
gz_now resend -c "$T/gazetted.conf" 1 >/dev/null
later
run
is "and so may those that were refused" "$(mails)" 76

# Whichever relays say so, it is one word.
rm -rf "$T/state" "$T/mail"
stop_smtp
start_smtp --faults "$T/faults"
first=$smtp
start_smtp --faults "$T/faults"
conf "$(readers 80)"
relay() { echo "{ name = \"$1\"; url = \"smtp://127.0.0.1:$2\"; }"; }
sed -i "s|^relay = .*|relays = ( $(relay a "$first"), $(relay b "$smtp") );|" \
	"$T/gazetted.conf"
run >"$T/out" 2>&1
like "two relays refuse it, and it is told once" \
	"$(grep -c 'edition 1: its messages' "$T/out") $(states)" \
	'^1 5 7[2-6];7 [4-8];$' # one may have heard of the other's words

# Now and then one is refused: that is its reader's filter.
rm -rf "$T/state" "$T/mail"
stop_smtp
echo '[{"at": "dot", "match": "r[1-6]@", "reply": "554 5.6.0 not here"}]' \
	>"$T/faults"
start_smtp --faults "$T/faults"
conf "$(readers 80)" "" 'connections = 1;'
run >"$T/out" 2>&1
like "few of many" "$(states)" '7 [456];'
done_testing
