#!/bin/sh
# Whatever form a relay's answers and extensions have, what goes ahead behind a
# dot, and what later runs make of what one left over.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/relays.sh"

# ---- the form of answers ----
row "slow answers" '{"at": "rcpt", "delay": 1}' "$all" 0 ''
row "answers byte by byte" '{"at": "mail", "drip": 0.01},
	{"at": "data", "drip": 0.01}, {"at": "dot", "drip": 0.01}' "$all" 0 ''
row "lines without codes of three" \
	'{"at": "mail", "reply": "250-sender\r\n250-is\r\n250 fine"},
	{"at": "dot", "reply": "250-taken\r\n250 thanks"}' "$all" 0 ''
row "a code that changes between lines" \
	'{"at": "rcpt", "nth": 2, "reply": "250-one\r\n550 two"}' "$all" 0 ''
row "8-bit text in answers" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 Empfänger unbekannt"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "lines of 60,000 bytes" '{"at": "rcpt", "long": 60000}' "$all" 0 ''
row "an answer that never ends" '{"at": "rcpt", "endless": true}' "$none" 75 \
	'relay'
row "line ends without CR" '{"at": "mail", "raw": "250 ok\n"},
	{"at": "rcpt", "raw": "250 ok\n"}' "$all" 0 ''
row "two answers at once" '{"at": "dot", "nth": 1, "inject": "250 again"}' \
	"$all" 0 ''

# ---- extensions ----
row "no PIPELINING" '' "$all" 0 '' --no-pipelining
row "PIPELINING announced and broken" '' "$all" 0 '' --deaf
row "SIZE smaller than our message" '' "ann=refused bob=refused eve=refused" \
	65 'given up unsent; .* larger than the relay takes' '--size 1000'
is "  seen before a byte of it went" "$(said 'C: DATA')" 0
row "SIZE 0 is no limit" '' "$all" 0 '' '--size 0'
row "PIPELINING alone" '' "$all" 0 '' '--bare --ext PIPELINING'
is "  and no parameters" "$(said 'C: MAIL FROM:<[^>]*>$')" 3
row "SIZE without a number" '' "$all" 0 '' '--bare --ext SIZE'

# ---- what goes ahead, behind the dot of the message before ----
# Each of them again, alone, and no other goes ahead: nobody pays for it.
for code in "500 5.5.1 what" "503 5.5.1 not now"; do
	for step in mail rcpt data; do
		row "$code to what came with a dot: $step" \
			"{\"at\": \"$step\", \"behind\": true, \"reply\": \"$code\"}" \
			"$all" 0 ''
		is "  one of them twice" "$(said 'C: MAIL')" 4
	done
done
row "hangs up on what came with a dot" \
	'{"at": "mail", "behind": true, "drop": true}' "$all" 0 ''
is "  one of them twice" "$(said 'C: MAIL')" 4
row "a mailbox refused that came with a dot" \
	'{"at": "rcpt", "behind": true, "match": "bob@", "reply": "550 5.1.1 no"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
is "  once" "$(said 'C: MAIL')" 3
row "and one that is to wait" \
	'{"at": "rcpt", "behind": true, "match": "bob@", "reply": "450 4.2.0 no"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
is "  once" "$(said 'C: MAIL')" 3

# While the relay thinks about the next, the last is not in doubt any more.
rm -rf "$T/state" "$T/mail"
echo '[{"at": "rcpt", "behind": true, "delay": 3}]' >"$T/faults"
start_smtp --faults "$T/faults"
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }' "" \
	"connections = 1;"
later
GAZETTED_NOW="$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)" \
	"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1 &
pid=$!
until grep -q 'RCPT TO:<bob@' "$T/mail/transcript"; do sleep 0.05; done
sleep 1
kill -9 "$pid"
wait "$pid" 2>/dev/null
later
ask
stop_smtp
is "killed while the relay thinks about the next" \
	"$(states)exit=$rc" "ann=sent bob=sent exit=0"
is "  nobody has it twice" "$(mails)" 2

# ---- more than one run ----
# again NAME WANTED-STATES WANTED-EXIT [SMTPD-OPTIONS]: the relay as it is now.
again() {
	# shellcheck disable=SC2086
	[ "${4:-}" = down ] || start_smtp ${4:-}
	sed -i "s|smtp://localhost:[0-9]*|smtp://localhost:$smtp|" \
		"$T/gazetted.conf"
	ask
	[ "${4:-}" = down ] || stop_smtp
	is "$1" "$(states)exit=$rc" "$2 exit=$3"
	[ "$rc" = "$3" ] || diag "$(cat "$T/out")"
}
row "greylisted" '{"at": "rcpt", "reply": "450 4.2.0 greylisted"}' "$later" \
	75 'tried again'
grep -h -o 'MAIL FROM:<[^>]*>\|RCPT TO:<[^>]*>' "$T/mail/transcript" >"$T/one"
rm -rf "$T/mail"
now=$((now + 60))
again "a minute later they are left alone" "$later" 0
is "  and the relay was not called" "$(mails)" 0
now=$((now + 600))
again "and taken when they are tried again" \
	"ann=sent/1 bob=sent/1 eve=sent/1" 0
grep -h -o 'MAIL FROM:<[^>]*>\|RCPT TO:<[^>]*>' "$T/mail/transcript" >"$T/two"
is "  with the same envelopes" "$(sort "$T/one")" "$(sort "$T/two")"

row "451 to some, by a relay that wants it so" \
	'{"at": "rcpt", "match": "bob@", "reply": "451 4.7.1 greylisted"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'

row "nobody there" '{"at": "connect", "drop": true}' "$none" 75 'relay'
sed -i "s|smtp://localhost:[0-9]*|smtp://localhost:9|" "$T/gazetted.conf"
ask
is "nobody listens" "$(states)exit=$rc" "$none exit=75"
like "  and one line says so" "$(cat "$T/out")" 'localhost:9: no connection'
for hour in 1 2 3 4 5 6 7 8 9 10; do
	later 3600
	ask
done 2>/dev/null
is "ten hours of a relay that is down" "$(states)" "$none "
later 86400
again "and when it is back a day later all of it goes" "$all" 0

row "a recipient put off for days" \
	'{"at": "rcpt", "match": "bob@", "reply": "450 4.2.0 later"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
later 200000
again "  is tried once more, however late" \
	"ann=sent bob=sent/1 eve=sent" 0
done_testing
