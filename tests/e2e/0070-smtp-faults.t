#!/bin/sh
# What a relay may do to us, row by row: the state of every delivery
# afterwards with its tries, the exit code, and what the operator reads.
# A wrong password bounces nobody, and a broken relay wears out nobody's tries.
. "$(dirname "$0")/lib.sh"
command -v openssl >/dev/null || skip_all "no openssl here"

mkdir -p "$T/site" "$T/mail"
feed "$T/site/feed.xml" 1 2
web=file:$T/site # a server would end before the last row does
printf 'sesame\n' >"$T/pw"
chmod 600 "$T/pw"

# "ann=sent bob=deferred/1 eve=ready": each address, its state, its tries.
states() {
	gz status -c "$T/gazetted.conf" --json --deliveries |
	python3 -c '
import json, sys
for r in sorted(json.load(sys.stdin)["latest"], key=lambda r: r["address"]):
    print(r["address"].split("@")[0] + "=" + r["state"] +
          ("/%d" % r["tries"] if r["tries"] else ""), end=" ")'
}
# A certificate of its own in $T/old, of the year 2020.
old_certificate() {
	mkdir -p "$T/old"
	: >"$T/old/index"
	cat >"$T/old/ca.conf" <<-END
		[ca]
		default_ca = x
		[x]
		database = $T/old/index
		new_certs_dir = $T/old
		rand_serial = yes
		default_md = sha256
		policy = any
		[any]
		commonName = supplied
		[san]
		subjectAltName = DNS:localhost
	END
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
		-subj /CN=localhost -keyout "$T/old/key.pem" \
		-out "$T/old/req.pem" 2>"$T/old/log" &&
	openssl ca -batch -config "$T/old/ca.conf" -selfsign -extensions san \
		-startdate 20200101000000Z -enddate 20200201000000Z \
		-keyfile "$T/old/key.pem" -in "$T/old/req.pem" \
		-out "$T/old/cert.pem" 2>>"$T/old/log"
}
said() { grep -c "$1" "$T/mail/transcript"; }
ask() {
	timeout 60 env GAZETTED_NOW="$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)" \
		"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
	rc=$?
}

# row NAME FAULTS WANTED-STATES WANTED-EXIT TEXT \
#     [SMTPD-OPTIONS [RELAY-LINES [CONNECTIONS]]]
# FAULTS are rules of smtpd.py; ann, bob and eve are written to in this order.
row() {
	rm -rf "$T/state" "$T/mail"
	printf '[%s]\n' "$2" >"$T/faults"
	# shellcheck disable=SC2086
	start_smtp --faults "$T/faults" ${6:-}
	conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
	  { email = "eve@example.org"; }' "" \
		"connections = ${8:-1}; timeout = \"4s\"; ${7:-}"
	sed -i "s|smtp://127.0.0.1|${scheme:-smtp}://localhost|" \
		"$T/gazetted.conf"
	later
	ask
	stop_smtp
	got=$(states)
	if [ "$got" != "$3 " ] && may=$(raced "$2" "$3"); then
		like "$1" "$got" "^$may \$"
		is "  in doubt" "$rc" 75
		return
	fi
	is "$1" "$(states)exit=$rc" "$3 exit=$4"
	[ "$rc" = "$4" ] || diag "$(cat "$T/out")"
	[ -z "$5" ] || like "  and says why" "$(cat "$T/out")" "$5"
	[ -n "$5" ] || is "  in silence" "$(cat "$T/out")" ""
}
all="ann=sent bob=sent eve=sent"
none="ann=ready bob=ready eve=ready"
later="ann=deferred/1 bob=deferred/1 eve=deferred/1"

# ---- nothing is wrong ----
old_certificate || diag "$(cat "$T/old/log")"
row "all is well" '' "$all" 0 ''
is "  MAIL, RCPT, DATA for each" "$(said 'C: MAIL'),$(said 'C: RCPT'),$(
	said 'C: DATA')" 3,3,3
row "no extension at all" '' "$all" 0 '' --bare
row "EHLO not known: HELO" '{"at": "ehlo", "reply": "502 5.5.1 what"}' \
	"$all" 0 ''
row "EHLO refused by 550: HELO" '{"at": "ehlo", "reply": "550 no"}' \
	"$all" 0 ''
row "QUIT is not answered" '{"at": "quit", "drop": true}' "$all" 0 ''
row "an error for QUIT" '{"at": "quit", "reply": "421 4.4.2 late"}' \
	"$all" 0 ''

