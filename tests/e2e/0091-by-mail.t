#!/bin/sh
# A list without a web server, over SMTP and IMAP: asked for, confirmed, sent,
# left; forged, repeated and automatic mail; kills in between.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
start_dovecot
conf '{ email = "ann@example.org"; digests = [ "daily" ]; }' 'public = true; }, {
  name = "evening"; title = "Abendblatt"; from = "Abend <abend@example.org>";
  language = "de"; public = true; schedule = "every run"; }, {
  name = "secret"; from = "s@example.org"; schedule = "every run";'
control "imaps://localhost:$imaps" 'after = "delete"; welcome = true;'

asks() { # asks FROM TO SUBJECT [HEADER]: a mail of a person
	printf 'From: <%s>\nTo: <%s>\nSubject: %s\n%sMessage-ID: <%s@p.example.org>\n\n%s\n' \
		"$1" "$2" "$3" "${4:+$4
}" "$(date +%s%N)" "${5:-}" | put
}
subject() { python3 -c 'import email, email.policy, sys
m = email.message_from_file(open(sys.argv[1]), policy=email.policy.default)
print(m["Subject"])' "$(sent "$1").eml"; }
readers() { sql "SELECT u.address || ' ' || s.digest FROM subscription s
	JOIN subscriber u ON u.id = s.subscriber WHERE s.active = 1 AND NOT
	EXISTS (SELECT 1 FROM suppression x WHERE x.address = u.address AND
	x.digest IN ('', s.digest)) ORDER BY 1" | tr '\n' ';'; }

edition
is "the config's reader" "$(readers)" "ann@example.org daily;"

# Asking, confirming, reading.
asks bob@example.net news+subscribe.evening@lists.example.org ""
run >"$T/out" 2>&1
is "the letter asks in the digest's language" "$(subject bob@example.net)" \
	"Bestätigen Sie Ihr Abonnement von Abendblatt"
letter=$(sent bob@example.net)
like "its answer goes to a token" "$(tr -d '\r' <"$letter.eml")" \
	'^Reply-To: news\+c1\.[0-9]+\.[0-9a-f]{20}@lists\.example\.org$'
like "it is marked as automatic" "$(cat "$letter.eml")" \
	'^Auto-Submitted: auto-replied'
is "it has no way to unsubscribe from what one does not get" \
	"$(grep -ci list-unsubscribe "$letter.eml")" 0
is "nobody is subscribed by asking" "$(readers)" "ann@example.org daily;"
comes vacation bob@example.net
comes answer bob@example.net --forge
comes answer bob@example.net --header 'Auto-Submitted: auto-generated'
printf 'From: <bob@example.net>\nTo: <%s>\nSubject: =?utf-8?B?%s?=\n\nx\n' \
	"$(tr -d '\r' <"$letter.eml" | sed -n 's/^Reply-To: //p')" \
	"$(printf 不在办公室 | base64)" | put
run >"$T/out" 2>&1
is "nor by a vacation, a forged token, an automatic answer" \
	"$(readers)" "ann@example.org daily;"
cp "$letter.eml" "$T/letter.eml"
cp "$letter.json" "$T/letter.json"
like "it says to whom" "$(cat "$letter.eml")" '48 Stunden|bob@example.net'
comes answer bob@example.net
run >"$T/out" 2>&1
is "the answer confirms" "$(readers)" \
	"ann@example.org daily;bob@example.net evening;"
is "and is welcomed" "$(subject bob@example.net)" "Willkommen bei Abendblatt"
edition
is "the next edition comes to both" "$(got)" "ann@example.org bob@example.net "
is "the config stays as it was" "$(grep -c bob "$T/gazetted.conf")" 0

# Leaving by the address in the mail; the same answer again is worth nothing.
comes leave bob@example.net --forge --from somebody@else.example
edition
is "a forged way out leads nowhere" "$(got)" "ann@example.org bob@example.net "
comes leave bob@example.net --forge --header 'List-Id: <x.example.org>'
edition
is "nor where its owner would not be told of it" "$(got)" \
	"ann@example.org bob@example.net "
comes leave bob@example.net --from somebody@else.example
edition
is "the real one does, whoever sends it" "$(got)" "ann@example.org "
python3 "$top/tests/lib/returns.py" answer "$T/letter.eml" "$T/letter.json" |
	put
edition
is "a confirmation serves once" "$(got)" "ann@example.org "
like "who left is noted with the mail" \
	"$(gz suppress -c "$T/gazetted.conf" --list --json)" \
	'"digest":"evening",.*"reason":"unsubscribed","message_id":"<'

# Whoever asks learns nothing, and gets no more than a letter a day.
asks ann@example.org news@lists.example.org "subscribe evening"
asks ann@example.org news@lists.example.org "subscribe evening"
asks dora+x@example.org news+subscribe@lists.example.org "please"
asks dora@example.org news+subscribe@lists.example.org "please"
asks cat@example.org news+subscribe@lists.example.org "x" "Precedence: bulk"
asks cat@example.org news+subscribe@lists.example.org "x" "Return-Path: <>"
asks cat@example.org news+subscribe@lists.example.org "x" \
	"Auto-Submitted: auto-replied"
asks no-reply@example.org news+subscribe@lists.example.org "x"
asks eve@example.org news+subscribe.secret@lists.example.org "x"
asks eve@example.org news@lists.example.org "Hello, how do I subscribe?"
rm -f "$T"/mail/*
run >"$T/out" 2>&1
is "one letter each, to those who can be asked" "$(got)" \
	"ann@example.org x@example.org "
is "three months on there are three a month" "$(
	for day in 1 2 3 4 5; do
		later 90000
		asks dora@example.org news+subscribe@lists.example.org "x"
		run >"$T/out" 2>&1
	done
	sql "SELECT count(*) FROM request WHERE who = 'dora@exampleorg' OR
		who = 'dora@example.org'")" 3

# A plain word from one's own address; quoted, it is nothing.
later 864000 # the source has been quiet, and is asked less often
asks ann@example.org news@lists.example.org "Re: News" "" "> unsubscribe"
edition
is "quoted words are not heard" "$(got)" "ann@example.org "
asks ann@example.org news@lists.example.org "Unsubscribe culture - thoughts"
asks ann@example.org news@lists.example.org "Unsubscribe link is broken"
asks ann@example.org news@lists.example.org "Unsubscribe bob@example.net please"
edition
is "what is about the word is put to the reader" "$(got) $(readers)" \
	"ann@example.org ann@example.org  ann@example.org daily;"
asks ann@example.org news@lists.example.org "unsubscribe evening"
edition
is "or about a list that one does not get" "$(got)" "ann@example.org "
asks ann@example.org news@lists.example.org "Re: News" "" "Abmelden.
-- 
Ann"
rm -f "$T"/mail/*
run >"$T/out" 2>&1
is "a word on the first line is" "$(readers)" ""
is "and a letter tells so" "$(subject ann@example.org)" \
	"You will get daily no more"
comes answer ann@example.org
edition
is "which, answered, takes it back" "$(readers)" "ann@example.org daily;"
like "and the news come again" "$(got)" 'ann@example.org'

# Killed at each step of a mail: done once, answered once.
for point in return-before return-after control-before control-after; do
	later 90000
	asks "$point@example.net" news+subscribe@lists.example.org "x"
	GAZETTED_CRASH=$point:1 run >"$T/out" 2>&1
	[ $? -gt 128 ] || diag "$point did not crash"
	run >"$T/out" 2>&1
	run >"$T/out" 2>&1
done
is "killed anywhere: one request each" "$(sql "SELECT count(*), count(DISTINCT
	address) FROM request WHERE address LIKE '%@example.net' AND
	address NOT LIKE 'bob%'")" "4|4"
is "and one letter each" "$(sql "SELECT count(*), count(DISTINCT address) FROM
	delivery WHERE digest = '_mail' AND state = 6 AND
	address LIKE '%-%@example.net'")" "4|4"
is "the mailbox has what is unclear" "$(lies)" 3

# What is known of one, and nothing any more.
like "exported" "$(gz export -c "$T/gazetted.conf" bob@example.net)" \
	'"address":"bob@example.net",.*"subscription":\[\{.*"origin":"mail"'
is "forgotten" "$(gz forget -c "$T/gazetted.conf" bob@example.net
	gz export -c "$T/gazetted.conf" bob@example.net)" \
	"$(printf '%s\n' 'bob@example.net: 9 rows are gone' \
		'{"address":"bob@example.net"}')"
is "nowhere in the state" "$(sql .dump | grep -c 'bob@example')" 0
is "nor in what was sent" "$(sql "SELECT count(*) FROM rendering WHERE
	instr(message, 'bob@')")" 0
gz forget -q -c "$T/gazetted.conf" ann@example.org >"$T/out" 2>&1
like "the config is the operator's" "$(cat "$T/out")" 'still in .*gazetted.conf'
echo 'log_level = "info";' >>"$T/gazetted.conf"
edition
is "and still nothing goes there" "$(got)" ""
done_testing
