#!/bin/sh
# Every subscriber at their own local hour; windows; roll-over; catch-up.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf '{ email = "kyiv@example.org"; zone = "Europe/Kyiv"; },
  { email = "york@example.org"; zone = "America/New_York"; },
  { email = "utc@example.org"; }' 'min_stories = 2'
sed -i 's/every run/every day at 07:00/; s/interval/interval/' \
	"$T/gazetted.conf"
at() { now=$(date -u -d "$1" +%s); run; }
got() { grep -l "^To: $1@" "$T"/mail/*.eml 2>/dev/null | wc -l | tr -d ' '; }
all() { echo "$(got kyiv) $(got utc) $(got york)"; }

at "2026-11-23 04:30"
is "nobody before seven" "$(all)" "0 0 0"
at "2026-11-23 05:00"
is "07:00 in Kyiv" "$(all)" "1 0 0"
at "2026-11-23 05:01"
is "once" "$(all)" "1 0 0"
at "2026-11-23 07:00"
is "07:00 in UTC" "$(all)" "1 1 0"
feed "$T/site/feed.xml" 1 3
at "2026-11-23 11:59"
is "not yet in New York" "$(all)" "1 1 0"
at "2026-11-23 12:00"
is "07:00 in New York" "$(all)" "1 1 1"
like "with what was new by then" "$(cat "$(grep -l '^To: york' \
	"$T"/mail/*.eml)")" 'Story number 3'

at "2026-11-24 05:00"
is "one new story is fewer than min_stories: none" "$(all)" "1 1 1"
feed "$T/site/feed.xml" 1 4
at "2026-11-24 06:30"
at "2026-11-25 05:00"
is "the next day both roll over" "$(all)" "2 2 1"
like "with the story that waited" "$(cat "$(grep -l '^To: kyiv' \
	"$T"/mail/*.eml | sort | tail -n 1)")" 'Story number 3'

# Three days asleep: one edition, not three.
feed "$T/site/feed.xml" 1 9
at "2026-11-28 20:00"
is "missed slots become one edition" "$(all)" "3 3 2"

sed -i 's/min_stories = 2/min_stories = 1; catchup = "skip after 2h"/' \
	"$T/gazetted.conf"
feed "$T/site/feed.xml" 1 10
at "2026-11-30 20:00"
is "skip after 2h: a late slot passes" "$(all)" "3 3 2"
at "2026-12-01 05:30"
is "and its stories come with the next" "$(all)" "4 3 2"

# The clock steps back: nothing is sent twice.
at "2026-12-01 04:00"
at "2026-12-01 05:30"
is "a clock set back repeats nothing" "$(all)" "4 3 2"

like "when: a skipped hour fires at the change" \
	"$(gz when 'every day at 02:30' -z Europe/Berlin -f \
	2026-03-28T12:00:00Z -n 1)" '2026-03-29T01:00:00Z'
is "when: a doubled hour fires once" \
	"$(gz when 'every day at 02:30' -z Europe/Berlin -f \
	2026-10-24T12:00:00Z -n 2 | tr '\n' ' ')" \
	"2026-10-25T00:30:00Z 2026-10-26T01:30:00Z "
is "when: nonsense is a config error" \
	"$(gz when 'every blue moon' >/dev/null 2>&1; echo $?)" 78
done_testing
