#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a relay lies of some readers until it lies of all; what was believed
# is undone, and they have all that they were left out of meanwhile, once.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/refusals.sh"

nine='"at": "rcpt", "match": "r[1-9]@"'
others='"at": "rcpt", "match": "r[1-3][0-9]@"'
no='"reply": "550 5.1.1 no"'
later='"reply": "450 4.2.0 later"'

# told READER: the stories of the editions that it has, as often as it has them
told() {
	sql "SELECT c.article FROM delivery d JOIN choice c ON c.edition =
		d.edition AND c.rank > 0 WHERE d.state = 6 AND
		d.address = '$1@example.org' ORDER BY 1" | tr '\n' ' '
}
# Nine of forty are suppressed, two editions are made without them, and then
# the relay refuses all others.
lies() {
	news=1
	begin "$(readers 40)" "{$nine, $no}, {$others, $later}"
	go 60
	go 7200
	is "$1: nine are suppressed" "$(lost)" "9|9"
	edition
	go 7200
	edition
	go 7200
	is "  two editions are made without them" \
		"$(sql 'SELECT group_concat(n) FROM (SELECT count(*) AS n
			FROM delivery GROUP BY edition ORDER BY edition)')" \
		"40,31,31"
	again "{$others, $no}"
}

lies "in one go"
go 14400
is "it is undone" "$(lost)" "0|0"
like "  and they are named" "$(cat "$T/out")" \
	'also 9 who had been suppressed for it .r1@example.org, r2@.* and others., who get what was made meanwhile$'
again ''
go 20000
edition
go 20000
is "they have all of it, once" "$(told r1)$(told r9)" \
	"1 2 3 4 5 1 2 3 4 5 "
is "  as the others do" "$(told r40)$(told r10)" \
	"1 2 3 4 5 1 2 3 4 5 "

# kill_at POINT:K FAULTS: killed there, the relay is such from then on.
kill_at() {
	lies "killed at $1"
	later 14400
	GAZETTED_CRASH=$1 run >"$T/out" 2>&1
	is "  killed" "$?" 137
	again "$2"
	go 14400
	is "it is undone" "$(lost)" "0|0"
	again ''
	go 20000
	edition
	go 20000
	is "they have all of it, once" "$(told r1)$(told r9)" \
		"1 2 3 4 5 1 2 3 4 5 "
	is "  as the others do" "$(told r40)$(told r10)" \
		"1 2 3 4 5 1 2 3 4 5 "
}
kill_at relent-before:1 "{$others, $no}"
kill_at relent-before:2 "{$others, $no}"
kill_at relent-before:3 "{$others, $no}"
kill_at relent-after:1 "{$others, $no}"
kill_at relent-after:3 ''
# When the next run comes, it lies no more.
kill_at relent-before:1 ''
done_testing
