#!/bin/sh
# What goes wrong again and again is told once, and once when it is over.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/templates/default"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org";
  language = "de"; }'
echo "templates = \"$T/templates\";" >>"$T/gazetted.conf"
go() {
	later
	run >"$T/out" 2>&1
	rc=$?
}

# ---- an edition that cannot be made ----
echo '{{#open}} never closed' >"$T/templates/default/text.mustache"
go
is "a template that is broken: nothing goes" "$(mails)" 0
is "  one line for two groups" "$(wc -l <"$T/out" | tr -d ' ')" 1
like "  that names the digest" "$(cat "$T/out")" 'digest daily'
is "  exit" "$rc" 78
go
is "the next run is silent" "$(cat "$T/out")" ""
is "  but for its exit code" "$rc" 78
like "status tells it" "$(gz status -c "$T/gazetted.conf")" \
	'^digest daily: .*since'
like "  and for machines" "$(gz status -c "$T/gazetted.conf" --json)" \
	'"digests_failing":\[\{"digest":"daily"'
echo '{{/stray}}' >"$T/templates/default/text.mustache"
go
like "another fault is told" "$(cat "$T/out")" 'digest daily'
rm -r "$T/templates/default"
go
is "mended: it goes" "$(mails) $rc" "2 0"
like "  and that is told" "$(cat "$T/out")" \
	'digest daily: editions are made again'
feed "$T/site/feed.xml" 1 4
go
is "  once" "$(cat "$T/out")" ""
is "status has forgotten it" "$(gz status -c "$T/gazetted.conf" |
	grep -c '^digest')" 0
stop_smtp

# ---- a relay that is down ----
feed "$T/site/feed.xml" 1 6
go
like "a relay that is down is told" "$(cat "$T/out")" 'no connection'
is "  exit" "$rc" 75
for again in 1 2 3; do
	go
	is "run $again after it is silent" "$(cat "$T/out") $rc" " 75"
done
start_smtp --port "$smtp"
later
go
like "it takes mail again: told" "$(cat "$T/out")" 'takes mail again'
feed "$T/site/feed.xml" 1 8
go
is "  once" "$(cat "$T/out") $rc" " 0"
stop_smtp

# ---- a recipient who is put off ----
start_smtp --port "$smtp" --fault \
	'{"at": "rcpt", "match": "bob@", "reply": "450 4.2.0 later"}'
feed "$T/site/feed.xml" 1 10
go
like "put off: told" "$(cat "$T/out")" '^gazetted: 1 message could not'
for again in 1 2 3 4; do
	later 20000
	go
	is "put off again: silent" "$(cat "$T/out") $rc" " 75"
done
later 80000
go
like "given up: told" "$(cat "$T/out")" '1 message given up'
go
is "  once" "$(cat "$T/out") $rc" " 0"
stop_smtp
done_testing
