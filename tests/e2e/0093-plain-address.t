#!/bin/sh
# A mail server that knows no addresses with a part of their own: tokens stand
# in subjects, and bounces are told by their text.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }' \
	'public = true;'
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news@lists.example.org";
  after = "move"; move_to = "Done"; };
END
issue=0
edition() {
	issue=$((issue + 1))
	feed "$T/site/feed.xml" "$issue" "$issue"
	later 86400
	rm -f "$T"/mail/*.eml "$T"/mail/*.json
	run >"$T/run.out" 2>&1
}
sent() {
	grep -l "\"$1\"" "$T"/mail/*.json 2>/dev/null | tail -n 1 |
		sed 's/\.json$//'
}
comes() {
	kind=$1 of=$(sent "$2")
	shift 2
	name=$(date +%s%N).x
	python3 "$top/tests/lib/returns.py" "$kind" "$of.eml" "$of.json" "$@" \
		>"$T/box/tmp/$name" && mv "$T/box/tmp/$name" "$T/box/new/$name"
}
out() { sql "SELECT address || ' ' || digest || ' ' || reason FROM
	suppression ORDER BY 1" | tr '\n' ';'; }

edition
is "one sender for all" \
	"$(grep -ho '"sender": "[^"]*' "$T"/mail/*.json | sort -u)" \
	'"sender": "news@lists.example.org'
like "the way out has its token in the subject" \
	"$(tr -d '\r\n' <"$(sent ann@example.org).eml")" \
	'<mailto:news@lists.example.org\?subject=unsubscribe%20u1\.[0-9]+\.[0-9a-f]{20}>'
comes leave ann@example.org --from somebody@else.example
comes gone bob@example.org
edition
is "it leads out; a report with our headers in it proves whose it is" \
	"$(out)" "ann@example.org daily unsubscribed;bob@example.org  bounced;"
is "what was done is in its folder" "$(find "$T/box/.Done" -type f | wc -l |
	tr -d ' ')" 2
printf 'From: cat@example.org\nSubject: subscribe\nMessage-ID: <1@x>\n\n' \
	>"$T/box/new/cat"
run >"$T/run.out" 2>&1
like "who asks is asked, by a token in the subject" \
	"$(tr -d '\r' <"$(sent cat@example.org).eml" | sed -n '/^Subject/,/^[A-Z]/p' |
	tr -d '\n')" 'daily \[c1\.[0-9]+\.[0-9a-f]{20}\]'
comes answer cat@example.org
edition
like "and answers" "$(ls "$T"/mail/*.eml; cat "$T"/mail/*.json)" \
	'cat@example.org'
is "so there is one reader" "$(find "$T/mail" -name '*.eml' | wc -l |
	tr -d ' ')" 1

# Nothing else can prove it here.
comes gone-text cat@example.org
edition
is "an address in a text counts half" "$(out | grep -c cat)" 0
comes gone-text cat@example.org
edition
like "two days are two halves" "$(out)" 'cat@example.org  bounced'
done_testing
