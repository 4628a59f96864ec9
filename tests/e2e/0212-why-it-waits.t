#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: who looks at the queue at night sees why all of it waits.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
q() { gz_now queue -c "$T/gazetted.conf" "$@"; }
smtp=1
conf "$(readers 3)"
run >"$T/out" 2>&1
q hold --address r2@example.org >/dev/null
is "how many there are" "$(q | grep -c '^2 ready, 1 held$')" 1
like "and that the relay is not there, and when it is tried" "$(q)" \
	'^relay smtp://127.0.0.1:1: no connection.*failed 1 time.*next try in'
is "as status says it, too" \
	"$(gz_now status -c "$T/gazetted.conf" | grep '^relay')" \
	"$(q | grep '^relay')"
is "as JSON there are the deliveries alone" "$(q --json | wc -l | tr -d ' ')" 3
like "an address without its option: how it is said" \
	"$(q hold r1@example.org 2>&1)" \
	'r1@example.org: what to hold is said by --address$'
like "a word that is none" "$(q holt 2>&1)" \
	'holt: none of list, hold, release, drop, flush'
start_smtp
sed -i "s|smtp://127.0.0.1:1|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
q release >/dev/null
later
run >"$T/out" 2>&1
is "nothing waits, and nothing is said" "$(q)" ""
like "but on a terminal" "$(script -qc \
	"GAZETTED_NOW=2027-01-15T12:00:00Z $GZ queue -c $T/gazetted.conf" \
	/dev/null </dev/null)" '^nothing waits'
stop_smtp

# ---- who is put off again and again, and by what ----
full='{"at": "rcpt", "match": "r[1-4]@", "reply": "452 4.2.2 is full"}'
grey='{"at": "rcpt", "match": "r[56]@", "times": 1,
	"reply": "451 4.7.1 <r5@example.org>: greylisted for 300 seconds"}'
last='{"at": "rcpt", "match": "r[56]@",
	"reply": "451 4.7.1 <r6@example.org>: greylisted for 290 seconds"}'
start_smtp --fault "$full" --fault "$grey" --fault "$last"
conf "$(readers 7)"
for n in 4 6; do
	feed "$T/site/feed.xml" 1 $n
	later
	run >"$T/out" 2>&1
done
q hold --address r1@example.org >/dev/null
next='20[0-9T:Z-]*'
like "counted by its last words, the most first" \
	"$(q --by-reply | tr -s ' ' | tr '\n' ';')" \
	"REPLY;6 deferred 2 $next - 452 4.2.2 is full;4 deferred 2 $next - 451 [^;]*;\
2 held 2 - - 452 4.2.2 is full;;10 deferred, 2 held;\$"
like "and for programs" "$(q --by-reply --json | head -n 1)" \
	'^{"deliveries":6,"state":"deferred","tries":2,"next":"20.*","relay":null,"reply":"452 4.2.2 is full"}$'
is "of some of it" "$(q --by-reply --edition 9 --json)" ""
stop_smtp

# ---- who was refused before stays behind all others ----
rm -rf "$T/state"
start_smtp --fault '{"at": "rcpt", "match": "r1@", "reply": "550 5.1.1 no"}'
conf "$(readers 3)"
feed "$T/site/feed.xml" 1 7
later
run >"$T/out" 2>&1
stop_smtp
feed "$T/site/feed.xml" 1 8
later
run >"$T/out" 2>&1
waits() { sql "SELECT group_concat(behind) FROM (SELECT behind FROM outbox
	ORDER BY delivery)"; }
is "behind" "$(waits)" "1,0,0"
is "which is no time" "$(q --json | grep -c '"next":null')" 3
is "  in tables neither" "$(q | grep -c 1970) $(q --by-reply |
	grep -c 1970)" "0 0"
q flush >/dev/null
is "flush leaves it there" "$(waits)" "1,0,0"
q hold --all >/dev/null
q release --all >/dev/null
is "so does release" "$(waits)" "1,0,0"
q hold --all >/dev/null
gz_now resend -c "$T/gazetted.conf" 2 >/dev/null
is "and resend" "$(waits)" "1,0,0"
gz_now resend -c "$T/gazetted.conf" --all 1 >/dev/null
is "  of what is final" "$(waits)" "1,0,0,1,0,0"
start_smtp --port "$smtp" --fault '{"at": "rcpt", "reply": "450 4.2.0 later"}'
gz_now queue flush -c "$T/gazetted.conf" >/dev/null
run >"$T/out" 2>&1
q flush >/dev/null
is "status shows none of 1970, either" "$(gz_now status -c "$T/gazetted.conf" \
	--deliveries | grep -c 1970)" 0
later 1
run >"$T/out" 2>&1
is "what is flushed is tried by the next run" \
	"$(sql "SELECT count(*) FROM outbox WHERE tries = 2")" 6
stop_smtp
done_testing
