#!/bin/sh
# LMTP, programs like sendmail, and addresses in UTF-8: row by row, with the
# state of every delivery afterwards.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/mail"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
subs='{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "eve@example.org"; }'

states() {
	gz status -c "$T/gazetted.conf" --json --deliveries |
	python3 -c '
import json, sys
for r in sorted(json.load(sys.stdin)["latest"], key=lambda r: r["address"]):
    print(r["address"].split("@")[0] + "=" + r["state"] +
          ("/%d" % r["tries"] if r["tries"] else ""), end=" ")'
}
# send NAME WANTED-STATES WANTED-EXIT TEXT: to the relay at $url
send() {
	rm -rf "$T/state"
	conf "$subs" "" "connections = 1; timeout = \"4s\"; ${5:-}"
	sed -i "s|smtp://127.0.0.1:[0-9]*|$url|" "$T/gazetted.conf"
	later
	timeout 60 env GAZETTED_NOW="$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)" \
		"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
	rc=$?
	got=$(states)
	if [ "$got" != "$2 " ] &&
		may=$(raced "$(cat "$T/faults" 2>/dev/null)" "$2"); then
		like "$1" "$got" "^$may \$"
		is "  in doubt" "$rc" 75
		return
	fi
	is "$1" "$(states)exit=$rc" "$2 exit=$3"
	[ "$rc" = "$3" ] || diag "$(cat "$T/out")"
	[ -z "$4" ] || like "  and says why" "$(cat "$T/out")" "$4"
	[ -n "$4" ] || is "  in silence" "$(cat "$T/out")" ""
}
all="ann=sent bob=sent eve=sent"
none="ann=ready bob=ready eve=ready"

