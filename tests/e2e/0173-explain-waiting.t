#!/bin/sh
# Why is it not in my mail? What waits says for which edition, of whose, and
# what would become of it now.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
feed "$T/site/feed.xml" 1 3
conf '{ email = "ann@example.org"; }, { email = "bob@example.org";
  exclude = [ "number 2", "title:/story number 3/" ]; }' 'min_stories = 4;'
why() { gz_now explain -c "$T/gazetted.conf" "$@"; }

ok "it runs" run
is "nothing is told yet" "$(mails)" 0
like "too few of them" "$(why t-1)" \
	'waits for daily, .*1 reader: no\. [123], chosen: .*; too few, 3 of min_stories = 4$'
like "not for bob" "$(why t-2)" \
	"waits for daily, .*1 reader with -number 2 -title:/story number 3/: left out: the reader's exclude .number 2"
like "by a pattern" "$(why t-3)" "left out: the reader's exclude .title:/story"
is "not both: in no edition, and it waits" "$(why t-1 | grep -c 'in no edition')" 0
like "JSON has it" "$(why --json t-1)" \
	'"waits_for":\[\{"digest":"daily","due":.*"rank":[123],"why":"chosen.*"too_few":true'
sum() { cat "$T"/state/* 2>/dev/null | cksum; }
before=$(sum)
why t-1 >/dev/null
is "looking changes nothing" "$(sum)" "$before"

feed "$T/site/feed.xml" 1 4
later
ok "another story" run
is "ann is told" "$(grep -l '^To: ann' "$T"/mail/*.eml | wc -l | tr -d ' ')" 1
like "hers is told" "$(why t-1)" 'edition [0-9]+ of daily.*no\. [0-9], chosen'
like "bob's waits" "$(why t-1)" 'waits for daily, .*1 reader with'
done_testing
