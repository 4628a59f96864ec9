#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: the only reader of an edition who comes back is told what others
# would be: of a while all that is new, of long ago nothing.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
last=2
# away READERS REASON DAYS: ann is suppressed for so long, two stories a day,
# and comes back; how many the next edition tells her
away() {
	rm -rf "$T/state" "$T"/mail/*
	conf "$1"
	feed "$T/site/feed.xml" 1 $last
	later
	run
	gz suppress -c "$T/gazetted.conf" --reason "$2" ann@example.org
	sql "UPDATE suppression SET at = $now" # by the clock of the runs
	day=0
	while [ $day -lt "$3" ]; do
		day=$((day + 1))
		last=$((last + 2))
		feed "$T/site/feed.xml" 1 $last
		later 86400
		run
	done
	gz suppress -c "$T/gazetted.conf" --remove ann@example.org
	rm -f "$T"/mail/*
	last=$((last + 2))
	feed "$T/site/feed.xml" 1 $last
	later
	run
	cat "$(grep -l '^To: ann@' "$T"/mail/*.eml)" |
		grep -o 'Story number [0-9]*' | sort -u | wc -l | tr -d ' '
}
ann='{ email = "ann@example.org"; }'
both="$ann, { email = \"bob@example.org\"; }"
is "with others, who left" "$(away "$both" unsubscribed 6)" 2
is "alone, who left" "$(away "$ann" unsubscribed 6)" 2
is "who left a day ago" "$(away "$ann" unsubscribed 1)" 4
is "whom the operator suppressed" "$(away "$ann" operator 6)" 14
is "who was said to be gone" "$(away "$ann" bounced 6)" 14
is "with others, too" "$(away "$both" bounced 6)" 14
done_testing
