#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a relay that says of all that nobody knows them is right again days
# later: what has expired meanwhile is no bounce, for it took nobody while it
# said so. Who is really gone is.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/refusals.sh"

no='"at": "rcpt", "reply": "550 5.1.1 user unknown"'
one='"at": "rcpt", "match": "r1@", "reply": "550 5.1.1 user unknown"'
fate() { # of the edition that was refused first
	sql "SELECT state, count(*) FROM delivery WHERE edition = $1
		GROUP BY state ORDER BY state" | tr '|\n' '= '
}
for n in 3 8; do
	begin "$(readers $n)" ""
	go 60
	is "$n readers" "$(states)" "sent=$n "
	again "{$no}"
	for day in 1 2 3; do
		edition
		go 86400
	done
	again ''
	go 7200
	edition
	go 86400
	is "  what expired is no bounce" "$(fate 2)$(lost)" "8=$n 0|0"
	is "  they have the others" "$(fate 3)$(fate 4)$(fate 5)" "6=$n 6=$n 6=$n "
done

# In doubt with the others, but alone when the relay takes them again.
begin "$(readers 8)" ""
go 60
again "{$no}"
edition
go 86400
again "{$one}"
for day in 1 2 3; do
	go 14400
	edition
	go 72000
done
is "one who is gone is" "$(sql 'SELECT address FROM suppression')" \
	r1@example.org
done_testing