# ---- the greeting ----
row "421 at the greeting" '{"at": "connect", "reply": "421 4.3.2 later"}' \
	"$none" 75 '421 4.3.2 later'
row "554 at the greeting" '{"at": "connect", "reply": "554 5.7.1 no"}' \
	"$none" 75 '554 5.7.1 no'
row "dropped at the greeting" '{"at": "connect", "drop": true}' \
	"$none" 75 'relay smtp://localhost'
row "silence in place of a greeting" '{"at": "connect", "silence": true}' \
	"$none" 75 'relay smtp://localhost'
row "a greeting byte by byte" '{"at": "connect", "drip": 0.02}' "$all" 0 ''
row "a byte of the greeting each second: later than is waited for" \
	'{"at": "connect", "drip": 1}' "$none" 75 'relay'
row "a greeting that never ends" '{"at": "connect", "endless": true}' \
	"$none" 75 'relay smtp://localhost'
row "a greeting in lines" \
	'{"at": "connect", "reply": "220-one\r\n220-two\r\n220 three"}' \
	"$all" 0 ''
row "another protocol" '{"at": "connect", "reply": "SSH-2.0-x"}' \
	"$none" 75 'relay smtp://localhost'
row "too many connections, from the second on" \
	'{"at": "connect", "nth": [2, 99], "reply": "421 4.7.0 too many"}' \
	"$all" 0 '' '' '' 3

# ---- EHLO ----
row "silence after EHLO" '{"at": "ehlo", "silence": true}' "$none" 75 'relay'
row "421 to EHLO" '{"at": "ehlo", "reply": "421 4.3.2 closing"}' "$none" 75 \
	'421 4.3.2 closing'
row "an EHLO answer that never ends" '{"at": "ehlo", "endless": true}' \
	"$none" 75 'relay'
many=$(seq -f '250-X%g' -s '\r\n' 200)
row "an EHLO answer of 200 lines" \
	"{\"at\": \"ehlo\", \"reply\": \"$many\\r\\n250 OK\"}" "$all" 0 ''
row "codes that change in an EHLO answer" \
	'{"at": "ehlo", "reply": "250-one\r\n251 two"}' "$none" 75 'relay'

# ---- TLS ----
tls="--tls starttls --cert-dir $T/cert"
ca="ca_file = \"$T/cert/cert.pem\""
row "STARTTLS" '' "$all" 0 '' "$tls" "tls = \"required\"; $ca"
is "  under TLS" "$(grep -l '"secure": true' "$T"/mail/*.json | wc -l)" 3
row "STARTTLS with many tickets before EHLO" '' "$all" 0 '' \
	"$tls --tickets 8" "tls = \"required\"; $ca"
row "STARTTLS not there, or stripped" '' "$none" 78 'no STARTTLS' \
	"" 'tls = "required"'
is "  and not a MAIL in clear" "$(said 'C: MAIL')" 0
row "STARTTLS refused for now" \
	'{"at": "starttls", "reply": "454 4.7.0 no TLS now"}' "$none" 75 \
	'454 4.7.0 no TLS now' "$tls" "tls = \"required\"; $ca"
row "STARTTLS refused for good" \
	'{"at": "starttls", "reply": "554 5.7.3 no"}' "$none" 78 \
	'STARTTLS|TLS' "$tls" "tls = \"required\"; $ca"
row "an answer put behind the 220 of STARTTLS" \
	'{"at": "starttls", "inject": "250-evil\r\n250 PIPELINING"}' \
	"$none" 75 'relay' "$tls" "tls = \"required\"; $ca"
is "  and not a MAIL" "$(said 'C: MAIL')" 0
row "an unknown authority" '' "$none" 78 'certificate' "$tls" \
	'tls = "required"'
row "a certificate for another name" '' "$none" 78 'certificate' \
	"--tls starttls --cert-dir $T/other --cert-name other.example" \
	"tls = \"required\"; ca_file = \"$T/other/cert.pem\""
row "a certificate that has expired" '' "$none" 78 'expired' \
	"--tls starttls --cert-dir $T/old" \
	"tls = \"required\"; ca_file = \"$T/old/cert.pem\""
scheme=smtps
row "smtps" '' "$all" 0 '' "--tls implicit --cert-dir $T/cert" "$ca"
row "smtps where nobody speaks TLS" '' "$none" 75 'relay smtps://' '' "$ca"
scheme=

# ---- login ----
auth="$tls --user ann --password"
login="$ca; user = \"ann\"; password_file = \"$T/pw\""
row "a login" '' "$all" 0 '' "$auth sesame" "$login"
row "a wrong password" '' "$none" 78 'login refused: 535' "$auth other" \
	"$login"
