#!/bin/sh
# Feeds of other projects' tests and real ones, read as others read them: the
# shares that must not sink. Where ours differs for good is told in 0013.
. "$(dirname "$0")/lib.sh"
corpora=${CORPORA:-$top/../shared/corpora}
[ -e "$corpora/score/eval_feeds.py" ] ||
	skip_all "the corpora are not here ($corpora)"
GAZETTED=$GZ
export GAZETTED

# at_least NAME SHARE FLOOR, in percent
at_least() {
	ok "$1: $2 of 100, at least $3" awk "BEGIN { exit !(0$2 >= $3) }"
}

python3 "$corpora/score/eval_feeds.py" "$corpora/feeds/feedparser/expect.jsonl" \
	"$corpora/feeds/feedparser" -- "$corpora/score/parse" >"$T/cases"
at_least "feedparser's cases" "$(sed -n 's/^TOTAL.* \([0-9.]*\)%/\1/p' "$T/cases")" 97

python3 "$corpora/score/eval_realfeeds.py" "$corpora/feeds" dev -- \
	"$corpora/score/parse" >"$T/real"
share() { sed -n "s/.*$1 \([0-9.]*\)%.*/\1/p" "$T/real"; }
at_least "real feeds, number of entries" "$(share same-entry-count)" 99
for field in link title date; do
	at_least "real feeds, $field" "$(share " $field")" 98
done

python3 "$top/tests/lib/feed_pairs.py" "$GZ" \
	"$corpora/feeds/gofeed/testdata/translator" >"$T/pairs"
sed '$d' "$T/pairs" | sed 's/^/# /'
at_least "pairs of gofeed, fields" \
	"$(awk 'END { print 100 * $1 / $2 }' "$T/pairs")" 95

# A thousand files in one go: a line for each, also where it is no feed.
find "$corpora/feeds/gofeed" "$corpora/feeds/feedparser" -name '*.xml' |
	sort >"$T/files"
xargs -d '\n' "$GZ" parse <"$T/files" >"$T/lines" 2>/dev/null
is "a line a file" "$(wc -l <"$T/lines" | tr -d ' ')" \
	"$(wc -l <"$T/files" | tr -d ' ')"
ok "each line is JSON" python3 -c 'import json, sys
for line in open(sys.argv[1]): json.loads(line)' "$T/lines"
done_testing
