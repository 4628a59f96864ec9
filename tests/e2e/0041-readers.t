#!/bin/sh
# Readers who want some of a digest: filters of their own, rendered once for
# those who want the same.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp

feed "$T/site/feed.xml" 1 6
conf '{ email = "all@example.org"; },
 { email = "few@example.org"; exclude = [ "story 1", "/story [23]\\b/" ]; },
 { email = "same@example.org"; exclude = [ "story 1", "/story [23]\\b/" ]; },
 { email = "one@example.org"; include = [ "title:number 5" ]; },
 { email = "none@example.org"; include = [ "zebra" ]; },
 { email = "other@example.org"; languages = [ "fr" ]; }' \
	'exclude = [ "title:number 6" ];'
sed -i 's/first = 100;/first = 100; language = "en";/' "$T/gazetted.conf"

# to ADDRESS: the numbers of the stories that are in its mail
to() {
	# shellcheck disable=SC2046
	for m in $(grep -l "^To: $1" "$T"/mail/*.eml); do
		sed -n '/^Content-Type: text.plain/,/^Content-Type: text.html/p' "$m" |
			tr -d '\r' | sed -n 's/^[0-9]*\. Story number \([0-9]\).*/\1/p'
	done | tr '\n' ' '
}
ok "it runs" run
is "no filter: what the digest has" "$(to all@)" "5 4 3 2 1 "
is "words and an expression" "$(to few@)" "5 4 "
is "another reader's are the same" "$(to same@)" "5 4 "
is "only what is included" "$(to one@)" "5 "
is "nothing wanted: no mail" "$(to none@)$(to other@)" ""
is "rendered once for those who want the same" \
	"$(sql "SELECT count(*), count(DISTINCT rendering) FROM delivery")" "4|3"
like "explain tells of the digest's" \
	"$("$GZ" explain -c "$T/gazetted.conf" t-6)" 'left out: exclude "title:number 6"'
like "and of the reader's" "$("$GZ" explain -c "$T/gazetted.conf" t-3)" \
	"left out: the reader's exclude \"/story"
like "a headline is said to be none of what it knows" \
	"$("$GZ" explain -c "$T/gazetted.conf" "Story number 3" 2>&1)" \
	'if that is a headline, give its link or number'
is "preview is as the reader would get it" "$("$GZ" preview --to few@example.org \
	-c "$T/gazetted.conf" 2>&1 | grep -c 'Story number')" 0

# What is new: each reader's own window, whatever was left out before.
feed "$T/site/feed.xml" 7 8
later
rm -f "$T"/mail/*
ok "again" run
is "the new ones" "$(to few@)" "8 7 "
feed "$T/site/feed.xml" 9 9
later
run
like "preview too" "$("$GZ" preview --to one@example.org \
	-c "$T/gazetted.conf" 2>&1)" 'nothing would go out'

# A reader who changes his mind, and expressions that run away or are none.
sed -i 's/"zebra"/"story"/' "$T/gazetted.conf"
feed "$T/site/feed.xml" 10 11
later
rm -f "$T"/mail/*
run
is "what was not wanted before is not lost" "$(to none@)" "1 1 9 8 7 5 4 3 2 1 "

sed -i 's#"title:number 6"#"/a(b/"#' "$T/gazetted.conf"
like "check: where an expression is wrong" \
	"$("$GZ" check -c "$T/gazetted.conf" 2>&1)" \
	'gazetted.conf:[0-9]+: exclude = "/a\(b/": the expression, at character 4: missing closing'
done_testing
