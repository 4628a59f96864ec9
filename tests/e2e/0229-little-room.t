#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: the state has no room to grow while an edition goes out: the run
# stops, and what became of all messages that are out is known nevertheless.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
conf "$(readers 1500)" "" 'connections = 8;' # nobody listens
run >"$T/out" 2>&1
is "an edition waits" "$(sql 'SELECT count(*) FROM outbox')" 1500
start_smtp --quiet
conf "$(readers 1500)" "" 'connections = 8;'
# No file may become larger than this, in units of 512 bytes: the journal of
# what was sent has 2,048 of them from the start.
stopped=0 during=0 i=0
while [ $i -lt 4 ]; do
	i=$((i + 1))
	later
	before=$(mails)
	(
		trap '' XFSZ
		ulimit -f 2100
		run
	) >>"$T/all" 2>&1 || stopped=$((stopped + 1))
	[ "$(mails)" = "$before" ] || during=$((during + 1))
done
ok "a run was stopped" [ $stopped -ge 1 ]
ok "and some was sent before" [ $during -ge 1 ]
later
ok "then there is room" run
is "everybody has it, once" "$(mails) $(cat "$T"/mail/*.eml | grep '^To: ' |
	sort -u | wc -l | tr -d ' ')" "1500 1500"
is "none was in doubt" "$(grep -c 'cut short' "$T/all" "$T/ok.out" |
	grep -vc ':0')" 0
done_testing
