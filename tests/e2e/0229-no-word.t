#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a relay that takes messages and never says so: whether it hangs up
# or talks nonsense, its readers get few copies, and then the operator is told.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
said() { grep -c 'may have taken or not' "$T/out.$1"; }

# row NAME FAULT
row() {
	rm -rf "$T/state" "$T/mail"
	start_smtp --fault "$2"
	conf "$(readers 3)" "" 'connections = 1; timeout = "4s";'
	i=0
	while [ $i -lt 8 ]; do
		i=$((i + 1))
		later 16000
		run >"$T/out.$i" 2>&1
		echo $? >"$T/rc.$i"
	done
	is "$1: the first and three repeats each" \
		"$(cat "$T"/mail/*.eml | grep '^To: ' | sort | uniq -c |
			awk '{ print $1 }' | tr '\n' ' ')" "4 4 4 "
	is "  always the same message" "$(cat "$T"/mail/*.eml |
		grep -i '^Message-ID' | sort -u | wc -l | tr -d ' ')" 3
	is "  then they are held" \
		"$(sql 'SELECT state, count(*) FROM outbox')" "5|3"
	is "  which is told, in the run that does it alone" \
		"$(said 4)$(said 5)$(said 6)$(cat "$T/rc.5")" 01065
	like "  with what to do" "$(cat "$T/out.5")" 'gazetted queue release'
	stop_smtp
}
row "hangs up" '{"at": "dot", "drop": true, "store": true}'
row "nonsense" '{"at": "dot", "reply": "354 what", "store": true}'
done_testing