# ---- LMTP ----
# lmtp NAME FAULTS STATES EXIT TEXT [SMTPD-OPTIONS]
lmtp() {
	rm -rf "$T/mail"
	printf '[%s]\n' "$2" >"$T/faults"
	# shellcheck disable=SC2086
	start_smtp --faults "$T/faults" ${6:-}
	case $smtp in /*) url=lmtp:$smtp ;; *) url=lmtp://127.0.0.1:$smtp ;; esac
	smtp=9
	send "$1" "$3" "$4" "$5"
	stop_smtp
	rm -f "$T/socket"
}
lmtp "LMTP to a port" '' "$all" 0 ''
is "  LHLO, and never EHLO" "$(grep -o 'C: [EL]HLO' "$T/mail/transcript")" \
	"C: LHLO"
lmtp "LMTP to a socket" '' "$all" 0 '' "--unix $T/socket"
lmtp "LMTP without PIPELINING" '' "$all" 0 '' --no-pipelining
lmtp "LMTP: one mailbox unknown" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 unknown"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
lmtp "LMTP: a mailbox that is full, after the dot" \
	'{"at": "dot", "match": "bob@", "reply": "452 4.2.2 over quota"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
lmtp "LMTP: full for good, after the dot" \
	'{"at": "dot", "match": "bob@", "reply": "552 5.2.2 over quota"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
lmtp "LMTP: refused after the dot" \
	'{"at": "dot", "match": "bob@", "reply": "554 5.6.0 no"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
lmtp "LMTP: dropped after the dot" '{"at": "dot", "nth": 2, "drop": true}' \
	"ann=sent bob=uncertain eve=sent" 75 'tried again'
lmtp "LMTP: dropped in the message" '{"at": "body", "nth": 2, "drop": true}' \
	"$all" 0 ''
lmtp "LMTP: the sender refused" '{"at": "mail", "reply": "550 5.7.1 no"}' \
	"$none" 78 '550 5.7.1 no'
lmtp "LMTP: 421 in place of a greeting" \
	'{"at": "connect", "reply": "421 4.3.2 later"}' "$none" 75 \
	'no answer to LHLO: 421 4.3.2 later'
lmtp "LMTP: not spoken there" '{"at": "ehlo", "reply": "500 what"}' "$none" \
	75 '500 what'
url=lmtp:$T/no-such-socket
send "LMTP: no socket there" "$none" 75 'no-such-socket'

# ---- sendmail ----
# program NAME SCRIPT STATES EXIT TEXT: the script has the arguments in $args
# and the message in $T/last
program() {
	cat >"$T/program" <<-END
		#!/bin/sh
		cat >"$T/last"
		args="\$*"
		echo "\$args" >>"$T/args"
		case \$args in *bob@*) $2 ;; esac
		exit 0
	END
	chmod +x "$T/program"
	rm -f "$T/args"
	url="sendmail:$T/program -oi"
	send "$1" "$3" "$4" "$5"
}
program "sendmail" : "$all" 0 ''
is "  as sendmail wants it" "$(head -n 1 "$T/args")" \
	"-oi -i -f digest@example.org -- ann@example.org"
like "  a whole message" "$(cat "$T/last")" '^To: eve@example.org'
is "  in lines of the system" "$(grep -c "$(printf '\r')" "$T/last")" 0
program "sendmail: no such user" 'echo who is bob >&2; exit 67' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
like "  in its own words" "$(gz status -c "$T/gazetted.conf" --deliveries)" \
	'67: failed with status 67: who is bob'
program "sendmail: no such host" 'exit 68' "ann=sent bob=refused eve=sent" \
	65 '1 address refused'
program "sendmail: bad data" 'exit 65' "ann=sent bob=refused eve=sent" \
	65 '1 address refused'
program "sendmail: later" 'exit 75' "ann=sent bob=deferred/1 eve=sent" 75 \
	'tried again'
program "sendmail: not allowed" 'exit 77' "ann=sent bob=ready eve=ready" 78 \
	'status 77; nothing was counted'
program "sendmail: its own config" 'exit 78' "ann=sent bob=ready eve=ready" 78 \
	'status 78'
program "sendmail: no service" 'exit 69' "ann=sent bob=ready eve=ready" 75 \
	'status 69'
program "sendmail: killed" 'kill -9 $$' "ann=sent bob=uncertain eve=sent" 75 \
	'tried again'
program "sendmail: hangs" 'sleep 30' "ann=sent bob=uncertain eve=sent" 75 \
	'tried again'
url="sendmail:$T/no-program"
conf "$subs"
sed -i "s|smtp://127.0.0.1:[0-9]*|$url|" "$T/gazetted.conf"
like "a program that is not there is told by check" \
	"$(gz check -c "$T/gazetted.conf" 2>&1)" 'no-program: No such file'

# ---- addresses in UTF-8 ----
subs='{ email = "ann@example.org"; }, { email = "пример@example.org"; },
  { email = "zoë@bücher.example"; name = "Zoë"; }'
wide() {
	rm -rf "$T/mail"
	# shellcheck disable=SC2086
	start_smtp $4
	url=smtp://127.0.0.1:$smtp
	send "$1" "$2" "$3" "$5"
	stop_smtp
}
wide "UTF-8 before the @" "ann=sent zoë=sent пример=sent" 0 '--ext SMTPUTF8' ''
is "  SMTPUTF8 is said where it is needed" \
	"$(grep -c 'C: MAIL.*SMTPUTF8' "$T/mail/transcript")" 2
is "  and only there" "$(grep -c 'C: MAIL' "$T/mail/transcript")" 3
like "  the domain in ASCII" "$(cat "$T/mail/transcript")" \
	'RCPT TO:<zoë@xn--bcher-kva.example>'
like "  and To as it is" "$(cat "$T"/mail/*.eml)" \
	'^To: =.UTF-8.*<zoë@xn--bcher-kva.example>'
wide "a relay without SMTPUTF8" "ann=sent zoë=refused пример=refused" 65 '' \
	'2 messages given up unsent; .*no SMTPUTF8'
conf '{ email = "ann@example.org"; }' 'sender = "zoë@example.org"'
like "a sender is ASCII" "$(gz check -c "$T/gazetted.conf" 2>&1)" \
	'possible for recipients only'
done_testing
