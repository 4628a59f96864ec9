#!/bin/sh
# gazetted: personal messages of about 20 KB to a real Postfix, in clear and by
# STARTTLS, and over a link with a round trip of 20 ms. Postfix queues each
# durably and throws it away.
set -eu
. "$(dirname "$0")/common"
. "$here/edition"
need smtp-source
# Postfix pauses for a second (in_flow_delay) on connections of who brings mail
# faster than it goes out, whoever that is: a run has to outlast a few of them.
count=${MESSAGES:-10000}
[ "$ROUNDS" -ge 5 ] || ROUNDS=5
echo "i. a relay"
edition small "$count" 10

# ---- Postfix ----

postfix_sh=$top/tests/lib/postfix.sh
chmod 755 "$T"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
	-addext "subjectAltName = DNS:localhost" -keyout "$T/key.pem" \
	-out "$T/cert.pem" 2>/dev/null
chmod 600 "$T/key.pem"
if port=$(sh "$postfix_sh" start "$T/postfix" \
	"virtual_mailbox_domains =" "relay_domains = example.org" \
	"relay_recipient_maps =" "smtpd_reject_unlisted_recipient = no" \
	"transport_maps = static:discard:" "default_process_limit = 100" \
	"smtpd_client_connection_count_limit = 0" \
	"smtpd_tls_security_level = may" "smtpd_tls_cert_file = $T/cert.pem" \
	"smtpd_tls_key_file = $T/key.pem" 2>"$T/postfix.err"); then
	trap 'sh "$postfix_sh" stop "$T/postfix"; cleanup' EXIT
	i=0
	while [ $i -lt "$ROUNDS" ]; do
		# Its manual: a recipient of its own for each message (-N)
		# "better approximates Postfix performance under real-life
		# work-loads"; ours have that in any case.
		for each in "" -N; do
			# shellcheck disable=SC2086
			measure "source$each" smtp-source $each -s 10 -d \
				-m "$count" -l "$size" \
				-f digest@example.org -t reader@example.org \
				"127.0.0.1:$port"
		done
		# Rows of X cost Postfix less than a letter does.
		measure source-letter smtp-source -N -s 10 -d \
			-m "$count" -F "$letter" \
			-f digest@example.org -t reader@example.org \
			"127.0.0.1:$port"
		for tls in never required; do
			relay_conf small "url = \"smtp://localhost:$port\";
			  tls = \"$tls\"; ca_file = \"$T/cert.pem\";
			  connections = 10; per_connection = 10000;"
			send_edition small "gazetted-$tls"
		done
		i=$((i + 1))
	done
	echo
	echo "Postfix, $size bytes, 10 connections, $count messages:"
	"$PY" "$here/rates.py" "$T" source-N gazetted-never rate=0.9 -- \
		"smtp-source -d -N=source-N=$count" \
		"all to one recipient=source=$count" \
		"our letter=source-letter=$count" \
		"gazetted, in clear=gazetted-never=$count"
	"$PY" "$here/rates.py" "$T" source-N gazetted-required -- \
		"gazetted, STARTTLS=gazetted-required=$count"
	sh "$postfix_sh" stop "$T/postfix"
	trap cleanup EXIT
else
	echo "without Postfix: it is not here, or this is not root"
	cat "$T/postfix.err"
fi

# ---- a link of 20 ms ----

need smtp-sink
smtp=$(free_port)
far=$(free_port)
count=${FAR_MESSAGES:-200}
edition far "$count" 10
start_sink "$smtp"
"$PY" "$here/delay.py" "$far" "$smtp" 20 &
pids="$pids $!"
wait_port "$far"
for c in 1 10; do
	relay_conf far "url = \"smtp://127.0.0.1:$far\";
	  connections = $c; per_connection = 10000;"
	send_edition far "far-$c"
	measure "smtplib-far-$c" "$PY" "$here/peer_smtplib.py" "$far" \
		"$letter" "$count" "$c"
	measure "source-far-$c" smtp-source -s "$c" -d -m "$count" \
		-l "$size" -f digest@example.org -t reader@example.org \
		"127.0.0.1:$far"
	echo
	echo "a round trip of 20 ms, $c connection(s), $count messages:"
	"$PY" "$here/rates.py" "$T" "source-far-$c" "far-$c" \
		second=$((16 * c)) -- \
		"smtp-source -d=source-far-$c=$count" \
		"smtplib=smtplib-far-$c=$count" "gazetted=far-$c=$count"
done
