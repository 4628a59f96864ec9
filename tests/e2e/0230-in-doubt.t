#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what is told of a message that a relay may have taken or not: what
# becomes of it, and, once it is given up, that it may be there all the same.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
go() {
	later
	run >"$T/out" 2>&1
	rc=$?
}
begin() { # ON_UNCERTAIN
	rm -rf "$T/state" "$T/mail"
	start_smtp --fault '{"at": "dot", "match": "bob@", "drop": true,
		"store": true}'
	conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }' \
		"" "connections = 1; timeout = \"4s\"; on_uncertain = \"$1\""
	go
}

begin hold
is "to be held: told so" "$(cat "$T/out") $rc" "gazetted: 1 message that a \
relay may have taken or not, for it did not say, will be held, as on_uncertain \
says 75"
go
like "  and once it is" "$(cat "$T/out")" '1 message that .* held; see .*queue'
stop_smtp

begin skip
like "to be skipped: told so" "$(cat "$T/out") $rc" \
	'1 message .* not, .* will be skipped, as on_uncertain says 75'
stop_smtp

begin resend
like "to be sent again: told so" "$(cat "$T/out") $rc" \
	'1 message .* not, .* will be tried again 75'
stop_smtp
feed "$T/site/feed.xml" 1 3
for day in 1 2; do
	go
	later 80000
done
go
like "given up: one of them may be there" "$(cat "$T/out")" \
	'^gazetted: 3 messages given up: .* .1 may have arrived all the same.'
gz status -c "$T/gazetted.conf" --deliveries >"$T/out"
is "  no other is said to" "$(sql "SELECT count(*) FROM delivery WHERE
	state = 8 AND reply LIKE 'it may have arrived%'")" 1
like "  which its last word says" "$(sql "SELECT reply FROM delivery WHERE
	state = 8 AND address LIKE 'bob%' ORDER BY edition LIMIT 1")" \
	'^it may have arrived, a relay did not say; then: not to be handed over'
done_testing
