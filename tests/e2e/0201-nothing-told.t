#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what nobody is to be told is done with, and explain says why.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf '' 'exclude = [ "title:number 3", "title:number 4" ];'
run >/dev/null
is "an edition" "$(mails)" 1
cursor() { sql 'SELECT cursor FROM subscription'; }
is "its window is behind" "$(cursor)" 2

feed "$T/site/feed.xml" 1 4
later
run >"$T/out" 2>&1
is "nothing to tell" "$? $(cat "$T/out") $(mails)" "0  1"
is "is done with" "$(cursor)" 4
like "and explained" "$(gz explain -c "$T/gazetted.conf" \
	http://t.example/story/3)" 'daily.*number 3'
is "it is no edition in the lists" \
	"$(gz list -c "$T/gazetted.conf" editions | wc -l)" 2
later
run >/dev/null 2>&1
is "and not looked at again" "$(sql 'SELECT count(*) FROM edition')" 2

feed "$T/site/feed.xml" 1 5
later
run >/dev/null
is "what comes then goes out" "$(mails)" 2
is "alone" "$(grep -l 'number [34]' "$T"/mail/*.eml | wc -l)" 0

# What is too little rolls over as ever.
sed -i 's/exclude = [^;]*;/min_stories = 3;/' "$T/gazetted.conf"
feed "$T/site/feed.xml" 1 7
later
run >/dev/null
is "two are too few" "$(mails) $(cursor)" "2 5"
feed "$T/site/feed.xml" 1 8
later
run >/dev/null
is "three are not" "$(mails) $(cursor)" "3 8"
done_testing
