#!/bin/sh
# What a relay may do to us before the first message: the greeting, EHLO, TLS
# and the login.
. "$(dirname "$0")/lib.sh"
command -v openssl >/dev/null || skip_all "no openssl here"
. "$(dirname "$0")/relays.sh"

printf 'sesame\n' >"$T/pw"
chmod 600 "$T/pw"
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
done_testing
