#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a run that holds a refused edition and is killed before it has told
# of it leaves that to the next one; and to the operator, who may be first.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
all=240
states() {
	sql 'SELECT coalesce(o.state, d.state) AS s, count(*) FROM delivery d
	LEFT JOIN outbox o ON o.delivery = d.id GROUP BY s ORDER BY s' |
		tr '|\n' ' ;'
}
told() { grep -c 'edition 1: its messages.*554 5.6.0.*queue release' "$T/out"; }
noted() { sql "SELECT count(*) FROM meta WHERE k GLOB 'spurned *'"; }
mend() {
	stop_smtp
	start_smtp
	sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" \
		"$T/gazetted.conf"
}
# killed_at POINT: a run whose relay takes the edition for the first 39 alone.
killed_at() {
	rm -rf "$T/state" "$T/mail"
	echo '[{"at": "dot", "match": "r([4-9][0-9]|[0-9]{3})@",
	  "reply": "554 5.6.0 your words"}]' >"$T/faults"
	stop_smtp
	start_smtp --faults "$T/faults"
	conf "$(readers $all)" "" 'connections = 1;'
	GAZETTED_CRASH=$1 run >"$T/out" 2>&1
	is "$1: killed" $? 137
}

start_smtp
for point in spurned-before spurned-after; do
	killed_at $point:1
	is "  nothing was told" "$(told)" 0
	later
	run >"$T/out" 2>&1
	is "  the next run tells" "$? $(told)" "65 1"
	is "  all that was refused or waits is held" "$(states)" \
		"5 $((all - 39));6 39;"
	later
	run >"$T/out" 2>&1
	is "  once" "$? $(told) $(noted)" "0 0 0"
done

# The word was out, and nobody knows whether it was read.
killed_at spurned-told-before:1
later
run >"$T/out" 2>&1
is "  it is told again rather than never" "$(told) $(noted)" "1 0"

# Killed where the edition was held first: what is in hand goes out to a relay
# that was mended meanwhile, and that the rest is held is told.
killed_at spurn-after:1
mend
later
run >"$T/out" 2>&1
is "  the next run tells" "$? $(told)" "65 1"
like "  what it found in hand went" "$(states)" '^5 [0-9]+;6 [0-9]+;$'
ok "  the rest is held" test "$(sql 'SELECT count(*) FROM outbox')" -gt 4
gz_now queue -c "$T/gazetted.conf" release --edition 1 >/dev/null
later
run >"$T/out" 2>&1
is "  released, all have it" "$? $(told) $(states)" "0 0 6 $all;"

# The operator is first.
killed_at spurn-after:1
mend
gz_now queue -c "$T/gazetted.conf" release --all >"$T/o"
later
run >"$T/out" 2>&1
is "released before that, all have it, and nothing is told" \
	"$? $(told) $(noted) $(states)" "0 0 0 6 $all;"
killed_at spurn-after:1
mend
gz_now resend -c "$T/gazetted.conf" 1 >"$T/o"
later
run >"$T/out" 2>&1
is "resent before that, too" "$(told) $(noted) $(states)" "0 0 6 $all;"
killed_at spurn-after:1
mend
gz_now queue -c "$T/gazetted.conf" release --digest daily >"$T/o"
later
run >"$T/out" 2>&1
is "all of its digest released, too" \
	"$? $(told) $(noted) $(states)" "0 0 0 6 $all;"
for way in "queue --address r200@example.org release" \
	"resend --to r200@example.org 1"; do
	killed_at spurn-after:1
	stop_smtp
	# shellcheck disable=SC2086
	gz_now ${way%% *} -c "$T/gazetted.conf" ${way#* } >"$T/o"
	later
	run >"$T/out" 2>&1
	is "$way before that: the next run tells of the rest" \
		"$(told) $(noted)" "1 0"
	mend
	later
	run >"$T/out" 2>&1
	is "  one has it" "$(sql "SELECT coalesce(o.state, d.state) FROM delivery
		d LEFT JOIN outbox o ON o.delivery = d.id
		WHERE d.address = 'r200@example.org'")" 6
	ok "  and who were refused it wait with the others" test "$(sql \
		'SELECT count(*) FROM outbox WHERE state = 5')" -gt 150
done
killed_at spurn-after:1
mend
gz_now queue -c "$T/gazetted.conf" drop --all >"$T/o"
later
run >"$T/out" 2>&1
is "dropped before that: who was refused is held, and that is told" \
	"$(told) $(noted) $(sql 'SELECT count(*) FROM outbox WHERE state = 5')" \
	"1 0 4"
done_testing
