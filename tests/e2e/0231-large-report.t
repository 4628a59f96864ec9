#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a report that returns all of a huge mail is read as far as it
# reports, wherever it lies.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
web=file:$T/site
start_smtp
start_dovecot
three='{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "eve@example.org"; }'
# swell MEGABYTES: the returned mail of a report on standard input grows
swell() {
	python3 -c 'import sys
mail = sys.stdin.buffer.read()
end = mail.rindex(b"\r\n--")
sys.stdout.buffer.write(mail[:end])
for i in range(int(sys.argv[1])):
    sys.stdout.buffer.write((b"x" * 62 + b"\r\n") * (1 << 14))
sys.stdout.buffer.write(mail[end:])' "$1"
}
huge() { # ADDRESS MEGABYTES
	of=$(sent "$1")
	python3 "$top/tests/lib/returns.py" gone "$of.eml" "$of.json" |
		sed 's/\r*$/\r/' | swell "$2" >"$T/huge"
}
each() { # NAME URL
	rm -rf "$T/state" "$T/mail"
	mkdir -p "$T/mail"
	conf "$three"
	case $2 in maildir:*) login= ;; esac
	control "$2" 'after = "delete";'
	edition
	huge ann@example.org 20
	put <"$T/huge"
	huge bob@example.org 5
	put <"$T/huge"
	comes full eve@example.org
	edition
	is "$1: both are out" "$(out)" \
		"ann@example.org bounced;bob@example.org bounced;"
	is "  and nothing is left there" "$(lies) $(cat "$T/out")" "0 "
}
each IMAP "imap://localhost:$imap"
each POP3 "pop3://localhost:$pop3"
each Maildir "maildir:$box"

is "by itself" "$(gz bounce "$T/huge")" '{"kind":"bounce","recipients":'\
'[{"address":"bob@example.org","status":"5.1.1","class":"hard"}]}'

# The folder of a program that keeps all in one file; it knows no deleting.
edition
{
	echo "From MAILER-DAEMON Sun Jan  1 00:00:00 2026"
	huge eve@example.org 20
	tr -d '\r' <"$T/huge"
	echo
} >"$T/mbox"
login=
conf "$three"
control "mbox:$T/mbox"
edition
like "mbox: she too" "$(out)" 'eve@example.org bounced'
done_testing
