#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: where many readers of an edition are refused in the same words, or
# in words that are about us, nobody is given up, nobody is suppressed, and the
# operator hears of it once. One who is unknown is refused as ever.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
web=file:$T/site
news=1
go() { # SECONDS
	later "$1"
	run >"$T/out" 2>&1
	rc=$?
}
states() {
	sql "SELECT CASE coalesce(o.state, d.state) WHEN 0 THEN 'ready' WHEN 3
		THEN 'deferred' WHEN 6 THEN 'sent' WHEN 7 THEN 'refused'
		WHEN 8 THEN 'expired' ELSE 'other' END AS s, count(*)
		FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id
		WHERE d.edition = (SELECT max(id) FROM edition)
		GROUP BY s ORDER BY s" | tr '|\n' '= '
}
begin() { # READERS FAULTS [RELAY-LINES]
	stop_smtp
	rm -rf "$T/state" "$T/mail"
	printf '[%s]\n' "$2" >"$T/faults"
	start_smtp --faults "$T/faults"
	conf "$(readers "$1")" "" "connections = 1; ${3:-}"
	cat >>"$T/gazetted.conf" <<-END
		control = { url = "maildir:$T/box"; after = "delete";
		  address = "news+*@lists.example.org"; };
	END
	edition
}
edition() {
	news=$((news + 1))
	feed "$T/site/feed.xml" 1 $news
}
start_smtp

# ---- words about us: the relay's, as with 5.7.x ----
for words in \
	"550 5.1.8 <news@lists.example.org>: Sender address rejected" \
	"553 5.1.7 bad sender" "550 5.3.0 system not accepting" \
	"550 relay not permitted" "554 Relay access denied" \
	"550 authentication required" "550 Sender verify failed" \
	"550 Invalid HELO"; do
	begin 6 "{\"at\": \"rcpt\", \"reply\": \"$words\"}"
	go 60
	is "$words: all wait" "$(states)" "ready=6 "
	like "  the relay is told of" "$(cat "$T/out") $rc" \
		'refuses our mail: 55.* 78$'
done
begin 6 '{"at": "rcpt", "match": "r3@", "reply": "550 Sender denied"}'
go 60
is "of one alone: that one waits" "$(states)" "deferred=1 sent=5 "

# ---- the same words for all ----
begin 40 '{"at": "rcpt", "reply": "550 5.4.1 Recipient address rejected"}'
go 60
is "all are refused alike: all wait" "$(states)" "deferred=40 "
like "  which is told" "$(cat "$T/out")" \
	'^gazetted: edition 1: 40 of its readers are refused in the same words'
is "  in one line" "$(wc -l <"$T/out" | tr -d ' ') $rc" "1 75"
go 7200
is "  once" "$(cat "$T/out") $rc" " 75"
week=0
while [ $week -lt 8 ]; do
	week=$((week + 1))
	edition
	go 259200
done
is "weeks of it suppress nobody" \
	"$(sql 'SELECT count(*) FROM suppression') $(sql 'SELECT count(*)
		FROM bounce')" "0 0"
stop_smtp
start_smtp --port "$smtp"
go 20000
is "then the relay thinks better of it" "$(states)" "sent=40 "

# ---- the same words for many ----
begin 40 '{"at": "rcpt", "match": "r[3-9][0-9]*@", "reply": "550 5.1.1 no"}' \
	'expire_after = "1d";'
go 60
is "more than a third: all of those wait" "$(states)" "deferred=18 sent=22 "
like "  and all of those are told" "$(cat "$T/out")" \
	'^gazetted: edition 1: 18 of its readers'
is "  in one line" "$(wc -l <"$T/out" | tr -d ' ') $rc" "1 75"
go 43200
go 46800
is "  until their time is over" "$(states)" "expired=18 sent=22 "
is "  without a bounce" "$(sql 'SELECT count(*) FROM bounce')" 0

# ---- real ones ----
begin 40 '{"at": "rcpt", "match": "r[1-4]@", "reply": "550 5.1.1 no"}'
go 60
is "a few at the head of the list are refused" "$(states)" \
	"deferred=2 refused=2 sent=36 "
go 7200
is "  sooner or later" "$(states)" "refused=4 sent=36 "
is "  with bounces" "$(sql 'SELECT count(*) FROM bounce')" 4
begin 1 '{"at": "rcpt", "reply": "550 5.1.1 no"}'
go 60
is "the only one is refused" "$(states) $rc" "refused=1  65"

# ---- too few to be many, but they lived ----
gone() { sql "SELECT count(*) FROM suppression"; }
refuse() { # PATTERN
	stop_smtp
	printf '[{"at": "rcpt", "match": "%s", "reply": "550 5.1.1 no"}]\n' \
		"$1" >"$T/faults"
	start_smtp --faults "$T/faults" --port "$smtp"
}
begin 2 '{"at": "rcpt", "match": "r2@", "reply": "550 5.1.1 no"}'
go 60
is "who never had a message is suppressed at once" "$(gone)" 1
refuse "r[12]@"
edition
go 86400
is "who had one the day before is refused" "$(states) $rc" "refused=1  65"
is "  and not suppressed for a day of a relay's" "$(gone)" 1
edition
go 3600
is "  however often it says so" "$(states) $(gone)" "refused=1  1"
refuse "r2@"
edition
go 86400
is "  and has the next one" "$(states) $(gone)" "sent=1  1"
refuse "r[12]@"
for n in 1 2; do
	edition
	go 86400
done
is "refused for two days it is gone" "$(states) $(gone)" "refused=1  2"
done_testing