is "  tried once" "$(said 'C: AUTH')" 1
row "a wrong password, five connections" '' "$none" 78 'login refused: 535' \
	"$auth other" "$login" 5
is "  tried once" "$(said 'C: AUTH')" 1
row "no login for now" '{"at": "auth", "reply": "454 4.7.0 later"}' \
	"$none" 75 'not possible now: 454' "$auth sesame" "$login"
row "AUTH not offered" '' "$none" 78 'offers no login' "$tls" "$login"
row "AUTH by mechanisms we do not know" '' "$none" 78 'offers no login' \
	"$auth sesame --mechanisms GSSAPI" "$login"
row "AUTH offered only in clear" '' "$none" 78 'offers no login' \
	"$auth sesame --auth-clear --auth-clear-only" "$login"
is "  and no password in clear" "$(said 'C: AUTH')" 0
row "a login wanted, and we have none" '' "$none" 78 '530 5.7.0' \
	"--user ann --password sesame --auth-clear"

# ---- MAIL ----
row "sender put off" '{"at": "mail", "reply": "451 4.3.1 full"}' "$none" 75 \
	'451 4.3.1 full'
row "sender put off once" \
	'{"at": "mail", "nth": 2, "reply": "452 4.3.1 full"}' \
	"ann=sent bob=ready eve=ready" 75 '452 4.3.1 full'
row "sender refused" '{"at": "mail", "reply": "550 5.7.1 who are you"}' \
	"$none" 78 '550 5.7.1 who are you'
row "sender refused without a code of three" \
	'{"at": "mail", "reply": "553 no such sender"}' "$none" 78 '553 no such'
row "552 to MAIL: our own mailbox is full" \
	'{"at": "mail", "reply": "552 5.2.2 full"}' "$none" 78 '552 5.2.2 full'
row "552 to MAIL: this message" \
	'{"at": "mail", "reply": "552 5.3.4 too big"}' \
	"ann=held bob=held eve=held" 65 'refused for what they hold'
row "421 at the second MAIL: called again" \
	'{"at": "mail", "nth": 2, "reply": "421 4.7.0 enough", "drop": true}' \
	"$all" 0 ''
row "hung up after each message" \
	'{"at": "mail", "nth": [2, 2], "drop": true},
	{"at": "mail", "nth": [4, 4], "drop": true}' "$all" 0 ''

# ---- RCPT ----
row "one mailbox unknown" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 unknown"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "one not here: 551" \
	'{"at": "rcpt", "match": "bob@", "reply": "551 5.1.6 moved"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "one with a name not allowed: 553" \
	'{"at": "rcpt", "match": "bob@", "reply": "553 5.1.3 bad name"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "all of it mixed" \
	'{"at": "rcpt", "match": "ann@", "reply": "550 5.1.1 unknown"},
	{"at": "rcpt", "match": "bob@", "reply": "450 4.2.0 later"},
	{"at": "rcpt", "match": "eve@", "reply": "251 2.1.5 forwarded"}' \
	"ann=refused bob=deferred/1 eve=sent" 75 'tried again'
row "too many recipients: 452" \
	'{"at": "rcpt", "match": "bob@", "reply": "452 4.5.3 too many"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "552 at RCPT stands for 452" \
	'{"at": "rcpt", "match": "bob@", "reply": "552 5.5.3 too many"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "a full mailbox" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.2.2 full"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "our reputation at RCPT" \
	'{"at": "rcpt", "reply": "550 5.7.1 blocked"}' "$none" 78 \
	'550 5.7.1 blocked; nothing was counted against any subscriber'
row "one does not want our mail" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.7.1 not from you"}' \
	"ann=sent bob=deferred eve=sent" 75 'tried again'
row "the first one does not" \
	'{"at": "rcpt", "match": "ann@", "reply": "550 5.7.1 not from you"}' \
	"ann=deferred bob=sent eve=sent" 75 'tried again'
row "a list that we are on, by the code of an address" \
	'{"at": "rcpt", "reply": "550 5.1.1 blocked using bl.example.org"}' \
	"$none" 78 'nothing was counted against any subscriber'
row "such a list, at one reader's server" \
	'{"at": "rcpt", "match": "bob@",
	"reply": "550 5.1.1 blocked using bl.example.org"}' \
	"ann=sent bob=deferred eve=sent" 75 'tried again'
row "relaying denied" '{"at": "rcpt", "reply": "554 5.7.1 relay denied"}' \
	"$none" 78 'relay denied'
