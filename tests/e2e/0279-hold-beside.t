#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: an edition that is going out is stopped by the operator's hand while
# the run sends: what it has not claimed is held or dropped at once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp --fault '{"at": "dot", "delay": 0.1, "reply": "250 2.0.0 ok"}'
conf "$(readers 300)" '' 'connections = 1;'
q() { gz_now queue -c "$T/gazetted.conf" "$@"; }
count() { sql "SELECT count(*) FROM outbox WHERE state = $1"; }

GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)
export GAZETTED_NOW
"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1 & # no shell is to get the TERM
sender=$!
i=0
while [ "$(mails)" -lt 2 ] && [ $i -lt 200 ]; do
	sleep 0.1
	i=$((i + 1))
done
like "one is dropped" "$(q drop --address r290@example.org)" '^1 dropped'
q hold --all >"$T/o" 2>&1
is "not all of it is held, and that is said" $? 75
like "how many are" "$(cat "$T/o")" '^[1-9][0-9]* held$'
like "and how the rest is stopped" "$(cat "$T/o")" \
	'^[1-9][0-9]* of these are in hand of the run.*SIGTERM.* and hold again$'
held=$(sed -n 's/ held$//p' "$T/o")
ok "the run had not ended" kill -0 "$sender"
kill -TERM "$sender"
wait "$sender"
q hold --all >"$T/o" 2>&1
is "when it has ended the rest is held" "$? $(grep -c 'in hand' "$T/o")" "0 0"
is "all that was not sent is" "$(count 5) $(($(mails) + $(count 5)))" \
	"$((299 - $(mails))) 299"
ok "more than at first" test "$(count 5)" -ge "$held"
like "nobody knows the next try of what is held" "$(q --json | head -n 1)" \
	'"next":null'
stop_smtp
mv "$T/mail" "$T/before"
start_smtp
sed -i "s|smtp://[^\"]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
q release >"$T/o"
later
run >"$T/out" 2>&1
is "released, each has it" \
	"$(sql 'SELECT state, count(*) FROM delivery GROUP BY state' | tr '\n' ' ')" \
	"6|299 10|1 "
is "once" "$(cat "$T"/before/*.eml "$T"/mail/*.eml | grep -i '^message-id' | sort -u | wc -l |
	tr -d ' ')" 299

# Asked for again by those who did not get it; by all only when that is said.
like "resend is for who did not" "$(gz_now resend -c "$T/gazetted.conf" 1)" \
	'^1 delivery is back'
like "  how many did is told" "$(gz_now resend -c "$T/gazetted.conf" 1)" \
	'^299 had it already'
like "all are asked for" "$(gz_now resend -c "$T/gazetted.conf" --all 1)" \
	'^299 deliveries'
like "what waits again has no last word" \
	"$(q --json --address r1@example.org)" '"reply":null'
q hold --all >"$T/o"
like "held, it is for who never had it" \
	"$(gz_now resend -c "$T/gazetted.conf" 1)" '^1 delivery is back'
like "  how many did is told" "$(gz_now resend -c "$T/gazetted.conf" 1)" \
	'^299 had it already'
is "  and they stay held" "$(count 5)" 299
like "but all are asked for again" \
	"$(gz_now resend -c "$T/gazetted.conf" --all 1)" '^299 deliveries'
q drop --all >"$T/o"
is "who had it had it, dropped or not" \
	"$(sql 'SELECT state, count(*) FROM delivery GROUP BY state' | tr '\n' ' ')" \
	"6|299 10|1 "
gz_now resend -c "$T/gazetted.conf" --to nobody@example.org 1 >"$T/o" 2>&1
like "an address that it was not made for" "$? $(cat "$T/o")" \
	'^65 .*not made for nobody@example.org'
q hold --edition 99 >"$T/o" 2>&1
like "nor is there such an edition" "$? $(cat "$T/o")" \
	'^65 .*no edition 99 .gazetted list editions'
q hold ann@example.org >"$T/o" 2>&1
like "an address wants its option" "$? $(head -n 1 "$T/o")" '^64 .*said by --address'
q list 1 >"$T/o" 2>&1
like "and a number its own" "$? $(head -n 1 "$T/o")" '^64 .*said by --edition'
done_testing
