#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what never had its turn, because a quota let only a few go, is not
# given up; those who were put off and those who were not share it; and a clock
# that was once ahead keeps nothing alive for ever.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
web=file:$T/site
go() { # SECONDS
	later "$1"
	run >"$T/out" 2>&1
	rc=$?
}
at() { # TIME NEWS
	feed "$T/site/feed.xml" 1 "$2"
	GAZETTED_NOW=$1 "$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
	rc=$?
}
states() {
	sql "SELECT d.edition, CASE coalesce(o.state, d.state) WHEN 0 THEN
		'ready' WHEN 3 THEN 'deferred' WHEN 6 THEN 'sent'
		WHEN 8 THEN 'expired' ELSE 'other' END AS s, count(*)
		FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id
		GROUP BY d.edition, s ORDER BY d.edition, s" | tr '|\n' '= '
}
to() {
	sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" \
		"$T/gazetted.conf"
}

# ---- a quota, and a relay that was away for longer than expire_after ----
for quota in relay domain; do
	rm -rf "$T/state" "$T/mail"
	smtp=9
	rate='rate = "2/h";'
	[ $quota = relay ] || rate=
	conf "$(readers 10)" "" "$rate"
	[ $quota = relay ] || echo 'limits = ( { domain = "example.org";
		rate = "2/h"; } );' >>"$T/gazetted.conf"
	feed "$T/site/feed.xml" 1 1
	go 60
	start_smtp --quiet
	to
	go 259200
	is "$quota: none who had no turn is given up" "$(states)" \
		"1=ready=8 1=sent=2 "
	n=0
	while [ $n -lt 4 ]; do
		n=$((n + 1))
		go 3700
	done
	is "$quota: all have theirs" "$(states)" "1=sent=10 "
	stop_smtp
done

# ---- a quota that is too small for all that there is ----
rm -rf "$T/state" "$T/mail"
start_smtp --quiet
conf "$(readers 10)" "" 'rate = "1/d"'
feed "$T/site/feed.xml" 1 1
go 60
for day in 1 2 3; do
	go 86500 # a day and 100 seconds
done
is "one a day, and none is given up" "$(states)" "1=ready=6 1=sent=4 "
go 90000
is "nor do they wait for ever" "$(states)" "1=expired=5 1=sent=5 "
like "which is told" "$(cat "$T/out")" '5 messages given up'
go 90000
is "nobody is left" "$(states)" "1=expired=5 1=sent=5 "
stop_smtp

# ---- who was put off has a turn beside what is new ----
rm -rf "$T/state" "$T/mail"
start_smtp --quiet --fault \
	'{"at": "rcpt", "times": 2, "reply": "451 4.7.1 later"}'
conf "$(readers 3)" "" 'rate = "2/h"'
feed "$T/site/feed.xml" 1 1
go 60
is "two are put off" "$(states)" "1=deferred=2 1=ready=1 "
stop_smtp
start_smtp --quiet
to
feed "$T/site/feed.xml" 1 2
go 7200
is "one of each, and who waited longest" "$(states)" "1=ready=1 1=sent=2 2=ready=3 "
stop_smtp

# ---- more full mailboxes than the quota has room for ----
rm -rf "$T/state" "$T/mail"
full='{"at": "rcpt", "match": "r[1-6]@", "reply": "452 4.2.2 full"}'
start_smtp --quiet --fault "$full"
conf "$(readers 6)" "" 'rate = "4/h"; expire_after = "30d"'
feed "$T/site/feed.xml" 1 1
go 60
for pass in 1 2; do
	go 18000
done
is "each had a turn" "$(sql "SELECT count(*) FROM outbox WHERE tries > 0")" 6
conf "$(readers 10)" "" 'rate = "4/h"; expire_after = "30d"'
go 18000
feed "$T/site/feed.xml" 1 2
for pass in 1 2 3 4 5; do
	go 18000
done
is "yet those who came later have their turn" "$(sql "SELECT count(*)
	FROM delivery WHERE edition > 1 AND state = 6")" 4
is "and none of the first starves, either" "$(sql "SELECT min(tries) > 1
	FROM outbox WHERE delivery <= 6")" 1
stop_smtp

# ---- what a domain's quota put off keeps its place ----
rm -rf "$T/state" "$T/mail"
start_smtp --quiet
conf '{ email = "a@slow.example"; }, { email = "b@slow.example"; },
	{ email = "c@slow.example"; }, { email = "ann@example.org"; }' "" \
	"connections = 1;"
echo 'limits = ( { domain = "slow.example"; rate = "1/h"; } );' \
	>>"$T/gazetted.conf"
for n in 1 2 3; do
	feed "$T/site/feed.xml" 1 $n
	go 3700
done
is "a new edition does not overtake it" "$(states)" \
	"1=sent=4 2=ready=3 2=sent=1 3=ready=3 3=sent=1 "
stop_smtp

# ---- a run that is killed with what its quota let it take ----
# When that went out nobody knows: at the latest when the next one begins.
for quota in relay domain; do
	rm -rf "$T/state" "$T/mail"
	start_smtp --quiet
	rate='rate = "4/h";'
	[ $quota = relay ] || rate=
	conf "$(readers 12)" "" "connections = 1; $rate"
	[ $quota = relay ] || echo 'limits = ( { domain = "example.org";
		rate = "4/h"; } );' >>"$T/gazetted.conf"
	feed "$T/site/feed.xml" 1 1
	later
	GAZETTED_CRASH=armed:2 run >"$T/out" 2>&1
	go 3000
	is "$quota: killed with four in hand" "$(mails)" 1
	go 3500
	is "  and an hour without one" "$(mails)" 1
	go 200
	is "  before the next four" "$(mails)" 5
	stop_smtp
done

# ---- a clock that was ahead ----
rm -rf "$T/state" "$T/mail"
start_smtp --quiet --fault \
	'{"at": "rcpt", "match": "r1@", "reply": "451 4.7.1 later"}'
conf "$(readers 3)"
at 2041-01-01T12:00:00Z 1
for day in 01 02 03; do
	at "2027-01-${day}T12:00:00Z" 1
done
is "put off in a year to come" "$(states)" "1=deferred=1 1=sent=2 "
at 2027-01-04T12:00:00Z 1
is "it has its time, and no more" "$(states)" "1=expired=1 1=sent=2 "
done_testing
