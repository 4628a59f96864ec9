#!/bin/sh
# Real servers as relays: Postfix by SMTP and by its sendmail, Dovecot by LMTP.
. "$(dirname "$0")/lib.sh"

chmod 755 "$T"
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
states() {
	gz status -c "$T/gazetted.conf" --json --deliveries |
	python3 -c '
import json, sys
for r in sorted(json.load(sys.stdin)["latest"], key=lambda r: r["address"]):
    print(r["address"].split("@")[0] + "=" + r["state"], end=" ")'
}
# to URL SUBSCRIBERS
to() {
	rm -rf "$T/state"
	conf "$2"
	sed -i "s|smtp://127.0.0.1:[0-9]*|$1|" "$T/gazetted.conf"
	later
	run >"$T/out" 2>&1
	rc=$?
}
# arrives COUNT FOLDER: waits for that many messages in it
arrives() {
	i=0
	while [ "$(find "$2" -path '*/new/*' -type f 2>/dev/null |
		wc -l)" -lt "$1" ] &&
		[ $i -lt 200 ]; do
		sleep 0.1
		i=$((i + 1))
	done
	find "$2" -path '*/new/*' -type f 2>/dev/null | wc -l | tr -d ' '
}
three='{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "unknown@example.org"; }'

# ---- Postfix ----
if port=$(sh "$top/tests/lib/postfix.sh" start "$T/postfix" 2>"$T/why"); then
	to "smtp://127.0.0.1:$port" "$three"
	is "Postfix" "$(states)$rc" \
		"ann=sent bob=sent unknown=refused 65"
	is "  delivers them" "$(arrives 2 "$T/postfix/mail")" 2
	like "  its words are kept" \
		"$(gz status -c "$T/gazetted.conf" --deliveries)" \
		'unknown@example.org +refused.*550 5.1.1'
	like "  by the envelope that we gave" \
		"$(cat "$T"/postfix/mail/ann/new/*)" \
		'^Return-Path: <digest@example.org>'
	id=$(grep -h '^Message-ID' "$T"/postfix/mail/ann/new/*)
	ok "  no line was broken, no header added by need" \
		[ "$(grep -c '^Message-ID' "$T"/postfix/mail/ann/new/*)" = 1 ]
	to "smtp://127.0.0.1:$port" '{ email = "zoë@example.org"; }'
	is "SMTPUTF8 to Postfix" "$(states)$rc" "zoë=sent 0"
	is "  arrives" "$(arrives 1 "$T/postfix/mail/zoë")" 1
	rm -rf "$T"/postfix/mail/*
	to "sendmail:/usr/sbin/sendmail -C $T/postfix/etc" "$three"
	is "Postfix's sendmail" "$(states)$rc" \
		"ann=sent bob=sent unknown=sent 0"
	is "  delivers" "$(arrives 2 "$T/postfix/mail")" 2
	is "  bounces are the control mailbox's" \
		"$(grep -c 'to=<unknown@example.org>.*status=bounced' "$T/postfix/log")" 1
	sh "$top/tests/lib/postfix.sh" stop "$T/postfix"
	to "sendmail:/usr/sbin/sendmail -C $T/no-such-folder" "$three"
	like "sendmail without its config" "$(states)$rc" \
		'^ann=(ready|deferred) .* 7[58]$'
else
	diag "Postfix was not tried: $(cat "$T/why")"
fi

# ---- Dovecot ----
sh "$top/tests/lib/dovecot.sh" start "$T/dovecot" >"$T/ports" 2>"$T/why"
if [ -S "$T/dovecot/run/lmtp" ]; then
	to "lmtp:$T/dovecot/run/lmtp" "$three"
	is "Dovecot by LMTP" "$(states)$rc" \
		"ann=sent bob=refused unknown=refused 65"
	like "  its words are kept" \
		"$(gz status -c "$T/gazetted.conf" --deliveries)" \
		'bob@example.org +refused.*550 5.1.1'
	is "  delivers" "$(arrives 1 "$T/dovecot/mail")" 1
	like "  to the one" "$(cat "$T"/dovecot/mail/new/*)" \
		'^Delivered-To: ann'
else
	diag "Dovecot's LMTP was not tried: $(cat "$T/why")"
fi
sh "$top/tests/lib/dovecot.sh" stop "$T/dovecot"
[ $tests -gt 0 ] || skip_all "neither Postfix nor Dovecot's LMTP here"
done_testing
