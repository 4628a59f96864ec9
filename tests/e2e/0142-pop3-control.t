#!/bin/sh
# A control mailbox read by POP3: bounces count, readers leave and join, each
# mail does its work once, whether it is kept there or deleted, and a server that
# is away for a while loses nothing.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
start_dovecot
# by URL AFTER: the control mailbox is read so
by() {
	conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
	  { email = "eve@example.org"; }' 'public = true;'
	control "$1" "after = \"$2\";"
}
strikes() { sql "SELECT count(*) FROM bounce"; }

by "pop3://localhost:$pop3" keep
edition
is "three get the news" "$(got)" "ann@example.org bob@example.org eve@example.org "
comes gone bob@example.org
edition
is "a bounce: gone" "$(got)" "ann@example.org eve@example.org "
is "  the mail is kept" "$(lies)" 1
edition
is "  and is not read again" "$(strikes) $rc $(cat "$T/out")" "1 0 "
comes leave eve@example.org
edition
is "a reader leaves" "$(got)" "ann@example.org "
printf 'From: <dan@example.net>\nTo: <news+subscribe@lists.example.org>\n%s\n' \
	'Subject: x
Message-ID: <1@p.example.net>
' | put
edition
like "another is asked" "$(got)" 'dan@'
comes answer dan@example.net
edition
edition
is "and joins" "$(got)" "ann@example.org dan@example.net "
is "all is kept" "$(lies)" 4

# From here on what was dealt with is deleted, over TLS.
by "pop3s://localhost:$pop3s" delete
comes complaint dan@example.net
edition
is "a complaint" "$(got)" "ann@example.org "
is "  and nothing is left there" "$(lies) $rc" "0 0"
is "  nor done twice" "$(strikes)" 2

# The server is away, and a mail comes meanwhile.
comes leave ann@example.org
stop_dovecot
edition
is "a server that is away stops no edition" "$(got)" "ann@example.org "
is "  and loses no mail" "$(lies)" 1
by "pop3://localhost:1" delete
edition
like "  which is told after some runs" "$(cat "$T/out")" 'control mailbox pop3'
printf 'wrong\n' >"$T/password"
start_dovecot
by "pop3://localhost:$pop3" delete
edition
like "a wrong password is told at once" "$(cat "$T/out")" \
	'control mailbox .*(login|password)'
is "  exit" "$rc" 78
printf 'secret\n' >"$T/password"
edition
is "back again, it is read" "$(mails) $(lies)" "0 0"

# What the operator is told of as unclear is left there, the rest goes.
printf 'From: <x@p.example.net>\nSubject: unsubscribe\n\n%s\n' \
	"Please do not unsubscribe me." | put
printf 'From: <y@p.example.net>\nSubject: x\n\nHello.\n' | put
edition
like "what is unclear is told of" "$(cat "$T/out")" 'against it.*from x@p'
is "  and stays" "$(lies)" 1
edition
is "  for good" "$(lies) $rc" "1 0"
done_testing
