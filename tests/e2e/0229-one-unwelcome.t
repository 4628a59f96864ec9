#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a relay refuses what one reader gets as our own fault (5.7.x); that
# is tried again and again, and keeps nothing from the others.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
start_smtp --quiet --fault '{"at": "rcpt", "match": "r3@",
	"reply": "550 5.7.133 not a member of this group"}'
conf "$(readers 6)" "" "connections = 1;"
sed -i 's/"every run"/"every day at 07:00"/' "$T/gazetted.conf"
later $((86400 - now % 86400 + 7 * 3600 - 1800)) # half past six
run >"$T/out" 2>&1
later 1800
run >"$T/out" 2>&1
like "it is told" "$(cat "$T/out")" 'refuses our mail: 550 5.7.133'
feed "$T/site/feed.xml" 1 4
i=0
while [ $i -lt 20 ]; do # to five to seven, the day after
	i=$((i + 1))
	later 4305
	run >"$T/out" 2>&1
done
is "all others have it" "$(mails)" 5
ok "the relay is left alone for long" [ "$(sql 'SELECT max(not_before) FROM
	route')" -gt $((now + 900)) ]
for seconds in 301 300; do
	later $seconds
	run >"$T/out" 2>&1
done
is "the next edition does not wait for that" "$(mails)" 10
done_testing
