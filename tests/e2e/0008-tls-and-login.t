#!/bin/sh
# STARTTLS, smtps, AUTH, and what is refused.
. "$(dirname "$0")/lib.sh"
command -v openssl >/dev/null || skip_all "no openssl here"

mkdir -p "$T/site" "$T/mail"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
printf 'sesame\n' >"$T/pw"
chmod 600 "$T/pw"

# row NAME SCHEME SMTPD-OPTIONS RELAY-LINES WANTED-EXIT WANTED-MAILS
row() {
	rm -rf "$T/state" "$T/mail"
	# shellcheck disable=SC2086
	start_smtp $3
	conf '{ email = "ann@example.org"; }' "" "$4"
	sed -i "s|smtp://127.0.0.1|$2://localhost|" "$T/gazetted.conf"
	later
	run >"$T/out" 2>&1
	rc=$?
	is "$1" "exit=$rc mails=$(mails)" "exit=$5 mails=$6"
	[ "$rc" = "$5" ] || diag "$(cat "$T/out")"
	stop_smtp
}
cert="--cert-dir $T/cert"
wrong="--cert-dir $T/wrong --cert-name other.example"
ca="ca_file = \"$T/cert/cert.pem\""
login="user = \"ann\"; password_file = \"$T/pw\""
auth="--user ann --password"
mkdir -p "$T/cert" "$T/wrong"
# The receiver makes its certificates when it first starts.
for c in "$cert" "$wrong"; do
	# shellcheck disable=SC2086
	start_smtp --tls starttls $c
	stop_smtp
done

row "plain on loopback" smtp "" '' 0 1
row "STARTTLS" smtp "--tls starttls $cert" "tls = \"required\"; $ca" 0 1
row "smtps" smtps "--tls implicit $cert" "$ca" 0 1
row "an unknown authority" smtp "--tls starttls $cert" 'tls = "required"' 78 0
like "is told in words" "$(cat "$T/out")" 'certificate'
row "a certificate for another name" smtp "--tls starttls $wrong" \
	"tls = \"required\"; ca_file = \"$T/wrong/cert.pem\"" 78 0
row "STARTTLS required and not offered" smtp "" 'tls = "required"' 78 0
row "AUTH over STARTTLS" smtp "--tls starttls $cert $auth sesame" \
	"$ca; $login" 0 1
row "AUTH over smtps" smtps "--tls implicit $cert $auth sesame" \
	"$ca; $login" 0 1
row "wrong password" smtps "--tls implicit $cert $auth other" \
	"$ca; $login" 78 0
like "is told as such" "$(cat "$T/out")" 'login refused'
is "and counts against nobody" "$(gz status -c "$T/gazetted.conf" --json |
	grep -o '"ready":1')" '"ready":1'
row "a password never goes out in clear" smtp "$auth sesame --auth-clear" \
	"$login" 78 0
is "not even a bit of it" "$(grep -c 'C: AUTH' "$T/mail/transcript")" 0
printf '#!/bin/sh\necho sesame\n' >"$T/pw.sh"
chmod +x "$T/pw.sh"
row "password_command" smtps "--tls implicit $cert $auth sesame" \
	"$ca; user = \"ann\"; password_command = \"$T/pw.sh\"" 0 1
chmod 644 "$T/pw"
row "a password file that others may read" smtps \
	"--tls implicit $cert $auth sesame" "$ca; $login" 78 0
like "is told with what to type" "$(cat "$T/out")" "chmod 600"
done_testing
