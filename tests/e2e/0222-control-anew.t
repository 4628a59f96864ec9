#!/bin/sh
# A mailbox for what comes back whose server makes its UIDs anew: what was
# counted is not counted again, what came meanwhile is.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
start_dovecot
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "cat@example.org"; }'
control "imaps://localhost:$imaps" 'after = "seen";'

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

stop_dovecot
sleep 1
rm -f "$box"/dovecot-uidlist "$box"/dovecot.index*
start_dovecot
sed -i "s|localhost:[0-9]*|localhost:$imaps|" "$T/gazetted.conf"
comes gone cat@example.org
edition
is "of three mails in the box one is new, and it alone counts" "$(out)" \
	"cat@example.org bounced;"
is "it alone is on record" "$(struck)" $((strikes + 1))
is "all are marked" "$(marked)" 3
is "nothing is said of it" "$(grep -vc '^$' "$T/out")" 0
comes gone ann@example.org
edition
is "a later mail counts, by the new UIDs" "$(out)" \
	"ann@example.org bounced;cat@example.org bounced;"
done_testing
