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
is "the four that were refused are held with the rest" "$(states)" "5 40;"
later
run >"$T/out" 2>&1
is "nothing more is tried" "$(states)$(cat "$T/out")" "5 40;"
stop_smtp
start_smtp
sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
gz_now queue -c "$T/gazetted.conf" release --edition 1 >/dev/null
later
run
is "released, all of them go out" "$(states) $(mails)" "6 40; 40"

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
	'^1 5 80;$'

# Now and then one is refused: that is its reader's filter.
rm -rf "$T/state" "$T/mail"
stop_smtp
echo '[{"at": "dot", "match": "r[1-6]0@", "reply": "554 5.6.0 not here"}]' \
	>"$T/faults"
start_smtp --faults "$T/faults"
conf "$(readers 80)" "" 'connections = 1;'
run >"$T/out" 2>&1
is "few of many" "$(states)" "6 74;7 6;"

held_or_waits() {
	sql "SELECT iif(state = 5, 'held', 'waits') AS s, count(*) FROM outbox
	GROUP BY s" | tr '|' ' '
}
# refused READERS ANSWER HELD-OR-WAITS WORDS: nobody has the edition, nobody loses it.
refused() {
	rm -rf "$T/state" "$T/mail"
	stop_smtp
	start_smtp --fault "{\"at\": \"${at:-dot}\", \"reply\": \"$2\"}"
	conf "$(readers "$1")"
	run >"$T/out" 2>&1
	is "$2 to $1" "$(held_or_waits)" "$3 $1"
	like "and told" "$(cat "$T/out")" "$4"
	stop_smtp
	start_smtp
	conf "$(readers "$1")"
	gz_now queue -c "$T/gazetted.conf" release --all >/dev/null
	later
	run >"$T/out" 2>&1
	later 86400
	run >"$T/out" 2>&1
	is "then all have it" "$(mails)" "$1"
}
refused 1 "554 Transaction failed" held "for what they hold"
refused 3 "554 Transaction failed" held "for what they hold"
refused 12 "554 Transaction failed" held "for what they hold"
# That is no word on the message.
refused 1 "550 5.3.0 System not accepting" waits "5.3.0 System"
refused 12 "550 5.3.0 System not accepting" waits "5.3.0 System"
refused 3 "554 5.4.6 too many hops" waits "5.4.6 too many"
at=data
refused 12 "554 5.5.1 no valid recipients" waits "5.5.1 no valid"
refused 3 "554 no" waits "554 no"
done_testing
