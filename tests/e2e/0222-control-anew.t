#!/bin/sh
# A mailbox for what comes back whose server makes its UIDs anew: what was
# counted is not counted again, what came meanwhile is.
. "$(dirname "$0")/lib.sh"

chmod 755 "$T" # its mailbox belongs to nobody
imap_ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/dovecot") || {
	[ $? = 77 ] && skip_all "Dovecot is not installed"
	exit 1
}
# shellcheck disable=SC2086
set -- $imap_ports
imaps=$2
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/dovecot"; cleanup' EXIT
box=$T/dovecot/mail
owner=$(stat -c %U:%G "$box")

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
printf 'secret\n' >"$T/password"
chmod 600 "$T/password"
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "cat@example.org"; }'
cat >>"$T/gazetted.conf" <<END
control = { url = "imaps://localhost:$imaps"; user = "ann";
  password_file = "$T/password"; ca_file = "$T/dovecot/ca.pem";
  allow_private = true; address = "news+*@lists.example.org";
  after = "seen"; };
END

issue=0
edition() {
	issue=$((issue + 1))
	feed "$T/site/feed.xml" "$issue" "$issue"
	later 86400
	rm -f "$T"/mail/*.eml "$T"/mail/*.json
	run "$@" >"$T/run.out" 2>&1
}
sent() {
	grep -l "\"$1\"" "$T"/mail/*.json 2>/dev/null | tail -n 1 |
		sed 's/\.json$//'
}
comes() { # comes KIND ADDRESS: such a mail comes back to the mailbox
	name=$now.$(date +%s%N).test
	python3 "$top/tests/lib/returns.py" "$1" "$(sent "$2").eml" \
		"$(sent "$2").json" | sed 's/$/\r/' >"$box/tmp/$name"
	chown "$owner" "$box/tmp/$name" 2>/dev/null
	mv "$box/tmp/$name" "$box/new/$name"
}
out() { sql "SELECT address || ' ' || reason FROM suppression ORDER BY 1" |
	tr '\n' ';'; }
marked() { find "$box/cur" -name '*:2,*S*' | wc -l | tr -d ' '; }
struck() { sql "SELECT count(*) FROM bounce"; }

edition
comes gone ann@example.org
comes full bob@example.org
edition
is "who is gone is out" "$(out)" "ann@example.org bounced;"
is "both mails are marked" "$(marked)" 2
strikes=$(struck)
ok "both are on record" [ "$strikes" -ge 2 ]
ok "ann is let in again" gz suppress -c "$T/gazetted.conf" --remove \
	ann@example.org

sh "$top/tests/lib/dovecot.sh" stop "$T/dovecot"
sleep 1
rm -f "$box"/dovecot-uidlist "$box"/dovecot.index*
imap_ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/dovecot")
# shellcheck disable=SC2086
set -- $imap_ports
sed -i "s|localhost:[0-9]*|localhost:$2|" "$T/gazetted.conf"
comes gone cat@example.org
edition
is "of three mails in the box one is new, and it alone counts" "$(out)" \
	"cat@example.org bounced;"
is "it alone is on record" "$(struck)" $((strikes + 1))
is "all are marked" "$(marked)" 3
is "nothing is said of it" "$(grep -vc '^$' "$T/run.out")" 0
comes gone ann@example.org
edition
is "a later mail counts, by the new UIDs" "$(out)" \
	"ann@example.org bounced;cat@example.org bounced;"
done_testing
