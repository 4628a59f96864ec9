#!/bin/sh
# Invariant 7: who is to blame. Each row: a fault, and the states afterwards.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"

states() {
	gz status -c "$T/gazetted.conf" --json --deliveries |
	python3 -c '
import json, sys
d = json.load(sys.stdin)
c = {k: v for k, v in d["deliveries"].items() if v}
print(" ".join("%s=%d" % x for x in sorted(c.items())),
      "tries=%d" % sum(r["tries"] for r in d["latest"]))'
}

# row NAME FAULT WANTED-STATES WANTED-EXIT
row() {
	rm -rf "$T/state" "$T"/mail
	start_smtp --fault "$2"
	conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }, { email = "eve@example.org"; }' \
		"" 'connections = 1; timeout = "2s"'
	later
	timeout 60 env GAZETTED_NOW="$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)" \
		"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
	rc=$?
	stop_smtp
	is "$1" "$(states) exit=$rc" "$3 exit=$4"
	[ "$rc" = "$4" ] || diag "$(cat "$T/out")"
}

row "all is well" '{"at": "quit"}' "sent=3 tries=0" 0
row "421 at the greeting" '{"at": "connect", "reply": "421 4.3.2 later"}' \
	"ready=3 tries=0" 75
row "554 at the greeting" '{"at": "connect", "reply": "554 5.7.1 no"}' \
	"ready=3 tries=0" 75
row "dropped at the greeting" '{"at": "connect", "drop": true}' \
	"ready=3 tries=0" 75
row "sender refused" '{"at": "mail", "reply": "550 5.7.1 sender refused"}' \
	"ready=3 tries=0" 78
row "sender put off" '{"at": "mail", "reply": "451 4.3.1 full"}' \
	"ready=3 tries=0" 75
row "one mailbox unknown" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 unknown"}' \
	"refused=1 sent=2 tries=0" 65
row "one greylisted" \
	'{"at": "rcpt", "match": "bob@", "reply": "450 4.2.0 greylisted"}' \
	"deferred=1 sent=2 tries=1" 75
row "all greylisted" '{"at": "rcpt", "reply": "450 4.2.0 greylisted"}' \
	"deferred=3 tries=3" 75
row "mailbox full by 552" \
	'{"at": "rcpt", "match": "bob@", "reply": "552 5.2.2 full"}' \
	"deferred=1 sent=2 tries=1" 75
row "our reputation at RCPT" \
	'{"at": "rcpt", "reply": "550 5.7.1 blocked"}' "ready=3 tries=0" 78
row "content put off at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "451 4.7.1 wait"}' \
	"deferred=1 sent=2 tries=1" 75
row "content refused at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "554 5.6.0 bad"}' \
	"refused=1 sent=2 tries=0" 65
row "dropped after the dot" '{"at": "dot", "nth": 2, "drop": true}' \
	"sent=2 uncertain=1 tries=0" 75
row "dropped before the dot" '{"at": "body", "nth": 2, "drop": true}' \
	"sent=3 tries=0" 0
row "silence after the greeting" '{"at": "ehlo", "silence": true}' \
	"ready=3 tries=0" 75

# Nothing listens at all.
rm -rf "$T/state" "$T/mail"
smtp=9
conf '{ email = "ann@example.org"; }'
run >"$T/out" 2>&1
is "no relay there: exit 75" "$?" 75
is "and nothing is counted" "$(states)" "ready=1 tries=0"
like "one line says so" "$(cat "$T/out")" '127.0.0.1:9'
start_smtp
conf '{ email = "ann@example.org"; }'
later 600
run
is "the next run sends it" "$(mails)" 1
done_testing
