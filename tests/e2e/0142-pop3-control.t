#!/bin/sh
# A control mailbox read by POP3: bounces count, readers leave and join, each
# mail does its work once, whether it is kept there or deleted, and a server that
# is away for a while loses nothing.
. "$(dirname "$0")/lib.sh"

chmod 755 "$T" # its mailbox belongs to nobody
ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/dovecot") || {
	[ $? = 77 ] && skip_all "Dovecot is not installed"
	exit 1
}
# shellcheck disable=SC2086
set -- $ports
pop3=$3 pop3s=$4
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/dovecot"; cleanup' EXIT
box=$T/dovecot/mail
owner=$(stat -c %U:%G "$box")

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
printf 'secret\n' >"$T/password"
chmod 600 "$T/password"
# by URL AFTER: the control mailbox is read so
by() {
	conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
	  { email = "eve@example.org"; }' 'public = true;'
	cat >>"$T/gazetted.conf" <<END
control = { url = "$1"; user = "ann"; password_file = "$T/password";
  ca_file = "$T/dovecot/ca.pem"; allow_private = true; after = "$2";
  address = "news+*@lists.example.org"; };
END
}
issue=0
edition() {
	issue=$((issue + 1))
	feed "$T/site/feed.xml" "$issue" "$issue"
	later 86400
	rm -f "$T"/mail/*.eml "$T"/mail/*.json
	run >"$T/out" 2>&1
	rc=$?
}
put() {
	name=$now.$(date +%s%N).test
	sed 's/\r*$/\r/' >"$box/tmp/$name"
	chown "$owner" "$box/tmp/$name" 2>/dev/null
	mv "$box/tmp/$name" "$box/new/$name"
}
comes() { # KIND ADDRESS: what her mail turns into
	of=$(grep -l "\"$2\"" "$T"/mail/*.json | tail -n 1)
	python3 "$top/tests/lib/returns.py" "$1" "${of%.json}.eml" "$of" | put
}
lies() { find "$box/new" "$box/cur" -type f | wc -l | tr -d ' '; }
got() { grep -ho '"recipients": *\[[^]]*\]' "$T"/mail/*.json |
	grep -o '[a-z]*@' | sort | tr -d '\n'; }
strikes() { sql "SELECT count(*) FROM bounce"; }

by "pop3://localhost:$pop3" keep
edition
is "three get the news" "$(got)" "ann@bob@eve@"
comes gone bob@example.org
edition
is "a bounce: gone" "$(got)" "ann@eve@"
is "  the mail is kept" "$(lies)" 1
edition
is "  and is not read again" "$(strikes) $rc $(cat "$T/out")" "1 0 "
comes leave eve@example.org
edition
is "a reader leaves" "$(got)" "ann@"
printf 'From: <dan@example.net>\nTo: <news+subscribe@lists.example.org>\n%s\n' \
	'Subject: x
Message-ID: <1@p.example.net>
' | put
edition
like "another is asked" "$(got)" 'dan@'
comes answer dan@example.net
edition
edition
is "and joins" "$(got)" "ann@dan@"
is "all is kept" "$(lies)" 4

# From here on what was dealt with is deleted, over TLS.
by "pop3s://localhost:$pop3s" delete
comes complaint dan@example.net
edition
is "a complaint" "$(got)" "ann@"
is "  and nothing is left there" "$(lies) $rc" "0 0"
is "  nor done twice" "$(strikes)" 2

# The server is away, and a mail comes meanwhile.
comes leave ann@example.org
sh "$top/tests/lib/dovecot.sh" stop "$T/dovecot"
edition
is "a server that is away stops no edition" "$(got)" "ann@"
is "  and loses no mail" "$(lies)" 1
by "pop3://localhost:1" delete
edition
like "  which is told after some runs" "$(cat "$T/out")" 'control mailbox pop3'
printf 'wrong\n' >"$T/password"
ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/dovecot")
# shellcheck disable=SC2086
set -- $ports
by "pop3://localhost:$3" delete
edition
like "a wrong password is told at once" "$(cat "$T/out")" \
	'control mailbox .*(login|password)'
is "  exit" "$rc" 78
printf 'secret\n' >"$T/password"
edition
is "back again, it is read" "$(mails) $(lies)" "0 0"
done_testing
