#!/bin/sh
# What comes back by mail, in a Maildir: an edition, its bounces, the next
# edition without them; tokens that are forged; what is noted and not counted.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site" "$box/new" "$box/cur"
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "cat@example.org"; }, { email = "dan@example.org"; },
  { email = "eve@example.org"; }'
control "maildir:$box" 'after = "delete";'
edition
is "the first edition goes to all" "$(got)" \
	"ann@example.org bob@example.org cat@example.org dan@example.org eve@example.org "
is "each with a sender of its own" \
	"$(grep -ho '"sender": "[^"]*' "$T"/mail/*.json | sort -u | grep -c 'news+b1\.[0-9]*\.[0-9a-f]*@lists.example.org')" 5
first=$(grep -ho '"sender": "[^"]*' "$(sent ann@example.org).json")
like "the relay is asked for reports" "$(cat "$(sent ann@example.org).json")" \
	'RET=HDRS ENVID=gz-[0-9]+-[0-9]+'
like "they say for whom" "$(cat "$T/mail/transcript")" \
	'NOTIFY=FAILURE ORCPT=rfc822;ann@example.org'
like "the way out is an address of its own" \
	"$(tr -d '\r\n' <"$(sent ann@example.org).eml")" \
	'<mailto:news\+u1\.[0-9]+\.[0-9a-f]{20}@lists.example.org\?subject=unsubscribe>'

comes gone ann@example.org
comes full bob@example.org
comes policy cat@example.org
comes gone dan@example.org --forge
comes delayed eve@example.org
comes vacation eve@example.org
comes callout cat@example.org
comes limit eve@example.org
comes nobody bob@example.org
comes vague dan@example.org
comes large eve@example.org
edition
is "only who is gone is suppressed" "$(out)" "ann@example.org bounced;"
is "the next edition passes over ann" "$(got)" \
	"bob@example.org cat@example.org dan@example.org eve@example.org "
is "the mails are gone from the mailbox" "$(lies)" 0
like "with the evidence" "$(gz suppress -c "$T/gazetted.conf" --list --json)" \
	'"message_id":"<[^"]*@mx.example.net>","status":"5.1.1","words":"550 5.1.1 <ann@example.org>: User unknown","edition":1'
like "explained" "$(gz explain -c "$T/gazetted.conf" bob@example.org)" \
	'full.* 5.2.2'

like "our own address that nobody knows is no fault of the reader's" \
	"$(gz explain -c "$T/gazetted.conf" cat@example.org)" \
	'counts as noted: .*Callout'
like "nor is a limit of ours" \
	"$(gz explain -c "$T/gazetted.conf" eve@example.org)" \
	'counts as noted: .*Daily user sending limit'
like "nobody of that name, by one who may mean our mail, counts" \
	"$(gz explain -c "$T/gazetted.conf" bob@example.org)" \
	'counts as full: .*User not found'
like "nor is what is too long for theirs" \
	"$(gz explain -c "$T/gazetted.conf" eve@example.org)" \
	'counts as noted: .*5.2.3'
like "a mailbox that is not to be had counts" \
	"$(gz explain -c "$T/gazetted.conf" dan@example.org)" \
	'counts as full: .*5.5.0.*unavailable'

# The reader's sender stays the same; without a token it takes two days.
gz suppress -c "$T/gazetted.conf" --remove ann@example.org
edition
is "lifted, and the same sender as ever" \
	"$(grep -ho '"sender": "[^"]*' "$(sent ann@example.org).json")" "$first"
for day in 1 2 3; do
	comes gone-text cat@example.org --to news@lists.example.org
	comes complaint cat@example.org --forge --to news@lists.example.org
	edition
done
is "an address in a text alone never counts, on however many days" \
	"$(out)" ""
like "and is shown" "$(gz explain -c "$T/gazetted.conf" cat@example.org)" \
	'counts as gone, unproved'
comes gone cat@example.org --to news@lists.example.org
edition
is "where the sender was lost, our headers in the report prove it" "$(out)" \
	"cat@example.org bounced;"

# Full for five editions in a row and a fortnight.
for round in 1 2 3 4 5; do
	later 259200
	comes full bob@example.org
	comes full dan@example.org --forge
	edition
	[ $round = 3 ] && is "full for a week" "$(out)" "cat@example.org bounced;"
done
is "full for a fortnight, and proved" "$(out)" \
	"bob@example.org bounced;cat@example.org bounced;"

comes complaint dan@example.org --forge
edition
is "a complaint that nothing proves is none" \
	"$(out | grep -c dan)" 0
comes complaint dan@example.org --type not-spam
comes complaint dan@example.org --type auth-failure
edition
is "nor is a report of something else" "$(out | grep -c dan)" 0
like "which is shown" "$(gz explain -c "$T/gazetted.conf" dan@example.org)" \
	'counts as noted: not-spam'
# Of a letter that its reader has sent on, by whom they sent it to: they are
# asked, once a day.
asked() { sql "SELECT count(*) FROM request WHERE kind = 2"; }
comes complaint dan@example.org --by eve@example.org
edition
is "a complaint by another reader is not the reader's" "$(out | grep -c dan)" 0
like "  is told" "$(cat "$T/out")" \
	"spam by somebody.*: 1, one to dan@example.org, by eve@example.org; .*asked"
like "  shown" "$(gz explain -c "$T/gazetted.conf" dan@example.org)" \
	'counts as noted: abuse.*by eve@example.org'
is "  and the reader is asked" "$(asked)" 1
comes complaint dan@example.org --by x@elsewhere.example \
	--returned x@elsewhere.example --type opt-out
edition
is "nor a wish to leave, of somebody else" "$(out | grep -c dan)" 0
comes complaint dan@example.org --by x@elsewhere.example
edition
is "another report when a day has gone is heeded, whoever sends it" \
	"$(out)" "bob@example.org bounced;cat@example.org bounced;dan@example.org complained;"
# The reader under another name, or none. RFC 6590.
while read -r by; do
	gz suppress -c "$T/gazetted.conf" --remove dan@example.org
	sql "DELETE FROM bounce WHERE words LIKE 'by %'"
	edition
	comes complaint dan@example.org --by "$by"
	edition
	like "who complains as $by is out at once" "$(out)" \
		"dan@example.org complained;"
done <<END
redacted@example.org
5f4dcc3b@redacted.invalid
dan@mail.example.org
d.an+news@elsewhere.example
postmaster@isp.example dan@example.org
postmaster@isp.example>,<dan@example.org
END
like "of all digests" "$(got)" '^ann@example.org eve@example.org $'

# What the relay refuses at RCPT is as good as a bounce.
stop_smtp
start_smtp --fault '{"at": "rcpt", "match": "eve@", "reply": "550 5.1.1 no such user"}' \
	--fault '{"at": "rcpt", "match": "ann@", "reply": "550 5.2.1 not now"}'
sed -i "s/127.0.0.1:[0-9]*\(.;  };\)/127.0.0.1:$smtp\1/" "$T/gazetted.conf"
later 864000
edition
is "refused as nobody once: not" "$(out | grep -c eve)" 0
later 86400
edition
like "refused as nobody the next day, too: out" "$(out)" "eve@example.org bounced;"
is "refused as away: not" "$(out | grep -c ann)" 0
like "status tells of the mailbox" "$(gz status -c "$T/gazetted.conf")" \
	'^control +last read'
done_testing
