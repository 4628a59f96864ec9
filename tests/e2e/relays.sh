#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what a relay may do to us, row by row: the state of every delivery
# afterwards with its tries, the exit code, and what the operator reads.
# A wrong password bounces nobody, and a broken relay wears out nobody's tries.
# Source it behind lib.sh.

mkdir -p "$T/site" "$T/mail"
feed "$T/site/feed.xml" 1 2
web=file:$T/site # a server would end before the last row does

# "ann=sent bob=deferred/1 eve=ready": each address, its state, its tries.
states() {
	gz status -c "$T/gazetted.conf" --json --deliveries |
	python3 -c '
import json, sys
for r in sorted(json.load(sys.stdin)["latest"], key=lambda r: r["address"]):
    print(r["address"].split("@")[0] + "=" + r["state"] +
          ("/%d" % r["tries"] if r["tries"] else ""), end=" ")'
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
	case $2 in # who never comes to an end is not waited for long
	*'"silence"'* | *'"endless"'*) patience=2s ;;
	*) patience=4s ;;
	esac
	rm -rf "$T/state" "$T/mail"
	printf '[%s]\n' "$2" >"$T/faults"
	# shellcheck disable=SC2086
	start_smtp --faults "$T/faults" ${6:-}
	conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
	  { email = "eve@example.org"; }' "" \
		"connections = ${8:-1}; timeout = \"$patience\"; ${7:-}"
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
	is "$1" "${got}exit=$rc" "$3 exit=$4"
	[ "$rc" = "$4" ] || diag "$(cat "$T/out")"
	[ -z "$5" ] || like "  and says why" "$(cat "$T/out")" "$5"
	[ -n "$5" ] || is "  in silence" "$(cat "$T/out")" ""
}
all="ann=sent bob=sent eve=sent"
none="ann=ready bob=ready eve=ready"
later="ann=deferred/1 bob=deferred/1 eve=deferred/1"
