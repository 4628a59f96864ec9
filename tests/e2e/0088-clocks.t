#!/bin/sh
# Clocks that step, forward and back, between runs and within one: nobody is
# left out and nobody gets a day's edition twice.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
web=file:$T/site
start_smtp --quiet
readers=20
conf "$(readers $readers)" "zone = \"Europe/Berlin\";"
sed -i 's/"every run"/"every day at 07:00"/' "$T/gazetted.conf"

# at INSTANT ITEM: a run then, with another item in the feed
at() {
	feed "$T/site/feed.xml" 1 "$2"
	GAZETTED_NOW=$1 "$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
}
# most: the most mails that one reader has; least: the fewest
per_reader() {
	grep -h '^To: ' "$T"/mail/*.eml 2>/dev/null | sort | uniq -c |
		awk -v n="$readers" '{ if ($1 > m) m = $1; if (!l || $1 < l)
			l = $1; k++ } END { if (k < n) l = 0
			printf "%d %d", l, m }'
}

at 2026-03-02T05:00:00Z 1
is "before the hour" "$(per_reader)" "0 0"
at 2026-03-02T06:05:00Z 2
is "at the hour" "$(per_reader)" "1 1"
at 2026-03-02T05:30:00Z 3
at 2026-03-02T06:05:00Z 4
is "an hour back and again: the day was served" "$(per_reader)" "1 1"
at 2026-02-27T06:05:00Z 5
is "three days back: those were served" "$(per_reader)" "1 1"
at 2026-03-03T06:05:00Z 6
is "the next day has its own" "$(per_reader)" "2 2"
at 2031-01-01T12:00:00Z 7
is "years ahead: one edition, not one a day" "$(per_reader)" "3 3"
at 2026-03-04T06:05:00Z 8
like "years back: that is told" "$(cat "$T/out")" \
	'the clock was [0-9]+ hours further at the last run'
at 2026-03-05T06:05:00Z 9
is "back from there: the next day is served" "$(per_reader)" "4 4"
is "with what came meanwhile" "$(grep -l 'Story number 9' "$T"/mail/*.eml |
	wc -l | tr -d ' ')" "$readers"
at 2031-01-03T12:00:00Z 10
is "and there again" "$(per_reader)" "5 5"

# A machine that has not asked for the time yet.
at 1970-01-01T00:01:00Z 11
is "nothing is done in 1970" "$(per_reader)" "5 5"
like "  and why is told" "$(cat "$T/out")" "clock is not set"
is "  once" "$(wc -l <"$T/out" | tr -d " ")" 1
at 2026-03-06T06:05:00Z 12
like "nor does it hide that the clock was ahead before" "$(cat "$T/out")" \
	'the clock was [0-9]+ hours further at the last run'
at 2026-03-07T06:05:00Z 13
is "and days are served again" "$(per_reader)" "6 6"

# A relay that puts everybody off, and a clock that goes back meanwhile.
relay() {
	stop_smtp
	start_smtp --quiet "$@"
	sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" \
		"$T/gazetted.conf"
}
rm -f "$T"/mail/*
relay --fault '{"at": "rcpt", "reply": "451 4.7.1 later"}'
at 2031-01-05T06:05:00Z 14
relay
at 2031-01-04T06:05:00Z 15
at 2031-01-05T12:05:00Z 16
is "put off, and the clock went back: once each" "$(per_reader)" "1 1"

# What was put off is tried before it is given up, whatever the clock says.
rm -f "$T"/mail/*
relay --fault '{"at": "rcpt", "reply": "451 4.7.1 later"}'
at 2031-01-06T06:05:00Z 17
is "put off again" "$(per_reader)" "0 0"
relay
at 2041-01-01T12:00:00Z 18
is "ten years later it goes, and the news of that day" "$(per_reader)" "2 2"
done_testing