row "a login wanted at RCPT" '{"at": "rcpt", "reply": "530 login"}' \
	"$none" 78 '530 login'
row "a login wanted at RCPT, in words" \
	'{"at": "rcpt", "reply": "503 5.5.1 authentication required"}' \
	"$none" 78 'refuses our mail: 503 5.5.1 authentication required'
row "out of step at every RCPT" '{"at": "rcpt", "reply": "503 what now"}' \
	"$none" 75 '503 what now, 3 times in a row'
row "our limit for the day" \
	'{"at": "rcpt", "reply": "550 5.4.5 Daily user sending limit exceeded"}' \
	"$none" 75 \
	'takes no more of ours for now: 550 5.4.5 Daily user .* nothing was counted'
row "our limit, told of one" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 Too many messages this hour"}' \
	"ann=sent bob=deferred eve=sent" 75 'tried again'
row "421 at RCPT" '{"at": "rcpt", "reply": "421 4.3.2 down"}' "$none" 75 \
	'421 4.3.2 down'
row "dropped at RCPT" '{"at": "rcpt", "nth": 2, "drop": true}' "$all" 0 ''
row "dropped at every RCPT" '{"at": "rcpt", "drop": true}' "$none" 75 'relay'
row "no answer to RCPT" '{"at": "rcpt", "nth": 1, "silence": true}' "$all" \
	0 ''

# ---- DATA ----
row "DATA put off" \
	'{"at": "data", "match": "bob@", "reply": "451 4.3.0 busy"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "DATA refused" \
	'{"at": "data", "match": "bob@", "reply": "554 5.6.0 no"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "a full mailbox, told at DATA" \
	'{"at": "data", "match": "bob@", "reply": "552 5.2.2 full"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "no answer to DATA" '{"at": "data", "nth": 2, "silence": true}' "$all" 0 ''
row "no answer to any DATA" '{"at": "data", "silence": true}' "$none" 75 'relay'
row "250 to DATA: out of step" '{"at": "data", "nth": 2, "reply": "250 ok"}' \
	"$all" 0 ''
row "250 to every DATA" '{"at": "data", "reply": "250 ok"}' "$none" 75 'relay'
row "dropped in the message" '{"at": "body", "nth": 2, "drop": true}' "$all" \
	0 ''
row "dropped in every message" '{"at": "body", "drop": true}' "$none" 75 \
	'relay'
row "550 in the middle of the message" \
	'{"at": "body", "match": "bob@", "reply": "550 5.6.0 spam", "drop": true}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'

# ---- the final dot ----
row "put off at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "451 4.7.1 wait"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "refused at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "554 5.6.0 bad"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "500 at the dot, which is a word on that message" \
	'{"at": "dot", "match": "bob@", "reply": "500 5.5.0 no"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "552 at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "552 5.3.4 too big"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "a full mailbox, told at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "552 5.2.2 full"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "a mailbox that is disabled, in words, told at the dot" \
	'{"at": "dot", "match": "bob@",
	"reply": "554 delivery error: This mailbox is disabled"}' \
	"ann=sent bob=refused eve=sent" 65 'refused for good by the relay'
row "our content at the dot" '{"at": "dot", "reply": "550 5.7.1 spam"}' \
	"$none" 78 '550 5.7.1 spam'
row "our limit at the dot" '{"at": "dot",
	"reply": "554 5.2.0 SubmissionQuotaExceededException; no more"}' \
	"$none" 75 'for now: 554 5.2.0 SubmissionQuotaExceededException'
row "our name at the dot" \
	'{"at": "dot", "reply": "554 5.2.252 SendAsDenied"}' \
	"$none" 78 'refuses our mail: 554 5.2.252 SendAsDenied'
row "421 at the dot" '{"at": "dot", "nth": 2, "reply": "421 4.3.0 bye",
	"drop": true}' "$all" 0 ''
row "dropped after the dot" '{"at": "dot", "nth": 2, "drop": true}' \
	"ann=sent bob=uncertain eve=sent" 75 'tried again'
row "dropped after the dot, and kept" \
	'{"at": "dot", "nth": 2, "drop": true, "store": true}' \
	"ann=sent bob=uncertain eve=sent" 75 'tried again'
row "dropped after every dot" '{"at": "dot", "drop": true}' \
	"ann=uncertain bob=uncertain eve=uncertain" 75 'relay'
row "dropped after a 250" \
	'{"at": "dot", "reply": "250 2.0.0 ok", "drop": true, "store": true}' \
	"$all" 0 ''

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
