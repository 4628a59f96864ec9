#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: more mail than fits into memory waits for a domain that bears
# little: who is behind it in the outbox does not wait for that.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 1
web=file:$T/site
start_smtp --quiet
conf "$(seq 17000 | sed 's/.*/{ email = "r&@slow.example"; },/')
	{ email = \"ann@example.org\"; }" "" "connections = 2;"
echo 'limits = ( { domain = "Slow.example"; rate = "1/s"; } );' \
	>>"$T/gazetted.conf"
"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1 &
pid=$!
i=0
until grep -qs '^To: ann@' "$T"/mail/*.eml || [ $i -gt 200 ]; do
	i=$((i + 1))
	sleep 0.1
done
kill "$pid"
wait "$pid"
is "who is not of that domain has it" \
	"$(grep -l '^To: ann@' "$T"/mail/*.eml | wc -l | tr -d ' ')" 1
is "what waits is as it was" \
	"$(sql "SELECT state, count(*) FROM outbox GROUP BY state")" \
	"0|$((17001 - $(mails)))"
done_testing
